import { describe, expect, test } from 'vitest'
import { ask, query, refusalOf } from './ask.ts'
import { aPullRequest, aRepository, aWorld, anAppToken, rebase } from './build.ts'
import { githubDouble } from './double.ts'
import { oid } from './ids.ts'

const shop = 'GET /repos/acme/shop'

describe('every answer', () => {
  test('carries the headers that GitHub sends', async () => {
    const { headers } = await ask(githubDouble(aWorld()), shop)
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      date: 'Mon, 15 Jun 2026 12:00:00 GMT',
      'x-accepted-github-permissions': 'metadata=read',
      'x-github-request-id': 'D0B1:000001:2A:2B',
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '999',
      'x-ratelimit-reset': '1781528400',
      'x-ratelimit-resource': 'core',
      'x-ratelimit-used': '1',
    })
  })

  test('is numbered', async () => {
    const double = githubDouble(aWorld())
    const answers = [await ask(double, shop), await ask(double, shop)]
    expect(answers.map(({ headers }) => headers.get('x-github-request-id'))).toEqual(['D0B1:000001:2A:2B', 'D0B1:000002:2A:2B'])
  })

  test('is the same on every run', async () => {
    const [one, other] = await Promise.all([ask(githubDouble(aWorld()), shop), ask(githubDouble(aWorld()), shop)])
    expect(one).toEqual(other)
  })

  test('names the server where it is an Enterprise Server, and no other', async () => {
    const enterprise = await ask(githubDouble(aWorld(), { enterprise: '3.18.0' }), 'GET https://github.acme.example/api/v3/repos/acme/shop')
    expect(enterprise.headers.get('x-github-enterprise-version')).toBe('3.18.0')
    expect(enterprise.body).toMatchObject({ url: 'https://github.acme.example/api/v3/repos/acme/shop' })
    expect((await ask(githubDouble(aWorld()), shop)).headers.has('x-github-enterprise-version')).toBe(false)
  })
})

describe('an entity tag', () => {
  test('spares the body and the point while nothing changed', async () => {
    const double = githubDouble(aWorld())
    const { headers } = await ask(double, shop)
    const again = await ask(double, shop, { headers: { 'if-none-match': headers.get('etag') ?? '' } })
    expect(again).toMatchObject({ status: 304, body: null })
    expect(again.headers.get('x-ratelimit-used')).toBe('1')
  })

  test('no longer fits when the world changed', async () => {
    const world = aWorld()
    const double = githubDouble(world)
    const { headers } = await ask(double, shop)
    for (const repository of world.repositories) repository.archived = true
    expect(await ask(double, shop, { headers: { 'if-none-match': headers.get('etag') ?? '' } })).toMatchObject({ status: 200 })
  })
})

describe('a repository that was renamed', () => {
  const renamed = () =>
    githubDouble(aWorld({ repositories: [aRepository({ name: 'store', formerNames: ['acme/shop'], pullRequests: [aPullRequest()] })] }))

  test('is found by a redirect to its id', async () => {
    const double = renamed()
    expect(await ask(double, 'GET /repos/acme/shop/pulls?state=all')).toMatchObject({ status: 200, body: [{ number: 7 }] })
    expect(double.requests.map(({ status }) => status)).toEqual([301, 200])
  })

  test('keeps the method of what writes', async () => {
    const double = renamed()
    const posted = await ask(double, `POST /repos/acme/shop/statuses/${oid('head 7')}`, { body: { state: 'success' } })
    expect(posted.status).toBe(201)
    expect(double.requests.map(({ status, method }) => `${method} ${status}`)).toEqual(['POST 307', 'POST 201'])
  })

  test('is found by GraphQL without a word', async () => {
    const { data } = await query(renamed(), '{ repository(owner: "acme", name: "shop") { nameWithOwner } }')
    expect(data).toEqual({ repository: { nameWithOwner: 'acme/store' } })
  })
})

describe('what is not modelled', () => {
  const cases: [what: string, request: string, problem: string, body?: unknown][] = [
    ['a route', 'GET /repos/acme/shop/stargazers', 'double: GET /repos/acme/shop/stargazers is not served'],
    ['a method', 'DELETE /repos/acme/shop', 'double: DELETE /repos/acme/shop is not served'],
    ['a parameter', 'GET /repos/acme/shop/pulls?milestone=1', 'double: /repos/acme/shop/pulls is not modelled with milestone'],
    [
      'a field',
      'POST /graphql',
      'double: Repository.stargazerCount is not modelled',
      { query: '{ repository(owner: "acme", name: "shop") { stargazerCount } }' },
    ],
    [
      'a mutation',
      'POST /graphql',
      'double: GraphQL mutations are not modelled',
      { query: 'mutation { addStar(input: { starrableId: "R_1" }) { clientMutationId } }' },
    ],
    [
      'an argument',
      'POST /graphql',
      'double: history(path) is not modelled',
      {
        query:
          '{ repository(owner: "acme", name: "shop") { object(expression: "main") { ... on Commit { history(first: 1, path: "a") { totalCount } } } } }',
      },
    ],
  ]

  test.each(cases)('%s is an error that no caller can take for an outage', async (_what, request, problem, body) => {
    const problems: string[] = []
    const double = githubDouble(aWorld(), { onProblem: (error) => problems.push(error.message) })
    await expect(ask(double, request, { body })).rejects.toThrow(problem)
    expect(problems).toEqual([problem])
  })

  test('another API version is an error, too', async () => {
    const double = githubDouble(aWorld(), { onProblem: () => undefined })
    await expect(ask(double, shop, { headers: { 'x-github-api-version': '2026-03-10' } })).rejects.toThrow(
      'double: API version 2026-03-10 is not modelled',
    )
  })

  test('a token that GitHub could not have issued is refused at once', () => {
    const impossible = anAppToken({ kind: 'workflow', permissions: { administration: 'read' } })
    expect(() => githubDouble(aWorld({ tokens: { impossible } }))).toThrow('GitHub gives no workflow token administration')
  })
})

describe('counts', () => {
  test('requests by route, and points', async () => {
    const double = githubDouble(aWorld())
    await ask(double, shop)
    await ask(double, shop)
    await query(double, 'query Viewer { viewer { login } }')
    expect(double.counts).toMatchObject({ requests: 3, points: 1, byRoute: { 'GET /repos/{owner}/{repo}': 2, 'POST /graphql': 1 } })
    expect(double.points).toBe(1)
    expect(double.requests.at(-1)).toMatchObject({ sequence: 3, operation: 'Viewer', status: 200, points: 1 })
  })

  test('never hold the token', async () => {
    const double = githubDouble(aWorld())
    await ask(double, shop)
    expect(JSON.stringify(double.requests)).not.toContain('workflow-token')
  })

  test('how many are in flight at once, and how long a chain of reads is', async () => {
    const double = githubDouble(aWorld(), { latencyMs: 5 })
    await Promise.all([ask(double, shop), query(double, '{ viewer { login } }'), ask(double, `${shop}/branches`)])
    await ask(double, `${shop}/branches/main`)
    await ask(double, `POST /repos/acme/shop/statuses/${oid('main')}`, { body: { state: 'success' } })
    expect(double.counts).toMatchObject({ inFlightMaximum: 3, sequentialReads: 2 })
    double.forget()
    expect(double.counts).toMatchObject({ requests: 0, points: 0, inFlightMaximum: 0, sequentialReads: 0 })
  })
})

describe('time', () => {
  test('an abort ends the wait', async () => {
    const double = githubDouble(aWorld(), { latencyMs: 60_000 })
    const asked = double.fetch('https://api.github.com/rate_limit', { signal: AbortSignal.timeout(5) })
    await expect(asked).rejects.toThrow(expect.objectContaining({ name: 'TimeoutError' }))
    expect(double.requests).toMatchObject([{ status: 0 }])
  })
})

describe('a change of the world', () => {
  test('happens just before the request that it is planned for, once', async () => {
    const double = githubDouble(aWorld())
    const pull = 'GET /repos/{owner}/{repo}/pulls/{pull_number}'
    double.changes.add(
      pull,
      (world) => {
        const [first] = world.repositories.flatMap(({ pullRequests }) => pullRequests)
        if (first !== undefined) rebase(first, oid('rebased'), world.now)
      },
      { from: 2 },
    )
    const heads = []
    for (let turn = 0; turn < 3; turn += 1) heads.push(await ask(double, 'GET /repos/acme/shop/pulls/7'))
    expect(heads.map(({ body }) => (body as { head: { sha: string } }).head.sha)).toEqual([oid('head 7'), oid('rebased'), oid('rebased')])
  })

  test('re-stamps approvals as a rebase does, and no other review', async () => {
    const pull = aPullRequest({ reviews: [{}, { state: 'COMMENTED', submittedAt: '2026-06-14T10:05:00Z' }] })
    const double = githubDouble(aWorld({ repositories: [aRepository({ pullRequests: [pull] })] }))
    double.changes.add('*', ({ now }) => {
      rebase(pull, oid('rebased'), now)
    })
    const { body } = await ask(double, 'GET /repos/acme/shop/pulls/7/reviews')
    expect(body).toMatchObject([{ commit_id: oid('rebased'), submitted_at: '2026-06-14T10:00:00Z' }, { commit_id: oid('head 7') }])
  })
})

test('nobody is told what a bad token may not see', async () => {
  const { headers, ...answer } = await ask(githubDouble(aWorld()), shop, { token: 'unknown' })
  expect(refusalOf({ headers, ...answer })).toBe('401 Bad credentials')
  expect(headers.has('x-ratelimit-remaining')).toBe(false)
})
