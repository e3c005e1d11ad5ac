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

/** What a repository that stays as it is holds, by what it is looked up by. */
interface Index {
  commits: Map<string, Commit>
  oids: ReadonlySet<string>
  pulls: Map<number, PullRequest>
  pullsByCommit: Map<string, PullRequest[]>
  runs: Map<string, CheckRun[]>
  statuses: Map<string, Status[]>
  histories: Map<string, Commit[]>
  lists: Map<string, PullRequest[]>
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const same = groups.get(keyOf(item))
    if (same === undefined) groups.set(keyOf(item), [item])
    else same.push(item)
  }
  return groups
}

const indexes = new WeakMap<Repository, Index>()

function indexOf(repository: Repository): Index | null {
  if (repository.settled !== true) return null
  const known = indexes.get(repository)
  if (known !== undefined) return known
  const index: Index = {
    commits: new Map(allCommits(repository).map((commit) => [commit.oid, commit])),
    oids: allOids(repository),
    pulls: new Map(repository.pullRequests.map((pull) => [pull.number, pull])),
    pullsByCommit: new Map(),
    runs: grouped([...repository.checkRuns, ...repository.pullRequests.flatMap((pull) => pull.checkRuns)], (run) => run.sha),
    statuses: grouped([...repository.pullRequests.flatMap((pull) => pull.statuses), ...repository.statuses], (status) => status.sha),
    histories: new Map(),
    lists: new Map(),
  }
  for (const pull of repository.pullRequests) {
    const oids = new Set([...(pull.mergeCommit === null ? [] : [pull.mergeCommit.oid]), pull.headOid])
    for (const { oid } of [...pull.commits, ...(pull.rebased ?? [])]) oids.add(oid)
    for (const oid of oids) index.pullsByCommit.set(oid, [...(index.pullsByCommit.get(oid) ?? []), pull])
  }
  indexes.set(repository, index)
  return index
}

/** A list of commits that is worked out once for a repository that stays as it is. */
export function remembered(repository: Repository, from: string, make: () => Commit[]): Commit[] {
  const histories = indexOf(repository)?.histories
  const known = histories?.get(from)
  if (known !== undefined) return known
  const made = make()
  histories?.set(from, made)
  return made
}

/** A list of pull requests that is worked out once for a repository that stays as it is. */
export function rememberedPulls(repository: Repository, key: string, make: () => PullRequest[]): PullRequest[] {
  const lists = indexOf(repository)?.lists
  const known = lists?.get(key)
  if (known !== undefined) return known
  const made = make()
  lists?.set(key, made)
  return made
}

export function findPullRequest(repository: Repository, number: number): PullRequest | null {
  const index = indexOf(repository)
  if (index !== null) return index.pulls.get(number) ?? null
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
  return indexOf(repository)?.oids ?? allOids(repository)
}

function allOids(repository: Repository): ReadonlySet<string> {
  const oids = [...allCommits(repository).map((commit) => commit.oid), ...Object.keys(repository.filesAt)]
  for (const branch of repository.branches) oids.push(branch.oid)
  for (const pull of repository.pullRequests) oids.push(pull.headOid, pull.baseOid)
  for (const queue of Object.values(repository.mergeQueues)) oids.push(...queue.map((entry) => entry.head))
  return new Set(oids)
}

export function allCommits(repository: Repository): Commit[] {
  const landed = repository.pullRequests.flatMap((pull) => [
    ...pull.commits,
    ...(pull.rebased ?? []),
    ...(pull.mergeCommit === null ? [] : [pull.mergeCommit]),
  ])
  return [...repository.commits, ...landed]
}

export function findCommit(repository: Repository, oid: string): Commit | null {
  const index = indexOf(repository)
  if (index !== null) return index.commits.get(oid) ?? null
  return allCommits(repository).find((commit) => commit.oid === oid) ?? null
}

export function checkRunsOf(repository: Repository, sha: string): CheckRun[] {
  const index = indexOf(repository)
  if (index !== null) return index.runs.get(sha) ?? []
  const runs = [...repository.checkRuns, ...repository.pullRequests.flatMap((pull) => pull.checkRuns)]
  return runs.filter((run) => run.sha === sha)
}

/** Every status on a commit, newest first. */
export function statusesOf(repository: Repository, sha: string): Status[] {
  const index = indexOf(repository)
  if (index !== null) return (index.statuses.get(sha) ?? []).toReversed()
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
  const index = indexOf(repository)
  if (index !== null) return index.pullsByCommit.get(oid) ?? []
  return repository.pullRequests.filter(
    (pull) =>
      pull.mergeCommit?.oid === oid ||
      pull.headOid === oid ||
      [...pull.commits, ...(pull.rebased ?? [])].some((commit) => commit.oid === oid),
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
