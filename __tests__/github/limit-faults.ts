/** The ways in which GitHub says that a limit is reached, without the double's own counts. */
import type { Fault } from './faults.ts'
import { refuses } from './faults.ts'
import { errorAnswer, jsonAnswer } from './http.ts'

/** Too many requests at once; `retryAfter` in seconds, or `null` for the answers that do not say. */
export function secondaryLimit(retryAfter: number | null = 60, status: 403 | 429 = 403): Fault {
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
  return refuses(status, message, retryAfter === null ? {} : { 'retry-after': String(retryAfter) })
}

/**
 * The hour's points are used up; the hour ends in so many seconds. GraphQL says so with status 200, in one of two words.
 *
 * @param word `RATE_LIMIT` is what GitHub has also been seen to say since 2026; the headers then still claim points.
 */
export function primaryLimit(endsIn = 1, word: 'RATE_LIMITED' | 'RATE_LIMIT' = 'RATE_LIMITED'): Fault {
  return ({ world, request }) => {
    const reset = String(Math.floor(Date.parse(world.now) / 1000) + endsIn)
    const message = 'API rate limit exceeded for installation ID 41898282.'
    if (request.route === 'POST /graphql' && word === 'RATE_LIMIT') {
      return jsonAnswer(
        200,
        { errors: [{ type: word, extensions: { code: 'graphql_rate_limit' }, message }] },
        { 'x-ratelimit-reset': reset },
      )
    }
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }
    if (request.route === 'POST /graphql') return jsonAnswer(200, { errors: [{ type: word, message }] }, headers)
    return errorAnswer(403, message, headers)
  }
}

/** GraphQL gives up in the middle, with status 200 and no data. */
export function graphqlAccident(): Fault {
  const message = 'Something went wrong while executing your query. Please include `D0B1:1:2A:2B` when reporting this issue.'
  return () => jsonAnswer(200, { data: null, errors: [{ message }] })
}
