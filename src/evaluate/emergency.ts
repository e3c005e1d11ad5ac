import type { JudgeContext } from '../checks/define.ts'
import { emergencyState, type EmergencyState } from '../checks/judgement/emergency-review.ts'
import { momentOf } from '../checks/judgement/moment.ts'
import { windowName } from '../checks/judgement/window.ts'
import { nameOf } from '../checks/judgement/wording.ts'
import type { AppliedWaiver } from '../model/result.ts'
import type { Subject } from '../model/subject.ts'
import type { Emergency } from '../policy/policy.ts'
import type { Cover } from './waivers.ts'

/** What the emergency procedure of a policy does to results. */
export interface Procedure {
  /** Covers the deviations of a change that is under the procedure, and says when its review is due or what came of it. */
  readonly cover: Cover
  /**
   * Whether a change that is open may land as it is, as far as the controls go: what it lacks is then a deviation that the
   * procedure covers, and nothing to wait for.
   */
  mayLand(subject: Subject, controls: readonly string[]): boolean
}

/** The procedure by which the name stands in results. */
const id = 'emergency'

/** Reads the declarations of changes by the policy's procedure for emergencies. */
export function emergencyProcedure(context: JudgeContext): Procedure {
  const { emergency } = context
  if (emergency === null) return { cover: () => [], mayLand: () => false }
  return {
    cover: (subject, controls) => {
      const covered = controls.filter((control) => emergency.covers.includes(control))
      const weight = covered.length === 0 ? null : weigh(subject, emergency, context)
      return weight === null ? [] : covered.map((control) => ({ id, control, ...weight }))
    },
    mayLand: (subject, controls) => {
      if (!controls.every((control) => emergency.covers.includes(control))) return false
      const state = stateOf(subject, emergency, context)
      return state?.declaration.state === 'declared' && state.review === null
    },
  }
}

/** `null` when nothing is known of a declaration, because there is none, or because what would tell could not be seen. */
function stateOf(subject: Subject, emergency: Emergency, context: JudgeContext): EmergencyState | null {
  if (subject.kind !== 'change') return null
  const { pullRequest, reviews, commits, timeline } = subject
  if (pullRequest.state === 'unavailable' || pullRequest.value === null) return null
  if (reviews.state === 'unavailable' || commits.state === 'unavailable' || timeline.state === 'unavailable') return null
  const moment = momentOf(pullRequest.value, context)
  if (moment === null) return null
  const seen = { ...subject, pullRequest: pullRequest.value, reviews: reviews.value, commits: commits.value, timeline: timeline.value }
  return emergencyState(seen, moment, emergency, context, 1)
}

function weigh(subject: Subject, emergency: Emergency, context: JudgeContext): Pick<AppliedWaiver, 'covers' | 'because'> | null {
  const state = stateOf(subject, emergency, context)
  if (state === null || state.declaration.state === 'none') return null
  const { declaration, review } = state
  if (declaration.state !== 'declared') return { covers: false, because: `Claimed only: ${declaration.because}.` }
  const declared = `${nameOf(declaration.by)} declared it an emergency at ${declaration.at}`
  if (review === null) {
    return { covers: true, because: `${declared}. Once it lands, its review is due within ${windowName(emergency.reviewWithin)}.` }
  }
  if (review.enough.state === 'enough') return { covers: true, because: `${declared}, and it was reviewed by ${review.due}.` }
  if (!review.overdue) return { covers: true, because: `${declared}. Its review is due by ${review.due}.` }
  const lacks = review.enough.state === 'short' ? 'was not reviewed' : 'may not have been reviewed'
  return { covers: false, because: `${declared}, and it ${lacks} by ${review.due}, when that was due.` }
}
