/** A pull request and what hangs on it. */
import { findBranch } from '../required.ts'
import type { Account, Repository } from '../world.ts'
import type { PullRequest } from '../world-pull-request.ts'
import { actor } from './actor.ts'
import { statusCheckRollup } from './checks.ts'
import { commit } from './commit.ts'
import { connection } from './connection.ts'
import type { Args, Caller, Node } from './node.ts'
import { demand } from './node.ts'
import { branchRef, repository as repositoryNode } from './repository.ts'
import { association, latestOpinionatedReviews, review, reviewDecision, reviewRequests, reviews } from './reviews.ts'
import { timelineItems } from './timeline.ts'

/** A pull request. Throws GitHub's refusal when the token may not read pull requests. */
export function pullRequest(caller: Caller, repository: Repository, pull: PullRequest): Node {
  demand(caller, repository, { permission: 'pull_requests', level: 'read' })
  return {
    ...facts(repository, pull),
    ...refs(caller, repository, pull),
    ...lists(caller, repository, pull),
    statusCheckRollup: () => statusCheckRollup(caller, repository, pull.headOid, () => commit(caller, repository, pull.headOid)),
  }
}

function facts(repository: Repository, pull: PullRequest): Node {
  const open = pull.state === 'OPEN'
  const path = `/${repository.owner}/${repository.name}/pull/${pull.number}`
  return {
    __typename: 'PullRequest',
    id: `PR_${pull.id}`,
    databaseId: pull.id,
    fullDatabaseId: String(pull.id),
    number: pull.number,
    url: `https://github.com${path}`,
    resourcePath: path,
    title: pull.title,
    body: pull.body,
    state: pull.state,
    isDraft: pull.draft,
    createdAt: pull.createdAt,
    updatedAt: pull.updatedAt,
    publishedAt: pull.createdAt,
    closed: !open,
    closedAt: pull.closedAt,
    merged: pull.state === 'MERGED',
    mergedAt: pull.mergedAt,
    mergedBy: () => actor(pull.mergedBy),
    locked: false,
    isCrossRepository: pull.headRepository?.id !== repository.id,
    maintainerCanModify: false,
    author: () => actor(pull.author),
    authorAssociation: association(repository, pull.author),
    editor: null,
    lastEditedAt: pull.bodyEditedAt,
    additions: pull.files.reduce((sum, file) => sum + file.additions, 0),
    deletions: pull.files.reduce((sum, file) => sum + file.deletions, 0),
    changedFiles: pull.files.length,
    mergeable: open ? 'MERGEABLE' : 'UNKNOWN',
    mergeStateStatus: 'UNKNOWN',
    reviewDecision: () => reviewDecision(repository, pull),
    isInMergeQueue: false,
    isMergeQueueEnabled: false,
    mergeQueueEntry: null,
    autoMergeRequest: () => autoMergeRequest(pull),
  }
}

function autoMergeRequest(pull: PullRequest): Node | null {
  if (pull.autoMerge === null) return null
  const { enabledAt, enabledBy, method } = pull.autoMerge
  return { __typename: 'AutoMergeRequest', enabledAt, enabledBy: actor(enabledBy), mergeMethod: method }
}

function refs(caller: Caller, repository: Repository, pull: PullRequest): Node {
  const head = pull.headRepository
  const inside = head?.id === repository.id
  return {
    repository: () => repositoryNode(caller, repository),
    baseRefName: pull.baseRef,
    baseRefOid: pull.baseOid,
    baseRef: () => (findBranch(repository, pull.baseRef) === null ? null : branchRef(caller, repository, pull.baseRef)),
    baseRepository: () => repositoryNode(caller, repository),
    headRefName: pull.headRef,
    headRefOid: pull.headOid,
    headRef: () =>
      head === null || pull.state === 'MERGED'
        ? null
        : {
            __typename: 'Ref',
            id: `REF_${pull.headRef}`,
            name: pull.headRef,
            prefix: 'refs/heads/',
            target: commit(caller, repository, pull.headOid),
          },
    headRepository: () => {
      if (head === null) return null
      if (inside) return repositoryNode(caller, repository)
      const nameWithOwner = `${head.owner}/${head.name}`
      const visibility = head.visibility.toUpperCase()
      return { __typename: 'Repository', databaseId: head.id, nameWithOwner, name: head.name, isFork: head.fork, visibility }
    },
    headRepositoryOwner: () => (head === null ? null : { __typename: 'User', login: head.owner }),
    mergeCommit: () => commit(caller, repository, pull.mergeCommit?.oid ?? null),
  }
}

function lists(caller: Caller, repository: Repository, pull: PullRequest): Node {
  return {
    labels: (args: Args) => connection(pull.labels, args, (name) => ({ __typename: 'Label', name })),
    commits: (args: Args) =>
      connection(pull.commits, args, (one) => ({ __typename: 'PullRequestCommit', commit: commit(caller, repository, one.oid) })),
    files: (args: Args) =>
      connection(pull.files, args, (file) => ({
        __typename: 'PullRequestChangedFile',
        path: file.path,
        changeType: file.status === 'removed' ? 'DELETED' : file.status === 'unchanged' ? 'CHANGED' : file.status.toUpperCase(),
        additions: file.additions,
        deletions: file.deletions,
      })),
    closingIssuesReferences: (args: Args) => closingIssues(caller, repository, pull, args),
    participants: (args: Args) => connection(participants(pull), args, actor),
    reviewThreads: (args: Args) =>
      connection(pull.threads, args, (thread) => ({
        __typename: 'PullRequestReviewThread',
        isResolved: thread.resolved,
        isOutdated: thread.outdated,
        resolvedBy: actor(thread.resolvedBy),
      })),
    reviewRequests: (args: Args) => reviewRequests(caller, pull, args),
    reviews: (args: Args) => reviews(caller, repository, pull, args),
    latestOpinionatedReviews: (args: Args) => latestOpinionatedReviews(caller, repository, pull, args),
    timelineItems: (args: Args) =>
      timelineItems(pull, args, {
        commit: (oid) => commit(caller, repository, oid),
        review: (id) => {
          const found = pull.reviews.find((candidate) => candidate.id === id)
          return found === undefined ? null : review(caller, repository, pull, found)
        },
      }),
  }
}

function participants(pull: PullRequest): Account[] {
  const people = [pull.author, ...pull.reviews.map((one) => one.author)].filter((account) => account !== null)
  return [...new Map(people.map((account) => [account.id, account])).values()].filter((account) => account.type === 'User')
}

function closingIssues(caller: Caller, repository: Repository, pull: PullRequest, args: Args): Node {
  demand(caller, repository, { permission: 'issues', level: 'read' })
  return connection(pull.closingIssues, args, (issue) => ({
    __typename: 'Issue',
    number: issue.number,
    title: issue.title,
    state: issue.state,
    url: `https://github.com/${issue.repository}/issues/${issue.number}`,
    closedAt: issue.closedAt,
    repository: { __typename: 'Repository', nameWithOwner: issue.repository },
  }))
}
