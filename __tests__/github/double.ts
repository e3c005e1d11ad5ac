/** An in-memory GitHub: it serves a world over REST and GraphQL, and counts what it is asked. */
import { setTimeout as delay } from 'node:timers/promises'
import { decorated } from './decorated.ts'
import type { Fault } from './faults.ts'
import { fetchThrough } from './fetch.ts'
import { ConnectionReset } from './http.ts'
import type { HttpAnswer, HttpRequest } from './http.ts'
import { requestLog } from './log.ts'
import type { Counts, ServedRequest } from './log.ts'
import { rateLimits } from './rate.ts'
import type { Limits } from './rate.ts'
import { receive } from './receive.ts'
import type { Asked } from './receive.ts'
import { router } from './rest/router.ts'
import { routes } from './rest/routes.ts'
import { schedule } from './schedule.ts'
import type { Schedule } from './schedule.ts'
import { assertIssuable } from './tokens.ts'
import { usualAnswer } from './usual.ts'
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

const rest = router(routes)

export function githubDouble(world: World, options: DoubleOptions = {}): GitHubDouble {
  for (const [name, token] of Object.entries(world.tokens)) assertIssuable(name, token)
  const server = { world, rates: rateLimits(world, options.limits ?? {}), enterprise: options.enterprise }
  const log = requestLog()
  const faults = schedule<Fault>(Number.POSITIVE_INFINITY)
  const changes = schedule<(world: World) => void>(1)

  const answer = async (asked: Asked, signal: AbortSignal | undefined): Promise<HttpAnswer> => {
    await delay(double.latencyMs, undefined, signal === undefined ? {} : { signal })
    for (const change of changes.due(asked.served)) change(world)
    const usual = (): HttpAnswer => usualAnswer(server, asked)
    const [fault] = faults.due(asked.served)
    const given = fault === undefined ? usual() : await fault({ world, request: asked.served, answer: usual, signal })
    return decorated(given, server, asked)
  }

  const serve = async (request: HttpRequest, signal?: AbortSignal): Promise<HttpAnswer> => {
    let asked: Asked | null = null
    let status = 0
    try {
      asked = receive(world, rest, log, request)
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

/** A broken connection and an aborted request are what the test asked for; everything else should not have happened. */
function isProblem(error: unknown): error is Error {
  return error instanceof Error && !(error instanceof ConnectionReset) && error.name !== 'AbortError'
}

/** Out of reach of every `catch`. */
function failLoudly(problem: Error): void {
  queueMicrotask(() => {
    throw problem
  })
}
