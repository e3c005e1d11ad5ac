/** HTTP as the double sees it, whether a request came as a function call or over a socket. */

export interface HttpRequest {
  method: string
  url: URL
  headers: Headers
  body: string
}

export interface HttpAnswer {
  status: number
  headers: Record<string, string>
  body: string | Buffer
}

/** The connection broke before an answer came. */
export class ConnectionReset extends Error {
  /** What Node says of it. */
  readonly code = 'ECONNRESET'

  constructor() {
    super('read ECONNRESET')
  }
}

/** An answer with a JSON body. */
export function jsonAnswer(status: number, body: unknown, headers: Record<string, string> = {}): HttpAnswer {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8', ...headers }, body: JSON.stringify(body) }
}

/** GitHub's shape of an error. */
export function errorAnswer(status: number, message: string, headers: Record<string, string> = {}): HttpAnswer {
  return jsonAnswer(status, { message, documentation_url: 'https://docs.github.com/rest', status: String(status) }, headers)
}
