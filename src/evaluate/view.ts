import { inconclusive, type Check, type Judgement } from '../checks/define.ts'
import type { Evidence, Unavailable } from '../model/evidence.ts'
import { slots, type Subject } from '../model/subject.ts'

/** What a check gets to see of a subject, or the answer to give because it could not be seen. */
export type Shown = { readonly shown: true; readonly view: object } | { readonly shown: false; readonly judgement: Judgement }

/**
 * Makes a check's view of a subject: the identity, the needs unwrapped, what it considers as it is, and no other slot. The one
 * place where missing evidence becomes `inconclusive`.
 */
export function viewOf(subject: Subject, check: Check): Shown {
  const kept: readonly string[] = check.considers
  const view: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(subject)) {
    if (!isSlot(subject, field) || kept.includes(field)) view[field] = value
  }
  const missing: { slot: string; evidence: Unavailable }[] = []
  for (const slot of check.needs) {
    const evidence = evidenceOf(subject, slot)
    if (evidence.state === 'observed') view[slot] = evidence.value
    else missing.push({ slot, evidence })
  }
  const [first] = missing
  if (first === undefined) return { shown: true, view }
  return {
    shown: false,
    judgement: inconclusive(
      first.evidence.reason,
      sentences(missing.map(({ evidence }) => evidence.detail)),
      sentences(missing.map(({ evidence }) => evidence.remedy)),
      { unavailable: missing.map(({ slot, evidence }) => ({ slot, reason: evidence.reason })) },
    ),
  }
}

function isSlot(subject: Subject, field: string): boolean {
  const known: readonly string[] = slots[subject.kind]
  return known.includes(field)
}

/** A slot by its name, which the registry types as text. A name that is no slot is a bug in the check, never missing evidence. */
function evidenceOf(subject: Subject, slot: string): Evidence<unknown> {
  const fields: Readonly<Record<string, unknown>> = { ...subject }
  const value = isSlot(subject, slot) ? fields[slot] : undefined
  if (!isEvidence(value)) throw new Error(`A ${subject.kind} has no slot ${slot}`)
  return value
}

function isEvidence(value: unknown): value is Evidence<unknown> {
  return typeof value === 'object' && value !== null && 'state' in value && (value.state === 'observed' || value.state === 'unavailable')
}

/** Each sentence once. */
function sentences(texts: readonly string[]): string {
  return [...new Set(texts)].join(' ')
}
