/** Reads the sources of a population: the activity log, the commits, the merged pull requests, and GitHub's counts. */
import { observed, type Evidence } from '../../model/evidence.ts'
import type { MergedPullRequest } from '../../model/population/assign.ts'
import { chainOf, type Chain, type ChainQuestion } from '../../model/population/chain.ts'
import { CommitGraph } from '../../model/population/graph.ts'
import { reconcile, unsettled, type LandedChanges } from '../../model/population/reconcile.ts'
import { toMilliseconds, type Instant } from '../../model/time.ts'
import type { RepositoryRef } from '../contract.ts'
import type { GitHub } from '../github.ts'
import { readMergedWith } from './associated.ts'
import { readLog } from './log.ts'
import { readMergedList } from './merged-list.ts'
import { walk } from './walk.ts'

/** Which population. */
export interface PopulationQuestion {
  readonly branch: string
  readonly since: Instant
  readonly until: Instant
  /** Where the branch is now; `null` when it is not there. */
  readonly tip: string | null
  readonly start: ChainQuestion['start']
  /** The server's clock. */
  readonly now: Instant
}

/** GitHub keeps the activity of a branch for so long. */
const keptDays = 365

/** Reads what landed on a branch in a period. Unavailable when one of the sources is: a part of them proves nothing. */
export async function readPopulation(
  github: GitHub,
  repository: RepositoryRef,
  question: PopulationQuestion,
  progress: (line: string) => void,
): Promise<Evidence<LandedChanges>> {
  const { branch, since, until, tip, start } = question
  const log = await readLog(github, repository, branch, since)
  if (log.state === 'unavailable') return log
  progress(`${String(log.value.length)} entries of the activity of ${branch}.`)
  const reaches = new Date(toMilliseconds(question.now) - keptDays * 86_400_000).toISOString().replace('.000Z', 'Z')
  const chain = chainOf(log.value, { since, until, tip, start, reaches })
  const graph = new CommitGraph()
  for (const [index, segment] of chain.segments.entries()) graph.mark(segment.after, index)
  const counted = await walkChain(github, repository, chain, graph)
  if (counted.state === 'unavailable') return counted
  progress(`${String(graph.brought)} commits.`)
  const listed = await readMergedList(github, repository, branch)
  if (listed.state === 'unavailable') return listed
  progress(`${String(listed.value.items.length)} merged pull requests.`)
  const associated = new Map<number, readonly MergedPullRequest[]>()
  const byStretch = graph.byStretch()
  for (const index of unsettled({ chain, graph, listed: listed.value.items })) {
    const merged = await readMergedWith(github, repository, branch, byStretch.get(index) ?? [])
    if (merged.state === 'unavailable') return merged
    associated.set(index, merged.value)
  }
  const { items, counted: listedCount } = listed.value
  const sources = [...log.sources, ...counted.sources, ...listed.sources]
  return observed(reconcile({ since, until, chain, graph, counted: counted.value, listed: items, listedCount, associated }), sources)
}

/** Reads the commits between the ends of the chain, and tells how many GitHub counts. */
async function walkChain(github: GitHub, repository: RepositoryRef, { from, to }: Chain, graph: CommitGraph): Promise<Evidence<number>> {
  // Without both ends nothing bounds the walk; the chain has said so.
  if (from === null || to === null || from === to) return observed(0)
  const walked = await walk(github, repository, { from, to }, graph)
  return walked.state === 'unavailable' ? walked : observed(walked.value.compared.ahead, walked.sources)
}
