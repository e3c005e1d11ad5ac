import type { SnapshotRun } from '../model/snapshot.ts'
import type { Subject } from '../model/subject.ts'
import type { Policy } from '../policy/policy.ts'
import { protects } from '../policy/scope.ts'

/**
 * Tells which subjects the policy asks nothing of, and why: changes and branches other than the protected ones, and changes that
 * neither landed nor ask to. A default branch that nobody recorded is in scope, because leaving it out would ask less than the
 * policy does.
 */
export function outOfScope(policy: Policy, run: SnapshotRun): (subject: Subject) => string | null {
  const { branches } = policy.scope
  return (subject) => {
    if (subject.kind === 'repository' || subject.kind === 'organization') return null
    if (subject.kind === 'change' && subject.pullRequest.state === 'observed' && subject.pullRequest.value?.state === 'closed')
      return 'It was closed without landing.'
    const { branch, repository } = subject
    const known = Object.hasOwn(run.defaultBranches, repository) ? run.defaultBranches[repository] : undefined
    if (protects(policy, branch, known ?? branch)) return null
    return branches.length === 0
      ? `${branch} is not protected: the policy protects the default branch, ${String(known)}.`
      : `${branch} is not protected: the policy's scope names ${branches.join(', ')}.`
  }
}
