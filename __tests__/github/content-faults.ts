/** Answers that look whole and are not. */
import type { Fault } from './faults.ts'
import type { HttpAnswer } from './http.ts'

/** The usual answer with its JSON changed. */
export function altered(change: (body: unknown) => unknown): Fault {
  return ({ answer }) => rewritten(answer(), change)
}

function rewritten(answer: HttpAnswer, change: (body: unknown) => unknown): HttpAnswer {
  const { etag: _stale, ...headers } = answer.headers
  return { ...answer, headers, body: JSON.stringify(change(JSON.parse(answer.body.toString()))) }
}

/**
 * Partial GraphQL data: null at a path (`repository.pullRequest.reviews`), and an error that names it.
 *
 * @param type of the error; GitHub's words for them are `FORBIDDEN`, `RESOURCE_LIMITS_EXCEEDED`, `NOT_FOUND`, `INSUFFICIENT_SCOPES`.
 */
export function partial(path: string, type = 'FORBIDDEN', message = 'Resource not accessible by integration'): Fault {
  return altered((body) => {
    const keys = path.split('.')
    put(body, ['data', ...keys], null)
    const errors: unknown = isObject(body) ? body['errors'] : undefined
    const error = { type, path: keys, extensions: { saml_failure: false }, locations: [], message }
    return { ...Object(body), errors: Array.isArray(errors) ? errors.concat(error) : [error] }
  })
}

/** GitHub's undisclosed limit on what one query may use: the rest of the data comes, with status 200. */
export function resourceLimit(path: string): Fault {
  return partial(path, 'RESOURCE_LIMITS_EXCEEDED', 'Resource limits for this query exceeded.')
}

/** A list that ends early and does not say so: its total count stays, the next page does not. GraphQL needs the path of the connection. */
export function truncated(keep: number, path?: string): Fault {
  return ({ answer }) => {
    const usual = answer()
    const { link: _next, ...headers } = usual.headers
    if (path === undefined) return rewritten({ ...usual, headers }, (body) => shortened(body, keep))
    return rewritten(usual, (body) => {
      const connection = ['data', ...path.split('.')]
      put(body, [...connection, 'nodes'], shortened(get(body, [...connection, 'nodes']), keep))
      put(body, [...connection, 'pageInfo', 'hasNextPage'], false)
      return body
    })
  }
}

/** A list, or the only list in an object, with its first items alone. */
function shortened(body: unknown, keep: number): unknown {
  if (Array.isArray(body)) return body.slice(0, keep)
  if (!isObject(body)) return body
  return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, Array.isArray(value) ? value.slice(0, keep) : value]))
}

/** The first matching answer again and again, next page and all: a list that never ends. */
export function repeated(): Fault {
  let first: HttpAnswer | null = null
  return ({ answer }) => {
    first ??= answer()
    return first
  }
}

/** Leaves a key out of every object of a REST answer, as GitHub does with what a caller may not see; in GraphQL it is null. */
export function redacted(key: string): Fault {
  return ({ answer, request }) => rewritten(answer(), (body) => without(body, key, request.route === 'POST /graphql'))
}

function without(value: unknown, key: string, nullInstead: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => without(item, key, nullInstead))
  if (!isObject(value)) return value
  const kept = Object.entries(value).filter(([name]) => name !== key || nullInstead)
  return Object.fromEntries(kept.map(([name, inner]) => [name, name === key ? null : without(inner, key, nullInstead)]))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function get(body: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (value === null || value === undefined ? undefined : Reflect.get(Object(value), key)), body)
}

/** Fails when the path is none of the answer: the fault would do nothing. */
function put(body: unknown, path: readonly string[], value: unknown): void {
  const parent = get(body, path.slice(0, -1))
  const key = path.at(-1)
  const there = typeof parent === 'object' && parent !== null && key !== undefined && key in parent
  if (!there) throw new Error(`double: the answer has nothing at ${path.join('.')}`)
  Reflect.set(parent, key, value)
}
