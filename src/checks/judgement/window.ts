import { toMilliseconds, type Instant } from '../../model/time.ts'
import type { TimeWindow } from '../../policy/policy.ts'
import { counted } from './wording.ts'

const hour = 60 * 60 * 1000
const day = 24 * hour

/**
 * When a window ends that opens at a moment. With business days only the hours of such days count, all 24 of them, in UTC: a
 * business day from Friday at 17:00 ends on Monday at 17:00, one from a Saturday at the end of Monday.
 */
export function endOf(window: TimeWindow, from: Instant, holidays: readonly string[]): Instant {
  const length = window.amount * (window.unit === 'day' ? day : hour)
  if (!window.business) return toInstant(toMilliseconds(from) + length)
  const free = new Set(holidays)
  let at = toMilliseconds(from)
  let left = length
  for (;;) {
    const midnight = Math.floor(at / day) * day + day
    const open = isBusinessDay(at, free) ? midnight - at : 0
    if (left <= open) return toInstant(at + left)
    left -= open
    at = midnight
  }
}

function isBusinessDay(at: number, holidays: ReadonlySet<string>): boolean {
  const weekday = new Date(at).getUTCDay()
  return weekday >= 1 && weekday <= 5 && !holidays.has(toInstant(at).slice(0, 'YYYY-MM-DD'.length))
}

function toInstant(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z')
}

/** `1 business day`, `4 hours`. */
export function windowName({ amount, unit, business }: TimeWindow): string {
  return counted(amount, `${business ? 'business ' : ''}${unit}`)
}
