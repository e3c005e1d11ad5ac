import type { Actor } from '../../model/account.ts'
import type { TimelineEvent } from '../../model/change.ts'
import { compareInstants, type Instant } from '../../model/time.ts'
import type { Emergency } from '../../policy/policy.ts'
import type { Contributors } from './contributors.ts'
import type { Moment } from './moment.ts'
import type { People } from './people.ts'
import { nameOf } from './wording.ts'

/** Whether a change was declared an emergency by its moment, by somebody who may. */
export type Declaration =
  | { readonly state: 'none' }
  | { readonly state: 'declared'; readonly by: Actor; readonly at: Instant }
  /** The label is there, and covers nothing. */
  | { readonly state: 'void'; readonly because: string }
  | { readonly state: 'unknown'; readonly because: string }

type Labelling = Extract<TimelineEvent, { kind: 'labeled' | 'unlabeled' }>

/**
 * Reads the declaration from who set the label and when: the last one to set it, and not to take it away again, by the moment.
 * It counts when the policy lets them declare and they had no hand in the change.
 */
export function declarationOf(
  timeline: readonly TimelineEvent[],
  contributors: Contributors,
  moment: Moment,
  emergency: Emergency,
  people: People,
): Declaration {
  // GitHub tells no labels apart by case.
  const label = emergency.label.toLowerCase()
  const events = timeline
    .filter((event): event is Labelling => (event.kind === 'labeled' || event.kind === 'unlabeled') && event.label.toLowerCase() === label)
    .toSorted((a, b) => compareInstants(a.at, b.at))
  const last = events.findLast((event) => compareInstants(event.at, moment.at) <= 0)
  if (last === undefined || last.kind === 'unlabeled') {
    const after = events.find((event) => event.kind === 'labeled' && compareInstants(event.at, moment.at) > 0)
    if (after === undefined || !moment.landed) return { state: 'none' }
    return { state: 'void', because: `${nameOf(after.actor)} set the label ${emergency.label} only at ${after.at}, after it had landed` }
  }
  return weigh(last, contributors, emergency, people)
}

function weigh({ actor, at }: Labelling, contributors: Contributors, emergency: Emergency, people: People): Declaration {
  if (actor === null) return { state: 'unknown', because: `a deleted account set the label ${emergency.label}` }
  const set = `${actor.login} set the label ${emergency.label}`
  const person = people.personOf(actor)
  if (actor.kind !== 'user' || people.isMachineUser(actor)) return { state: 'void', because: `${set} and is no person` }
  if (!emergency.declaredBy.some((permitted) => people.personOf(permitted) === person)) {
    return { state: 'void', because: `${set} and is not among those who may declare an emergency` }
  }
  const contributor = contributors.known.get(person)
  if (contributor !== undefined) return { state: 'void', because: `${set} and ${contributor.did}` }
  const perhaps = contributors.perhaps.get(person)
  if (perhaps !== undefined) return { state: 'unknown', because: `${set} and ${perhaps.did}, a merge that may hold more than the base` }
  const hidden = contributors.incomplete ?? contributors.unresolved[0]
  if (hidden !== undefined) return { state: 'unknown', because: `${set}, and ${hidden}, who may be the same` }
  return { state: 'declared', by: actor, at }
}
