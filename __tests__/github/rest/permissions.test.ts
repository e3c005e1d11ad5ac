import { describe, expect, test } from 'vitest'
import { ask, fieldOf, refusalOf } from '../ask.ts'
import { aProtection, aRuleset } from '../build-rules.ts'
import { aBranch, aClassicToken, aPullRequest, aRepository, aToken, aWorld, anAppToken, anOrganization } from '../build.ts'
import { githubDouble } from '../double.ts'
import { oid } from '../ids.ts'
import { ann, bea, cyn, dov, eli } from '../people.ts'
import type { Permission, Repository, Token } from '../world.ts'
import { acceptedPermissions } from './router.ts'
import { routes } from './routes.ts'

/** A double with one token, and what the repository is to have. */
function asked(token: Token, repository: Partial<Repository> = {}) {
  const pullRequests = [aPullRequest({ reviews: [{}], checkRuns: [{}], statuses: [{}] })]
  return githubDouble(aWorld({ repositories: [aRepository({ pullRequests, ...repository })], tokens: { 'workflow-token': token } }))
}

const values: Readonly<Record<string, string>> = { owner: 'acme', repo: 'shop', branch: 'main', ref: 'main', sha: oid('main'), org: 'acme' }
const shop = 'GET /repos/acme/shop'

/** A request for a route. Which item it names does not matter: a refusal comes first. */
function requestFor(template: string): string {
  return template.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => values[name] ?? '1')
}

describe('every route of a repository that needs more than to see it', () => {
  const guarded = routes.filter(
    // Where an App asks for itself, no permission is accepted.
    ({ template, accepts }) => template.includes('{repo}') && accepts.length > 0 && !acceptedPermissions({ accepts }).includes('metadata'),
  )

  test('is looked at', () => {
    expect(guarded.length).toBeGreaterThan(30)
  })

  test.each(guarded.map((route) => [route.template, acceptedPermissions(route)] as const))(
    '%s refuses without %s',
    async (template, accepted) => {
      const request = requestFor(template)
      const refusal = async (token: Token) => {
        const answer = await ask(asked(token), request, { body: template.startsWith('GET') ? undefined : {} })
        return [refusalOf(answer), answer.headers.get('x-accepted-github-permissions')]
      }
      const integration = ['403 Resource not accessible by integration', accepted]
      expect(await refusal(aToken({ permissions: {} }))).toEqual(integration)
      expect(await refusal(anAppToken({ permissions: {} }))).toEqual(integration)
      expect(await refusal(aToken({ kind: 'fine-grained', permissions: {} }))).toEqual([
        '403 Resource not accessible by personal access token',
        accepted,
      ])
      expect(await refusal(aToken({ repositories: ['acme/other'] })), 'what it cannot see does not exist').toEqual([
        '404 Not Found',
        accepted,
      ])
      expect(await refusal(aClassicToken({ type: 'User', id: 1, login: 'stranger' }))).toEqual(['404 Not Found', null])
    },
  )

  test('nobody without a token sees a private repository', async () => {
    expect(refusalOf(await ask(asked(aToken()), shop, { token: '' }))).toBe('404 Not Found')
    expect(refusalOf(await ask(asked(aToken(), { visibility: 'public' }), `${shop}/branches/main/protection`, { token: '' }))).toBe(
      '401 Requires authentication',
    )
  })

  test('a user who lacks a right is told that there is nothing', async () => {
    const branches = [aBranch({ protection: aProtection() })]
    expect(refusalOf(await ask(asked(aClassicToken(bea), { branches }), `${shop}/branches/main/protection`))).toBe('404 Not Found')
    expect(await ask(asked(aClassicToken(cyn), { branches }), `${shop}/branches/main/protection`)).toMatchObject({ status: 200 })
  })
})

describe('permissions that open a route', () => {
  const cases: [permission: Permission, level: 'read' | 'write', request: string, body?: unknown][] = [
    ['contents', 'read', `${shop}/branches`],
    ['contents', 'read', `${shop}/activity`],
    ['pull_requests', 'read', `${shop}/pulls/7/reviews`],
    ['issues', 'read', `${shop}/issues/7/comments`],
    ['pull_requests', 'read', `${shop}/issues/7/comments`],
    ['pull_requests', 'write', 'POST /repos/acme/shop/issues/7/comments', { body: 'Judged.' }],
    ['checks', 'read', `${shop}/commits/main/check-runs`],
    ['statuses', 'read', `${shop}/commits/main/status`],
    ['statuses', 'write', `POST /repos/acme/shop/statuses/${oid('main')}`, { state: 'success' }],
    ['actions', 'read', `${shop}/actions/runs`],
    ['administration', 'read', `${shop}/teams`],
    ['secret_scanning_alerts', 'read', `${shop}/secret-scanning/alerts?hide_secret=true`],
  ]

  test.each(cases)('%s: %s opens %s', async (permission, level, request, body) => {
    const answer = await ask(asked(anAppToken({ permissions: { [permission]: level } })), request, { body })
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300)
  })

  test('to read is not to write', async () => {
    const token = anAppToken({ permissions: { statuses: 'read' } })
    expect(refusalOf(await ask(asked(token), `POST /repos/acme/shop/statuses/${oid('main')}`, { body: { state: 'success' } }))).toBe(
      '403 Resource not accessible by integration',
    )
  })

  test.each(['', '/rules/branches/main', '/rulesets', '/collaborators'])(
    'a workflow without any permission still reads %s',
    async (path) => {
      expect(await ask(asked(aToken({ permissions: {} })), shop + path)).toMatchObject({ status: 200 })
    },
  )
})

describe('what is absent is not what is hidden', () => {
  const admin = anAppToken({ permissions: { administration: 'read', contents: 'read', secret_scanning_alerts: 'read' } })
  const off = { securityAndAnalysis: { secret_scanning: 'disabled' as const } }
  const cases: [what: string, request: string, token: Token, repository: Partial<Repository>, refusal: string][] = [
    ['no classic protection', `${shop}/branches/main/protection`, admin, {}, '404 Branch not protected'],
    ['no branch', `${shop}/branches/none/protection`, admin, {}, '404 Branch not found'],
    ['no branch to read', `${shop}/branches/none`, admin, {}, '404 Branch not found'],
    [
      'a part that is off',
      `${shop}/branches/main/protection/required_status_checks`,
      admin,
      { branches: [aBranch({ protection: aProtection() })] },
      '404 Required status checks not enabled',
    ],
    [
      'no plan for protection',
      `${shop}/branches/main/protection`,
      admin,
      { plan: 'free' },
      '403 Upgrade to GitHub Pro or make this repository public to enable this feature.',
    ],
    [
      'no plan for rules',
      `${shop}/rules/branches/main`,
      aToken(),
      { plan: 'free' },
      '403 Upgrade to GitHub Pro or make this repository public to enable this feature.',
    ],
    [
      'no plan for rulesets',
      `${shop}/rulesets`,
      aToken(),
      { plan: 'free' },
      '403 Upgrade to GitHub Pro or make this repository public to enable this feature.',
    ],
    [
      'secret scanning off',
      `${shop}/secret-scanning/alerts?hide_secret=true`,
      admin,
      off,
      '404 Secret scanning is disabled on this repository.',
    ],
    [
      'Dependabot alerts off',
      `${shop}/vulnerability-alerts`,
      admin,
      { vulnerabilityAlerts: false },
      '404 Vulnerability alerts are disabled.',
    ],
    ['no CODEOWNERS', `${shop}/codeowners/errors`, admin, {}, '404 Not Found'],
    ['no ruleset of that number', `${shop}/rulesets/1`, aToken(), {}, '404 Not Found'],
    ['no such ref', `${shop}/contents/README.md?ref=none`, admin, {}, '404 No commit found for the ref none'],
    [
      'an archived repository',
      `POST /repos/acme/shop/statuses/${oid('main')}`,
      aToken(),
      { archived: true },
      '403 Repository was archived so is read-only.',
    ],
    [
      'no right to see collaborators',
      `${shop}/collaborators`,
      aClassicToken(eli),
      {},
      '403 Must have push access to view repository collaborators.',
    ],
    ['nobody of that name', `${shop}/collaborators/nobody/permission`, aClassicToken(cyn), {}, '404 nobody is not a user'],
  ]

  test.each(cases)('%s', async (_what, request, token, repository, refusal) => {
    expect(
      refusalOf(await ask(asked(token, repository), request, { body: request.startsWith('GET') ? undefined : { state: 'success' } })),
    ).toBe(refusal)
  })

  test('a public repository on the free plan has rules', async () => {
    expect(
      await ask(asked(aToken(), { plan: 'free', visibility: 'public', rulesets: [aRuleset()] }), `${shop}/rules/branches/main`),
    ).toMatchObject({ status: 200, body: { length: 3 } })
  })

  test('the permission comes before the plan', async () => {
    expect(refusalOf(await ask(asked(aToken(), { plan: 'free' }), `${shop}/branches/main/protection`))).toBe(
      '403 Resource not accessible by integration',
    )
  })
})

describe('what only some may see of an answer', () => {
  const actors = [{ actor_id: 5, actor_type: 'RepositoryRole' as const, bypass_mode: 'always' as const }]
  const rulesets = [aRuleset({ bypassActors: actors }), aRuleset({ id: 43, level: 'Organization', bypassActors: actors })]
  const bypass = async (token: Token, id = 42) => fieldOf(await ask(asked(token, { rulesets }), `${shop}/rulesets/${id}`), 'bypass_actors')

  test('who may bypass a ruleset: missing for a workflow, null for an app, shown to who may edit it', async () => {
    expect(await bypass(aToken())).toBeUndefined()
    expect(await bypass(aClassicToken(bea))).toBeUndefined()
    expect(await bypass(anAppToken())).toBeNull()
    expect(await bypass(anAppToken({ permissions: { administration: 'write' } }))).toEqual(actors)
    expect(await bypass(aClassicToken(cyn))).toEqual(actors)
  })

  test('an organisation ruleset belongs to the organisation', async () => {
    expect(await bypass(anAppToken({ permissions: { administration: 'write' } }), 43)).toBeNull()
    expect(await bypass(anAppToken({ permissions: { organization_administration: 'write' } }), 43)).toEqual(actors)
  })

  const keys = async (token: Token, repository: Partial<Repository> = {}) =>
    Object.keys((await ask(asked(token, repository), shop)).body ?? {})

  test('security settings: missing without administration, as they are on a server that does not know them', async () => {
    expect(await keys(aToken())).not.toContain('security_and_analysis')
    expect(await keys(aClassicToken(ann))).not.toContain('security_and_analysis')
    expect(await keys(anAppToken(), { securityAndAnalysis: null })).not.toContain('security_and_analysis')
    expect(await keys(anAppToken())).toContain('security_and_analysis')
    expect(await keys(aClassicToken(cyn))).toContain('security_and_analysis')
  })

  test('merge settings: missing for who may only read', async () => {
    expect(await keys(aToken())).not.toContain('allow_squash_merge')
    expect(await keys(aClassicToken(dov))).toContain('allow_squash_merge')
  })

  test('settings of the organisation: missing for everybody but its owners', async () => {
    const has = async (token: Token) => fieldOf(await ask(asked(token), 'GET /orgs/acme'), 'two_factor_requirement_enabled') !== undefined
    expect(await has(aToken())).toBe(false)
    expect(await has(aClassicToken(ann))).toBe(false)
    expect(await has(anAppToken({ permissions: { organization_administration: 'read' } }))).toBe(true)
    expect(await has(aClassicToken(cyn))).toBe(true)
  })

  test('members of the organisation: a shorter list, and not a word about it', async () => {
    const count = async (token: Token) => fieldOf(await ask(asked(token), 'GET /orgs/acme/members'), 'length')
    expect(await count(aToken())).toBe(0)
    expect(await count(anAppToken())).toBe(5)
    expect(refusalOf(await ask(asked(anAppToken()), 'GET /orgs/acme/members?filter=2fa_disabled'))).toBe(
      '422 Only owners can use this filter.',
    )
  })

  test('teams: refused to an app without the permission, hidden from strangers', async () => {
    const world = aWorld({
      organizations: [anOrganization({ members: [] })],
      tokens: { workflow: aToken(), stranger: aClassicToken(eli) },
    })
    expect(refusalOf(await ask(githubDouble(world), 'GET /orgs/acme/teams', { token: 'workflow' }))).toBe(
      '403 Resource not accessible by integration',
    )
    expect(refusalOf(await ask(githubDouble(world), 'GET /orgs/acme/teams', { token: 'stranger' }))).toBe('404 Not Found')
  })
})

describe('who calls', () => {
  const user = async (token: Token) => {
    const answer = await ask(asked(token), 'GET /user')
    return answer.status === 200 ? fieldOf(answer, 'login') : refusalOf(answer)
  }

  test('is told to people, and refused to apps', async () => {
    expect(await user(aClassicToken(ann))).toBe('ann')
    expect(await user(aToken({ kind: 'fine-grained', account: bea }))).toBe('bea')
    expect(await user(aToken())).toBe('403 Resource not accessible by integration')
    expect(refusalOf(await ask(asked(aToken()), 'GET /user', { token: '' }))).toBe('401 Requires authentication')
  })

  test('an installation lists what it was given, nobody else may ask', async () => {
    expect(await ask(asked(aToken({ repositories: ['acme/shop'] })), 'GET /installation/repositories')).toMatchObject({
      body: { total_count: 1, repository_selection: 'selected', repositories: [{ full_name: 'acme/shop' }] },
    })
    expect(refusalOf(await ask(asked(aClassicToken(ann)), 'GET /installation/repositories'))).toMatch(
      /^403 You must authenticate with an installation access token/,
    )
  })

  test('the scopes of a classic token are in a header, the permissions of the others are not', async () => {
    expect((await ask(asked(aClassicToken(ann)), shop)).headers.get('x-oauth-scopes')).toBe('read:org, repo')
    expect((await ask(asked(aToken()), shop)).headers.has('x-oauth-scopes')).toBe(false)
  })
})
