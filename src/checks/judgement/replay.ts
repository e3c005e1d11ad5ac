import type { Actor } from '../../model/account.ts'
import type { Review, TimelineEvent } from '../../model/change.ts'
import { compareInstants, type Instant } from '../../model/time.ts'
import type { Moment } from './moment.ts'
import type { People } from './people.ts'

/** A review as it stood at a moment. */
export interface Opinion {
  readonly review: Review
  /** Its state at the moment. `unknown`: it is dismissed now, and nothing says since when. */
  readonly state: Review['state'] | 'unknown'
  /** What it said when it was submitted; `unknown` when it has been dismissed and nothing says what it was. */
  readonly said: Review['state'] | 'unknown'
  /**
   * - `latest`: the last opinion of its author.
   * - `superseded`: its author gave another opinion later.
   * - `late`: it was submitted after the moment.
   * - `none`: a comment, which is no opinion.
   */
  readonly standing: 'latest' | 'superseded' | 'late' | 'none'
  /** Who dismissed it and when, whether before the moment or after. */
  readonly dismissal: { readonly at: Instant; readonly by: Actor } | null
  /**
   * Whether GitHub's own gate may count it again although it is superseded: every later opinion of its author had been
   * dismissed by the moment. Reported, and never acted on.
   */
  readonly revivable: boolean
}

type Dismissal = Extract<TimelineEvent, { kind: 'review-dismissed' }>

/**
 * Replays reviews and dismissals up to a moment, oldest first. Everybody has one opinion at a time, whatever accounts they
 * use: the last one they gave. A dismissed opinion stays dismissed and brings no older one back, though GitHub's own gate may.
 * Of somebody whose account is gone every review stands for itself.
 */
export function replay(reviews: readonly Review[], timeline: readonly TimelineEvent[], moment: Moment, people: People): readonly Opinion[] {
  const dismissals = dismissalsByReview(timeline)
  const opinions = once(reviews).map((review) => asOf(review, dismissals.get(review.id) ?? [], moment))
  const last = new Map<string, { opinion: Opinion; allDismissed: boolean }>()
  // From the last to the first, so that each opinion knows what its author said after it.
  const judged = opinions.toReversed().map((opinion) => {
    if (opinion.standing !== 'latest') return opinion
    const author = authorOf(opinion.review, people)
    const later = last.get(author)
    if (later === undefined) {
      last.set(author, { opinion, allDismissed: opinion.state === 'dismissed' })
      return opinion
    }
    const superseded: Opinion = { ...opinion, standing: 'superseded', revivable: later.allDismissed && opinion.state !== 'dismissed' }
    later.allDismissed &&= opinion.state === 'dismissed'
    return superseded
  })
  return judged.toReversed()
}

/**
 * Every review once, oldest first and by id within a second, in whatever order and however often they are listed. Of a review
 * that changed between two pages of the list the state that helps least is kept.
 */
function once(reviews: readonly Review[]): readonly Review[] {
  const found = new Map<number, Review>()
  for (const review of reviews) {
    const same = found.get(review.id)
    if (same === undefined || helpful.indexOf(review.state) < helpful.indexOf(same.state)) found.set(review.id, review)
  }
  return [...found.values()].toSorted((a, b) => compareInstants(a.submittedAt, b.submittedAt) || a.id - b.id)
}

/** The states of a review, from the one that keeps a change back to the one that lets it through. */
const helpful: readonly Review['state'][] = ['changes-requested', 'dismissed', 'commented', 'approved']

function authorOf(review: Review, people: People): string {
  return review.author === null ? `review ${String(review.id)}` : `person ${String(people.personOf(review.author))}`
}

function dismissalsByReview(timeline: readonly TimelineEvent[]): ReadonlyMap<number, readonly Dismissal[]> {
  const found = new Map<number, Dismissal[]>()
  for (const event of timeline) {
    if (event.kind !== 'review-dismissed' || event.review === null) continue
    const same = found.get(event.review)
    if (same === undefined) found.set(event.review, [event])
    else same.push(event)
  }
  return found
}

function asOf(review: Review, dismissals: readonly Dismissal[], moment: Moment): Opinion {
  const first = dismissals.toSorted((a, b) => compareInstants(a.at, b.at))[0]
  const dismissal = first === undefined ? null : { at: first.at, by: first.actor }
  const said = review.state !== 'dismissed' ? review.state : (first?.previously ?? 'unknown')
  const state = stateAt(review, first, moment)
  const late = compareInstants(review.submittedAt, moment.at) > 0
  return { review, state, said, dismissal, standing: late ? 'late' : said === 'commented' ? 'none' : 'latest', revivable: false }
}

function stateAt(review: Review, dismissal: Dismissal | undefined, moment: Moment): Opinion['state'] {
  // Both at once is not possible; if GitHub says so all the same, the objection stands and the approval does not.
  if (review.state === 'changes-requested') return review.state
  if (dismissal !== undefined) return compareInstants(dismissal.at, moment.at) > 0 ? dismissal.previously : 'dismissed'
  if (review.state !== 'dismissed') return review.state
  return moment.landed ? 'unknown' : 'dismissed'
}
