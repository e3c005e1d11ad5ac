import { describe, expect, test } from 'vitest'
import { query } from '../ask.ts'
import { aProtection, aPullRequestRule, aRequiredChecksRule, aRuleset } from '../build-rules.ts'
import { aBranch, aCheckRun, aCommit, aPullRequest, aRepository, aSuite, aWorld } from '../build.ts'
import { githubDouble } from '../double.ts'
import { oid } from '../ids.ts'
import { blobOid } from '../lookup.ts'
import { bea, cyn, dov, eli } from '../people.ts'
import type { Repository } from '../world.ts'
import { largestText } from './tree.ts'

/** The fields of the repository, as GraphQL answers them. */
async function fields(repository: Partial<Repository>, text: string): Promise<unknown> {
  const double = githubDouble(aWorld({ repositories: [aRepository(repository)] }))
  const { data, errors } = await query(double, `{ repository(owner: "acme", name: "shop") { ${text} } }`)
  expect(errors).toEqual([])
  return (data as { repository: unknown }).repository
}

const inPull = (text: string): string => `pullRequest(number: 7) { ${text} }`

describe('a file at a commit', () => {
  const policy = 'version: 1\nextends: baseline\n'
  const files = {
    '.github/soc2-gate.yml': policy,
    'logo.png': { binary: true as const, bytes: 3 },
    'long.txt': 'x'.repeat(largestText + 1),
  }
  const blob = 'name path type mode size oid object { __typename ... on Blob { text byteSize isBinary isTruncated } }'
  const at = async (path: string) => {
    const found = (await fields(
      { files },
      `ref(qualifiedName: "refs/heads/main") { target { ... on Commit { file(path: "${path}") { ${blob} } } } }`,
    )) as {
      ref: { target: { file: unknown } }
    }
    return found.ref.target.file
  }

  test('comes whole, with the id that git gives it', async () => {
    expect(await at('.github/soc2-gate.yml')).toEqual({
      name: 'soc2-gate.yml',
      path: '.github/soc2-gate.yml',
      type: 'blob',
      mode: 0o100644,
      size: policy.length,
      oid: blobOid(policy),
      object: { __typename: 'Blob', text: policy, byteSize: policy.length, isBinary: false, isTruncated: false },
    })
  })

  test('is null where there is none, with an error that says so', async () => {
    const text =
      '{ repository(owner: "acme", name: "shop") { ref(qualifiedName: "main") { target { ... on Commit { file(path: "none.yml") { oid } } } } } }'
    expect(await query(githubDouble(aWorld()), text)).toMatchObject({
      data: { repository: { ref: { target: { file: null } } } },
      errors: [
        { type: 'NOT_FOUND', path: ['repository', 'ref', 'target', 'file'], message: "Could not resolve file for path 'none.yml'." },
      ],
    })
  })

  test('may be a folder', async () => {
    expect(await at('.github')).toMatchObject({ type: 'tree', object: { __typename: 'Tree' } })
  })

  test('has no text when it is binary', async () => {
    expect(await at('logo.png')).toMatchObject({ object: { isBinary: true, text: null, byteSize: 3 } })
  })

  test('is cut when it is large, and says so', async () => {
    expect(await at('long.txt')).toMatchObject({ object: { isTruncated: true, byteSize: largestText + 1, text: 'x'.repeat(largestText) } })
  })

  test('is the one of the commit that is asked for', async () => {
    const filesAt = { [oid('old')]: { 'README.md': 'old' } }
    const commits = [aCommit({ oid: oid('main') }), aCommit({ oid: oid('old') })]
    const text = (name: string, ref: string) => `${name}: object(expression: "${ref}:README.md") { ... on Blob { text } }`
    const found = await fields({ filesAt, commits }, `${text('now', 'main')} ${text('before', oid('old'))} ${text('never', 'gone')}`)
    expect(found).toEqual({ now: { text: '# Shop\n' }, before: { text: 'old' }, never: null })
  })
})

test('blame names the commit that wrote each line', async () => {
  const blame = { [`${oid('main')}:policy.yml`]: [{ startingLine: 1, endingLine: 2, oid: oid('main') }] }
  const found = await fields(
    { blame },
    'object(expression: "main") { ... on Commit { blame(path: "policy.yml") { ranges { startingLine endingLine commit { oid } } } } }',
  )
  expect(found).toEqual({ object: { blame: { ranges: [{ startingLine: 1, endingLine: 2, commit: { oid: oid('main') } }] } } })
})

test('check suites say when GitHub made them', async () => {
  const checkRuns = [aCheckRun({ sha: oid('main'), suite: aSuite({ id: 5, createdAt: '2026-06-01T09:00:00Z' }) })]
  const found = await fields(
    { checkRuns },
    'object(expression: "main") { ... on Commit { checkSuites(first: 1) { totalCount nodes { databaseId createdAt app { slug } workflowRun { event } } } } }',
  )
  const nodes = [
    { databaseId: 5, createdAt: '2026-06-01T09:00:00Z', app: { slug: 'github-actions' }, workflowRun: { event: 'pull_request' } },
  ]
  expect(found).toEqual({ object: { checkSuites: { totalCount: 1, nodes } } })
})

test('history goes along every parent, and the pull request of a commit is found', async () => {
  const side = aCommit({ message: 'Side', parents: [] })
  const merge = aCommit({ message: 'Merge', parents: [oid('main'), side.oid] })
  const pull = aPullRequest({ state: 'MERGED', commits: [side], mergeCommit: merge, mergedAt: '2026-06-14T10:00:00Z' })
  const found = await fields(
    { branches: [aBranch({ oid: merge.oid })], pullRequests: [pull] },
    'object(expression: "main") { ... on Commit { history(first: 9) { totalCount nodes { oid } } associatedPullRequests(first: 1) { nodes { number } } } }',
  )
  const nodes = [merge.oid, oid('main'), side.oid].map((one) => ({ oid: one }))
  expect(found).toEqual({ object: { history: { totalCount: 3, nodes }, associatedPullRequests: { nodes: [{ number: 7 }] } } })
})

describe('checks of a pull request', () => {
  const rollup = inPull(
    'statusCheckRollup { state contexts(first: 9) { nodes { ... on CheckRun { name isRequired(pullRequestNumber: 7) } ... on StatusContext { context isRequired(pullRequestNumber: 7) } } } }',
  )

  test('are null when nothing reported', async () => {
    expect(await fields({ pullRequests: [aPullRequest()] }, rollup)).toEqual({ pullRequest: { statusCheckRollup: null } })
  })

  test('tell runs from statuses, and what is required from what is not', async () => {
    const rulesets = [aRuleset({ rules: [aRequiredChecksRule(['test', { context: 'build', appId: 1 }])] })]
    const found = await fields(
      { rulesets, pullRequests: [aPullRequest({ checkRuns: [{}, { name: 'lint', status: 'in_progress' }], statuses: [{}] })] },
      rollup,
    )
    const nodes = [
      { name: 'test', isRequired: true },
      { name: 'lint', isRequired: false },
      // Required of an app: a status of that name is not it.
      { context: 'build', isRequired: false },
    ]
    expect(found).toEqual({ pullRequest: { statusCheckRollup: { state: 'PENDING', contexts: { nodes } } } })
  })
})

describe('reviews of a pull request', () => {
  test('the latest opinion of each person, and of those who may push', async () => {
    const reviews = [
      { author: bea, state: 'CHANGES_REQUESTED' as const, submittedAt: '2026-06-14T09:00:00Z' },
      { author: bea, submittedAt: '2026-06-14T10:00:00Z' },
      { author: bea, state: 'COMMENTED' as const, submittedAt: '2026-06-14T11:00:00Z' },
      { author: eli, submittedAt: '2026-06-14T10:00:00Z' },
    ]
    const found = await fields(
      { rulesets: [aRuleset()], pullRequests: [aPullRequest({ reviews })] },
      inPull(
        'reviewDecision all: latestOpinionatedReviews(first: 9) { nodes { author { login } state } } writers: latestOpinionatedReviews(first: 9, writersOnly: true) { nodes { author { login } } }',
      ),
    )
    const approved = (login: string) => ({ author: { login }, state: 'APPROVED' })
    expect(found).toEqual({
      pullRequest: {
        reviewDecision: 'APPROVED',
        all: { nodes: [approved('bea'), approved('eli')] },
        writers: { nodes: [{ author: { login: 'bea' } }] },
      },
    })
  })

  test('a deleted account is null', async () => {
    const found = await fields(
      { pullRequests: [aPullRequest({ author: null, reviews: [{ author: null }] })] },
      inPull('author { login } reviews(first: 1) { nodes { author { login } } }'),
    )
    expect(found).toEqual({ pullRequest: { author: null, reviews: { nodes: [{ author: null }] } } })
  })
})

test('the timeline counts the events of the types that are asked for', async () => {
  const timeline = [
    { type: 'LabeledEvent' as const, at: '2026-06-14T09:00:00Z', actor: dov, label: 'emergency' },
    { type: 'HeadRefForcePushedEvent' as const, at: '2026-06-14T09:05:00Z', actor: cyn, before: oid('old'), after: oid('older') },
    { type: 'HeadRefForcePushedEvent' as const, at: '2026-06-14T09:06:00Z', actor: cyn, before: oid('older'), after: oid('head 7') },
  ]
  const text = 'totalCount filteredCount pageCount nodes { ... on HeadRefForcePushedEvent { beforeCommit { oid } } }'
  const found = await fields(
    { pullRequests: [aPullRequest({ timeline })] },
    inPull(`timelineItems(last: 1, itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT]) { ${text} }`),
  )
  const timelineItems = { totalCount: 2, filteredCount: 2, pageCount: 1, nodes: [{ beforeCommit: { oid: oid('older') } }] }
  expect(found).toEqual({ pullRequest: { timelineItems } })
})

describe('rules of a branch', () => {
  test('come from every active ruleset that names it', async () => {
    const rulesets = [
      aRuleset({ rules: [aPullRequestRule(2)] }),
      aRuleset({ id: 43, enforcement: 'evaluate' }),
      aRuleset({ id: 44, include: ['refs/heads/release/**'] }),
    ]
    const found = await fields(
      { rulesets },
      'ref(qualifiedName: "main") { rules(first: 9) { nodes { type parameters { ... on PullRequestParameters { requiredApprovingReviewCount } } } } }',
    )
    expect(found).toEqual({ ref: { rules: { nodes: [{ type: 'PULL_REQUEST', parameters: { requiredApprovingReviewCount: 2 } }] } } })
  })

  test('what classic protection shows to those who do not administrate', async () => {
    const branches = [aBranch({ protection: aProtection({ allowForcePushes: true }) }), aBranch({ name: 'free' })]
    const rule = (name: string) =>
      `${name}: ref(qualifiedName: "refs/heads/${name}") { refUpdateRule { allowsForcePushes requiredApprovingReviewCount } }`
    expect(await fields({ branches }, `${rule('main')} ${rule('free')}`)).toEqual({
      main: { refUpdateRule: { allowsForcePushes: true, requiredApprovingReviewCount: 1 } },
      free: { refUpdateRule: null },
    })
  })
})

test('a bot is a bot, and its login has no [bot]', async () => {
  const pullRequests = [aPullRequest({ author: { type: 'Bot', id: 49699333, login: 'dependabot[bot]' } })]
  expect(await fields({ pullRequests }, inPull('author { __typename login ... on Bot { databaseId } }'))).toEqual({
    pullRequest: { author: { __typename: 'Bot', login: 'dependabot', databaseId: 49699333 } },
  })
})
