/**
 * Evidence: a fact that was seen, or the reason why it could not be seen.
 *
 * GitHub answers "there is none" and "you may not know" with the same silence. Keeping the two apart in the type is what
 * keeps a missing permission from being read as a setting that is off.
 */

/**
 * Why a fact could not be had.
 *
 * - `permission`: this token may not see it.
 * - `plan`: the organisation's GitHub plan hides it.
 * - `retention`: GitHub kept it for a time and no longer has it.
 * - `truncated`: a list that GitHub caps, or that could not be read to its end.
 * - `error`: GitHub did not answer, or answered something unknown.
 * - `unsupported`: this GitHub (an older Enterprise Server) does not have the question.
 */
export type UnavailableReason = (typeof unavailableReasons)[number]

/** All reasons, for schemas and for tests that walk through every one of them. */
export const unavailableReasons = ['permission', 'plan', 'retention', 'truncated', 'error', 'unsupported'] as const

/** A fact as seen. What GitHub proves absent is a value (`null`, `[]`). */
export interface Observed<T> {
  readonly state: 'observed'
  readonly value: T
  /** The sequence numbers of the requests, in `requests.ndjson`, that the fact came from. Empty when read from a package. */
  readonly sources: readonly number[]
}

/** A fact that could not be had. */
export interface Unavailable {
  readonly state: 'unavailable'
  readonly reason: UnavailableReason
  /** One sentence: what was asked and what GitHub answered. */
  readonly detail: string
  /** One sentence: which permission, plan or limit would show it. */
  readonly remedy: string
  readonly sources: readonly number[]
}

/** A fact, or the reason why it could not be had. */
export type Evidence<T> = Observed<T> | Unavailable

/** Wraps a fact that was seen. */
export function observed<T>(value: T, sources: readonly number[] = []): Observed<T> {
  return { state: 'observed', value, sources }
}

/** Says that a fact could not be had, and what would show it. */
export function unavailable(reason: UnavailableReason, detail: string, remedy: string, sources: readonly number[] = []): Unavailable {
  return { state: 'unavailable', reason, detail, remedy, sources }
}

const notNeeded = 'Collect it again with a policy that needs it.'

/** For what nobody needs to know: it is not taken for absent, whatever policy judges the evidence later. */
export function notAsked(slot: string): Unavailable {
  return unavailable('error', `The slot ${slot} was not collected, because no check of the policy needs it.`, notNeeded)
}

/** Whether nobody asked for it, so that nothing kept it from being seen. */
export function wasNotAsked({ remedy }: Pick<Unavailable, 'remedy'>): boolean {
  return remedy === notNeeded
}

/** Derives a fact from another one. What could not be seen stays unseen, with the same reason. */
export function mapEvidence<T, U>(evidence: Evidence<T>, derive: (value: T) => U): Evidence<U> {
  return evidence.state === 'observed' ? observed(derive(evidence.value), evidence.sources) : evidence
}
