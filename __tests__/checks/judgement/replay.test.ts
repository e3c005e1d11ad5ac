import { describe, expect, it } from 'vitest'
import { knowPeople } from '../../../src/checks/judgement/people.ts'
import { replay } from '../../../src/checks/judgement/replay.ts'
import type { Review, TimelineEvent } from '../../../src/model/change.ts'
import { aReview, ann, at, bea, cyn, dov, eli } from '../build.ts'

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
