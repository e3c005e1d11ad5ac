/** Workflow runs and their jobs. */
import { findCommit } from '../lookup.ts'
import type { WorkflowRun } from '../world.ts'
import { idOf } from '../ids.ts'
import { headCommit } from './checks.ts'
import { needs } from './needs.ts'
import { page } from './page.ts'
import { minimalRepository } from './repository-body.ts'
import type { Reply, RepositoryCall, Route, Schema } from './route.ts'
import { choice, notFound, ok, onlyKnows, repositoryPage, repositoryUrl } from './route.ts'
import { repositoryRoute } from './router.ts'

function statusOf(run: WorkflowRun): { status: string; conclusion: string | null } {
  if (run.jobs.some((job) => job.status !== 'completed')) return { status: 'in_progress', conclusion: null }
  return { status: 'completed', conclusion: run.jobs.some((job) => job.conclusion === 'failure') ? 'failure' : 'success' }
}

function runBody(call: RepositoryCall, run: WorkflowRun): Schema<'workflow-run'> {
  const api = repositoryUrl(call, call.repository)
  const url = `${api}/actions/runs/${run.id}`
  const workflow = idOf(`workflow ${run.path}`)
  const suite = idOf(`suite of run ${run.id}`)
  return {
    id: run.id,
    name: run.name,
    node_id: `WFR_${run.id}`,
    check_suite_id: suite,
    check_suite_node_id: `CS_${suite}`,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.path,
    run_number: 1,
    run_attempt: run.attempt,
    event: run.event,
    ...statusOf(run),
    workflow_id: workflow,
    url,
    html_url: `${repositoryPage(call.repository)}/actions/runs/${run.id}`,
    pull_requests: [],
    created_at: run.createdAt,
    updated_at: run.createdAt,
    run_started_at: run.createdAt,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${api}/check-suites/${suite}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null,
    workflow_url: `${api}/actions/workflows/${workflow}`,
    head_commit: findCommit(call.repository, run.headSha) === null ? null : headCommit(call, run.headSha),
    repository: minimalRepository(call, call.repository),
    head_repository: minimalRepository(call, call.repository),
    display_title: run.name,
  }
}

function jobBody(call: RepositoryCall, run: WorkflowRun, job: WorkflowRun['jobs'][number]): Schema<'job'> {
  const api = repositoryUrl(call, call.repository)
  return {
    id: job.id,
    run_id: run.id,
    run_url: `${api}/actions/runs/${run.id}`,
    run_attempt: run.attempt,
    node_id: `CR_${job.id}`,
    head_sha: run.headSha,
    url: `${api}/actions/jobs/${job.id}`,
    html_url: `${repositoryPage(call.repository)}/actions/runs/${run.id}/job/${job.id}`,
    status: job.status,
    conclusion: job.conclusion,
    created_at: run.createdAt,
    started_at: run.createdAt,
    completed_at: job.status === 'completed' ? run.createdAt : null,
    name: job.name,
    steps: [],
    // A job is a check run of the same number.
    check_run_url: `${api}/check-runs/${job.id}`,
    labels: ['ubuntu-latest'],
    runner_id: null,
    runner_name: null,
    runner_group_id: null,
    runner_group_name: null,
    workflow_name: run.name,
    head_branch: run.headBranch,
  }
}

function runOf(call: RepositoryCall): WorkflowRun {
  const run = call.repository.workflowRuns.find((one) => String(one.id) === call.parameter('run_id'))
  if (run === undefined) throw notFound()
  return run
}

function jobs(call: RepositoryCall, run: WorkflowRun): Reply {
  const { items, headers } = page(call, run.jobs)
  return ok({ total_count: run.jobs.length, jobs: items.map((job) => jobBody(call, run, job)) }, headers)
}

export const actionsRoutes: Route[] = [
  repositoryRoute('GET /repos/{owner}/{repo}/actions/runs', needs('actions'), (call) => {
    onlyKnows(call, 'head_sha', 'event', 'branch', 'status')
    const asked = (name: string, value: string): boolean => (call.query.get(name) ?? value) === value
    const runs = call.repository.workflowRuns.filter(
      (run) =>
        asked('head_sha', run.headSha) &&
        asked('event', run.event) &&
        asked('branch', run.headBranch) &&
        asked('status', statusOf(run).status),
    )
    const { items, headers } = page(call, runs)
    return ok({ total_count: runs.length, workflow_runs: items.map((run) => runBody(call, run)) }, headers)
  }),
  repositoryRoute('GET /repos/{owner}/{repo}/actions/runs/{run_id}', needs('actions'), (call) => ok(runBody(call, runOf(call)))),
  repositoryRoute('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', needs('actions'), (call) => {
    onlyKnows(call, 'filter')
    if (choice(call, 'filter', ['latest', 'all'], 'latest') === 'all')
      throw new Error('double: the jobs of earlier attempts are not modelled')
    return jobs(call, runOf(call))
  }),
  repositoryRoute('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs', needs('actions'), (call) => {
    const run = runOf(call)
    if (call.parameter('attempt_number') !== String(run.attempt)) throw notFound()
    return jobs(call, run)
  }),
]
