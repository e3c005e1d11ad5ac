import * as v from 'valibot'
import type { CheckRun, PullRequest, TimelineEvent } from '../model/change.ts'
import { mapEvidence, observed, type Evidence } from '../model/evidence.ts'
import { compareInstants } from '../model/time.ts'
import { moreOfCommit, type Named } from './change-query.ts'
import { checks } from './check-runs.ts'
import type { GitHub } from './github.ts'
import { pageSelection, readPage, readRest } from './list-part.ts'
import { readAt } from './read-at.ts'
import { actorFragment } from './shapes.ts'

/**
 * What reported on the commit that landed through a merge queue: the queue tests the change on top of the base and of those that
 * are queued before it. `null` for a change that landed otherwise.
 */
export async function readQueueRuns(
  github: GitHub,
  named: Named,
  { mergeCommit, mergedAt }: PullRequest,
  timeline: Evidence<readonly TimelineEvent[]>,
  pageSize: number,
): Promise<Evidence<readonly CheckRun[] | null>> {
  if (timeline.state === 'unavailable') return timeline
  if (mergeCommit === null || mergedAt === null || !wentThroughQueue(timeline.value, mergedAt)) return observed(null, timeline.sources)
  const query = `query QueueChecks($owner: String!, $name: String!, $oid: GitObjectID!, $first: Int!) {
    repository(owner: $owner, name: $name) { object(oid: $oid) { ... on Commit { statusCheckRollup { ${pageSelection(checks)} } } } }
  }
  ${actorFragment}`
  const { owner, name } = named
  const answer = await github.graphql(query, { owner, name, oid: mergeCommit, first: pageSize })
  const asked = { answer, token: github.token.kind }
  const path = ['repository', 'object', 'statusCheckRollup']
  const rollup = readAt(asked, path, v.nullable(v.looseObject({})), checks.wanted, [checks.field])
  if (rollup.state === 'unavailable') return rollup
  if (rollup.value === null) return observed([], rollup.sources)
  const page = readPage(asked, [...path, checks.field], checks)
  const seen = await readRest(github, page, checks, moreOfCommit(checks, named, mergeCommit, pageSize, 'statusCheckRollup'))
  return mapEvidence(seen, (items) => items.map(({ run }) => ({ ...run, own: false })))
}

/** Whether the last thing that was done with the queue, up to the landing, was to put the change into it. */
function wentThroughQueue(timeline: readonly TimelineEvent[], mergedAt: string): boolean {
  const last = timeline.findLast(
    ({ kind, at }) => (kind === 'added-to-merge-queue' || kind === 'removed-from-merge-queue') && compareInstants(at, mergedAt) <= 0,
  )
  return last?.kind === 'added-to-merge-queue'
}
