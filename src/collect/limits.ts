import type { GraphqlError } from './classify.ts'

/**
 * Rate limits. GitHub says that a limit is reached in half a dozen ways: over REST with 403 or 429, a header or a sentence; over
 * GraphQL with 200 and an error. Here they become one thing: so many seconds to wait.
 */

/** What of an answer can speak of a limit. */
export interface Limited {
  readonly status: number
  /** GitHub's message; empty for a success. */
  readonly message: string
  /** The errors of a GraphQL answer. */
  readonly errors: readonly GraphqlError[]
  readonly header: (name: string) => string | null
}

const limitTypes = new Set(['RATE_LIMITED', 'RATE_LIMIT'])
const limitWords = /rate limit|abuse detection/i
/** GitHub refuses for want of a permission with 403 as well, and may do so with the last point of the hour. */
const refusalWords = /resource not accessible by|must have (?:push|admin)|upgrade to github pro/i
/** Where GitHub does not say how long to wait, its documentation asks for a minute. */
const unsaidWait = 60

/**
 * How many seconds GitHub asks to wait; `null` when the answer speaks of no limit.
 *
 * @param now milliseconds of this machine's clock, for answers that do not state the server's.
 */
export function secondsToWait(answer: Limited, now: number): number | null {
  if (!speaksOfLimit(answer)) return null
  const retryAfter = Number(answer.header('retry-after') ?? Number.NaN)
  if (Number.isFinite(retryAfter) && retryAfter >= 0) return retryAfter
  const reset = Number(answer.header('x-ratelimit-reset') ?? Number.NaN)
  if (answer.header('x-ratelimit-remaining') !== '0' || !Number.isFinite(reset)) return unsaidWait
  // The reset is a moment of the server's clock, which is the one to compare it with. A second more, because it is rounded.
  const serverNow = Date.parse(answer.header('date') ?? '')
  return Math.max(0, Math.ceil(reset - (Number.isNaN(serverNow) ? now : serverNow) / 1000)) + 1
}

function speaksOfLimit({ status, message, errors, header }: Limited): boolean {
  // GraphQL tells of the hourly limit by a type and of secondary ones by a sentence.
  if (errors.some((error) => limitTypes.has(error.type ?? '') || /secondary rate limit/i.test(error.message))) return true
  if (status !== 403 && status !== 429) return false
  if (refusalWords.test(message)) return false
  return status === 429 || limitWords.test(message) || header('retry-after') !== null || header('x-ratelimit-remaining') === '0'
}

/** How long a run may wait for rate limits altogether. */
export interface Patience {
  /** Whether to wait so many seconds more; requests that wait at the same time wait once. */
  mayWait(seconds: number): boolean
}

/** A run's patience, in seconds. */
export function patience(limit: number, clock: () => number): Patience {
  let spent = 0
  let until = 0
  return {
    mayWait(seconds) {
      const now = clock() / 1000
      const more = Math.max(0, now + seconds - Math.max(until, now))
      if (spent + more > limit) return false
      spent += more
      until = Math.max(until, now + seconds)
      return true
    },
  }
}
