/** The double as a `fetch`. */
import { ConnectionReset } from './http.ts'
import type { HttpAnswer, HttpRequest } from './http.ts'

type Serve = (request: HttpRequest, signal?: AbortSignal) => Promise<HttpAnswer>

/** Answers without a socket, and breaks as `fetch` breaks. */
export function fetchThrough(serve: Serve): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    const { method, headers, signal } = request
    try {
      const answer = await serve({ method, url: new URL(request.url), headers, body: await request.text() }, signal)
      const empty = answer.status === 204 || answer.status === 304
      const response = new Response(empty ? null : new Uint8Array(Buffer.from(answer.body)), {
        status: answer.status,
        headers: answer.headers,
      })
      // A response that was built by hand has no address; callers of fetch rely on it.
      Object.defineProperty(response, 'url', { value: request.url })
      return response
    } catch (error) {
      signal.throwIfAborted()
      if (error instanceof ConnectionReset) throw new TypeError('fetch failed', { cause: error })
      throw error
    }
  }
}
