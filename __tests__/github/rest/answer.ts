/** From a request to a route's reply, written as HTTP. */
import { createHash } from 'node:crypto'
import type { HttpAnswer } from '../http.ts'
import { jsonAnswer } from '../http.ts'
import type { Found } from './router.ts'
import { acceptedPermissions } from './router.ts'
import type { Call, Reply } from './route.ts'
import { Refused } from './route.ts'

/** What the route answers. */
export function answerRoute(found: Found, call: Omit<Call, 'parameter'>): HttpAnswer {
  const parameter = (name: string): string => {
    const value = found.parameters[name]
    if (value === undefined) throw new Error(`double: ${found.route.template} has no parameter ${name}`)
    return value
  }
  const answer = written(reply(found, { ...call, parameter }))
  const forApps = call.token !== null && call.token.kind !== 'classic' && found.route.accepts.length > 0
  if (forApps) answer.headers['x-accepted-github-permissions'] = acceptedPermissions(found.route)
  return answer
}

function reply(found: Found, call: Call): Reply {
  try {
    return found.route.answer(call)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const { status, message, more } = error
    return { status, body: { message, ...more, documentation_url: 'https://docs.github.com/rest', status: String(status) } }
  }
}

function written({ status, body, raw, headers = {} }: Reply): HttpAnswer {
  if (raw !== undefined) return { status, headers: { 'content-type': raw.type, ...headers }, body: raw.content }
  if (body === undefined) return { status, headers: { ...headers }, body: '' }
  return jsonAnswer(status, body, headers)
}

/** Adds the entity tag; the answer is empty when the caller has it already. */
export function conditional(answer: HttpAnswer, ifNoneMatch: string | null): HttpAnswer {
  if (answer.status !== 200) return answer
  const etag = `W/"${createHash('sha256').update(answer.body).digest('hex')}"`
  const headers: Record<string, string> = {
    ...answer.headers,
    etag,
    'cache-control': 'private, max-age=60, s-maxage=60',
    vary: 'Accept, Authorization, Cookie, X-GitHub-OTP',
  }
  if (ifNoneMatch === null || !ifNoneMatch.split(/,\s*/).includes(etag)) return { ...answer, headers }
  const { ['content-type']: _type, ...kept } = headers
  return { status: 304, headers: kept, body: '' }
}
