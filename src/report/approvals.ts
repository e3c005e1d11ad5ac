import type { Result, Value } from '../model/result.ts'

/**
 * Every approval that checks weighed, whether it counts, and why: `bea (1002) at 2026-03-02T10:00:00Z: not counted: is a co-author of a1b2c3d.`.
 * The words are those of the check; each is told once, whatever the number of checks that weighed it alike. Nothing for results of
 * several subjects, where the package holds them.
 */
export function approvalsTold(results: readonly Result[]): readonly string[] {
  if (new Set(results.map(({ subject }) => subject.id)).size !== 1) return []
  const told = results.flatMap(({ values }) => [...itemsOf(values['approvals']), ...itemsOf(values['afterLanding'])].map(sentence))
  return [...new Set(told)]
}

type Weighed = { readonly [name: string]: Value }

function itemsOf(value: Value | undefined): readonly Weighed[] {
  return Array.isArray(value) ? value.filter(isWeighed) : []
}

function isWeighed(value: Value): value is Weighed {
  return typeof value === 'object' && value !== null && 'counted' in value && 'because' in value
}

function sentence({ login, id, submittedAt, counted, because, notes }: Weighed): string {
  const word = (value: Value | undefined): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')
  const who = typeof login === 'string' ? `${login} (${word(id)})` : 'a deleted account'
  const verdict = counted === null ? 'nobody can tell' : counted === true ? 'counted' : 'not counted'
  const noted = Array.isArray(notes) && notes.length > 0 ? ` (${notes.map(word).join('; ')})` : ''
  return `${who} at ${word(submittedAt)}: ${verdict}: ${word(because)}${noted}.`
}
