import { emergencyReviewed } from '../../../src/checks/change/emergency-reviewed.ts'
import type { Actor } from '../../../src/model/account.ts'
import type { TimelineEvent } from '../../../src/model/change.ts'
import type { Emergency } from '../../../src/policy/policy.ts'
import {
  aChange,
  aCommit,
  acmeCi,
  aDirectPush,
  aMergedChange,
  anAccount,
  anIdentity,
  ann,
  aPullRequest,
  aReview,
  at,
  cyn,
  dov,
  eli,
  githubActions,
} from '../build.ts'
import { testCheck } from '../test-check.ts'

/** Declared by dov or eli; it lands on Monday at 11:00, so that the review is due on Tuesday at 11:00. */
const emergency: Emergency = {
  label: 'emergency',
  declaredBy: [dov, eli, ann, acmeCi],
  covers: ['CM-1'],
  reviewWithin: { amount: 1, unit: 'day', business: true },
  holidays: [],
}
const due = '2026-03-03T11:00:00Z'
const now = { emergency }
const nextDay = { emergency, at: '2026-03-03T11:00:01Z' }
const label = (time: string, actor: Actor = dov, name = 'emergency'): TimelineEvent => ({
  kind: 'labeled',
  at: at(time),
  actor,
  label: name,
})
const unlabel = (time: string, actor: Actor = dov): TimelineEvent => ({ kind: 'unlabeled', at: at(time), actor, label: 'emergency' })
const declared = [label('10:50')]
const retro = aReview({ submittedAt: at('11:30') })
const later = aReview({ submittedAt: '2026-03-03T11:00:01Z' })
const dovAdmin = anAccount('dov-admin', 2004)

testCheck(emergencyReviewed, {
  pass: [
    [
      'declared, landed, and approved half an hour later',
      aMergedChange({ timeline: declared, reviews: [retro] }),
      { message: `approved by bea before ${due}`, values: { due } },
      {},
      now,
    ],
    [
      'approved at the very end of the window',
      aMergedChange({ timeline: declared, reviews: [aReview({ submittedAt: due })] }),
      'approved by bea',
      {},
      nextDay,
    ],
    ['approved before it landed after all', aMergedChange({ timeline: declared }), 'approved by bea', {}, now],
    [
      'judged long after',
      aMergedChange({ timeline: declared, reviews: [retro] }),
      'approved by bea',
      {},
      { emergency, at: '2026-09-01T00:00:00Z' },
    ],
    ['declared in the second in which it landed', aMergedChange({ timeline: [label('11:00')], reviews: [retro] }), 'approved', {}, now],
    ['a label in another case', aMergedChange({ timeline: [label('10:50', dov, 'Emergency')], reviews: [retro] }), 'approved', {}, now],
    [
      'labelled by anybody first, and by somebody who may afterwards',
      aMergedChange({ timeline: [label('10:40', ann), unlabel('10:45'), label('10:50')], reviews: [retro] }),
      'approved',
      {},
      now,
    ],
    [
      'whoever declared it may review it',
      aMergedChange({ timeline: declared, reviews: [{ ...retro, author: dov }] }),
      'approved by dov',
      {},
      now,
    ],
    [
      'declared with another account',
      aMergedChange({ timeline: [label('10:50', dovAdmin)], reviews: [retro] }),
      'approved',
      {},
      { ...now, people: { machineUsers: [], samePerson: [[dov, dovAdmin]] } },
    ],
    [
      'two reviews, as asked',
      aMergedChange({ timeline: declared, reviews: [retro, { ...retro, id: 502, author: cyn }] }),
      'bea and cyn',
      { reviewers: 2 },
      now,
    ],
    [
      'dismissed after the window had closed',
      aMergedChange({
        timeline: [...declared, { kind: 'review-dismissed', at: '2026-03-04T09:00:00Z', actor: ann, review: 501, previously: 'approved' }],
        reviews: [{ ...retro, state: 'dismissed' }],
      }),
      'approved by bea',
      {},
      { emergency, at: '2026-03-05T00:00:00Z' },
    ],
  ],
  fail: [
    [
      'nobody reviewed it in time',
      aMergedChange({ timeline: declared, reviews: [] }),
      { message: `0 of 1 review after an emergency: nobody approved it. The window closed at ${due}.` },
      {},
      nextDay,
    ],
    [
      'approved a second too late',
      aMergedChange({ timeline: declared, reviews: [later] }),
      'bea approved only after the window had closed',
      {},
      nextDay,
    ],
    [
      'approved by its author',
      aMergedChange({ timeline: declared, reviews: [{ ...retro, author: ann }] }),
      'ann opened this pull request',
      {},
      nextDay,
    ],
    ['approved by a bot', aMergedChange({ timeline: declared, reviews: [{ ...retro, author: githubActions }] }), 'is a bot', {}, nextDay],
    ['a comment is no review', aMergedChange({ timeline: declared, reviews: [{ ...retro, state: 'commented' }] }), '0 of 1', {}, nextDay],
    [
      'asked for changes, which nobody has made',
      aMergedChange({ timeline: declared, reviews: [{ ...retro, state: 'changes-requested' }] }),
      '0 of 1',
      {},
      nextDay,
    ],
    ['one of two', aMergedChange({ timeline: declared, reviews: [retro] }), '1 of 2 reviews', { reviewers: 2 }, nextDay],
    [
      'declared only after it had landed',
      aMergedChange({ timeline: [label('11:05')], reviews: [retro] }),
      'dov set the label emergency only at 2026-03-02T11:05:00Z, after it had landed',
      {},
      now,
    ],
    [
      'declared by its author',
      aMergedChange({ timeline: [label('10:50', ann)], reviews: [retro] }),
      'ann set the label emergency and opened this pull request',
      {},
      now,
    ],
    [
      'declared by a co-author',
      aMergedChange({ timeline: declared, commits: [aCommit({ authors: [anIdentity(ann), anIdentity(dov)] })], reviews: [retro] }),
      'dov set the label emergency and is a co-author',
      {},
      now,
    ],
    [
      'declared by somebody who may not',
      aMergedChange({ timeline: [label('10:50', cyn)], reviews: [retro] }),
      'not among those who may declare',
      {},
      now,
    ],
    ['declared by a bot', aMergedChange({ timeline: [label('10:50', githubActions)], reviews: [retro] }), 'is no person', {}, now],
    [
      'declared by a machine user',
      aMergedChange({ timeline: [label('10:50', acmeCi)], reviews: [retro] }),
      'is no person',
      {},
      { ...now, people: { machineUsers: [acmeCi], samePerson: [] } },
    ],
    [
      'declared by somebody who may, then again by somebody who may not',
      aMergedChange({ timeline: [label('10:40'), unlabel('10:45'), label('10:50', ann)], reviews: [retro] }),
      'ann set the label',
      {},
      now,
    ],
    [
      'dismissed within the window',
      aMergedChange({
        timeline: [...declared, { kind: 'review-dismissed', at: at('11:40'), actor: ann, review: 501, previously: 'approved' }],
        reviews: [{ ...retro, state: 'dismissed' }],
      }),
      'had the approval dismissed',
      {},
      nextDay,
    ],
  ],
  inconclusive: [
    [
      'landed, and the window is open',
      aMergedChange({ timeline: declared, reviews: [] }),
      { reason: 'not-yet', message: `closes at ${due}`, remedy: due },
      {},
      now,
    ],
    [
      'the window is open in its last second',
      aMergedChange({ timeline: declared, reviews: [] }),
      { reason: 'not-yet' },
      {},
      { emergency, at: due },
    ],
    [
      'one of two, and the window is open',
      aMergedChange({ timeline: declared, reviews: [retro] }),
      { reason: 'not-yet', message: '1 of 2' },
      { reviewers: 2 },
      now,
    ],
    [
      'over a holiday the window stays open',
      aMergedChange({ timeline: declared, reviews: [] }),
      { reason: 'not-yet' },
      {},
      { emergency: { ...emergency, holidays: ['2026-03-03'] }, at: '2026-03-04T10:00:00Z' },
    ],
    [
      'a deleted account declared it',
      aMergedChange({ timeline: [label('10:50', null)], reviews: [retro] }),
      { reason: 'identity', message: 'a deleted account set the label' },
      {},
      now,
    ],
    [
      'an unresolved author may be who declared it',
      aMergedChange({ timeline: declared, commits: [aCommit({ authors: [anIdentity(null)] })], reviews: [retro] }),
      { reason: 'identity' },
      {},
      now,
    ],
    [
      'the reviewer has been deleted',
      aMergedChange({ timeline: declared, reviews: [{ ...retro, author: null }] }),
      { reason: 'identity' },
      {},
      nextDay,
    ],
    [
      'the reviewer may not push now',
      aMergedChange({ timeline: declared, reviews: [{ ...retro, canPush: false }] }),
      { reason: 'retention' },
      {},
      nextDay,
    ],
    [
      'nobody knows when the head was pushed',
      aMergedChange({ timeline: declared, reviews: [retro], headPush: null }),
      { reason: 'push-time' },
      {},
      nextDay,
    ],
    ['merged, and GitHub does not say when', aChange({ pullRequest: aPullRequest({ state: 'merged' }) }), { reason: 'error' }, {}, now],
  ],
  notApplicable: [
    ['the policy has no procedure', aMergedChange({ timeline: declared }), 'no procedure for emergencies'],
    ['not declared', aMergedChange({ reviews: [] }), 'Was not declared an emergency', {}, now],
    ['another label', aMergedChange({ timeline: [label('10:50', dov, 'urgent')], reviews: [] }), 'Was not declared', {}, now],
    [
      'declared, and taken back before it landed',
      aMergedChange({ timeline: [label('10:40'), unlabel('10:50')], reviews: [] }),
      'Was not declared',
      {},
      now,
    ],
    [
      'declared, and not landed yet',
      aChange({ timeline: declared, reviews: [] }),
      'Once it lands it has to be reviewed within 1 business day.',
      {},
      now,
    ],
    [
      'not landed yet, and declared by its author',
      aChange({ timeline: [label('10:50', ann)] }),
      'Not under the emergency procedure: ann set the label emergency and opened',
      {},
      now,
    ],
    ['a direct push', aDirectPush(), 'no pull request that could be declared', {}, now],
  ],
})
