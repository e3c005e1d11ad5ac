import { describe, expect, test } from 'vitest'
import { query } from '../ask.ts'
import { aCommit, aPullRequest, aRepository, aReview, aWorld } from '../build.ts'
import { githubDouble } from '../double.ts'

const pull = (fields: string, variables = ''): string =>
  `query ${variables} { rateLimit { cost nodeCount } repository(owner: "acme", name: "shop") { pullRequest(number: 7) { ${fields} } } }`

/** A pull request with so many reviews. */
function reviewed(count: number) {
  const reviews = Array.from({ length: count }, (_, index) => aReview({ id: index + 1 }))
  return githubDouble(aWorld({ repositories: [aRepository({ pullRequests: [aPullRequest({ reviews })] })] }))
}

describe('a query that GitHub refuses', () => {
  const cases: [what: string, text: string, type: string | undefined, message: string][] = [
    ['no field of that name', '{ viewer { logim } }', undefined, 'Cannot query field "logim" on type "User". Did you mean "login"?'],
    [
      'an argument missing',
      '{ repository(owner: "acme") { id } }',
      undefined,
      'Field "repository" argument "name" of type "String!" is required, but it was not provided.',
    ],
    [
      'no such word of an enumeration',
      pull('reviews(first: 1, states: [LGTM]) { totalCount }'),
      undefined,
      'Value "LGTM" does not exist in "PullRequestReviewState" enum.',
    ],
    ['no GraphQL at all', '{ viewer', undefined, 'Syntax Error: Expected Name, found <EOF>.'],
    [
      'a list without first or last',
      pull('reviews { totalCount }'),
      'MISSING_PAGINATION_BOUNDARIES',
      'You must provide a `first` or `last` value to properly paginate the `reviews` connection.',
    ],
    [
      'a page that is too long',
      pull('reviews(first: 101) { totalCount }'),
      'EXCESSIVE_PAGINATION',
      'Requesting 101 records on the `reviews` connection exceeds the `first` limit of 100 records.',
    ],
    [
      'a last page that is too long',
      pull('reviews(last: 200) { totalCount }'),
      'EXCESSIVE_PAGINATION',
      'Requesting 200 records on the `reviews` connection exceeds the `last` limit of 100 records.',
    ],
    [
      'an empty page',
      pull('reviews(first: 0) { totalCount }'),
      'ARGUMENT_LIMIT',
      '`first` on the `reviews` connection cannot be less than 1.',
    ],
    [
      'both ends',
      pull('reviews(first: 1, last: 1) { totalCount }'),
      'UNPROCESSABLE',
      'Passing both `first` and `last` values to paginate the `reviews` connection is not supported.',
    ],
    [
      'too many nodes',
      '{ repository(owner: "acme", name: "shop") { pullRequests(first: 100) { nodes { commits(first: 100) { nodes { commit { statusCheckRollup { contexts(first: 100) { totalCount } } } } } } } } }',
      'MAX_NODE_LIMIT_EXCEEDED',
      'This query requests up to 1,010,100 possible nodes which exceeds the maximum limit of 500,000.',
    ],
  ]

  test.each(cases)('%s', async (_what, text, type, message) => {
    const double = githubDouble(aWorld())
    const { status, data, errors } = await query(double, text)
    expect({ status, data, errors: errors.map((error) => [error.type, error.message]) }).toEqual({
      status: 200,
      data: undefined,
      errors: [[type, message]],
    })
    expect(double.points, 'GitHub charges nothing for it').toBe(0)
  })

  test('a variable that is missing', async () => {
    const { errors } = await query(githubDouble(aWorld()), 'query ($name: String!) { repository(owner: "acme", name: $name) { id } }')
    expect(errors.map(({ message }) => message)).toEqual(['Variable "$name" of required type "String!" was not provided.'])
  })

  test('the error names the path of the list', async () => {
    const { errors } = await query(githubDouble(aWorld()), pull('few: reviews { totalCount }'))
    expect(errors).toMatchObject([{ path: ['query', 'repository', 'pullRequest', 'few'] }])
  })
})

describe('points and nodes', () => {
  const cases: [what: string, text: string, cost: number, nodes: number][] = [
    ['a query without lists', pull('title'), 1, 0],
    ['one list', pull('reviews(first: 100) { totalCount }'), 1, 100],
    [
      'lists in a list count once for each item that it may have',
      pull('commits(first: 100) { nodes { commit { authors(first: 10) { totalCount } parents(first: 3) { totalCount } } } }'),
      2,
      1400,
    ],
    [
      'a list that @include leaves out is free',
      pull('commits(first: 100) @include(if: false) { nodes { commit { authors(first: 100) { totalCount } } } }'),
      1,
      0,
    ],
    ['a list that @skip leaves out is free', pull('commits(first: 100) @skip(if: true) { totalCount }'), 1, 0],
    [
      'a list that is asked for twice under one name counts once',
      pull('reviews(first: 50) { totalCount } ... on PullRequest { reviews(first: 50) { nodes { state } } }'),
      1,
      50,
    ],
    ['a list under two names counts twice', pull('a: reviews(first: 50) { totalCount } b: reviews(first: 50) { totalCount }'), 1, 100],
  ]

  test.each(cases)('%s', async (_what, text, cost, nodeCount) => {
    const double = githubDouble(aWorld())
    const { data, errors } = await query(double, text)
    expect(errors).toEqual([])
    expect(data).toMatchObject({ rateLimit: { cost, nodeCount } })
    expect(double.points).toBe(cost)
  })

  test('the rule of the documentation: 5101 requests for lists are 51 points', async () => {
    const text = `{ rateLimit { cost nodeCount } repository(owner: "acme", name: "shop") { pullRequests(first: 100) { nodes { commits(first: 50) { nodes { commit { authors(first: 60) { totalCount } } } } } } } }`
    const { data } = await query(githubDouble(aWorld()), text)
    expect(data).toMatchObject({ rateLimit: { cost: 51, nodeCount: 305_100 } })
  })
})

describe('pages', () => {
  const page = (reply: unknown) =>
    (reply as { data: { repository: { pullRequest: { reviews: Record<string, unknown> } } } }).data.repository.pullRequest.reviews

  test('follow each other to the end of the list', async () => {
    const double = reviewed(250)
    const text = pull(
      'reviews(first: 100, after: $after) { totalCount nodes { databaseId } pageInfo { hasNextPage endCursor } }',
      '($after: String)',
    )
    const seen: unknown[] = []
    let after: unknown = null
    do {
      const { nodes, pageInfo, totalCount } = page(await query(double, text, { after })) as {
        nodes: unknown[]
        pageInfo: { hasNextPage: boolean; endCursor: string }
        totalCount: number
      }
      expect(totalCount).toBe(250)
      seen.push(...nodes)
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after !== null)
    expect(seen).toEqual(Array.from({ length: 250 }, (_, index) => ({ databaseId: index + 1 })))
    expect(double.counts).toMatchObject({ requests: 3, points: 3 })
  })

  test('count from the end, too', async () => {
    const last = page(await query(reviewed(5), pull('reviews(last: 2) { nodes { databaseId } pageInfo { hasPreviousPage hasNextPage } }')))
    expect(last).toEqual({ nodes: [{ databaseId: 4 }, { databaseId: 5 }], pageInfo: { hasPreviousPage: true, hasNextPage: false } })
  })

  test('a page of exactly the whole list has no next page', async () => {
    const all = page(await query(reviewed(100), pull('reviews(first: 100) { pageInfo { hasNextPage } }')))
    expect(all).toEqual({ pageInfo: { hasNextPage: false } })
  })

  test('a cursor that GitHub never gave is refused at its path', async () => {
    const { data, errors } = await query(reviewed(1), pull('reviews(first: 1, after: "bogus") { totalCount }'))
    expect(errors).toMatchObject([
      {
        type: 'INVALID_CURSOR_ARGUMENTS',
        path: ['repository', 'pullRequest', 'reviews'],
        message: '`bogus` does not appear to be a valid cursor.',
      },
    ])
    expect(data).toMatchObject({ repository: { pullRequest: { reviews: null } } })
  })

  test('commits of a pull request are not capped at 250 as they are over REST', async () => {
    const commits = Array.from({ length: 260 }, (_, index) => aCommit({ message: `Commit ${index}` }))
    const double = githubDouble(aWorld({ repositories: [aRepository({ pullRequests: [aPullRequest({ commits })] })] }))
    expect((await query(double, pull('commits(last: 1) { totalCount }'))).data).toMatchObject({
      repository: { pullRequest: { commits: { totalCount: 260 } } },
    })
  })
})
