import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { OptionName } from '../../src/commands/option-table.ts'
import type { CommandOutcome } from '../../src/commands/outcome.ts'
import { run } from '../../src/commands/run.ts'
import type { Results } from '../../src/model/result.ts'
import type { Uploaded } from '../../src/store/upload.ts'
import { aFile, aPullRequest, aRepository, aToken, aWorld, workflowToken, type PullRequestParts } from '../github/build.ts'
import { githubDouble, type GitHubDouble } from '../github/double.ts'
import { never, primaryLimit, refuses, resets, secondaryLimit, serverError, unicorn, type Fault } from '../github/faults.ts'
import { oid } from '../github/ids.ts'
import { bea, dependabot } from '../github/people.ts'
import type { Repository, Status, World } from '../github/world.ts'
import type { PullRequest } from '../github/world-pull-request.ts'
import { actionIo, cliIo, type Kept } from './fake-io.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'soc2-gate-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

type Values = Partial<Record<OptionName, string>>

interface Ran extends CommandOutcome {
  readonly kept: Kept
  readonly double: GitHubDouble
  /** The statuses that were published, oldest first. */
  readonly statuses: readonly Pick<Status, 'sha' | 'context' | 'state' | 'description'>[]
  readonly evidence: string
}

const workflow = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_RUN_ID: '4001',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_JOB: 'gate',
  GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/gate.yml@refs/heads/main',
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
}

const uploaded: Uploaded = { uploaded: true, name: 'soc2-evidence-gate-gate-2', id: 77, digest: 'ab'.repeat(32) }

/** What a test changes of an ordinary run. */
interface Parts {
  readonly values?: Values
  /** Faults, and changes of the world between requests. */
  readonly prepare?: (double: GitHubDouble) => void
  readonly upload?: Uploaded
  readonly environment?: Readonly<Record<string, string>>
  /** Whether the event tells of the pull request. */
  readonly payload?: unknown
}

/** Runs the gate as a workflow would, on an event about pull request 7. */
async function inWorkflow(world: World, { values = {}, prepare, upload = uploaded, environment = {}, payload }: Parts = {}): Promise<Ran> {
  const double = githubDouble(world)
  prepare?.(double)
  const evidence = join(folder, 'evidence')
  const io = actionIo({ environment: { ...workflow, ...environment }, fetch: double.fetch, timing: { second: 1, timeout: 200 } }, upload)
  const given = new Map(Object.entries({ token: workflowToken, 'evidence-path': evidence, ...values }) as [OptionName, string][])
  const event = { name: 'pull_request', payload: payload ?? { pull_request: { number: 7 } } }
  const outcome = await run(
    () => ({ door: 'action', command: values.command ?? null, values: given, argument: null, event, environment: io.environment }),
    io,
  )
  return { ...outcome, kept: io.kept, double, evidence, statuses: statusesOf(world) }
}

function statusesOf(world: World): Ran['statuses'] {
  return (world.repositories[0]?.statuses ?? []).map(({ sha, context, state, description }) => ({ sha, context, state, description }))
}

function worldWith(pullRequest: PullRequestParts = {}, repository: Partial<Repository> = {}, world: Partial<World> = {}): World {
  return aWorld({ repositories: [aRepository({ pullRequests: [aPullRequest(pullRequest)], ...repository })], ...world })
}

const approved: PullRequestParts = { reviews: [{}], checkRuns: [{}] }
const objected: PullRequestParts = { reviews: [{ state: 'CHANGES_REQUESTED' }] }
const readOnly = {
  tokens: {
    [workflowToken]: aToken({ permissions: { contents: 'read', pull_requests: 'read', checks: 'read', statuses: 'read', issues: 'read' } }),
  },
}

function resultsOf({ evidence }: Ran): Promise<Results> {
  return readFile(join(evidence, 'results.json'), 'utf8').then((text) => JSON.parse(text) as Results)
}

describe('where the verdict goes', () => {
  it.each<[name: string, world: World, parts: Parts, expected: { exitCode: number; verdict: string; states: string[] }]>([
    ['open and good: on the head', worldWith(approved), {}, { exitCode: 0, verdict: 'pass', states: ['success'] }],
    ['open and waiting: on the head', worldWith(), {}, { exitCode: 0, verdict: 'inconclusive', states: ['pending'] }],
    ['open and bad: on the head, and the job is green', worldWith(objected), {}, { exitCode: 0, verdict: 'fail', states: ['failure'] }],
    [
      'a draft is judged as any open one',
      worldWith({ ...approved, draft: true }),
      {},
      { exitCode: 0, verdict: 'pass', states: ['success'] },
    ],
    [
      'out of scope: nothing is asked of it',
      worldWith({ ...objected, baseRef: 'next' }),
      {},
      { exitCode: 0, verdict: 'not-applicable', states: ['success'] },
    ],
    [
      'closed: nothing is asked of it, and no status',
      worldWith({ ...objected, state: 'CLOSED', closedAt: '2026-06-15T10:00:00Z' }),
      {},
      { exitCode: 0, verdict: 'not-applicable', states: [] },
    ],
    [
      'bad, and no status was asked for: the exit code',
      worldWith(objected),
      { values: { 'status-context': '' } },
      { exitCode: 1, verdict: 'fail', states: [] },
    ],
    [
      'waiting, and no status was asked for: the exit code',
      worldWith(),
      { values: { 'status-context': '' } },
      { exitCode: 2, verdict: 'inconclusive', states: [] },
    ],
    [
      'bad, and the token can only read: the exit code',
      worldWith(objected, {}, readOnly),
      {},
      { exitCode: 1, verdict: 'fail', states: [] },
    ],
    ['good, and the token can only read', worldWith(approved, {}, readOnly), {}, { exitCode: 0, verdict: 'pass', states: [] }],
    [
      'bad under report-only: a green status that says so',
      worldWith(objected),
      { values: { 'report-only': 'true' } },
      { exitCode: 0, verdict: 'fail', states: ['success'] },
    ],
    [
      'as of another moment: the exit code',
      worldWith(objected),
      { values: { at: '2026-06-15' } },
      { exitCode: 1, verdict: 'fail', states: [] },
    ],
  ])('%s', async (_name, world, parts, { exitCode, verdict, states }) => {
    const ran = await inWorkflow(world, parts)
    expect({ exitCode: ran.exitCode, verdict: ran.kept.outputs.verdict, states: ran.statuses.map(({ state }) => state) }).toEqual({
      exitCode,
      verdict,
      states,
    })
    expect((await resultsOf(ran)).verdict).toBe(verdict)
  })
})
