/** Runs commands against the double of GitHub, without a process. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OptionName } from '../../src/commands/option-table.ts'
import type { CommandOutcome } from '../../src/commands/outcome.ts'
import { run } from '../../src/commands/run.ts'
import type { Results } from '../../src/model/result.ts'
import type { Uploaded } from '../../src/store/upload.ts'
import { aPullRequest, aRepository, aToken, aWorld, workflowToken, type PullRequestParts } from '../github/build.ts'
import { githubDouble, type GitHubDouble } from '../github/double.ts'
import type { Repository, Status, World } from '../github/world.ts'
import { actionIo, cliIo, type Kept } from './fake-io.ts'

export type Values = Partial<Record<OptionName, string>>

export interface Ran extends CommandOutcome {
  readonly kept: Kept
  readonly double: GitHubDouble
  /** The statuses on commits, oldest first. */
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

export const uploaded: Uploaded = { uploaded: true, name: 'soc2-evidence-gate-gate-2', id: 77, digest: 'ab'.repeat(32) }

/** What a test changes of an ordinary run. */
export interface Parts {
  readonly values?: Values
  /** Faults, and changes of the world between requests. */
  readonly prepare?: (double: GitHubDouble) => void
  readonly upload?: Uploaded
  readonly environment?: Readonly<Record<string, string>>
  /** The event `pull_request` about number 7 unless it is given. */
  readonly event?: { readonly name: string; readonly payload: unknown }
  readonly door?: 'action' | 'cli'
}

/** What a run with a fresh folder for its evidence came to. The folder is `ran.evidence`, and removed by {@link cleanUp}. */
export async function runIn(world: World, command: 'gate' | 'posture' | 'period', parts: Parts = {}): Promise<Ran> {
  const { values = {}, prepare, upload = uploaded, environment = {}, door = 'action' } = parts
  const double = githubDouble(world)
  prepare?.(double)
  const evidence = join(await folder(), 'evidence')
  const seconds = { second: 1, timeout: 200 }
  const io =
    door === 'action'
      ? actionIo({ environment: { ...workflow, ...environment }, fetch: double.fetch, timing: seconds }, upload)
      : cliIo({ environment: { GH_TOKEN: workflowToken, ...environment }, fetch: double.fetch, timing: seconds })
  const usual: Values = door === 'action' ? { token: workflowToken, 'evidence-path': evidence } : { 'evidence-path': evidence }
  const given = new Map(Object.entries({ ...usual, ...values }) as [OptionName, string][])
  const event = door === 'cli' ? null : (parts.event ?? { name: 'pull_request', payload: { pull_request: { number: 7 } } })
  const outcome = await run(() => ({ door, command, values: given, argument: null, event, environment: io.environment }), io)
  const statuses = (world.repositories[0]?.statuses ?? []).map(({ sha, context, state, description }) => ({
    sha,
    context,
    state,
    description,
  }))
  return { ...outcome, kept: io.kept, double, evidence: values['evidence-path'] ?? evidence, statuses }
}

const folders: string[] = []

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'soc2-gate-'))
  folders.push(made)
  return made
}

/** Removes what the runs left on the disk. */
export async function cleanUp(): Promise<void> {
  for (const made of folders.splice(0)) await rm(made, { recursive: true, force: true })
}

/** `acme/shop` with one pull request, number 7. */
export function worldWith(pullRequest: PullRequestParts = {}, repository: Partial<Repository> = {}, world: Partial<World> = {}): World {
  return aWorld({ repositories: [aRepository({ pullRequests: [aPullRequest(pullRequest)], ...repository })], ...world })
}

/** Approved and tested. */
export const approved: PullRequestParts = { reviews: [{}], checkRuns: [{}] }
export const objected: PullRequestParts = { reviews: [{ state: 'CHANGES_REQUESTED' }], checkRuns: [{}] }
/** A token that can only read, as the workflow of a fork has it. */
export const readOnly: Partial<World> = {
  tokens: {
    [workflowToken]: aToken({ permissions: { contents: 'read', pull_requests: 'read', checks: 'read', statuses: 'read', issues: 'read' } }),
  },
}

/** The `results.json` that a run left. */
export async function resultsOf({ evidence }: Ran): Promise<Results> {
  return JSON.parse(await readFile(join(evidence, 'results.json'), 'utf8')) as Results
}
