import type { TimelineEvent } from './change.ts'
import { compareInstants, type Instant } from './time.ts'

type QueueEvent = Extract<TimelineEvent, { kind: 'added-to-merge-queue' | 'removed-from-merge-queue' }>

/** GitHub's words for what leaves the queue because it has been merged. */
const merged = /^(?:already_)?merged?$/i

/** What was done with the merge queue last, up to a moment: a change that the queue merges is still in it. `null`: nothing. */
export function lastQueueEvent(timeline: readonly TimelineEvent[], at: Instant): QueueEvent | null {
  const last = timeline.findLast((event): event is QueueEvent => isQueueEvent(event) && compareInstants(event.at, at) <= 0)
  return last ?? null
}

function isQueueEvent(event: TimelineEvent): event is QueueEvent {
  return event.kind === 'added-to-merge-queue' || (event.kind === 'removed-from-merge-queue' && !merged.test(event.reason ?? ''))
}
