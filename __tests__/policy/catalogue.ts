import * as v from 'valibot'
import { criteria } from '../../src/criteria/criteria.ts'
import type { Catalogue, CatalogueCheck } from '../../src/policy/catalogue.ts'

const word = v.pipe(v.string(), v.regex(/^[A-Z]+$/, 'A key is capital letters: SHOP.'))

const checks: readonly CatalogueCheck[] = [
  {
    id: 'change/approval',
    title: 'Somebody else approved it',
    subject: 'change',
    parameters: v.strictObject({
      approvals: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20), v.description('How many.')), 1),
      from: v.optional(v.picklist(['writers', 'anyone']), 'writers'),
      keys: v.optional(v.pipe(v.array(word), v.maxLength(3)), []),
      strict: v.optional(v.boolean(), false),
      named: v.optional(v.array(v.strictObject({ name: v.string(), app: v.optional(v.nullable(v.number()), null) })), []),
      by: v.optional(v.nullable(v.union([v.strictObject({ people: v.array(v.number()) }), v.strictObject({ team: v.string() })])), null),
      of: v.optional(v.union([v.picklist(['all', 'some']), v.array(v.number())]), 'all'),
    }),
  },
  { id: 'change/pull-request', title: 'Came as a pull request', subject: 'change', parameters: v.strictObject({}) },
  { id: 'branch/no-force-push', title: 'Cannot be rewritten', subject: 'branch', parameters: v.strictObject({}) },
  { id: 'repository/secrets', title: 'Looks for secrets', subject: 'repository', parameters: v.strictObject({}) },
]

const base = `
version: 1
controls:
  - id: CM-1
    title: Through a pull request
    criteria: [CC8.1]
    checks: [{ use: change/pull-request }]
  - id: CM-2
    title: Approved
    criteria: [CC8.1]
    locked: true
    checks: [{ use: change/approval }]
  - id: AC-1
    title: Rules and secrets
    criteria: [CC6.1]
    enforce: warn
    checks: [{ use: branch/no-force-push }, { use: repository/secrets }]
`

const tight = `
version: 1
extends: base
controls:
  - id: CM-1
    title: Through a pull request, and approved by two
    criteria: [CC8.1]
    checks: [{ use: change/approval, with: { approvals: 2 } }]
  - id: CM-3
    title: Approved by anyone
    criteria: [CC8.1]
    checks: [{ use: change/approval, with: { from: anyone } }]
`

const rival = `
version: 1
controls:
  - id: CM-2
    title: Approved or not
    criteria: [CC8.1]
    checks: [{ use: change/pull-request }]
`

/** A few checks and packs, so that tests of the policy stand still while checks come and go. */
export const testCatalogue: Catalogue = {
  checks: new Map(checks.map((check) => [check.id, check])),
  criteria,
  packs: new Map([
    ['base', base],
    ['tight', tight],
    ['rival', rival],
  ]),
}
