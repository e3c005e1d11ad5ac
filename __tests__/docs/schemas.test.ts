/** The published schemas: made of those that the code checks with, and held against real files by another validator. */
import { toJsonSchema, toJsonSchemaDefs, type ConversionConfig, type JsonSchema } from '@valibot/to-json-schema'
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'
import type * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { account, gitIdentity } from '../../src/store/schema/account.ts'
import type { SubjectKind } from '../../src/model/subject.ts'
import { branchSchema } from '../../src/store/schema/branch.ts'
import { changeSchema } from '../../src/store/schema/change.ts'
import { manifestSchema } from '../../src/store/schema/manifest.ts'
import { organizationSchema } from '../../src/store/schema/organization.ts'
import { periodSchema } from '../../src/store/schema/period.ts'
import { repositorySchema } from '../../src/store/schema/repository.ts'
import { resultsSchema } from '../../src/store/schema/results.ts'
import { runSchema } from '../../src/store/schema/run.ts'
import { samples } from '../report/samples.ts'
import { aPackage, contents, everyKind, written } from '../store/build.ts'
import { expectFile } from './generated.ts'

function published(name: string, schema: JsonSchema): JsonSchema {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: `soc2-gate/${name}/v1`, ...schema }
}

/** What many lines hold is described once. */
const definitions = { account, gitIdentity }

function converted(schema: v.GenericSchema): JsonSchema {
  // JSON has no number that is not finite.
  const options = { target: 'draft-2020-12', ignoreActions: ['finite'], definitions } satisfies ConversionConfig
  const { $schema: _, $defs = {}, ...rest } = toJsonSchema(schema, options)
  const own = Object.fromEntries(Object.entries($defs).filter(([name]) => !(name in definitions)))
  return Object.keys(own).length === 0 ? rest : { ...rest, $defs: own }
}

const lineSchemas: Readonly<Record<SubjectKind, v.GenericSchema>> = {
  change: changeSchema,
  branch: branchSchema,
  repository: repositorySchema,
  organization: organizationSchema,
  period: periodSchema,
}
const schemas = {
  results: published('results', converted(resultsSchema)),
  manifest: published('manifest', converted(manifestSchema)),
  snapshot: published('snapshot', {
    title: 'Snapshot',
    description: 'snapshot/run.json, and a line of snapshot/<kind>.ndjson, for each kind of subject.',
    anyOf: ['run', ...Object.keys(lineSchemas)].map((name) => ({ $ref: `#/$defs/${name}` })),
    $defs: {
      ...toJsonSchemaDefs(definitions, { target: 'draft-2020-12' }),
      ...Object.fromEntries(Object.entries({ run: runSchema, ...lineSchemas }).map(([name, schema]) => [name, converted(schema)])),
    },
  }),
}

function textOf(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`
}

describe('the published schemas', () => {
  it.each(Object.entries(schemas))('of %s is docs/schemas', async (name, schema) => {
    await expectFile(`docs/schemas/${name}.schema.json`, textOf(schema))
  })

  const ajv = new Ajv2020({ strict: true, allErrors: true })
  const validators = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(JSON.parse(textOf(schema)) as AnySchemaObject)]),
  )

  function valid(name: string, value: unknown): boolean {
    const validate = validators[name]
    if (validate === undefined) throw new Error(`No schema ${name}`)
    const result = validate(value)
    if (typeof result !== 'boolean') throw new Error('It is not asynchronous')
    return result
  }

  /** Every piece of JSON in a package, with the schema that it has to fit. */
  function pieces(files: ReadonlyMap<string, string>): readonly { schema: string; path: string; value: unknown }[] {
    return [...files].flatMap(([path, text]) => {
      const schema = path.startsWith('snapshot/') ? 'snapshot' : path.replace(/\.json$/, '')
      if (!(schema in schemas)) return []
      return (path.endsWith('.ndjson') ? text.trim().split('\n') : [text]).map((line) => ({
        schema,
        path,
        value: JSON.parse(line) as unknown,
      }))
    })
  }

  it.each(
    Object.entries({
      everyKind: everyKind(),
      ...Object.fromEntries(Object.entries(samples).map(([name, { snapshot }]) => [name, snapshot])),
    }),
  )('are met by the package of %s', async (_, snapshot) => {
    const checked = pieces(contents(await written(aPackage({ snapshot }))))
    expect(checked.filter(({ schema, value }) => !valid(schema, value))).toEqual([])
    expect(new Set(checked.map(({ schema }) => schema))).toEqual(new Set(Object.keys(schemas)))
  })

  it('are not met by anything that lacks a field, or has one more', async () => {
    const checked = pieces(contents(await written()))
    let tried = 0
    for (const { schema, value } of checked) {
      const object = value as Record<string, unknown>
      expect(valid(schema, { ...object, surprise: true })).toBe(false)
      for (const field of Object.keys(object)) {
        const { [field]: __, ...rest } = object
        expect(valid(schema, rest), `${schema} without ${field}`).toBe(false)
        tried++
      }
    }
    expect(tried).toBeGreaterThan(60)
  })
})
