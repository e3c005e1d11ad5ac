import { contentAsReviewed } from '../../../src/checks/change/content-as-reviewed.ts'
import { aChange, aDirectPush, aLandedContent, aMergedChange, aPullRequest, oid } from '../build.ts'
import { testCheck } from '../test-check.ts'

const landed = (parts: Parameters<typeof aLandedContent>[0]) => aMergedChange({ landedContent: aLandedContent(parts) })

testCheck(contentAsReviewed, {
  pass: [
    [
      'what landed is the merge of the head into the base',
      aMergedChange(),
      { message: 'c0ffee0 is what a1b2c3d makes of ba5e000.', values: { differs: [] } },
    ],
    ['squashed or rebased: the tree counts, and not the commit', landed({ commit: oid('50a5') }), '50a5000 is what'],
  ],
  fail: [
    [
      'a merge with more in it',
      landed({ expected: oid('f00d'), differs: ['src/extra.ts'] }),
      'c0ffee0 differs from the merge of a1b2c3d into ba5e000 in src/extra.ts.',
    ],
    ['a merge that lacks something', landed({ expected: oid('f00d'), differs: ['a', 'b', 'c', 'd', 'e'] }), 'in a, b, c, d and 1 more'],
    ['a difference of which the paths are not known', landed({ expected: oid('f00d') }), 'differs from the merge of a1b2c3d into ba5e000.'],
    ['a merge that git could not have made', landed({ expected: null }), 'they conflict, so that whoever merged it decided what landed'],
    ['a direct push', aDirectPush(), 'nothing of it was on a pull request'],
  ],
  inconclusive: [
    ['landed, and nobody says as what', aMergedChange({ landedContent: null }), { reason: 'error' }],
    ['merged, and GitHub does not say when', aChange({ pullRequest: aPullRequest({ state: 'merged' }) }), { reason: 'error' }],
  ],
  notApplicable: [
    ['an open pull request', aChange(), 'Nothing has landed yet.'],
    ['one that was closed', aChange({ pullRequest: aPullRequest({ state: 'closed' }) }), 'Nothing has landed yet.'],
    ['a pull request that changes nothing', landed({ before: oid('1a9d') }), 'changes nothing'],
  ],
})
