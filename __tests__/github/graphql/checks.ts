/** Check runs, check suites, statuses, and the rollup of both. */
import { checkRunsOf, findPullRequest, latestStatuses } from '../lookup.ts'
import { isRequired } from '../required.ts'
import type { CheckRun, Repository, Status } from '../world.ts'
import { actor, app } from './actor.ts'
import { connection } from './connection.ts'
import type { Args, Caller, Node } from './node.ts'
import { demand } from './node.ts'

/** The rollup of a commit; `null` when nothing reported on it. */
export function statusCheckRollup(caller: Caller, repository: Repository, sha: string, commit: () => unknown): Node | null {
  demand(caller, repository, { permission: 'checks', level: 'read' }, { permission: 'statuses', level: 'read' })
  const runs = checkRunsOf(repository, sha)
  const statuses = latestStatuses(repository, sha)
  if (runs.length + statuses.length === 0) return null
  const contexts = [
    ...runs.map((run) => () => checkRun(caller, repository, run, commit)),
    ...statuses.map((status) => () => statusContext(repository, status, commit)),
  ]
  return {
    __typename: 'StatusCheckRollup',
    id: `SCR_${sha}`,
    state: rollupState(runs, statuses),
    commit,
    contexts: (args: Args) => connection(contexts, args, (make) => make()),
  }
}

function rollupState(runs: readonly CheckRun[], statuses: readonly Status[]): string {
  const bad = ['failure', 'cancelled', 'timed_out', 'action_required']
  if (runs.some((run) => run.conclusion !== null && bad.includes(run.conclusion))) return 'FAILURE'
  if (statuses.some((status) => status.state === 'failure')) return 'FAILURE'
  if (statuses.some((status) => status.state === 'error')) return 'ERROR'
  if (runs.some((run) => run.status !== 'completed') || statuses.some((status) => status.state === 'pending')) return 'PENDING'
  return 'SUCCESS'
}

function checkRun(caller: Caller, repository: Repository, run: CheckRun, commit: () => unknown): Node {
  return {
    __typename: 'CheckRun',
    id: `CR_${run.id}`,
    databaseId: run.id,
    name: run.name,
    status: run.status.toUpperCase(),
    conclusion: run.conclusion?.toUpperCase() ?? null,
    startedAt: run.startedAt,
    completedAt: run.completedAt,
    externalId: '',
    detailsUrl: `https://github.com/${repository.owner}/${repository.name}/runs/${run.id}`,
    url: `https://github.com/${repository.owner}/${repository.name}/runs/${run.id}`,
    isRequired: (args: Args) => requiredOn(repository, run.name, run.app, args),
    checkSuite: () => checkSuite(caller, repository, run, commit),
  }
}

function checkSuite(caller: Caller, repository: Repository, run: CheckRun, commit: () => unknown): Node {
  const suite = run.suite
  return {
    __typename: 'CheckSuite',
    id: `CS_${suite.id}`,
    databaseId: suite.id,
    createdAt: suite.createdAt,
    updatedAt: suite.createdAt,
    status: run.status.toUpperCase(),
    conclusion: run.conclusion?.toUpperCase() ?? null,
    app: () => app(run.app),
    commit,
    workflowRun: () => workflowRun(caller, repository, run),
  }
}

function workflowRun(caller: Caller, repository: Repository, run: CheckRun): Node | null {
  demand(caller, repository, { permission: 'actions', level: 'read' })
  const workflow = run.suite.workflow
  if (workflow === null) return null
  const root = `/${repository.owner}/${repository.name}`
  return {
    __typename: 'WorkflowRun',
    id: `WFR_${workflow.runId}`,
    databaseId: workflow.runId,
    event: workflow.event,
    createdAt: run.suite.createdAt,
    url: `https://github.com${root}/actions/runs/${workflow.runId}`,
    workflow: {
      __typename: 'Workflow',
      databaseId: workflow.id,
      name: workflow.name,
      resourcePath: `${root}/actions/workflows/${workflow.path.split('/').at(-1)}`,
    },
    file: { __typename: 'WorkflowRunFile', path: workflow.path },
  }
}

/** The check suites of a commit, one for each suite that a run names. */
export function checkSuites(caller: Caller, repository: Repository, sha: string, args: Args, commit: () => unknown): Node {
  demand(caller, repository, { permission: 'checks', level: 'read' })
  const first = new Map<number, CheckRun>()
  for (const run of checkRunsOf(repository, sha)) if (!first.has(run.suite.id)) first.set(run.suite.id, run)
  return connection([...first.values()], args, (run) => checkSuite(caller, repository, run, commit))
}

function statusContext(repository: Repository, status: Status, commit: () => unknown): Node {
  return {
    __typename: 'StatusContext',
    id: `SC_${status.id}`,
    context: status.context,
    state: status.state.toUpperCase(),
    createdAt: status.createdAt,
    description: status.description,
    targetUrl: status.targetUrl,
    creator: actor(status.creator),
    commit,
    isRequired: (args: Args) => requiredOn(repository, status.context, null, args),
  }
}

function requiredOn(repository: Repository, name: string, application: CheckRun['app'] | null, args: Args): boolean {
  const number = args['pullRequestNumber']
  if (typeof number !== 'number') throw new Error('double: isRequired is modelled for pullRequestNumber only')
  const pull = findPullRequest(repository, number)
  return pull !== null && isRequired(repository, pull.baseRef, name, application)
}
