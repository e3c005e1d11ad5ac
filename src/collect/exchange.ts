import { createHash } from 'node:crypto'
import * as v from 'valibot'
import type { GraphqlError } from './classify.ts'
import type { RequestRecord } from './contract.ts'
import { secondsToWait } from './limits.ts'

/** A call to GitHub: one request, or more of the same when it is tried again. */
export interface Call {
  readonly parameters: Readonly<Record<string, unknown>>
  /** The name of the GraphQL operation; `null` for REST. */
  readonly operation: string | null
  readonly page: number
  /** The number of the last request that was made for it; 0 before the first. */
  sequence: number
  /** What that request was answered; `null` when no whole answer came. */
  received: Received | null
}

/** An answer as it came. */
export interface Received {
  readonly status: number
  /** The parsed body, the text when it is no JSON, or `null` when there is none. */
  readonly data: unknown
  readonly message: string
  readonly errors: readonly GraphqlError[]
  /** How long GitHub asks to wait, because a rate limit is reached; otherwise `null`. */
  readonly wait: number | null
  readonly header: (name: string) => string | null
}

/** Sends requests and keeps a record of each. */
export interface Exchanges {
  readonly records: readonly RequestRecord[]
  /** The `fetch` of one call. It fails as fetch does when no whole answer came in time. */
  fetchFor(call: Call): typeof fetch
  /** Takes down a request that was not made through it, and gives its number. */
  readonly note: (request: Pick<RequestRecord, 'method' | 'url' | 'parameters' | 'status'>) => number
}

export function exchanges(send: typeof fetch, timeoutMs: number): Exchanges {
  const records: RequestRecord[] = []
  const fetchFor =
    (call: Call): typeof fetch =>
    async (input, init) => {
      const sequence = records.length + 1
      call.sequence = sequence
      call.received = null
      const started = recordOf(call, sequence, input, init)
      records.push(started)
      const response = await send(input, { ...init, signal: AbortSignal.timeout(timeoutMs) })
      const body = Buffer.from(await response.arrayBuffer())
      const data = dataOf(response, body)
      const received = understand(response, data, call.operation === null ? [] : errorsOf(data))
      records[sequence - 1] = {
        ...started,
        status: response.status,
        requestId: response.headers.get('x-github-request-id'),
        serverDate: instantOf(response.headers.get('date')),
        items: Array.isArray(data) ? data.length : null,
        sha256: createHash('sha256').update(body).digest('hex'),
      }
      call.received = received
      return restated(received)
    }
  const note: Exchanges['note'] = (request) => {
    const sequence = records.length + 1
    records.push({ sequence, operation: null, page: 1, requestId: null, serverDate: null, items: null, sha256: null, ...request })
    return sequence
  }
  return { records, fetchFor, note }
}

function recordOf(call: Call, sequence: number, input: Parameters<typeof fetch>[0], init: RequestInit | undefined): RequestRecord {
  const { parameters, operation, page } = call
  const url = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url
  const unanswered = { status: 0, requestId: null, serverDate: null, items: null, sha256: null }
  return { sequence, method: init?.method ?? 'GET', url, parameters, operation, page, ...unanswered }
}

function dataOf(response: Response, body: Buffer): unknown {
  if (body.length === 0) return null
  const text = body.toString('utf8')
  if (!/^application\/(?:[\w.+-]+\+)?json\b/.test(response.headers.get('content-type') ?? '')) return text
  try {
    return JSON.parse(text)
  } catch {
    // A connection that ended early. Octokit would hand the half of it over as text.
    throw new TypeError('the answer was cut short')
  }
}

function instantOf(date: string | null): string | null {
  const milliseconds = Date.parse(date ?? '')
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString().replace('.000Z', 'Z')
}

const refusalBody = v.object({ message: v.string() })
const graphqlErrors = v.object({
  errors: v.array(
    v.object({
      message: v.fallback(v.string(), ''),
      type: v.fallback(v.nullish(v.string(), null), null),
      path: v.fallback(v.nullish(v.array(v.union([v.string(), v.number()])), null), null),
      extensions: v.fallback(v.nullish(v.object({ code: v.optional(v.string()), saml_failure: v.optional(v.boolean()) }), null), null),
    }),
  ),
})

function understand(response: Response, data: unknown, errors: readonly GraphqlError[]): Received {
  const { status, headers } = response
  const said = v.safeParse(refusalBody, data)
  const answer = {
    status,
    data,
    message: status < 400 ? '' : said.success ? said.output.message : `${String(status)} without a message`,
    errors,
    header: (name: string) => headers.get(name),
  }
  return { ...answer, wait: secondsToWait(answer, Date.now()) }
}

function errorsOf(data: unknown): readonly GraphqlError[] {
  const parsed = v.safeParse(graphqlErrors, data)
  if (!parsed.success) return []
  return parsed.output.errors.map(({ message, type, path, extensions }) => ({
    message,
    type: type ?? extensions?.code ?? null,
    path,
    saml: extensions?.saml_failure === true,
  }))
}

/**
 * The answer as Octokit and its plugins are to see it. They are told the status, and are kept from what they take wrongly: they
 * know two of GitHub's ways to speak of a limit, take the last point of the hour for one, and trust the clock of this machine.
 * What was received is read from the call.
 */
function restated({ status, message, errors, wait }: Received): Response {
  if (wait !== null) {
    const seconds = Math.max(1, wait)
    const reset = Math.floor(Date.now() / 1000) + seconds
    const headers = { 'retry-after': String(seconds), 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) }
    return Response.json({ message }, { status: 403, headers })
  }
  // GraphQL's word for an accident on its side, which comes with 200.
  if (errors.some((error) => error.message.startsWith('Something went wrong while executing your query'))) {
    return Response.json({ message: errors[0]?.message ?? '' }, { status: 502 })
  }
  return status < 400 ? new Response(null, { status: status === 304 ? 304 : 204 }) : Response.json({ message }, { status })
}
