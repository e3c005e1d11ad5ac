import * as v from 'valibot'
import { expect, it } from 'vitest'
import { checks } from '../../src/checks/index.ts'
import { defineCheck, pass } from '../../src/checks/define.ts'

/** What every check says of itself, of no interest here. */
const rest = { title: '', criteria: [], parameters: v.strictObject({}), why: '', fix: '', references: [] } as const

/** These hold when they compile: a check that reads what it did not ask for would judge what nobody collected. */
export const compiled = [
  defineCheck({
    ...rest,
    id: 'branch/reads-what-it-needs',
    subject: 'branch',
    needs: ['rules'],
    judge: ({ rules, branch }) => pass(`${branch}: ${String(rules.length)}`),
  }),
  defineCheck({
    ...rest,
    id: 'branch/reads-what-it-considers',
    subject: 'branch',
    needs: [],
    considers: ['rules'],
    judge: ({ rules }) => pass(rules.state),
  }),
  defineCheck({
    ...rest,
    id: 'branch/reads-another-slot',
    subject: 'branch',
    needs: ['rules'],
    // @ts-expect-error -- it does not need classicProtection
    judge: ({ classicProtection }) => pass(String(classicProtection)),
  }),
  defineCheck({
    ...rest,
    id: 'branch/takes-what-it-considers-for-seen',
    subject: 'branch',
    needs: [],
    considers: ['rules'],
    // @ts-expect-error -- what it considers may be unavailable
    judge: ({ rules }) => pass(String(rules.length)),
  }),
  defineCheck({
    ...rest,
    id: 'branch/needs-a-slot-of-another-subject',
    subject: 'branch',
    // @ts-expect-error -- a branch has no reviews
    needs: ['reviews'],
    judge: () => pass(''),
  }),
]

it('a check considers nothing unless it says so', () => {
  expect(compiled.map(({ considers }) => considers)).toEqual([[], ['rules'], [], ['rules'], []])
  expect([...checks.values()].filter(({ considers }) => !Array.isArray(considers))).toEqual([])
})
