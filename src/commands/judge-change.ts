import { checks } from '../checks/index.ts'
import { completeChange, type FoundChange } from '../collect/change.ts'
import type { GitHub } from '../collect/github.ts'
import { planFor } from '../collect/plan.ts'
import { evaluate } from '../evaluate/evaluate.ts'
import type { Results } from '../model/result.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { compareInstants, type Instant } from '../model/time.ts'
import { UserError } from '../model/user-error.ts'
import type { Policy } from '../policy/policy.ts'
import { statusOf } from '../publish/verdict-status.ts'
import type { StatusDescription } from '../report/status.ts'
import { isSample } from './connect.ts'
import type { Options } from './options.ts'
import { teamsOwning } from './owning-teams.ts'
import { loadPolicy, type LoadedPolicy } from './policy-source.ts'
import { provenWaivers } from './waiver-proof.ts'

/** Subjects as judged. */
export interface Judged {
  readonly policy: Policy
  readonly snapshot: Snapshot
  readonly results: Results
}

/** A change as judged, and the commit status that says so. */
export interface JudgedChange extends Judged {
  readonly status: StatusDescription
}

/**
 * Judges changes of which the first part has been read, of one repository: loads the policy, reads what the policy's checks need
 * beyond it, and evaluates. Everything that judging takes is loaded with this file, while GitHub answers the first request.
 *
 * @throws UserError when the policy cannot be read or has errors, or when the changes are not all judged by the same.
 */
export async function judgeChanges(
  github: GitHub,
  changes: readonly [FoundChange, ...FoundChange[]],
  { mergeGroup, incompleteBecause }: { readonly mergeGroup: string | null; readonly incompleteBecause: readonly string[] },
  options: Options,
): Promise<JudgedChange> {
  const [first] = changes
  const { repository, defaultBranch, target } = first
  const at = momentOf(options.at, first.date)
  const loaded = await onePolicy(github, changes, options)
  const { policy, source } = loaded
  const wants = { slots: planFor(policy, checks).slots.change, teamsOwning: teamsOwning(policy, target.policyPath, checks) }
  const [subjects, proven] = await Promise.all([
    Promise.all(changes.map((change) => completeChange(github, change, wants))),
    provenWaivers(
      github,
      loaded,
      changes.map(({ pullRequest }) => `${repository}#${String(pullRequest.number)}`),
    ),
  ])
  const snapshot: Snapshot = {
    run: {
      command: 'gate',
      at,
      repositories: [repository],
      population: [],
      defaultBranches: defaultBranch === null ? {} : { [repository]: defaultBranch },
      incompleteBecause,
      policy: source,
      provenWaivers: proven,
      sample: isSample(options),
      statusContext: options.statusContext,
      ...(mergeGroup === null ? {} : { mergeGroup }),
    },
    subjects,
  }
  const results = evaluate(snapshot, policy, checks)
  return { policy, snapshot, results, status: statusOf(results, options.reportOnly) }
}

/**
 * The policy that judges all of them. A commit carries one status, so that pull requests with one head cannot be judged by the
 * policies of several branches.
 */
async function onePolicy(
  github: GitHub,
  [first, ...others]: readonly [FoundChange, ...FoundChange[]],
  options: Options,
): Promise<LoadedPolicy> {
  const loaded = await loadPolicy(github, options.policy, first.repository, first.policyFile)
  if (options.policy.kind !== 'repository') return loaded
  for (const other of others) {
    const { source } = await loadPolicy(github, options.policy, other.repository, other.policyFile)
    if (source.sha256 === loaded.source.sha256) continue
    throw new UserError(
      `#${String(first.pullRequest.number)} and #${String(other.pullRequest.number)} have one head and are judged by different policies.`,
      'A commit carries one status: give one of the pull requests a head of its own, or both branches the same policy.',
    )
  }
  return loaded
}

/** The same, by evidence that is not all of one moment: no verdict on it is better than `inconclusive`. */
export function judgeIncomplete({ policy, snapshot }: Judged, because: string): Judged {
  const run = { ...snapshot.run, incompleteBecause: [...snapshot.run.incompleteBecause, because] }
  const incomplete = { ...snapshot, run }
  return { policy, snapshot: incomplete, results: evaluate(incomplete, policy, checks) }
}

/**
 * The moment to judge as of.
 *
 * @throws UserError for one that is still to come: nobody can have seen it.
 */
export function momentOf(asked: Instant | null, server: Instant): Instant {
  if (asked !== null && compareInstants(asked, server) > 0)
    throw new UserError(`${asked} is still to come: it is ${server} at GitHub.`, 'Leave "at" out, or name a moment that has passed.')
  return asked ?? server
}
