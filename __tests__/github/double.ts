/** An in-memory GitHub: it serves a world over REST and GraphQL, and counts what it is asked. */
import { setTimeout as delay } from 'node:timers/promises'
import { answerGraphql, operationOf } from './graphql/endpoint.ts'
import { callerOf } from './caller.ts'
import type { Caller } from './caller.ts'
import { decorated } from './decorated.ts'
import type { Fault } from './faults.ts'
import { fetchThrough } from './fetch.ts'
import type { HttpAnswer, HttpRequest } from './http.ts'
import { errorAnswer } from './http.ts'
import type { Counts, ServedRequest } from './log.ts'
import { requestLog } from './log.ts'
import type { Limits, RateLimits } from './rate.ts'
import { exhausted, rateHeaders, rateLimits } from './rate.ts'
import { answerRoute, conditional } from './rest/answer.ts'
import type { Found } from './rest/router.ts'
import { byName, router } from './rest/router.ts'
import { routes } from './rest/routes.ts'
import type { Schedule } from './schedule.ts'
import { schedule } from './schedule.ts'
import { assertIssuable } from './tokens.ts'
import type { World } from './world.ts'

export interface DoubleOptions {
  /** How long every answer takes. */
  latencyMs?: number
  /** Points an hour, where they are to run out. */
  limits?: Limits
  /** Answers as an Enterprise Server of this version does. */
  enterprise?: string
  /**
   * Told of everything that the double was asked and does not model. Unless it is given, such a thing ends the process (fails the
   * test run): a caller that takes the rejection for an outage must not hide it.
   */
  onProblem?: (problem: Error) => void
}

export interface GitHubDouble {
  readonly world: World
  /** Serves in process, whatever the host of the URL. */
  readonly fetch: typeof fetch
  /** Serves one request. Rejects when the connection is to break, and on what is not modelled. */
  serve(request: HttpRequest, signal?: AbortSignal): Promise<HttpAnswer>
  /** Everything it was asked, in order. */
  readonly requests: readonly ServedRequest[]
  /** GraphQL points spent. */
  readonly points: number
  readonly counts: Counts
  /** How long every answer takes. */
  latencyMs: number
  /** What goes wrong, and when. Each fault stays until it is cleared, unless its times are given. */
  readonly faults: Schedule<Fault>
  /** What changes in the world just before a request is answered. Each change happens once, unless its times are given. */
  readonly changes: Schedule<(world: World) => void>
  /** Forgets the requests and their counts; faults, changes and rate limits stay. */
  forget(): void
}

/** A request on its way through the double. */
interface Asked {
  request: HttpRequest
  caller: Caller
  path: string
  api: string
  /** `null` for GraphQL. */
  found: Found | null
  served: ServedRequest
}

export function githubDouble(world: World, options: DoubleOptions = {}): GitHubDouble {
  for (const [name, token] of Object.entries(world.tokens)) assertIssuable(name, token)
  const rates = rateLimits(world, options.limits ?? {})
  const log = requestLog()
  const faults = schedule<Fault>(Number.POSITIVE_INFINITY)
  const changes = schedule<(world: World) => void>(1)
  const rest = router(routes)

  const receive = (request: HttpRequest): Asked => {
    const { path, api } = located(request.url)
    const named = byName(world, path)
    const found = path === '/graphql' ? null : rest.find(request.method, named)
    if (path !== '/graphql' && found === null) throw new Error(`double: ${request.method} ${named} is not served`)
    const body = parsed(request.body)
    const { authorization: _secret, ...headers } = Object.fromEntries(request.headers)
    const served = log.start({
      method: request.method,
      path: named + request.url.search,
      route: found?.route.template ?? 'POST /graphql',
      operation: found === null ? operationOf(body) : null,
      headers,
      body,
    })
    return { request, caller: callerOf(world, request.headers), path: named, api, found, served }
  }

  const answer = async (asked: Asked, signal: AbortSignal | undefined): Promise<HttpAnswer> => {
    await delay(double.latencyMs, undefined, signal === undefined ? {} : { signal })
    for (const change of changes.due(asked.served)) change(world)
    const usual = (): HttpAnswer => decorated(usualAnswer(world, rates, asked), { world, rates, enterprise: options.enterprise, ...asked })
    const [fault] = faults.due(asked.served)
    if (fault === undefined) return usual()
    return decorated(await fault({ world, request: asked.served, answer: usual, signal }), {
      world,
      rates,
      enterprise: options.enterprise,
      ...asked,
    })
  }

  const serve = async (request: HttpRequest, signal?: AbortSignal): Promise<HttpAnswer> => {
    let asked: Asked | null = null
    let status = 0
    try {
      asked = receive(request)
      const answered = await answer(asked, signal)
      status = answered.status
      return answered
    } catch (error) {
      if (isProblem(error)) (options.onProblem ?? failLoudly)(error)
      throw error
    } finally {
      if (asked !== null) log.finish(asked.served, status)
    }
  }

  const double: GitHubDouble = {
    world,
    serve,
    fetch: fetchThrough(serve),
    faults,
    changes,
    latencyMs: options.latencyMs ?? 0,
    get requests() {
      return log.requests
    },
    get points() {
      return log.counts().points
    },
    get counts() {
      return log.counts()
    },
    forget: () => {
      log.forget()
    },
  }
  return double
}

/** The path below the API, and where the API is: at the root, or where an Enterprise Server has it. */
function located(url: URL): { path: string; api: string } {
  const match = /^\/api(?:\/v3)?(\/.*)$/.exec(url.pathname)
  if (match?.[1] === undefined) return { path: url.pathname, api: url.origin }
  return { path: match[1], api: `${url.origin}/api/v3` }
}

function parsed(body: string): unknown {
  return body === '' ? null : JSON.parse(body)
}

/** What GitHub would answer: who calls, whether the hour has points left, and then the route. */
function usualAnswer(world: World, rates: RateLimits, asked: Asked): HttpAnswer {
  const { caller, found, request, served } = asked
  if (caller.bad) return errorAnswer(401, 'Bad credentials')
  const version = request.headers.get('x-github-api-version')
  if (version !== null && version !== '2022-11-28') throw new Error(`double: API version ${version} is not modelled`)
  if (found === null) return answerGraphql({ world, token: caller.token, key: caller.key, rates, served })
  const free = found.route.template === 'GET /rate_limit'
  if (!free && rates.look(caller.key, caller.token, 'core').remaining < 1) return outOfPoints(rates, caller)
  const answer = conditional(
    answerRoute(found, {
      world,
      token: caller.token,
      method: request.method,
      api: asked.api,
      path: asked.path,
      query: request.url.searchParams,
      accept: request.headers.get('accept') ?? 'application/json',
      body: typeof served.body === 'object' && served.body !== null ? { ...served.body } : {},
      rate: (resource) => rates.look(caller.key, caller.token, resource),
    }),
    request.headers.get('if-none-match'),
  )
  // What has not changed is free of charge.
  if (!free && answer.status !== 304) {
    rates.spend(caller.key, caller.token, 'core', 1)
    served.points = 1
  }
  return answer
}

function outOfPoints(rates: RateLimits, { key, token }: Caller): HttpAnswer {
  const headers = { ...rateHeaders(rates.look(key, token, 'core'), 'core'), 'x-ratelimit-remaining': '0' }
  return errorAnswer(403, exhausted(token), headers)
}

/** A broken connection and an aborted request are what the test asked for; everything else should not have happened. */
function isProblem(error: unknown): error is Error {
  return error instanceof Error && error.name !== 'ConnectionReset' && error.name !== 'AbortError'
}

function failLoudly(problem: Error): void {
  queueMicrotask(() => {
    throw problem
  })
}
