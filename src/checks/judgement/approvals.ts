import type { Review } from '../../model/change.ts'
import type { InconclusiveReason } from '../../model/result.ts'
import { toMilliseconds } from '../../model/time.ts'
import type { JudgeContext } from '../define.ts'
import { usualChoices, type Choices } from './choices.ts'
import { contributorsOf, type Contributors } from './contributors.ts'
import { coverageOf, pushOf, type Coverage, type Pushed } from './coverage.ts'
import { wasDraft } from './draft.ts'
import type { Moment } from './moment.ts'
import { knowPeople, type People } from './people.ts'
import { replay, type Opinion } from './replay.ts'
import { counted, nameOf, short } from './wording.ts'

/** What it takes to weigh the approvals of a pull request. */
export interface Reviewed extends Pushed {
  readonly reviews: readonly Review[]
}

/** The slots that weighing approvals considers, whether they can be seen or not. */
export const weighed = ['headPush', 'headHistory', 'content'] as const

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

/** What has been weighed, by the reviews: the checks of a change weigh them one after the other, and most of them alike. */
const weighings = new WeakMap<readonly Review[], { readonly of: readonly unknown[]; readonly approvals: Approvals }[]>()

/** Weighs every approval: is it in force, did its author have no hand in the change, and did they see what there is now. */
export function weighApprovals(change: Reviewed, moment: Moment, context: JudgeContext, choices: Choices = usualChoices): Approvals {
  const { pullRequest, commits, timeline, headPush, headHistory, content } = change
  const { basis, 'allow-trivial-rebase': rebase, 'last-pusher': pusher } = choices
  const seen = [pullRequest, commits, timeline, headPush, headHistory, content]
  const of = [...seen, moment.at, moment.landed, moment.after, context.people, basis, rebase, pusher]
  const before = weighings.get(change.reviews) ?? []
  const same = before.find((one) => one.of.every((part, index) => part === of[index]))
  if (same !== undefined) return same.approvals
  const approvals = weighAll(change, moment, context, choices)
  weighings.set(change.reviews, [...before, { of, approvals }])
  return approvals
}

function weighAll(change: Reviewed, moment: Moment, context: JudgeContext, choices: Choices): Approvals {
  const people = knowPeople(context.people)
  const contributors = contributorsOf(change, moment, people, choices['last-pusher'])
  const opinions = replay(change.reviews, change.timeline, moment, people).filter(
    (opinion) => opinion.said === 'approved' || opinion.state === 'unknown',
  )
  const approval = (opinion: Opinion): Approval => {
    const coverage = coverageOf(opinion.review, change, moment, choices['allow-trivial-rebase'])
    return {
      review: opinion.review,
      weight: weigh(opinion, coverage, { change, moment, contributors, people, choices }),
      notes: notesOn(opinion.review, change, coverage),
    }
  }
  return {
    moment,
    people,
    contributors,
    given: opinions.filter(({ standing }) => standing !== 'late').map(approval),
    late: opinions.filter(({ standing }) => standing === 'late').map(approval),
  }
}

interface Weighing {
  readonly change: Reviewed
  readonly moment: Moment
  readonly contributors: Contributors
  readonly people: People
  readonly choices: Choices
}

function weigh(opinion: Opinion, coverage: Coverage, weighing: Weighing): Weight {
  const { review } = opinion
  const { moment, change } = weighing
  const discarded = outOfForce(opinion, moment) ?? notIndependent(review, weighing)
  if (discarded !== null) return discarded
  if (coverage.state === 'stale') return no(coverage.because, true)
  if (!review.canPush && !moment.landed && review.author !== null) return no('may not push to the repository', false)
  const head = short(change.pullRequest.head.oid)
  const note = coverage.state === 'covers' && coverage.note !== null ? `, ${coverage.note}` : ''
  return whatIsUnknown(opinion, coverage, weighing) ?? { counts: 'yes', because: `had no hand in the change and approved ${head}${note}` }
}

/** An approval so soon after a push may be meant for what was there before. */
const soon = 10_000

function notesOn(review: Review, change: Reviewed, coverage: Coverage): readonly string[] {
  const notes = coverage.state === 'covers' && coverage.note !== null ? [coverage.note] : []
  if (wasDraft(change.pullRequest, change.timeline, review.submittedAt)) notes.push('while it was a draft')
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

function notIndependent(review: Review, { contributors, people, moment }: Weighing): Weight | null {
  const { author } = review
  if (author === null) return null
  if (author.kind === 'bot') return no('is a bot', false)
  if (author.kind !== 'user') return no(`is no user but has an account of the kind ${author.kind}`, false)
  if (people.isMachineUser(author)) return no('is a machine user', false)
  const contributor = contributors.known.get(people.personOf(author))
  if (contributor !== undefined) {
    const also = contributor.account.id === author.id ? '' : `is also ${contributor.account.login}, who `
    return no(`${also}${contributor.did}`, false)
  }
  // Until it lands somebody else can approve it, which settles the matter.
  const perhaps = moment.landed ? undefined : contributors.perhaps.get(people.personOf(author))
  return perhaps === undefined ? null : no(`${perhaps.did}, a merge that may hold more than the base`, false)
}

function whatIsUnknown(opinion: Opinion, coverage: Coverage, { contributors, people, moment, change, choices }: Weighing): Weight | null {
  const { review } = opinion
  if (opinion.state === 'unknown') {
    const because = 'gave a review that has been dismissed, and GitHub does not say when nor what it said'
    return unknown('error', because, 'Run it again; if it stays, look the dismissal up on the pull request.')
  }
  if (review.author === null) {
    const remedy = 'Have somebody with an account that exists approve it.'
    return unknown('identity', 'approved and has been deleted since: nobody can tell whose it was', remedy)
  }
  const perhaps = contributors.perhaps.get(people.personOf(review.author))
  if (perhaps !== undefined) {
    const because = `${perhaps.did}, a merge of which nobody could see whether it holds more than the base`
    const { content } = change
    return content.state === 'unavailable'
      ? unknown(content.reason, because, content.remedy)
      : unknown('retention', because, 'Have somebody who made no commit of it review it now.')
  }
  if (coverage.state === 'unknown') return unknown(coverage.reason, coverage.because, coverage.remedy)
  if (!moment.landed || (review.canPush && choices.basis === 'current')) return null
  const now = review.canPush ? 'may push to the repository now' : 'may not push to the repository now'
  const because = `${now}, and nobody recorded whether they could when the change landed`
  return unknown('retention', because, 'Show a record of the time of who could push, or have it reviewed again.')
}

function no(because: string, renewable: boolean): Weight {
  return { counts: 'no', because, renewable }
}

function unknown(reason: InconclusiveReason, because: string, remedy: string): Weight {
  return { counts: 'unknown', because, reason, remedy }
}
