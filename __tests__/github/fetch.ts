/** The double as a `fetch`. */
import { ConnectionReset } from './http.ts'
import type { HttpAnswer, HttpRequest } from './http.ts'

type Serve = (request: HttpRequest, signal?: AbortSignal) => Promise<HttpAnswer>

/** Answers without a socket: follows redirects, and breaks, as `fetch` does. */
export function fetchThrough(serve: Serve): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    const { method, headers, signal } = request
    let asked: HttpRequest = { method, url: new URL(request.url), headers, body: await request.text() }
    try {
      let answer = await serve(asked, signal)
      while (request.redirect === 'follow' && isRedirect(answer)) {
        asked = { ...asked, url: new URL(answer.headers['location'] ?? '', asked.url) }
        answer = await serve(asked, signal)
      }
      return responseTo(asked, answer)
    } catch (error) {
      signal.throwIfAborted()
      if (error instanceof ConnectionReset) throw new TypeError('fetch failed', { cause: error })
      throw error
    }
  }
}

function isRedirect({ status, headers }: HttpAnswer): boolean {
  return (status === 301 || status === 302 || status === 307) && headers['location'] !== undefined
}

function responseTo(asked: HttpRequest, { status, headers, body }: HttpAnswer): Response {
  const empty = status === 204 || status === 304
  const response = new Response(empty ? null : new Uint8Array(Buffer.from(body)), { status, headers })
  // A response that was built by hand has no address; callers of fetch rely on it.
  Object.defineProperty(response, 'url', { value: asked.url.href })
  return response
}
