/** What GitHub answers when nothing goes wrong: who calls, whether the hour has points left, and then the route. */
import type { Caller } from './caller.ts'
import { answerGraphql } from './graphql/endpoint.ts'
import type { HttpAnswer } from './http.ts'
import { errorAnswer } from './http.ts'
import { exhausted, rateHeaders } from './rate.ts'
import type { RateLimits } from './rate.ts'
import type { Asked } from './receive.ts'
import { answerRoute, conditional } from './rest/answer.ts'
import type { Found } from './rest/router.ts'
import type { World } from './world.ts'

/** The state that answers follow from. */
export interface Server {
  world: World
  rates: RateLimits
  /** The version of an Enterprise Server; undefined for github.com. */
  enterprise: string | undefined
}

export function usualAnswer(server: Server, asked: Asked): HttpAnswer {
  const { caller, found, request, served } = asked
  if (caller.bad !== null) return errorAnswer(401, caller.bad)
  const version = request.headers.get('x-github-api-version')
  if (version !== null && version !== '2022-11-28') throw new Error(`double: API version ${version} is not modelled`)
  if (found !== null) return answerRest(server, asked, found)
  return answerGraphql({ world: server.world, rates: server.rates, token: caller.token, key: caller.key, served })
}

function answerRest({ world, rates }: Server, { caller, request, served, path, api }: Asked, found: Found): HttpAnswer {
  const { key, token, app } = caller
  const free = found.route.template === 'GET /rate_limit'
  if (!free && rates.look(key, token, 'core').remaining < 1) return outOfPoints(rates, caller)
  const answer = answerRoute(found, {
    world,
    token,
    app,
    method: request.method,
    api,
    path,
    query: request.url.searchParams,
    accept: request.headers.get('accept') ?? 'application/json',
    body: typeof served.body === 'object' ? { ...served.body } : {},
    rate: (resource) => rates.look(key, token, resource),
  })
  const sent = conditional(answer, request.headers.get('if-none-match'))
  // What has not changed is free of charge.
  if (!free && sent.status !== 304) {
    rates.spend(key, token, 'core', 1)
    served.points = 1
  }
  return sent
}

function outOfPoints(rates: RateLimits, { key, token }: Caller): HttpAnswer {
  return errorAnswer(403, exhausted(token), { ...rateHeaders(rates.look(key, token, 'core'), 'core'), 'x-ratelimit-remaining': '0' })
}
