/** A moment in UTC, ISO 8601, as GitHub's server stated it: `2026-01-31T09:00:00Z`. */
export type Instant = string

/** Milliseconds since 1970-01-01T00:00:00Z. Throws on text that is not a date: instants are checked where they enter. */
export function toMilliseconds(instant: Instant): number {
  const milliseconds = Date.parse(instant)
  if (Number.isNaN(milliseconds)) throw new RangeError(`Not a moment in time: ${instant}`)
  return milliseconds
}

const seconds = '2026-01-31T09:00:00Z'.length

/** Orders two instants; negative when `a` is earlier. */
export function compareInstants(a: Instant, b: Instant): number {
  // As GitHub writes them, to the second and in UTC, they sort as texts, which takes a tenth of the time.
  if (a.length === seconds && b.length === seconds && a.endsWith('Z') && b.endsWith('Z')) return a === b ? 0 : a < b ? -1 : 1
  return toMilliseconds(a) - toMilliseconds(b)
}
