/** Sets the sources of a population against each other: what one of them has and another has not is named. */
import type { Difference, Population } from '../period.ts'
import { compareInstants, toMilliseconds, type Instant } from '../time.ts'
import { divide, isMerge, type MergedPullRequest } from './assign.ts'
import type { Chain, Segment } from './chain.ts'
import type { CommitGraph } from './graph.ts'

/** A pull request that GitHub lists as merged into the branch. */
export interface ListedPullRequest {
  readonly number: number
  readonly mergedAt: Instant | null
  readonly mergeCommit: string | null
}

/** What the sources tell. */
export interface Sources {
  readonly since: Instant
  readonly until: Instant
  readonly chain: Chain
  readonly graph: CommitGraph
  /** How many commits GitHub counts between the ends of the chain. */
  readonly counted: number
  readonly listed: readonly ListedPullRequest[]
  readonly listedCount: number
  /** Pull requests that GitHub names for the commits of a stretch, where it was asked, by the number of the stretch. */
  readonly associated: ReadonlyMap<number, readonly MergedPullRequest[]>
}

/** The changes of a period, in the order in which they landed. */
export interface LandedChanges {
  readonly pullRequests: readonly { readonly number: number; readonly segment: Segment; readonly commits: readonly string[] }[]
  readonly directPushes: readonly { readonly segment: Segment; readonly commits: readonly string[] }[]
  readonly population: Population
}

/** The stretches of which the list of pull requests does not tell whose the commits are. */
export function unsettled({ chain, graph, listed }: Pick<Sources, 'chain' | 'graph' | 'listed'>): readonly number[] {
  const merged = new Set(listed.flatMap(({ mergeCommit }) => (mergeCommit === null ? [] : (graph.labelOf(mergeCommit) ?? []))))
  // A merge needs a pull request; anything else that holds one has to be told apart from it.
  return chain.segments.flatMap((segment, index) =>
    isMerge(segment) === merged.has(index) && segment.type !== 'unrecorded' ? [] : [index],
  )
}

/** Finds the changes, each commit in exactly one, and everything that does not tie out. */
export function reconcile(sources: Sources): LandedChanges {
  const { chain, graph, counted } = sources
  const differences: Difference[] = chain.items.map(({ kind, commits, message }) => ({ kind, about: commits[0] ?? null, message }))
  const listed = distinct(sources, differences)
  const byStretch = graph.byStretch()
  const pullRequests: { number: number; segment: Segment; commits: readonly string[] }[] = []
  const directPushes: { segment: Segment; commits: readonly string[] }[] = []
  for (const [index, segment] of chain.segments.entries()) {
    const commits = byStretch.get(index) ?? []
    const brought = divide(segment, commits, mergedIn(index, sources, listed, differences), graph)
    for (const pull of brought.pullRequests) pullRequests.push({ ...pull, segment })
    if (brought.direct.length === 0) continue
    directPushes.push({ segment, commits: brought.direct })
    if (isMerge(segment)) differences.push(besideAMerge(segment, brought.direct))
  }
  if (graph.brought !== counted || graph.open > 0)
    differences.push({
      kind: 'commits',
      about: chain.to,
      message: `GitHub counts ${String(counted)} commits between the ends of the period, and ${String(graph.brought)} were read.`,
    })
  const { inPeriod, atTheEdge } = landedOfListed(sources, listed, new Set(pullRequests.map(({ number }) => number)), differences)
  const sum = (of: readonly { readonly commits: readonly string[] }[]): number =>
    of.reduce((total, { commits }) => total + commits.length, 0)
  const population: Population = {
    chain: { from: chain.from, to: chain.to, startedFrom: chain.startedFrom, byType: tally(chain.segments.map(({ type }) => type)) },
    graph: { counted, read: graph.brought, ofPullRequests: sum(pullRequests), ofDirectPushes: sum(directPushes) },
    listed: { counted: sources.listedCount, read: listed.size, inPeriod, atTheEdge },
    changes: { pullRequests: pullRequests.length, directPushes: directPushes.length },
    differences,
  }
  return { pullRequests, directPushes, population }
}

function besideAMerge(segment: Segment, commits: readonly string[]): Difference {
  const [first = ''] = commits
  const message = `${String(commits.length)} commits came with the merge of ${segment.at ?? 'unknown time'}, the last of them ${first.slice(0, 7)}, and GitHub names no pull request for them.`
  return { kind: 'beside-a-merge', about: first, message }
}

/** Each listed pull request once. */
function distinct({ listed, listedCount }: Sources, differences: Difference[]): ReadonlyMap<number, ListedPullRequest> {
  const found = new Map<number, ListedPullRequest>()
  for (const pull of listed) {
    if (found.has(pull.number))
      differences.push({
        kind: 'listed-twice',
        about: `#${String(pull.number)}`,
        message: `#${String(pull.number)} is listed twice as merged: a page may have come again in the place of another.`,
      })
    found.set(pull.number, pull)
  }
  if (found.size !== listedCount)
    differences.push({
      kind: 'list-count',
      about: null,
      message: `GitHub counts ${String(listedCount)} pull requests as merged into the branch, and lists ${String(found.size)}.`,
    })
  return found
}

/** The pull requests that were merged in a stretch: those of the list, and those that GitHub names for its commits. */
function mergedIn(
  index: number,
  { graph, associated }: Sources,
  listed: ReadonlyMap<number, ListedPullRequest>,
  differences: Difference[],
): readonly MergedPullRequest[] {
  const asked = associated.get(index) ?? []
  const commitsOf = new Map(asked.map(({ number, commits }) => [number, commits]))
  const found: MergedPullRequest[] = []
  for (const { number, mergeCommit } of listed.values())
    if (mergeCommit !== null && graph.labelOf(mergeCommit) === index)
      found.push({ number, mergeCommit, commits: commitsOf.get(number) ?? (associated.has(index) ? [] : null) })
  for (const pull of asked) {
    if (listed.has(pull.number) || graph.labelOf(pull.mergeCommit) !== index) continue
    found.push(pull)
    differences.push({
      kind: 'not-listed',
      about: `#${String(pull.number)}`,
      message: `#${String(pull.number)} landed ${pull.mergeCommit.slice(0, 7)}, and the list of merged pull requests lacks it.`,
    })
  }
  return found
}

/** The clocks of a merge and of its record in the log differ by no more than this. */
const edge = 60_000

/** Counts the listed pull requests that were merged in the period, and names those of which no commit landed in it. */
function landedOfListed(
  { since, until }: Sources,
  listed: ReadonlyMap<number, ListedPullRequest>,
  landed: ReadonlySet<number>,
  differences: Difference[],
): { readonly inPeriod: number; readonly atTheEdge: number } {
  let inPeriod = 0
  let atTheEdge = 0
  for (const { number, mergedAt, mergeCommit } of listed.values()) {
    if (mergedAt === null || compareInstants(mergedAt, since) < 0 || compareInstants(mergedAt, until) >= 0) continue
    inPeriod += 1
    if (landed.has(number)) continue
    const distance = Math.min(...[since, until].map((at) => Math.abs(toMilliseconds(mergedAt) - toMilliseconds(at))))
    if (distance <= edge) {
      atTheEdge += 1
      continue
    }
    differences.push({
      kind: 'not-landed',
      about: `#${String(number)}`,
      message: `#${String(number)} is listed as merged at ${mergedAt}, and its commit ${mergeCommit?.slice(0, 7) ?? '(none)'} did not come onto the branch in the period.`,
    })
  }
  return { inPeriod, atTheEdge }
}

function tally(words: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
