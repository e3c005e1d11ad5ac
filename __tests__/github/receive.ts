/** A request on its way into the double: who calls, and for which route. */
import { callerOf } from './caller.ts'
import type { Caller } from './caller.ts'
import { operationOf } from './graphql/endpoint.ts'
import type { HttpRequest } from './http.ts'
import type { RequestLog, ServedRequest } from './log.ts'
import { byName } from './rest/router.ts'
import type { Found, Router } from './rest/router.ts'
import type { World } from './world.ts'

export interface Asked {
  request: HttpRequest
  caller: Caller
  /** The path below the API, by the repository's name. */
  path: string
  /** Where the API is. */
  api: string
  /** `null` for GraphQL. */
  found: Found | null
  served: ServedRequest
}

/** Takes a request in. A route that is not served is an error: GitHub's 404 would pass for an answer. */
export function receive(world: World, rest: Router, log: RequestLog, request: HttpRequest): Asked {
  const { path: given, api } = located(request.url)
  const path = byName(world, given)
  const found = rest.find(request.method, path)
  const graphql = path === '/graphql' && request.method === 'POST'
  if (found === null && !graphql) throw new Error(`double: ${request.method} ${path} is not served`)
  const body: unknown = request.body === '' ? null : JSON.parse(request.body)
  const { authorization: _secret, ...headers } = Object.fromEntries(request.headers)
  const served = log.start({
    method: request.method,
    path: path + request.url.search,
    route: found?.route.template ?? 'POST /graphql',
    operation: graphql ? operationOf(body) : null,
    headers,
    body,
  })
  return { request, caller: callerOf(world, request.headers), path, api, found, served }
}

/** The path below the API, and where the API is: at the root, or where an Enterprise Server has it. */
function located(url: URL): { path: string; api: string } {
  const path = /^\/api(?:\/v3)?(\/.*)$/.exec(url.pathname)?.[1]
  return path === undefined ? { path: url.pathname, api: url.origin } : { path, api: `${url.origin}/api/v3` }
}
