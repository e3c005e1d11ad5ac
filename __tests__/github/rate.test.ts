import { describe, expect, test } from 'vitest'
import { ask, fieldOf, query, refusalOf } from './ask.ts'
import { aClassicToken, aToken, aWorld, anAppToken, workflowToken } from './build.ts'
import { githubDouble } from './double.ts'
import { ann } from './people.ts'
import type { Token } from './world.ts'

const shop = 'GET /repos/acme/shop'

describe('points of an hour', () => {
  const cases: [who: string, token: Token, limit: string][] = [
    ['a workflow', aToken(), '1000'],
    ['an app', anAppToken(), '5000'],
    ['a fine-grained token', aToken({ kind: 'fine-grained', account: ann }), '5000'],
    ['a classic token', aClassicToken(ann), '5000'],
  ]

  test.each(cases)('%s', async (_who, token, limit) => {
    const double = githubDouble(aWorld({ tokens: { [workflowToken]: token } }))
    expect((await ask(double, shop)).headers.get('x-ratelimit-limit')).toBe(limit)
    expect((await query(double, '{ viewer { login } }')).headers.get('x-ratelimit-limit')).toBe(limit)
  })

  test('nobody has 60', async () => {
    expect((await ask(githubDouble(aWorld()), shop, { token: '' })).headers.get('x-ratelimit-limit')).toBe('60')
  })

  test('REST and GraphQL count apart, and to ask how it stands is free', async () => {
    const double = githubDouble(aWorld())
    await ask(double, shop)
    await query(double, '{ viewer { login } }')
    await query(double, '{ viewer { login } }')
    expect((await ask(double, 'GET /rate_limit')).body).toMatchObject({
      resources: { core: { limit: 1000, used: 1, remaining: 999 }, graphql: { limit: 1000, used: 2, remaining: 998 } },
      rate: { used: 1 },
    })
    expect((await query(double, '{ rateLimit { limit used remaining resetAt } }')).data).toEqual({
      rateLimit: { limit: 1000, used: 3, remaining: 997, resetAt: '2026-06-15T13:00:00Z' },
    })
  })
})

describe('points that run out', () => {
  test('REST refuses with 403, and says when the hour ends', async () => {
    const double = githubDouble(aWorld(), { limits: { core: 2 } })
    await ask(double, shop)
    await ask(double, shop)
    const refused = await ask(double, shop)
    expect(refusalOf(refused)).toBe('403 API rate limit exceeded for installation ID 41898282.')
    expect(Object.fromEntries(refused.headers)).toMatchObject({
      'x-ratelimit-remaining': '0',
      'x-ratelimit-used': '2',
      'x-ratelimit-reset': '1781528400',
    })
  })

  test('GraphQL refuses with 200, and an error of its own type', async () => {
    const double = githubDouble(aWorld(), { limits: { graphql: 1 } })
    await query(double, '{ viewer { login } }')
    const { status, errors, data, headers } = await query(double, '{ viewer { login } }')
    expect({ status, data, type: errors[0]?.type, remaining: headers.get('x-ratelimit-remaining') }).toEqual({
      status: 200,
      data: undefined,
      type: 'RATE_LIMITED',
      remaining: '0',
    })
  })

  test('come back when the hour has passed', async () => {
    const double = githubDouble(aWorld(), { limits: { core: 1 } })
    await ask(double, shop)
    expect((await ask(double, shop)).status).toBe(403)
    double.world.now = '2026-06-15T13:00:01Z'
    expect((await ask(double, shop)).status).toBe(200)
  })

  test('are those of one token', async () => {
    const double = githubDouble(aWorld({ tokens: { a: aToken(), b: aToken() } }), { limits: { core: 1 } })
    await ask(double, shop, { token: 'a' })
    expect((await ask(double, shop, { token: 'a' })).status).toBe(403)
    expect(fieldOf(await ask(double, shop, { token: 'b' }), 'name')).toBe('shop')
  })
})
