/** Finds the route of a request and answers it, or says no as GitHub does. */
import { allows, canSee, refusal, tokenHolds } from '../tokens.ts'
import type { Need } from '../tokens.ts'
import { findRenamed, findRepository } from '../lookup.ts'
import type { Repository, Token, World } from '../world.ts'
import type { Call, Reply, RepositoryCall, Route } from './route.ts'
import { notFound, Refused } from './route.ts'

/** Parameters that may hold slashes, or be left out: the root has the empty path. */
const patterns: Readonly<Record<string, string>> = { path: '(?:/(.*))?', ref: '/(.+)', branch: '/(.+)', basehead: '/(.+)' }

/** A route about a repository: the caller must see the repository, and hold one of the lists of permissions. */
export function repositoryRoute(template: string, accepts: Need[][], answer: (call: RepositoryCall) => Reply): Route {
  return {
    template,
    accepts,
    answer: (call) => {
      const [owner, name] = [call.parameter('owner'), call.parameter('repo')]
      const repository = findRepository(call.world, owner, name)
      const renamed = repository === null ? findRenamed(call.world, owner, name) : null
      if (renamed !== null && canSee(call.token, renamed)) return moved(call, renamed)
      if (repository === null || !canSee(call.token, repository)) throw notFound()
      refuseUnless(call.token, repository, accepts)
      return answer({ ...call, repository })
    },
  }
}

/** GitHub redirects from a former name to the repository's id; what writes keeps its method. */
function moved(call: Call, repository: Repository): Reply {
  const url = `${call.api}${call.path.replace(/^\/repos\/[^/]+\/[^/]+/, `/repositories/${repository.id}`)}${call.query.size === 0 ? '' : `?${call.query.toString()}`}`
  const reads = call.method === 'GET'
  const body = { message: reads ? 'Moved Permanently' : 'Temporary Redirect', url, documentation_url: 'https://docs.github.com/rest' }
  return { status: reads ? 301 : 307, body, headers: { location: url } }
}

function refuseUnless(token: Token | null, repository: Repository, accepts: Need[][]): void {
  if (!accepts.some((needs) => needs.every((need) => allows(token, repository, need)))) {
    const { status, message } = refusal(token)
    throw new Refused(status, message)
  }
  const writes = accepts.every((needs) => needs.some((need) => need.level === 'write'))
  if (repository.archived && writes) throw new Refused(403, 'Repository was archived so is read-only.')
}

/** A route about an organisation or the caller: apps and fine-grained tokens must hold one of the lists of permissions. */
export function plainRoute(template: string, accepts: Need[][], answer: (call: Call) => Reply): Route {
  return {
    template,
    accepts,
    answer: (call) => {
      const { token } = call
      const holds =
        token !== null &&
        (token.kind === 'classic' || accepts.length === 0 || accepts.some((needs) => needs.every((need) => tokenHolds(token, need))))
      if (!holds && accepts.length > 0) {
        const { status, message } = refusal(token)
        throw new Refused(status, message)
      }
      return answer(call)
    },
  }
}

export interface Found {
  route: Route
  parameters: Record<string, string>
}

export interface Router {
  /** `null` when the double serves no such route. */
  find(method: string, path: string): Found | null
}

export function router(routes: readonly Route[]): Router {
  const table = routes.map((route) => ({ route, ...compile(route.template) })).toSorted((a, b) => b.literals - a.literals)
  return {
    find: (method, path) => {
      for (const { route, pattern, names } of table) {
        if (!route.template.startsWith(`${method} `)) continue
        const match = pattern.exec(path)
        if (match === null) continue
        return { route, parameters: Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')])) }
      }
      return null
    },
  }
}

function compile(template: string): { pattern: RegExp; names: string[]; literals: number } {
  const path = template.slice(template.indexOf(' ') + 1)
  const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
  const pattern = path.replaceAll(/\/\{(\w+)\}/g, (_whole, name: string) => patterns[name] ?? '/([^/]+)')
  return {
    pattern: new RegExp(`^${pattern}$`),
    names,
    literals: path.split('/').filter((part) => part !== '' && !part.startsWith('{')).length,
  }
}

/** A path by the repository's id, as GitHub's own links have it, to one by its name. */
export function byName(world: World, path: string): string {
  const match = /^\/repositories\/(\d+)(\/.*)?$/.exec(path)
  if (match === null) return path
  const repository = world.repositories.find((one) => one.id === Number(match[1]))
  return repository === undefined ? path : `/repos/${repository.owner}/${repository.name}${match[2] ?? ''}`
}

/** The permissions that a route accepts, as GitHub's header writes them. */
export function acceptedPermissions({ accepts }: Pick<Route, 'accepts'>): string {
  return accepts.map((needs) => needs.map((need) => `${need.permission}=${need.level}`).join(',')).join('; ')
}
