/** Who calls, from the headers of a request. */
import type { Token, World } from './world.ts'

export interface Caller {
  /** The token string, or a word for nobody; rate limits go by it. */
  key: string
  /** `null` for a caller without a token. */
  token: Token | null
  /** Whether the token is none that the world knows. */
  bad: boolean
}

export function callerOf(world: World, headers: Headers): Caller {
  const given = headers.get('authorization')
  if (given === null) return { key: 'nobody', token: null, bad: false }
  const key = given.replace(/^(?:bearer|token)\s+/i, '')
  const token = world.tokens[key] ?? null
  return { key, token, bad: token === null }
}
