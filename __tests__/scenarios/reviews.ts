/** Which opinion of a reviewer stands, and when it was given. */
import { ann, bea, cyn, dov, eli } from '../github/people.ts'
import type { Case } from './case.ts'
import { at, policyOf } from './story.ts'

const approval = 'independent-approval'
const objection = 'no-outstanding-objection'

export const reviews: readonly Case[] = [
  {
    id: 1,
    name: 'an approval followed by a comment still counts',
    story: (s) => {
      s.approve(bea, '10:00')
      s.review(bea, 'COMMENTED', '10:05')
      s.land()
    },
    expect: { [approval]: ['pass', '1 of 1 independent approvals: bea approved'] },
  },
  {
    id: 3,
    name: 'changes asked for, then approved by the same person',
    story: (s) => {
      s.review(bea, 'CHANGES_REQUESTED', '09:00')
      s.approve(bea, '10:00')
      s.land()
    },
    expect: { [approval]: ['pass', 'bea approved'], [objection]: ['pass', 'No reviewer whose word counts is waiting'] },
  },
  {
    id: 4,
    name: 'an objection is not answered by the approval of another',
    story: (s) => {
      s.review(bea, 'CHANGES_REQUESTED', '09:00')
      s.approve(cyn, '10:00')
      s.land(cyn)
    },
    expect: { [approval]: ['pass', 'cyn approved'], [objection]: ['fail', 'Landed while bea had asked for changes.'] },
  },
  {
    id: 5,
    name: 'an approval dismissed before the merge, merged all the same',
    story: (s) => {
      s.dismiss(s.approve(bea, '10:00'), cyn, '10:30')
      s.land(cyn)
    },
    expect: { [approval]: ['fail', '0 of 1 independent approvals: bea had the approval dismissed by cyn at 2026-06-14T10:30:00Z.'] },
  },
  {
    id: 6,
    name: 'an approval dismissed after the merge counted when it landed',
    story: (s) => {
      const review = s.approve(bea, '10:00')
      s.land()
      s.dismiss(review, cyn, '11:30')
    },
    expect: { [approval]: ['pass', '1 of 1 independent approvals: bea approved'] },
  },
  {
    id: 7,
    name: 'dismissing a later objection brings no earlier approval back, whatever GitHub does (uncertain: conservative)',
    story: (s) => {
      s.approve(bea, '09:00')
      s.dismiss(s.review(bea, 'CHANGES_REQUESTED', '09:30'), cyn, '10:00')
      s.land()
    },
    expect: {
      [approval]: [
        'fail',
        'bea gave another opinion later, which was dismissed; GitHub itself may count this approval again, and we do not',
      ],
      [objection]: ['pass', 'No reviewer whose word counts'],
    },
  },
  {
    id: 8,
    name: 'an approval three minutes after the merge',
    story: (s) => {
      s.land()
      s.approve(bea, '11:03')
    },
    expect: { [approval]: ['fail', '0 of 1 independent approvals: bea approved only after it had landed.', { values: { approvals: [] } }] },
  },
  {
    id: 10,
    name: 'an approval by somebody who may only read, on a public repository: more is needed',
    setting: { repository: { visibility: 'public' } },
    story: (s) => s.approve(eli, '10:00'),
    expect: { [approval]: ['inconclusive', '0 of 1 independent approvals: eli may not push to the repository.', { reason: 'not-yet' }] },
  },
  {
    id: 11,
    name: 'an approver without write access today, of a change that landed: rights of then are unknown',
    story: (s) => {
      s.approve(dov, '10:00')
      s.land()
      s.repository.collaborators = s.repository.collaborators.filter(({ account }) => account !== dov)
    },
    expect: {
      [approval]: [
        'inconclusive',
        'dov may not push to the repository now, and nobody recorded whether they could when the change landed',
        { reason: 'retention' },
      ],
    },
  },
  {
    id: 12,
    name: 'an approver with write access today, of a change that landed: counts, marked as known for today',
    story: (s) => {
      s.repository.collaborators = s.repository.collaborators.map((one) => (one.account === eli ? { ...one, permission: 'push' } : one))
      s.approve(eli, '10:00')
      s.land()
    },
    expect: { [approval]: ['pass', 'eli approved', { values: { approvals: [{ login: 'eli', counted: true, basis: 'current' }] } }] },
  },
  {
    name: 'the same, where the policy wants a record of the time',
    setting: { policy: policyOf(['{ use: change/independent-approval, with: { basis: recorded } }']) },
    story: (s) => {
      s.approve(bea, '10:00')
      s.land()
    },
    expect: {
      [approval]: ['inconclusive', 'bea may push to the repository now, and nobody recorded whether they could', { reason: 'retention' }],
    },
  },
  {
    id: 13,
    name: 'a comment LGTM is no review',
    story: (s) => {
      s.pull.comments.push({ id: 1, author: bea, body: 'LGTM', createdAt: at('10:00'), updatedAt: at('10:00') })
      s.land()
    },
    expect: { [approval]: ['fail', '0 of 1 independent approvals: nobody approved it.'] },
  },
  {
    id: 15,
    name: 'the words /approve in a review that only comments',
    story: (s) => {
      s.review(eli, 'COMMENTED', '10:00', { body: '/approve' })
      s.land()
    },
    expect: { [approval]: ['fail', '0 of 1 independent approvals: nobody approved it.'] },
  },
  {
    id: 16,
    name: 'a review that was never submitted',
    story: (s) => {
      s.review(bea, 'PENDING', '10:00')
      s.land()
    },
    expect: { [approval]: ['fail', '0 of 1 independent approvals: nobody approved it.'] },
  },
  {
    id: 17,
    name: 'approved as a draft, then made ready with the same head',
    setting: { draft: true },
    story: (s) => {
      s.approve(bea, '10:00')
      s.happen({ type: 'ReadyForReviewEvent', at: at('10:30'), actor: s.pull.author })
      s.pull.draft = false
      s.land()
    },
    expect: { [approval]: ['pass', 'bea (while it was a draft) approved'] },
  },
  {
    name: 'one person approving twice is one approval',
    setting: { policy: policyOf(['{ use: change/independent-approval, with: { approvals: 2 } }']) },
    story: (s) => {
      s.approve(bea, '10:00')
      s.approve(bea, '10:30')
      s.land()
    },
    expect: { [approval]: ['fail', '1 of 2 independent approvals: bea gave another opinion later.'] },
  },
  {
    name: 'an approval withdrawn by asking for changes',
    story: (s) => {
      s.approve(bea, '10:00')
      s.review(bea, 'CHANGES_REQUESTED', '10:30')
      s.land()
    },
    expect: {
      [approval]: ['fail', '0 of 1 independent approvals: bea gave another opinion later.'],
      [objection]: ['fail', 'Landed while bea had asked for changes.'],
    },
  },
  {
    name: 'changes asked for only after the merge do not reach back',
    story: (s) => {
      s.approve(bea, '10:00')
      s.land()
      s.review(bea, 'CHANGES_REQUESTED', '11:30')
    },
    expect: { [approval]: ['pass', 'bea approved'], [objection]: ['pass', 'No reviewer whose word counts'] },
  },
  {
    name: 'an objection that was dismissed only after the merge stood when it landed',
    story: (s) => {
      s.approve(cyn, '10:00')
      const review = s.review(bea, 'CHANGES_REQUESTED', '10:10')
      s.land()
      s.dismiss(review, cyn, '11:30')
    },
    expect: { [objection]: ['fail', 'Landed while bea had asked for changes.'] },
  },
  {
    name: 'an objection by somebody who may only read keeps nothing open back, and is told',
    story: (s) => {
      s.review(eli, 'CHANGES_REQUESTED', '09:00')
      s.approve(bea, '10:00')
    },
    expect: { [objection]: ['pass', 'eli asked for changes and may not push to the repository.'] },
  },
  {
    name: 'the same once it landed: nobody knows what they could then',
    story: (s) => {
      s.review(eli, 'CHANGES_REQUESTED', '09:00')
      s.approve(bea, '10:00')
      s.land()
    },
    expect: { [objection]: ['inconclusive', 'nobody recorded whether they could when it landed', { reason: 'retention' }] },
  },
  {
    name: 'an approver whose account is gone',
    story: (s) => {
      s.approve(null, '10:00')
      s.land()
    },
    expect: {
      [approval]: [
        'inconclusive',
        'a deleted account approved and has been deleted since: nobody can tell whose it was',
        { reason: 'identity' },
      ],
    },
  },
  {
    name: 'the author comments on their own pull request, which GitHub keeps as a review',
    story: (s) => {
      s.review(s.pull.author, 'COMMENTED', '10:00')
      s.land()
    },
    expect: { [approval]: ['fail', '0 of 1 independent approvals: nobody approved it.'] },
  },
  {
    name: 'words in the description that say no review is required',
    setting: { body: 'No review required: trivial.' },
    story: (s) => {
      s.label('no-review-required', s.pull.author, '10:00')
      s.land()
    },
    expect: { [approval]: ['fail', '0 of 1 independent approvals: nobody approved it.'] },
  },
  {
    name: 'an approval in the second of the merge was given by then',
    story: (s) => {
      s.approve(bea, '11:00')
      s.land(bea, '11:00')
    },
    expect: { [approval]: ['pass', 'bea approved'] },
  },
  {
    name: 'a closed pull request landed nothing',
    story: (s) => {
      s.approve(bea, '10:00')
      Object.assign(s.pull, { state: 'CLOSED', closedAt: at('11:00') })
    },
    expect: { 'through-pull-request': ['not-applicable', 'It was closed without landing.'] },
  },
  {
    name: 'the author dismisses the objection and another approves: GitHub lets it land, and the objection stands all the same',
    story: (s) => {
      s.dismiss(s.review(cyn, 'CHANGES_REQUESTED', '09:30'), ann, '10:10')
      s.approve(bea, '10:20')
      s.land()
    },
    expect: {
      [objection]: ['fail', 'ann, who had a hand in the change, dismissed that, which is no answer.'],
      [approval]: ['pass', 'bea approved'],
    },
  },
]
