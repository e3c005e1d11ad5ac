/** Finding things in the world. */
import { createHash } from 'node:crypto'
import type { CheckRun, Commit, FileContent, Repository, Status, World } from './world.ts'
import type { PullRequest } from './world-pull-request.ts'

export function repositoryName(repository: { owner: string; name: string }): string {
  return `${repository.owner}/${repository.name}`
}

/** GitHub finds a repository whatever the case of its name. */
export function findRepository(world: World, owner: string, name: string): Repository | null {
  const wanted = `${owner}/${name}`.toLowerCase()
  return world.repositories.find((repository) => repositoryName(repository).toLowerCase() === wanted) ?? null
}

/** The repository that had this name before. */
export function findRenamed(world: World, owner: string, name: string): Repository | null {
  const wanted = `${owner}/${name}`.toLowerCase()
  return world.repositories.find((repository) => repository.formerNames.some((former) => former.toLowerCase() === wanted)) ?? null
}

export function findPullRequest(repository: Repository, number: number): PullRequest | null {
  return repository.pullRequests.find((pullRequest) => pullRequest.number === number) ?? null
}

/** The commit that a branch, a full ref, a pull request ref or an object id names; `null` when there is none. */
export function resolveRef(repository: Repository, ref: string): string | null {
  const name = ref === 'HEAD' ? repository.defaultBranch : ref.replace(/^refs\//, '').replace(/^heads\//, '')
  const branch = repository.branches.find((candidate) => candidate.name === name)
  if (branch !== undefined) return branch.oid
  const pull = /^pull\/(\d+)\/head$/.exec(name)
  if (pull !== null) return findPullRequest(repository, Number(pull[1]))?.headOid ?? null
  return /^[0-9a-f]{40}$/.test(name) && knownOids(repository).has(name) ? name : null
}

function knownOids(repository: Repository): ReadonlySet<string> {
  const oids = [...allCommits(repository).map((commit) => commit.oid), ...Object.keys(repository.filesAt)]
  for (const branch of repository.branches) oids.push(branch.oid)
  for (const pull of repository.pullRequests) oids.push(pull.headOid, pull.baseOid)
  for (const queue of Object.values(repository.mergeQueues)) oids.push(...queue.map((entry) => entry.head))
  return new Set(oids)
}

export function allCommits(repository: Repository): Commit[] {
  const landed = repository.pullRequests.flatMap((pull) => (pull.mergeCommit === null ? pull.commits : [...pull.commits, pull.mergeCommit]))
  return [...repository.commits, ...landed]
}

export function findCommit(repository: Repository, oid: string): Commit | null {
  return allCommits(repository).find((commit) => commit.oid === oid) ?? null
}

export function checkRunsOf(repository: Repository, sha: string): CheckRun[] {
  const runs = [...repository.checkRuns, ...repository.pullRequests.flatMap((pull) => pull.checkRuns)]
  return runs.filter((run) => run.sha === sha)
}

/** Every status on a commit, newest first. */
export function statusesOf(repository: Repository, sha: string): Status[] {
  const statuses = [...repository.pullRequests.flatMap((pull) => pull.statuses), ...repository.statuses]
  return statuses.filter((status) => status.sha === sha).toReversed()
}

/** The status of each context that counts: the newest. */
export function latestStatuses(repository: Repository, sha: string): Status[] {
  const latest = new Map<string, Status>()
  for (const status of statusesOf(repository, sha)) if (!latest.has(status.context)) latest.set(status.context, status)
  return [...latest.values()]
}

/** The files of a commit, by path. */
export function treeOf(repository: Repository, oid: string): Record<string, FileContent> {
  return repository.filesAt[oid] ?? repository.files
}

/** The pull request that a commit came in with, or is part of. */
export function pullRequestsOf(repository: Repository, oid: string): PullRequest[] {
  return repository.pullRequests.filter(
    (pull) => pull.mergeCommit?.oid === oid || pull.headOid === oid || pull.commits.some((commit) => commit.oid === oid),
  )
}

/** The object id that git gives to a file. */
export function blobOid(content: FileContent): string {
  const bytes = bytesOf(content)
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** The content of a file; a binary one is made of zero bytes. */
export function bytesOf(content: FileContent): Buffer {
  return typeof content === 'string' ? Buffer.from(content) : Buffer.alloc(content.bytes)
}
