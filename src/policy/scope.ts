import type { ChangedFile } from '../model/change.ts'
import { matchesAny } from './glob.ts'
import type { CheckUse, Control, Policy, RepositoryScope, When } from './policy.ts'

/** Whether a branch is protected: one that `scope.branches` names, or else the default branch. */
export function protects(policy: Policy, branch: string, defaultBranch: string): boolean {
  const { branches } = policy.scope
  return branches.length === 0 ? branch === defaultBranch : matchesAny(branches, branch)
}

/** Which repositories are judged where a policy does not say: all but archived ones. */
const everyRepository: RepositoryScope = { names: [], topics: [], properties: {}, archived: false, forks: true, templates: true }

/** Which repositories of a list or of an organisation a policy wants judged. */
export function repositoryScope(policy: Policy): RepositoryScope {
  return policy.scope.repositories ?? everyRepository
}

/** Whether a use of a check applies to a branch, or to changes of it, as far as the branch decides. */
export function appliesToBranch(when: When | null, branch: string): boolean {
  return when?.branches === undefined || matchesAny(when.branches, branch)
}

/** Whether it takes the files of a change to know that a use of a check applies to it. */
export function asksForFiles(when: When | null): boolean {
  return when?.paths !== undefined
}

/**
 * Whether a use of a check applies to the files of a change, as far as they decide. A renamed file counts by both of its names:
 * otherwise moving it out of a folder would take the change out of the folder's controls.
 */
export function appliesToFiles(when: When | null, files: readonly ChangedFile[]): boolean {
  const globs = when?.paths
  return globs === undefined || files.some((file) => namesOf(file).some((path) => matchesAny(globs, path)))
}

function namesOf({ path, previousPath, change }: ChangedFile): readonly string[] {
  return previousPath === null || change === 'copied' ? [path] : [path, previousPath]
}

/** Every use of a check, with the control that uses it, in the policy's order. */
export function uses(policy: Policy): readonly { readonly control: Control; readonly use: CheckUse }[] {
  return policy.controls.flatMap((control) => control.checks.map((use) => ({ control, use })))
}
