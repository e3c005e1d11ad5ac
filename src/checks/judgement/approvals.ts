import type { PullRequest, PushRecord, Commit, Review, TimelineEvent } from '../../model/change.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { InconclusiveReason } from '../../model/result.ts'
import { compareInstants, toMilliseconds } from '../../model/time.ts'
import type { JudgeContext } from '../define.ts'
import { contributorsOf, type Contributors } from './contributors.ts'
import { wasDraft } from './draft.ts'
import type { Moment } from './moment.ts'
import { knowPeople, type People } from './people.ts'
import { replay, type Opinion } from './replay.ts'
import { counted, nameOf, short } from './wording.ts'

/** What it takes to weigh the approvals of a pull request. */
export interface Reviewed {
  readonly pullRequest: PullRequest
  readonly reviews: readonly Review[]
  readonly commits: readonly Commit[]
  readonly timeline: readonly TimelineEvent[]
  readonly headPush: Evidence<PushRecord | null>
}

/**
 * What proves that an approver may push: for `current` the rights of today count for a change that landed before, for
 * `recorded` only a record of the time does. On an open change today is the time.
 */
export type Basis = 'current' | 'recorded'

/** An approval, and whether it counts. */
export interface Approval {
  readonly review: Review
  readonly weight: Weight
  /** What an auditor may want to know of it without its counting any less: `while it was a draft`. */
  readonly notes: readonly string[]
}

/** Whether an approval counts, and why, in words that follow the approver's name. */
export type Weight =
  | { readonly counts: 'yes'; readonly because: string }
  /** `renewable`: the same person could give one that counts. */
  | { readonly counts: 'no'; readonly because: string; readonly renewable: boolean }
  | { readonly counts: 'unknown'; readonly because: string; readonly reason: InconclusiveReason; readonly remedy: string }

/** The approvals of a pull request, weighed as of a moment. */
export interface Approvals {
  readonly moment: Moment
  readonly people: People
  readonly contributors: Contributors
  /** Every approval given by the moment, oldest first. */
  readonly given: readonly Approval[]
  /** Every approval given after it: none of them counts, and they are kept apart. */
  readonly late: readonly Approval[]
}

/** Weighs every approval: is it in force, did its author have no hand in the change, and did they see what there is now. */
export function weighApprovals(change: Reviewed, moment: Moment, context: JudgeContext, basis: Basis = 'current'): Approvals {
  const people = knowPeople(context.people)
  const contributors = contributorsOf(change.pullRequest, change.commits, change.timeline, moment, people)
  const opinions = replay(change.reviews, change.timeline, moment, people).filter(
    (opinion) => opinion.said === 'approved' || opinion.state === 'unknown',
  )
  const approval = (opinion: Opinion): Approval => ({
    review: opinion.review,
    weight: weigh(opinion, change, moment, contributors, people, basis),
    notes: notesOn(opinion.review, change),
  })
  return {
    moment,
    people,
    contributors,
    given: opinions.filter(({ standing }) => standing !== 'late').map(approval),
    late: opinions.filter(({ standing }) => standing === 'late').map(approval),
  }
}

function weigh(opinion: Opinion, change: Reviewed, moment: Moment, contributors: Contributors, people: People, basis: Basis): Weight {
  const discarded =
    outOfForce(opinion, moment) ?? notIndependent(opinion.review, contributors, people) ?? notOfTheHead(opinion.review, change, moment)
  if (discarded !== null) return discarded
  if (!opinion.review.canPush && !moment.landed && opinion.review.author !== null) {
    return { counts: 'no', because: 'may not push to the repository', renewable: false }
  }
  return (
    whatIsUnknown(opinion, change, moment, basis) ?? {
      counts: 'yes',
      because: `had no hand in the change and approved ${short(change.pullRequest.head.oid)}`,
    }
  )
}

/** An approval so soon after a push may be meant for what was there before. */
const soon = 10_000

function notesOn(review: Review, change: Reviewed): readonly string[] {
  const notes = wasDraft(change.pullRequest, change.timeline, review.submittedAt) ? ['while it was a draft'] : []
  const push = pushOf(change)
  const after = push === null ? soon : toMilliseconds(review.submittedAt) - toMilliseconds(push.at)
  if (after >= 0 && after < soon) notes.push(`${counted(after / 1000, 'second')} after the first record of the push`)
  return notes
}

function outOfForce(opinion: Opinion, moment: Moment): Weight | null {
  if (opinion.standing === 'late') return no(`approved only after ${moment.after ?? 'it had landed'}`, false)
  if (opinion.standing === 'superseded') {
    const github = ', which was dismissed; GitHub itself may count this approval again, and we do not'
    return no(`gave another opinion later${opinion.revivable ? github : ''}`, true)
  }
  if (opinion.state !== 'dismissed') return null
  const dismissal = opinion.dismissal
  return no(
    dismissal === null ? 'had the approval dismissed' : `had the approval dismissed by ${nameOf(dismissal.by)} at ${dismissal.at}`,
    true,
  )
}

function notIndependent(review: Review, contributors: Contributors, people: People): Weight | null {
  const { author } = review
  if (author === null) return null
  if (author.kind === 'bot') return no('is a bot', false)
  if (author.kind !== 'user') return no(`is no user but has an account of the kind ${author.kind}`, false)
  if (people.isMachineUser(author)) return no('is a machine user', false)
  const contributor = contributors.known.get(people.personOf(author))
  if (contributor === undefined) return null
  return no(contributor.account.id === author.id ? contributor.did : `is also ${contributor.account.login}, who ${contributor.did}`, false)
}

/** GitHub moves approvals to the new head on a force push, so that the commit it names alone proves nothing. */
function notOfTheHead(review: Review, change: Reviewed, moment: Moment): Weight | null {
  const head = change.pullRequest.head.oid
  if (review.commit === null) return no('approved a commit that is gone', true)
  if (review.commit !== head) return no(`approved ${short(review.commit)}, and the head is ${short(head)}`, true)
  for (const event of upTo(change.timeline, moment)) {
    if (compareInstants(event.at, review.submittedAt) <= 0) continue
    if (event.kind === 'head-force-pushed') return no(`approved before ${nameOf(event.actor)} force-pushed at ${event.at}`, true)
    if (event.kind === 'base-changed') return no(`approved before the base was changed from ${event.from} to ${event.to}`, true)
  }
  const push = pushOf(change)
  return push !== null && compareInstants(push.at, review.submittedAt) > 0
    ? no(`approved at ${review.submittedAt}, and the first record of ${short(head)} is of ${push.at}`, true)
    : null
}

function whatIsUnknown(opinion: Opinion, change: Reviewed, moment: Moment, basis: Basis): Weight | null {
  const { review } = opinion
  if (opinion.state === 'unknown') {
    const because = 'gave a review that has been dismissed, and GitHub does not say when nor what it said'
    return unknown('error', because, 'Run it again; if it stays, look the dismissal up on the pull request.')
  }
  if (review.author === null) {
    const remedy = 'Have somebody with an account that exists approve it.'
    return unknown('identity', 'approved and has been deleted since: nobody can tell whose it was', remedy)
  }
  const unseen = whenItWasPushed(review, change, moment)
  if (unseen !== null) return unseen
  if (!moment.landed || (review.canPush && basis === 'current')) return null
  const now = review.canPush ? 'may push to the repository now' : 'may not push to the repository now'
  const because = `${now}, and nobody recorded whether they could when the change landed`
  return unknown('retention', because, 'Show a record of the time of who could push, or have it reviewed again.')
}

function whenItWasPushed(review: Review, change: Reviewed, moment: Moment): Weight | null {
  const head = short(change.pullRequest.head.oid)
  const remedy = 'Have it approved again now that the head is on record.'
  for (const event of upTo(change.timeline, moment)) {
    if (event.kind !== 'head-force-pushed' && event.kind !== 'base-changed') continue
    if (compareInstants(event.at, review.submittedAt) !== 0) continue
    const what = event.kind === 'base-changed' ? 'the base was changed' : `${nameOf(event.actor)} force-pushed`
    return unknown('push-time', `approved in the same second in which ${what}`, remedy)
  }
  if (change.headPush.state === 'unavailable') {
    return unknown(change.headPush.reason, `approved ${head}, and when it was pushed could not be seen`, change.headPush.remedy)
  }
  return pushOf(change) === null ? unknown('push-time', `approved ${head}, and nobody recorded when it was pushed`, remedy) : null
}

function pushOf(change: Reviewed): PushRecord | null {
  const push = change.headPush.state === 'observed' ? change.headPush.value : null
  return push !== null && push.oid === change.pullRequest.head.oid ? push : null
}

function upTo(timeline: readonly TimelineEvent[], moment: Moment): readonly TimelineEvent[] {
  return timeline.filter((event) => compareInstants(event.at, moment.at) <= 0)
}

function no(because: string, renewable: boolean): Weight {
  return { counts: 'no', because, renewable }
}

function unknown(reason: InconclusiveReason, because: string, remedy: string): Weight {
  return { counts: 'unknown', because, reason, remedy }
}
