import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { connect } from '../../src/collect/github.ts'
import { aPullRequest, aRepository, aToken, aWorld, workflowToken } from '../github/build.ts'
import { altered } from '../github/content-faults.ts'
import { cutShort, never, refuses, resets, serverError, slow, unicorn, type Fault } from '../github/faults.ts'
import { graphqlAccident, primaryLimit, secondaryLimit } from '../github/limit-faults.ts'
import { connected, type Ways } from './client.ts'

const viewer = 'query Viewer { viewer { login } }'
const repository = { owner: 'acme', repo: 'shop' }
const theRepository = 'GET /repos/{owner}/{repo}'

function answering(status: number, body: string, headers: Record<string, string> = { 'content-type': 'application/json' }): Fault {
  return () => ({ status, headers, body })
}

describe('every request', () => {
  it('asks for the pinned version, with the token and the name of the tool', async () => {
    const { github, double } = connected(aWorld())
    await github.request(theRepository, repository)
    await github.graphql(viewer, {})
    for (const { headers } of double.requests) {
      expect(headers['x-github-api-version']).toBe('2022-11-28')
      expect(headers['user-agent']).toMatch(/^soc2-gate\/test /)
    }
    expect(double.requests.map(({ status }) => status)).toEqual([200, 200])
  })

  it('is recorded, in the order in which it was started', async () => {
    const { github, double } = connected(aWorld(), { double: { latencyMs: 5 } })
    double.faults.add('graphql', slow(20))
    await Promise.all([github.graphql(viewer, {}), github.request(theRepository, repository)])
    expect(github.requests).toMatchObject([
      {
        sequence: 1,
        method: 'POST',
        url: 'https://api.github.com/graphql',
        operation: 'Viewer',
        parameters: {},
        page: 1,
        status: 200,
        items: null,
        serverDate: '2026-06-15T12:00:00Z',
      },
      { sequence: 2, method: 'GET', url: 'https://api.github.com/repos/acme/shop', operation: null, parameters: repository, status: 200 },
    ])
    expect(github.requests.map(({ requestId }) => requestId)).toEqual(['D0B1:000001:2A:2B', 'D0B1:000002:2A:2B'])
    expect(github.date).toBe('2026-06-15T12:00:00Z')
  })

  it('is recorded with the digest of the body as it came, and how many items it lists', async () => {
    const { github, double } = connected(aWorld())
    double.faults.add('*', answering(200, '[1,  2]'))
    await github.request('GET /repos/{owner}/{repo}/branches', repository)
    expect(github.requests[0]).toMatchObject({ items: 2, sha256: createHash('sha256').update('[1,  2]').digest('hex') })
  })

  it('is recorded without the token, whatever comes of it', async () => {
    const { github, double } = connected(aWorld())
    double.faults.add('*', resets(), { from: 3, times: 1 })
    await github.request(theRepository, repository)
    await github.graphql(viewer, {})
    await github.request(theRepository, repository)
    expect(github.requests).toHaveLength(4)
    expect(JSON.stringify(github.requests)).not.toContain(workflowToken)
  })
})

describe('an Enterprise Server', () => {
  it.each([
    ['https://ghes.acme.example/api/v3', 'https://ghes.acme.example/api/graphql', 'https://ghes.acme.example/api/v3/repos/acme/shop'],
    ['https://ghes.acme.example/api/v3/', 'https://ghes.acme.example/api/graphql', 'https://ghes.acme.example/api/v3/repos/acme/shop'],
    ['https://api.acme.ghe.com', 'https://api.acme.ghe.com/graphql', 'https://api.acme.ghe.com/repos/acme/shop'],
  ])('at %s is asked where it is', async (apiUrl, graphql, rest) => {
    const { github } = connected(aWorld(), { apiUrl })
    await github.graphql(viewer, {})
    await github.request(theRepository, repository)
    expect(github.requests.map(({ url, status }) => [url, status])).toEqual([
      [graphql, 200],
      [rest, 200],
    ])
  })

  it('is asked for GraphQL where the environment says', async () => {
    const { github } = connected(aWorld(), {
      apiUrl: 'https://ghes.acme.example/api/v3',
      graphqlUrl: 'https://other.acme.example/api/graphql',
    })
    await github.graphql(viewer, {})
    expect(github.requests[0]?.url).toBe('https://other.acme.example/api/graphql')
  })
})

describe('an accident', () => {
  const accidents: readonly (readonly [string, Fault])[] = [
    ['a server error', serverError(500)],
    ['an outage without JSON', unicorn(503)],
    ['a reset connection', resets()],
    ['an answer that never comes', never()],
    ['an answer that was cut short', cutShort()],
    ['an accident of GraphQL, which comes with 200', graphqlAccident()],
  ]
  const ways: Ways = { timing: { timeout: 50 } }

  it.each(accidents)('is tried again: %s', async (_name, fault) => {
    const { github, double } = connected(aWorld(), ways)
    double.faults.add('graphql', fault, { times: 2 })
    expect(await github.graphql(viewer, {})).toMatchObject({ ok: true, sequence: 3 })
    expect(github.requests).toHaveLength(3)
  })

  it.each(accidents)('that stays is a refusal, and proves nothing: %s', async (_name, fault) => {
    const { github, double } = connected(aWorld(), ways)
    double.faults.add('graphql', fault)
    expect(await github.graphql(viewer, {})).toMatchObject({ ok: false, kind: 'error', sequence: 4 })
    expect(github.requests).toHaveLength(4)
  })

  it('of the network says what happened', async () => {
    const { github, double } = connected(aWorld(), ways)
    double.faults.add('*', resets(), { times: 4 })
    expect(await github.request(theRepository, repository)).toMatchObject({ ok: false, status: 0, message: 'read ECONNRESET' })
    double.faults.clear()
    double.faults.add('*', never(), { times: 4 })
    expect(await github.request(theRepository, repository)).toMatchObject({
      ok: false,
      status: 0,
      message: 'The operation was aborted due to timeout',
    })
    expect(github.requests.every(({ status }) => status === 0)).toBe(true)
  })

  it('of a write is tried again only where doing it twice changes nothing', async () => {
    const { github, double } = connected(aWorld())
    double.faults.add('*', serverError(502), { times: 1 })
    const sha = aPullRequest().headOid
    expect(
      await github.request('POST /repos/{owner}/{repo}/statuses/{sha}', { ...repository, sha, state: 'success', context: 'c' }),
    ).toMatchObject({ ok: true })
    double.faults.add('*', serverError(502), { times: 1 })
    const comment = { ...repository, issue_number: 7, body: 'Hello' }
    expect(await github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', comment)).toMatchObject({
      ok: false,
      status: 502,
    })
    expect(github.requests.map(({ status }) => status)).toEqual([502, 201, 502])
  })

  it.each([400, 401, 403, 404, 409, 410, 422, 451])('is what no refusal is: %i is not asked again', async (status) => {
    const { github, double } = connected(aWorld())
    double.faults.add('*', refuses(status, 'No'))
    expect(await github.request(theRepository, repository)).toMatchObject({ ok: false, status, message: 'No' })
    expect(github.requests).toHaveLength(1)
  })
})

describe('a rate limit', () => {
  const limits: readonly (readonly [string, Fault])[] = [
    ['the hour', primaryLimit(5)],
    ['a secondary one', secondaryLimit(5)],
    ['a secondary one by 429', secondaryLimit(5, 429)],
    ['a secondary one that does not say how long', secondaryLimit(null)],
    ['the hour, by the header alone', refuses(403, 'Forbidden', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' })],
    ['a secondary one, by the header alone', refuses(403, 'Forbidden', { 'retry-after': '5' })],
  ]

  it.each(limits)('of REST is waited for: %s', async (_name, fault) => {
    const { github, double, said } = connected(aWorld())
    double.faults.add('*', fault, { times: 2 })
    expect(await github.request(theRepository, repository)).toMatchObject({ ok: true })
    expect(github.requests).toHaveLength(3)
    expect(said).toHaveLength(2)
    expect(said[0]).toMatch(/^GitHub asks to wait \d+ s for a rate limit\.$/)
  })

  it.each([...limits, ['RATE_LIMITED', primaryLimit(5)] as const, ['RATE_LIMIT', primaryLimit(5, 'RATE_LIMIT')] as const])(
    'of GraphQL is waited for: %s',
    async (_name, fault) => {
      const { github, double } = connected(aWorld())
      double.faults.add('graphql', fault, { times: 2 })
      expect(await github.graphql(viewer, {})).toMatchObject({ ok: true })
      expect(github.requests).toHaveLength(3)
    },
  )

  it('of an Enterprise Server, where GraphQL has another path, is waited for', async () => {
    const { github, double } = connected(aWorld(), { apiUrl: 'https://ghes.acme.example/api/v3' })
    double.faults.add('graphql', primaryLimit(5), { times: 1 })
    expect(await github.graphql(viewer, {})).toMatchObject({ ok: true })
  })

  it('is waited for no longer than the run may wait, and is then an error with the time it takes', async () => {
    const { github, double, said } = connected(aWorld(), { timing: { patience: 600 } })
    double.faults.add('*', secondaryLimit(1800))
    const refused = { ok: false, kind: 'error', status: 403, wait: 1800 }
    expect(await github.request(theRepository, repository)).toMatchObject(refused)
    expect(await github.graphql(viewer, {})).toMatchObject(refused)
    expect(github.requests).toHaveLength(2)
    expect(said).toEqual([])
  })

  it('that never ends is given up', async () => {
    const { github, double } = connected(aWorld())
    double.faults.add('*', secondaryLimit(1))
    expect(await github.request(theRepository, repository)).toMatchObject({ ok: false, kind: 'error' })
    expect(github.requests).toHaveLength(6)
  })

  it('is not what a missing permission with the last point of the hour is', async () => {
    const { github, double } = connected(aWorld())
    double.faults.add(
      '*',
      refuses(403, 'Resource not accessible by integration', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9999999999' }),
    )
    expect(await github.request(theRepository, repository)).toMatchObject({ ok: false, kind: 'hidden', wait: null })
    expect(github.requests).toHaveLength(1)
  })
})

it('asks GraphQL as often at once as it is told to', async () => {
  const { github, double } = connected(aWorld(), { double: { latencyMs: 10 } })
  await Promise.all([1, 2, 3].map(() => github.graphql(viewer, {})))
  expect(double.counts.inFlightMaximum).toBe(3)
})

describe('a list', () => {
  const shop = (branches: number) =>
    aWorld({
      repositories: [
        aRepository({
          branches: Array.from({ length: branches }, (_, index) => ({
            name: `b${String(index)}`,
            oid: aPullRequest().headOid,
            protection: null,
          })),
        }),
      ],
    })

  it.each([0, 1, 100, 101, 250])('of %i items is read to its end', async (count) => {
    const { github } = connected(shop(count))
    const list = await github.list('GET /repos/{owner}/{repo}/branches', repository)
    expect(list).toMatchObject({ ok: true })
    expect(list.ok ? list.items : []).toHaveLength(count)
    expect(github.requests.map(({ page }) => page)).toEqual(
      Array.from({ length: Math.max(1, Math.ceil(count / 100)) }, (_, index) => index + 1),
    )
  })

  it('of which a page cannot be had is a refusal, never a shorter list', async () => {
    const { github, double } = connected(shop(250))
    double.faults.add('*', refuses(404, 'Not Found'), { from: 3 })
    expect(await github.list('GET /repos/{owner}/{repo}/branches', repository)).toMatchObject({ ok: false, kind: 'hidden' })
  })

  it('that is none, or does not end, is an error', async () => {
    const { github, double } = connected(shop(1))
    double.faults.add('*', answering(200, '{}'), { times: 1 })
    expect(await github.list('GET /repos/{owner}/{repo}/branches', repository)).toMatchObject({ ok: false, kind: 'error' })
    const link = '<https://api.github.com/repositories/1/branches?page=2>; rel="next"'
    double.faults.add('*', answering(200, '[1]', { 'content-type': 'application/json', link }))
    expect(await github.list('GET /repos/{owner}/{repo}/branches', repository)).toMatchObject({
      ok: false,
      kind: 'error',
      message: 'the list does not end',
    })
  })

  it('takes from the link to the next page what page it is, and not where', async () => {
    const { github, double } = connected(shop(1))
    const link = '<https://evil.example/steal?page=2&per_page=1&visibility=all>; rel="next", <https://evil.example/>; rel="last"'
    double.faults.add('*', answering(200, '[1]', { 'content-type': 'application/json', link }), { times: 1 })
    await github.list('GET /repos/{owner}/{repo}/branches', repository)
    expect(github.requests.map(({ url }) => url)).toEqual([
      'https://api.github.com/repos/acme/shop/branches?per_page=100',
      'https://api.github.com/repos/acme/shop/branches?per_page=100&page=2',
    ])
  })
})

describe('an answer of GraphQL', () => {
  it('keeps what could be had beside the errors', async () => {
    const world = aWorld({ tokens: { [workflowToken]: aToken({ permissions: { pull_requests: 'read' } }) } })
    const { github } = connected(world)
    const answer = await github.graphql(
      'query Part($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { nameWithOwner pullRequest(number: 7) { number statusCheckRollup { state } } } }',
      { owner: 'acme', name: 'shop' },
    )
    expect(answer).toMatchObject({
      ok: true,
      data: { repository: { nameWithOwner: 'acme/shop', pullRequest: { number: 7, statusCheckRollup: null } } },
      errors: [{ type: 'FORBIDDEN', path: ['repository', 'pullRequest', 'statusCheckRollup'], saml: false }],
    })
  })

  it.each([
    ['{"data":null,"errors":[{"type":"FORBIDDEN","message":"No","extensions":{"saml_failure":true}}]}', 'hidden'],
    ['{"errors":[{"message":"Field x does not exist","extensions":{"code":"undefinedField"}}]}', 'unsupported'],
    ['{"data":null,"errors":[{"type":"RESOURCE_LIMITS_EXCEEDED","message":"Resource limits for this query exceeded."}]}', 'too-large'],
    ['{"data":null}', 'error'],
    ['{}', 'error'],
    ['[]', 'error'],
    ['', 'error'],
    ['null', 'error'],
  ])('without data is a refusal: %s', async (body, kind) => {
    const { github, double } = connected(aWorld())
    double.faults.add('graphql', answering(200, body))
    expect(await github.graphql(viewer, {})).toMatchObject({ ok: false, kind })
  })

  it('keeps errors that are shaped like none GitHub has written yet', async () => {
    const { github, double } = connected(aWorld())
    double.faults.add(
      'graphql',
      altered((body) => ({ ...(body as object), errors: [{ path: 7, extensions: 'x' }] })),
    )
    expect(await github.graphql(viewer, {})).toMatchObject({ ok: true, errors: [{ type: null, message: '', path: null }] })
  })
})

describe('who the token is', () => {
  const seen = (token: string) =>
    connect({
      token,
      apiUrl: 'https://api.github.com',
      userAgent: 'x',
      log: () => undefined,
      fetch: () => Promise.reject(new TypeError('no')),
    }).token.kind

  it.each([
    ['ghs_made-up', 'app'],
    ['github_pat_made-up', 'fine-grained'],
    ['ghp_made-up', 'classic'],
    ['gho_made-up', 'classic'],
    ['made-up', 'unknown'],
  ])('%s', (token, kind) => {
    expect(seen(token)).toBe(kind)
  })

  it.each([
    ['github-actions[bot]', 'workflow'],
    ['github-actions', 'workflow'],
    ['acme-audit[bot]', 'app'],
    ['ann', 'unknown'],
  ])('by whom it speaks for: %s', (login, kind) => {
    const { github } = connected(aWorld())
    github.seeViewer(login)
    expect(github.token.kind).toBe(kind)
  })

  it('and what GitHub named as needed where it refused', async () => {
    const { github } = connected(aWorld())
    await github.request('GET /repos/{owner}/{repo}/branches/{branch}/protection', { ...repository, branch: 'main' })
    await github.request('GET /repos/{owner}/{repo}/secret-scanning/alerts', { ...repository, hide_secret: true })
    expect(github.token.missing).toEqual(['administration=read', 'secret_scanning_alerts=read'])
  })
})
