/** Reviews, review requests, and what GitHub concludes from them. */
import { requiredApprovals } from '../required.ts'
import { tokenHolds } from '../tokens.ts'
import type { Account, Repository } from '../world.ts'
import type { PullRequest, Review } from '../world-pull-request.ts'
import { actor, reviewer } from './actor.ts'
import { commit } from './commit.ts'
import { connection } from './connection.ts'
import type { Args, Caller, Node } from './node.ts'
import { gitHubError } from './node.ts'

/** What somebody is to the repository now. */
export function association(repository: Repository, account: Account | null): string {
  if (account === null) return 'NONE'
  if (repository.ownerType === 'User' && account.id === repository.ownerId) return 'OWNER'
  const collaborator = repository.collaborators.some((one) => one.account.id === account.id)
  return collaborator ? (repository.ownerType === 'Organization' ? 'MEMBER' : 'COLLABORATOR') : 'NONE'
}

/** Whether somebody may push now, whatever they could when they reviewed. */
function canPush(repository: Repository, account: Account | null): boolean {
  const role = repository.collaborators.find((one) => one.account.id === account?.id)?.permission
  return role === 'push' || role === 'maintain' || role === 'admin'
}

export function review(caller: Caller, repository: Repository, pull: PullRequest, one: Review): Node {
  const url = `https://github.com/${repository.owner}/${repository.name}/pull/${pull.number}#pullrequestreview-${one.id}`
  return {
    __typename: 'PullRequestReview',
    id: `PRR_${one.id}`,
    databaseId: one.id,
    fullDatabaseId: String(one.id),
    state: one.state,
    body: one.body,
    createdAt: one.submittedAt,
    submittedAt: one.state === 'PENDING' ? null : one.submittedAt,
    updatedAt: one.submittedAt,
    lastEditedAt: null,
    author: () => actor(one.author),
    authorAssociation: association(repository, one.author),
    authorCanPushToRepository: canPush(repository, one.author),
    commit: () => commit(caller, repository, one.commit),
    onBehalfOf: (args: Args) => onBehalfOf(caller, one, args),
    url,
  }
}

/** Teams belong to the organisation, which a workflow's token cannot see. */
function demandMembers(caller: Caller): void {
  if (caller.token.kind === 'classic' || tokenHolds(caller.token, { permission: 'members', level: 'read' })) return
  throw gitHubError('FORBIDDEN', 'Resource not accessible by integration')
}

function onBehalfOf(caller: Caller, one: Review, args: Args): Node {
  demandMembers(caller)
  return connection(one.onBehalfOf, args, (team) => reviewer({ type: 'Team', ...team }))
}

/** Pending reviews are shown to nobody but their author. */
function visible(caller: Caller, pull: PullRequest): Review[] {
  return pull.reviews.filter((one) => one.state !== 'PENDING' || one.author?.id === caller.token.account.id)
}

export function reviews(caller: Caller, repository: Repository, pull: PullRequest, args: Args): Node {
  if (args['author'] != null) throw new Error('double: reviews(author) is not modelled')
  const states = Array.isArray(args['states']) ? args['states'] : null
  const shown = visible(caller, pull).filter((one) => states === null || states.includes(one.state))
  return connection(shown, args, (one) => review(caller, repository, pull, one))
}

/** The latest review of each person that approves, objects, or was dismissed. */
function opinions(pull: PullRequest): Review[] {
  const latest = new Map<number | string, Review>()
  for (const one of pull.reviews) {
    if (one.state === 'COMMENTED' || one.state === 'PENDING') continue
    latest.set(one.author?.id ?? `deleted ${one.id}`, one)
  }
  return [...latest.values()]
}

export function latestOpinionatedReviews(caller: Caller, repository: Repository, pull: PullRequest, args: Args): Node {
  const kept = opinions(pull).filter((one) => args['writersOnly'] !== true || canPush(repository, one.author))
  return connection(kept, args, (one) => review(caller, repository, pull, one))
}

/** What GitHub concludes from today's rules; `null` when no rule asks for a review. */
export function reviewDecision(repository: Repository, pull: PullRequest): string | null {
  const required = requiredApprovals(repository, pull.baseRef)
  if (required === null || required === 0) return null
  const byWriters = opinions(pull).filter((one) => canPush(repository, one.author))
  if (byWriters.some((one) => one.state === 'CHANGES_REQUESTED')) return 'CHANGES_REQUESTED'
  return byWriters.filter((one) => one.state === 'APPROVED').length >= required ? 'APPROVED' : 'REVIEW_REQUIRED'
}

export function reviewRequests(caller: Caller, pull: PullRequest, args: Args): Node {
  return connection(pull.reviewRequests, args, (request) => ({
    __typename: 'ReviewRequest',
    asCodeOwner: request.asCodeOwner,
    requestedReviewer: () => {
      if (request.reviewer.type === 'Team') demandMembers(caller)
      return reviewer(request.reviewer)
    },
  }))
}
