import { describe, expect, test } from 'vitest'
import { ask, fieldOf, refusalOf } from '../ask.ts'
import { aProtection, aRequiredChecksRule, aRuleset } from '../build-rules.ts'
import {
  aBranch,
  aComment,
  aCommit,
  aPullRequest,
  aRepository,
  aReview,
  aStatus,
  aWorkflowRun,
  aWorld,
  anAppToken,
  workflowToken,
} from '../build.ts'
import { githubDouble } from '../double.ts'
import type { GitHubDouble } from '../double.ts'
import { oid } from '../ids.ts'
import { blobOid } from '../lookup.ts'
import { acmeCi, actionsBot, ann, bea } from '../people.ts'
import type { Repository } from '../world.ts'
import { longestComment } from './comments.ts'
import { largestContent } from './contents.ts'

function asked(repository: Partial<Repository>): GitHubDouble {
  return githubDouble(aWorld({ repositories: [aRepository(repository)] }))
}

const shop = '/repos/acme/shop'
const head = oid('head 7')

describe('commit statuses', () => {
  const post = (double: GitHubDouble, body: unknown, sha = oid('main')) => ask(double, `POST ${shop}/statuses/${sha}`, { body })

  test('what is posted is there: the newest first, and the newest of a context counts', async () => {
    const double = asked({})
    for (const state of ['pending', 'success']) await post(double, { state, context: 'soc2-gate', description: `now ${state}` })
    expect(await ask(double, `GET ${shop}/commits/main/statuses`)).toMatchObject({
      body: [
        { state: 'success', description: 'now success', creator: { login: actionsBot.login }, created_at: '2026-06-15T12:00:00Z' },
        { state: 'pending' },
      ],
    })
    expect(await ask(double, `GET ${shop}/commits/main/status`)).toMatchObject({ body: { state: 'success', total_count: 1 } })
  })

  test('have a context even when none is given', async () => {
    expect(await post(asked({}), { state: 'error' })).toMatchObject({ status: 201, body: { context: 'default', state: 'error' } })
  })

  const refused: [what: string, body: unknown, message: string][] = [
    ['a state that there is not', { state: 'failed' }, 'state is not included in the list'],
    [
      'a description of more than 140 characters',
      { state: 'success', description: 'é'.repeat(141) },
      'description is too long (maximum is 140 characters)',
    ],
  ]

  test.each(refused)('%s', async (_what, body, message) => {
    const answer = await post(asked({}), body)
    expect(refusalOf(answer)).toBe('422 Validation Failed')
    expect(fieldOf(answer, 'errors')).toMatchObject([{ resource: 'Status', code: 'custom', message }])
  })

  test('a commit that there is not', async () => {
    expect(refusalOf(await post(asked({}), { state: 'success' }, oid('gone')))).toBe(`422 No commit found for SHA: ${oid('gone')}`)
  })

  test('no more than 1000 of one context on one commit', async () => {
    const statuses = Array.from({ length: 1000 }, (_, id) => aStatus({ id, sha: oid('main'), context: 'soc2-gate' }))
    const double = asked({ statuses })
    expect(await post(double, { state: 'success', context: 'soc2-gate' })).toMatchObject({
      status: 422,
      body: { errors: [{ message: 'This SHA and context has reached the maximum number of statuses.' }] },
    })
    expect(await post(double, { state: 'success', context: 'other' })).toMatchObject({ status: 201 })
  })
})

describe('comments', () => {
  test('are written, listed and changed', async () => {
    const double = asked({ pullRequests: [aPullRequest({ comments: [aComment()] })] })
    const posted = await ask(double, `POST ${shop}/issues/7/comments`, { body: { body: 'Judged.' } })
    expect(posted).toMatchObject({ status: 201, body: { body: 'Judged.', user: { login: actionsBot.login }, author_association: 'NONE' } })
    await ask(double, `PATCH ${String(fieldOf(posted, 'url')).replace('https://api.github.com', '')}`, { body: { body: 'Judged again.' } })
    expect(await ask(double, `GET ${shop}/issues/7/comments`)).toMatchObject({ body: [{ body: 'Hello' }, { body: 'Judged again.' }] })
    expect(fieldOf(await ask(double, `GET ${shop}/pulls/7`), 'updated_at'), 'a comment moves the pull request').toBe('2026-06-15T12:00:00Z')
  })

  test.each(['', 'x'.repeat(longestComment + 1)])('an empty or endless one is refused', async (body) => {
    const double = asked({ pullRequests: [aPullRequest()] })
    expect(refusalOf(await ask(double, `POST ${shop}/issues/7/comments`, { body: { body } }))).toBe('422 Validation Failed')
  })

  test('belong to something', async () => {
    expect(refusalOf(await ask(asked({}), `POST ${shop}/issues/9/comments`, { body: { body: 'x' } }))).toBe('404 Not Found')
    expect(refusalOf(await ask(asked({}), `PATCH ${shop}/issues/comments/9`, { body: { body: 'x' } }))).toBe('404 Not Found')
  })
})

describe('pull requests', () => {
  test('an open one has the commit of a test merge, which is on no branch', async () => {
    const double = asked({ pullRequests: [aPullRequest()] })
    const sha = String(fieldOf(await ask(double, `GET ${shop}/pulls/7`), 'merge_commit_sha'))
    expect(refusalOf(await ask(double, `GET ${shop}/commits/${sha}`))).toBe(`422 No commit found for SHA: ${sha}`)
  })

  test('a deleted author is the ghost, a deleted reviewer is nobody, a deleted fork is null', async () => {
    const double = asked({ pullRequests: [aPullRequest({ author: null, headRepository: null, reviews: [{ author: null }] })] })
    expect(await ask(double, `GET ${shop}/pulls/7`)).toMatchObject({
      body: { user: { login: 'ghost' }, head: { repo: null, label: 'unknown:feature-7' } },
    })
    expect(await ask(double, `GET ${shop}/pulls/7/reviews`)).toMatchObject({ body: [{ user: null }] })
  })

  test('reviews come oldest first, pending ones only to their authors', async () => {
    const reviews = [
      aReview({ id: 2, submittedAt: '2026-06-14T11:00:00Z' }),
      aReview({ id: 1 }),
      aReview({ id: 3, state: 'PENDING', author: ann }),
    ]
    expect(await ask(asked({ pullRequests: [aPullRequest({ reviews })] }), `GET ${shop}/pulls/7/reviews`)).toMatchObject({
      body: [{ id: 1 }, { id: 2 }],
    })
  })

  test('a bot keeps its [bot], and a machine user is a user', async () => {
    const double = asked({ pullRequests: [aPullRequest({ number: 1, author: actionsBot }), aPullRequest({ number: 2, author: acmeCi })] })
    expect(await ask(double, `GET ${shop}/pulls/1`)).toMatchObject({ body: { user: { login: 'github-actions[bot]', type: 'Bot' } } })
    expect(await ask(double, `GET ${shop}/pulls/2`)).toMatchObject({ body: { user: { login: 'acme-ci', type: 'User' } } })
  })
})

describe('branches', () => {
  const branches = [aBranch({ protection: aProtection() }), aBranch({ name: 'release/1.0' }), aBranch({ name: 'free' })]
  const rulesets = [aRuleset({ include: ['refs/heads/release/*'] })]
  const isProtected = async (name: string, repository: Partial<Repository> = {}) =>
    fieldOf(await ask(asked({ branches, rulesets, ...repository }), `GET ${shop}/branches/${name}`), 'protected')

  test('protected means classic protection or a ruleset, and does not say which', async () => {
    expect(await isProtected('main')).toBe(true)
    expect(await isProtected('release/1.0')).toBe(true)
    expect(await isProtected('release%2F1.0')).toBe(true)
    expect(await isProtected('free')).toBe(false)
    expect(await isProtected('release/1.0', { rulesets: [aRuleset({ include: ['~ALL'], enforcement: 'evaluate' })] })).toBe(false)
  })

  test('the rules of a branch are the active ones, wherever they come from; the branch need not exist', async () => {
    const many = [
      aRuleset({ rules: [aRequiredChecksRule(['test'])] }),
      aRuleset({ id: 43, level: 'Organization', include: ['~ALL'], rules: [{ type: 'deletion' }] }),
      aRuleset({ id: 44, enforcement: 'evaluate', include: ['~ALL'] }),
      aRuleset({ id: 45, include: ['~ALL'], exclude: ['refs/heads/main'] }),
    ]
    const rules = async (branch: string) => (await ask(asked({ rulesets: many }), `GET ${shop}/rules/branches/${branch}`)).body
    expect(await rules('main')).toMatchObject([
      { type: 'required_status_checks', ruleset_id: 42, ruleset_source_type: 'Repository', ruleset_source: 'acme/shop' },
      { type: 'deletion', ruleset_id: 43, ruleset_source_type: 'Organization', ruleset_source: 'acme' },
    ])
    expect(await rules('not/there')).toHaveLength(4)
  })

  test('rulesets of the organisation can be left out', async () => {
    const two = [aRuleset(), aRuleset({ id: 43, level: 'Organization', target: 'tag' })]
    const ids = async (query: string) => (await ask(asked({ rulesets: two }), `GET ${shop}/rulesets${query}`)).body
    expect(await ids('')).toMatchObject([{ id: 42 }, { id: 43 }])
    expect(await ids('?includes_parents=false')).toMatchObject([{ id: 42 }])
    expect(await ids('?targets=tag,push')).toMatchObject([{ id: 43 }])
  })
})

describe('files', () => {
  const files = { 'a b/ü.txt': 'text', 'long.txt': 'x'.repeat(largestContent + 1), 'logo.png': { binary: true as const, bytes: 100 } }

  test('come in base64, with the id that git gives them', async () => {
    expect(await ask(asked({ files }), `GET ${shop}/contents/a%20b/%C3%BC.txt?ref=main`)).toMatchObject({
      body: { type: 'file', path: 'a b/ü.txt', encoding: 'base64', content: 'dGV4dA==\n', sha: blobOid('text') },
    })
  })

  test('come raw when they are asked for so', async () => {
    const raw = await ask(asked({ files }), `GET ${shop}/contents/a%20b/%C3%BC.txt`, {
      headers: { accept: 'application/vnd.github.raw+json' },
    })
    expect(raw).toMatchObject({ status: 200, body: 'text' })
  })

  test('come without content when they are large', async () => {
    expect(await ask(asked({ files }), `GET ${shop}/contents/long.txt`)).toMatchObject({
      body: { encoding: 'none', content: '', size: largestContent + 1 },
    })
  })

  test('a folder lists what is in it', async () => {
    expect(await ask(asked({ files }), `GET ${shop}/contents`)).toMatchObject({
      body: [
        { name: 'a b', type: 'dir' },
        { name: 'logo.png', type: 'file', size: 100 },
        { name: 'long.txt', type: 'file' },
      ],
    })
  })
})

describe('comparisons', () => {
  const [one, two] = ['one', 'two'].map((name) => aCommit({ oid: oid(name), message: name }))
  if (one === undefined || two === undefined) throw new Error('unreachable')
  const commits = [
    aCommit({ oid: oid('main'), parents: [] }),
    one,
    { ...two, parents: [one.oid] },
    aCommit({ oid: oid('orphan'), parents: [] }),
  ]
  const filesAt = { [two.oid]: { 'README.md': 'changed', 'new.ts': '' } }
  const compare = (base: string, with_: string) => ask(asked({ commits, filesAt }), `GET ${shop}/compare/${base}...${with_}`)

  test('say what is ahead and what is behind', async () => {
    expect(await compare('main', two.oid)).toMatchObject({
      body: {
        status: 'ahead',
        ahead_by: 2,
        behind_by: 0,
        commits: [{ sha: one.oid }, { sha: two.oid }],
        merge_base_commit: { sha: oid('main') },
      },
    })
    expect(await compare(two.oid, one.oid)).toMatchObject({ body: { status: 'behind', ahead_by: 0, behind_by: 1 } })
    expect(await compare('main', 'main')).toMatchObject({ body: { status: 'identical', files: [] } })
  })

  test('say how files differ', async () => {
    expect(fieldOf(await compare(one.oid, two.oid), 'files')).toMatchObject([
      { filename: 'README.md', status: 'modified' },
      { filename: 'new.ts', status: 'added' },
    ])
  })

  test('need a common past', async () => {
    expect(refusalOf(await compare('main', oid('orphan')))).toBe(`404 No common ancestor between main and ${oid('orphan')}.`)
    expect(refusalOf(await compare('main', 'none'))).toBe('404 Not Found')
  })
})

test('the jobs of a run are those of its attempt', async () => {
  const double = asked({ workflowRuns: [aWorkflowRun({ attempt: 2 })] })
  expect(await ask(double, `GET ${shop}/actions/runs?head_sha=${head}`)).toMatchObject({
    body: { total_count: 1, workflow_runs: [{ status: 'in_progress', conclusion: null }] },
  })
  expect(await ask(double, `GET ${shop}/actions/runs/800002/attempts/2/jobs`)).toMatchObject({
    body: { jobs: [{ name: 'gate', check_run_url: 'https://api.github.com/repos/acme/shop/check-runs/810002' }] },
  })
  expect(refusalOf(await ask(double, `GET ${shop}/actions/runs/800002/attempts/1/jobs`))).toBe('404 Not Found')
})

test('who may do what: five roles in four words', async () => {
  const collaborators = [
    { account: ann, permission: 'maintain' as const },
    { account: bea, permission: 'triage' as const },
  ]
  const permission = async (login: string, repository: Partial<Repository> = {}) =>
    (await ask(asked({ collaborators, ...repository }), `GET ${shop}/collaborators/${login}/permission`)).body
  expect(await permission('ann')).toMatchObject({ permission: 'write', role_name: 'maintain' })
  expect(await permission('BEA')).toMatchObject({ permission: 'read', role_name: 'triage', user: { login: 'bea' } })
  expect(await permission('cyn')).toMatchObject({ permission: 'none' })
  expect(await permission('cyn', { visibility: 'public' })).toMatchObject({ permission: 'read' })
})

test('secrets are never to be asked for', async () => {
  const double = githubDouble(aWorld({ tokens: { [workflowToken]: anAppToken() } }), { onProblem: () => undefined })
  await expect(ask(double, `GET ${shop}/secret-scanning/alerts`)).rejects.toThrow(
    'double: secrets are never to be asked for; set hide_secret=true',
  )
})
