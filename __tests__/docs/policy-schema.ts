import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema'
import type { Catalogue } from '../../src/policy/catalogue.ts'
import { policySchema } from '../../src/policy/schema.ts'

/**
 * The JSON Schema of a policy, for editors: made of the schema that reads policies, so that the two agree. What it cannot say,
 * because it is about two places at once or takes a program, is left to `parsePolicy`.
 */
export function policyJsonSchema(catalogue: Catalogue): JsonSchema {
  const converted = toJsonSchema(policySchema(catalogue), {
    ignoreActions: ['check', 'raw_check', 'check_items', 'partial_check'],
    // JSON Schema has patterns without flags; one that needs a flag would say something else without it.
    overrideAction: ({ valibotAction, jsonSchema }) => {
      if (valibotAction.type !== 'regex' || !hasFlags(valibotAction)) return null
      const { pattern: _, ...rest } = jsonSchema
      return rest
    },
    // Of "one of these" an editor only says that none fits. Of "if it is this check, then" it says what is wrong.
    overrideSchema: ({ valibotSchema, jsonSchema }) => (valibotSchema.type === 'variant' ? byCheck(jsonSchema.oneOf ?? []) : null),
  })
  const title = 'soc2-gate policy'
  const description = 'The controls that changes, branches and repositories are judged by.'
  return { $schema: 'http://json-schema.org/draft-07/schema#', title, description, ...converted }
}

function hasFlags(action: object): boolean {
  return 'requirement' in action && action.requirement instanceof RegExp && action.requirement.flags !== ''
}

function byCheck(uses: readonly (JsonSchema | boolean)[]): JsonSchema {
  const objects = uses.filter((use) => typeof use === 'object')
  const ids = objects
    .map((use) => use.properties?.['use'])
    .flatMap((use) => (typeof use === 'object' && typeof use.const === 'string' ? [use.const] : []))
  return {
    type: 'object',
    required: ['use'],
    properties: { use: { enum: ids, description: 'The id of the check.' } },
    allOf: objects.map((use, index) => ({
      if: { properties: { use: { const: ids[index] ?? '' } }, required: ['use'] },
      // oxlint-disable-next-line unicorn/no-thenable -- the word is JSON Schema's, and nobody awaits a schema
      then: use,
    })),
  }
}
