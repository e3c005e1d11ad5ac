import { createServer } from 'node:net'
import { describe, expect, test } from 'vitest'
import { aStatus, aRepository, aWorld, workflowToken } from './build.ts'
import { githubDouble } from './double.ts'
import { never, resets } from './faults.ts'
import { oid } from './ids.ts'
import { serveDouble } from './serve.ts'

const headers = { authorization: `Bearer ${workflowToken}` }

describe('over HTTP', () => {
  test.each([
    ['', '/graphql'],
    ['/api/v3', '/api/graphql'],
  ])('REST is at "%s", GraphQL at %s', async (rest, graphql) => {
    const double = githubDouble(aWorld())
    await using served = await serveDouble(double)
    const repository = await fetch(`${served.url}${rest}/repos/acme/shop`, { headers })
    expect(await repository.json()).toMatchObject({ full_name: 'acme/shop', url: `${served.url}${rest}/repos/acme/shop` })
    const body = JSON.stringify({ query: '{ viewer { login } }' })
    const viewer = await fetch(served.url + graphql, { method: 'POST', headers, body })
    expect(await viewer.json()).toEqual({ data: { viewer: { login: 'github-actions[bot]' } } })
    expect(double.counts.byRoute).toEqual({ 'GET /repos/{owner}/{repo}': 1, 'POST /graphql': 1 })
  })

  test('answers are those that the function gives', async () => {
    const double = githubDouble(aWorld())
    await using served = await serveDouble(double)
    const ask = async (send: typeof fetch) => {
      const response = await send(`${served.url}/repos/acme/shop/branches/none`, { headers })
      return [response.status, await response.json(), response.headers.get('date'), response.headers.get('x-accepted-github-permissions')]
    }
    expect(await ask(fetch)).toEqual(await ask(double.fetch))
  })

  test('links lead to the next page', async () => {
    const statuses = Array.from({ length: 31 }, (_, id) => aStatus({ id, sha: oid('main'), context: `c${id}` }))
    await using served = await serveDouble(githubDouble(aWorld({ repositories: [aRepository({ statuses })] })))
    const first = await fetch(`${served.url}/repos/acme/shop/commits/main/statuses`, { headers })
    const [, next = ''] = /<([^>]*)>; rel="next"/.exec(first.headers.get('link') ?? '') ?? []
    expect(await (await fetch(next, { headers })).json()).toHaveLength(1)
  })

  test('a redirect is followed', async () => {
    await using served = await serveDouble(
      githubDouble(aWorld({ repositories: [aRepository({ name: 'store', formerNames: ['acme/shop'] })] })),
    )
    expect(await (await fetch(`${served.url}/repos/acme/shop`, { headers })).json()).toMatchObject({ name: 'store' })
  })

  test('a connection that is to break does', async () => {
    const double = githubDouble(aWorld())
    await using served = await serveDouble(double)
    double.faults.add('*', resets(), { times: 1 })
    await expect(fetch(`${served.url}/rate_limit`)).rejects.toThrow('fetch failed')
    expect((await fetch(`${served.url}/rate_limit`)).status).toBe(200)
  })

  test('what is not modelled is 501, and a problem', async () => {
    const problems: string[] = []
    await using served = await serveDouble(githubDouble(aWorld(), { onProblem: ({ message }) => problems.push(message) }))
    const response = await fetch(`${served.url}/nowhere`)
    expect([response.status, await response.json()]).toEqual([
      501,
      expect.objectContaining({ message: 'double: GET /nowhere is not served' }),
    ])
    expect(problems).toEqual(['double: GET /nowhere is not served'])
  })
})

describe('closing', () => {
  test('breaks what is still open, frees the port, and can be done twice', async () => {
    const double = githubDouble(aWorld())
    const served = await serveDouble(double)
    double.faults.add('*', never())
    const open = fetch(`${served.url}/rate_limit`).catch((error: unknown) => error)
    while (double.requests.length === 0) await new Promise(setImmediate)
    await served.close()
    await served.close()
    expect(await open).toBeInstanceOf(TypeError)
    await expect(fetch(served.url)).rejects.toThrow('fetch failed')
    const again = createServer().listen(Number(new URL(served.url).port), '127.0.0.1')
    await new Promise((resolve) => again.once('listening', resolve))
    await new Promise((resolve) => again.close(resolve))
  })

  test('it listens to this machine alone', async () => {
    await using served = await serveDouble(githubDouble(aWorld()))
    expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  })
})
