/**
 * The runner of GitHub Actions, as far as a JavaScript action sees it: the environment, the inputs with the defaults of
 * `action.yml`, the files it writes to, and the commands in its log.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { parse } from 'yaml'
import { ended, start } from './child.ts'
import type { RecordedEvent } from './events.ts'
import { commandsIn, valuesIn, type WorkflowCommand } from './workflow-commands.ts'

/** A step that uses the action. */
export interface Step {
  readonly node: string
  /** Instead of `dist/index.js`. */
  readonly entry?: string
  readonly event: RecordedEvent
  /** What the workflow gives under `with:`. */
  readonly with?: Readonly<Record<string, string>>
  /** The workflow's own token, `github.token`. */
  readonly token: string
  /** The address of the double of GitHub. */
  readonly apiUrl: string
  /** `null` where the runner offers no results service. */
  readonly results: { readonly url: string; readonly token: string } | null
  /** More variables, and other values of those that are set. */
  readonly environment?: Readonly<Record<string, string>>
}

/** What a step left behind. */
export interface StepOutcome {
  /** When its process was started, by `performance.now()`. */
  readonly startedAt: number
  readonly exitCode: number | null
  readonly log: string
  readonly stderr: string
  readonly commands: readonly WorkflowCommand[]
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

const action = v.parse(
  v.object({ inputs: v.record(v.string(), v.object({ default: v.optional(v.string()) })) }),
  parse(await readFile(new URL('../../action.yml', import.meta.url), 'utf8')),
)

/** A folder for the steps of one job. */
export interface Job {
  readonly workspace: string
  run(step: Step): Promise<StepOutcome>
  /** Removes the folder. */
  end(): Promise<void>
}

/** Starts a job: steps share its workspace. */
export async function startJob(): Promise<Job> {
  const folder = await mkdtemp(join(tmpdir(), 'soc2-gate-job-'))
  const workspace = join(folder, 'workspace')
  await mkdir(workspace)
  return {
    workspace,
    run: (step) => run(step, folder, workspace),
    end: () => rm(folder, { recursive: true, force: true }),
  }
}

async function run(step: Step, folder: string, workspace: string): Promise<StepOutcome> {
  const file = (name: string): string => join(folder, name)
  const written = ['output', 'summary', 'env', 'path', 'state']
  await Promise.all(written.map((name) => writeFile(file(name), '')))
  await writeFile(file('event.json'), JSON.stringify(step.event.payload))
  const environment = {
    ...(process.env['PATH'] === undefined ? {} : { PATH: process.env['PATH'] }),
    HOME: folder,
    ...github(step, workspace, file),
    ...inputs(step),
    ...(step.results === null ? {} : { ACTIONS_RESULTS_URL: step.results.url, ACTIONS_RUNTIME_TOKEN: step.results.token }),
    ...step.environment,
  }
  const entry = step.entry ?? fileURLToPath(new URL('../../dist/index.js', import.meta.url))
  const startedAt = performance.now()
  const { exitCode, stdout, stderr } = await ended(start(step.node, [entry], { cwd: workspace, env: environment }))
  return {
    startedAt,
    exitCode,
    log: stdout,
    stderr,
    commands: commandsIn(stdout),
    outputs: valuesIn(await readFile(file('output'), 'utf8')),
    summary: await readFile(file('summary'), 'utf8'),
  }
}

function github({ event, apiUrl }: Step, workspace: string, file: (name: string) => string): Record<string, string> {
  const [owner = ''] = event.repository.split('/')
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__run',
    GITHUB_ACTOR: 'ann',
    GITHUB_ACTOR_ID: '1001',
    GITHUB_API_URL: apiUrl,
    GITHUB_ENV: file('env'),
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_GRAPHQL_URL: `${apiUrl}/graphql`,
    GITHUB_JOB: 'gate',
    GITHUB_OUTPUT: file('output'),
    GITHUB_PATH: file('path'),
    GITHUB_REF: event.ref,
    GITHUB_REPOSITORY: event.repository,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '4001',
    GITHUB_RUN_NUMBER: '12',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: event.sha,
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_TRIGGERING_ACTOR: 'ann',
    GITHUB_WORKFLOW: 'gate',
    GITHUB_WORKFLOW_REF: `${event.repository}/.github/workflows/gate.yml@${event.ref}`,
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: file('.'),
  }
}

/** Every input of `action.yml`: what the workflow gives, else the default, else nothing, as the runner hands them over. */
function inputs(step: Step): Record<string, string> {
  const unknown = Object.keys(step.with ?? {}).filter((name) => !(name in action.inputs))
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`)
  return Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => {
      const value = step.with?.[name] ?? input.default ?? ''
      return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value.replaceAll('${{ github.token }}', step.token)]
    }),
  )
}
