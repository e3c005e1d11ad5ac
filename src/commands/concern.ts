import { pullRequestsAt, pullRequestsOfGroup } from '../collect/concerned.ts'
import type { GitHub } from '../collect/github.ts'
import type { Target } from '../collect/target.ts'
import { UserError } from '../model/user-error.ts'
import type { Io } from './io.ts'
import type { Options } from './options.ts'
import { gateTarget, judgedRepository } from './target.ts'

/** What a run of the gate is about. */
export interface Concern {
  /** The pull requests to judge; none where the event is about a commit that no open one has as its head. */
  readonly targets: readonly Target[]
  /** The commit of the merge group that carries the verdict; `null` where the head does. */
  readonly group: string | null
  /** The head that the event is about: what is elsewhere by now is judged by the run of its own event. `null` for any. */
  readonly head: string | null
}

/**
 * Finds out which pull requests a run is about. That takes a request only where the event names a commit: a merge group, or the
 * end of something that ran on it.
 *
 * @throws UserError when nothing says what to judge, or when it could not be seen.
 */
export async function concernOf(github: GitHub, options: Options, io: Io): Promise<Concern> {
  const { commit } = options
  if (commit === null) return { targets: [gateTarget(options, io)], group: null, head: null }
  // An App's status is an event like any other: answering one's own would never end.
  if (commit.kind === 'head' && commit.context === options.statusContext) return { targets: [], group: null, head: commit.oid }
  const repository = judgedRepository(options)
  const found =
    commit.kind === 'merge-group'
      ? await pullRequestsOfGroup(github, repository, commit.branch, commit.oid)
      : await pullRequestsAt(github, repository, commit.oid)
  if (found.state === 'unavailable') throw new UserError(found.detail, found.remedy)
  const targets = found.value.map(({ number }) => gateTarget({ ...options, pullRequest: number }, io))
  return commit.kind === 'merge-group' ? { targets, group: commit.oid, head: null } : { targets, group: null, head: commit.oid }
}
