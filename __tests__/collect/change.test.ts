import { beforeAll, describe, expect, it } from 'vitest'
import { readChange } from '../../src/collect/change.ts'
import { readHead } from '../../src/collect/head.ts'
import {
  aCheckRun,
  aCommit,
  aFile,
  aGitPerson,
  anAppToken,
  anOrganization,
  aPullRequest,
  aPush,
  aToken,
  aWorld,
  workflowToken,
} from '../github/build.ts'
import { aRequiredChecksRule, aRuleset } from '../github/build-rules.ts'
import { refuses, serverError, unicorn } from '../github/faults.ts'
import { oid } from '../github/ids.ts'
import { blobOid } from '../github/lookup.ts'
import { acmeCi, actionsBot, ann, bea, cyn, dov, webFlow } from '../github/people.ts'
import type { World } from '../github/world.ts'
import { connected } from './client.ts'
import { aTarget, aWave, hintsOf, lost, read, readThrough, shop, value } from './read.ts'

const person = (account: typeof ann) => ({ kind: 'user', id: account.id, login: account.login })
const head = aPullRequest().headOid

const spine = new Set([
  'pullRequest',
  'reviews',
  'commits',
  'timeline',
  'headPush',
  'checkRuns',
  'requiredChecks',
  'labels',
  'files',
  'closingIssues',
  'threads',
  'codeOwners',
  'ownerTeams',
] as const)

describe('a change as GitHub shows it', () => {
  const pull = aPullRequest({
    title: 'Add a basket',
    body: 'Closes #3',
    labels: ['feature', 'shop'],
    commits: [
      aCommit({ oid: oid('first'), message: 'Add a basket\n\nWith a handle.', coAuthors: [aGitPerson(bea)] }),
      aCommit({
        oid: head,
        message: 'Merge',
        by: dov,
        parents: [oid('first'), oid('main')],
        signature: { valid: true, state: 'VALID', byGitHub: true, signer: webFlow, verifiedAt: null },
        committer: aGitPerson(webFlow, { email: 'noreply@github.com', name: 'GitHub' }),
      }),
    ],
    reviews: [
      { author: cyn, state: 'CHANGES_REQUESTED', submittedAt: '2026-06-14T09:30:00Z', id: 9_000_000_001 },
      { author: bea, state: 'APPROVED', submittedAt: '2026-06-14T09:00:00Z', id: 9_000_000_000 },
      { author: cyn, state: 'DISMISSED', submittedAt: '2026-06-14T09:40:00Z', id: 3 },
      { author: null, state: 'COMMENTED', submittedAt: '2026-06-14T09:50:00Z', id: 4, commit: null },
      { author: actionsBot, state: 'PENDING', submittedAt: '2026-06-14T09:55:00Z', id: 5 },
    ],
    timeline: [
      { type: 'LabeledEvent', at: '2026-06-14T08:20:00Z', actor: ann, label: 'feature' },
      { type: 'HeadRefForcePushedEvent', at: '2026-06-14T08:30:00Z', actor: ann, before: oid('old'), after: head },
      { type: 'BaseRefChangedEvent', at: '2026-06-14T08:40:00Z', actor: null, from: 'develop', to: 'main' },
      { type: 'AutomaticBaseChangeSucceededEvent', at: '2026-06-14T08:41:00Z', actor: ann, from: 'stack', to: 'main' },
      {
        type: 'ReviewDismissedEvent',
        at: '2026-06-14T09:45:00Z',
        actor: dov,
        review: 3,
        previously: 'APPROVED',
        message: 'x',
        commit: null,
      },
      {
        type: 'ReviewDismissedEvent',
        at: '2026-06-14T09:46:00Z',
        actor: dov,
        review: null,
        previously: 'APPROVED',
        message: null,
        commit: null,
      },
      { type: 'ConvertToDraftEvent', at: '2026-06-14T09:47:00Z', actor: ann },
      { type: 'ReadyForReviewEvent', at: '2026-06-14T09:48:00Z', actor: ann },
      { type: 'AutoSquashEnabledEvent', at: '2026-06-14T09:49:00Z', actor: ann },
      { type: 'HeadRefRestoredEvent', at: '2026-06-14T09:49:30Z', actor: ann },
      { type: 'UnlabeledEvent', at: '2026-06-14T08:10:00Z', actor: ann, label: 'draft' },
    ],
    checkRuns: [{ name: 'test' }, { name: 'lint', status: 'in_progress' }],
    statuses: [
      { context: 'deploy', state: 'pending', creator: null },
      { context: 'build', creator: acmeCi },
    ],
    files: [aFile({ path: 'src/new.ts', status: 'renamed', previousPath: 'src/old.ts' }), aFile({ path: 'README.md', status: 'removed' })],
    closingIssues: [{ repository: 'acme/shop', number: 3, title: 'x', state: 'OPEN', closedAt: null }],
    threads: [
      { resolved: true, outdated: false, resolvedBy: ann },
      { resolved: false, outdated: true, resolvedBy: null },
    ],
  })
  const world = shop(pull, {
    files: { '.github/CODEOWNERS': '* @acme/platform @bea\n', CODEOWNERS: '* @dov\n', '.github/soc2-gate.yml': 'version: 1\n' },
    rulesets: [aRuleset({ rules: [aRequiredChecksRule(['build', { context: 'test', appId: 15368 }])] })],
  })
  world.organizations = [anOrganization({ teams: [{ slug: 'platform', id: 1, members: [bea, dov] }] })]
  world.tokens = { [workflowToken]: anAppToken({ account: actionsBot }) }

  it('is read whole', async () => {
    const { change, first } = await read(world)
    expect(change).toMatchObject({
      kind: 'change',
      id: 'acme/shop#7',
      url: 'https://github.com/acme/shop/pull/7',
      repository: 'acme/shop',
      branch: 'main',
    })
    expect(first).toMatchObject({ visibility: 'private', defaultBranch: 'main', date: '2026-06-15T12:00:00Z' })
    expect(value(change, 'pullRequest')).toMatchObject({
      number: 7,
      title: 'Add a basket',
      body: 'Closes #3',
      state: 'open',
      draft: false,
      author: person(ann),
      base: { ref: 'main', oid: oid('main') },
      head: { ref: 'feature-7', oid: head, repository: 'acme/shop' },
      fromFork: false,
      mergedAt: null,
      mergedBy: null,
      mergeCommit: null,
    })
    expect(value(change, 'labels')).toEqual(['feature', 'shop'])
    expect(value(change, 'files')).toEqual([
      { path: 'src/new.ts', change: 'renamed', previousPath: 'src/old.ts' },
      { path: 'README.md', change: 'removed', previousPath: null },
    ])
    expect(value(change, 'closingIssues')).toEqual([{ repository: 'acme/shop', number: 3, url: 'https://github.com/acme/shop/issues/3' }])
    expect(value(change, 'threads')).toEqual([
      { resolved: true, outdated: false },
      { resolved: false, outdated: true },
    ])
  })

  it('names reviews by the numbers that no longer fit 32 bits, oldest first, and leaves out what was not submitted', async () => {
    const { change } = await read(world)
    expect(value(change, 'reviews')).toEqual([
      { id: 9_000_000_000, state: 'approved', submittedAt: '2026-06-14T09:00:00Z', author: person(bea), commit: head, canPush: true },
      {
        id: 9_000_000_001,
        state: 'changes-requested',
        submittedAt: '2026-06-14T09:30:00Z',
        author: person(cyn),
        commit: head,
        canPush: true,
      },
      { id: 3, state: 'dismissed', submittedAt: '2026-06-14T09:40:00Z', author: person(cyn), commit: head, canPush: true },
      { id: 4, state: 'commented', submittedAt: '2026-06-14T09:50:00Z', author: null, commit: null, canPush: false },
    ])
  })

  it('names who wrote, helped with, committed and signed each commit', async () => {
    const { change } = await read(world)
    const byAnn = { name: 'ann', email: 'ann@acme.example', account: person(ann) }
    expect(value(change, 'commits')).toEqual([
      {
        oid: oid('first'),
        headline: 'Add a basket',
        authors: [byAnn, { name: 'bea', email: 'bea@acme.example', account: person(bea) }],
        committer: byAnn,
        parents: 1,
        signature: null,
      },
      {
        oid: head,
        headline: 'Merge',
        authors: [{ name: 'dov', email: 'dov@acme.example', account: person(dov) }],
        committer: { name: 'GitHub', email: 'noreply@github.com', account: person(webFlow) },
        parents: 2,
        signature: { valid: true, byGitHub: true, signer: person(webFlow) },
      },
    ])
  })

  it('tells what happened, oldest first, and leaves out what decides nothing', async () => {
    const { change } = await read(world)
    expect(value(change, 'timeline')).toEqual([
      { kind: 'unlabeled', at: '2026-06-14T08:10:00Z', actor: person(ann), label: 'draft' },
      { kind: 'labeled', at: '2026-06-14T08:20:00Z', actor: person(ann), label: 'feature' },
      { kind: 'head-force-pushed', at: '2026-06-14T08:30:00Z', actor: person(ann), before: oid('old'), after: head },
      { kind: 'base-changed', at: '2026-06-14T08:40:00Z', actor: null, from: 'develop', to: 'main' },
      { kind: 'base-changed', at: '2026-06-14T08:41:00Z', actor: person(ann), from: 'stack', to: 'main' },
      { kind: 'review-dismissed', at: '2026-06-14T09:45:00Z', actor: person(dov), review: 3, previously: 'approved' },
      { kind: 'review-dismissed', at: '2026-06-14T09:46:00Z', actor: person(dov), review: null, previously: 'approved' },
      { kind: 'converted-to-draft', at: '2026-06-14T09:47:00Z', actor: person(ann) },
      { kind: 'ready-for-review', at: '2026-06-14T09:48:00Z', actor: person(ann) },
      { kind: 'auto-merge-enabled', at: '2026-06-14T09:49:00Z', actor: person(ann) },
    ])
  })

  it('tells check runs from statuses, and who made them', async () => {
    const { change } = await read(world)
    const app = { id: 15368, slug: 'github-actions' }
    expect(value(change, 'checkRuns')).toEqual([
      {
        source: 'check-run',
        name: 'test',
        app,
        creator: null,
        status: 'completed',
        conclusion: 'success',
        startedAt: '2026-06-14T08:11:00Z',
        completedAt: '2026-06-14T08:15:00Z',
        own: false,
      },
      {
        source: 'check-run',
        name: 'lint',
        app,
        creator: null,
        status: 'running',
        conclusion: null,
        startedAt: '2026-06-14T08:11:00Z',
        completedAt: null,
        own: false,
      },
      {
        source: 'status',
        name: 'build',
        app: null,
        creator: person(acmeCi),
        status: 'completed',
        conclusion: 'success',
        startedAt: '2026-06-14T08:12:00Z',
        completedAt: '2026-06-14T08:12:00Z',
        own: false,
      },
      {
        source: 'status',
        name: 'deploy',
        app: null,
        creator: null,
        status: 'running',
        conclusion: null,
        startedAt: '2026-06-14T08:12:00Z',
        completedAt: null,
        own: false,
      },
    ])
    expect(value(change, 'requiredChecks')).toEqual([
      { name: 'build', appId: null, source: 'ruleset 42 of acme/shop' },
      { name: 'test', appId: 15368, source: 'ruleset 42 of acme/shop' },
    ])
  })

  it('takes CODEOWNERS of the first place that has one, and the members of its teams', async () => {
    const { change } = await read(world)
    expect(value(change, 'codeOwners')).toMatchObject({ path: '.github/CODEOWNERS', text: '* @acme/platform @bea\n' })
    expect(value(change, 'ownerTeams')).toEqual({ '@acme/platform': [person(bea), person(dov)] })
  })

  it('takes the policy with its commit and its blob', async () => {
    const { first } = await read(world)
    expect(first.policyFile).toMatchObject({
      state: 'observed',
      value: { path: '.github/soc2-gate.yml', text: 'version: 1\n', commit: oid('main'), blob: blobOid('version: 1\n') },
    })
  })

  it('says of every fact which requests it came from', async () => {
    const { change, github } = await read(world)
    for (const slot of spine) {
      const { sources } = change[slot]
      expect(sources.length, slot).toBeGreaterThan(0)
      for (const source of sources) expect(github.requests[source - 1]?.status).toBe(200)
    }
    expect(change.files.sources).not.toEqual(change.reviews.sources)
  })
})

describe('what has been deleted since', () => {
  it('is unknown, and not somebody', async () => {
    const pull = aPullRequest({
      state: 'MERGED',
      author: null,
      mergedBy: null,
      mergedAt: '2026-06-14T11:00:00Z',
      closedAt: '2026-06-14T11:00:00Z',
      mergeCommit: aCommit({ oid: oid('merge'), parents: [oid('main'), head] }),
      headRepository: null,
      commits: [aCommit({ oid: head, by: null })],
      reviews: [{ author: null }],
      timeline: [{ type: 'MergedEvent', at: '2026-06-14T11:00:00Z', actor: null, commit: null, ref: 'main' }],
    })
    const { change } = await read(shop(pull))
    expect(value(change, 'pullRequest')).toMatchObject({
      state: 'merged',
      author: null,
      mergedBy: null,
      mergedAt: '2026-06-14T11:00:00Z',
      mergeCommit: oid('merge'),
      head: { repository: null },
      fromFork: true,
    })
    expect(value(change, 'commits')).toMatchObject([{ authors: [{ account: null }], committer: { account: null } }])
    expect(value(change, 'reviews')).toMatchObject([{ author: null }])
    expect(value(change, 'timeline')).toEqual([{ kind: 'merged', at: '2026-06-14T11:00:00Z', actor: null, commit: null }])
  })

  it('of the default branch is unknown', async () => {
    const { first } = await read(shop(aPullRequest(), { defaultBranch: 'gone' }))
    expect(first.defaultBranch).toBeNull()
  })
})

it('tells accounts of every kind apart', async () => {
  const accounts = [
    { type: 'Bot', id: 11, login: 'renovate[bot]' },
    { type: 'Mannequin', id: 12, login: 'imported' },
    { type: 'Organization', id: 13, login: 'acme' },
  ] as const
  const pull = aPullRequest({ reviews: accounts.map((author, index) => ({ author, id: index + 1 })) })
  const { change } = await read(shop(pull))
  expect(value(change, 'reviews').map(({ author }) => author)).toEqual([
    { kind: 'bot', id: 11, login: 'renovate' },
    { kind: 'mannequin', id: 12, login: 'imported' },
    { kind: 'organization', id: 13, login: 'acme' },
  ])
})

describe('how many requests it takes', () => {
  // The double reads GitHub's schema at its first query, which takes longer than an answer.
  beforeAll(() => read(shop()))

  const pull = aPullRequest({ checkRuns: [{}], reviews: [{}] })
  const busy = () => shop(pull, { activity: [aPush({ ref: 'refs/heads/feature-7', after: pull.headOid })] })

  it('with the word of an event: everything at once, and two reads to the publication', async () => {
    const client = connected(busy(), { double: { latencyMs: aWave } })
    await readThrough(client, { hints: hintsOf(pull) }, spine)
    expect(client.double.counts).toMatchObject({ requests: 5, points: 2, sequentialReads: 1, inFlightMaximum: 5 })
    await readHead(client.github, aTarget())
    expect(client.double.counts).toMatchObject({ requests: 6, points: 3, sequentialReads: 2 })
  })

  it('without: a second round for what REST alone has', async () => {
    const client = connected(busy(), { double: { latencyMs: aWave } })
    await readThrough(client, {}, spine)
    expect(client.double.counts).toMatchObject({ requests: 5, points: 2, sequentialReads: 2, inFlightMaximum: 4 })
  })

  it('for a policy that asks for nothing beyond: one', async () => {
    const client = connected(busy())
    const { change } = await readThrough(client, {}, new Set())
    expect(client.double.counts.requests).toBe(1)
    const notAsked = ['headPush', 'requiredChecks', 'files', 'ownerTeams'] as const
    for (const slot of notAsked) {
      expect(change[slot]).toMatchObject({
        state: 'unavailable',
        reason: 'error',
        detail: `The slot ${slot} was not collected, because no check of the policy needs it.`,
      })
    }
    expect(value(change, 'reviews')).toHaveLength(1)
  })
})

describe('an event that is behind', () => {
  const pull = aPullRequest({ files: [aFile({ path: 'src/as-it-is.ts' })] })

  it.each([
    ['the head', { headOid: oid('gone') }, 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'],
    ['the base', { baseRef: 'develop' }, 'GET /repos/{owner}/{repo}/rules/branches/{branch}'],
    ['the head branch', { headRef: 'another' }, 'GET /repos/{owner}/{repo}/activity'],
  ])('about %s has the answers asked again', async (_what, behind, route) => {
    const client = connected(shop(pull), { double: { latencyMs: 5 } })
    const { change } = await readThrough(client, { hints: { ...hintsOf(pull), ...behind } })
    expect(client.double.counts.byRoute[route]).toBeGreaterThan(1)
    expect(value(change, 'files')).toMatchObject([{ path: 'src/as-it-is.ts' }])
  })

  it('has the files of the new head, not those of the old one', async () => {
    const world = shop(pull)
    const client = connected(world)
    const hints = hintsOf(pull)
    client.double.changes.add('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', () => undefined)
    client.double.changes.add('graphql', () => {
      Object.assign(pull, {
        headOid: oid('pushed'),
        commits: [aCommit({ oid: oid('pushed') })],
        files: [aFile({ path: '.github/workflows/evil.yml' })],
      })
    })
    const { change } = await readThrough(client, { hints })
    expect(value(change, 'files')).toMatchObject([{ path: '.github/workflows/evil.yml' }])
  })
})

describe('a pull request that is not read', () => {
  it.each<[string, Partial<Parameters<typeof aTarget>[0]>, World, { reason: string; detail: string; remedy: string }]>([
    [
      'that does not exist',
      { number: 99 },
      shop(),
      { reason: 'error', detail: 'There is no pull request acme/shop#99.', remedy: 'Check its number.' },
    ],
    [
      'of a repository that does not exist, or is hidden',
      { repository: { owner: 'acme', name: 'secret' } },
      shop(),
      {
        reason: 'permission',
        detail: `The repository acme/secret could not be read: GitHub answered "Could not resolve to a Repository with the name 'acme/secret'.".`,
        remedy: 'Give the token access to the repository.',
      },
    ],
    [
      'for want of the permission',
      {},
      aWorld({ tokens: { [workflowToken]: aToken({ permissions: { contents: 'read' } }) } }),
      {
        reason: 'permission',
        detail: 'acme/shop#7 could not be read: GitHub answered "Resource not accessible by integration".',
        remedy: "Add `pull-requests: read` to the permissions of the workflow's job.",
      },
    ],
    [
      'because the token is none',
      {},
      aWorld({ tokens: {} }),
      {
        reason: 'permission',
        detail: 'The repository acme/shop could not be read: GitHub answered 401 "Bad credentials".',
        remedy: 'Give it a token that is valid.',
      },
    ],
  ])('%s', async (_name, target, world, said) => {
    const { github } = connected(world)
    expect(lost(await readChange(github, aTarget(target)))).toEqual(said)
  })

  it('because GitHub is down', async () => {
    const { github, double } = connected(shop())
    double.faults.add('*', unicorn(503))
    expect(lost(await readChange(github, aTarget()))).toEqual({
      reason: 'error',
      detail: 'The repository acme/shop could not be read: GitHub answered 503 "503 without a message".',
      remedy: 'Run it again when GitHub answers.',
    })
  })

  it('because the hour is used up', async () => {
    const { github, double } = connected(shop(), { timing: { patience: 60 } })
    double.faults.add(
      '*',
      refuses(403, 'API rate limit exceeded', {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Date.parse('2026-06-15T12:30:00Z') / 1000),
      }),
    )
    expect(lost(await readChange(github, aTarget()))).toMatchObject({
      reason: 'error',
      remedy: 'Run it again in 31 minutes, when the rate limit allows it.',
    })
  })
})

describe('a query that is too large for GitHub', () => {
  const pull = aPullRequest({
    commits: Array.from({ length: 50 }, (_, index) => aCommit({ oid: index === 49 ? oid('head 7') : oid(String(index)) })),
  })

  it.each([
    ['by its words', '{"data":null,"errors":[{"type":"RESOURCE_LIMITS_EXCEEDED","message":"Resource limits for this query exceeded."}]}'],
    [
      'in part',
      '{"data":{"repository":null},"errors":[{"type":"RESOURCE_LIMITS_EXCEEDED","message":"Resource limits for this query exceeded."}]}',
    ],
  ])('%s is asked in smaller pages', async (_name, body) => {
    const client = connected(shop(pull))
    client.double.faults.add('graphql', () => ({ status: 200, headers: { 'content-type': 'application/json' }, body }), { times: 1 })
    const { change } = await readThrough(client)
    expect(value(change, 'commits')).toHaveLength(50)
    expect(client.github.requests.map(({ parameters }) => parameters['first']).filter((first) => first !== undefined)).toEqual([
      100, 20, 20, 20,
    ])
  })

  it('by running out of time is asked in smaller pages', async () => {
    const client = connected(shop(pull))
    client.double.faults.add('graphql', serverError(502), { times: 4 })
    const { change } = await readThrough(client)
    expect(value(change, 'commits')).toHaveLength(50)
  })

  it('even so is not read', async () => {
    const { github, double } = connected(shop(pull))
    double.faults.add('graphql', () => ({
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: '{"errors":[{"type":"RESOURCE_LIMITS_EXCEEDED","message":"Resource limits for this query exceeded."}]}',
    }))
    expect(lost(await readChange(github, aTarget()))).toMatchObject({ reason: 'truncated' })
    expect(github.requests).toHaveLength(2)
  })
})

void aCheckRun
