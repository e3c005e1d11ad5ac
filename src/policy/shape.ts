import * as v from 'valibot'
import { alternatives, explain, named, show, suggestion } from './explain.ts'
import { inside, isList, isMapping, knownKeys, wantsMapping, type Schema } from './inside.ts'
import { finding, type Finding, type Path } from './problems.ts'

export type Shaped<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly findings: readonly Finding[] }

/** Holds a value against a schema; every way in which it does not fit is a finding. */
export function shape<const S extends Schema>(schema: S, value: unknown): Shaped<v.InferOutput<S>> {
  const strangers = findStrangers(schema, value, [])
  const lists = new Set(strangers.flatMap(({ path, on }) => (on === 'value' ? [path.join('\n')] : [])))
  // With its own messages left empty, what a rule says itself can be told apart from what the library would say.
  const result = v.safeParse(schema, value, { abortPipeEarly: true, message: () => '' })
  const issues = (result.issues ?? []).flatMap((issue) => explain(schema, issue)).filter(({ path }) => !isWithin(path, lists))
  const findings = [...strangers, ...issues]
  return result.success && findings.length === 0 ? { ok: true, value: result.output } : { ok: false, findings }
}

/** Whether a path leads to one of the places or into it. A list in the place of a mapping says enough of all that is in it. */
function isWithin(path: Path, places: ReadonlySet<string>): boolean {
  return [path.length, ...path.keys()].some((length) => places.has(path.slice(0, length).join('\n')))
}

/** What the schema library passes over: every unknown key of a mapping but the first, and a list where a mapping belongs. */
function findStrangers(schema: Schema, value: unknown, path: Path): readonly Finding[] {
  if (isList(value)) {
    if (!wantsMapping(schema, value)) return value.flatMap((item, index) => findInside(schema, value, index, item, path))
    const keys = knownKeys(schema, value) ?? []
    const remedy = keys.length === 0 ? 'Write a mapping of keys to values.' : `Write a mapping with the keys ${alternatives(keys)}.`
    return [finding(path, `${named(path)} is a list. ${remedy}`)]
  }
  if (!isMapping(value)) return []
  const known = knownKeys(schema, value)
  return Object.entries(value).flatMap(([key, entry]) =>
    known === null || known.includes(key)
      ? findInside(schema, value, key, entry, path)
      : [finding([...path, key], unknownKey(key, known, path), 'key')],
  )
}

function findInside(schema: Schema, value: unknown, key: string | number, part: unknown, path: Path): readonly Finding[] {
  const found = inside(schema, value, key)
  return found === null ? [] : findStrangers(found, part, [...path, key])
}

function unknownKey(key: string, known: readonly string[], path: Path): string {
  const noun = path.at(-1) === 'with' ? 'parameter' : 'key'
  return `There is no ${noun} ${show(key)} here. ${suggestion(key, known, 'Remove it: the check takes none.')}`
}
