import { describe, expect, test } from 'vitest'
import { ask, query, refusalOf } from '../ask.ts'
import { aProtection, aRuleset } from '../build-rules.ts'
import { aCheckRun, aClassicToken, aPullRequest, aRepository, aReview, aToken, aWorld, anAppToken } from '../build.ts'
import { githubDouble } from '../double.ts'
import { bea, cyn } from '../people.ts'
import type { Permission, Repository, Token } from '../world.ts'

const integration = 'Resource not accessible by integration'

function asked(token: Token, repository: Partial<Repository> = {}) {
  const pullRequests = [aPullRequest({ reviews: [{}], checkRuns: [{}], closingIssues: [] })]
  return githubDouble(aWorld({ repositories: [aRepository({ pullRequests, ...repository })], tokens: { 'workflow-token': token } }))
}

const inPull = (fields: string): string => `{ repository(owner: "acme", name: "shop") { pullRequest(number: 7) { ${fields} } } }`
const inRepository = (fields: string): string => `{ repository(owner: "acme", name: "shop") { ${fields} } }`

describe('a permission that the token lacks', () => {
  const everything = anAppToken().permissions
  const cases: [permission: Permission, text: string, path: string][] = [
    ['pull_requests', inPull('title'), 'repository.pullRequest'],
    ['contents', inRepository('ref(qualifiedName: "refs/heads/main") { target { oid } }'), 'repository.ref'],
    ['contents', inRepository('object(expression: "main:README.md") { oid }'), 'repository.object'],
    ['contents', inPull('baseRef { target { oid } }'), 'repository.pullRequest.baseRef.target'],
    ['issues', inPull('closingIssuesReferences(first: 1) { totalCount }'), 'repository.pullRequest.closingIssuesReferences'],
    ['checks', inPull('statusCheckRollup { state }'), 'repository.pullRequest.statusCheckRollup'],
    ['statuses', inPull('statusCheckRollup { state }'), 'repository.pullRequest.statusCheckRollup'],
    [
      'actions',
      inPull('statusCheckRollup { contexts(first: 1) { nodes { ... on CheckRun { checkSuite { workflowRun { databaseId } } } } } }'),
      'repository.pullRequest.statusCheckRollup.contexts.nodes.0.checkSuite.workflowRun',
    ],
    ['members', inPull('reviews(first: 1) { nodes { onBehalfOf(first: 1) { totalCount } } }'), 'repository.pullRequest.reviews.nodes.0'],
    ['administration', inRepository('branchProtectionRules(first: 1) { totalCount }'), 'repository'],
  ]

  test.each(cases)('%s: nothing at its path, an error that names it, and the rest of the data', async (permission, text, path) => {
    const { [permission]: _taken, ...permissions } = everything
    const { errors, status } = await query(asked(anAppToken({ permissions })), text)
    expect(status).toBe(200)
    expect(errors.map(({ type, message }) => [type, message])).toEqual([['FORBIDDEN', integration]])
    expect(
      errors
        .map((error) => error.path?.join('.'))
        .join()
        .startsWith(path),
    ).toBe(true)
    expect((await query(asked(anAppToken()), text)).errors, 'with the permission there is none').toEqual([])
  })

  test('a personal access token reads a sentence of its own', async () => {
    const { errors } = await query(asked(aToken({ kind: 'fine-grained', permissions: {} })), inPull('title'))
    expect(errors).toMatchObject([
      { type: 'FORBIDDEN', message: 'Resource not accessible by personal access token', extensions: { saml_failure: false } },
    ])
  })

  test('no fine-grained token can hold checks: GitHub has no such permission to give', async () => {
    const token = aToken({ kind: 'fine-grained', permissions: { pull_requests: 'read', checks: 'read', statuses: 'read' } })
    expect((await query(asked(token), inPull('statusCheckRollup { state }'))).errors).toMatchObject([{ type: 'FORBIDDEN' }])
  })
})

describe('what is hidden', () => {
  test('a repository that the token cannot see does not exist', async () => {
    const { data, errors } = await query(asked(aToken({ repositories: ['acme/other'] })), inRepository('id'))
    expect(data).toEqual({ repository: null })
    expect(errors).toMatchObject([
      { type: 'NOT_FOUND', path: ['repository'], message: "Could not resolve to a Repository with the name 'acme/shop'." },
    ])
  })

  test('a pull request that does not exist says so', async () => {
    const { errors } = await query(githubDouble(aWorld()), '{ repository(owner: "acme", name: "shop") { pullRequest(number: 99) { id } } }')
    expect(errors).toMatchObject([
      { type: 'NOT_FOUND', path: ['repository', 'pullRequest'], message: 'Could not resolve to a PullRequest with the number of 99.' },
    ])
  })

  test('nobody asks GraphQL without a token', async () => {
    expect(refusalOf(await ask(githubDouble(aWorld()), 'POST /graphql', { token: '', body: { query: '{ viewer { login } }' } }))).toBe(
      '401 This endpoint requires you to be authenticated.',
    )
    expect(
      refusalOf(await ask(githubDouble(aWorld()), 'POST /graphql', { token: 'unknown', body: { query: '{ viewer { login } }' } })),
    ).toBe('401 Bad credentials')
  })

  test('who may bypass a ruleset is null without the right to edit it', async () => {
    const text = inRepository('rulesets(first: 1) { nodes { bypassActors(first: 1) { totalCount } } }')
    const rulesets = [aRuleset({ bypassActors: [{ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' }] })]
    const seen = async (token: Token) => (await query(asked(token, { rulesets }), text)).data
    const actors = (bypassActors: unknown) => ({ repository: { rulesets: { nodes: [{ bypassActors }] } } })
    expect(await seen(anAppToken())).toEqual(actors(null))
    expect(await seen(anAppToken({ permissions: { administration: 'write' } }))).toEqual(actors({ totalCount: 1 }))
  })

  test('classic protection is silently empty for a user who is no administrator', async () => {
    const text = inRepository('branchProtectionRules(first: 1) { totalCount }')
    const branches = [{ name: 'main', oid: 'a'.repeat(40), protection: aProtection() }]
    const seen = async (token: Token) => (await query(asked(token, { branches }), text)).data
    expect(await seen(aClassicToken(bea))).toEqual({ repository: { branchProtectionRules: { totalCount: 0 } } })
    expect(await seen(aClassicToken(cyn))).toEqual({ repository: { branchProtectionRules: { totalCount: 1 } } })
  })

  test('a pending review is shown to nobody but its author', async () => {
    const pullRequests = [aPullRequest({ reviews: [aReview({ state: 'PENDING', author: bea })] })]
    const count = async (token: Token) => (await query(asked(token, { pullRequests }), inPull('reviews(first: 1) { totalCount }'))).data
    expect(await count(aToken())).toEqual({ repository: { pullRequest: { reviews: { totalCount: 0 } } } })
    expect(await count(aClassicToken(bea))).toEqual({ repository: { pullRequest: { reviews: { totalCount: 1 } } } })
  })
})

test('a public repository shows to every token what it shows to anybody', async () => {
  const token = aToken({ permissions: {}, repositories: ['acme/other'] })
  const pullRequests = [aPullRequest({ checkRuns: [aCheckRun()] })]
  const { errors } = await query(
    asked(token, { visibility: 'public', pullRequests }),
    inPull('title statusCheckRollup { state } commits(first: 1) { nodes { commit { file(path: "README.md") { oid } } } }'),
  )
  expect(errors).toEqual([])
})
