/** Walking commits along their parents. */
import { allCommits, remembered } from './lookup.ts'
import type { Commit, Repository } from './world.ts'

/** Every commit that can be reached from one, itself first. What the world does not hold ends the walk. */
export function reachable(repository: Repository, from: string): Commit[] {
  return remembered(repository, from, () => walked(repository, from))
}

function walked(repository: Repository, from: string): Commit[] {
  const byOid = new Map(allCommits(repository).map((commit) => [commit.oid, commit]))
  const seen = new Map<string, Commit>()
  const queue = [from]
  for (let oid = queue.shift(); oid !== undefined; oid = queue.shift()) {
    const commit = byOid.get(oid)
    if (commit === undefined || seen.has(oid)) continue
    seen.set(oid, commit)
    queue.push(...commit.parents)
  }
  return [...seen.values()]
}
