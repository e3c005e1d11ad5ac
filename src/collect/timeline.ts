import * as v from 'valibot'
import type { TimelineEvent } from '../model/change.ts'
import { compareInstants } from '../model/time.ts'
import type { ListPart } from './list-part.ts'
import { reads } from './permissions.ts'
import { reviewState } from './reviews.ts'
import { actor, bigId, instant, oid } from './shapes.ts'

const happened = { createdAt: instant, actor }
const commit = v.nullable(v.object({ oid }))

/** Events that say nothing but that they happened. */
const plainKinds = {
  ReadyForReviewEvent: 'ready-for-review',
  ConvertToDraftEvent: 'converted-to-draft',
  ClosedEvent: 'closed',
  ReopenedEvent: 'reopened',
  AutoMergeEnabledEvent: 'auto-merge-enabled',
  AutoSquashEnabledEvent: 'auto-merge-enabled',
  AutoRebaseEnabledEvent: 'auto-merge-enabled',
  AutoMergeDisabledEvent: 'auto-merge-disabled',
  AddedToMergeQueueEvent: 'added-to-merge-queue',
} as const
const plainTypes = [
  'ReadyForReviewEvent',
  'ConvertToDraftEvent',
  'ClosedEvent',
  'ReopenedEvent',
  'AutoMergeEnabledEvent',
  'AutoSquashEnabledEvent',
  'AutoRebaseEnabledEvent',
  'AutoMergeDisabledEvent',
  'AddedToMergeQueueEvent',
] as const satisfies readonly (keyof typeof plainKinds)[]

const event: v.GenericSchema<unknown, TimelineEvent> = v.union([
  v.pipe(
    v.object({ type: v.literal('HeadRefForcePushedEvent'), ...happened, beforeCommit: commit, afterCommit: commit }),
    v.transform((seen): TimelineEvent => ({
      kind: 'head-force-pushed',
      at: seen.createdAt,
      actor: seen.actor,
      before: seen.beforeCommit?.oid ?? null,
      after: seen.afterCommit?.oid ?? null,
    })),
  ),
  v.pipe(
    v.object({ type: v.literal('BaseRefChangedEvent'), ...happened, previousRefName: v.string(), currentRefName: v.string() }),
    v.transform((seen): TimelineEvent => ({
      kind: 'base-changed',
      at: seen.createdAt,
      actor: seen.actor,
      from: seen.previousRefName,
      to: seen.currentRefName,
    })),
  ),
  // GitHub's own doing, when the base of a stacked pull request has landed.
  v.pipe(
    v.object({ type: v.literal('AutomaticBaseChangeSucceededEvent'), ...happened, oldBase: v.string(), newBase: v.string() }),
    v.transform((seen): TimelineEvent => ({
      kind: 'base-changed',
      at: seen.createdAt,
      actor: seen.actor,
      from: seen.oldBase,
      to: seen.newBase,
    })),
  ),
  v.pipe(
    v.object({
      type: v.literal('ReviewDismissedEvent'),
      ...happened,
      previousReviewState: reviewState,
      review: v.nullable(v.object({ fullDatabaseId: bigId })),
    }),
    v.transform((seen): TimelineEvent => ({
      kind: 'review-dismissed',
      at: seen.createdAt,
      actor: seen.actor,
      review: seen.review?.fullDatabaseId ?? null,
      previously: seen.previousReviewState,
    })),
  ),
  v.pipe(
    v.object({ type: v.picklist(['LabeledEvent', 'UnlabeledEvent']), ...happened, label: v.object({ name: v.string() }) }),
    v.transform((seen): TimelineEvent => ({
      kind: seen.type === 'LabeledEvent' ? 'labeled' : 'unlabeled',
      at: seen.createdAt,
      actor: seen.actor,
      label: seen.label.name,
    })),
  ),
  v.pipe(
    v.object({ type: v.literal('AssignedEvent'), ...happened, assignee: actor }),
    v.transform((seen): TimelineEvent => ({ kind: 'assigned', at: seen.createdAt, actor: seen.actor, assignee: seen.assignee })),
  ),
  v.pipe(
    v.object({ type: v.literal('RenamedTitleEvent'), ...happened, previousTitle: v.string(), currentTitle: v.string() }),
    v.transform((seen): TimelineEvent => ({
      kind: 'renamed',
      at: seen.createdAt,
      actor: seen.actor,
      from: seen.previousTitle,
      to: seen.currentTitle,
    })),
  ),
  v.pipe(
    v.object({ type: v.literal('RemovedFromMergeQueueEvent'), ...happened, reason: v.nullable(v.string()) }),
    v.transform((seen): TimelineEvent => ({
      kind: 'removed-from-merge-queue',
      at: seen.createdAt,
      actor: seen.actor,
      reason: seen.reason,
    })),
  ),
  v.pipe(
    v.object({ type: v.literal('MergedEvent'), ...happened, commit }),
    v.transform((seen): TimelineEvent => ({ kind: 'merged', at: seen.createdAt, actor: seen.actor, commit: seen.commit?.oid ?? null })),
  ),
  v.pipe(
    v.object({ type: v.picklist(plainTypes), ...happened }),
    v.transform((seen): TimelineEvent => ({ kind: plainKinds[seen.type], at: seen.createdAt, actor: seen.actor })),
  ),
])

const asked = {
  HEAD_REF_FORCE_PUSHED_EVENT: 'HeadRefForcePushedEvent { createdAt actor { ...actor } beforeCommit { oid } afterCommit { oid } }',
  BASE_REF_CHANGED_EVENT: 'BaseRefChangedEvent { createdAt actor { ...actor } previousRefName currentRefName }',
  AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT: 'AutomaticBaseChangeSucceededEvent { createdAt actor { ...actor } oldBase newBase }',
  REVIEW_DISMISSED_EVENT: 'ReviewDismissedEvent { createdAt actor { ...actor } previousReviewState review { fullDatabaseId } }',
  LABELED_EVENT: 'LabeledEvent { createdAt actor { ...actor } label { name } }',
  UNLABELED_EVENT: 'UnlabeledEvent { createdAt actor { ...actor } label { name } }',
  READY_FOR_REVIEW_EVENT: 'ReadyForReviewEvent { createdAt actor { ...actor } }',
  CONVERT_TO_DRAFT_EVENT: 'ConvertToDraftEvent { createdAt actor { ...actor } }',
  CLOSED_EVENT: 'ClosedEvent { createdAt actor { ...actor } }',
  REOPENED_EVENT: 'ReopenedEvent { createdAt actor { ...actor } }',
  MERGED_EVENT: 'MergedEvent { createdAt actor { ...actor } commit { oid } }',
  AUTO_MERGE_ENABLED_EVENT: 'AutoMergeEnabledEvent { createdAt actor { ...actor } }',
  AUTO_SQUASH_ENABLED_EVENT: 'AutoSquashEnabledEvent { createdAt actor { ...actor } }',
  AUTO_REBASE_ENABLED_EVENT: 'AutoRebaseEnabledEvent { createdAt actor { ...actor } }',
  AUTO_MERGE_DISABLED_EVENT: 'AutoMergeDisabledEvent { createdAt actor { ...actor } }',
  ADDED_TO_MERGE_QUEUE_EVENT: 'AddedToMergeQueueEvent { createdAt actor { ...actor } }',
  REMOVED_FROM_MERGE_QUEUE_EVENT: 'RemovedFromMergeQueueEvent { createdAt actor { ...actor } reason }',
  ASSIGNED_EVENT: 'AssignedEvent { createdAt actor { ...actor } assignee { ... on Actor { ...actor } } }',
  RENAMED_TITLE_EVENT: 'RenamedTitleEvent { createdAt actor { ...actor } previousTitle currentTitle }',
} as const

export const timeline: ListPart<TimelineEvent> = {
  wanted: { what: 'The timeline', needs: [reads('pull_requests')] },
  field: 'timelineItems',
  arguments: `, itemTypes: [${Object.keys(asked).join(' ')}]`,
  // The total counts events of every type, those not asked for among them.
  total: 'filteredCount',
  selection: `type: __typename\n${Object.values(asked)
    .map((fields) => `... on ${fields}`)
    .join('\n')}`,
  item: event,
}

/** The events, oldest first. */
export function inOrder(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  return events.toSorted((a, b) => compareInstants(a.at, b.at))
}
