import type { SnapshotRun } from '../model/snapshot.ts'
import type { Subject } from '../model/subject.ts'
import { matchesAny } from '../policy/glob.ts'
import type { Policy } from '../policy/policy.ts'

/**
 * Tells which subjects the policy asks nothing of, and why: changes and branches other than the protected ones. A default branch
 * that nobody recorded is in scope, because leaving it out would ask less than the policy does.
 */
export function outOfScope(policy: Policy, run: SnapshotRun): (subject: Subject) => string | null {
  const { branches } = policy.scope
  return (subject) => {
    if (subject.kind === 'repository') return null
    const { branch, repository } = subject
    if (branches.length > 0)
      return matchesAny(branches, branch) ? null : `${branch} is not protected: the policy's scope names ${branches.join(', ')}.`
    const known = Object.hasOwn(run.defaultBranches, repository) ? run.defaultBranches[repository] : undefined
    return known === undefined || known === branch ? null : `${branch} is not protected: the policy protects the default branch, ${known}.`
  }
}
