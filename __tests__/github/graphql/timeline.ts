/** Timeline events of a pull request. */
import type { PullRequest, Review, TimelineEvent } from '../world-pull-request.ts'
import { actor, reviewer } from './actor.ts'
import { connection } from './connection.ts'
import type { Args, Node } from './node.ts'

/** What an event refers to: commits by id, reviews by number. */
export interface References {
  commit: (oid: string | null) => Node | null
  review: (id: number | null) => Node | null
}

/** `HEAD_REF_FORCE_PUSHED_EVENT` for `HeadRefForcePushedEvent`. */
function itemType(type: TimelineEvent['type']): string {
  return type.replace(/(?<!^)([A-Z])/g, '_$1').toUpperCase()
}

/** The events of the types that are asked for: `totalCount` counts all of them, `filteredCount` those between the cursors. */
export function timelineItems(pull: PullRequest, args: Args, references: References): Node {
  if (args['since'] != null || args['skip'] != null) throw new Error('double: timelineItems(since, skip) is not modelled')
  const asked = Array.isArray(args['itemTypes']) ? args['itemTypes'] : null
  const events = pull.timeline.filter((event) => asked === null || asked.includes(itemType(event.type)))
  return connection(
    events,
    args,
    (event) => timelineEvent(event, references),
    ({ filtered, page }) => ({ filteredCount: filtered, pageCount: page, updatedAt: pull.updatedAt }),
  )
}

function timelineEvent(event: TimelineEvent, references: References): Node {
  return {
    __typename: event.type,
    id: `EV_${event.type}_${event.at}`,
    createdAt: event.at,
    actor: actor(event.actor),
    ...details(event, references),
  }
}

function details(event: TimelineEvent, { commit, review }: References): Node {
  switch (event.type) {
    case 'AutoMergeEnabledEvent':
    case 'AutoRebaseEnabledEvent':
    case 'AutoSquashEnabledEvent':
      return { enabler: actor(event.actor) }
    case 'AddedToMergeQueueEvent':
      return { enqueuer: actor(event.actor) }
    case 'HeadRefForcePushedEvent':
    case 'BaseRefForcePushedEvent':
      return { beforeCommit: () => commit(event.before), afterCommit: () => commit(event.after) }
    case 'BaseRefChangedEvent':
      return { previousRefName: event.from, currentRefName: event.to }
    case 'AutomaticBaseChangeSucceededEvent':
    case 'AutomaticBaseChangeFailedEvent':
      return { oldBase: event.from, newBase: event.to }
    case 'LabeledEvent':
    case 'UnlabeledEvent':
      return { label: { __typename: 'Label', name: event.label } }
    case 'AssignedEvent':
      return { assignee: actor(event.assignee) }
    case 'RenamedTitleEvent':
      return { previousTitle: event.from, currentTitle: event.to }
    case 'MergedEvent':
      return { mergeRefName: event.ref, commit: () => commit(event.commit) }
    case 'ReviewDismissedEvent':
      return {
        previousReviewState: event.previously satisfies Review['state'],
        dismissalMessage: event.message,
        review: () => review(event.review),
        pullRequestCommit: () => (event.commit === null ? null : { __typename: 'PullRequestCommit', commit: commit(event.commit) }),
      }
    case 'ReviewRequestedEvent':
    case 'ReviewRequestRemovedEvent':
      return { requestedReviewer: reviewer(event.reviewer) }
    case 'HeadRefDeletedEvent':
      return { headRefName: event.ref }
    case 'BaseRefDeletedEvent':
      return { baseRefName: event.ref }
    case 'RemovedFromMergeQueueEvent':
      return { reason: event.reason, enqueuer: actor(event.actor), beforeCommit: () => commit(event.before) }
    case 'AutoMergeDisabledEvent':
      return { reason: event.reason, reasonCode: null, disabler: actor(event.actor) }
    default:
      return {}
  }
}
