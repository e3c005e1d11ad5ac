/** The double over HTTP, for child processes and other people's tools. */
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import type { GitHubDouble } from './double.ts'
import { isGitRequest, serveGit } from './git/backend.ts'
import { ConnectionReset, errorAnswer } from './http.ts'

export interface Served {
  /** Where REST is; GraphQL is at `/graphql` below it. `/api/v3` and `/api/graphql` work too. */
  url: string
  /** Stops listening and breaks what is still open. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/** Serves the double on a free port of the loopback interface; with the folder that git repositories are in, those as well. */
export async function serveDouble(double: GitHubDouble, git: string | null = null): Promise<Served> {
  const server = createServer((request, response) => {
    if (isGitRequest(request)) serveGit(double.world, git, request, response)
    else void respond(double, request, response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('double: the server has no port')
  const close = async (): Promise<void> => {
    if (!server.listening) return
    await new Promise<void>((resolve) => {
      server.close(() => {
        resolve()
      })
      server.closeAllConnections()
    })
  }
  return { url: `http://127.0.0.1:${address.port}`, close, [Symbol.asyncDispose]: close }
}

async function respond(double: GitHubDouble, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const gone = new AbortController()
  response.once('close', () => {
    gone.abort()
  })
  try {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`)
    const headers = new Headers(Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)]))
    const answer = await double.serve({ method: request.method ?? 'GET', url, headers, body: await text(request) }, gone.signal)
    response.writeHead(answer.status, answer.headers).end(answer.body)
  } catch (error) {
    if (error instanceof ConnectionReset || gone.signal.aborted) {
      request.socket.destroy()
      return
    }
    // 501, so that nobody takes what the double lacks for something that GitHub says.
    const { status, headers, body } = errorAnswer(501, error instanceof Error ? error.message : String(error))
    response.writeHead(status, headers).end(body)
  }
}
