/** Who calls, from the headers of a request. */
import { verify } from 'node:crypto'
import type { GitHubApp, Token, World } from './world.ts'

export interface Caller {
  /** The token string, or a word for nobody; rate limits go by it. */
  key: string
  /** `null` for a caller without a token. */
  token: Token | null
  /** The App that calls as itself; `null` for everybody else. */
  app: GitHubApp | null
  /** What GitHub says to a token that it does not know; `null` when it knows it. */
  bad: string | null
}

export function callerOf(world: World, headers: Headers): Caller {
  const given = headers.get('authorization')
  if (given === null) return { key: 'nobody', token: null, app: null, bad: null }
  const key = given.replace(/^(?:bearer|token)\s+/i, '')
  const parts = key.split('.')
  if (parts.length === 3) return appCaller(world, parts)
  const token = world.tokens[key] ?? null
  return { key, token, app: null, bad: token === null ? 'Bad credentials' : null }
}

/** An App signs who it is, for ten minutes at most. */
function appCaller(world: World, [header = '', payload = '', signature = '']: readonly string[]): Caller {
  const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString())
  const { iss, iat, exp } = claims as { iss?: unknown; iat?: unknown; exp?: unknown }
  const app = (world.apps ?? []).find(({ id }) => String(id) === String(iss)) ?? null
  const nobody = { key: 'app', token: null, app: null }
  if (app === null) return { ...nobody, bad: 'Integration not found' }
  const signed = verify('RSA-SHA256', Buffer.from(`${header}.${payload}`), app.publicKey, Buffer.from(signature, 'base64url'))
  if (!signed) return { ...nobody, bad: 'A JSON web token could not be decoded' }
  if (!(Number(exp) - Number(iat) <= 660)) return { ...nobody, bad: "'Expiration time' claim ('exp') is too far in the future" }
  return { key: `app ${app.id}`, token: null, app, bad: null }
}
