import { describe, expect, it } from 'vitest'
import { collectMany, type Seen } from '../../../src/collect/posture/many.ts'
import { manners, polite } from '../../../src/collect/posture/polite.ts'
import { listOrganization } from '../../../src/collect/posture/scope.ts'
import type { RepositoryScope } from '../../../src/policy/policy.ts'
import { aRepository, aWorld, anOrganization, workflowToken } from '../../github/build.ts'
import { redacted } from '../../github/content-faults.ts'
import { secondaryLimit } from '../../github/limit-faults.ts'
import type { Repository, Token, World } from '../../github/world.ts'
import { connected, type Ways } from '../client.ts'
import { everySlot } from './collected.ts'
import { adminApp, readOnlyApp, workflow } from './tokens.ts'

const everything: RepositoryScope = { names: [], topics: [], properties: {}, archived: false, forks: true, templates: true }

function world(repositories: readonly Partial<Repository>[], token: Token = adminApp): World {
  return aWorld({
    organizations: [anOrganization()],
    repositories: repositories.map((parts, index) => aRepository({ id: 5001 + index, ...parts })),
    tokens: { [workflowToken]: token },
  })
}

interface Many extends Seen {
  readonly requests: number
  readonly inFlight: number
  readonly said: readonly string[]
}

async function organization(of: World, scope: Partial<RepositoryScope> = {}, ways: Ways = {}): Promise<Many> {
  const { github, double, said } = connected(of, ways)
  const shared = manners(4)
  const listed = await listOrganization(polite(github, shared), 'acme')
  if (!listed.listed) throw new Error(listed.detail)
  const wants = { ...everySlot, protects: null }
  const seen = await collectMany(github, shared, listed.candidates, { ...everything, ...scope }, wants, () => undefined)
  const { requests, inFlightMaximum } = double.counts
  return { ...seen, incompleteBecause: [...listed.incompleteBecause, ...seen.incompleteBecause], requests, inFlight: inFlightMaximum, said }
}

const told = ({ population }: Seen): readonly string[] =>
  population.map(({ repository, judged, because }) => `${judged ? '+' : '-'} ${repository}: ${because}`)

describe('every repository of an organisation is listed', () => {
  const repositories = [
    { name: 'shop', topics: ['soc2'], customProperties: { tier: 'one' } },
    { name: 'attic', archived: true },
    { name: 'bare', branches: [], commits: [] },
    { name: 'copy', fork: true },
    { name: 'mould', template: true },
    { name: 'api-orders', topics: ['soc2'], customProperties: { tier: 'two' } },
  ]

  it('and all are judged but archived and empty ones', async () => {
    const seen = await organization(world(repositories))
    expect(told(seen)).toEqual([
      '+ acme/api-orders: It is in scope.',
      '- acme/attic: It is archived: nothing can be changed in it.',
      '- acme/bare: It is empty: there is nothing to protect yet.',
      '+ acme/copy: It is in scope, and a fork.',
      '+ acme/mould: It is in scope, and a template.',
      '+ acme/shop: It is in scope.',
    ])
    expect(seen.incompleteBecause).toEqual([])
    expect(seen.subjects.map(({ id }) => id).toSorted()).toEqual([
      'acme',
      ...['api-orders', 'copy', 'mould', 'shop'].flatMap((name) => [`acme/${name}`, `acme/${name}:refs/heads/main`]),
    ])
    expect(seen.defaultBranches).toMatchObject({ 'acme/shop': 'main' })
  })

  it.each([
    ['topics', 'topics', { topics: ['soc2'] }],
    ['custom properties', 'custom_properties', { properties: { tier: ['one'] } }],
  ] as const)('and none drops out because GitHub does not show its %s', async (what, key, scope) => {
    const seen = await organization(world([{ name: 'shop', topics: ['soc2'], customProperties: { tier: 'one' } }]), scope, {
      faults: [['GET /orgs/{org}/repos', redacted(key)]],
    })
    const because = `GitHub does not show its ${what}, by which the policy chooses.`
    expect(told(seen)).toEqual([`- acme/shop: ${because}`])
    expect(seen.incompleteBecause).toEqual([`acme/shop was not judged. ${because}`])
  })

  const scopes: readonly (readonly [what: string, scope: Partial<RepositoryScope>, judged: readonly string[], other: string])[] = [
    ['pattern', { names: ['api-*', 'attic'] }, ['acme/api-orders'], '- acme/shop: Its name matches none of api-*, attic.'],
    ['topic', { topics: ['soc2'] }, ['acme/api-orders', 'acme/shop'], '- acme/copy: It has none of the topics soc2.'],
    ['property', { properties: { tier: ['one'] } }, ['acme/shop'], '- acme/api-orders: Its property tier is none of one.'],
    [
      'kind',
      { forks: false, templates: false },
      ['acme/api-orders', 'acme/shop'],
      "- acme/copy: It is a fork, which the policy's scope leaves out.",
    ],
    [
      'all of them',
      { names: ['*-orders'], topics: ['soc2'], properties: { tier: ['one', 'two'] } },
      ['acme/api-orders'],
      '- acme/shop: Its name',
    ],
  ]
  it.each(scopes)('and chosen by %s', async (_what, scope, judged, other) => {
    const seen = await organization(world(repositories), scope)
    expect(seen.population).toHaveLength(repositories.length)
    expect(seen.population.filter((one) => one.judged).map(({ repository }) => repository)).toEqual(judged)
    expect(
      told(seen).some((line) => line.startsWith(other)),
      told(seen).join('\n'),
    ).toBe(true)
  })
})

describe('the run is incomplete', () => {
  it('when the token sees fewer repositories than there are', async () => {
    const seen = await organization(world([{ name: 'shop' }, { name: 'hidden' }], { ...adminApp, repositories: ['acme/shop'] }))
    expect(seen.population.map(({ repository }) => repository)).toEqual(['acme/shop'])
    expect(seen.incompleteBecause).toEqual(['1 repositories of acme can be seen, and it has 2. Give the token access to all of them.'])
  })

  it('when GitHub does not say how many there are', async () => {
    const seen = await organization(world([{ name: 'shop' }], workflow))
    expect(seen.incompleteBecause).toEqual([expect.stringContaining('GitHub tells this token neither of others nor how many there are')])
  })

  it('when a repository that was named cannot be read; it stays in the population', async () => {
    const { github } = connected(world([{ name: 'shop' }]))
    const targets = ['shop', 'gone'].map((name) => ({ owner: 'acme', name }))
    const seen = await collectMany(github, manners(4), targets, everything, { ...everySlot, protects: null }, () => undefined)
    expect(seen.population).toMatchObject([
      { repository: 'acme/gone', judged: false, visibility: null, because: expect.stringContaining('It could not be read.') as unknown },
      { repository: 'acme/shop', judged: true },
    ])
    expect(seen.incompleteBecause).toEqual([expect.stringContaining('acme/gone was not judged.')])
  })
})

describe('S12: a rate limit in the middle', () => {
  const many = Array.from({ length: 12 }, (_, index) => ({ name: `shop-${String(index)}` }))

  it('that is short is waited for', async () => {
    const of = world(many)
    const { github, double, said } = connected(of)
    double.faults.add('GET /repos/{owner}/{repo}/environments', secondaryLimit(2), { times: 1 })
    const shared = manners(4)
    const targets = many.map(({ name }) => ({ owner: 'acme', name }))
    const seen = await collectMany(github, shared, targets, everything, { ...everySlot, protects: null }, () => undefined)
    expect(said.length).toBeGreaterThan(0)
    expect(seen.incompleteBecause).toEqual([])
    expect(seen.population.every(({ judged }) => judged)).toBe(true)
  })

  it('that is too long ends the run incomplete: it says so of every repository, and asks nothing more', async () => {
    const seen = await organization(world(many), {}, { timing: { patience: 10 }, double: { limits: { graphql: 3 } } })
    expect(seen.population).toHaveLength(12)
    const unread = seen.population.filter(({ judged }) => !judged)
    expect(unread.length).toBeGreaterThan(5)
    expect(seen.incompleteBecause.length).toBeGreaterThanOrEqual(unread.length)
    expect(seen.requests).toBeLessThan(12 * 8)
  })
})

it('at most four requests are in flight, and what a token was never given is not asked of every repository', async () => {
  const many = Array.from({ length: 40 }, (_, index) => ({ name: `shop-${String(index)}` }))
  const { github, double } = connected(world(many, readOnlyApp), { double: { latencyMs: 1, limits: { core: 1_000_000 } } })
  const targets = many.map(({ name }) => ({ owner: 'acme', name }))
  const seen = await collectMany(github, manners(4), targets, everything, { ...everySlot, protects: null }, () => undefined)
  expect(double.counts.inFlightMaximum).toBeLessThanOrEqual(4)
  expect(double.counts.byRoute['GET /repos/{owner}/{repo}/keys']).toBeLessThan(30)
  expect(double.counts.byRoute['GET /repos/{owner}/{repo}/environments']).toBe(40)
  for (const subject of seen.subjects) {
    if (subject.kind !== 'repository') continue
    expect(subject.deployKeys).toMatchObject({ state: 'unavailable', reason: 'permission' })
    expect(subject.environments.state).toBe('observed')
  }
})
