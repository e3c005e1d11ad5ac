import { checks } from '../checks/index.ts'
import type { GitHub } from '../collect/github.ts'
import type { Wants } from '../collect/posture/many.ts'
import { planFor } from '../collect/plan.ts'
import { evaluate } from '../evaluate/evaluate.ts'
import type { Snapshot, SnapshotRun } from '../model/snapshot.ts'
import { UserError } from '../model/user-error.ts'
import type { Policy } from '../policy/policy.ts'
import { protects } from '../policy/scope.ts'
import { readPostures, type Postures } from './collect-posture.ts'
import { isSample, openGitHub } from './connect.ts'
import type { Io } from './io.ts'
import { momentOf } from './judge-change.ts'
import type { Options } from './options.ts'
import { exitCode, type CommandOutcome } from './outcome.ts'
import type { LoadedPolicy } from './policy-source.ts'
import { tell } from './tell.ts'
import { provenWaivers } from './waiver-proof.ts'

/** Judges how repositories, their protected branches and the organisations that own them are configured now, and keeps the evidence. */
export async function posture(options: Options, io: Io): Promise<CommandOutcome> {
  const github = await openGitHub(options, io)
  if (options.explainPermissions) return (await import('./explain-permissions.ts')).explainPermissions(github, options, io)
  const seen = await readPostures(github, options, io, wantsOf)
  const snapshot: Snapshot = { run: await runOf(github, seen, options), subjects: seen.subjects }
  const { policy } = seen.loaded
  const results = evaluate(snapshot, policy, checks)
  const { repository, visibility } = seen
  const told = await tell({ policy, snapshot, results, github, repository, visibility, comment: null, notes: [] }, options, io)
  const { reportOnly } = options
  return {
    exitCode: exitCode({ verdict: results.verdict, reportOnly, statusCarries: false, evidenceLost: told.evidenceLost }),
    outputs: told.outputs,
  }
}

/** What the checks of a policy need, and what the access lists are made of, which every package has. */
function wantsOf(policy: Policy): Wants {
  const { slots } = planFor(policy, checks)
  return {
    branch: slots.branch,
    repository: new Set([...slots.repository, 'profile', 'collaborators', 'teams', 'deployKeys']),
    organization: new Set([...slots.organization, 'members', 'withoutTwoFactor', 'outsideCollaborators', 'installations']),
    protects:
      policy.scope.branches.length === 0 ? null : (branch: string, defaultBranch: string) => protects(policy, branch, defaultBranch),
  }
}

async function runOf(github: GitHub, seen: Postures & { readonly loaded: LoadedPolicy }, options: Options): Promise<SnapshotRun> {
  const { subjects, population, defaultBranches, date, loaded } = seen
  if (date === null)
    throw new UserError('GitHub did not say what time it is.', 'Check what stands between here and GitHub, and that it answers at all.')
  const proven = await provenWaivers(
    github,
    loaded,
    subjects.map(({ id }) => id),
  )
  return {
    command: 'posture',
    at: momentOf(options.at, date),
    repositories: population.filter(({ judged }) => judged).map(({ repository }) => repository),
    population,
    defaultBranches,
    incompleteBecause: github.ended === null ? seen.incompleteBecause : [...seen.incompleteBecause, github.ended],
    policy: loaded.source,
    provenWaivers: proven,
    sample: isSample(options),
    statusContext: options.statusContext,
  }
}
