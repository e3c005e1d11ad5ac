import * as v from 'valibot'

export type Schema = v.GenericSchema

/** The schemas that hold others, as the library builds them. */
type Holder =
  | { readonly type: 'strict_object' | 'object'; readonly entries: Readonly<Record<string, Schema>> }
  | { readonly type: 'record'; readonly value: Schema }
  | { readonly type: 'array'; readonly item: Schema }
  | { readonly type: 'optional' | 'exact_optional' | 'nullable' | 'nullish'; readonly wrapped: Schema }
  | { readonly type: 'union'; readonly options: readonly Schema[] }
  | { readonly type: 'variant'; readonly key: string; readonly options: readonly Schema[] }
  | { readonly type: 'picklist'; readonly options: readonly unknown[] }
  | { readonly type: 'literal'; readonly literal: unknown }

const holding: ReadonlySet<unknown> = new Set<Holder['type']>([
  'strict_object',
  'object',
  'record',
  'array',
  'optional',
  'exact_optional',
  'nullable',
  'nullish',
  'union',
  'variant',
  'picklist',
  'literal',
])

/** The library's type of all schemas leaves out what a schema of each type has; its `type` tells. */
function isHolder(schema: object): schema is Holder {
  return 'type' in schema && holding.has(schema.type)
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

/** The schema without what only wraps it, and of alternatives the one that the value is meant for. */
function meant(schema: Schema, value: unknown): Holder | null {
  if (!isHolder(schema)) return null
  if ('wrapped' in schema) return meant(schema.wrapped, value)
  if (schema.type === 'union') {
    const { options } = schema
    const option = options.find((each) => v.is(each, value)) ?? options.find((each) => isAlike(meant(each, value), value))
    return option === undefined ? null : meant(option, value)
  }
  if (schema.type !== 'variant' || !isMapping(value)) return schema
  const named = schema.options.find((option) => nameOf(option, schema.key) === value[schema.key])
  return named === undefined ? schema : meant(named, value)
}

function isAlike(holder: Holder | null, value: unknown): boolean {
  if (isList(value)) return holder?.type === 'array'
  return isMapping(value) === takesMapping(holder)
}

function takesMapping(holder: Holder | null): boolean {
  return holder !== null && ['strict_object', 'object', 'record', 'variant'].includes(holder.type)
}

/** What an alternative of a variant has under the key that tells them apart. */
function nameOf(option: Schema, key: string): unknown {
  const alternative = meant(option, null)
  if (alternative === null || !('entries' in alternative)) return null
  const discriminator = alternative.entries[key]
  const holder = discriminator === undefined ? null : meant(discriminator, null)
  return holder?.type === 'literal' ? holder.literal : null
}

/** Whether a mapping belongs where the value stands. */
export function wantsMapping(schema: Schema, value: unknown): boolean {
  return takesMapping(meant(schema, value))
}

/** The keys that a mapping may have; `null` when the schema does not list them. */
export function knownKeys(schema: Schema, value: unknown): readonly string[] | null {
  const holder = meant(schema, value)
  return holder !== null && 'entries' in holder ? Object.keys(holder.entries) : null
}

/** The words that a value has to be one of; empty when it is no such value. */
export function knownWords(schema: Schema, value: unknown): readonly string[] {
  const holder = meant(schema, value)
  if (holder?.type === 'picklist') return holder.options.map(String)
  return holder?.type === 'literal' ? [String(holder.literal)] : []
}

/** The schema of a part of a value; `null` when it says nothing of that part. */
export function inside(schema: Schema, value: unknown, key: string | number): Schema | null {
  const holder = meant(schema, value)
  if (holder === null) return null
  if ('entries' in holder) return holder.entries[key] ?? null
  switch (holder.type) {
    case 'record':
      return holder.value
    case 'array':
      return holder.item
    case 'variant':
      return key === holder.key ? v.picklist(holder.options.map((option) => String(nameOf(option, holder.key)))) : null
    default:
      return null
  }
}
