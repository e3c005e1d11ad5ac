import * as v from 'valibot'
import { observed, type Evidence } from '../model/evidence.ts'
import type { GraphqlAnswer } from './answer.ts'
import { classifyGraphql, type GraphqlError } from './classify.ts'
import type { TokenSeen } from './contract.ts'
import { erred, notUnderstood, refused, type Wanted } from './unseen.ts'

/** A place in an answer. */
export type Path = readonly (string | number)[]

/** An answer of GraphQL and whose token asked. */
export interface Asked {
  readonly answer: GraphqlAnswer
  readonly token: TokenSeen['kind']
}

/**
 * Reads a part of an answer. Errors are looked at first: a `null` beside an error is not a `null` that GitHub means. One within
 * the part spoils it as one above it does, but for fields that the reader can do without.
 *
 * @param spare names of fields whose errors are no trouble: the reader takes their `null` for "cannot be seen".
 */
export function readAt<T>(
  { answer, token }: Asked,
  path: Path,
  schema: v.GenericSchema<unknown, T>,
  wanted: Wanted,
  spare: readonly string[] = [],
): Evidence<T> {
  if (!answer.ok) return refused(wanted, answer, token)
  const error = answer.errors.find((one) => touches(one, path) && !isSpare(one, spare) && classifyGraphql(one) !== 'absent')
  if (error !== undefined) return erred(wanted, error, answer.sequence, token)
  const parsed = v.safeParse(schema, at(answer.data, path))
  if (parsed.success) return observed(parsed.output, [answer.sequence])
  const place = [...path, ...(v.getDotPath(parsed.issues[0])?.split('.') ?? [])].join('.')
  return notUnderstood(wanted, `GitHub's answer is not understood at ${place}`, [answer.sequence])
}

/** Whether an error lies within a part of the answer or above it. One without a place may lie anywhere. */
function touches({ path }: GraphqlError, part: Path): boolean {
  return path === null || path.every((step, index) => index >= part.length || String(step) === String(part[index]))
}

function isSpare({ path }: GraphqlError, spare: readonly string[]): boolean {
  return path !== null && path.some((step) => typeof step === 'string' && spare.includes(step))
}

function at(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined), data)
}
