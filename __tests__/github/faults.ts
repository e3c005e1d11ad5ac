/** How GitHub fails. Each fault is what happens instead of the usual answer, or to it; limits and contents have files of their own. */
import { setTimeout as delay } from 'node:timers/promises'
import type { HttpAnswer } from './http.ts'
import { ConnectionReset, errorAnswer } from './http.ts'
import type { ServedRequest } from './log.ts'
import type { World } from './world.ts'

export interface FaultContext {
  world: World
  request: ServedRequest
  /** What GitHub would answer without the fault. It is only worked out when it is asked for. */
  answer: () => HttpAnswer
  signal: AbortSignal | undefined
}

export type Fault = (context: FaultContext) => HttpAnswer | Promise<HttpAnswer>

/** An error answer with any status and message. */
export function refuses(status: number, message: string, headers: Record<string, string> = {}): Fault {
  return () => errorAnswer(status, message, headers)
}

/** What GitHub answers when it does not want to say that something exists. */
export function hidden(): Fault {
  return refuses(404, 'Not Found')
}

/** An outage that says so in JSON. */
export function serverError(status: 500 | 502 | 503 | 504 = 500): Fault {
  return refuses(status, 'Server Error')
}

/** The page that GitHub's load balancer shows, which is no JSON. */
export function unicorn(status: 502 | 503 | 504 = 502): Fault {
  const body =
    '<!DOCTYPE html>\n<html><head><title>Unicorn! &middot; GitHub</title></head><body>This page is taking too long to load.</body></html>\n'
  return () => ({ status, headers: { 'content-type': 'text/html; charset=utf-8' }, body })
}

/** A connection that breaks before the answer. */
export function resets(): Fault {
  return () => {
    throw new ConnectionReset()
  }
}

/** The usual answer, so much later. */
export function slow(milliseconds: number): Fault {
  return async ({ answer, signal }) => {
    await delay(milliseconds, undefined, signal === undefined ? {} : { signal })
    return answer()
  }
}

/** An answer that never comes. Only an abort, or the end of the connection, ends the wait. */
export function never(): Fault {
  return ({ signal }) =>
    new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => {
        reject(new DOMException('The operation was aborted', 'AbortError'))
      })
    })
}

/** An answer that ends in the middle. */
export function cutShort(): Fault {
  return ({ answer }) => {
    const { body, ...rest } = answer()
    return { ...rest, body: body.slice(0, Math.floor(body.length / 2)) }
  }
}
