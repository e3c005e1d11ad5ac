/** What a push to a branch landed: the pull requests and the direct pushes among its commits. */
import { observed, unavailable, type Evidence } from '../model/evidence.ts'
import { divide } from '../model/population/assign.ts'
import { recordOf, type Segment } from '../model/population/chain.ts'
import { CommitGraph } from '../model/population/graph.ts'
import type { RepositoryRef } from './contract.ts'
import type { GitHub } from './github.ts'
import { readMergedWith } from './period/associated.ts'
import type { DirectPush } from './period/direct-push.ts'
import { readRecentLog } from './period/log.ts'
import { walk } from './period/walk.ts'
import { cutShort } from './unseen.ts'

/** A push as its event tells of it. */
export interface PushedTo {
  /** Without `refs/heads/`. */
  readonly branch: string
  /** Zeros where the push made the branch. */
  readonly before: string
  /** Zeros where it deleted the branch. */
  readonly after: string
}

/** The changes that landed, in the order in which they did. */
export interface Landed {
  /** To be read as any other pull request: `readChange`, `completeChange`. */
  readonly pullRequests: readonly number[]
  /** To be read with `readDirectPush`. */
  readonly directPushes: readonly DirectPush[]
}

const nothing = /^0+$/

/** Finds the changes that a push landed. */
export async function readLanded(
  github: GitHub,
  repository: RepositoryRef,
  { branch, before, after }: PushedTo,
): Promise<Evidence<Landed>> {
  if (nothing.test(after)) return observed({ pullRequests: [], directPushes: [] })
  if (nothing.test(before))
    return unavailable(
      'unsupported',
      `${branch} was created by this push: what is new on it cannot be told from what was there.`,
      'Judge what follows, or the period with --start-commit.',
    )
  const graph = new CommitGraph()
  graph.mark(after, 0)
  const walked = await walk(github, repository, { from: before, to: after }, graph)
  if (walked.state === 'unavailable') return walked
  if (!walked.value.whole)
    return cutShort(
      { what: 'The commits of the push', needs: [] },
      `GitHub counts ${String(walked.value.compared.ahead)} and shows ${String(graph.brought)}`,
      'Run it again.',
      walked.sources,
    )
  const segment = await segmentOf(github, repository, branch, before, after)
  const commits = graph.byStretch().get(0) ?? []
  const merged = await readMergedWith(github, repository, branch, commits)
  if (merged.state === 'unavailable') return merged
  const within = merged.value.filter(({ mergeCommit }) => graph.labelOf(mergeCommit) === 0)
  const brought = divide(segment, commits, within, graph)
  const direct = brought.direct.length === 0 ? [] : [{ branch, before, commits: brought.direct, landing: recordOf(segment) }]
  return observed({ pullRequests: brought.pullRequests.map(({ number }) => number), directPushes: direct }, [
    ...walked.sources,
    ...merged.sources,
  ])
}

/** The push as the log records it; as an unrecorded one where the log has no entry of it, or not yet. */
async function segmentOf(github: GitHub, repository: RepositoryRef, branch: string, before: string, after: string): Promise<Segment> {
  const log = await readRecentLog(github, repository, branch)
  const entry = log.state === 'observed' ? log.value.find((one) => one.before === before && one.after === after) : undefined
  return entry === undefined
    ? { before, after, at: null, type: 'unrecorded', actor: null }
    : { before, after, at: entry.at, type: entry.type, actor: entry.actor }
}
