import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { Check, Judgement, JudgeContext } from '../../src/checks/define.ts'
import { unavailable, unavailableReasons, type Evidence } from '../../src/model/evidence.ts'
import type { InconclusiveReason } from '../../src/model/result.ts'
import type { Subjects } from '../../src/model/subject.ts'
import { checkPermissions } from '../../src/commands/explain.ts'
import { renderCheckPage, type Example } from '../../src/report/check-page.ts'
import { aContext } from './build.ts'

/** What a row expects: text in the message, or more than that. Texts need only be contained; `values` need only match in part. */
export type Expected =
  | string
  | {
      readonly message?: string
      readonly reason?: InconclusiveReason
      readonly remedy?: string
      readonly values?: Readonly<Record<string, unknown>>
    }

/** A row of a table: its name, the subject, what the judgement says, and parameters and context where they matter. */
export type Row<S> = readonly [
  name: string,
  subject: S,
  expected: Expected,
  parameters?: Readonly<Record<string, unknown>>,
  context?: Partial<JudgeContext>,
]

/** Rows by the outcome they have to get. Every list that is given has to hold a row. */
export interface Tables<S> {
  readonly pass: readonly Row<S>[]
  readonly fail: readonly Row<S>[]
  readonly inconclusive?: readonly Row<S>[]
  readonly notApplicable?: readonly Row<S>[]
}

/**
 * Tests a check against tables of subjects, and against what every check owes: it leaves the evidence alone, says the same
 * twice, answers `inconclusive` for every need that is withheld for any reason, and never fails without a remedy. Keeps the page
 * of the check, which shows the first cases.
 */
export function testCheck(check: Check, tables: Tables<Subjects[keyof Subjects]>): void {
  testTables(check, tables)
  it(`${check.id} has a page that is up to date: npm run generate`, async () => {
    const page = renderCheckPage(check, {
      permissions: checkPermissions(check),
      examples: examplesOf(check, Object.values(byOutcome(tables))),
    })
    await expect(page).toMatchFileSnapshot(fileURLToPath(new URL(`../../docs/checks/${check.id}.md`, import.meta.url)))
  })
}

/**
 * The same, of a check that has no page.
 *
 * @public The example of docs/adding-a-check.md runs with it.
 */
export function testTables(check: Check, tables: Tables<Subjects[keyof Subjects]>): void {
  describe(check.id, () => {
    for (const [outcome, rows] of Object.entries(byOutcome(tables))) {
      if (rows.length > 0) {
        describe(outcome, () => {
          it.each(rows.map((row) => ({ name: row[0], row })))('$name', ({ row }) => {
            expectRow(check, outcome, row)
          })
        })
      }
    }
    testLaws(check, Object.values(byOutcome(tables)).flat())
  })
}

function byOutcome({ pass, fail, inconclusive = [], notApplicable = [] }: Tables<Subjects[keyof Subjects]>) {
  return { pass, fail, inconclusive, 'not-applicable': notApplicable }
}

/** The first cases of every outcome, which tables put in the order in which they are told best. */
function examplesOf(check: Check, lists: readonly (readonly Row<Subjects[keyof Subjects]>[])[]): readonly Example[] {
  return lists.flatMap((rows) =>
    rows.slice(0, 5).map(([name, subject, , parameters = {}, context]) => {
      const { outcome, message, values } = judge(check, subject, parameters, context)
      return { outcome, name, parameters, message, values }
    }),
  )
}

function expectRow(check: Check, outcome: string, [, subject, expected, parameters, context]: Row<Subjects[keyof Subjects]>): void {
  freeze(subject)
  const judgement = judge(check, subject, parameters, context)
  const wanted = typeof expected === 'string' ? { message: expected } : expected
  expect(judgement.outcome, judgement.message).toBe(outcome)
  if (wanted.message !== undefined) expect(judgement.message).toContain(wanted.message)
  if (wanted.reason !== undefined) expect(judgement).toMatchObject({ reason: wanted.reason })
  if (wanted.remedy !== undefined) expect('remedy' in judgement ? judgement.remedy : '').toContain(wanted.remedy)
  if (wanted.values !== undefined) expect(judgement.values).toMatchObject(wanted.values)
  if (judgement.outcome === 'fail' || judgement.outcome === 'inconclusive') expect(judgement.remedy).not.toBe('')
  expect(judgement.message).not.toBe('')
  expect(judge(check, subject, parameters, context)).toEqual(judgement)
}

function testLaws(check: Check, rows: readonly Row<Subjects[keyof Subjects]>[]): void {
  it('has a table for both pass and fail', () => {
    expect(rows.length).toBeGreaterThan(1)
  })
  it('describes every parameter and gives it a default', () => {
    expect(v.safeParse(check.parameters, {}).success).toBe(true)
    expect(parametersOf(check.parameters).filter(([, entry]) => !isDescribed(entry))).toEqual([])
  })
  it.each(check.needs.flatMap((slot) => unavailableReasons.map((reason) => ({ slot, reason }))))(
    'cannot tell without $slot ($reason)',
    ({ slot, reason }) => {
      let tried = 0
      for (const [, subject, , parameters, context] of rows) {
        const withheld = {
          ...subject,
          [slot]: unavailable(reason, 'It is withheld by the test.', 'Show it.'),
        }
        expect(judge(check, withheld, parameters, context)).toMatchObject({
          outcome: 'inconclusive',
        })
        tried++
      }
      expect(tried).toBe(rows.length)
    },
  )
  it.each(check.considers.map((slot) => ({ slot })))('says neither pass nor fail for want of $slot', ({ slot }) => {
    let tried = 0
    for (const [, subject, , parameters, context] of rows) {
      const before = judge(check, subject, parameters, context)
      const withheld = {
        ...subject,
        [slot]: unavailable('permission', 'It is withheld by the test.', 'Show it.'),
      }
      const after = judge(check, withheld, parameters, context)
      if (before.outcome !== 'pass') expect(after.outcome).not.toBe('pass')
      if (before.outcome !== 'fail') expect(after.outcome).not.toBe('fail')
      tried++
    }
    expect(tried).toBe(rows.length)
  })
}

/** Judges one subject the way the engine does: needs unwrapped or `inconclusive`, considered slots as they are. */
export function judge(
  check: Check,
  subject: object,
  parameters: Readonly<Record<string, unknown>> = {},
  context: Partial<JudgeContext> = {},
): Judgement {
  const view: Record<string, unknown> = { ...subject }
  for (const slot of check.needs) {
    // The registry types the names of slots as text; the model says that each is evidence.
    const evidence = view[slot] as Evidence<unknown>
    if (evidence.state === 'unavailable') {
      return {
        outcome: 'inconclusive',
        reason: evidence.reason,
        message: evidence.detail,
        remedy: evidence.remedy,
        values: {},
      }
    }
    view[slot] = evidence.value
  }
  // The engine hands every check its own view and parameters; only the check's own definition knows their types.
  return check.judge(view as never, v.parse(check.parameters, parameters) as never, aContext(context))
}

function parametersOf(schema: object): [name: string, entry: unknown][] {
  return 'entries' in schema && typeof schema.entries === 'object' && schema.entries !== null
    ? Object.entries(schema.entries)
    : [['', null]]
}

/** A described schema, or an optional one around it. */
function isDescribed(entry: unknown): boolean {
  if (!isSchema(entry)) return false
  return v.getDescription(entry) !== undefined || ('wrapped' in entry && isDescribed(entry.wrapped))
}

function isSchema(value: unknown): value is v.GenericSchema {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema'
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const part of Object.values(value)) freeze(part)
}
