import { throughPullRequest } from '../../../src/checks/change/through-pull-request.ts'
import { unavailable } from '../../../src/model/evidence.ts'
import { aChange, aDirectPush, aLanding, aMergedChange, ann, aPullRequest, at, bea } from '../build.ts'
import { testCheck } from '../test-check.ts'

testCheck(throughPullRequest, {
  pass: [
    ['an open pull request', aChange(), 'Goes through pull request #7.'],
    ['a draft', aChange({ pullRequest: aPullRequest({ draft: true }) }), 'Goes through pull request #7.'],
    ['a merged pull request', aMergedChange(), 'Landed through pull request #7 at 2026-03-02T11:00:00Z.'],
    [
      'through the merge queue',
      aMergedChange({ landing: aLanding({ record: { kind: 'merge-queue', at: at('11:00'), actor: ann } }) }),
      'Landed through pull request #7 and the merge queue',
    ],
    ['no record is left, and GitHub signed the commit', aMergedChange({ landing: aLanding({ record: null }) }), 'and signed the commit'],
    [
      'a pull request from a fork that is gone',
      aChange({ pullRequest: aPullRequest({ fromFork: true, head: { ref: 'x', oid: 'a', repository: null } }) }),
      '#7',
    ],
  ],
  fail: [
    [
      'pushed by hand, and called merged',
      aMergedChange({ landing: aLanding({ record: { kind: 'push', at: at('11:00'), actor: bea } }) }),
      { message: 'Pushed to main by bea at 2026-03-02T11:00:00Z; GitHub calls pull request #7 merged because its commits were in it.' },
    ],
    [
      'forced onto the branch, and called merged',
      aMergedChange({ landing: aLanding({ record: { kind: 'force-push', at: at('11:00'), actor: null } }) }),
      'by a deleted account',
    ],
    [
      'the branch was made anew with it',
      aMergedChange({ landing: aLanding({ record: { kind: 'branch-creation', at: at('11:00'), actor: bea } }) }),
      'Pushed to main by bea',
    ],
    ['a direct push', aDirectPush(), { message: 'Pushed to main directly', remedy: 'require pull requests on main' }],
  ],
  inconclusive: [
    [
      'no record is left of how it landed',
      aMergedChange({ landing: aLanding({ record: null, signedByGitHub: false }) }),
      { reason: 'retention' },
    ],
    ['landed, and nobody says how', aMergedChange({ landing: null }), { reason: 'retention' }],
    [
      'how it landed may not be seen',
      aMergedChange({ landing: unavailable('permission', 'No.', 'Grant contents: read.') }),
      { reason: 'permission' },
    ],
    ['merged, and GitHub does not say when', aChange({ pullRequest: aPullRequest({ state: 'merged' }) }), { reason: 'error' }],
  ],
  notApplicable: [['closed without landing', aChange({ pullRequest: aPullRequest({ state: 'closed' }) }), 'Nothing landed']],
})
