import type { InconclusiveReason, Values } from '../../model/result.ts'
import type { Approval, Approvals } from './approvals.ts'
import { remembered } from './remembered.ts'
import { listed, nameOf } from './wording.ts'

/** Whether approvals are enough: surely, surely not, or depending on what nobody knows. */
export type Sufficiency =
  | { readonly state: 'enough' | 'short' }
  | { readonly state: 'unsure'; readonly reason: InconclusiveReason; readonly because: string; readonly remedy: string }

/**
 * Compares approvals with how many are needed. Each unresolved contributor may be one of the approvers, so that each takes one
 * approval away; an incomplete list of commits takes all of them.
 */
export function suffice(approvals: Approvals, needed: number, of: readonly Approval[] = approvals.given): Sufficiency {
  const { unresolved, incomplete } = approvals.contributors
  const sure = of.filter((approval) => approval.weight.counts === 'yes').length
  const doubtful = of.flatMap(({ review, weight }) => (weight.counts === 'unknown' ? [{ review, weight }] : []))
  if (incomplete === null && sure - unresolved.length >= needed) return { state: 'enough' }
  if (sure + doubtful.length < needed) return { state: 'short' }
  const first = doubtful[0]
  if (sure < needed && first !== undefined) {
    const { reason, because, remedy } = first.weight
    return { state: 'unsure', reason, because: `${nameOf(first.review.author)} ${because}`, remedy }
  }
  return {
    state: 'unsure',
    reason: 'identity',
    because: incomplete ?? `${listed(unresolved)}, and may be an approver`,
    remedy: 'Have the e-mail address of the commit added to the account of whoever made it, or make the commit again under a known one.',
  }
}

/** The approvals as values: counted (`null`: nobody can tell) and why; those given after the landing apart. */
export const approvalValues = remembered((approvals: Approvals): Values => ({
  asOf: approvals.moment.at,
  approvals: approvals.given.map((approval) => valuesOf(approval, approvals)),
  afterLanding: approvals.late.map((approval) => valuesOf(approval, approvals)),
  contributors: [...approvals.contributors.known.values()].map(({ account, did }) => ({ login: account.login, id: account.id, did })),
  unresolved: [
    ...approvals.contributors.unresolved,
    ...(approvals.contributors.incomplete === null ? [] : [approvals.contributors.incomplete]),
  ],
}))

function valuesOf({ review, weight, notes }: Approval, approvals: Approvals): Values {
  return {
    login: review.author?.login ?? null,
    id: review.author?.id ?? null,
    review: review.id,
    submittedAt: review.submittedAt,
    commit: review.commit,
    counted: weight.counts === 'unknown' ? null : weight.counts === 'yes',
    because: weight.because,
    // Who may push is known as of now; for a change that landed before, that is a limit worth stating.
    basis: weight.counts === 'yes' && approvals.moment.landed ? 'current' : null,
    notes: [...notes],
  }
}

/** Those whose approval counts, with what is worth knowing of it: `bea`, `cyn (while it was a draft)`. */
export function approvers(of: readonly Approval[]): readonly string[] {
  return of.flatMap(({ review, weight, notes }) =>
    weight.counts === 'yes' ? [`${nameOf(review.author)}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`] : [],
  )
}

/** Why the approvals that were given do not count, for a message: `bea wrote a1b2c3d`. */
export function discarded(approvals: Approvals, of: readonly Approval[] = [...approvals.given, ...approvals.late]): string {
  const reasons = of.flatMap(({ review, weight }) => (weight.counts === 'yes' ? [] : [`${nameOf(review.author)} ${weight.because}`]))
  if (reasons.length > 0) return listed(reasons, 3)
  if (of.length > 0) return 'nobody else has approved it'
  return approvals.moment.landed ? 'nobody approved it' : 'nobody has approved it yet'
}
