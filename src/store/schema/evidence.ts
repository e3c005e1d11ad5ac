import * as v from 'valibot'
import type { Evidence, Unavailable } from '../../model/evidence.ts'
import { unavailableReasons } from '../../model/evidence.ts'
import type { Subjects, SubjectKind } from '../../model/subject.ts'

/** A fact as a package stores it: the fact alone. Which requests it came from is told in `sources.ndjson`, and differs by run. */
export type StoredEvidence<T> = { readonly state: 'observed'; readonly value: T } | Omit<Unavailable, 'sources'>

/** A subject as a package stores it. */
export type StoredSubject<K extends SubjectKind> = {
  readonly [F in keyof Subjects[K]]: Subjects[K][F] extends Evidence<infer V> ? StoredEvidence<V> : Subjects[K][F]
} & { readonly sample?: 'SAMPLE DATA' }

/** The same type with everything in it read-only, so that what a schema gives can be compared with the model. */
export type Frozen<T> = T extends readonly (infer U)[]
  ? readonly Frozen<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T

/** Compiles only when a schema gives exactly what the model has: a field or a word that one of them lacks is an error. */
export type Same<Model, Schema extends v.GenericSchema> = [Frozen<Model>, Frozen<v.InferOutput<Schema>>] extends [
  Frozen<v.InferOutput<Schema>>,
  Frozen<Model>,
]
  ? true
  : { readonly model: Frozen<Model>; readonly schema: Frozen<v.InferOutput<Schema>> }

/** Evidence of something. */
export function evidence<T extends v.GenericSchema>(value: T) {
  return v.variant('state', [
    v.strictObject({ state: v.pipe(v.literal('observed'), v.description('It was seen.')), value }),
    v.strictObject({
      state: v.pipe(v.literal('unavailable'), v.description('It could not be had.')),
      reason: v.pipe(v.picklist(unavailableReasons), v.description('Why it could not be had.')),
      detail: v.pipe(v.string(), v.description('What was asked, and what GitHub answered.')),
      remedy: v.pipe(v.string(), v.description('Which permission, plan or limit would show it.')),
    }),
  ])
}

/** Says of a file, or of a line in one, that its facts are made up. */
export const sample = v.exactOptional(
  v.pipe(v.literal('SAMPLE DATA'), v.description('The facts were made up; they are evidence of nothing.')),
)

/** A moment by the server's clock. */
export const instant = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/,
    'Not a moment in UTC, ISO 8601',
  ),
  v.description('A moment in UTC, ISO 8601.'),
)

/** A whole number that JSON keeps exactly. */
export const whole = v.pipe(v.number(), v.safeInteger())

export const sha256 = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{64}$/, 'Not a SHA-256 digest in hexadecimal'),
  v.description('A SHA-256 digest.'),
)
