import { gateIntegrity } from '../../../src/checks/change/gate-integrity.ts'
import type { ChangedFile } from '../../../src/model/change.ts'
import { unavailable } from '../../../src/model/evidence.ts'
import {
  aChange,
  aCodeOwners,
  aCommit,
  aDirectPush,
  aMergedChange,
  anAccount,
  anIdentity,
  ann,
  aPullRequest,
  aReview,
  at,
  bea,
  cyn,
  dov,
  eli,
} from '../build.ts'
import { testCheck } from '../test-check.ts'

const file = (path: string, change: ChangedFile['change'] = 'modified', previousPath: string | null = null): ChangedFile => ({
  path,
  change,
  previousPath,
})
const owners = aCodeOwners
const workflow = [file('.github/workflows/ci.yml')]
const hidden = unavailable('permission', 'The members may not be seen.', 'Grant members: read.')
const anybody = { unowned: 'independent-approval' }
const byCyn = aReview({ author: cyn })

testCheck(gateIntegrity, {
  pass: [
    ['touches nothing of the gate', aChange({ codeOwners: null }), 'Touches neither policy nor workflows nor CODEOWNERS.'],
    ['a direct push that touches nothing of the gate', aDirectPush(), 'Touches neither'],
    [
      'a workflow changed with the approval of its owner',
      aChange({ files: workflow }),
      '1 file of the gate changed with the approval of bea.',
    ],
    ['the same, merged', aMergedChange({ files: workflow }), 'with the approval of bea'],
    ['the policy', aChange({ files: [file('.github/soc2-gate.yml')] }), 'with the approval of bea'],
    ['an owner whose login is written in another case', aChange({ files: workflow, codeOwners: owners('* @BEA') }), 'approval of bea'],
    ['one of two owners', aChange({ files: workflow, codeOwners: owners('* @dov @bea') }), 'approval of bea'],
    [
      'a member of a team that owns it',
      aChange({ files: workflow, codeOwners: owners('* @Acme/Platform'), ownerTeams: { '@acme/platform': [dov, bea] } }),
      'approval of bea',
    ],
    [
      'one of its owners, while a team may not be seen',
      aChange({ files: workflow, codeOwners: owners('* @acme/platform @bea'), ownerTeams: hidden }),
      'bea',
    ],
    [
      'two files with an owner each',
      aChange({
        files: [...workflow, file('.github/CODEOWNERS')],
        codeOwners: owners('* @bea\n.github/CODEOWNERS @cyn'),
        reviews: [aReview(), aReview({ id: 502, author: cyn })],
      }),
      '2 files of the gate',
    ],
    [
      'unowned, where the policy lets anybody independent approve',
      aChange({ files: workflow, codeOwners: null }),
      'approval of bea',
      anybody,
    ],
    [
      'a workflow copied to somewhere else',
      aChange({ files: [file('notes.yml', 'copied', '.github/workflows/ci.yml')] }),
      'Touches neither',
    ],
    [
      'the policy lives in another repository',
      aChange({ files: [file('.github/soc2-gate.yml')] }),
      'Touches neither',
      {},
      { policyPath: null },
    ],
    ['a file that looks like a workflow but is none', aChange({ files: [file('app/.github/workflows/ci.yml')] }), 'Touches neither'],
  ],
  fail: [
    ['a direct push to a workflow', aDirectPush({ files: workflow }), 'changed by a direct push'],
    [
      'merged with the approval of somebody else',
      aMergedChange({ files: workflow, reviews: [byCyn] }),
      'none of its owners @bea approved it',
    ],
    [
      'merged without approval',
      aMergedChange({ files: workflow, reviews: [] }),
      '.github/workflows/ci.yml: none of its owners @bea approved it',
    ],
    [
      'approved by an owner after the landing',
      aMergedChange({ files: workflow, reviews: [aReview({ submittedAt: at('11:30') })] }),
      'only after it had landed',
    ],
    [
      'no CODEOWNERS',
      aChange({ files: workflow, codeOwners: null }),
      { message: 'the base branch has no CODEOWNERS', remedy: 'unowned: independent-approval' },
    ],
    ['no line names it', aChange({ files: workflow, codeOwners: owners('/src/ @bea') }), 'no line of .github/CODEOWNERS names it'],
    [
      'its line names no owner',
      aChange({ files: workflow, codeOwners: owners('* @bea\n.github/workflows/') }),
      'line 2 of .github/CODEOWNERS names no owner',
    ],
    [
      'CODEOWNERS is too large to be loaded',
      aChange({ files: workflow, codeOwners: owners(`* @bea\n${'#'.repeat(3_000_000)}`) }),
      'too large',
    ],
    [
      'its only owner is the author',
      aChange({ files: workflow, codeOwners: owners('* @Ann') }),
      { message: 'its only owner @ann had a hand', remedy: 'Name somebody' },
    ],
    [
      'all of its owners had a hand in it',
      aChange({ files: workflow, codeOwners: owners('* @ann @bea'), commits: [aCommit({ authors: [anIdentity(ann), anIdentity(bea)] })] }),
      'its only owners @ann and @bea',
    ],
    [
      'a workflow moved away, without its owner',
      aMergedChange({ files: [file('old.yml', 'renamed', '.github/workflows/ci.yml')], reviews: [byCyn] }),
      '.github/workflows/ci.yml',
    ],
    [
      'a workflow removed, without its owner',
      aMergedChange({ files: [file('.github/workflows/ci.yml', 'removed')], reviews: [byCyn] }),
      'ci.yml',
    ],
    ['an action of the repository', aMergedChange({ files: [file('.github/actions/set-up/action.yml')], reviews: [byCyn] }), 'set-up'],
    ['CODEOWNERS in docs', aMergedChange({ files: [file('docs/CODEOWNERS', 'added')], reviews: [byCyn] }), 'docs/CODEOWNERS'],
    ['CODEOWNERS at the root', aMergedChange({ files: [file('CODEOWNERS')], reviews: [byCyn] }), 'CODEOWNERS'],
    [
      'a link in the place of the folder of workflows',
      aMergedChange({ files: [file('.github/workflows', 'added')], reviews: [byCyn] }),
      '.github/workflows',
    ],
    [
      'a file that the policy adds',
      aMergedChange({ files: [file('deploy/prod.sh')], reviews: [byCyn] }),
      'deploy/prod.sh',
      { paths: ['deploy/**'] },
    ],
    [
      'an owner of one file only',
      aMergedChange({ files: [...workflow, file('CODEOWNERS')], codeOwners: owners('* @bea\n/CODEOWNERS @cyn') }),
      'CODEOWNERS: none of its owners @cyn',
    ],
    [
      'a team that the approver is no member of',
      aMergedChange({ files: workflow, codeOwners: owners('* @acme/platform'), ownerTeams: { '@acme/platform': [dov] } }),
      '@acme/platform',
    ],
    [
      'a team without members',
      aMergedChange({ files: workflow, codeOwners: owners('* @acme/platform'), ownerTeams: { '@acme/platform': [] } }),
      '@acme/platform',
    ],
    [
      'somebody who took over the login of a member of the team',
      aMergedChange({
        files: workflow,
        codeOwners: owners('* @acme/platform'),
        ownerTeams: { '@acme/platform': [anAccount('bea', 4711)] },
      }),
      '@acme/platform',
    ],
    [
      'a hidden team, and nobody approved',
      aMergedChange({ files: workflow, reviews: [], codeOwners: owners('* @acme/platform'), ownerTeams: hidden }),
      'none of its owners',
    ],
    [
      'unowned, and merged without any approval',
      aMergedChange({ files: workflow, codeOwners: null, reviews: [] }),
      'no independent approval counts',
      anybody,
    ],
    [
      'unowned, and approved by the author',
      aMergedChange({ files: workflow, codeOwners: null, reviews: [aReview({ author: ann })] }),
      'ann opened',
      anybody,
    ],
  ],
  inconclusive: [
    ['its owner has not approved yet', aChange({ files: workflow, reviews: [] }), { reason: 'not-yet', remedy: '(@bea)' }],
    ['its owner approved before a push', aChange({ files: workflow, reviews: [aReview({ commit: 'f00d' })] }), { reason: 'not-yet' }],
    ['only somebody else has approved yet', aChange({ files: workflow, reviews: [byCyn] }), { reason: 'not-yet' }],
    ['unowned, and nobody has approved yet', aChange({ files: workflow, codeOwners: null, reviews: [] }), { reason: 'not-yet' }, anybody],
    [
      'a team that may not be seen',
      aChange({ files: workflow, codeOwners: owners('* @acme/platform'), ownerTeams: hidden }),
      { reason: 'permission', message: '@acme/platform' },
    ],
    ['a team that nothing is known of', aChange({ files: workflow, codeOwners: owners('* @acme/platform') }), { reason: 'permission' }],
    [
      'a team named like a property of every object',
      aChange({ files: workflow, codeOwners: owners('* @acme/__proto__') }),
      { reason: 'permission' },
    ],
    [
      'an e-mail address owns it',
      aMergedChange({ files: workflow, codeOwners: owners('* platform@acme.test') }),
      { reason: 'identity', remedy: 'Name the account' },
    ],
    [
      'an unresolved committer may be the owner who approved',
      aChange({ files: workflow, commits: [aCommit({ committer: anIdentity(null) })] }),
      { reason: 'identity' },
    ],
    [
      'an approver deleted since may have been the owner',
      aMergedChange({ files: workflow, reviews: [aReview({ author: null })] }),
      { reason: 'identity' },
    ],
    ['nobody recorded when the head was pushed', aChange({ files: workflow, headPush: null }), { reason: 'push-time' }],
    [
      'an owner who may not push any more',
      aMergedChange({ files: workflow, reviews: [aReview({ canPush: false })] }),
      { reason: 'retention' },
    ],
    [
      'unowned, and nobody knows when the head was pushed',
      aChange({ files: workflow, codeOwners: null, headPush: null }),
      { reason: 'push-time' },
      anybody,
    ],
    [
      'merged, and GitHub does not say when',
      aChange({ files: workflow, pullRequest: aPullRequest({ state: 'merged' }), reviews: [aReview({ author: eli })] }),
      { reason: 'error' },
    ],
  ],
})
