/** Which change each commit that came onto a branch belongs to: exactly one. */
import type { Segment } from './chain.ts'
import type { CommitGraph } from './graph.ts'

/** A merged pull request, as far as it tells which commits it brought. */
export interface MergedPullRequest {
  readonly number: number
  readonly mergeCommit: string
  /** Its own commits, where a push brought it and they are needed to tell it from the rest of the push; otherwise `null`. */
  readonly commits: readonly string[] | null
}

/** What a stretch of history brought. */
export interface Brought {
  readonly pullRequests: readonly { readonly number: number; readonly commits: readonly string[] }[]
  /** Commits that no pull request brought, the one that the branch was at last first; empty when there are none. */
  readonly direct: readonly string[]
}

/** Merges that GitHub makes itself bring nothing but their pull requests. */
export function isMerge({ type }: Segment): boolean {
  return type === 'pr_merge' || type === 'merge_queue_merge'
}

/**
 * Divides the commits of a stretch among the pull requests that were merged in it. What can be reached from the merge of one and
 * from no earlier one is its own: that holds for a merge, whichever of its parents comes first, for a squash, for every commit of a
 * rebase and for every pull request of a queue's group. Of a push a pull request gets only the commits that it names itself: what
 * was pushed along with them was in no pull request.
 */
export function divide(segment: Segment, commits: readonly string[], merged: readonly MergedPullRequest[], graph: CommitGraph): Brought {
  const left = new Set(commits)
  const reach = merged.map((pull) => ({ pull, reached: reachedWithin(pull.mergeCommit, left, graph) }))
  // Whatever can be reached from a later merge can be reached from less by an earlier one.
  reach.sort((a, b) => a.reached.length - b.reached.length || a.pull.number - b.pull.number)
  const pushed = !isMerge(segment)
  const pullRequests = reach.map(({ pull, reached }) => {
    const named = pushed && pull.commits !== null ? new Set([...pull.commits, pull.mergeCommit]) : null
    const own = reached.filter((oid) => left.has(oid) && (named === null || named.has(oid)))
    for (const oid of own) left.delete(oid)
    return { number: pull.number, commits: own }
  })
  const direct = left.size === 0 ? [] : inOrder(left, segment.after, graph)
  return { pullRequests, direct }
}

/** The commits of a stretch that can be reached from one of them, itself first. */
function reachedWithin(from: string, within: ReadonlySet<string>, graph: CommitGraph): readonly string[] {
  const found = new Set<string>()
  const queue = [from]
  for (let oid = queue.pop(); oid !== undefined; oid = queue.pop()) {
    if (found.has(oid) || !within.has(oid)) continue
    found.add(oid)
    queue.push(...graph.parentsOf(oid))
  }
  return [...found]
}

/** Children before their parents, by the first parent first. */
function inOrder(oids: ReadonlySet<string>, tip: string, graph: CommitGraph): readonly string[] {
  const ordered: string[] = []
  const seen = new Set<string>()
  const queue = [tip]
  for (let oid = queue.shift(); oid !== undefined; oid = queue.shift()) {
    if (seen.has(oid)) continue
    seen.add(oid)
    if (oids.has(oid)) ordered.push(oid)
    queue.push(...graph.parentsOf(oid).filter((parent) => graph.labelOf(parent) === graph.labelOf(tip)))
  }
  return [...ordered, ...[...oids].filter((oid) => !seen.has(oid)).toSorted()]
}
