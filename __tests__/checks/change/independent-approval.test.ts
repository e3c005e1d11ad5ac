import { independentApproval } from '../../../src/checks/change/independent-approval.ts'
import { unavailable } from '../../../src/model/evidence.ts'
import {
  aChange,
  aCommit,
  acmeCi,
  aDirectPush,
  aMergedChange,
  aMergedPullRequest,
  anAccount,
  anIdentity,
  ann,
  aPullRequest,
  aPush,
  aReview,
  at,
  bea,
  clock,
  cyn,
  dependabot,
  dov,
  earlier,
  githubActions,
  head,
  oid,
  webFlow,
} from '../build.ts'
import { testCheck } from '../test-check.ts'

const stranger = anIdentity(null, 'Some Body')
const byGitHub = { valid: true, byGitHub: true, signer: webFlow }
const fromCyn = aReview({ id: 502, author: cyn, submittedAt: at('10:10') })
const forcePush = (time: string, actor = ann) => ({ kind: 'head-force-pushed' as const, at: at(time), actor, before: earlier, after: head })
const dismissal = (time: string, review: number | null = 501) => ({
  kind: 'review-dismissed' as const,
  at: at(time),
  actor: dov,
  review,
  previously: 'approved' as const,
})
const retarget = (time: string) => ({ kind: 'base-changed' as const, at: at(time), actor: ann, from: 'develop', to: 'main' })
const dismissed = aReview({ state: 'dismissed' })
const comment = aReview({ id: 503, state: 'commented', submittedAt: at('10:30') })
const objection = aReview({ id: 504, state: 'changes-requested', submittedAt: at('09:30') })
const beaAdmin = anAccount('bea-admin', 2002)
const twoAccounts = { people: { machineUsers: [], samePerson: [[ann, beaAdmin]] } }
const machine = { people: { machineUsers: [{ login: 'acme-ci', id: 1090 }], samePerson: [] } }

const updates = { name: 'updates', authors: [dependabot], paths: ['package-lock.json'] }
const declared = { classes: [updates] }
const standard = { 'standard-changes': ['updates'] }
const lock = [{ path: 'package-lock.json', change: 'modified' as const, previousPath: null }]
/** A pull request of dependabot that landed without anybody's approval. */
const update = (parts: Parameters<typeof aMergedChange>[0] = {}) =>
  aMergedChange({
    pullRequest: aMergedPullRequest({ author: dependabot }),
    commits: [aCommit({ authors: [anIdentity(dependabot)], committer: anIdentity(webFlow), signature: byGitHub })],
    files: lock,
    reviews: [],
    ...parts,
  })
const withheld = unavailable('permission', 'The files may not be seen.', 'Grant pull-requests: read.')

testCheck(independentApproval, {
  pass: [
    ['an open change approved by somebody else', aChange(), '1 of 1 independent approvals: bea approved a1b2c3d.'],
    ['the same change, merged', aMergedChange(), { values: { approvals: [{ counted: true, basis: 'current' }] } }],
    ['a comment after the approval is no opinion', aChange({ reviews: [aReview(), comment] }), '1 of 1'],
    ['an objection before the approval is withdrawn by it', aChange({ reviews: [objection, aReview()] }), '1 of 1'],
    ['an approval given at the very second of the landing', aMergedChange({ reviews: [aReview({ submittedAt: clock.merged })] }), '1 of 1'],
    [
      'an approval given at the very second of the record of the push',
      aChange({ reviews: [aReview({ submittedAt: clock.pushed })] }),
      '1 of 1',
    ],
    [
      'an approval dismissed after the landing still counts as of the landing',
      aMergedChange({ reviews: [dismissed], timeline: [dismissal('11:30')] }),
      '1 of 1',
    ],
    ['a force push before the approval', aChange({ timeline: [forcePush('09:30')] }), '1 of 1'],
    ['a base changed before the approval', aChange({ timeline: [retarget('09:30')] }), '1 of 1'],
    ['a force push by the approver after the landing', aMergedChange({ timeline: [forcePush('11:30', bea)] }), '1 of 1'],
    ['a force push after the landing', aMergedChange({ timeline: [forcePush('11:30')] }), '1 of 1'],
    [
      'a commit made in the web pages and signed by GitHub',
      aChange({ commits: [aCommit({ committer: anIdentity(webFlow), signature: byGitHub })] }),
      '1 of 1',
    ],
    [
      'a pull request of a bot with signed commits, approved by one person',
      aChange({
        pullRequest: aPullRequest({ author: dependabot }),
        commits: [aCommit({ authors: [anIdentity(dependabot)], committer: anIdentity(webFlow), signature: byGitHub })],
      }),
      '1 of 1',
    ],
    ['two of two', aChange({ reviews: [aReview(), fromCyn] }), '2 of 2 independent approvals: bea and cyn', { approvals: 2 }],
    [
      'one unresolved committer cannot be both of two approvers when one is enough',
      aChange({ reviews: [aReview(), fromCyn], commits: [aCommit({ committer: stranger })] }),
      '2 of 1',
    ],
    [
      'approved while it was a draft, which is said',
      aMergedChange({ timeline: [{ kind: 'ready-for-review', at: at('10:30'), actor: ann }] }),
      { message: 'bea (while it was a draft) approved', values: { approvals: [{ counted: true, notes: ['while it was a draft'] }] } },
    ],
    [
      'approved two seconds after the push, which is said',
      aChange({ reviews: [aReview({ submittedAt: at('09:00:02') })] }),
      'bea (2 seconds after the first record of the push) approved',
    ],
    [
      'approved before and once more after the landing: the two are kept apart',
      aMergedChange({ reviews: [aReview(), aReview({ id: 505, author: dov, submittedAt: at('11:30') })] }),
      { message: '1 of 1', values: { approvals: [{ login: 'bea' }], afterLanding: [{ login: 'dov', counted: false }] } },
    ],
    ['an open change, where only recorded rights count', aChange(), '1 of 1', { basis: 'recorded' }],
    [
      'a standard change that the policy approves in advance',
      update(),
      'Is a standard change that the policy approves in advance: updates.',
      standard,
      declared,
    ],
    ['an approval comes first', update({ reviews: [aReview()] }), '1 of 1', standard, declared],
    ['the approver merges it', aMergedChange({ pullRequest: aMergedPullRequest({ mergedBy: bea }) }), '1 of 1'],
    ['a policy that lists other people as one', aChange(), '1 of 1', {}, { people: { machineUsers: [], samePerson: [[cyn, dov]] } }],
  ],
  fail: [
    ['a direct push', aDirectPush(), 'pushed to main directly'],
    ['merged without a review', aMergedChange({ reviews: [] }), { message: '0 of 1 independent approvals: nobody approved it.' }],
    ['merged with a comment alone', aMergedChange({ reviews: [comment] }), 'nobody approved it'],
    [
      'approved three minutes after the landing',
      aMergedChange({ reviews: [aReview({ submittedAt: at('11:03') })] }),
      'only after it had landed',
    ],
    [
      'approved before an ordinary push',
      aMergedChange({ reviews: [aReview({ commit: earlier })] }),
      'approved 0ddba11, and the head is a1b2c3d',
    ],
    ['approved a commit that is gone', aMergedChange({ reviews: [aReview({ commit: null })] }), 'a commit that is gone'],
    [
      'approved before a force push, and moved to the new head by GitHub',
      aMergedChange({ timeline: [forcePush('10:30')] }),
      'before ann force-pushed',
    ],
    ['approved before the head was on record', aMergedChange({ headPush: aPush({ at: at('10:01') }) }), 'the first record of a1b2c3d'],
    ['approved before the base was changed', aMergedChange({ timeline: [retarget('10:30')] }), 'the base was changed from develop to main'],
    [
      'dismissed before the landing',
      aMergedChange({ reviews: [dismissed], timeline: [dismissal('10:30')] }),
      'had the approval dismissed by dov',
    ],
    ['dismissed at the very second of the landing', aMergedChange({ reviews: [dismissed], timeline: [dismissal('11:00')] }), 'dismissed'],
    [
      'a dismissal brings no older approval back',
      aMergedChange({ reviews: [aReview({ id: 500, submittedAt: at('09:30') }), dismissed], timeline: [dismissal('10:30')] }),
      'gave another opinion later',
    ],
    [
      'an approval and a later objection by the same person',
      aMergedChange({ reviews: [aReview(), { ...objection, submittedAt: at('10:30') }] }),
      '0 of 1',
    ],
    [
      'an older approval stays superseded when the later one is dismissed, though GitHub may count it again',
      aMergedChange({ reviews: [aReview({ id: 500, submittedAt: at('09:30') }), dismissed], timeline: [dismissal('10:30')] }),
      'bea gave another opinion later, which was dismissed; GitHub itself may count this approval again, and we do not',
    ],
    ['a change of a class that this check does not exempt', update(), '0 of 1', {}, declared],
    [
      'a change that goes beyond its class',
      update({ files: [{ path: 'src/a.ts', change: 'modified', previousPath: null }] }),
      '0 of 1',
      standard,
      declared,
    ],
    ['a change that somebody else opened', aMergedChange({ files: lock, reviews: [] }), '0 of 1', standard, declared],
    ['the author approves', aMergedChange({ reviews: [aReview({ author: ann })] }), 'ann opened this pull request'],
    [
      'a co-author approves',
      aMergedChange({ commits: [aCommit({ authors: [anIdentity(ann), anIdentity(bea)] })] }),
      'bea is a co-author of a1b2c3d',
    ],
    [
      'the author of an earlier commit approves',
      aMergedChange({ commits: [aCommit({ oid: earlier, authors: [anIdentity(bea)] }), aCommit()] }),
      'bea wrote 0ddba11',
    ],
    ['the committer approves', aMergedChange({ commits: [aCommit({ committer: anIdentity(bea) })] }), 'bea committed a1b2c3d'],
    [
      'whoever signed a commit approves',
      aMergedChange({ commits: [aCommit({ signature: { valid: true, byGitHub: false, signer: bea } })] }),
      'bea signed a1b2c3d',
    ],
    ['whoever force-pushed approves', aMergedChange({ timeline: [forcePush('09:30', bea)] }), 'bea force-pushed'],
    [
      'two authors approve the work of each other',
      aMergedChange({
        reviews: [aReview(), aReview({ id: 502, author: cyn })],
        commits: [aCommit({ oid: earlier, authors: [anIdentity(bea)] }), aCommit({ authors: [anIdentity(cyn)] })],
      }),
      '0 of 1',
    ],
    [
      'the author approves with a second account',
      aMergedChange({ reviews: [aReview({ author: beaAdmin })] }),
      'is also ann',
      {},
      twoAccounts,
    ],
    ['a bot approves', aMergedChange({ reviews: [aReview({ author: githubActions })] }), 'github-actions is a bot'],
    ['a machine user approves', aMergedChange({ reviews: [aReview({ author: acmeCi })] }), 'acme-ci is a machine user', {}, machine],
    [
      'an organisation cannot approve',
      aMergedChange({ reviews: [aReview({ author: anAccount('acme', 9, 'organization') })] }),
      'is no user',
    ],
    ['one person twice is one approval', aMergedChange({ reviews: [aReview(), aReview({ id: 502 })] }), '1 of 2', { approvals: 2 }],
    ['the same review listed twice', aMergedChange({ reviews: [aReview(), aReview()] }), '1 of 2', { approvals: 2 }],
    [
      'two accounts of one approver are one approval',
      aMergedChange({ reviews: [aReview(), aReview({ id: 502, author: beaAdmin })] }),
      '1 of 2',
      { approvals: 2 },
      { people: { machineUsers: [], samePerson: [[bea, beaAdmin]] } },
    ],
    [
      'a committer named GitHub that no signature proves, with nobody to approve anyway',
      aMergedChange({ reviews: [], commits: [aCommit({ committer: anIdentity(webFlow) })] }),
      '0 of 1',
    ],
  ],
  inconclusive: [
    ['an open change that nobody approved', aChange({ reviews: [] }), { reason: 'not-yet', remedy: 'not ann' }],
    [
      'an open change approved before a push',
      aChange({ reviews: [aReview({ commit: earlier })] }),
      { reason: 'not-yet', remedy: 'Ask bea' },
    ],
    [
      'an open change approved by somebody who may not push',
      aChange({ reviews: [aReview({ canPush: false })] }),
      { reason: 'not-yet', message: 'may not push' },
    ],
    [
      'an open change approved by its committer',
      aChange({ commits: [aCommit({ committer: anIdentity(bea) })] }),
      { reason: 'not-yet', remedy: 'not ann and bea' },
    ],
    [
      'a change that was closed without landing',
      aChange({ pullRequest: aPullRequest({ state: 'closed' }), reviews: [] }),
      { reason: 'not-yet' },
    ],
    ['an approval dated after now', aChange({ reviews: [aReview({ submittedAt: at('13:00') })] }), { reason: 'not-yet' }],
    [
      'dismissed on an open change, nobody says when',
      aChange({ reviews: [dismissed], timeline: [dismissal('10:30', null)] }),
      { reason: 'not-yet' },
    ],
    ['dismissed on a merged change, nobody says when', aMergedChange({ reviews: [dismissed] }), { reason: 'error' }],
    ['nobody recorded when the head was pushed', aChange({ headPush: null }), { reason: 'push-time' }],
    ['a record of the push of another commit', aChange({ headPush: aPush({ oid: earlier }) }), { reason: 'push-time' }],
    [
      'when the head was pushed may not be seen',
      aChange({ headPush: unavailable('permission', 'No.', 'Grant contents: read.') }),
      { reason: 'permission' },
    ],
    ['a force push in the second of the approval', aMergedChange({ timeline: [forcePush('10:00')] }), { reason: 'push-time' }],
    ['a base changed in the second of the approval', aMergedChange({ timeline: [retarget('10:00')] }), { reason: 'push-time' }],
    ['nobody approved, and when the head was pushed does not matter', aChange({ reviews: [], headPush: null }), { reason: 'not-yet' }],
    ['an approver who may not push any more', aMergedChange({ reviews: [aReview({ canPush: false })] }), { reason: 'retention' }],
    [
      'an approver who may push now, where only recorded rights count',
      aMergedChange(),
      { reason: 'retention', message: 'bea may push to the repository now, and nobody recorded whether they could' },
      { basis: 'recorded' },
    ],
    [
      'what the change of a class touches may not be seen',
      update({ files: withheld }),
      { reason: 'permission', message: 'It may be a standard change' },
      standard,
      declared,
    ],
    ['the checks of the change of a class may not be seen', update({ checkRuns: withheld }), { reason: 'permission' }, standard, declared],
    [
      'an unresolved author',
      aChange({ commits: [aCommit({ authors: [stranger] })] }),
      { reason: 'identity', message: 'the author of a1b2c3d' },
    ],
    [
      'an unresolved co-author',
      aChange({ commits: [aCommit({ authors: [anIdentity(ann), stranger] })] }),
      { reason: 'identity', message: 'co-author' },
    ],
    [
      'an unresolved committer',
      aMergedChange({ commits: [aCommit({ committer: stranger })] }),
      { reason: 'identity', message: 'the committer of a1b2c3d' },
    ],
    [
      'a committer named GitHub without a signature',
      aChange({ commits: [aCommit({ committer: anIdentity(webFlow) })] }),
      { reason: 'identity' },
    ],
    [
      'a committer named GitHub with a signature by somebody else',
      aChange({ commits: [aCommit({ committer: anIdentity(webFlow), signature: { valid: true, byGitHub: false, signer: ann } })] }),
      { reason: 'identity' },
    ],
    [
      'a committer named GitHub with a signature that is not valid',
      aChange({ commits: [aCommit({ committer: anIdentity(webFlow), signature: { ...byGitHub, valid: false } })] }),
      { reason: 'identity' },
    ],
    [
      'a bot named as author without a signature',
      aChange({ commits: [aCommit({ authors: [anIdentity(dependabot)] })] }),
      { reason: 'identity' },
    ],
    [
      'a signature of nobody known',
      aChange({ commits: [aCommit({ signature: { valid: true, byGitHub: false, signer: null } })] }),
      { reason: 'identity' },
    ],
    ['a commit without an author', aChange({ commits: [aCommit({ authors: [] })] }), { reason: 'identity' }],
    ['no commit is listed', aChange({ commits: [] }), { reason: 'identity', message: 'lists no commit' }],
    [
      'the head is not among the commits',
      aChange({ commits: [aCommit({ oid: earlier })] }),
      { reason: 'identity', message: 'does not hold the head' },
    ],
    ['the author has been deleted', aMergedChange({ pullRequest: aMergedPullRequest({ author: null }) }), { reason: 'identity' }],
    ['the approver has been deleted', aMergedChange({ reviews: [aReview({ author: null })] }), { reason: 'identity' }],
    [
      'author and approver have been deleted',
      aMergedChange({ pullRequest: aMergedPullRequest({ author: null }), reviews: [aReview({ author: null })] }),
      { reason: 'identity' },
    ],
    ['whoever force-pushed has been deleted', aChange({ timeline: [{ ...forcePush('09:30'), actor: null }] }), { reason: 'identity' }],
    [
      'two unresolved identities may be both of two approvers',
      aMergedChange({ reviews: [aReview(), fromCyn], commits: [aCommit({ authors: [stranger], committer: stranger })] }),
      { reason: 'identity' },
    ],
    [
      'an unresolved identity and too few approvals',
      aChange({ reviews: [], commits: [aCommit({ authors: [stranger] })] }),
      { reason: 'not-yet' },
    ],
    [
      'merged, and GitHub does not say when',
      aChange({ pullRequest: aPullRequest({ state: 'merged', mergeCommit: oid('c0ffee') }) }),
      { reason: 'error' },
    ],
  ],
})
