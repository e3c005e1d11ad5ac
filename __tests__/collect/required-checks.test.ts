import { describe, expect, it } from 'vitest'
import { aBranch, anAppToken, aPullRequest, workflowToken } from '../github/build.ts'
import { aProtection, aRequiredChecksRule, aRuleset } from '../github/build-rules.ts'
import { redacted } from '../github/content-faults.ts'
import { refuses } from '../github/faults.ts'
import { oid } from '../github/ids.ts'
import type { Repository } from '../github/world.ts'
import { connected } from './client.ts'
import { read, readThrough, shop, value } from './read.ts'

const classic = (checks: readonly { context: string; appId: number | null }[] | null) =>
  aBranch({ protection: aProtection({ requiredChecks: checks === null ? null : { strict: true, checks: [...checks] } }) })
const theBranch = 'GET /repos/{owner}/{repo}/branches/{branch}'
const theProtection = 'GET /repos/{owner}/{repo}/branches/{branch}/protection'

describe('the checks that a branch requires', () => {
  it.each<[string, Partial<Repository>, readonly object[]]>([
    ['none', {}, []],
    [
      'by a ruleset',
      { rulesets: [aRuleset({ rules: [aRequiredChecksRule(['a', { context: 'b', appId: 7 }])] })] },
      [
        { name: 'a', appId: null, source: 'ruleset 42 of acme/shop' },
        { name: 'b', appId: 7, source: 'ruleset 42 of acme/shop' },
      ],
    ],
    [
      'by a ruleset of the organisation',
      { rulesets: [aRuleset({ id: 9, level: 'Organization', rules: [aRequiredChecksRule(['a'])] })] },
      [{ name: 'a', source: 'ruleset 9 of acme' }],
    ],
    ['by no ruleset that is only tried', { rulesets: [aRuleset({ enforcement: 'evaluate', rules: [aRequiredChecksRule(['a'])] })] }, []],
    [
      'by classic protection, seen by a workflow',
      {
        branches: [
          classic([
            { context: 'a', appId: null },
            { context: 'b', appId: 15368 },
          ]),
        ],
      },
      [
        { name: 'a', appId: null, source: 'classic protection' },
        { name: 'b', appId: 15368, source: 'classic protection' },
      ],
    ],
    ['by classic protection that requires none', { branches: [classic(null)] }, []],
    [
      'by both',
      { rulesets: [aRuleset({ rules: [aRequiredChecksRule(['a'])] })], branches: [classic([{ context: 'b', appId: null }])] },
      [
        { name: 'a', source: 'ruleset 42 of acme/shop' },
        { name: 'b', source: 'classic protection' },
      ],
    ],
    ['on a plan without rules', { plan: 'free', rulesets: [aRuleset({ rules: [aRequiredChecksRule(['a'])] })] }, []],
  ])('%s', async (_name, repository, expected) => {
    const { change } = await read(shop(aPullRequest(), repository))
    expect(value(change, 'requiredChecks')).toMatchObject(expected)
    expect(value(change, 'requiredChecks')).toHaveLength(expected.length)
  })

  it('of any app, which GitHub writes as -1, are of any source', async () => {
    const { change } = await read(shop(aPullRequest(), { branches: [classic([{ context: 'a', appId: -1 }])] }))
    expect(value(change, 'requiredChecks')).toMatchObject([{ name: 'a', appId: null }])
  })

  it('by the names that old servers give without apps', async () => {
    const client = connected(shop(aPullRequest(), { branches: [classic([{ context: 'a', appId: 7 }])] }))
    client.double.faults.add(theBranch, redacted('checks'))
    expect(value((await readThrough(client)).change, 'requiredChecks')).toMatchObject([{ name: 'a', appId: null }])
  })
})

describe('classic protection that the branch does not tell of', () => {
  const protectedShop = () => shop(aPullRequest(), { branches: [classic([{ context: 'a', appId: null }])] })

  it.each(['protection', 'enabled', 'required_status_checks'])('is hidden, not absent, without the key %s', async (key) => {
    const client = connected(protectedShop())
    client.double.faults.add(theBranch, redacted(key))
    const { change } = await readThrough(client)
    expect(change.requiredChecks).toMatchObject({
      state: 'unavailable',
      reason: 'permission',
      remedy: "Pass the token of a GitHub App that has `administration: read`: a workflow's own token cannot have it.",
    })
    expect(client.double.counts.byRoute[theProtection]).toBe(1)
  })

  it('is told by the whole of it, to those who may see that', async () => {
    const world = protectedShop()
    world.tokens = { [workflowToken]: anAppToken() }
    const client = connected(world)
    client.double.faults.add(theBranch, redacted('protection'))
    expect(value((await readThrough(client)).change, 'requiredChecks')).toMatchObject([{ name: 'a' }])
  })

  it('is none where a ruleset alone protects the branch, and where nothing does', async () => {
    const ruled = await read(shop(aPullRequest(), { rulesets: [aRuleset()] }))
    expect(value(ruled.change, 'requiredChecks')).toEqual([])
    const client = connected(shop())
    client.double.faults.add(theBranch, redacted('protection'))
    expect(value((await readThrough(client)).change, 'requiredChecks')).toEqual([])
  })
})

it('is lost with the branch', async () => {
  const pull = aPullRequest({ state: 'CLOSED', baseRef: 'gone', baseOid: oid('main') })
  const { change } = await read(shop(pull))
  expect(change.requiredChecks).toMatchObject({
    state: 'unavailable',
    reason: 'retention',
    detail: 'The branch gone is gone, and its classic protection with it.',
  })
})

it('is unknown where either of the two cannot be seen', async () => {
  for (const route of [theBranch, 'GET /repos/{owner}/{repo}/rules/branches/{branch}']) {
    const client = connected(shop(aPullRequest(), { rulesets: [aRuleset({ rules: [aRequiredChecksRule(['a'])] })] }))
    client.double.faults.add(route, refuses(404, 'Not Found'))
    expect((await readThrough(client)).change.requiredChecks).toMatchObject({ state: 'unavailable', reason: 'permission' })
  }
})

it('does not take a rule without its parameters for one that requires nothing', async () => {
  const client = connected(shop(aPullRequest(), { rulesets: [aRuleset({ rules: [aRequiredChecksRule(['a'])] })] }))
  client.double.faults.add('GET /repos/{owner}/{repo}/rules/branches/{branch}', redacted('parameters'))
  expect((await readThrough(client)).change.requiredChecks).toMatchObject({ state: 'unavailable', reason: 'error' })
})
