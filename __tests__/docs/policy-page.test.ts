/** docs/policy.md: its table of keys is made of the schema, and what it shows is read by the parser. */
import type { JsonSchema } from '@valibot/to-json-schema'
import { expect, it } from 'vitest'
import { catalogue } from '../../src/commands/catalogue.ts'
import { code, table } from '../../src/report/markdown.ts'
import { expectFile, readText, withBlock } from './generated.ts'
import { policyJsonSchema } from './policy-schema.ts'

type Row = readonly [key: string, says: string, without: string]

/** Every key with what it says, in the order of the schema; what stands under it follows it. */
function rowsOf(schema: JsonSchema, above = ''): readonly Row[] {
  const names = Object.keys(schema.properties ?? {})
  // People are named in the same way everywhere; the page says how.
  if (names.join() === 'login,id') return []
  const required = new Set(schema.required ?? [])
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    if (typeof property !== 'object' || property.not !== undefined) return []
    const key = `${above}${name}`
    const fallback = property.default === undefined ? '' : code(JSON.stringify(property.default))
    const row: Row = [code(key), property.description ?? '', required.has(name) ? 'required' : fallback]
    return [row, ...rowsUnder(property, key)]
  })
}

function rowsUnder(property: JsonSchema, key: string): readonly Row[] {
  const { items, additionalProperties } = property
  if (typeof items === 'object' && !Array.isArray(items))
    return items.allOf === undefined ? rowsOf(items, `${key}[].`) : rowsOfUse(items, `${key}[].`)
  return typeof additionalProperties === 'object' ? rowsOf(additionalProperties, `${key}.NAME.`) : rowsOf(property, `${key}.`)
}

/** Of a use of a check: what a check on changes has, which can use all of it. */
function rowsOfUse(use: JsonSchema, above: string): readonly Row[] {
  const whens = (use.allOf ?? []).map((each) =>
    typeof each === 'object' && typeof each.then === 'object' ? rowsOf(each.then, above).filter(([key]) => key.includes('when')) : [],
  )
  return [
    [code(`${above}use`), 'The id of a [check](checks/README.md).', 'required'],
    [code(`${above}with`), 'Its parameters, by name: see the page of the check.', 'the defaults'],
    ...(whens.find((rows) => rows.some(([key]) => key.includes('paths'))) ?? []),
  ]
}

it('docs/policy.md has every key', async () => {
  const rows = rowsOf(policyJsonSchema(catalogue))
  expect(rows.length).toBeGreaterThan(35)
  expect(rows.filter(([, says]) => says === '')).toEqual([])
  await expectFile(
    'docs/policy.md',
    withBlock(readText('docs/policy.md'), 'keys', table(['key', 'what it says', 'without it'], rows).join('\n')),
  )
})

it('docs/policy.md names the schema by the path it has', () => {
  expect(readText('docs/policy.md')).toContain('/docs/schemas/policy.schema.json')
  expect(JSON.parse(readText('docs/schemas/policy.schema.json'))).toHaveProperty('title', 'soc2-gate policy')
})
