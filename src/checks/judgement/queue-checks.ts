import type { CheckRun, TimelineEvent } from '../../model/change.ts'
import type { Evidence } from '../../model/evidence.ts'
import { lastQueueEvent } from '../../model/merge-queue.ts'
import type { InconclusiveReason } from '../../model/result.ts'
import type { Moment } from './moment.ts'
import { judgeRequirement, type Finding } from './requirement.ts'

/** What a merge queue adds to what was found on the head of a change that landed. */
export interface Queued {
  readonly findings: readonly Finding[]
  /** Why nobody can tell what the queue found; otherwise `null`. */
  readonly unseen: { readonly reason: InconclusiveReason; readonly because: string; readonly remedy: string } | null
  /** What shows that the change landed past a queue whose checks it had not passed, as a sentence; otherwise `null`. */
  readonly past: string | null
}

/** GitHub's words for a change that leaves the queue because its group was not green. */
const notGreen = /ci|check|fail|timeout/i

/**
 * Judges what landed through a merge queue by what the queue tested, on top of the base and of what was queued before it. A check
 * need not have run on the head as well; one that was red there stays red.
 */
export function withQueue(
  ofHead: readonly Finding[],
  change: { readonly queueRuns: Evidence<readonly CheckRun[] | null>; readonly timeline: Evidence<readonly TimelineEvent[]> },
  moment: Moment,
  accepted: ReadonlyMap<string, readonly string[]>,
): Queued {
  if (!moment.landed) return { findings: ofHead, unseen: null, past: null }
  const { queueRuns, timeline } = change
  if (timeline.state === 'unavailable') return unsure(ofHead, timeline.reason, timeline.detail, timeline.remedy)
  if (queueRuns.state === 'unavailable') return unsure(ofHead, queueRuns.reason, queueRuns.detail, queueRuns.remedy)
  const runs = queueRuns.value
  if (runs === null) return { findings: ofHead, unseen: null, past: pastQueue(timeline.value, moment) }
  if (runs.length === 0) {
    const because = 'It landed in a group of the merge queue, and nothing reported on its own commit: the group was tested on a later one.'
    return unsure(ofHead, 'retention', because, 'Look at the commit that the group ends with.')
  }
  const findings = ofHead.map((head): Finding => {
    const group = judgeRequirement(head.requirement, runs, moment, accepted.get(head.requirement.name) ?? [], 'what the merge queue merged')
    return group.state === 'fail' || isMissing(head) ? group : head
  })
  return { findings, unseen: null, past: null }
}

function isMissing({ state, run }: Finding): boolean {
  return state === 'fail' && run === null
}

/** A check that never ran on the head may have run in the queue. */
function unsure(ofHead: readonly Finding[], reason: InconclusiveReason, because: string, remedy: string): Queued {
  return { findings: ofHead.filter((finding) => !isMissing(finding)), unseen: { reason, because, remedy }, past: null }
}

function pastQueue(timeline: readonly TimelineEvent[], moment: Moment): string | null {
  const last = lastQueueEvent(timeline, moment.at)
  if (last?.kind !== 'removed-from-merge-queue' || !notGreen.test(last.reason ?? '')) return null
  return `Left the merge queue at ${last.at} (${last.reason ?? ''}), and landed past it`
}
