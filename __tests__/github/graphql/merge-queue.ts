/** The merge queue of a branch. */
import { findPullRequest } from '../lookup.ts'
import type { Repository } from '../world.ts'
import { commit } from './commit.ts'
import { connection } from './connection.ts'
import type { Args, Caller, Node } from './node.ts'
import { demand } from './node.ts'
import { pullRequest } from './pull-request.ts'

/** The queue of a branch; `null` when it has none. */
export function mergeQueue(caller: Caller, repository: Repository, args: Args): Node | null {
  demand(caller, repository, { permission: 'pull_requests', level: 'read' })
  const branch = typeof args['branch'] === 'string' ? args['branch'] : repository.defaultBranch
  const queue = repository.mergeQueues[branch]
  if (queue === undefined) return null
  return {
    __typename: 'MergeQueue',
    id: `MQ_${String(repository.id)}_${branch}`,
    entries: (inner: Args) =>
      connection(queue, inner, (entry) => ({
        __typename: 'MergeQueueEntry',
        id: `MQE_${String(entry.number)}`,
        position: queue.indexOf(entry) + 1,
        baseCommit: () => commit(caller, repository, entry.base),
        headCommit: () => commit(caller, repository, entry.head),
        pullRequest: () => {
          const pull = findPullRequest(repository, entry.number)
          return pull === null ? null : pullRequest(caller, repository, pull)
        },
      })),
  }
}
