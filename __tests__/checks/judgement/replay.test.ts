import { describe, expect, it } from 'vitest'
import { knowPeople } from '../../../src/checks/judgement/people.ts'
import { wasDraft } from '../../../src/checks/judgement/draft.ts'
import { replay } from '../../../src/checks/judgement/replay.ts'
import type { Review, TimelineEvent } from '../../../src/model/change.ts'
import { ann, aPullRequest, aReview, at, bea, cyn, dov, eli } from '../build.ts'

const nobodyTwice = knowPeople({ machineUsers: [], samePerson: [] })
const landing = { at: at('11:00'), landed: true }

/** `login state standing` of every opinion. */
function told(reviews: readonly Review[], timeline: readonly TimelineEvent[] = [], moment = landing): readonly string[] {
  return replay(reviews, timeline, moment, nobodyTwice).map(
    ({ review, state, standing }) => `${review.author?.login ?? 'gone'} ${state} ${standing}`,
  )
}

describe('replay', () => {
  const objection = aReview({ id: 502, state: 'changes-requested' })
  const dismissal = (time: string, review: number | null = 501): TimelineEvent => ({
    kind: 'review-dismissed',
    at: at(time),
    actor: dov,
    review,
    previously: 'approved',
  })

  it('orders reviews of the same second by id, in whatever order they are listed', () => {
    expect(told([aReview(), objection])).toEqual(['bea approved superseded', 'bea changes-requested latest'])
    expect(told([objection, aReview()])).toEqual(['bea approved superseded', 'bea changes-requested latest'])
  })

  it('takes no comment for an opinion', () => {
    expect(told([aReview(), aReview({ id: 502, state: 'commented', submittedAt: at('10:30') })])).toEqual([
      'bea approved latest',
      'bea commented none',
    ])
  })

  it('keeps what came after the landing apart', () => {
    expect(told([aReview(), { ...objection, submittedAt: at('11:00:01') }])).toEqual(['bea approved latest', 'bea changes-requested late'])
  })

  it('applies a dismissal up to the landing, and rolls a later one back', () => {
    const dismissed = aReview({ state: 'dismissed' })
    expect(told([dismissed], [dismissal('11:00')])).toEqual(['bea dismissed latest'])
    expect(told([dismissed], [dismissal('11:00:01')])).toEqual(['bea approved latest'])
    expect(told([dismissed], [dismissal('11:30'), dismissal('10:30')])).toEqual(['bea dismissed latest'])
  })

  it('brings no older approval back when a later one is dismissed', () => {
    const older = aReview({ id: 500, submittedAt: at('09:30') })
    expect(told([older, aReview({ state: 'dismissed' })], [dismissal('10:30')])).toEqual([
      'bea approved superseded',
      'bea dismissed latest',
    ])
  })

  const revived = (reviews: readonly Review[], timeline: readonly TimelineEvent[] = []): readonly number[] =>
    replay(reviews, timeline, landing, nobodyTwice).flatMap(({ review, revivable }) => (revivable ? [review.id] : []))

  it.each([
    { name: 'its only successor was dismissed', reviews: [500, 501], dismissals: [dismissal('10:30')], revives: [500] },
    {
      name: 'every successor was dismissed',
      reviews: [500, 501, 502],
      dismissals: [dismissal('10:30'), dismissal('10:31', 502)],
      revives: [500],
    },
    { name: 'one of two successors stands', reviews: [500, 501, 502], dismissals: [dismissal('10:30')], revives: [] },
    { name: 'its successor was dismissed after the landing', reviews: [500, 501], dismissals: [dismissal('11:30')], revives: [] },
    { name: 'it was dismissed itself', reviews: [500, 501], dismissals: [dismissal('10:29', 500), dismissal('10:30')], revives: [] },
    { name: 'nothing was dismissed', reviews: [500, 501], dismissals: [], revives: [] },
  ])('says which superseded approval GitHub itself may count again: $name', ({ reviews, dismissals, revives }) => {
    const gone = new Set(dismissals.flatMap((event) => (event.kind === 'review-dismissed' ? [event.review] : [])))
    const given = reviews.map((id) =>
      aReview({ id, submittedAt: at(`09:${String(id - 470)}`), state: gone.has(id) ? 'dismissed' : 'approved' }),
    )
    expect(revived(given, dismissals)).toEqual(revives)
  })

  it('counts a review once that changed between two pages of the list, in the state that helps least', () => {
    const dismissed = aReview({ state: 'dismissed' })
    for (const reviews of [
      [aReview(), dismissed],
      [dismissed, aReview()],
    ]) {
      expect(told(reviews, [dismissal('10:30')])).toEqual(['bea dismissed latest'])
    }
  })

  it('does not know what a review said that nobody says was dismissed when', () => {
    const dismissed = aReview({ state: 'dismissed' })
    expect(told([dismissed], [dismissal('10:30', null), dismissal('10:30', 999)])).toEqual(['bea unknown latest'])
    expect(told([dismissed], [], { at: at('12:00'), landed: false })).toEqual(['bea dismissed latest'])
  })

  it('believes the objection and not the approval when GitHub contradicts itself', () => {
    expect(told([aReview()], [dismissal('10:30')])).toEqual(['bea dismissed latest'])
    expect(told([objection], [dismissal('10:30', 502)])).toEqual(['bea changes-requested latest'])
  })

  it('lets every review of a deleted account stand for itself', () => {
    expect(told([aReview({ author: null }), { ...objection, author: null }])).toEqual([
      'gone approved latest',
      'gone changes-requested latest',
    ])
  })
})

describe('a draft', () => {
  const turn = (kind: 'ready-for-review' | 'converted-to-draft', time: string): TimelineEvent => ({ kind, at: at(time), actor: ann })

  it.each([
    { name: 'never one', draft: false, timeline: [], was: false },
    { name: 'one still', draft: true, timeline: [], was: true },
    { name: 'opened as one, and made ready later', draft: false, timeline: [turn('ready-for-review', '10:30')], was: true },
    { name: 'made ready in the same second', draft: false, timeline: [turn('ready-for-review', '10:00')], was: false },
    { name: 'made ready before', draft: false, timeline: [turn('ready-for-review', '09:30')], was: false },
    { name: 'made one later', draft: true, timeline: [turn('converted-to-draft', '10:30')], was: false },
    {
      name: 'made one before, and ready later',
      draft: false,
      timeline: [turn('ready-for-review', '10:30'), turn('converted-to-draft', '09:30')],
      was: true,
    },
  ])('is known as of ten: $name', ({ draft, timeline, was }) => {
    expect(wasDraft(aPullRequest({ draft }), timeline, at('10:00'))).toBe(was)
  })
})

describe('people', () => {
  it('joins lists that share an account, in any order', () => {
    const lists = [
      [bea, cyn],
      [dov, eli],
      [cyn, dov],
    ]
    for (const samePerson of [lists, lists.toReversed()]) {
      const people = knowPeople({ machineUsers: [], samePerson })
      expect(new Set([bea, cyn, dov, eli].map((account) => people.personOf(account))).size).toBe(1)
      expect(people.personOf(ann)).not.toBe(people.personOf(bea))
    }
  })

  it('compares ids and never logins', () => {
    const people = knowPeople({ machineUsers: [{ login: 'bea', id: 1 }], samePerson: [] })
    expect(people.isMachineUser(bea)).toBe(false)
    expect(people.isMachineUser({ ...ann, id: 1 })).toBe(true)
  })
})
