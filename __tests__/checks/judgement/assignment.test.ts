import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { metWithout, shortfall, type Demand } from '../../../src/checks/judgement/assignment.ts'

const demand = (needed: number, ...candidates: readonly number[]): Demand => ({ needed, candidates })

describe('people shared out among demands', () => {
  it.each([
    { name: 'nothing is asked', demands: [], missing: [] },
    { name: 'one for one', demands: [demand(1, 1)], missing: [0] },
    { name: 'nobody for one', demands: [demand(1)], missing: [1] },
    { name: 'one person for two demands', demands: [demand(1, 1), demand(1, 1)], missing: [0, 1] },
    { name: 'whoever takes the first that fits goes wrong', demands: [demand(1, 1, 2), demand(1, 1)], missing: [0, 0] },
    { name: 'twice over', demands: [demand(1, 1, 2), demand(1, 2, 3), demand(1, 1)], missing: [0, 0, 0] },
    { name: 'two for one demand, one of whom is needed elsewhere', demands: [demand(2, 1, 2, 3), demand(1, 1)], missing: [0, 0] },
    { name: 'one too few for both', demands: [demand(2, 1, 2), demand(1, 1, 2)], missing: [0, 1] },
    { name: 'more than there are', demands: [demand(3, 1, 2)], missing: [1] },
  ])('$name', ({ demands, missing }) => {
    expect(shortfall(demands)).toEqual(missing)
  })

  const demands = fc.array(
    fc.record({ needed: fc.integer({ min: 1, max: 2 }), candidates: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 6 }) }),
    { minLength: 1, maxLength: 3 },
  )

  it('serves as many as can be served at all', () => {
    fc.assert(
      fc.property(demands, (asked) => {
        const total = shortfall(asked).reduce((sum, missing) => sum + missing, 0)
        expect(total).toBe(leastMissing(asked, new Set()))
      }),
    )
  })

  it('holds whoever is taken away exactly when it says so', () => {
    fc.assert(
      fc.property(demands, fc.integer({ min: 0, max: 2 }), (asked, strangers) => {
        const everybody = [...new Set(asked.flatMap(({ candidates }) => candidates))]
        const holds = subsets(everybody, strangers).every((gone) =>
          shortfall(
            asked.map(({ needed, candidates }) => ({ needed, candidates: candidates.filter((person) => !gone.has(person)) })),
          ).every((missing) => missing === 0),
        )
        expect(metWithout(strangers, asked)).toBe(holds)
      }),
    )
  })
})

/** By trying everything. */
function leastMissing([first, ...rest]: readonly Demand[], taken: ReadonlySet<number>): number {
  if (first === undefined) return 0
  if (first.needed === 0) return leastMissing(rest, taken)
  const skip = 1 + leastMissing([{ ...first, needed: first.needed - 1 }, ...rest], taken)
  const serve = first.candidates
    .filter((person) => !taken.has(person))
    .map((person) => leastMissing([{ ...first, needed: first.needed - 1 }, ...rest], new Set([...taken, person])))
  return Math.min(skip, ...serve)
}

/** Every choice of so many, or of all where there are fewer. */
function subsets(of: readonly number[], size: number): readonly ReadonlySet<number>[] {
  if (size === 0 || of.length === 0) return [new Set()]
  return of.flatMap((person, index) => subsets(of.slice(index + 1), size - 1).map((others) => new Set([person, ...others])))
}
