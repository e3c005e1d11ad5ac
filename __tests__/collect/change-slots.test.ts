import { describe, expect, it } from 'vitest'
import type { Change } from '../../src/model/change.ts'
import type { Unavailable } from '../../src/model/evidence.ts'
import { slots, type Slot } from '../../src/model/subject.ts'
import { aClassicToken, aFile, anAppToken, aPullRequest, aToken, workflowToken } from '../github/build.ts'
import { altered, partial, truncated } from '../github/content-faults.ts'
import { hidden, refuses, type Fault } from '../github/faults.ts'
import { ann, eli } from '../github/people.ts'
import type { Permission, Token, World } from '../github/world.ts'
import { connected } from './client.ts'
import { everySlot, read, readThrough, shop } from './read.ts'

type ChangeSlot = Slot<'change'>

/** Slots that could not be seen, each with its reason. */
function unseen(change: Change): Partial<Record<ChangeSlot, Unavailable['reason']>> {
  const found: Partial<Record<ChangeSlot, Unavailable['reason']>> = {}
  for (const slot of everySlot) {
    const evidence = change[slot]
    if (evidence.state === 'unavailable') found[slot] = evidence.reason
  }
  return found
}

const codeOwners = { '.github/CODEOWNERS': '* @acme/platform\n' }
const teams = [{ slug: 'platform', id: 1, members: [ann] }]

function owned(token: Token): World {
  const world = shop(aPullRequest({ checkRuns: [{}] }), { files: codeOwners })
  world.tokens = { [workflowToken]: token }
  const [organization] = world.organizations
  if (organization !== undefined) organization.teams = teams
  return world
}

const all: Partial<Record<Permission, 'read'>> = {
  actions: 'read',
  checks: 'read',
  contents: 'read',
  issues: 'read',
  pull_requests: 'read',
  statuses: 'read',
}

function without(permission: Permission): Token {
  const { [permission]: _without, ...permissions } = all
  return aToken({ permissions })
}

describe('a workflow token without', () => {
  it.each<[Permission, Partial<Record<ChangeSlot, 'permission'>>, string]>([
    ['issues', { closingIssues: 'permission' }, '`issues: read`'],
    ['checks', { checkRuns: 'permission', headPush: 'permission' }, '`checks: read`'],
    ['statuses', { checkRuns: 'permission' }, '`checks: read` and `statuses: read`'],
    [
      'contents',
      { headPush: 'permission', requiredChecks: 'permission', codeOwners: 'permission', ownerTeams: 'permission' },
      '`contents: read`',
    ],
    ['actions', {}, ''],
  ])('%s', async (permission, expected, key) => {
    const { change } = await read(owned(without(permission)))
    expect(unseen(change)).toMatchObject(expected)
    for (const slot of Object.keys(expected)) {
      const evidence = change[slots.change.find((one) => one === slot) ?? 'reviews']
      expect(evidence.state === 'unavailable' ? evidence.detail : '').toContain('Resource not accessible by integration')
    }
    const first = Object.keys(expected)[0]
    const evidence = change[slots.change.find((one) => one === first) ?? 'reviews']
    if (first !== undefined) expect(evidence.state === 'unavailable' ? evidence.remedy : '').toContain(key)
  })

  it('what GitHub never gives it cannot see who belongs to a team, and says what could', async () => {
    const { change } = await read(owned(aToken({ permissions: all })))
    expect(unseen(change)).toMatchObject({ ownerTeams: 'permission' })
    expect(change.ownerTeams).toMatchObject({
      reason: 'permission',
      remedy: "Pass the token of a GitHub App that has `members: read`: a workflow's own token cannot have it.",
    })
  })
})

describe('every kind of token', () => {
  const sees: readonly (readonly [string, Token, readonly ChangeSlot[]])[] = [
    ['a workflow', aToken(), ['ownerTeams']],
    ['an app', anAppToken(), []],
    [
      'a fine-grained token',
      aToken({ kind: 'fine-grained', account: ann, permissions: { ...all, members: 'read' } }),
      ['checkRuns', 'headPush'],
    ],
    ['a classic token of a writer', aClassicToken(ann), []],
    ['a classic token of a reader', aClassicToken(eli), []],
  ]

  it.each(sees)('%s sees what it may, and says of the rest what it lacks', async (_name, token, hiddenSlots) => {
    const { change } = await read(owned(token))
    const missing = unseen(change)
    for (const slot of hiddenSlots) expect(missing[slot], slot).toBe('permission')
    const spine: readonly ChangeSlot[] = [
      'pullRequest',
      'reviews',
      'commits',
      'timeline',
      'labels',
      'files',
      'threads',
      'requiredChecks',
      'codeOwners',
    ]
    for (const slot of spine) expect(missing[slot], slot).toBeUndefined()
  })

  it('that is fine-grained can have no checks at all', async () => {
    const { change } = await read(
      owned(aToken({ kind: 'fine-grained', account: ann, permissions: { ...all } })),
      {},
      { token: workflowToken },
    )
    expect(change.checkRuns).toMatchObject({ reason: 'permission', remedy: 'Give the token checks: read and statuses: read.' })
  })
})

const pullRequest = 'repository.pullRequest'
/** Where each slot stands in the first answer. */
const inAnswer: readonly (readonly [ChangeSlot, string])[] = [
  ['reviews', `${pullRequest}.reviews`],
  ['commits', `${pullRequest}.commits`],
  ['timeline', `${pullRequest}.timelineItems`],
  ['labels', `${pullRequest}.labels`],
  ['closingIssues', `${pullRequest}.closingIssuesReferences`],
  ['threads', `${pullRequest}.reviewThreads`],
  ['checkRuns', `${pullRequest}.head.nodes.0.commit.statusCheckRollup`],
  ['codeOwners', `${pullRequest}.baseRef.target`],
]

describe('a null beside an error', () => {
  const reasonsByType = [
    ['FORBIDDEN', 'permission'],
    ['INSUFFICIENT_SCOPES', 'permission'],
    ['NOT_FOUND', 'permission'],
    ['SERVICE_UNAVAILABLE', 'error'],
    ['SOMETHING_NEW', 'error'],
  ] as const

  it.each(inAnswer.flatMap(([slot, path]) => reasonsByType.map(([type, reason]) => [slot, type, reason, path] as const)))(
    'of %s is no null: %s is %s',
    async (slot, type, reason, path) => {
      const client = connected(shop(aPullRequest({ checkRuns: [{}] })))
      client.double.faults.add('graphql:Change', partial(path, type, 'No'))
      const { change } = await readThrough(client)
      expect(unseen(change)[slot]).toBe(reason)
    },
  )

  it('spoils what it is in, and nothing else', async () => {
    const client = connected(shop(aPullRequest({ reviews: [{}], checkRuns: [{}] })))
    client.double.faults.add('graphql:Change', partial(`${pullRequest}.reviews.nodes.0.author`))
    const { change } = await readThrough(client)
    expect(unseen(change).reviews).toBe('permission')
    for (const slot of ['commits', 'timeline', 'labels', 'checkRuns', 'threads'] as const)
      expect(unseen(change)[slot], slot).toBeUndefined()
  })

  it('of the author is not a deleted account', async () => {
    const client = connected(shop())
    client.double.faults.add('graphql:Change', partial(`${pullRequest}.author`))
    await expect(readThrough(client)).rejects.toThrow('Resource not accessible by integration')
  })

  it('without a place may be anywhere', async () => {
    const client = connected(shop())
    client.double.faults.add(
      'graphql:Change',
      altered((body) => ({ ...Object(body), errors: [{ message: 'Something odd' }] })),
    )
    await expect(readThrough(client)).rejects.toThrow('Something odd')
  })

  it('of a workflow run only keeps a job from being told for our own', async () => {
    const pull = aPullRequest({ checkRuns: [{ name: 'gate', status: 'in_progress' }] })
    const own = { runId: 800001, job: 'gate', workflowPath: '.github/workflows/ci.yml' }
    const seen = await read(shop(pull), { own })
    expect(seen.change.checkRuns).toMatchObject({ value: [{ name: 'gate', own: true }] })
    const world = shop(pull)
    world.tokens = { [workflowToken]: without('actions') }
    const unknown = await read(world, { own })
    expect(unknown.change.checkRuns).toMatchObject({ state: 'observed', value: [{ name: 'gate', own: false }] })
  })
})

describe('an answer that is not understood', () => {
  it.each(inAnswer)('of %s is an error, not a crash', async (slot, path) => {
    const client = connected(shop(aPullRequest({ checkRuns: [{}], reviews: [{}], labels: ['x'] })))
    client.double.faults.add(
      'graphql:Change',
      altered((body) => put(body, path)),
    )
    const { change } = await readThrough(client)
    expect(unseen(change)[slot]).toBe('error')
    expect(change[slot]).toMatchObject({ detail: expect.stringContaining("GitHub's answer is not understood at ") as string })
  })

  const routes: readonly (readonly [ChangeSlot, string])[] = [
    ['files', 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'],
    ['requiredChecks', 'GET /repos/{owner}/{repo}/rules/branches/{branch}'],
    ['requiredChecks', 'GET /repos/{owner}/{repo}/branches/{branch}'],
    ['headPush', 'GET /repos/{owner}/{repo}/activity'],
    ['ownerTeams', 'GET /orgs/{org}/teams/{team_slug}/members'],
  ]
  const nonsense: readonly unknown[] = [null, 7, 'text', {}, [7], [{}], { message: 'Hello' }]

  it.each(routes.flatMap(([slot, route]) => nonsense.map((body) => [slot, route, body] as const)))(
    'of %s, by %s: %o',
    async (slot, route, body) => {
      const client = connected(owned(anAppToken()))
      client.double.faults.add(
        route,
        altered(() => body),
      )
      const { change } = await readThrough(client)
      expect(unseen(change)[slot]).toBe('error')
    },
  )

  const refusals: readonly (readonly [string, Fault, Unavailable['reason']])[] = [
    ['hidden', hidden(), 'permission'],
    ['refused', refuses(403, 'Resource not accessible by integration'), 'permission'],
    ['unknown', refuses(418, 'I am a teapot'), 'error'],
    ['gone', refuses(410, 'Gone'), 'error'],
  ]

  it.each(routes.flatMap(([slot, route]) => refusals.map(([name, fault, reason]) => [slot, route, name, reason, fault] as const)))(
    'of %s, by %s, that is %s: %s',
    async (slot, route, _name, reason, fault) => {
      const client = connected(owned(anAppToken()))
      client.double.faults.add(route, fault)
      const { change } = await readThrough(client)
      expect(unseen(change)[slot]).toBe(reason)
    },
  )
})

describe('a list that ends early', () => {
  const pull = aPullRequest({
    reviews: [{}, {}],
    labels: ['a', 'b'],
    timeline: [
      { type: 'ClosedEvent', at: '2026-06-14T09:00:00Z', actor: ann },
      { type: 'ReopenedEvent', at: '2026-06-14T09:01:00Z', actor: ann },
    ],
    threads: [
      { resolved: true, outdated: false, resolvedBy: null },
      { resolved: true, outdated: false, resolvedBy: null },
    ],
    checkRuns: [{ name: 'a' }, { name: 'b' }],
  })
  const lists: readonly (readonly [ChangeSlot, string])[] = [
    ['reviews', `${pullRequest}.reviews`],
    ['labels', `${pullRequest}.labels`],
    ['timeline', `${pullRequest}.timelineItems`],
    ['threads', `${pullRequest}.reviewThreads`],
    ['checkRuns', `${pullRequest}.head.nodes.0.commit.statusCheckRollup.contexts`],
  ]

  it.each(lists)('is not taken for the whole: %s', async (slot, path) => {
    const client = connected(shop(pull))
    client.double.faults.add('graphql:Change', truncated(1, path))
    const { change } = await readThrough(client)
    expect(change[slot]).toMatchObject({
      state: 'unavailable',
      reason: 'truncated',
      detail: expect.stringContaining('GitHub counts 2 and shows 1') as string,
    })
  })

  it('of closing issues hides what the token may not read', async () => {
    const issue = (number: number) => ({ repository: 'acme/secret', number, title: 'x', state: 'OPEN' as const, closedAt: null })
    const client = connected(shop(aPullRequest({ closingIssues: [issue(1), issue(2)] })))
    for (const keep of [0, 1]) {
      client.double.faults.clear()
      client.double.faults.add('graphql:Change', truncated(keep, `${pullRequest}.closingIssuesReferences`))
      const { change } = await readThrough(client)
      expect(change.closingIssues).toMatchObject({
        reason: 'permission',
        detail: `The issues that the pull request closes could not all be read: GitHub counts 2 and shows ${String(keep)}.`,
        remedy: 'Give the token issues: read on every repository whose issues the pull request closes.',
      })
    }
  })

  it('of files is not taken for the whole', async () => {
    const client = connected(
      shop(
        aPullRequest({
          files: [aFile({ path: 'a' }), aFile({ path: 'b' })],
        }),
      ),
    )
    client.double.faults.add('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', truncated(1))
    expect((await readThrough(client)).change.files).toMatchObject({
      reason: 'truncated',
      detail: 'The changed files could not be read to the end: GitHub counts 2 and lists 1.',
    })
  })
})

/** Puts nonsense at a path of a GraphQL answer. */
function put(body: unknown, path: string): unknown {
  const steps = ['data', ...path.split('.')]
  const parent = steps.slice(0, -1).reduce<unknown>((value, step) => Reflect.get(Object(value), step), body)
  Reflect.set(Object(parent), steps.at(-1) ?? '', { nonsense: true })
  return body
}
