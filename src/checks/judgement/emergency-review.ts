import { compareInstants, type Instant } from '../../model/time.ts'
import type { Emergency } from '../../policy/policy.ts'
import type { JudgeContext } from '../define.ts'
import { weighApprovals, type Approvals, type Reviewed } from './approvals.ts'
import { usualChoices, type Choices } from './choices.ts'
import { declarationOf, type Declaration } from './emergency.ts'
import type { Moment } from './moment.ts'
import { suffice, type Sufficiency } from './sufficiency.ts'
import { endOf } from './window.ts'

/** Where a change stands in the emergency procedure. */
export interface EmergencyState {
  readonly declaration: Declaration
  /** What came of the review that is owed; `null` when none is, because nothing was declared or nothing has landed yet. */
  readonly review: EmergencyReview | null
}

/** The review that an emergency change owes. */
export interface EmergencyReview {
  /** When the window closes. */
  readonly due: Instant
  /** Whether it has closed. */
  readonly overdue: boolean
  /** Approvals given by now, or by the end of the window: before the landing or after, by whoever had no hand in the change. */
  readonly approvals: Approvals
  readonly enough: Sufficiency
}

/** Reads the declaration as of the landing, and the review as of now or of the end of the window, whichever is earlier. */
export function emergencyState(
  change: Reviewed,
  moment: Moment,
  emergency: Emergency,
  context: JudgeContext,
  reviewers: number,
  choices: Choices = usualChoices,
): EmergencyState {
  const { contributors, people } = weighApprovals(change, moment, context, choices)
  const declaration = declarationOf(change.timeline, contributors, moment, emergency, people)
  if (declaration.state !== 'declared' || !moment.landed) return { declaration, review: null }
  const due = endOf(emergency.reviewWithin, moment.at, emergency.holidays)
  const overdue = compareInstants(context.at, due) > 0
  const approvals = weighApprovals(
    change,
    { at: overdue ? due : context.at, landed: true, after: 'the window had closed' },
    context,
    choices,
  )
  return { declaration, review: { due, overdue, approvals, enough: suffice(approvals, reviewers) } }
}
