import type { Octokit } from '@octokit/rest'
import type { Instant } from '../model/time.ts'
import { graphqlAnswer, type Answer, type GraphqlAnswer, type List } from './answer.ts'
import type { RepositoryRef, RequestRecord, TokenSeen } from './contract.ts'
import { openClient, type Asked, type Connection, type Outcome } from './client.ts'
import type { GitAccess, NoteFetch } from './content.ts'
import { acceptedPermissions } from './permissions.ts'
import { kindByPrefix, kindByViewer } from './token.ts'

declare const octokitRequest: Octokit['request']
/** The parameters that GitHub describes for a route. */
type ParametersOf<R extends string> = Parameters<typeof octokitRequest<R>>[1]

/** The one client. */
export interface GitHub {
  /**
   * @param route as GitHub documents it: `GET /repos/{owner}/{repo}`.
   * @param page which page of a list it reads, for the record.
   */
  request<R extends string>(route: R, parameters?: ParametersOf<R>, page?: number): Promise<Answer>
  /** Reads a list to its end. A page that cannot be had is a refusal of the whole: a list is never shorter than it is. */
  list<R extends string>(route: R, parameters?: ParametersOf<R>): Promise<List>
  /** @param page which page of a list the query reads, for the record. */
  graphql(query: string, variables: Readonly<Record<string, unknown>>, page?: number): Promise<GraphqlAnswer>
  /** Every request that was made, those that were tried again among them. */
  readonly requests: readonly RequestRecord[]
  readonly token: TokenSeen
  /** A sentence, once GitHub did not take the token any more: what was asked from then on is missing. Otherwise `null`. */
  readonly ended: string | null
  /** The server's clock at its last answer; `null` before the first. */
  readonly date: Instant | null
  /** Says who the token turned out to be. */
  seeViewer(login: string): void
  /** How git reaches the objects of a repository; `null` when it is not to be used. */
  objectsOf(repository: RepositoryRef): GitAccess | null
  readonly noteFetch: NoteFetch
}

/** The most pages that are read of a list. No list that is asked for is that long; one that is does not end. */
const mostPages = 200

/** Opens the client. Makes no request yet. */
export function connect(options: Connection): GitHub {
  const client = openClient(options)
  const missing = new Set<string>()
  let kind = typeof options.token === 'string' ? kindByPrefix(options.token) : 'app'

  const call = async (asked: Asked): Promise<Outcome> => {
    const outcome = await client.call(asked)
    if (!outcome.ok && outcome.kind === 'hidden') for (const one of acceptedPermissions(outcome.needs).flat()) missing.add(one)
    return outcome
  }
  const request = async (route: string, parameters: Readonly<Record<string, unknown>>, page: number): Promise<Answer> => {
    const outcome = await call({ route, sent: parameters, parameters, operation: null, page })
    if (!outcome.ok) return outcome
    const { status, data, header } = outcome.received
    return { ok: true, status, data, next: nextPage(header('link')), sequence: outcome.sequence }
  }

  return {
    request: (route, parameters, page = 1) => request(route, { ...parameters }, page),
    list: (route, parameters) => readList((page, more) => request(route, { per_page: 100, ...parameters, ...more }, page)),
    graphql: async (query, variables, page = 1) => {
      const operation = /^\s*query\s+(\w+)/.exec(query)?.[1] ?? 'query'
      const route = `POST ${graphqlUrl(options)}`
      const outcome = await call({ route, sent: { query, variables }, parameters: variables, operation, page })
      return outcome.ok ? graphqlAnswer(outcome.received, outcome.sequence) : outcome
    },
    get requests() {
      return client.records
    },
    get token() {
      return { kind, missing: [...missing].toSorted() }
    },
    get ended() {
      return client.ended
    },
    get date() {
      return client.records.findLast((record) => record.serverDate !== null)?.serverDate ?? null
    },
    seeViewer: (login) => {
      kind = kindByViewer(login, kind)
    },
    objectsOf: ({ owner, name }) =>
      options.environment === undefined
        ? null
        : { url: `${siteUrl(options.apiUrl)}/${owner}/${name}.git`, token: client.token, environment: options.environment },
    noteFetch: (url, wants, ok) => client.note({ method: 'GIT', url, parameters: { wants, filter: 'blob:none' }, status: ok ? 200 : 0 }),
  }
}

/** GitHub links to the next page. Only its parameters are taken over: the address stays the one that was asked. */
function nextPage(link: string | null): Readonly<Record<string, string>> | null {
  const next = /<([^<>]+)>;\s*rel="next"/.exec(link ?? '')?.[1]
  if (next === undefined || !URL.canParse(next)) return null
  const parameters = new URL(next).searchParams
  return Object.fromEntries(['page', 'after'].flatMap((name) => (parameters.has(name) ? [[name, parameters.get(name) ?? '']] : [])))
}

async function readList(read: (page: number, more: Readonly<Record<string, string>>) => Promise<Answer>): Promise<List> {
  const items: unknown[] = []
  const sequences: number[] = []
  let more: Readonly<Record<string, string>> | null = {}
  for (let page = 1; more !== null; page += 1) {
    const answer: Answer = await read(page, more)
    if (!answer.ok) return answer
    const { status, sequence } = answer
    const broken = (message: string): List => ({ ok: false, kind: 'error', status, message, needs: null, wait: null, sequence })
    if (!isList(answer.data)) return broken('what came is no list')
    if (page > mostPages) return broken('the list does not end')
    items.push(...answer.data)
    sequences.push(sequence)
    more = answer.next
  }
  return { ok: true, items, sequences }
}

/** Where the site of an API is, which serves git. */
function siteUrl(apiUrl: string): string {
  return apiUrl
    .replace(/\/+$/, '')
    .replace(/\/api\/v3$/, '')
    .replace('://api.', '://')
}

/** Where GraphQL is. An Enterprise Server has REST at `/api/v3` and GraphQL at `/api/graphql`. */
function graphqlUrl({ apiUrl, graphqlUrl: given }: Connection): string {
  if (given !== undefined) return given
  const base = apiUrl.replace(/\/+$/, '')
  return base.endsWith('/api/v3') ? base.replace(/v3$/, 'graphql') : `${base}/graphql`
}

function isList(data: unknown): data is readonly unknown[] {
  return Array.isArray(data)
}
