/** The JSON Schema that editors check policies by: made of ours, and it says the same as far as it can. */
import { toJsonSchema } from '@valibot/to-json-schema'
import addFormats from 'ajv-formats'
import Ajv, { type AnySchemaObject } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { catalogue } from '../../src/commands/catalogue.ts'
import type { Catalogue } from '../../src/policy/catalogue.ts'
import { formatPolicy } from '../../src/policy/format.ts'
import { parsePolicy } from '../../src/policy/parse.ts'
import { accepted } from '../policy/accepted-rows.ts'
import { testCatalogue } from '../policy/catalogue.ts'
import { controlParts, otherParts, policyParts, together } from '../policy/error-rows.ts'
import { expectFile, readText } from './generated.ts'
import { policyJsonSchema } from './policy-schema.ts'

const file = 'docs/schemas/policy.schema.json'

const written = (known: Catalogue) => `${JSON.stringify(policyJsonSchema(known), null, 2)}\n`

function validator(known: Catalogue) {
  const ajv = new Ajv.default({ strict: true, strictTypes: false, allErrors: true })
  addFormats.default(ajv)
  const validate = ajv.compile(JSON.parse(written(known)) as AnySchemaObject)
  return (text: string) => {
    if (validate(parse(text)) === true) return []
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
  }
}

const ofTest = validator(testCatalogue)
const ofAll = validator(catalogue)

it('is in docs/schemas', async () => {
  await expectFile(file, written(catalogue))
})

it('names every check, criterion and pack', () => {
  const text = written(catalogue)
  const words = [...catalogue.checks.keys(), ...catalogue.criteria.keys(), ...catalogue.packs.keys()]
  expect(words.length).toBeGreaterThan(70)
  expect(words.filter((word) => !text.includes(`"${word}"`))).toEqual([])
})

it('describes every parameter of every check', () => {
  const described = [...catalogue.checks.values()].flatMap((check) => {
    const { properties = {} } = toJsonSchema(check.parameters, { errorMode: 'ignore' })
    return Object.entries(properties).map(([name, property]) => ({
      name: `${check.id} ${name}`,
      description: typeof property === 'object' ? property.description : undefined,
    }))
  })
  expect(described.length).toBeGreaterThan(5)
  expect(described.filter(({ description }) => description === undefined)).toEqual([])
})

it('holds the paths in parameters to globs that can match: one that never does would take files out of a check', () => {
  const globs: unknown[] = []
  JSON.stringify(policyJsonSchema(catalogue), (key, value: unknown) => {
    if (key === 'paths') globs.push(value)
    return value
  })
  expect(globs.length).toBeGreaterThan(3)
  expect(globs.filter((glob) => !/"pattern"|"not":\{\}/.test(JSON.stringify(glob)))).toEqual([])
})

describe('lets through', () => {
  it.each(accepted.map(([name, lines]) => ({ name, lines })))('$name', ({ lines }) => {
    expect(ofTest(lines.join('\n'))).toEqual([])
  })

  it.each([...catalogue.packs.keys(), 'examples/policy.yml'].map((name) => ({ name })))(
    '$name, as written and as written out',
    ({ name }) => {
      const text = catalogue.packs.get(name) ?? readText(name)
      expect(ofAll(text)).toEqual([])
      const parsed = parsePolicy(text, name, catalogue)
      expect(parsed.ok && ofAll(formatPolicy(parsed.policy))).toEqual([])
    },
  )
})

/** What it takes a program to see. */
const unseen = new Set(['no control and no pack', 'a glob of thousands', 'a day that does not exist'])

describe('refuses', () => {
  const rows = [...policyParts, ...controlParts, ...otherParts].filter(([name]) => !unseen.has(name))
  it.each(rows.map(([name, lines]) => ({ name, lines })))('$name', ({ lines }) => {
    expect(ofTest(lines.join('\n'))).not.toEqual([])
  })

  it('nothing of what does not fit together, which the parser alone can see', () => {
    const seen = [...together, ...policyParts.filter(([name]) => unseen.has(name))].filter(
      ([, lines]) => ofTest(lines.join('\n')).length > 0,
    )
    expect(seen.map(([name]) => name)).toEqual([])
  })
})

describe('says what is wrong where it is', () => {
  it.each([
    ['a parameter', 'with: { approvals: two }', ['/controls/0/checks/0/with/approvals must be integer']],
    ['an unknown parameter', 'with: { aprovals: 2 }', ['/controls/0/checks/0/with must NOT have additional properties']],
  ])('%s', (_, line, expected) => {
    const text = `version: 1\ncontrols: [{ id: X, title: T, criteria: [CC8.1], checks: [{ use: change/independent-approval, ${line} }] }]`
    expect(ofAll(text).filter((error) => !error.includes('"then" schema'))).toEqual(expected)
  })
})
