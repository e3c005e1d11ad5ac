import type { Account } from '../../model/account.ts'
import type { PullRequest, TimelineEvent } from '../../model/change.ts'
import { lastQueueEvent } from '../../model/merge-queue.ts'
import { compareInstants } from '../../model/time.ts'
import type { Moment } from './moment.ts'
import type { People } from './people.ts'

/** Who brought a change onto the branch: whoever pressed the button, enabled auto-merge or put it into the queue. */
export interface Mergers {
  readonly known: readonly Account[]
  /** Why nobody can say who it was, as a sentence without a full stop; otherwise `null`. */
  readonly unknown: string | null
}

/** GitHub names its own queue, or an app, as the one who merged: then whoever set it going answers for it. */
export function mergersOf(pullRequest: PullRequest, timeline: readonly TimelineEvent[], moment: Moment, people: People): Mergers {
  const { mergedBy } = pullRequest
  const setGoing = lastStarted(timeline, moment)
  const isPerson = (account: Account): boolean => account.kind === 'user' && !people.isMachineUser(account)
  const actors = setGoing === undefined ? [mergedBy] : [mergedBy, setGoing.actor]
  const known = new Map<number, Account>()
  for (const actor of actors) if (actor !== null && isPerson(actor)) known.set(people.personOf(actor), actor)
  if (mergedBy === null && (setGoing === undefined || setGoing.actor === null))
    return { known: [], unknown: 'GitHub names nobody who merged it' }
  if (setGoing?.actor === null) return { known: [...known.values()], unknown: 'the account that had it merged has been deleted' }
  if (known.size > 0) return { known: [...known.values()], unknown: null }
  return { known: [], unknown: `${mergedBy?.login ?? 'an app'} merged it, and GitHub does not show on whose word` }
}

/** What was set going last and not called off by the moment. */
function lastStarted(timeline: readonly TimelineEvent[], moment: Moment): TimelineEvent | undefined {
  const queued = lastQueueEvent(timeline, moment.at)
  if (queued?.kind === 'added-to-merge-queue') return queued
  const automatic = timeline.findLast(
    ({ kind, at }) => (kind === 'auto-merge-enabled' || kind === 'auto-merge-disabled') && compareInstants(at, moment.at) <= 0,
  )
  return automatic?.kind === 'auto-merge-enabled' ? automatic : undefined
}
