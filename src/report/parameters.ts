import type * as v from 'valibot'

/** A parameter of a check, or an entry of one, for people. */
export interface Parameter {
  /** `checks`, `checks[].name`. */
  readonly name: string
  /** `a whole number from 1 to 20`. */
  readonly takes: string
  /** As it is written in a policy; `null` for one that has to be given. */
  readonly default: string | null
  readonly description: string
}

/** A schema, as far as it says what it takes. The library's own type of all schemas leaves out what each one has. */
interface Schema {
  readonly type: string
  readonly wrapped?: Schema
  readonly default?: unknown
  readonly item?: Schema
  readonly entries?: Readonly<Record<string, Schema>>
  readonly options?: readonly unknown[]
  readonly pipe?: readonly {
    readonly kind: string
    readonly type: string
    readonly requirement?: unknown
    readonly description?: unknown
  }[]
}

/** The parameters that a schema takes, each followed by the entries of its own. */
export function parametersOf(schema: v.GenericSchema): readonly Parameter[] {
  return entriesOf(schema, '')
}

function entriesOf(schema: Schema, prefix: string): readonly Parameter[] {
  return Object.entries(schema.entries ?? {}).flatMap(([key, entry]) => {
    const name = `${prefix}${key}`
    const inner = unwrapped(entry)
    const list = inner.item === undefined ? null : unwrapped(inner.item)
    const parameter = { name, takes: takes(entry), default: defaultOf(entry), description: descriptionOf(entry) }
    return [parameter, ...entriesOf(inner, `${name}.`), ...(list === null ? [] : entriesOf(list, `${name}[].`))]
  })
}

/** Without what only says that it may be left out, or be null. */
function unwrapped(schema: Schema): Schema {
  return schema.wrapped === undefined ? schema : unwrapped(schema.wrapped)
}

function takes(schema: Schema): string {
  if (schema.type === 'nullable' && schema.wrapped !== undefined) return `${takes(schema.wrapped)}, or null`
  if (schema.wrapped !== undefined) return takes(schema.wrapped)
  switch (schema.type) {
    case 'number':
      return numberWords(schema)
    case 'picklist':
      return (schema.options ?? []).map((option) => `\`${String(option)}\``).join(' or ')
    case 'boolean':
      return '`true` or `false`'
    case 'array':
      return `a list of ${schema.item === undefined ? 'anything' : plural(unwrapped(schema.item))}`
    case 'strict_object':
      return 'a mapping'
    default:
      return schema.type === 'string' ? 'text' : schema.type
  }
}

function plural(schema: Schema): string {
  if (schema.type === 'picklist') return takes(schema)
  return { strict_object: 'mappings', string: 'texts', number: 'numbers' }[schema.type] ?? schema.type
}

function numberWords(schema: Schema): string {
  const whole = schema.pipe?.some(({ type }) => type === 'integer') === true ? 'a whole number' : 'a number'
  const least = limit(schema, 'min_value')
  const most = limit(schema, 'max_value')
  if (least !== undefined && most !== undefined) return `${whole} from ${String(least)} to ${String(most)}`
  if (least !== undefined) return `${whole}, ${String(least)} or more`
  return most === undefined ? whole : `${whole}, ${String(most)} or less`
}

function limit(schema: Schema, type: string): number | undefined {
  const requirement = schema.pipe?.find((action) => action.kind === 'validation' && action.type === type)?.requirement
  return typeof requirement === 'number' ? requirement : undefined
}

function defaultOf(schema: Schema): string | null {
  return schema.type === 'optional' ? JSON.stringify(schema.default) : null
}

function descriptionOf(schema: Schema): string {
  const own = schema.pipe?.find((action) => action.kind === 'metadata' && action.type === 'description')?.description
  if (typeof own === 'string') return own
  return schema.wrapped === undefined ? '' : descriptionOf(schema.wrapped)
}
