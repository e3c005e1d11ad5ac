import * as v from 'valibot'
import { toMilliseconds, type Instant } from '../../model/time.ts'
import { fail, pass, type Judgement, type Values } from '../define.ts'
import { counted, listed } from './wording.ts'

const day = 24 * 60 * 60 * 1000

/** The days, whole or not, from one moment to another. */
export function daysBetween(from: Instant, to: Instant): number {
  return (toMilliseconds(to) - toMilliseconds(from)) / day
}

/** A number of days that a policy chooses; `null` for no limit. */
export function daysParameter(usual: number | null, description: string) {
  const days = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3650)))
  return v.optional(v.pipe(days, v.description(`${description} In days; null for no limit.`)), usual)
}

/** How long an alert may stay open, by how bad it is; every check on such alerts takes these. */
export const severityDays = {
  'critical-days': daysParameter(7, 'How old an open critical alert may be.'),
  'high-days': daysParameter(30, 'How old an open alert of high severity may be.'),
  'medium-days': daysParameter(90, 'How old an open alert of medium severity may be.'),
  'low-days': daysParameter(180, 'How old an open alert of low severity may be.'),
}

/** Something open, and for how many days it may be. */
export interface Open {
  /** For reading: `#12 lodash (high)`. */
  readonly name: string
  readonly since: Instant
  readonly days: number | null
}

/** Judges what is open by its age. The moment at which the time is up is still in time. */
export function judgeAges(open: readonly Open[], at: Instant, words: { readonly what: string; readonly remedy: string }): Judgement {
  const late = open.filter(({ since, days }) => days !== null && daysBetween(since, at) > days)
  const oldest = late.toSorted((a, b) => toMilliseconds(a.since) - toMilliseconds(b.since))
  const values: Values = {
    asOf: at,
    open: open.length,
    late: oldest.map(({ name, since, days }) => ({ name, since, days })),
  }
  if (late.length > 0) {
    const names = oldest.map(({ name, since, days }) => `${name}, open for ${ageOf(since, at)} of ${counted(days ?? 0, 'day')}`)
    return fail(`${counted(late.length, words.what)} open for too long: ${listed(names, 3)}.`, words.remedy, values)
  }
  if (open.length === 0) return pass(`No ${words.what} is open.`, values)
  return pass(`${counted(open.length, words.what)} open, none for longer than the policy allows.`, values)
}

function ageOf(since: Instant, at: Instant): string {
  return counted(Math.ceil(daysBetween(since, at)), 'day')
}
