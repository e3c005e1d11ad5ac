/** Asking GitHub for one fact, and making evidence of whatever comes. */
import * as v from 'valibot'
import { observed, unavailable, type Evidence, type Unavailable } from '../../model/evidence.ts'
import type { List } from '../answer.ts'
import type { TokenSeen } from '../contract.ts'
import type { GitHub } from '../github.ts'
import { permissionRemedy, workflowKey } from '../permissions.ts'
import { cutShort, notUnderstood, refused, type Wanted } from '../unseen.ts'

/** A fact, and what an answer that proves its absence makes of it. */
export interface Fact<T> extends Wanted {
  readonly schema: v.GenericSchema<unknown, T>
  /** What it is where GitHub says that there is none, or that the plan does not have it. Without: that is unavailable. */
  readonly absent?: T
}

/** Where a fact is. */
export interface Place {
  readonly route: string
  readonly parameters: Readonly<Record<string, unknown>>
}

/**
 * Why there is no use in asking: a workflow's own token never gets the permission. `null` when it may be worth it.
 */
export function neverGiven(wanted: Wanted, token: TokenSeen['kind']): Unavailable | null {
  if (token !== 'workflow' || wanted.needs.every((permission) => workflowKey(permission) !== null)) return null
  const detail = `${wanted.what} cannot be read with a workflow's own token, so that no request was made.`
  return unavailable('permission', detail, permissionRemedy(wanted.needs, token))
}

/** Asks for something that is no list. */
export async function askFact<T>(github: GitHub, fact: Fact<T>, { route, parameters }: Place): Promise<Evidence<T>> {
  const never = neverGiven(fact, github.token.kind)
  if (never !== null) return never
  const answer = await github.request(route, parameters)
  return answer.ok ? understood(fact, answer.data, [answer.sequence]) : missed(github, fact, answer)
}

/** Asks for a list, and reads it to its end. */
export async function askList<T>(github: GitHub, fact: Fact<T>, { route, parameters }: Place): Promise<Evidence<T>> {
  const never = neverGiven(fact, github.token.kind)
  if (never !== null) return never
  const list = await github.list(route, parameters)
  return list.ok ? understood(fact, list.items, list.sequences) : missed(github, fact, list)
}

/** Asks for a list that GitHub puts into an object, beside the number of its items. */
export async function askCounted<T>(
  github: GitHub,
  fact: Fact<readonly T[]>,
  { route, parameters }: Place,
  key: string,
): Promise<Evidence<readonly T[]>> {
  const never = neverGiven(fact, github.token.kind)
  if (never !== null) return never
  const items: unknown[] = []
  const sequences: number[] = []
  for (let page = 1; ; page += 1) {
    const answer = await github.request(route, { per_page: 100, page, ...parameters }, page)
    if (!answer.ok) return missed(github, fact, answer)
    sequences.push(answer.sequence)
    const counted = v.safeParse(v.object({ total_count: v.number() }), answer.data)
    const more = v.safeParse(v.object({ [key]: v.array(v.unknown()) }), answer.data)
    if (!counted.success || !more.success) return notUnderstood(fact, "GitHub's answer is not understood", sequences)
    const total = counted.output.total_count
    const shown = more.output[key] ?? []
    items.push(...shown)
    if (items.length >= total) return understood(fact, items, sequences)
    if (shown.length === 0) {
      return cutShort(fact, `GitHub counts ${String(total)} and shows ${String(items.length)}`, 'Run it again.', sequences)
    }
  }
}

/** What came, as it is understood. */
function understood<T>(fact: Fact<T>, data: unknown, sequences: readonly number[]): Evidence<T> {
  const parsed = v.safeParse(fact.schema, data)
  return parsed.success ? observed(parsed.output, sequences) : notUnderstood(fact, "GitHub's answer is not understood", sequences)
}

function missed<T>(github: GitHub, fact: Fact<T>, refusal: Extract<List, { ok: false }>): Evidence<T> {
  const proven = refusal.kind === 'absent' || refusal.kind === 'plan'
  if (proven && fact.absent !== undefined) return observed(fact.absent, [refusal.sequence])
  return refused(fact, refusal, github.token.kind)
}
