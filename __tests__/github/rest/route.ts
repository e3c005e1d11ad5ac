/** Routes of the REST API: what they need, and what they answer. */
import type { components } from '@octokit/openapi-types'
import type { GitHubApp, Repository, Token, World } from '../world.ts'
import type { Need } from '../tokens.ts'
import type { Rate, Resource } from '../rate.ts'

/** A type of GitHub's own description. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]

/** A request that has found its route. */
export interface Call {
  world: World
  token: Token | null
  /** The App that calls as itself; `null` for everybody else. */
  app: GitHubApp | null
  method: string
  /** Where the API is, for the links in answers: `https://api.github.com`. */
  api: string
  /** The path below {@link api}. */
  path: string
  parameter(name: string): string
  query: URLSearchParams
  /** The media type asked for. */
  accept: string
  body: Readonly<Record<string, unknown>>
  /** Where the caller stands with a rate limit. */
  rate(resource: Resource): Rate
}

/** A request about a repository that the caller can see. */
export interface RepositoryCall extends Call {
  repository: Repository
}

/** What a route answers. No body at all is an empty one. */
export interface Reply {
  status: number
  body?: unknown
  /** A body that is no JSON. */
  raw?: { type: string; content: string | Buffer }
  headers?: Record<string, string>
}

export interface Route {
  /** As GitHub's description writes it: `GET /repos/{owner}/{repo}`. */
  template: string
  /** Any one of these lists suffices; GitHub names them in `x-accepted-github-permissions`. */
  accepts: Need[][]
  answer(call: Call): Reply
}

/** GitHub says no. Thrown by a route, written as GitHub writes errors. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly status: number
  readonly more: Record<string, unknown>

  constructor(status: number, message: string, more: Record<string, unknown> = {}) {
    super(message)
    this.status = status
    this.more = more
  }
}

export function notFound(): Refused {
  return new Refused(404, 'Not Found')
}

export function ok(body: unknown, headers: Record<string, string> = {}): Reply {
  return { status: 200, body, headers }
}

/** The base of a repository's addresses in the API. */
export function repositoryUrl(call: Call, repository: { owner: string; name: string }): string {
  return `${call.api}/repos/${repository.owner}/${repository.name}`
}

/** The address of a repository's page. */
export function repositoryPage(repository: { owner: string; name: string }): string {
  return `https://github.com/${repository.owner}/${repository.name}`
}

/** A word of the query string that GitHub restricts to a few; anything else is a mistake of the caller. */
export function choice<Word extends string>(call: Call, name: string, words: readonly Word[], usual: Word): Word {
  const given = call.query.get(name)
  if (given === null) return usual
  const known = words.find((word) => word === given)
  if (known === undefined) throw new Refused(422, `Validation Failed: ${name} must be one of ${words.join(', ')}.`)
  return known
}

/** Fails on parameters of the query string that the double would silently ignore. */
export function onlyKnows(call: Call, ...names: string[]): void {
  const known = new Set(['per_page', 'page', ...names])
  const unknown = [...call.query.keys()].filter((name) => !known.has(name))
  if (unknown.length > 0) throw new Error(`double: ${call.path} is not modelled with ${unknown.join(', ')}`)
}
