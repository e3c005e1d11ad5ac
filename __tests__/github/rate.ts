/** Primary rate limits: so many points an hour for a token, REST and GraphQL apart. */
import type { Token, World } from './world.ts'

export type Resource = 'core' | 'graphql' | 'search'

/** Where a token stands with a resource. */
export interface Rate {
  limit: number
  used: number
  remaining: number
  /** Seconds since 1970, as GitHub's header says it. */
  reset: number
}

/** Points an hour, for tests that want them to run out. */
export type Limits = Partial<Record<Resource, number>>

export interface RateLimits {
  /** Where the token stands; spends nothing. */
  look(key: string, token: Token | null, resource: Resource): Rate
  /** Spends points; `null` when the hour has too few left, and then nothing is spent. */
  spend(key: string, token: Token | null, resource: Resource, points: number): Rate | null
}

export function rateLimits(world: World, limits: Limits): RateLimits {
  const windows = new Map<string, { used: number; reset: number }>()

  const window = (key: string, resource: Resource): { used: number; reset: number } => {
    const seconds = Math.floor(Date.parse(world.now) / 1000)
    const open = windows.get(`${resource} ${key}`)
    if (open !== undefined && open.reset > seconds) return open
    const fresh = { used: 0, reset: seconds + 3600 }
    windows.set(`${resource} ${key}`, fresh)
    return fresh
  }
  const rate = (limit: number, { used, reset }: { used: number; reset: number }): Rate => ({ limit, used, remaining: limit - used, reset })
  const limitOf = (token: Token | null, resource: Resource): number => limits[resource] ?? usualLimit(token, resource)

  return {
    look: (key, token, resource) => rate(limitOf(token, resource), window(key, resource)),
    spend: (key, token, resource, points) => {
      const current = window(key, resource)
      const limit = limitOf(token, resource)
      if (current.used + points > limit) return null
      current.used += points
      return rate(limit, current)
    },
  }
}

function usualLimit(token: Token | null, resource: Resource): number {
  if (resource === 'search') return token === null ? 10 : 30
  if (token === null) return resource === 'core' ? 60 : 0
  return token.kind === 'workflow' ? 1000 : 5000
}

/** What GitHub says when the hour is used up. */
export function exhausted(token: Token | null): string {
  if (token === null)
    return "API rate limit exceeded for 127.0.0.1. (But here's the good news: Authenticated requests get a higher rate limit.)"
  const whose =
    token.kind === 'classic' || token.kind === 'fine-grained' ? `user ID ${token.account.id}` : `installation ID ${token.account.id}`
  return `API rate limit exceeded for ${whose}.`
}

export function rateHeaders(rate: Rate, resource: Resource): Record<string, string> {
  return {
    'x-ratelimit-limit': String(rate.limit),
    'x-ratelimit-remaining': String(rate.remaining),
    'x-ratelimit-used': String(rate.used),
    'x-ratelimit-reset': String(rate.reset),
    'x-ratelimit-resource': resource,
  }
}
