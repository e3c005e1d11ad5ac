import { canonicalJson } from '../model/canonical.ts'
import type { Result, Results } from '../model/result.ts'

/** More differences than anybody reads, one by one. */
const mostDifferences = 100

/** In which words stored results differ from those of judging again; empty when they do not differ. */
export function differences(stored: Results, again: Results): readonly string[] {
  const { controls: storedControls, results: storedResults, ...storedRun } = stored
  const { controls, results, ...run } = again
  const found = [
    ...fieldDifferences('The run', storedRun, run),
    ...pairs(storedControls, controls, (control) => control.id).flatMap(({ key, before, after }) =>
      itemDifferences(`Control ${key}`, before, after),
    ),
    ...pairs(storedResults, results, nameOf).flatMap(({ key, before, after }) => itemDifferences(key, before, after)),
  ]
  const more = found.length - mostDifferences
  return more > 0 ? [...found.slice(0, mostDifferences), `${String(more)} more results or controls differ.`] : found
}

function nameOf({ check, subject, controls }: Result): string {
  return `${check} on ${subject.id} for ${controls.join(', ')}`
}

function itemDifferences(name: string, before: object | undefined, after: object | undefined): readonly string[] {
  if (after === undefined) return [`${name}: the package has it; judging again does not give it.`]
  if (before === undefined) return [`${name}: judging again gives it; the package does not have it.`]
  return fieldDifferences(name, before, after)
}

function fieldDifferences(name: string, before: object, after: object): readonly string[] {
  const old: Readonly<Record<string, unknown>> = { ...before }
  const now: Readonly<Record<string, unknown>> = { ...after }
  const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])].toSorted()
  return fields
    .filter((field) => canonicalJson(old[field] ?? null) !== canonicalJson(now[field] ?? null))
    .map((field) => `${name}: ${field} is ${said(old[field])} in the package, and judged again ${said(now[field])}.`)
}

function said(value: unknown): string {
  return typeof value === 'string' && /^[\w/.-]+$/.test(value) ? value : canonicalJson(value ?? null)
}

/** Brings together what has the same key on both sides. The second of the same key meets the second. */
function pairs<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
): readonly { key: string; before?: T; after?: T }[] {
  const found = new Map<string, { key: string; before?: T; after?: T }>()
  const place = (items: readonly T[], side: 'before' | 'after'): void => {
    const counts = new Map<string, number>()
    for (const item of items) {
      const key = keyOf(item)
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      const name = count === 1 ? key : `${key} (${String(count)})`
      found.set(name, { ...found.get(name), key: name, [side]: item })
    }
  }
  place(before, 'before')
  place(after, 'after')
  return [...found.values()]
}
