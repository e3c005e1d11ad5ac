/** The GraphQL endpoint: who may ask, what it costs, and the answer. */
import type { HttpAnswer } from '../http.ts'
import { errorAnswer, jsonAnswer } from '../http.ts'
import type { ServedRequest } from '../log.ts'
import type { RateLimits } from '../rate.ts'
import { exhausted, rateHeaders } from '../rate.ts'
import type { Token, World } from '../world.ts'
import { prepare } from './run.ts'
import type { GraphqlBody } from './run.ts'

interface Asked {
  world: World
  token: Token | null
  /** What the rate limit goes by. */
  key: string
  rates: RateLimits
  served: ServedRequest
}

/** Answers a query. GitHub says 200 to nearly everything here, and puts the trouble into the body. */
export function answerGraphql({ world, token, key, rates, served }: Asked): HttpAnswer {
  if (token === null) return errorAnswer(401, 'This endpoint requires you to be authenticated.')
  const body = bodyOf(served.body)
  if (body === null) return errorAnswer(400, 'A query attribute must be specified and must be a string.')
  const prepared = prepare(body)
  if (!prepared.ok) return jsonAnswer(200, prepared.reply)
  const { cost, nodeCount } = prepared.measure
  const rate = rates.spend(key, token, 'graphql', cost)
  if (rate === null) {
    const headers = { ...rateHeaders(rates.look(key, token, 'graphql'), 'graphql'), 'x-ratelimit-remaining': '0' }
    return jsonAnswer(200, { errors: [{ type: 'RATE_LIMITED', message: exhausted(token) }] }, headers)
  }
  served.points = cost
  const { limit, remaining, used } = rate
  const resetAt = new Date(rate.reset * 1000).toISOString().replace('.000Z', 'Z')
  return jsonAnswer(200, prepared.run({ world, token, rate: { cost, nodeCount, limit, remaining, used, resetAt } }))
}

function bodyOf(body: unknown): GraphqlBody | null {
  if (typeof body !== 'object' || body === null || !('query' in body) || typeof body.query !== 'string') return null
  const variables = 'variables' in body && typeof body.variables === 'object' && body.variables !== null ? { ...body.variables } : {}
  const operationName = 'operationName' in body && typeof body.operationName === 'string' ? body.operationName : null
  return { query: body.query, variables, operationName }
}

/** The name of the first operation of a query, as far as it can be told without parsing it. */
export function operationOf(body: unknown): string | null {
  const text = bodyOf(body)?.query
  return text === undefined ? null : (/^\s*query\s+(\w+)/m.exec(text)?.[1] ?? null)
}
