import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Account } from '../../src/model/account.ts'
import { observed, unavailable, unavailableReasons, type Evidence } from '../../src/model/evidence.ts'
import { slots } from '../../src/model/subject.ts'
import { arbitraryChange, arbitraryContext, persons, uses } from './arbitrary-change.ts'
import { aCodeOwners, aReview, aStatus, at, clock, head } from './build.ts'
import { renamed as rename } from './renamed.ts'
import { judge } from './test-check.ts'

/** From what keeps a change back to what lets it through. */
const rank = { fail: 0, inconclusive: 1, 'not-applicable': 2, pass: 2 }

const runs = { numRuns: 300 }

function valueOf<T>(evidence: Evidence<T>): T {
  if (evidence.state === 'unavailable') throw new Error('The test builds only what can be seen')
  return evidence.value
}

describe.each(uses)('$name', ({ check, parameters }) => {
  it('never passes for want of evidence', () => {
    fc.assert(
      fc.property(
        arbitraryChange,
        arbitraryContext,
        fc.constantFrom(...slots.change),
        fc.constantFrom(...unavailableReasons),
        (change, context, slot, reason) => {
          const before = judge(check, change, parameters, context)
          const after = judge(check, { ...change, [slot]: unavailable(reason, 'It is withheld.', 'Show it.') }, parameters, context)
          if (before.outcome !== 'pass') expect(after.outcome, `${before.message}\n${after.message}`).not.toBe('pass')
          if (before.outcome !== 'fail') expect(after.outcome, `${before.message}\n${after.message}`).not.toBe('fail')
        },
      ),
      runs,
    )
  })

  it('does not mind the order in which reviews, commits and events are listed', () => {
    fc.assert(
      fc.property(
        arbitraryChange.chain((change) =>
          fc.tuple(fc.constant(change), shuffled(valueOf(change.reviews)), shuffled(valueOf(change.checkRuns))),
        ),
        arbitraryContext,
        ([change, reviews, checkRuns], context) => {
          const { outcome } = judge(check, change, parameters, context)
          expect(judge(check, { ...change, reviews: observed(reviews), checkRuns: observed(checkRuns) }, parameters, context).outcome).toBe(
            outcome,
          )
        },
      ),
      runs,
    )
  })

  it('does not mind an unrelated commit status', () => {
    fc.assert(
      fc.property(arbitraryChange, arbitraryContext, fc.constantFrom('success', 'failure', 'error'), (change, context, conclusion) => {
        const extra = aStatus({ name: 'weather', conclusion, completedAt: clock.now })
        const checkRuns = observed([extra, ...valueOf(change.checkRuns)])
        expect(judge(check, { ...change, checkRuns }, parameters, context)).toEqual(judge(check, change, parameters, context))
      }),
      runs,
    )
  })

  // CODEOWNERS knows people by their login only.
  const named = check.needs.includes('codeOwners')
  it('does not mind what people are called', () => {
    fc.assert(
      fc.property(arbitraryChange, arbitraryContext, (change, context) => {
        const asked = named ? { ...change, codeOwners: observed(aCodeOwners('* @acme/platform\n')) } : change
        const renamed = rename(asked)
        const before = judge(check, asked, parameters, context)
        const after = judge(check, renamed, parameters, context)
        expect(after.outcome, `${before.message}\n${after.message}`).toBe(before.outcome)
        expect('reason' in after ? after.reason : null).toBe('reason' in before ? before.reason : null)
      }),
      runs,
    )
  })
})

const approving = uses.filter(({ check }) =>
  [
    'change/independent-approval',
    'change/code-owner-approval',
    'change/gate-integrity',
    'change/sensitive-paths',
    'change/separation-of-duties',
    'change/standard-change',
    'change/emergency-reviewed',
  ].includes(check.id),
)

describe.each(approving)('$name', ({ check, parameters }) => {
  it('is never helped by an approval of somebody who had a hand in the change', () => {
    fc.assert(
      fc.property(
        arbitraryChange,
        arbitraryContext,
        fc.constantFrom(...persons),
        fc.constantFrom(at('09:30'), at('10:30'), at('11:30')),
        (change, context, account, time) => {
          const author = { ...valueOf(change.pullRequest), author: account }
          const contributed = { ...change, pullRequest: observed(author) }
          const before = judge(check, contributed, parameters, context)
          const approval = aReview({ id: 599, author: account, submittedAt: time, commit: head })
          const after = judge(check, { ...contributed, reviews: observed([...valueOf(change.reviews), approval]) }, parameters, context)
          expect(rank[after.outcome], `${before.message}\n${after.message}`).toBeLessThanOrEqual(rank[before.outcome])
        },
      ),
      runs,
    )
  })

  it('is never harmed by one more approval of somebody who had none', () => {
    fc.assert(
      fc.property(arbitraryChange, arbitraryContext, (change, context) => {
        const stranger: Account = { kind: 'user', id: 4242, login: 'fay' }
        const before = judge(check, change, parameters, context)
        const approval = aReview({ id: 599, author: stranger, submittedAt: at('10:59') })
        const after = judge(check, { ...change, reviews: observed([...valueOf(change.reviews), approval]) }, parameters, context)
        expect(rank[after.outcome], `${before.message}\n${after.message}`).toBeGreaterThanOrEqual(rank[before.outcome])
      }),
      runs,
    )
  })
})

it.each(uses)('has changes of which $name says everything it can say', ({ check, parameters }) => {
  const sample = fc.sample(fc.tuple(arbitraryChange, arbitraryContext), { numRuns: 3000, seed: 7 })
  const outcomes = new Set(sample.map(([change, context]) => judge(check, change, parameters, context).outcome))
  const impossible = check.id === 'change/through-pull-request' ? ['fail'] : check.id === 'change/described' ? ['inconclusive'] : []
  for (const outcome of ['pass', 'fail'].filter((wanted) => !impossible.includes(wanted))) expect([...outcomes]).toContain(outcome)
})

it('saw the checks it is about', () => {
  expect(new Set(approving.map(({ check }) => check.id)).size).toBe(7)
  expect(uses.length).toBeGreaterThan(18)
})

function shuffled<T>(items: readonly T[]): fc.Arbitrary<readonly T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length })
}
