import type { TimelineEvent } from './change.ts'
import { compareInstants, type Instant } from './time.ts'

type QueueEvent = Extract<TimelineEvent, { kind: 'added-to-merge-queue' | 'removed-from-merge-queue' }>

/** GitHub's words for what leaves the queue because it has been merged. */
const merged = /^(?:already_)?merged?$/i

/**
 * What was done with the merge queue last, up to a moment: a change that the queue merges is still in it. Of two events in one
 * second the one that takes it out counts. `null`: nothing.
 */
export function lastQueueEvent(timeline: readonly TimelineEvent[], at: Instant): QueueEvent | null {
  let last: QueueEvent | null = null
  for (const event of timeline) {
    if (!isQueueEvent(event) || compareInstants(event.at, at) > 0) continue
    const order = last === null ? 1 : compareInstants(event.at, last.at)
    if (order > 0 || (order === 0 && event.kind === 'removed-from-merge-queue')) last = event
  }
  return last
}

function isQueueEvent(event: TimelineEvent): event is QueueEvent {
  return event.kind === 'added-to-merge-queue' || (event.kind === 'removed-from-merge-queue' && !merged.test(event.reason ?? ''))
}
