/** Changes as they happen, and what has to be said of each: collected from the GitHub double and judged by the policy of the base. */
import { afterAll, describe, expect, it } from 'vitest'
import type { Case } from './case.ts'
import { requiredChecks } from './checks.ts'
import { contents } from './content.ts'
import { contributors } from './contributors.ts'
import { landings } from './landing.ts'
import { codeOwners } from './owners.ts'
import { procedures } from './procedures.ts'
import { reviews } from './reviews.ts'
import { closeStage, Story } from './story.ts'

const topics: Readonly<Record<string, readonly Case[]>> = {
  reviews,
  contributors,
  contents,
  landings,
  requiredChecks,
  codeOwners,
  procedures,
}

afterAll(closeStage)

/** The scenarios that the product was made for, by their numbers. The list is a sample: what has no number here is our own. */
const listed = [
  1, 3, 4, 5, 6, 8, 10, 11, 12, 13, 15, 16, 17, 19, 20, 21, 23, 24, 26, 27, 28, 30, 31, 32, 33, 36, 37, 38, 39, 41, 43, 44, 46, 47, 48, 49,
  51, 52, 54, 55, 56, 58, 60, 61, 62, 64, 65, 67, 68, 71, 72, 74, 75, 77, 78, 80, 81, 82, 84, 85, 86, 88, 89, 91, 93, 94, 96, 97, 99, 101,
  102, 103, 104, 107, 109,
]

it('tells every scenario of the list, and at least forty more', () => {
  const cases = Object.values(topics).flat()
  const told = cases.flatMap(({ id }) => id ?? [])
  expect(listed.filter((id) => !told.includes(id))).toEqual([])
  expect(told.toSorted((a, b) => a - b)).toEqual([...new Set(told)].toSorted((a, b) => a - b))
  expect(cases.filter(({ id }) => id === undefined).length).toBeGreaterThanOrEqual(40)
})

for (const [topic, cases] of Object.entries(topics)) {
  describe(topic, () => {
    for (const one of cases) {
      it(one.id === undefined ? one.name : `${String(one.id)}: ${one.name}`, async () => {
        const story = await Story.begin(one.setting)
        one.story(story)
        const verdict = await story.judge({
          ...(one.now === undefined ? {} : { now: one.now }),
          ...(one.prepare === undefined ? {} : { prepare: one.prepare }),
        })
        expect(Object.keys(one.expect)).not.toHaveLength(0)
        for (const [check, [outcome, message, more]] of Object.entries(one.expect)) {
          const result = verdict.of(`change/${check}`)
          expect(result, check).toMatchObject({ outcome, ...more })
          expect(result.message, check).toContain(message)
        }
      })
    }
  })
}
