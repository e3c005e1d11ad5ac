import { noOutstandingObjection } from '../../../src/checks/change/no-outstanding-objection.ts'
import {
  aChange,
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
  githubActions,
} from '../build.ts'
import { testCheck } from '../test-check.ts'

const objection = aReview({ id: 601, state: 'changes-requested', author: cyn, submittedAt: at('09:40') })
const dismissed = { ...objection, state: 'dismissed' as const }
const dismissal = (time: string, previously: 'approved' | 'changes-requested' = 'changes-requested', review = 601) => ({
  kind: 'review-dismissed' as const,
  at: at(time),
  actor: dov,
  review,
  previously,
})
const by = (actor: typeof ann | null) => [{ ...dismissal('10:30'), actor }]
const cynAdmin = anAccount('cyn-admin', 2003)

testCheck(noOutstandingObjection, {
  pass: [
    ['nobody asked for changes', aChange(), 'No reviewer whose word counts is waiting'],
    ['no review at all', aChange({ reviews: [] }), 'No reviewer'],
    ['the same person approved later', aChange({ reviews: [objection, aReview({ author: cyn })] }), 'No reviewer'],
    [
      'the same person approved later with another account',
      aChange({ reviews: [objection, aReview({ author: cynAdmin })] }),
      'No reviewer',
      {},
      { people: { machineUsers: [], samePerson: [[cyn, cynAdmin]] } },
    ],
    [
      'the objection was dismissed, and by whom is told',
      aMergedChange({ reviews: [dismissed], timeline: [dismissal('10:30')] }),
      'waiting for changes. dov dismissed the request of cyn for changes at 2026-03-02T10:30:00Z.',
    ],
    ['whoever objected dismissed it', aChange({ reviews: [dismissed], timeline: by(cyn) }), 'No reviewer'],
    ['an open change whose objection was dismissed, nobody says when', aChange({ reviews: [dismissed] }), 'No reviewer'],
    ['asked for changes after the landing', aMergedChange({ reviews: [{ ...objection, submittedAt: at('11:30') }] }), 'No reviewer'],
    [
      'somebody without write access asked for changes',
      aChange({ reviews: [{ ...objection, canPush: false }] }),
      'cyn asked for changes and may not push',
    ],
  ],
  fail: [
    [
      'somebody asked for changes',
      aChange({ reviews: [objection] }),
      { message: 'cyn asked for changes.', remedy: 'ask cyn to review again' },
    ],
    ['another person approved', aMergedChange({ reviews: [objection, aReview()] }), 'Landed while cyn had asked for changes.'],
    ['a comment does not withdraw it', aChange({ reviews: [objection, aReview({ state: 'commented', author: cyn })] }), 'cyn asked'],
    [
      'approved first and asked for changes later',
      aChange({ reviews: [{ ...objection, submittedAt: at('10:30') }, aReview({ author: cyn })] }),
      'cyn asked',
    ],
    [
      'two people asked for changes',
      aChange({ reviews: [objection, aReview({ id: 602, state: 'changes-requested' })] }),
      'cyn and bea asked',
    ],
    [
      'dismissed after the landing, it stood as of the landing',
      aMergedChange({ reviews: [dismissed], timeline: [dismissal('11:30')] }),
      'Landed while cyn',
    ],
    ['a bot that may push asked for changes', aChange({ reviews: [{ ...objection, author: githubActions }] }), 'github-actions asked'],
    [
      'the author dismissed it',
      aChange({ reviews: [dismissed, aReview()], timeline: by(ann) }),
      'cyn asked for changes. ann, who had a hand in the change, dismissed that, which is no answer.',
    ],
    [
      'a co-author dismissed it, and it landed',
      aMergedChange({ reviews: [dismissed], timeline: by(bea), commits: [aCommit({ authors: [anIdentity(ann), anIdentity(bea)] })] }),
      'Landed while cyn had asked for changes. bea, who had a hand in the change, dismissed that',
    ],
    [
      'the author dismissed it with another account',
      aChange({ reviews: [dismissed], timeline: by(anAccount('ann-admin', 2001)) }),
      'ann-admin, who had a hand in the change',
      {},
      { people: { machineUsers: [], samePerson: [[ann, anAccount('ann-admin', 2001)]] } },
    ],
    [
      'approved only after the landing',
      aMergedChange({ reviews: [objection, aReview({ author: cyn, submittedAt: at('11:30') })] }),
      'Landed while cyn',
    ],
    [
      'the dismissal of another review does not touch it',
      aChange({ reviews: [objection, aReview({ state: 'dismissed', author: bea })], timeline: [dismissal('10:30', 'approved', 501)] }),
      'cyn asked',
    ],
    [
      'without write access, where the policy lets everybody object',
      aChange({ reviews: [{ ...objection, canPush: false }] }),
      'cyn asked',
      { from: 'anyone' },
    ],
    ['a direct push', aDirectPush(), 'where nobody could object'],
  ],
  inconclusive: [
    [
      'somebody who may not push any more had asked for changes',
      aMergedChange({ reviews: [{ ...objection, canPush: false }] }),
      { reason: 'retention' },
    ],
    [
      'somebody deleted since had asked for changes',
      aChange({ reviews: [{ ...objection, author: null, canPush: false }] }),
      { reason: 'identity' },
    ],
    ['dismissed by an account that is gone', aChange({ reviews: [dismissed], timeline: by(null) }), { reason: 'identity' }],
    [
      'dismissed by somebody who may have made a commit of an unknown address',
      aChange({ reviews: [dismissed], timeline: by(dov), commits: [aCommit({ committer: anIdentity(null) })] }),
      { reason: 'identity' },
    ],
    ['dismissed on a merged change, nobody says when', aMergedChange({ reviews: [dismissed] }), { reason: 'error' }],
    ['merged, and GitHub does not say when', aChange({ pullRequest: aPullRequest({ state: 'merged' }) }), { reason: 'error' }],
  ],
})
