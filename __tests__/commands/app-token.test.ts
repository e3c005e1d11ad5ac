import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { aPullRequest, aRepository, workflowToken } from '../github/build.ts'
import { anAppWithKey, type AppWithKey } from '../github/build-app.ts'
import type { World } from '../github/world.ts'
import { approved, cleanUp, resultsOf, runIn, worldWith, type Parts, type Ran, type Values } from './run-in.ts'

afterEach(cleanUp)

const mayAll = {
  permissions: { actions: 'read', checks: 'read', contents: 'read', issues: 'read', pull_requests: 'read', statuses: 'write' },
} as const
const acmeGate = anAppWithKey(mayAll)
const appBot = acmeGate.app.installation.token.account

function worldOf({ app }: AppWithKey): World {
  return worldWith(approved, {}, { apps: [{ ...app, installation: { ...app.installation, made: 0 } }], tokens: {} })
}

const withApp = ({ app, privateKey }: AppWithKey): Values => ({ token: '', 'app-id': String(app.id), 'app-private-key': privateKey })

async function gateAs(app: AppWithKey, parts: Parts = {}): Promise<Ran> {
  return runIn(worldOf(app), 'gate', { ...parts, values: { ...withApp(app), ...parts.values } })
}

/** Ends every token that there is, as a revocation does. */
const end = (world: World): void => {
  world.tokens = {}
}

describe('an App', () => {
  it('judges and publishes with a token of its own, which is made for the run', async () => {
    const ran = await gateAs(acmeGate)
    expect(ran).toMatchObject({ exitCode: 0, statuses: [{ context: 'soc2-gate', state: 'success' }] })
    expect(ran.double.world.repositories[0]?.statuses[0]?.creator).toEqual(appBot)
    expect(ran.double.requests.slice(0, 3).map(({ route }) => route)).toEqual([
      'GET /repos/{owner}/{repo}/installation',
      'POST /app/installations/{installation_id}/access_tokens',
      'POST /graphql',
    ])
  })

  it('has its token hidden before it is used, and keeps neither token nor key nor a digest of them', async () => {
    const ran = await gateAs(acmeGate)
    expect(ran.kept.hidden).toContain('sample-installation-token-1')
    const files = await Promise.all(
      ['requests.ndjson', 'manifest.json', 'summary.md'].map((file) => readFile(join(ran.evidence, file), 'utf8')),
    )
    expect(files.join('\n')).not.toMatch(/sample-installation-token|PRIVATE KEY/)
    const requests = (files[0] ?? '')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { url: string; sha256: string | null })
    expect(requests.find(({ url }) => url.endsWith('/access_tokens'))).toMatchObject({ sha256: null })
    expect(JSON.parse(files[1] ?? '')).toMatchObject({ token: { kind: 'app' } })
  })

  it('takes a key that was stored on one line', async () => {
    const oneLine = acmeGate.privateKey.replaceAll('\n', String.raw`\n`)
    expect((await gateAs(acmeGate, { values: { 'app-private-key': oneLine } })).exitCode).toBe(0)
  })

  it.each([
    ['after the first look', 'graphql:Change'],
    ['before the last look', 'GET /repos/{owner}/{repo}/branches/{branch}'],
    ['before it publishes', 'graphql:Head'],
  ])('renews a token that ends %s', async (_when, at) => {
    const ran = await gateAs(acmeGate, { prepare: ({ changes }) => changes.add(at, end) })
    expect(ran).toMatchObject({ exitCode: 0, statuses: [{ state: 'success' }] })
    expect(ran.kept.hidden).toContain('sample-installation-token-2')
    expect(await resultsOf(ran)).toMatchObject({ verdict: 'pass', complete: true })
  })

  it('whose token cannot be renewed ends the run as incomplete, and publishes nothing', async () => {
    const suspend = (world: World): void => {
      end(world)
      for (const { installation } of world.apps ?? []) installation.suspendedAt = world.now
    }
    const ran = await gateAs(acmeGate, {
      prepare: ({ changes }) => changes.add('graphql:Change', suspend),
    })
    expect(ran).toMatchObject({ exitCode: 2, statuses: [] })
    expect(await resultsOf(ran)).toMatchObject({ verdict: 'inconclusive', complete: false })
  })

  it('reads the settings of an organisation that it is installed on', async () => {
    const world = { ...worldOf(acmeGate), repositories: [aRepository({ pullRequests: [aPullRequest()] })] }
    const ran = await runIn(world, 'posture', { values: { ...withApp(acmeGate), organization: 'acme' } })
    expect(ran.double.requests[0]?.route).toBe('GET /orgs/{org}/installation')
    expect((await resultsOf(ran)).results.length).toBeGreaterThan(0)
  })
})

const elsewhere = anAppWithKey(mayAll, { owner: 'globex' })
const suspended = anAppWithKey(mayAll, { suspendedAt: '2026-06-01T00:00:00Z' })
const notGiven = anAppWithKey({ ...mayAll, repositories: ['acme/other'] })

const troubles: readonly (readonly [name: string, app: AppWithKey, values: Values, said: RegExp])[] = [
  ['the id without the key', acmeGate, { 'app-private-key': '' }, /^"app-id" is given and "app-private-key" is not\.\nGive both/],
  ['the key without the id', acmeGate, { 'app-id': '' }, /^"app-private-key" is given and "app-id" is not\.\nGive both/],
  [
    'a key that is none',
    acmeGate,
    { 'app-private-key': 'sample' },
    /^The App 4343 gave no token for acme\/shop: .*\nStore the whole PEM file/,
  ],
  ['the key of another App', { ...acmeGate, privateKey: anAppWithKey().privateKey }, {}, /could not be decoded \(401\)\.\nInstall the App/],
  ['an id that is no App', acmeGate, { 'app-id': '1' }, /Integration not found \(401\)\.\nInstall the App/],
  ['an account that it is not installed on', elsewhere, {}, /Not Found \(404\)\.\nInstall the App/],
  ['a repository that it was not given', notGiven, {}, /Not Found \(404\)\.\nInstall the App/],
  ['an installation that is suspended', suspended, {}, /has been suspended \(403\)\.\nAccept the App's permissions/],
]

describe('an App that gets no token ends the run before anything is read', () => {
  it.each(troubles)('%s', async (_name, app, values, said) => {
    const ran = await gateAs(app, { values })
    expect(ran).toMatchObject({ exitCode: 3, statuses: [] })
    expect(ran.kept.annotations[0]?.message).toMatch(said)
    expect(JSON.stringify(ran.kept)).not.toMatch(/PRIVATE KEY/)
    expect(ran.double.requests.filter(({ route }) => route === 'POST /graphql')).toEqual([])
  })
})

describe('a token that nobody can renew', () => {
  it.each(['graphql:Change', 'GET /repos/{owner}/{repo}/branches/{branch}'])(
    'ends the gate as incomplete when it ends at %s',
    async (at) => {
      const ran = await runIn(worldWith(approved), 'gate', { prepare: ({ changes }) => changes.add(at, end) })
      expect(ran).toMatchObject({ exitCode: 2, statuses: [] })
      const { verdict, complete, incompleteBecause } = await resultsOf(ran)
      expect({ verdict, complete }).toEqual({ verdict: 'inconclusive', complete: false })
      expect(incompleteBecause.join()).toContain('The token ended in the middle of the run: GitHub answered 401 "Bad credentials".')
    },
  )

  it('ends posture as incomplete', async () => {
    const ran = await runIn(worldWith(), 'posture', {
      values: { token: workflowToken },
      prepare: ({ changes }) => changes.add('GET /repos/{owner}/{repo}/rules/branches/{branch}', end),
    })
    expect(ran.exitCode).not.toBe(0)
    expect((await resultsOf(ran)).incompleteBecause.join()).toContain('The token ended in the middle of the run')
  })
})
