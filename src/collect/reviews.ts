import * as v from 'valibot'
import type { Review, ReviewThread } from '../model/change.ts'
import { compareInstants } from '../model/time.ts'
import type { ListPart } from './list-part.ts'
import { reads } from './permissions.ts'
import { actor, bigId, instant, oid } from './shapes.ts'

const states = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  COMMENTED: 'commented',
  DISMISSED: 'dismissed',
} as const

/** GitHub's word for the state of a review that was submitted. */
export const reviewState = v.pipe(
  v.picklist(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED']),
  v.transform((state): Review['state'] => states[state]),
)

const submitted = v.pipe(
  v.object({
    fullDatabaseId: bigId,
    state: reviewState,
    submittedAt: instant,
    author: actor,
    authorCanPushToRepository: v.boolean(),
    commit: v.nullable(v.object({ oid })),
  }),
  v.transform(({ fullDatabaseId, state, submittedAt, author, authorCanPushToRepository, commit }): Review => ({
    id: fullDatabaseId,
    state,
    submittedAt,
    author,
    commit: commit?.oid ?? null,
    canPush: authorCanPushToRepository,
  })),
)
/** Shown to nobody but its author: not said to anybody yet, and so no review. */
const pending = v.pipe(
  v.object({ state: v.literal('PENDING') }),
  v.transform(() => 'pending' as const),
)

export const reviews: ListPart<Review | 'pending'> = {
  wanted: { what: 'The reviews', needs: [reads('pull_requests')] },
  field: 'reviews',
  // The plain number of a review no longer fits GraphQL's integers.
  selection: 'fullDatabaseId state submittedAt author { ...actor } authorCanPushToRepository commit { oid }',
  item: v.union([submitted, pending]),
}

/** The submitted reviews, oldest first. */
export function submittedReviews(seen: readonly (Review | 'pending')[]): readonly Review[] {
  return seen.filter((review) => review !== 'pending').toSorted((a, b) => compareInstants(a.submittedAt, b.submittedAt) || a.id - b.id)
}

export const threads: ListPart<ReviewThread> = {
  wanted: { what: 'The review conversations', needs: [reads('pull_requests')] },
  field: 'reviewThreads',
  selection: 'isResolved isOutdated',
  item: v.pipe(
    v.object({ isResolved: v.boolean(), isOutdated: v.boolean() }),
    v.transform(({ isResolved, isOutdated }): ReviewThread => ({ resolved: isResolved, outdated: isOutdated })),
  ),
}
