/** A pull request as REST shows it: alone, and shorter in lists. */
import { association } from '../graphql/reviews.ts'
import { idOf, oid } from '../ids.ts'
import type { PullRequest } from '../world-pull-request.ts'
import { nullableUser, simpleUser, team } from './accounts.ts'
import { plainRepository } from './repository-body.ts'
import type { Shown } from './repository-body.ts'
import type { RepositoryCall, Schema } from './route.ts'
import { repositoryPage, repositoryUrl } from './route.ts'

/** The description has no word for a head whose fork was deleted; GitHub answers null then. */
type Head = Omit<Schema<'pull-request'>['head'], 'repo'> & { repo: Schema<'repository'> | null }

type PullBody = Omit<Schema<'pull-request'>, 'head'> & { head: Head }

type ListedPull = Omit<Schema<'pull-request-simple'>, 'head'> & { head: Head }

/** A pull request alone: a list shows less of each. */
export function pullBody(call: RepositoryCall, pull: PullRequest): PullBody {
  const open = pull.state === 'OPEN'
  const { requested_teams: teams = [], ...listed } = listedPull(call, pull)
  return {
    ...listed,
    user: simpleUser(call, pull.author),
    state: open ? 'open' : 'closed',
    base: base(call, pull),
    requested_teams: teams.map(({ parent: _parent, permissions: _permissions, ...simple }) => simple),
    merged: pull.state === 'MERGED',
    mergeable: open ? true : null,
    rebaseable: open ? true : null,
    mergeable_state: open ? 'clean' : 'unknown',
    merged_by: nullableUser(call, pull.mergedBy),
    comments: pull.comments.length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: pull.commits.length,
    additions: pull.files.reduce((sum, file) => sum + file.additions, 0),
    deletions: pull.files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: pull.files.length,
  }
}

export function listedPull(call: RepositoryCall, pull: PullRequest): ListedPull {
  const { repository } = call
  return {
    ...addresses(call, pull),
    id: pull.id,
    node_id: `PR_${pull.id}`,
    number: pull.number,
    state: pull.state === 'OPEN' ? 'open' : 'closed',
    locked: false,
    title: pull.title,
    user: simpleUser(call, pull.author),
    body: pull.body === '' ? null : pull.body,
    labels: pull.labels.map((name) => label(call, name)),
    milestone: null,
    active_lock_reason: null,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: mergeCommitOf(pull),
    assignee: null,
    assignees: [],
    ...requested(call, pull),
    head: head(call, pull),
    base: base(call, pull),
    author_association: asAssociation(association(repository, pull.author)),
    auto_merge: autoMerge(call, pull),
    draft: pull.draft,
  }
}

/** Before the merge this is the commit of a test merge, which is on no branch. */
function mergeCommitOf(pull: PullRequest): string | null {
  if (pull.state === 'OPEN') return oid(`test merge ${pull.number} ${pull.headOid}`)
  return pull.mergeCommit?.oid ?? null
}

function label(call: RepositoryCall, name: string): Schema<'pull-request-simple'>['labels'][number] {
  const url = `${repositoryUrl(call, call.repository)}/labels/${encodeURIComponent(name)}`
  return { id: idOf(`label ${name}`), node_id: `LA_${idOf(`label ${name}`)}`, url, name, description: '', color: 'ededed', default: false }
}

function requested(call: RepositoryCall, pull: PullRequest): Pick<ListedPull, 'requested_reviewers' | 'requested_teams'> {
  const organization = { login: call.repository.owner, id: call.repository.ownerId }
  return {
    requested_reviewers: pull.reviewRequests.flatMap(({ reviewer }) => (reviewer.type === 'Team' ? [] : [simpleUser(call, reviewer)])),
    requested_teams: pull.reviewRequests.flatMap(({ reviewer }) => (reviewer.type === 'Team' ? [team(call, organization, reviewer)] : [])),
  }
}

function base(call: RepositoryCall, pull: PullRequest): Schema<'pull-request'>['base'] {
  return { ...side(call, call.repository, pull.baseRef, pull.baseOid), repo: plainRepository(call, call.repository) }
}

function head(call: RepositoryCall, pull: PullRequest): Head {
  const from = pull.headRepository
  if (from === null) return { ...side(call, { owner: 'unknown', ownerType: 'User', ownerId: 0 }, pull.headRef, pull.headOid), repo: null }
  const shown: Shown =
    from.id === call.repository.id
      ? call.repository
      : { ...call.repository, ...from, ownerType: 'User', ownerId: idOf(`owner ${from.owner}`), archived: false }
  return { ...side(call, shown, pull.headRef, pull.headOid), repo: plainRepository(call, shown) }
}

function side(call: RepositoryCall, shown: Pick<Shown, 'owner' | 'ownerType' | 'ownerId'>, ref: string, sha: string): Omit<Head, 'repo'> {
  const user = simpleUser(call, { type: shown.ownerType, id: shown.ownerId, login: shown.owner })
  return { label: `${shown.owner}:${ref}`, ref, sha, user }
}

function autoMerge(call: RepositoryCall, { autoMerge: enabled }: PullRequest): Schema<'auto-merge'> {
  if (enabled === null) return null
  const methods = { MERGE: 'merge', SQUASH: 'squash', REBASE: 'rebase' } as const
  return { enabled_by: simpleUser(call, enabled.enabledBy), merge_method: methods[enabled.method], commit_title: '', commit_message: '' }
}

const associations: readonly Schema<'author-association'>[] = ['OWNER', 'MEMBER', 'COLLABORATOR', 'NONE']

export function asAssociation(word: string): Schema<'author-association'> {
  return associations.find((known) => known === word) ?? 'NONE'
}

function addresses(call: RepositoryCall, pull: PullRequest) {
  const url = `${repositoryUrl(call, call.repository)}/pulls/${pull.number}`
  const issue = `${repositoryUrl(call, call.repository)}/issues/${pull.number}`
  const statuses = `${repositoryUrl(call, call.repository)}/statuses/${pull.headOid}`
  const page = `${repositoryPage(call.repository)}/pull/${pull.number}`
  const one = `${repositoryUrl(call, call.repository)}/pulls/comments{/number}`
  return {
    url,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issue,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: one,
    comments_url: `${issue}/comments`,
    statuses_url: statuses,
    _links: {
      self: { href: url },
      html: { href: page },
      issue: { href: issue },
      comments: { href: `${issue}/comments` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: one },
      commits: { href: `${url}/commits` },
      statuses: { href: statuses },
    },
  }
}
