import type * as v from 'valibot'
import type { Evidence } from '../model/evidence.ts'
import type { InconclusiveReason, Values } from '../model/result.ts'
import type { Slot, SlotValue, SubjectKind, Subjects } from '../model/subject.ts'
import type { Instant } from '../model/time.ts'
import type { ChangeClass, Emergency, PersonRef } from '../policy/policy.ts'

/**
 * What a check sees of its subject: the identity, the slots it needs unwrapped, and the slots it considers still wrapped.
 * Reading any other slot does not compile.
 */
export type View<K extends SubjectKind, N extends Slot<K>, C extends Slot<K>> = Omit<Subjects[K], Slot<K>> & {
  readonly [S in N]: SlotValue<K, S>
} & { readonly [S in C]: Evidence<SlotValue<K, S>> }

/** What a check may know besides its subject. */
export interface JudgeContext {
  /** The moment to judge as of. */
  readonly at: Instant
  readonly people: {
    readonly machineUsers: readonly PersonRef[]
    readonly samePerson: readonly (readonly PersonRef[])[]
  }
  /** The kinds of change that the policy declares. */
  readonly classes: readonly ChangeClass[]
  /** The procedure for emergencies; `null` when the policy has none. */
  readonly emergency: Emergency | null
  /** The path of the policy in the judged repository; `null` when it lives elsewhere. */
  readonly policyPath: string | null
  /** The commit status context that this tool publishes, empty for none: a required check of that name is its own. */
  readonly statusContext: string
  /** Whether the changes stand in a merge queue, which runs the checks that the rules require on the whole group. */
  readonly inMergeQueue?: boolean
}

/** What a check says of one subject. */
export type Judgement =
  | { readonly outcome: 'pass' | 'not-applicable'; readonly message: string; readonly values: Values }
  | { readonly outcome: 'fail'; readonly message: string; readonly remedy: string; readonly values: Values }
  | {
      readonly outcome: 'inconclusive'
      readonly reason: InconclusiveReason
      readonly message: string
      readonly remedy: string
      readonly values: Values
    }

/** How much a check tests of a criterion, and why: narrow beats wide. */
export interface CriterionLink {
  readonly id: string
  readonly strength: 'direct' | 'partial'
  /** One line: what of the criterion the check speaks to. */
  readonly because: string
}

/** The parameters of a check: an object schema of which every entry has a default and a `v.description`. */
export type ParameterSchema = v.GenericSchema<unknown, Readonly<Record<string, unknown>>>

/** An automated test of one attribute of one kind of subject. */
export interface CheckDefinition<K extends SubjectKind, N extends Slot<K>, C extends Slot<K>, P extends ParameterSchema> {
  /** `area/name`, forever. */
  readonly id: `${string}/${string}`
  /** What holds when the check passes, as a sentence without a full stop. */
  readonly title: string
  readonly subject: K
  readonly criteria: readonly CriterionLink[]
  /** Slots without which the check cannot tell: when one is unavailable the engine answers `inconclusive`. */
  readonly needs: readonly N[]
  /** Slots that the check weighs even when they are unavailable: what is seen elsewhere can settle the question. */
  readonly considers?: readonly C[]
  readonly parameters: P
  /** Why it matters, for a developer. */
  readonly why: string
  /** How to make it pass. */
  readonly fix: string
  /** The pages the rule rests on. */
  readonly references: readonly string[]
  judge(subject: View<K, N, C>, parameters: v.InferOutput<P>, context: JudgeContext): Judgement
}

/** A check as the registry and the engine hold it: the same metadata, any subject. */
export interface Check {
  readonly id: string
  readonly title: string
  readonly subject: SubjectKind
  readonly criteria: readonly CriterionLink[]
  readonly needs: readonly string[]
  readonly considers: readonly string[]
  readonly parameters: ParameterSchema
  readonly why: string
  readonly fix: string
  readonly references: readonly string[]
  /** Judges a view that the engine has made from `needs` and `considers`, with parameters that `parameters` has parsed. */
  judge(view: never, parameters: never, context: JudgeContext): Judgement
}

/** Types a check: what it needs decides what it can read. */
export function defineCheck<K extends SubjectKind, const N extends Slot<K>, P extends ParameterSchema, const C extends Slot<K> = never>(
  definition: CheckDefinition<K, N, C, P>,
): Check {
  return { considers: [], ...definition }
}

/** The subject meets the check. */
export function pass(message: string, values: Values = {}): Judgement {
  return { outcome: 'pass', message, values }
}

/** The check does not apply to the subject. */
export function notApplicable(message: string, values: Values = {}): Judgement {
  return { outcome: 'not-applicable', message, values }
}

/** The subject does not meet the check; somebody has to change something. */
export function fail(message: string, remedy: string, values: Values = {}): Judgement {
  return { outcome: 'fail', message, remedy, values }
}

/** The check could not tell. */
export function inconclusive(reason: InconclusiveReason, message: string, remedy: string, values: Values = {}): Judgement {
  return { outcome: 'inconclusive', reason, message, remedy, values }
}

export type { Values }
