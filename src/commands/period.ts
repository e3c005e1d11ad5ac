import { checks } from '../checks/index.ts'
import type { GitHub } from '../collect/github.ts'
import { readBranches, type PeriodRepository } from '../collect/period/branches.ts'
import { collectPeriod, type CollectedPeriod } from '../collect/period/changes.ts'
import { readDeletedBranches } from '../collect/period/deleted.ts'
import { planFor } from '../collect/plan.ts'
import { readPolicyAt } from '../collect/policy-file.ts'
import { evaluate } from '../evaluate/evaluate.ts'
import { observed } from '../model/evidence.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { compareInstants, type Instant } from '../model/time.ts'
import { UserError } from '../model/user-error.ts'
import { protects } from '../policy/scope.ts'
import { isSample, openGitHub } from './connect.ts'
import type { Io } from './io.ts'
import { momentOf } from './judge-change.ts'
import type { Options } from './options.ts'
import { exitCode, type CommandOutcome } from './outcome.ts'
import { teamsOwning } from './owning-teams.ts'
import { loadPolicy, type LoadedPolicy } from './policy-source.ts'
import { judgedRepository } from './target.ts'
import { tell } from './tell.ts'
import { provenWaivers } from './waiver-proof.ts'

/** Judges every change that landed on the protected branches in a period, and whether none is missing. */
export async function period(options: Options, io: Io): Promise<CommandOutcome> {
  const github = await openGitHub(options, io)
  const { since, until } = periodOf(options)
  const found = await readBranches(github, judgedRepository(options))
  if (found.state === 'unavailable') throw new UserError(found.detail, found.remedy)
  const repository = found.value
  const now = github.date
  if (now === null)
    throw new UserError('GitHub did not say what time it is.', 'Check what stands between here and GitHub, and that it answers at all.')
  const loaded = await policyOf(github, repository, options)
  const collected = await collectAll(github, repository, loaded, { since, until, now }, options, io)
  const missing = await branchesMissing(github, repository, loaded, since)
  const at = momentOf(options.at, now)
  const snapshot = await snapshotOf(github, repository, loaded, collected, missing, { until, at }, options)
  const { policy } = loaded
  const results = evaluate(snapshot, policy, checks)
  const { ref, visibility } = repository
  const told = await tell({ policy, snapshot, results, github, repository: ref, visibility, comment: null, notes: [] }, options, io)
  const { reportOnly } = options
  return {
    exitCode: exitCode({ verdict: results.verdict, reportOnly, statusCarries: false, evidenceLost: told.evidenceLost }),
    outputs: told.outputs,
  }
}

/** @throws UserError when the period has no beginning, no end, or none after the other. */
function periodOf({ since, until }: Options): { readonly since: Instant; readonly until: Instant } {
  if (since === null || until === null)
    throw new UserError('The period is not given.', 'Name its first moment and the moment after it: --since 2026-01-01 --until 2026-07-01.')
  if (compareInstants(since, until) >= 0)
    throw new UserError(`The period ends at ${until}, which is not after ${since}.`, 'Name a later moment with "until".')
  return { since, until }
}

async function policyOf(github: GitHub, { name, ref }: PeriodRepository, options: Options): Promise<LoadedPolicy> {
  const file = options.policy.kind === 'repository' ? await readPolicyAt(github, ref, options.policy.path) : observed(null)
  return loadPolicy(github, options.policy, name, file)
}

/** One sentence for each branch that the policy protects and that is gone, with all that landed on it. */
async function branchesMissing(
  github: GitHub,
  { ref, defaultBranch, branches }: PeriodRepository,
  { policy }: LoadedPolicy,
  since: Instant,
): Promise<readonly string[]> {
  const there = new Set(branches.map(({ name }) => name))
  const isProtected = (name: string): boolean => protects(policy, name, defaultBranch ?? name)
  const deleted = await readDeletedBranches(github, ref, since)
  if (deleted.state === 'unavailable') return [`${deleted.detail} ${deleted.remedy}`]
  const gone = deleted.value.filter(({ name }) => isProtected(name) && !there.has(name))
  return gone.map(({ name, at }) => `${name} was deleted at ${at}: what landed on it in the period is not in the population.`)
}

interface Span {
  readonly since: Instant
  readonly until: Instant
  readonly now: Instant
}

async function collectAll(
  github: GitHub,
  repository: PeriodRepository,
  { policy, source }: LoadedPolicy,
  span: Span,
  options: Options,
  io: Io,
): Promise<readonly CollectedPeriod[]> {
  const { defaultBranch, branches } = repository
  const wanted = branches.filter(({ name }) => protects(policy, name, defaultBranch ?? name))
  if (options.startCommit !== null && wanted.length > 1)
    throw new UserError(
      `"start-commit" is given, and the policy protects ${String(wanted.length)} branches.`,
      'Leave it out, or judge one branch with a policy that names it alone.',
    )
  const start = options.startCommit === null ? null : { oid: options.startCommit, from: 'start-commit' as const }
  const wants = {
    slots: planFor(policy, checks).slots.change,
    teamsOwning: teamsOwning(policy, source.path, checks),
    statusContext: options.statusContext === '' ? null : options.statusContext,
  }
  const collected: CollectedPeriod[] = []
  for (const { name, oid } of wanted) {
    io.progress(`Reading what landed on ${name} from ${span.since} until ${span.until} (not included).`)
    const question = { ...span, branch: name, tip: oid, start }
    collected.push(await collectPeriod(github, repository, question, wants, (line) => io.progress(line)))
  }
  return collected
}

async function snapshotOf(
  github: GitHub,
  { name, visibility, defaultBranch }: PeriodRepository,
  loaded: LoadedPolicy,
  collected: readonly CollectedPeriod[],
  missing: readonly string[],
  { until, at }: { readonly until: Instant; readonly at: Instant },
  options: Options,
): Promise<Snapshot> {
  const subjects = collected.flatMap((one) => [...one.changes, one.period])
  const unfinished = compareInstants(until, at) > 0 ? [`The period ends at ${until}, which is still to come at ${at}.`] : []
  return {
    run: {
      command: 'period',
      at,
      repositories: [name],
      population: [{ repository: name, visibility, judged: true, because: 'The run names it.' }],
      defaultBranches: defaultBranch === null ? {} : { [name]: defaultBranch },
      incompleteBecause: [...missing, ...collected.flatMap(({ incompleteBecause }) => incompleteBecause), ...unfinished],
      policy: loaded.source,
      provenWaivers: await provenWaivers(
        github,
        loaded,
        subjects.map(({ id }) => id),
      ),
      sample: isSample(options),
      statusContext: options.statusContext,
    },
    subjects,
  }
}
