/** Asks the double, in the tests of the double. */
import { workflowToken } from './build.ts'
import type { GitHubDouble } from './double.ts'

export interface Answered {
  status: number
  headers: Headers
  /** Parsed where it is JSON; null where there is none. */
  body: unknown
}

interface Asking {
  /** The empty string for nobody. */
  token?: string
  headers?: Record<string, string>
  body?: unknown
}

/** Asks `GET /repos/acme/shop`, as the workflow unless a token is named. */
export async function ask(
  double: GitHubDouble,
  request: string,
  { token = workflowToken, headers = {}, body }: Asking = {},
): Promise<Answered> {
  const [method = 'GET', path = '/'] = request.split(' ')
  const response = await double.fetch(path.startsWith('http') ? path : `https://api.github.com${path}`, {
    method,
    headers: { ...(token === '' ? {} : { authorization: `Bearer ${token}` }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const json = response.headers.get('content-type')?.startsWith('application/json') === true
  return { status: response.status, headers: response.headers, body: text === '' ? null : json ? JSON.parse(text) : text }
}

/** A field of the answer's body; undefined where it has none. */
export function fieldOf({ body }: Answered, name: string): unknown {
  return Reflect.get(Object(body), name)
}

/** The message of a refusal, with its status: `404 Not Found`. */
export function refusalOf(answered: Answered): string {
  return `${answered.status} ${String(fieldOf(answered, 'message'))}`
}

/** A GraphQL answer. */
export interface Replied {
  data: unknown
  errors: { type?: string; path?: (string | number)[]; message: string }[]
  headers: Headers
  status: number
}

/** Asks GraphQL, as the workflow unless a token is named. */
export async function query(
  double: GitHubDouble,
  text: string,
  variables: Record<string, unknown> = {},
  token = workflowToken,
): Promise<Replied> {
  const { status, headers, body } = await ask(double, 'POST /graphql', { token, body: { query: text, variables } })
  const reply = Object(body) as Partial<Replied>
  return { status, headers, data: reply.data, errors: reply.errors ?? [] }
}
