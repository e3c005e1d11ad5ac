import type { Account } from '../../model/account.ts'
import type { PullRequest, TimelineEvent } from '../../model/change.ts'
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

const starts = { 'auto-merge-enabled': 'auto-merge-disabled', 'added-to-merge-queue': 'removed-from-merge-queue' } as const

/** What was set going last and not called off by the moment. */
function lastStarted(timeline: readonly TimelineEvent[], moment: Moment): TimelineEvent | undefined {
  const events = timeline.filter(({ at }) => compareInstants(at, moment.at) <= 0)
  return events.findLast((event, index) => {
    if (event.kind !== 'auto-merge-enabled' && event.kind !== 'added-to-merge-queue') return false
    const end = starts[event.kind]
    return !events.slice(index + 1).some(({ kind }) => kind === end)
  })
}
