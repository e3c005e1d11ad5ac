import type { PullRequest, TimelineEvent } from '../../model/change.ts'
import { compareInstants, type Instant } from '../../model/time.ts'

/** Whether the pull request was a draft at a moment, by what happened to it before and after. */
export function wasDraft(pullRequest: PullRequest, timeline: readonly TimelineEvent[], at: Instant): boolean {
  const turns = timeline
    .filter((event) => event.kind === 'ready-for-review' || event.kind === 'converted-to-draft')
    .toSorted((a, b) => compareInstants(a.at, b.at))
  const before = turns.findLast((event) => compareInstants(event.at, at) <= 0)
  if (before !== undefined) return before.kind === 'converted-to-draft'
  const after = turns[0]
  return after === undefined ? pullRequest.draft : after.kind === 'ready-for-review'
}
