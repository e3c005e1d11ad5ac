/** Check runs and check suites. */
import { checkRunsOf, findCommit } from '../lookup.ts'
import type { CheckRun } from '../world.ts'
import { integration } from './accounts.ts'
import { treeIdOf } from './commit-body.ts'
import { needs } from './needs.ts'
import { page } from './page.ts'
import { minimalRepository } from './repository-body.ts'
import type { RepositoryCall, Route, Schema } from './route.ts'
import { choice, notFound, ok, onlyKnows, repositoryPage, repositoryUrl } from './route.ts'
import { repositoryRoute } from './router.ts'
import { shaOf } from './statuses.ts'

function runBody(call: RepositoryCall, run: CheckRun): Schema<'check-run'> {
  const url = `${repositoryUrl(call, call.repository)}/check-runs/${run.id}`
  const web = `${repositoryPage(call.repository)}/runs/${run.id}`
  return {
    id: run.id,
    head_sha: run.sha,
    node_id: `CR_${run.id}`,
    external_id: '',
    url,
    html_url: web,
    details_url: web,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: { title: null, summary: null, text: null, annotations_count: 0, annotations_url: `${url}/annotations` },
    name: run.name,
    check_suite: { id: run.suite.id },
    app: integration(call, run.app),
    pull_requests: [],
  }
}

/** The newest run of each name and app. */
function latest(runs: readonly CheckRun[]): CheckRun[] {
  const newest = new Map<string, CheckRun>()
  for (const run of runs) {
    const key = `${run.app.id} ${run.name}`
    const other = newest.get(key)
    if (other === undefined || other.startedAt <= run.startedAt) newest.set(key, run)
  }
  return [...newest.values()]
}

/** The runs of each suite of a commit. */
function suites(runs: readonly CheckRun[]): [CheckRun, ...CheckRun[]][] {
  const found = new Map<number, [CheckRun, ...CheckRun[]]>()
  for (const run of runs) {
    const others = found.get(run.suite.id)
    if (others === undefined) found.set(run.suite.id, [run])
    else others.push(run)
  }
  return [...found.values()]
}

function suiteBody(call: RepositoryCall, [first, ...others]: [CheckRun, ...CheckRun[]]): Schema<'check-suite'> {
  const runs = [first, ...others]
  const unfinished = runs.find((run) => run.status !== 'completed')
  const bad = runs.find((run) => run.conclusion !== 'success' && run.conclusion !== 'neutral' && run.conclusion !== 'skipped')
  const url = `${repositoryUrl(call, call.repository)}/check-suites/${first.suite.id}`
  return {
    id: first.suite.id,
    node_id: `CS_${first.suite.id}`,
    head_branch: null,
    head_sha: first.sha,
    status: unfinished?.status ?? 'completed',
    conclusion: unfinished === undefined ? (bad ?? first).conclusion : null,
    url,
    before: null,
    after: first.sha,
    pull_requests: [],
    app: integration(call, first.app),
    repository: minimalRepository(call, call.repository),
    created_at: first.suite.createdAt,
    updated_at: runs.map((run) => run.completedAt ?? run.startedAt).reduce((a, b) => (a > b ? a : b)),
    head_commit: headCommit(call, first.sha),
    latest_check_runs_count: runs.length,
    check_runs_url: `${url}/check-runs`,
    rerequestable: true,
    runs_rerequestable: true,
  }
}

/** A commit inside of another answer. */
export function headCommit(call: RepositoryCall, sha: string): Schema<'simple-commit'> {
  const commit = findCommit(call.repository, sha)
  if (commit === null) throw new Error(`double: the world holds no commit ${sha}`)
  const { author, committer, message } = commit
  return {
    id: sha,
    tree_id: treeIdOf(sha),
    message,
    timestamp: committer.date,
    author: { name: author.name, email: author.email },
    committer: { name: committer.name, email: committer.email },
  }
}

function everyRun(call: RepositoryCall): CheckRun[] {
  return [...call.repository.checkRuns, ...call.repository.pullRequests.flatMap((pull) => pull.checkRuns)]
}

export const checkRoutes: Route[] = [
  repositoryRoute('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', needs('checks'), (call) => {
    onlyKnows(call, 'filter', 'check_name', 'status', 'app_id')
    const filter = choice(call, 'filter', ['latest', 'all'], 'latest')
    const asked = (name: string, value: string): boolean => (call.query.get(name) ?? value) === value
    const all = checkRunsOf(call.repository, shaOf(call))
    const runs = (filter === 'all' ? all : latest(all)).filter(
      (run) => asked('check_name', run.name) && asked('status', run.status) && asked('app_id', String(run.app.id)),
    )
    const { items, headers } = page(call, runs)
    return ok({ total_count: runs.length, check_runs: items.map((run) => runBody(call, run)) }, headers)
  }),
  repositoryRoute('GET /repos/{owner}/{repo}/commits/{ref}/check-suites', needs('checks'), (call) => {
    onlyKnows(call, 'app_id')
    const app = call.query.get('app_id')
    const found = suites(checkRunsOf(call.repository, shaOf(call))).filter(([run]) => app === null || String(run.app.id) === app)
    const { items, headers } = page(call, found)
    return ok({ total_count: found.length, check_suites: items.map((suite) => suiteBody(call, suite)) }, headers)
  }),
  repositoryRoute('GET /repos/{owner}/{repo}/check-runs/{check_run_id}', needs('checks'), (call) => {
    const run = everyRun(call).find((one) => String(one.id) === call.parameter('check_run_id'))
    if (run === undefined) throw notFound()
    return ok(runBody(call, run))
  }),
  repositoryRoute('GET /repos/{owner}/{repo}/check-suites/{check_suite_id}', needs('checks'), (call) => {
    const suite = suites(everyRun(call)).find(([run]) => String(run.suite.id) === call.parameter('check_suite_id'))
    if (suite === undefined) throw notFound()
    return ok(suiteBody(call, suite))
  }),
]
