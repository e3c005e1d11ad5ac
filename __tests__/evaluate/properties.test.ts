/** What holds of every change, judged by every check of changes through the engine, with an emergency procedure that covers some. */
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { JudgeContext } from '../../src/checks/define.ts'
import { checks } from '../../src/checks/index.ts'
import { evaluate } from '../../src/evaluate/evaluate.ts'
import type { Change, Review } from '../../src/model/change.ts'
import { observed, unavailable, unavailableReasons, type Evidence } from '../../src/model/evidence.ts'
import type { Result } from '../../src/model/result.ts'
import { slots } from '../../src/model/subject.ts'
import { arbitraryChange, arbitraryContext, persons, uses } from '../checks/arbitrary-change.ts'
import { aCodeOwners, aPullRequest, aReview, aStatus, at, clock, head } from '../checks/build.ts'
import { renamed } from '../checks/renamed.ts'
import { aControl, aPolicy, aSnapshot, aUse } from './build.ts'

const runs = { numRuns: 500 }
const rank = { fail: 0, inconclusive: 1, 'not-applicable': 2, pass: 2 }
const controls = uses.map(({ check, parameters }, index) =>
  aControl({ id: `C-${String(index)}`, checks: [aUse(check.id, { with: parameters })] }),
)
const covers = controls.slice(0, 5).map(({ id }) => id)

/** The results of a change, by control: each has one check. */
function judged(change: Change, { at: moment, people, classes, emergency }: JudgeContext): ReadonlyMap<string, Result> {
  const policy = aPolicy({ controls, people, classes, emergency: emergency === null ? null : { ...emergency, covers } })
  const { results } = evaluate(aSnapshot([change], { at: moment }), policy, checks)
  const byControl = new Map(results.flatMap((result) => result.controls.map((control) => [control, result] as const)))
  expect(byControl.size).toBe(controls.length)
  return byControl
}

function valueOf<T>(evidence: Evidence<T>): T {
  if (evidence.state === 'unavailable') throw new Error('The test builds only what can be seen')
  return evidence.value
}

/** Compares the results of two changes, control by control. */
function each(before: ReadonlyMap<string, Result>, after: ReadonlyMap<string, Result>, compare: (was: Result, is: Result) => void): void {
  for (const [control, was] of before) {
    const is = after.get(control)
    if (is === undefined) throw new Error(`${control} is gone`)
    compare(was, is)
  }
}

it('an approval by a contributor never improves an outcome', () => {
  const time = fc.constantFrom(at('09:30'), at('10:30'), at('11:30'))
  fc.assert(
    fc.property(arbitraryChange, arbitraryContext, fc.constantFrom(...persons), time, (change, context, account, submittedAt) => {
      const written = { ...change, pullRequest: observed({ ...(valueOf(change.pullRequest) ?? aPullRequest()), author: account }) }
      const approval = aReview({ id: 599, author: account, submittedAt, commit: head })
      const approved = { ...written, reviews: observed([...valueOf(change.reviews), approval]) }
      each(judged(written, context), judged(approved, context), (was, is) => {
        // An approval of one's own ends one's own objection, as it does on GitHub.
        if (was.check === 'change/no-outstanding-objection') return
        expect(rank[is.outcome], `${was.message}\n${is.message}`).toBeLessThanOrEqual(rank[was.outcome])
      })
    }),
    runs,
  )
})

it('hiding any evidence turns nothing into a pass, and nothing into a fail', () => {
  const slot = fc.constantFrom(...slots.change)
  fc.assert(
    fc.property(arbitraryChange, arbitraryContext, slot, fc.constantFrom(...unavailableReasons), (change, context, hidden, reason) => {
      const without = { ...change, [hidden]: unavailable(reason, 'It is withheld.', 'Show it.') }
      each(judged(change, context), judged(without, context), (was, is) => {
        if (was.outcome !== 'pass') expect(is.outcome, `${was.message}\n${is.message}`).not.toBe('pass')
        if (was.outcome !== 'fail') expect(is.outcome, `${was.message}\n${is.message}`).not.toBe('fail')
      })
    }),
    runs,
  )
})

it('the order of reviews does not matter, not even of those with equal times', () => {
  const shuffled = arbitraryChange.chain((change) => {
    const reviews = valueOf(change.reviews).map((review): Review => ({ ...review, submittedAt: clock.approved }))
    const same = { ...change, reviews: observed(reviews) }
    return fc.tuple(fc.constant(same), fc.shuffledSubarray(reviews, { minLength: reviews.length }))
  })
  fc.assert(
    fc.property(shuffled, arbitraryContext, ([change, reviews], context) => {
      each(judged(change, context), judged({ ...change, reviews: observed(reviews) }, context), (was, is) => {
        expect(is).toEqual(was)
      })
    }),
    runs,
  )
})

it('renaming every login changes nothing', () => {
  fc.assert(
    fc.property(arbitraryChange, arbitraryContext, (change, context) => {
      // CODEOWNERS knows people by their login only, and teams by their members.
      const asked = { ...change, codeOwners: observed(aCodeOwners('* @acme/platform\n')) }
      each(judged(asked, context), judged(renamed(asked), context), (was, is) => {
        expect([is.outcome, is.reason], `${was.message}\n${is.message}`).toEqual([was.outcome, was.reason])
      })
    }),
    runs,
  )
})

it('an extra unrelated commit status changes nothing', () => {
  fc.assert(
    fc.property(arbitraryChange, arbitraryContext, fc.constantFrom('success', 'failure', 'error'), (change, context, conclusion) => {
      const extra = aStatus({ name: 'weather', conclusion, completedAt: clock.now })
      const more = { ...change, checkRuns: observed([extra, ...valueOf(change.checkRuns)]) }
      each(judged(change, context), judged(more, context), (was, is) => {
        expect(is).toEqual(was)
      })
    }),
    runs,
  )
})

it('saw every check of changes end in more than one way', () => {
  const sample = fc.sample(fc.tuple(arbitraryChange, arbitraryContext), { numRuns: 1000, seed: 7 })
  const outcomes = new Map<string, Set<string>>()
  for (const [change, context] of sample) {
    for (const { check, outcome } of judged(change, context).values()) outcomes.set(check, (outcomes.get(check) ?? new Set()).add(outcome))
  }
  expect(outcomes.size).toBe(14)
  for (const [check, seen] of outcomes) expect(seen.size, check).toBeGreaterThan(1)
})
