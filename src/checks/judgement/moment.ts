import type { PullRequest } from '../../model/change.ts'
import type { Instant } from '../../model/time.ts'
import type { JudgeContext } from '../define.ts'

/** The moment that a change is judged as of. */
export interface Moment {
  readonly at: Instant
  /** Whether the change has landed: then nothing is left to wait for. */
  readonly landed: boolean
  /** What happened at the moment, for a message about what came too late; it had landed, unless something else is said. */
  readonly after?: string
}

/**
 * A change that landed is judged as of its landing, any other as of now. `null` when GitHub calls it merged and does not say
 * when: nothing can be judged as of a moment that nobody knows.
 */
export function momentOf(pullRequest: PullRequest, context: JudgeContext): Moment | null {
  if (pullRequest.mergedAt !== null) return { at: pullRequest.mergedAt, landed: true }
  return pullRequest.state === 'merged' ? null : { at: context.at, landed: false }
}
