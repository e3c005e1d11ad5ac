import { describe, expect, test } from 'vitest'
import { ask, fieldOf } from '../ask.ts'
import { aCheckRun, aCommit, aFile, aPullRequest, aPush, aRepository, aStatus, aWorld } from '../build.ts'
import { githubDouble } from '../double.ts'
import type { GitHubDouble } from '../double.ts'
import { oid } from '../ids.ts'
import { cyn } from '../people.ts'
import type { Repository } from '../world.ts'

function asked(repository: Partial<Repository>): GitHubDouble {
  return githubDouble(aWorld({ repositories: [aRepository(repository)] }))
}

function many<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

/** The addresses of a Link header by their relation. */
function links(headers: Headers): Record<string, string> {
  const found = [...(headers.get('link') ?? '').matchAll(/<([^>]*)>; rel="(\w+)"/g)]
  return Object.fromEntries(found.map(([, url = '', rel = '']) => [rel, url]))
}

/** Every item of a list, by following its links; `key` where the list is in an object. */
async function walk(double: GitHubDouble, request: string, key?: string): Promise<unknown[]> {
  const items: unknown[] = []
  for (let next: string | undefined = request; next !== undefined;) {
    const answer = await ask(double, next)
    const list = key === undefined ? answer.body : fieldOf(answer, key)
    expect(list).toBeInstanceOf(Array)
    items.push(...(list as unknown[]))
    const url: string | undefined = links(answer.headers)['next']
    next = url === undefined ? undefined : `GET ${url}`
  }
  return items
}

const shop = '/repos/acme/shop'
const here = 'https://api.github.com/repositories/5001'

describe('pages', () => {
  const statuses = many(70, (index) => aStatus({ sha: oid('main'), context: `c${index}` }))
  const list = `GET ${shop}/commits/main/statuses`
  const at = `${here}/commits/main/statuses`

  const cases: [query: string, count: number, links: Record<string, string>][] = [
    ['', 30, { next: `${at}?page=2`, last: `${at}?page=3` }],
    ['?page=2', 30, { prev: `${at}?page=1`, next: `${at}?page=3`, last: `${at}?page=3`, first: `${at}?page=1` }],
    ['?page=3', 10, { prev: `${at}?page=2`, first: `${at}?page=1` }],
    ['?page=9', 0, { prev: `${at}?page=3`, first: `${at}?page=1` }],
    ['?per_page=35', 35, { next: `${at}?per_page=35&page=2`, last: `${at}?per_page=35&page=2` }],
    ['?per_page=70', 70, {}],
    ['?per_page=500', 70, {}],
  ]

  test.each(cases)('%s', async (query, count, expected) => {
    const answer = await ask(asked({ statuses }), list + query)
    expect(answer.body).toHaveLength(count)
    expect(links(answer.headers)).toEqual(expected)
  })

  test('a page holds 100 at most, whatever is asked for', async () => {
    const more = many(101, (index) => aStatus({ sha: oid('main'), context: `c${index}` }))
    expect((await ask(asked({ statuses: more }), `${list}?per_page=500`)).body).toHaveLength(100)
  })

  test('links name the repository by its id, and can be followed', async () => {
    const double = asked({ statuses })
    expect(await walk(double, list)).toHaveLength(70)
    expect(double.requests.map(({ path }) => path)).toEqual(
      [1, 2, 3].map((page) => `${shop}/commits/main/statuses${page === 1 ? '' : `?page=${page}`}`),
    )
  })

  test('links stay where the API is', async () => {
    const { headers } = await ask(asked({ statuses }), 'GET http://ghe.acme.example/api/v3/repos/acme/shop/commits/main/statuses')
    expect(links(headers)['next']).toBe('http://ghe.acme.example/api/v3/repositories/5001/commits/main/statuses?page=2')
  })
})

describe('lists with cursors', () => {
  const activity = many(75, (index) => aPush({ id: index + 1 }))

  test('are walked by them to the end, and back', async () => {
    const double = asked({ activity })
    const ids = (await walk(double, `GET ${shop}/activity?ref=refs/heads/main&per_page=30`)).map((one) => (one as { id: number }).id)
    expect(ids).toEqual(many(75, (index) => index + 1))
    const second = await ask(double, `GET ${links((await ask(double, `GET ${shop}/activity`)).headers)['next'] ?? ''}`)
    expect(Object.keys(links(second.headers))).toEqual(['next', 'prev'])
    expect(await ask(double, `GET ${links(second.headers)['prev'] ?? ''}`)).toMatchObject({ body: [{ id: 1 }, ...many(29, () => ({}))] })
  })

  test('have no page numbers', async () => {
    const { headers } = await ask(asked({ activity }), `GET ${shop}/activity`)
    expect(headers.get('link')).toMatch(/^<https:\/\/api.github.com\/repositories\/5001\/activity\?after=\w+>; rel="next"$/)
  })
})

describe('what REST cuts without a word', () => {
  test('a pull request shows 3000 files', async () => {
    const files = many(3001, (index) => aFile({ path: `src/${index}.ts` }))
    const double = asked({ pullRequests: [aPullRequest({ files })] })
    expect(await walk(double, `GET ${shop}/pulls/7/files?per_page=100`)).toHaveLength(3000)
    expect(fieldOf(await ask(double, `GET ${shop}/pulls/7`), 'changed_files')).toBe(3001)
  })

  test('a pull request shows 250 commits', async () => {
    const commits = many(251, (index) => aCommit({ message: `Commit ${index}` }))
    const double = asked({ pullRequests: [aPullRequest({ commits })] })
    expect(await walk(double, `GET ${shop}/pulls/7/commits?per_page=100`)).toHaveLength(250)
    expect(fieldOf(await ask(double, `GET ${shop}/pulls/7`), 'commits')).toBe(251)
  })

  test('a comparison shows 300 files', async () => {
    const files = many(301, (index) => aFile({ path: `src/${index}.ts` }))
    const double = asked({ pullRequests: [aPullRequest({ files })] })
    expect(fieldOf(await ask(double, `GET ${shop}/compare/main...${oid('head 7')}`), 'files')).toHaveLength(300)
  })
})

test('lists in an object count all of their items', async () => {
  const checkRuns = many(40, (index) => aCheckRun({ sha: oid('main'), name: `check ${index}` }))
  const double = asked({ checkRuns })
  const request = `GET ${shop}/commits/main/check-runs`
  expect(fieldOf(await ask(double, request), 'total_count')).toBe(40)
  expect(await walk(double, request, 'check_runs')).toHaveLength(40)
})

test('check runs are the latest of each name, unless all are asked for', async () => {
  const again = { startedAt: '2026-06-14T09:00:00Z', completedAt: '2026-06-14T09:01:00Z' }
  const checkRuns = [aCheckRun({ id: 1, sha: oid('main'), conclusion: 'failure' }), aCheckRun({ id: 2, sha: oid('main'), ...again })]
  const double = asked({ checkRuns })
  expect(await ask(double, `GET ${shop}/commits/main/check-runs`)).toMatchObject({ body: { total_count: 1, check_runs: [{ id: 2 }] } })
  expect(await ask(double, `GET ${shop}/commits/main/check-runs?filter=all`)).toMatchObject({ body: { total_count: 2 } })
})

describe('pull requests', () => {
  const pullRequests = [
    aPullRequest({ number: 1, createdAt: '2026-06-01T09:00:00Z', updatedAt: '2026-06-09T09:00:00Z' }),
    aPullRequest({ number: 2, createdAt: '2026-06-02T09:00:00Z', updatedAt: '2026-06-08T09:00:00Z', state: 'CLOSED' }),
    aPullRequest({ number: 3, createdAt: '2026-06-03T09:00:00Z', updatedAt: '2026-06-07T09:00:00Z', baseRef: 'release/1.0' }),
  ]
  const cases: [query: string, numbers: number[]][] = [
    ['', [3, 1]],
    ['?state=closed', [2]],
    ['?state=all', [3, 2, 1]],
    ['?state=all&direction=asc', [1, 2, 3]],
    ['?state=all&sort=updated', [3, 2, 1]],
    ['?state=all&sort=updated&direction=desc', [1, 2, 3]],
    ['?base=release/1.0', [3]],
    ['?head=acme:feature-1', [1]],
  ]

  test.each(cases)('%s', async (query, numbers) => {
    expect(await ask(asked({ pullRequests }), `GET ${shop}/pulls${query}`)).toMatchObject({ body: numbers.map((number) => ({ number })) })
  })
})

describe('activity', () => {
  const activity = [
    aPush({ id: 1, at: '2026-06-15T09:00:00Z' }),
    aPush({ id: 2, at: '2026-06-10T09:00:00Z', type: 'force_push', actor: cyn }),
    aPush({ id: 3, at: '2026-04-10T09:00:00Z', ref: 'refs/heads/release/1.0' }),
  ]
  const cases: [query: string, ids: number[]][] = [
    ['', [1, 2, 3]],
    ['?direction=asc', [3, 2, 1]],
    ['?ref=main', [1, 2]],
    ['?ref=refs/heads/release/1.0', [3]],
    ['?actor=cyn', [2]],
    ['?activity_type=force_push', [2]],
    ['?time_period=day', [1]],
    ['?time_period=month', [1, 2]],
    ['?time_period=year', [1, 2, 3]],
  ]

  test.each(cases)('%s', async (query, ids) => {
    expect(await ask(asked({ activity }), `GET ${shop}/activity${query}`)).toMatchObject({ body: ids.map((id) => ({ id })) })
  })
})
