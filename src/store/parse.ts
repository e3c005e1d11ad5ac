import * as v from 'valibot'

/** A stored text as a value, or why it is none. */
export type Parsed<T> =
  | { readonly parsed: true; readonly value: T }
  | { readonly parsed: false; /** As the end of a sentence about the file. */ readonly because: string; readonly newer: boolean }

/** Deeper than anything that is stored; what is deeper was made to exhaust whoever reads it. */
const deepest = 64

/** Reads canonical JSON by a schema. `format` is the version that the text must name; `null` where a line names none. */
export function parseStored<T>(text: string, schema: v.GenericSchema<unknown, T>, format: string | null): Parsed<T> {
  if (depthOf(text) > deepest) return broken(`nests more than ${String(deepest)} levels deep`)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return broken('is not JSON')
  }
  const named = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined
  if (format !== null && typeof named === 'string' && isNewer(named, format)) {
    return { parsed: false, because: `has the format ${named}, which is newer than ${format}`, newer: true }
  }
  const result = v.safeParse(schema, value)
  if (result.success) return { parsed: true, value: result.output }
  const [issue] = result.issues
  return broken(`does not fit its schema: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`)
}

function broken(because: string): { readonly parsed: false; readonly because: string; readonly newer: false } {
  return { parsed: false, because, newer: false }
}

/** `soc2-gate/results/v2` is newer than `soc2-gate/results/v1`. */
function isNewer(named: string, known: string): boolean {
  const pattern = /^(.+\/v)([1-9]\d{0,5})$/
  const [, stem, version] = pattern.exec(named) ?? []
  const [, knownStem, knownVersion] = pattern.exec(known) ?? []
  return stem !== undefined && stem === knownStem && Number(version) > Number(knownVersion)
}

/** How deep a JSON text nests, without parsing it: parsers and schemas recurse. */
function depthOf(text: string): number {
  let depth = 0
  let most = 0
  let quoted = false
  for (let index = 0; index < text.length; index++) {
    const character = text[index]
    if (quoted && character === '\\') index++
    else if (character === '"') quoted = !quoted
    else if (!quoted && (character === '[' || character === '{')) most = Math.max(most, ++depth)
    else if (!quoted && (character === ']' || character === '}')) depth--
  }
  return most
}
