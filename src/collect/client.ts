import { retry } from '@octokit/plugin-retry'
import { throttling, type ThrottlingOptions } from '@octokit/plugin-throttling'
import { Octokit } from '@octokit/rest'
import { refusal, type Refusal } from './answer.ts'
import type { AppTokens, Minted } from './app-token.ts'
import { exchanges, type Call, type Exchanges, type Received } from './exchange.ts'
import type { RequestRecord } from './contract.ts'
import { patience } from './limits.ts'

/** What {@link connect} needs. */
export interface Connection {
  /** A token, or an App's, which are made when they are needed. */
  readonly token: string | AppTokens
  /** `https://api.github.com`, or `https://<host>/api/v3` of an Enterprise Server. */
  readonly apiUrl: string
  /** Follows from {@link apiUrl} unless it is given. */
  readonly graphqlUrl?: string
  /** Instead of Node's own. */
  readonly fetch?: typeof fetch
  readonly userAgent: string
  /** Takes a line when the run waits. */
  log(line: string): void
  readonly timing?: Partial<Timing>
  /** What git finds its own parts by. Without it git is not used, and what only objects tell cannot be seen. */
  readonly environment?: Readonly<Record<string, string | undefined>>
}

/** How long things may take. */
export interface Timing {
  /** For one answer, in milliseconds. */
  readonly timeout: number
  /** For all waiting for rate limits, in seconds. */
  readonly patience: number
  /** How often a request is tried again after an accident: after 1, 4, 9 seconds. */
  readonly retries: number
  /** How long a second is, in milliseconds; tests have less time. */
  readonly second: number
}

const usualTiming: Timing = { timeout: 30_000, patience: 600, retries: 3, second: 1000 }

/** GitHub keeps answering as this version describes, on every server that is not years old; later ones drop fields. */
const apiVersion = '2022-11-28'

const PluggedIn = Octokit.plugin(retry, throttling)

function pluggedIn(options: Connection, timing: Timing): Octokit {
  const patient = patience(timing.patience, () => (Date.now() * 1000) / timing.second)
  const mayWait = (seconds: number, retryCount: number): boolean => {
    const wait = retryCount < 5 && patient.mayWait(seconds)
    if (wait) options.log(`GitHub asks to wait ${String(seconds)} s for a rate limit.`)
    return wait
  }
  const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore }
  return new PluggedIn({
    ...(typeof options.token === 'string' ? { auth: options.token } : {}),
    baseUrl: options.apiUrl.replace(/\/+$/, ''),
    userAgent: options.userAgent,
    log: silent,
    request: { log: silent },
    // 429 is a rate limit, which the other plugin is for.
    retry: { retries: timing.retries, retryAfterBaseValue: timing.second, doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451] },
    throttle: {
      retryAfterBaseValue: timing.second,
      onRateLimit: (seconds, _request, _octokit, retryCount) => mayWait(seconds, retryCount),
      onSecondaryRateLimit: (seconds, _request, _octokit, retryCount) => mayWait(seconds, retryCount),
      write: unpaced,
      notifications: unpaced,
    },
  })
}

/** Takes nothing down: what is worth saying is in the answer. */
function ignore(): void {
  return undefined
}

/**
 * Holds nothing back. The plugin spaces writes, and takes every GraphQL request for one, by a second: that is for programs that
 * write a lot, and here the verdict would wait for it.
 */
const immediate = { key: () => ({ schedule: (_options: unknown, job: () => Promise<unknown>) => job() }) }
// Of the class that its types ask for the plugin itself uses nothing else.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const unpaced = immediate as unknown as NonNullable<ThrottlingOptions['write']>

/** What came of a call. */
export type Outcome = { readonly ok: true; readonly received: Received; readonly sequence: number } | Refusal

/** What is asked for. */
export interface Asked {
  readonly route: string
  /** What is sent. */
  readonly sent: Readonly<Record<string, unknown>>
  /** What the record is to show of that. */
  readonly parameters: Readonly<Record<string, unknown>>
  /** The name of the GraphQL operation; `null` for REST. */
  readonly operation: string | null
  readonly page: number
}

/** Octokit with our answers to what it leaves open: what to record, how long to wait, what to try again. */
export interface Client {
  call(asked: Asked): Promise<Outcome>
  readonly note: Exchanges['note']
  readonly records: readonly RequestRecord[]
  /** The token of the last request. */
  readonly token: string
  /** A sentence, once GitHub did not take the token any more; otherwise `null`. */
  readonly ended: string | null
}

export function openClient(options: Connection): Client {
  const timing = { ...usualTiming, ...options.timing }
  const octokit = pluggedIn(options, timing)
  const wire = exchanges(options.fetch ?? fetch, timing.timeout)
  const { token: given } = options
  let token = typeof given === 'string' ? given : ''
  let ended: string | null = null

  const send = async ({ route, sent, parameters, operation, page }: Asked): Promise<Outcome> => {
    const made: Call = { parameters, operation, page, sequence: 0, received: null }
    const request = { fetch: wire.fetchFor(made), ...(isRepeatable(route, operation) ? {} : { retries: 0 }) }
    const authorization = typeof given === 'string' ? {} : { authorization: `token ${token}` }
    try {
      await octokit.request(route, { ...sent, headers: { 'x-github-api-version': apiVersion, ...authorization }, request })
    } catch (error) {
      if (!isFailedRequest(error)) throw error
      return refusal(made, error.message)
    }
    return made.received === null ? refusal(made, 'no answer came') : { ok: true, received: made.received, sequence: made.sequence }
  }

  /** Takes the token into use; what came instead of one, as an answer to the request that needed it. */
  const takeUp = (tokens: AppTokens, minted: Minted): Refusal | null => {
    const sequence = tokens.takeRequests().reduce((last, made) => Math.max(last, wire.note(made)), wire.records.length)
    if (minted.ok) {
      token = minted.token
      return null
    }
    const { status } = minted
    const message = `no token of the App: ${minted.message}`
    ended ??= `The token ended in the middle of the run, and there was no other: ${minted.message}.`
    return { ok: false, kind: 'error', status, message, needs: null, wait: null, sequence }
  }

  const callAsApp = async (tokens: AppTokens, asked: Asked): Promise<Outcome> => {
    const without = takeUp(tokens, await tokens.current())
    if (without !== null) return without
    const used = token
    const outcome = await send(asked)
    if (outcome.ok || outcome.status !== 401) return outcome
    // It has ended before its time: it was revoked, or the clock of this machine is behind.
    return takeUp(tokens, await tokens.renewed(used)) ?? send(asked)
  }

  return {
    records: wire.records,
    note: wire.note,
    get token() {
      return token
    },
    get ended() {
      return ended
    },
    call: async (asked) => {
      const outcome = await (typeof given === 'string' ? send(asked) : callAsApp(given, asked))
      if (!outcome.ok && outcome.status === 401)
        ended ??= `The token ended in the middle of the run: GitHub answered 401 "${outcome.message}".`
      return outcome
    },
  }
}

/** A comment that is sent again after an accident may be there twice; a status takes the place of the one before. */
function isRepeatable(route: string, operation: string | null): boolean {
  return operation !== null || !route.startsWith('POST ') || route.endsWith('/statuses/{sha}')
}

/** Octokit's error for a request that failed. Anything else that is thrown is a bug. */
function isFailedRequest(error: unknown): error is Error & { readonly status: number } {
  return error instanceof Error && 'status' in error && typeof error.status === 'number'
}
