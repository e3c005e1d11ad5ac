/** Git over HTTP, as GitHub serves it: git's own `http-backend` behind a token. */
import { spawn } from 'node:child_process'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { findRepository } from '../lookup.ts'
import { allows } from '../tokens.ts'
import type { World } from '../world.ts'

/** A request for git: `/acme/shop.git/info/refs`. */
const place = /^\/([\w.-]+)\/([\w.-]+)\.git(\/.*)$/

/** Whether a request is for git and not for the API. */
export function isGitRequest(request: IncomingMessage): boolean {
  return place.test(new URL(request.url ?? '/', 'http://127.0.0.1').pathname)
}

/** Serves the repositories below a folder to those who may read their contents. Without a folder there is none. */
export function serveGit(world: World, root: string | null, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  const [, owner = '', name = ''] = place.exec(url.pathname) ?? []
  const repository = findRepository(world, owner, name)
  const secret = secretOf(request.headers.authorization)
  const token = secret === null ? null : (world.tokens[secret] ?? null)
  const refused = (status: number, message: string): void => {
    response.writeHead(status, status === 401 ? { 'www-authenticate': 'Basic realm="GitHub"' } : {}).end(message)
  }
  if (secret !== null && token === null) refused(401, 'Bad credentials')
  else if (root !== null && repository !== null && allows(token, repository, { permission: 'contents', level: 'read' }))
    backend(root, url, request, response)
  else if (token === null) refused(401, 'Repository not found.')
  else refused(404, 'Repository not found.')
}

/** The token of a request: git sends it as a password. */
function secretOf(authorization: string | undefined): string | null {
  const encoded = /^basic (.+)$/i.exec(authorization ?? '')?.[1]
  return encoded === undefined
    ? null
    : Buffer.from(encoded, 'base64')
        .toString('utf8')
        .replace(/^[^:]*:/, '')
}

function backend(root: string, url: URL, request: IncomingMessage, response: ServerResponse): void {
  const child = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env['PATH'] ?? '',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      REQUEST_METHOD: request.method ?? 'GET',
      PATH_INFO: url.pathname,
      QUERY_STRING: url.search.slice(1),
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      REMOTE_ADDR: '127.0.0.1',
    },
  })
  request.pipe(child.stdin)
  let head = Buffer.alloc(0)
  let sent = false
  child.stdout.on('data', (chunk: Buffer) => {
    if (sent) {
      response.write(chunk)
      return
    }
    head = Buffer.concat([head, chunk])
    const end = head.indexOf('\r\n\r\n')
    if (end === -1) return
    sent = true
    const fields = head
      .subarray(0, end)
      .toString('latin1')
      .split('\r\n')
      .map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()])
    const status = fields.find(([name]) => name.toLowerCase() === 'status')?.[1] ?? '200'
    const headers = Object.fromEntries(fields.filter(([name]) => name.toLowerCase() !== 'status'))
    response.writeHead(Number.parseInt(status, 10), headers)
    response.write(head.subarray(end + 4))
  })
  child.on('close', () => {
    if (!sent) response.writeHead(500)
    response.end()
  })
  child.on('error', () => {
    response.destroy()
  })
}
