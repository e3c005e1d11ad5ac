import { createHash } from 'node:crypto'
import { cp, readdir, readFile, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DefaultArtifactClient } from '@actions/artifact'
import * as v from 'valibot'
import { describe, expect, it, vi } from 'vitest'
import { aPullRequest, aRepository, aToken, aWorld, workflowToken, type PullRequestParts } from '../github/build.ts'
import { oid } from '../github/ids.ts'
import type { Repository, World } from '../github/world.ts'
import { ended, start } from '../runner/child.ts'
import { recorded } from '../runner/events.ts'
import { majors, nodeOf } from '../runner/nodes.ts'
import type { Step } from '../runner/runner.ts'
import { pullRequestEvent, stage } from './stage.ts'

const on = stage()
const root = fileURLToPath(new URL('../../', import.meta.url))

function worldWith(parts: PullRequestParts, repository: Partial<Repository> = {}, world: Partial<World> = {}): World {
  return aWorld({ repositories: [aRepository({ pullRequests: [aPullRequest(parts)], ...repository })], ...world })
}

const approved: PullRequestParts = { reviews: [{}], checkRuns: [{}] }
const objected: PullRequestParts = { reviews: [{ state: 'CHANGES_REQUESTED' }], checkRuns: [{}] }
const readOnly: Partial<World> = {
  tokens: {
    [workflowToken]: aToken({ permissions: { contents: 'read', pull_requests: 'read', checks: 'read', statuses: 'read', issues: 'read' } }),
  },
}

/** How a step ends. */
interface Expected {
  readonly exitCode: number
  /** `null` where nothing was judged. */
  readonly verdict: string | null
  /** The state of the status on the head; `null` for none. */
  readonly status: string | null
  readonly artifacts: number
  /** Something that the log says. */
  readonly says: RegExp
}

type Row = [name: string, world: () => World, step: Partial<Step>, expected: Expected]

const rows: Row[] = [
  ['good', () => worldWith(approved), {}, { exitCode: 0, verdict: 'pass', status: 'success', artifacts: 1, says: /soc2-gate gate: pass/ }],
  [
    'waiting for an approval',
    () => worldWith({ checkRuns: [{}] }),
    {},
    { exitCode: 0, verdict: 'inconclusive', status: 'pending', artifacts: 1, says: /Nothing blocking is wrong: it waits/ },
  ],
  [
    'objected to',
    () => worldWith(objected),
    {},
    { exitCode: 0, verdict: 'fail', status: 'failure', artifacts: 1, says: /::error title=change\/no-outstanding-objection/ },
  ],
  [
    'objected to, during a roll-out',
    () => worldWith(objected),
    { with: { 'report-only': 'true' } },
    { exitCode: 0, verdict: 'fail', status: 'success', artifacts: 1, says: /soc2-gate gate: fail/ },
  ],
  [
    'objected to, with a token that can only read',
    () => worldWith(objected, {}, readOnly),
    {},
    {
      exitCode: 1,
      verdict: 'fail',
      status: null,
      artifacts: 1,
      says: /::warning title=soc2-gate::The commit status .* could not be published/,
    },
  ],
  [
    'waiting, with a token that can only read',
    () => worldWith({ checkRuns: [{}] }, {}, readOnly),
    {},
    { exitCode: 2, verdict: 'inconclusive', status: null, artifacts: 1, says: /could not be published/ },
  ],
  [
    'a branch that the policy does not protect',
    () => worldWith({ ...objected, baseRef: 'next' }),
    {},
    { exitCode: 0, verdict: 'not-applicable', status: 'success', artifacts: 1, says: /soc2-gate gate: not-applicable/ },
  ],
  [
    'a public repository',
    () => worldWith(approved, { visibility: 'public' }),
    {},
    { exitCode: 0, verdict: 'pass', status: 'success', artifacts: 0, says: /The evidence package was not uploaded/ },
  ],
  [
    'no upload asked for',
    () => worldWith(approved),
    { with: { 'artifact-name': '' } },
    { exitCode: 0, verdict: 'pass', status: 'success', artifacts: 0, says: /Evidence: soc2-evidence/ },
  ],
  [
    'a policy with an error',
    () => worldWith(approved, { files: { '.github/soc2-gate.yml': 'version: 1\ncontrols:\n  - idd: CM-1\n' } }),
    {},
    {
      exitCode: 3,
      verdict: null,
      status: 'error',
      artifacts: 0,
      says: /::error title=soc2-gate,file=\.github\/soc2-gate\.yml,line=3,col=5::.*idd/,
    },
  ],
  [
    'no token',
    () => worldWith(approved),
    { with: { token: '' } },
    { exitCode: 3, verdict: null, status: null, artifacts: 0, says: /There is no token/ },
  ],
  [
    'no results service',
    () => worldWith(approved),
    { results: null },
    {
      exitCode: 3,
      verdict: 'pass',
      status: 'success',
      artifacts: 0,
      says: /::error title=soc2-gate::The artifact .* could not be uploaded/,
    },
  ],
  [
    'a folder that cannot be made',
    () => worldWith(approved),
    { with: { 'evidence-path': '/dev/null/evidence' } },
    {
      exitCode: 3,
      verdict: 'pass',
      status: 'success',
      artifacts: 0,
      says: /::error title=soc2-gate::The evidence package could not be written/,
    },
  ],
]

describe.each(majors)('under Node %s, on a recorded pull_request event', (major) => {
  it.each(rows)('%s', async (_name, makeWorld, step, expected) => {
    const world = makeWorld()
    const ran = await on.run(world, { node: nodeOf(major), event: pullRequestEvent(aPullRequest()), ...step })
    const statuses = world.repositories[0]?.statuses.filter(({ context }) => context === 'soc2-gate') ?? []
    expect(ran.stderr).toBe('')
    expect(ran.log).toMatch(expected.says)
    expect(ran.exitCode).toBe(expected.exitCode)
    expect(statuses.map(({ sha, state }) => ({ sha, state }))).toEqual(
      expected.status === null ? [] : [{ sha: oid('head 7'), state: expected.status }],
    )
    expect(ran.outputs['verdict'] ?? null).toBe(expected.verdict)
    expect(on.service.artifacts.size).toBe(expected.artifacts)
    // The token is masked before anything else is said, and is nowhere after.
    if (step.with?.['token'] !== '') expect(ran.log.split(workflowToken)).toHaveLength(2)
    if (expected.verdict !== null) expect(ran.summary).toMatch(/^# .* soc2-gate: /)
  })

  it('keeps an artifact that, downloaded again, is the package byte by byte, and that verifies', async () => {
    const ran = await on.run(worldWith(approved), { node: nodeOf(major), event: pullRequestEvent(aPullRequest()) })
    const folder = await downloaded(ran.outputs)
    const paths = (await filesBelow(folder)).filter((path) => path !== 'manifest.json')
    const manifest = await readFile(join(folder, 'manifest.json'))
    const { files, tool } = v.parse(manifestPart, JSON.parse(manifest.toString()))
    expect([...files.map(({ path }) => path), 'SHA256SUMS'].toSorted()).toEqual(paths)
    for (const { path, sha256, bytes } of files) {
      const content = await readFile(join(folder, path))
      expect({ path, bytes: content.length, sha256: digest(content) }).toEqual({ path, bytes, sha256 })
    }
    expect(tool.sha256).toBe(await digestOfDist())
    expect(ran.log).toContain(`root digest sha256:${digest(manifest)}`)
    expect(ran.summary).toContain(digest(manifest))
    const verified = await commandLine(major, ['verify', folder])
    expect(verified).toMatchObject({ exitCode: 0, stderr: '' })
    expect(verified.stdout).toContain(digest(manifest))
  })

  it('hands its outputs to the steps that follow', async () => {
    const ran = await on.run(worldWith(approved), { node: nodeOf(major), event: pullRequestEvent(aPullRequest()) })
    const [artifact] = [...on.service.artifacts.values()]
    expect(ran.outputs).toMatchObject({
      verdict: 'pass',
      complete: 'true',
      'evidence-path': 'soc2-evidence',
      'results-path': 'soc2-evidence/results.json',
      'artifact-id': artifact?.id,
      'artifact-url': `https://github.com/acme/shop/actions/runs/4001/artifacts/${String(artifact?.id)}`,
    })
    expect(`sha256:${String(ran.outputs['artifact-digest'])}`).toBe(artifact?.digest)
    expect(artifact?.name).toBe('soc2-evidence-gate-gate-1')
  })

  it('gives the artifact of a second step of the job a name of its own', async () => {
    const step = { node: nodeOf(major), event: pullRequestEvent(aPullRequest()) }
    await on.run(worldWith(approved), step)
    const second = await on.run(worldWith(approved), { ...step, with: { 'evidence-path': 'again' } })
    expect(second.exitCode).toBe(0)
    expect([...on.service.artifacts.keys()]).toEqual(['soc2-evidence-gate-gate-1', 'soc2-evidence-gate-gate-1-2'])
  })

  it('has the verdict out before the toolkit is loaded', async () => {
    const folder = join(on.job.workspace, 'dist')
    await cp(join(root, 'dist'), folder, { recursive: true })
    const toolkit = await chunksWith(folder, 'node_modules/@actions/core/lib/core.js')
    expect(toolkit.length).toBeGreaterThan(0)
    for (const chunk of toolkit) await rm(join(folder, chunk))
    const world = worldWith(approved)
    const event = pullRequestEvent(aPullRequest())
    const ran = await on.run(world, { node: nodeOf(major), event, entry: join(folder, 'index.js') })
    expect(world.repositories[0]?.statuses).toMatchObject([{ state: 'success' }])
    expect(ran.exitCode).toBe(3)
    expect(ran.log).toContain('This is a bug in soc2-gate')
  })

  const actions = [...new Set(recorded('pull_request').map(({ action }) => String(action)))]

  it.each(actions)('judges on the action "%s"', async (action) => {
    const world = worldWith(approved)
    const event = pullRequestEvent(aPullRequest(), { action })
    const ran = await on.run(world, { node: nodeOf(major), event, with: { 'artifact-name': '' } })
    expect(ran).toMatchObject({ exitCode: 0, stderr: '', outputs: { verdict: 'pass' } })
    expect(world.repositories[0]?.statuses).toMatchObject([{ state: 'success' }])
  })

  it('saw the actions that GitHub recorded', () => {
    expect(actions).toEqual(
      expect.arrayContaining(['opened', 'synchronize', 'reopened', 'closed', 'ready_for_review', 'converted_to_draft']),
    )
  })
})

const manifestPart = v.object({
  tool: v.object({ sha256: v.string() }),
  files: v.array(v.object({ path: v.string(), bytes: v.number(), sha256: v.string() })),
})

function digest(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex')
}

/** What `sha256sum *` prints in dist, digested. */
async function digestOfDist(): Promise<string> {
  const names = (await readdir(join(root, 'dist'))).toSorted()
  const lines = await Promise.all(names.map(async (name) => `${digest(await readFile(join(root, 'dist', name)))}  ${name}\n`))
  return digest(lines.join(''))
}

/** Downloads the artifact of a step with the real client, which checks the digest of the archive. */
async function downloaded(outputs: Readonly<Record<string, string>>): Promise<string> {
  vi.stubEnv('ACTIONS_RESULTS_URL', on.service.url)
  vi.stubEnv('ACTIONS_RUNTIME_TOKEN', on.service.token)
  vi.stubEnv('GITHUB_WORKSPACE', on.job.workspace)
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const path = join(on.job.workspace, 'downloaded')
  const expectedHash = `sha256:${String(outputs['artifact-digest'])}`
  const { digestMismatch } = await new DefaultArtifactClient().downloadArtifact(Number(outputs['artifact-id']), { path, expectedHash })
  vi.restoreAllMocks()
  expect(digestMismatch).toBe(false)
  return path
}

/** The lazily loaded files of a bundle that hold a module. */
async function chunksWith(folder: string, module: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => /^\d+\.index\.js$/.test(name))
  const texts = await Promise.all(names.map(async (name) => readFile(join(folder, name), 'utf8')))
  return names.filter((_, index) => texts[index]?.includes(module) === true)
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted()
}

async function commandLine(major: (typeof majors)[number], args: readonly string[]): ReturnType<typeof ended> {
  return ended(start(nodeOf(major), [join(root, 'dist/cli.js'), ...args], { cwd: on.job.workspace, env: { PATH: process.env['PATH'] } }))
}
