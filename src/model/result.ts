import type { UnavailableReason } from './evidence.ts'
import type { SubjectKind } from './subject.ts'
import type { Instant } from './time.ts'

/** What a check found on one subject. */
export type Outcome = (typeof outcomes)[number]

/** All outcomes, worst first. */
export const outcomes = ['fail', 'inconclusive', 'pass', 'not-applicable'] as const

/**
 * Why a check could not tell.
 *
 * Next to the reasons why evidence is missing: `not-yet`, others or time can still bring it (only on an open change, or while a
 * review window is open); `identity`, somebody could not be told apart from somebody else; `push-time`, nobody recorded when
 * the commit was pushed.
 */
export type InconclusiveReason = UnavailableReason | 'not-yet' | 'identity' | 'push-time'

/** A value that a check saw, for people and for machines. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value }
export type Values = { readonly [name: string]: Value }

/** A waiver or an emergency that covers a failed result, or claims to. */
export interface AppliedWaiver {
  /** The waiver's id in the policy. */
  readonly id: string
  /** The control that it waives. The result stays a deviation of every other control that uses the check. */
  readonly control: string
  /** Whether it counts: in force, exact, and its approval is proven. A claimed one is shown and covers nothing. */
  readonly covers: boolean
  /** One sentence: what makes it count, or what it lacks. */
  readonly because: string
}

/** One check's outcome on one subject. */
export interface Result {
  readonly check: string
  /** The ids of the controls that use the check on this subject, sorted. */
  readonly controls: readonly string[]
  readonly subject: { readonly kind: SubjectKind; readonly id: string; readonly url: string }
  readonly outcome: Outcome
  /** Why it is inconclusive; `null` for every other outcome. */
  readonly reason: InconclusiveReason | null
  /** Whether waivers in force cover it for every control that uses it. The outcome stays `fail`. */
  readonly waived: boolean
  readonly waivers: readonly AppliedWaiver[]
  /** The fact: what was seen, with the numbers. */
  readonly message: string
  /** What to do about it; empty when there is nothing to do. */
  readonly remedy: string
  readonly values: Values
}

/** How much a control decides: `block` the run's verdict; `warn` an annotation; `record` the package only. */
export type Enforcement = 'block' | 'warn' | 'record'

/** How a control is tested; all but `tool` are done by people, and listed as not tested by this tool. */
export type TestedBy = 'tool' | 'inquiry' | 'observation' | 'inspection'

/** What became of a control: the worst of its results, or that nothing tested it. */
export type ControlVerdict = Outcome | 'not-tested'

export interface ControlResult {
  readonly id: string
  readonly title: string
  readonly criteria: readonly string[]
  readonly enforce: Enforcement
  readonly testedBy: TestedBy
  readonly owner: string | null
  readonly verdict: ControlVerdict
  /** Whether every failed result of the control is covered by a waiver. */
  readonly waived: boolean
}

/** Counts over results; `waived` is a part of `fail`. */
export interface Counts {
  readonly pass: number
  readonly fail: number
  readonly inconclusive: number
  readonly 'not-applicable': number
  readonly waived: number
}

/** What a run found: the content of `results.json`. */
export interface Results {
  readonly schema: 'soc2-gate/results/v1'
  /** Present when the facts were made up for a demonstration or a test. */
  readonly sample?: 'SAMPLE DATA'
  readonly command: string
  readonly verdict: Outcome
  /** Whether everything that the run set out to see could be listed. */
  readonly complete: boolean
  readonly incompleteBecause: readonly string[]
  readonly at: Instant
  readonly counts: Counts
  readonly controls: readonly ControlResult[]
  readonly results: readonly Result[]
}
