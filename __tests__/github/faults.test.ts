import { describe, expect, test } from 'vitest'
import { ask, fieldOf, query, refusalOf } from './ask.ts'
import type { Answered } from './ask.ts'
import { aPullRequest, aRepository, aReview, aStatus, aWorld, anAppToken, workflowToken } from './build.ts'
import { altered, partial, redacted, repeated, resourceLimit, truncated } from './content-faults.ts'
import { githubDouble } from './double.ts'
import type { Fault } from './faults.ts'
import { cutShort, hidden, never, refuses, resets, serverError, slow, unicorn } from './faults.ts'
import { oid } from './ids.ts'
import { graphqlAccident, primaryLimit, secondaryLimit } from './limit-faults.ts'

const shop = 'GET /repos/acme/shop'
const route = 'GET /repos/{owner}/{repo}'

function reviewed(count: number) {
  const reviews = Array.from({ length: count }, (_, index) => aReview({ id: index + 1 }))
  const statuses = Array.from({ length: 70 }, (_, id) => aStatus({ id, sha: oid('main'), context: `c${id}` }))
  return githubDouble(aWorld({ repositories: [aRepository({ pullRequests: [aPullRequest({ reviews })], statuses })] }))
}

const reviews = `query Reviews { repository(owner: "acme", name: "shop") { name pullRequest(number: 7) { title reviews(first: 100) { totalCount nodes { databaseId } pageInfo { hasNextPage } } } } }`

/** The answer to the first request under a fault. */
async function under(fault: Fault, on = '*', request = shop): Promise<Answered> {
  const double = reviewed(3)
  double.faults.add(on, fault)
  return ask(double, request)
}

describe('which requests a fault strikes', () => {
  const cases: [what: string, on: string, when: { from?: number; times?: number }, struck: boolean[]][] = [
    ['all of a route', route, {}, [true, true, true]],
    ['every request', '*', {}, [true, true, true]],
    ['the first', route, { times: 1 }, [true, false, false]],
    ['from the second on', route, { from: 2 }, [false, true, true]],
    ['the second alone', route, { from: 2, times: 1 }, [false, true, false]],
    ['those of another route', 'GET /repos/{owner}/{repo}/pulls', {}, [false, false, false]],
    ['GraphQL', 'graphql', {}, [false, false, false]],
  ]

  test.each(cases)('%s', async (_what, on, when, struck) => {
    const double = githubDouble(aWorld())
    double.faults.add(on, serverError(), when)
    const seen = []
    while (seen.length < struck.length) seen.push((await ask(double, shop)).status === 500)
    expect(seen).toEqual(struck)
  })

  test('a query by its name, or by a question', async () => {
    const double = reviewed(1)
    double.faults.add('graphql:Reviews', serverError(502))
    double.faults.add(({ path }) => path.includes('page=2'), serverError(503))
    expect((await query(double, reviews)).status).toBe(502)
    expect((await query(double, '{ viewer { login } }')).status).toBe(200)
    expect((await ask(double, `${shop}/pulls?page=2`)).status).toBe(503)
    double.faults.clear()
    expect((await query(double, reviews)).status).toBe(200)
  })

  test('one that was refused has not happened', async () => {
    const double = reviewed(1)
    double.faults.add('*', serverError(), { times: 1 })
    const post = () => ask(double, `POST /repos/acme/shop/statuses/${oid('head 7')}`, { body: { state: 'success' } })
    expect((await post()).status).toBe(500)
    expect(double.world.repositories.flatMap(({ statuses }) => statuses)).toHaveLength(70)
    expect((await post()).status).toBe(201)
    expect(double.world.repositories.flatMap(({ statuses }) => statuses)).toHaveLength(71)
  })
})

describe('refusals and outages', () => {
  const messages = [
    'Resource not accessible by integration',
    'Resource not accessible by personal access token',
    'Upgrade to GitHub Pro or make this repository public to enable this feature.',
    'Dependabot alerts are disabled for this repository.',
    'Must have admin rights to Repository.',
  ]

  test.each(messages)('403 %s', async (message) => {
    const answer = await under(refuses(403, message))
    expect(refusalOf(answer)).toBe(`403 ${message}`)
    expect(answer.headers.get('x-ratelimit-remaining'), 'it is no rate limit').toBe('1000')
  })

  test('404 for what is hidden', async () => {
    expect(refusalOf(await under(hidden()))).toBe('404 Not Found')
  })

  test.each([500, 502, 503, 504] as const)('%s in JSON', async (status) => {
    expect(refusalOf(await under(serverError(status)))).toBe(`${status} Server Error`)
  })

  test('502 as a page', async () => {
    const answer = await under(unicorn())
    expect([answer.status, answer.body]).toEqual([502, expect.stringContaining('<title>Unicorn!')])
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
  })

  test('a connection that breaks looks as it does to fetch', async () => {
    const double = githubDouble(aWorld())
    double.faults.add('*', resets())
    const error = await ask(double, shop).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ name: 'TypeError', message: 'fetch failed', cause: { code: 'ECONNRESET' } })
    expect(double.requests).toMatchObject([{ status: 0 }])
  })

  test('an answer that ends in the middle', async () => {
    const double = githubDouble(aWorld())
    double.faults.add('*', cutShort())
    await expect(ask(double, shop)).rejects.toThrow(SyntaxError)
  })

  test('an answer that comes late', async () => {
    const before = performance.now()
    expect((await under(slow(30))).status).toBe(200)
    expect(performance.now() - before).toBeGreaterThanOrEqual(29)
  })

  test.each([['late', slow(60_000)] as const, ['never', never()] as const])(
    'an answer that comes %s can be given up',
    async (_when, fault) => {
      const double = githubDouble(aWorld())
      double.faults.add('*', fault)
      await expect(double.fetch('https://api.github.com/rate_limit', { signal: AbortSignal.timeout(5) })).rejects.toThrow(
        expect.objectContaining({ name: 'TimeoutError' }),
      )
    },
  )
})

describe('limits', () => {
  test('secondary: with a wait, without one, and as 429', async () => {
    const wait = await under(secondaryLimit(7))
    expect([refusalOf(wait), wait.headers.get('retry-after')]).toEqual([
      '403 You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      '7',
    ])
    expect((await under(secondaryLimit(null))).headers.has('retry-after')).toBe(false)
    expect((await under(secondaryLimit(1, 429))).status).toBe(429)
  })

  test('primary: by header over REST', async () => {
    const { headers, ...answer } = await under(primaryLimit(9))
    expect(refusalOf({ headers, ...answer })).toMatch(/^403 API rate limit exceeded/)
    expect([headers.get('x-ratelimit-remaining'), headers.get('x-ratelimit-reset')]).toEqual([
      '0',
      String(Date.parse('2026-06-15T12:00:09Z') / 1000),
    ])
  })

  test('primary: in the body over GraphQL, in both words', async () => {
    const double = reviewed(1)
    double.faults.add('graphql', primaryLimit(), { times: 1 })
    double.faults.add('graphql', primaryLimit(1, 'RATE_LIMIT'), { from: 2 })
    const [one, other] = [await query(double, reviews), await query(double, reviews)]
    expect([one.status, one.errors[0]?.type, one.headers.get('x-ratelimit-remaining')]).toEqual([200, 'RATE_LIMITED', '0'])
    expect([other.status, other.errors[0]?.type, other.headers.get('x-ratelimit-remaining')]).toEqual([200, 'RATE_LIMIT', '1000'])
  })

  test('a query that is given up in the middle', async () => {
    const double = reviewed(1)
    double.faults.add('graphql', graphqlAccident())
    const { status, data, errors } = await query(double, reviews)
    expect([status, data, errors[0]?.message]).toEqual([
      200,
      null,
      expect.stringContaining('Something went wrong while executing your query'),
    ])
  })
})

describe('answers that look whole', () => {
  const at = (path: string) => `repository.pullRequest.${path}`

  test('null at a path, with an error that names it, and the rest', async () => {
    const double = reviewed(3)
    double.faults.add('graphql', partial(at('reviews')))
    expect(await query(double, reviews)).toMatchObject({
      data: { repository: { name: 'shop', pullRequest: { title: 'Change 7', reviews: null } } },
      errors: [{ type: 'FORBIDDEN', path: ['repository', 'pullRequest', 'reviews'], message: 'Resource not accessible by integration' }],
    })
  })

  test('a limit on what a query may use', async () => {
    const double = reviewed(3)
    double.faults.add('graphql', resourceLimit(at('reviews')))
    expect((await query(double, reviews)).errors).toMatchObject([{ type: 'RESOURCE_LIMITS_EXCEEDED' }])
  })

  test('a path that the answer does not have is a mistake of the test', async () => {
    const double = githubDouble(aWorld(), { onProblem: () => undefined })
    double.faults.add('graphql', partial('repository.reviews'))
    await expect(query(double, reviews)).rejects.toThrow('double: the answer has nothing at data.repository.reviews')
  })

  test('a GraphQL list that ends early: the count tells', async () => {
    const double = reviewed(3)
    double.faults.add('graphql', truncated(1, at('reviews')))
    expect((await query(double, reviews)).data).toMatchObject({
      repository: { pullRequest: { reviews: { totalCount: 3, nodes: [{ databaseId: 1 }], pageInfo: { hasNextPage: false } } } },
    })
  })

  test('a REST list that ends early: no next page, and the count tells where there is one', async () => {
    const list = await under(truncated(2), '*', `${shop}/commits/main/statuses`)
    expect([list.body, list.headers.has('link')]).toEqual([expect.objectContaining({ length: 2 }), false])
    const counted = await under(truncated(2), '*', `${shop}/commits/main/status`)
    expect([fieldOf(counted, 'statuses'), fieldOf(counted, 'total_count')]).toEqual([expect.objectContaining({ length: 2 }), 70])
  })

  test('a page that comes again and again', async () => {
    const double = reviewed(1)
    double.faults.add('*', repeated())
    const [one, other] = [await ask(double, `${shop}/commits/main/statuses`), await ask(double, `${shop}/commits/main/statuses?page=2`)]
    expect(other.body).toEqual(one.body)
    expect(other.headers.get('link')).toContain('page=2>; rel="next"')
  })

  test('a field that is left out over REST, and null over GraphQL', async () => {
    const double = reviewed(1)
    double.world.tokens[workflowToken] = anAppToken()
    expect(fieldOf(await ask(double, shop), 'security_and_analysis')).toBeDefined()
    double.faults.add('*', redacted('security_and_analysis'))
    expect(fieldOf(await ask(double, shop), 'security_and_analysis')).toBeUndefined()
    double.faults.clear()
    double.faults.add('graphql', redacted('databaseId'))
    expect((await query(double, reviews)).data).toMatchObject({
      repository: { pullRequest: { reviews: { nodes: [{ databaseId: null }] } } },
    })
  })

  test('anything else', async () => {
    expect((await under(altered(() => ['nothing']))).body).toEqual(['nothing'])
  })
})
