import { Minimatch } from 'minimatch'
import type { ChangedFile } from '../model/change.ts'
import type { InconclusiveReason } from '../model/result.ts'
import type { Subject } from '../model/subject.ts'
import type { When } from '../policy/policy.ts'

/** Whether a use of a check applies to a subject: it does, it does not, or nobody can tell. */
export type Applies =
  | { readonly applies: 'yes' }
  | { readonly applies: 'no'; readonly because: string }
  | { readonly applies: 'unknown'; readonly reason: InconclusiveReason; readonly because: string; readonly remedy: string }

const yes: Applies = { applies: 'yes' }

/** The globs of a `when`, compiled once for all subjects. */
export function compileWhen(when: When | null): (subject: Subject) => Applies {
  const branches = when?.branches === undefined ? null : compileGlobs(when.branches)
  const paths = when?.paths === undefined ? null : compileGlobs(when.paths)
  return (subject) => {
    const onBranch = branches === null ? yes : branchApplies(subject, branches, when?.branches ?? [])
    // What one part rules out, the other cannot bring back, seen or not.
    if (paths === null || onBranch.applies === 'no') return onBranch
    const onPaths = pathsApply(subject, paths, when?.paths ?? [])
    return onPaths.applies === 'yes' ? onBranch : onPaths
  }
}

function branchApplies(subject: Subject, matches: (text: string) => boolean, globs: readonly string[]): Applies {
  if (subject.kind === 'repository') return unsupported(subject, 'branches')
  if (matches(subject.branch)) return yes
  return { applies: 'no', because: `Applies to ${globs.join(', ')}; this is ${subject.branch}.` }
}

function pathsApply(subject: Subject, matches: (text: string) => boolean, globs: readonly string[]): Applies {
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
  if (files.value.some((file) => sides(file).some(matches))) return yes
  return { applies: 'no', because: `Applies to changes that touch ${globs.join(', ')}; this one touches none of them.` }
}

/** Both sides of a rename. A copy leaves the file that it came from alone. */
function sides(file: ChangedFile): readonly string[] {
  return file.previousPath === null || file.change === 'copied' ? [file.path] : [file.path, file.previousPath]
}

/** A condition on something that the subject does not have never holds, and must not make the check disappear either. */
function unsupported(subject: Subject, part: keyof When): Applies {
  return {
    applies: 'unknown',
    reason: 'unsupported',
    because: `The policy uses the check only for some ${part}, and a ${subject.kind} has none.`,
    remedy: `Take \`${part}\` out of the \`when\` of this check.`,
  }
}

/** Matches what any of the globs matches. */
export function compileGlobs(globs: readonly string[]): (text: string) => boolean {
  const compiled = globs.map((glob) => new Minimatch(glob, { dot: true, nocomment: true, nonegate: true }))
  return (text) => compiled.some((glob) => glob.match(text))
}
