import type { Account, CheckRun, Commit, Status } from './world.ts'

/** A pull request with everything that GitHub shows of it. */
export interface PullRequest {
  number: number
  id: number
  title: string
  body: string
  /** `null` when nobody edited the description. */
  bodyEditedAt: string | null
  state: 'OPEN' | 'CLOSED' | 'MERGED'
  draft: boolean
  /** `null` when the account was deleted. */
  author: Account | null
  createdAt: string
  updatedAt: string
  closedAt: string | null
  mergedAt: string | null
  mergedBy: Account | null
  mergeCommit: Commit | null
  /** The commits that a rebase made on the base, the last of them, which is the merge commit, aside. */
  rebased?: Commit[]
  baseRef: string
  baseOid: string
  headRef: string
  headOid: string
  /** Where the head is; `null` when the fork was deleted. */
  headRepository: { id: number; owner: string; name: string; fork: boolean; visibility: 'public' | 'private' | 'internal' } | null
  labels: string[]
  commits: Commit[]
  reviews: Review[]
  /** Oldest first. */
  timeline: TimelineEvent[]
  checkRuns: CheckRun[]
  statuses: Status[]
  threads: { resolved: boolean; outdated: boolean; resolvedBy: Account | null }[]
  files: ChangedFile[]
  closingIssues: { repository: string; number: number; title: string; state: 'OPEN' | 'CLOSED'; closedAt: string | null }[]
  comments: Comment[]
  reviewRequests: { asCodeOwner: boolean; reviewer: Reviewer }[]
  autoMerge: { enabledAt: string; enabledBy: Account; method: 'MERGE' | 'SQUASH' | 'REBASE' } | null
}

/** Whom a review is asked of. */
export type Reviewer = Account | { type: 'Team'; id: number; slug: string }

export interface Review {
  id: number
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'
  submittedAt: string
  author: Account | null
  /** The commit GitHub shows it on now; a force push can move it. */
  commit: string | null
  body: string
  onBehalfOf: { slug: string; id: number }[]
}

export interface ChangedFile {
  path: string
  status: 'added' | 'modified' | 'removed' | 'renamed' | 'copied' | 'changed' | 'unchanged'
  previousPath: string | null
  additions: number
  deletions: number
  /** The unified diff; `null` for binary and for large files. */
  patch: string | null
}

export interface Comment {
  id: number
  author: Account
  body: string
  createdAt: string
  updatedAt: string
}

interface Event<T extends string> {
  type: T
  at: string
  actor: Account | null
}

/** What happened to a pull request, by GitHub's type name. */
export type TimelineEvent =
  | Event<
      | 'AutoMergeEnabledEvent'
      | 'AutoRebaseEnabledEvent'
      | 'AutoSquashEnabledEvent'
      | 'AddedToMergeQueueEvent'
      | 'ClosedEvent'
      | 'ReopenedEvent'
      | 'ConvertToDraftEvent'
      | 'ReadyForReviewEvent'
      | 'HeadRefRestoredEvent'
    >
  | (Event<'HeadRefForcePushedEvent' | 'BaseRefForcePushedEvent'> & { before: string | null; after: string | null })
  | (Event<'BaseRefChangedEvent' | 'AutomaticBaseChangeSucceededEvent' | 'AutomaticBaseChangeFailedEvent'> & { from: string; to: string })
  | (Event<'LabeledEvent' | 'UnlabeledEvent'> & { label: string })
  | (Event<'RenamedTitleEvent'> & { from: string; to: string })
  | (Event<'AssignedEvent'> & { assignee: Account | null })
  | (Event<'MergedEvent'> & { commit: string | null; ref: string })
  | (Event<'ReviewDismissedEvent'> & { review: number | null; previously: Review['state']; message: string | null; commit: string | null })
  | (Event<'ReviewRequestedEvent' | 'ReviewRequestRemovedEvent'> & { reviewer: Reviewer | null })
  | (Event<'HeadRefDeletedEvent' | 'BaseRefDeletedEvent'> & { ref: string })
  | (Event<'RemovedFromMergeQueueEvent' | 'AutoMergeDisabledEvent'> & { reason: string | null; before: string | null })
