import * as v from 'valibot'
import type { CheckRun, PullRequest, TimelineEvent } from '../model/change.ts'
import { mapEvidence, observed, type Evidence } from '../model/evidence.ts'
import { lastQueueEvent } from '../model/merge-queue.ts'
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
  if (mergeCommit === null || mergedAt === null || lastQueueEvent(timeline.value, mergedAt)?.kind !== 'added-to-merge-queue')
    return observed(null, timeline.sources)
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
