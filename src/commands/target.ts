import type { Target } from '../collect/target.ts'
import { UserError } from '../model/user-error.ts'
import { variable, type Environment, type Io } from './io.ts'
import type { RepositoryName } from './option-values.ts'
import type { Options } from './options.ts'

/**
 * What `gate` judges.
 *
 * @throws UserError when neither the options nor the event say which pull request of which repository.
 */
export function gateTarget(options: Options, io: Io): Target {
  const repository = judgedRepository(options)
  if (options.pullRequest === null) throw noPullRequest(io)
  return {
    repository,
    number: options.pullRequest,
    policyPath: options.policy.kind === 'repository' ? options.policy.path : null,
    statusContext: options.statusContext === '' ? null : options.statusContext,
    own: ownRun(io.environment, repository),
    hints: options.hints,
  }
}

/** @throws UserError when nobody named the repository. */
export function judgedRepository(options: Options): RepositoryName {
  if (options.repository === null) throw new UserError('No repository was named.', 'Name it: --repository owner/name.')
  return options.repository
}

function noPullRequest(io: Io): UserError {
  const event = variable(io.environment, 'GITHUB_EVENT_NAME')
  return io.door === 'action' && event !== null
    ? new UserError(
        `The event "${event}" names no pull request.`,
        'Run on pull_request, pull_request_target or pull_request_review, or set the input "pull-request".',
      )
    : new UserError('No pull request was named.', 'Name it: --pull-request 7.')
}

/** The workflow run that this tool runs in, when it is one of the judged repository: its own job is never a required check. */
function ownRun(environment: Environment, repository: RepositoryName): Target['own'] {
  const runId = Number(variable(environment, 'GITHUB_RUN_ID') ?? Number.NaN)
  if (!isOwnRepository(environment, repository) || !Number.isSafeInteger(runId)) return null
  return { runId, job: variable(environment, 'GITHUB_JOB'), workflowPath: workflowPath(environment) }
}

/** Whether the workflow runs in the repository that is judged. */
export function isOwnRepository(environment: Environment, { owner, name }: RepositoryName): boolean {
  return variable(environment, 'GITHUB_REPOSITORY')?.toLowerCase() === `${owner}/${name}`.toLowerCase()
}

/** `.github/workflows/gate.yml` of `acme/shop/.github/workflows/gate.yml@refs/heads/main`. */
function workflowPath(environment: Environment): string | null {
  return /^[^/]+\/[^/]+\/(.+?)@/.exec(variable(environment, 'GITHUB_WORKFLOW_REF') ?? '')?.[1] ?? null
}

/** The page of the workflow run; `null` outside of a workflow. */
export function runUrl(environment: Environment): string | null {
  const server = variable(environment, 'GITHUB_SERVER_URL')
  const repository = variable(environment, 'GITHUB_REPOSITORY')
  const run = variable(environment, 'GITHUB_RUN_ID')
  if (server === null || repository === null || run === null) return null
  return `${server}/${repository}/actions/runs/${run}`
}
