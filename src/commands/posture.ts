import { checks } from '../checks/index.ts'
import { planFor } from '../collect/plan.ts'
import { readPolicyAt } from '../collect/policy-file.ts'
import { collectPosture } from '../collect/posture.ts'
import { evaluate } from '../evaluate/evaluate.ts'
import { observed } from '../model/evidence.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { UserError } from '../model/user-error.ts'
import { protects } from '../policy/scope.ts'
import { isSample, openGitHub } from './connect.ts'
import type { Io } from './io.ts'
import { momentOf } from './judge-change.ts'
import type { Options } from './options.ts'
import { exitCode, type CommandOutcome } from './outcome.ts'
import { loadPolicy } from './policy-source.ts'
import { judgedRepository } from './target.ts'
import { tell } from './tell.ts'
import { provenWaivers } from './waiver-proof.ts'

/** Judges how a repository and its protected branches are configured now, and keeps the evidence. */
export async function posture(options: Options, io: Io): Promise<CommandOutcome> {
  const repository = judgedRepository(options)
  const github = openGitHub(options, io)
  const name = `${repository.owner}/${repository.name}`
  io.progress(`Reading the configuration of ${name}.`)
  const file = options.policy.kind === 'repository' ? await readPolicyAt(github, repository, options.policy.path) : observed(null)
  const loaded = await loadPolicy(github, options.policy, name, file)
  const { policy, source } = loaded
  const { slots } = planFor(policy, checks)
  const seen = await collectPosture(github, repository, {
    branch: slots.branch,
    repository: slots.repository,
    protects: policy.scope.branches.length === 0 ? null : (branch, defaultBranch) => protects(policy, branch, defaultBranch),
  })
  if (!seen.found) throw new UserError(seen.detail, seen.remedy)
  const snapshot: Snapshot = {
    run: {
      command: 'posture',
      at: momentOf(options.at, seen.date),
      repositories: [seen.repository],
      defaultBranches: { [seen.repository]: seen.profile.defaultBranch },
      incompleteBecause: seen.incompleteBecause,
      policy: source,
      provenWaivers: await provenWaivers(
        github,
        loaded,
        seen.subjects.map((subject) => subject.id),
      ),
      sample: isSample(options),
      statusContext: options.statusContext,
    },
    subjects: seen.subjects,
  }
  const results = evaluate(snapshot, policy, checks)
  const { visibility } = seen.profile
  const told = await tell({ policy, snapshot, results, github, repository, visibility, comment: null, notes: [] }, options, io)
  const { reportOnly } = options
  return {
    exitCode: exitCode({ verdict: results.verdict, reportOnly, statusCarries: false, evidenceLost: told.evidenceLost }),
    outputs: told.outputs,
  }
}
