import type { InconclusiveReason } from '../model/result.ts'
import type { Subject } from '../model/subject.ts'
import type { When } from '../policy/policy.ts'
import { appliesToBranch, appliesToFiles } from '../policy/scope.ts'

/** Whether a use of a check applies to a subject: it does, it does not, or nobody can tell. */
export type Applies =
  | { readonly applies: 'yes' }
  | { readonly applies: 'no'; readonly because: string }
  | { readonly applies: 'unknown'; readonly reason: InconclusiveReason; readonly because: string; readonly remedy: string }

const yes: Applies = { applies: 'yes' }

/** Whether a use of a check under a condition applies to a subject. */
export function appliesTo(when: When | null, subject: Subject): Applies {
  const onBranch = when?.branches === undefined ? yes : branchApplies(when, subject, when.branches)
  // What one part rules out, the other cannot bring back, seen or not.
  if (when?.paths === undefined || onBranch.applies === 'no') return onBranch
  const onPaths = pathsApply(when, subject, when.paths)
  return onPaths.applies === 'yes' ? onBranch : onPaths
}

function branchApplies(when: When, subject: Subject, globs: readonly string[]): Applies {
  if (subject.kind === 'repository' || subject.kind === 'organization') return unsupported(subject, 'branches')
  if (appliesToBranch(when, subject.branch)) return yes
  return { applies: 'no', because: `Applies to ${globs.join(', ')}; this is ${subject.branch}.` }
}

function pathsApply(when: When, subject: Subject, globs: readonly string[]): Applies {
  if (subject.kind !== 'change') return unsupported(subject, 'paths')
  const { files } = subject
  if (files.state === 'unavailable') {
    return {
      applies: 'unknown',
      reason: files.reason,
      because: `Whether it touches ${globs.join(', ')} could not be seen. ${files.detail}`,
      remedy: files.remedy,
    }
  }
  if (appliesToFiles(when, files.value)) return yes
  return { applies: 'no', because: `Applies to changes that touch ${globs.join(', ')}; this one touches none of them.` }
}

/** A condition on something that the subject does not have never holds, and must not make the check disappear either. */
function unsupported(subject: Subject, part: keyof When): Applies {
  return {
    applies: 'unknown',
    reason: 'unsupported',
    because: `The policy uses the check only for some ${part}, and ${subject.kind === 'organization' ? 'an' : 'a'} ${subject.kind} has none.`,
    remedy: `Take \`${part}\` out of the \`when\` of this check.`,
  }
}
