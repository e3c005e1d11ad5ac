import * as v from 'valibot'
import type { CheckRun } from '../model/change.ts'
import type { Instant } from '../model/time.ts'
import type { ListPart } from './list-part.ts'
import { reads } from './permissions.ts'
import { actor, instant } from './shapes.ts'

/** A check as seen, with what tells whose it is and when the server first knew of it. */
export interface SeenCheck {
  readonly run: Omit<CheckRun, 'own'>
  /** The workflow run that it is a job of; `null` when it is none's, or cannot be seen. */
  readonly workflow: { readonly runId: number; readonly path: string | null } | null
  readonly firstSeen: readonly { readonly at: Instant; readonly in: 'check-suite' | 'check-run' | 'status' }[]
}

/** The run this tool is a job of, and the context of its commit status. */
export interface Own {
  readonly statusContext: string | null
  readonly run: { readonly runId: number; readonly job: string | null; readonly workflowPath: string | null } | null
}

const workflowRun = v.pipe(
  v.nullable(v.object({ url: v.string(), file: v.nullish(v.object({ path: v.string() }), null) })),
  v.transform((seen): SeenCheck['workflow'] => {
    const runId = Number(/\/actions\/runs\/(\d+)$/.exec(seen?.url ?? '')?.[1] ?? Number.NaN)
    return seen === null || !Number.isSafeInteger(runId) ? null : { runId, path: seen.file?.path ?? null }
  }),
)

const checkRun = v.pipe(
  v.object({
    type: v.literal('CheckRun'),
    name: v.string(),
    status: v.string(),
    conclusion: v.nullable(v.string()),
    startedAt: v.nullable(instant),
    completedAt: v.nullable(instant),
    checkSuite: v.object({
      createdAt: instant,
      app: v.nullable(v.object({ databaseId: v.number(), slug: v.string() })),
      workflowRun,
    }),
  }),
  v.transform(({ name, status, conclusion, startedAt, completedAt, checkSuite: { app, createdAt, workflowRun: workflow } }): SeenCheck => {
    const completed = status === 'COMPLETED'
    return {
      run: {
        source: 'check-run',
        name,
        app: app === null ? null : { id: app.databaseId, slug: app.slug },
        creator: null,
        status: completed ? 'completed' : 'running',
        conclusion: completed ? (conclusion?.toLowerCase() ?? null) : null,
        startedAt,
        completedAt: completed ? completedAt : null,
      },
      workflow,
      firstSeen: [{ at: createdAt, in: 'check-suite' }, ...(startedAt === null ? [] : [{ at: startedAt, in: 'check-run' as const }])],
    }
  }),
)

const status = v.pipe(
  v.object({ type: v.literal('StatusContext'), context: v.string(), state: v.string(), createdAt: instant, creator: actor }),
  v.transform(({ context, state, createdAt, creator }): SeenCheck => {
    // EXPECTED stands for a status that a rule requires and nobody has posted.
    const running = state === 'PENDING' || state === 'EXPECTED'
    return {
      run: {
        source: 'status',
        name: context,
        app: null,
        creator,
        status: running ? 'running' : 'completed',
        conclusion: running ? null : state.toLowerCase(),
        startedAt: createdAt,
        completedAt: running ? null : createdAt,
      },
      workflow: null,
      firstSeen: state === 'EXPECTED' ? [] : [{ at: createdAt, in: 'status' }],
    }
  }),
)

export const checks: ListPart<SeenCheck> = {
  wanted: { what: 'The check runs and statuses', needs: [reads('checks'), reads('statuses')] },
  field: 'contexts',
  // The run's number outgrew GraphQL's integers; its address holds it.
  selection: `type: __typename
    ... on CheckRun {
      name status conclusion startedAt completedAt
      checkSuite { createdAt app { databaseId slug } workflowRun { url file { path } } }
    }
    ... on StatusContext { context state createdAt creator { ...actor } }`,
  item: v.union([checkRun, status]),
  // Without actions: read nobody can tell which workflow a run is of. It is then not taken for this tool's own.
  spare: ['workflowRun'],
}

/** The check suites of a commit, for when the server first knew of it. */
export const suites: ListPart<Instant> = {
  wanted: { what: 'The check suites', needs: [reads('checks')] },
  field: 'checkSuites',
  selection: 'createdAt',
  item: v.pipe(
    v.object({ createdAt: instant }),
    v.transform(({ createdAt }) => createdAt),
  ),
}

/** The checks, with this tool's own told apart: its status, and the job it runs in, in this run and in earlier ones. */
export function tellOwn(seen: readonly SeenCheck[], own: Own): readonly CheckRun[] {
  const job = ownJob(seen, own.run)
  return seen.map(({ run, workflow }) => ({
    ...run,
    own:
      run.source === 'status' ? run.name === own.statusContext : job !== null && run.name === job.name && isOfSameWorkflow(workflow, job),
  }))
}

interface OwnJob {
  readonly name: string
  readonly runId: number
  readonly path: string | null
}

/**
 * The check run that stands for the job this tool runs in. The environment names the job by its key, which is the name of the
 * check run unless the job has another; but it is running now, so that a single running job of the run can be no other.
 */
function ownJob(seen: readonly SeenCheck[], run: Own['run']): OwnJob | null {
  if (run === null) return null
  const ofRun = seen.filter(({ workflow }) => workflow?.runId === run.runId)
  const running = ofRun.filter((one) => one.run.status === 'running')
  const named = running.filter((one) => one.run.name === run.job)
  const [only, ...others] = named.length > 0 ? named : running
  return only === undefined || others.length > 0 ? null : { name: only.run.name, runId: run.runId, path: run.workflowPath }
}

function isOfSameWorkflow(workflow: SeenCheck['workflow'], job: OwnJob): boolean {
  return workflow !== null && (workflow.runId === job.runId || (workflow.path !== null && workflow.path === job.path))
}
