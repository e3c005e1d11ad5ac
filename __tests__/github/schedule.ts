/** What is to happen at which request: faults, and changes of the world. */
import type { ServedRequest } from './log.ts'

/**
 * Which requests: a route (`GET /repos/{owner}/{repo}`), `graphql` for every query, `graphql:Name` for those of that operation,
 * `*` for all, or a question.
 */
export type Matcher = string | ((request: ServedRequest) => boolean)

/** Which of the matching requests: from the so many-th on (the first is 1), so many times. */
export interface When {
  from?: number
  times?: number
}

export interface Schedule<T> {
  add(on: Matcher, item: T, when?: When): void
  clear(): void
}

interface Entry<T> {
  on: Matcher
  item: T
  from: number
  times: number
  seen: number
}

/** A schedule, and the way to take what is due at a request. */
export function schedule<T>(usualTimes: number): Schedule<T> & { due(request: ServedRequest): T[] } {
  let entries: Entry<T>[] = []
  return {
    add: (on, item, { from = 1, times = usualTimes } = {}) => {
      entries.push({ on, item, from, times, seen: 0 })
    },
    clear: () => {
      entries = []
    },
    due: (request) => {
      const matching = entries.filter((entry) => matches(entry.on, request))
      for (const entry of matching) entry.seen += 1
      return matching.filter(({ seen, from, times }) => seen >= from && seen < from + times).map(({ item }) => item)
    },
  }
}

function matches(on: Matcher, request: ServedRequest): boolean {
  if (typeof on === 'function') return on(request)
  if (on === '*') return true
  if (on === 'graphql') return request.route === 'POST /graphql'
  if (on.startsWith('graphql:')) return request.operation === on.slice('graphql:'.length)
  return request.route === on
}
