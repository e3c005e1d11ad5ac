/** A repository as REST shows it: whole, and small as a part of other answers. */
import { repositoryName } from '../lookup.ts'
import { allows, roleOf } from '../tokens.ts'
import type { Repository } from '../world.ts'
import { rightsOf, simpleUser } from './accounts.ts'
import type { Call, RepositoryCall, Schema } from './route.ts'
import { repositoryPage, repositoryUrl } from './route.ts'

/** What is needed to show a repository; a fork in another account is known by no more than this. */
export type Shown = Pick<
  Repository,
  'id' | 'owner' | 'ownerType' | 'ownerId' | 'name' | 'visibility' | 'fork' | 'archived' | 'defaultBranch' | 'createdAt'
> &
  Partial<Pick<Repository, 'template' | 'topics'>>

/** A repository inside another answer. */
export function plainRepository(call: Call, shown: Shown): Schema<'repository'> {
  const page = repositoryPage(shown)
  return {
    ...identity(call, shown),
    ...addresses(repositoryUrl(call, shown)),
    git_url: `git://github.com/${repositoryName(shown)}.git`,
    ssh_url: `git@github.com:${repositoryName(shown)}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    forks_count: 0,
    forks: 0,
    stargazers_count: 0,
    watchers_count: 0,
    watchers: 0,
    open_issues_count: 0,
    open_issues: 0,
    size: 1,
    default_branch: shown.defaultBranch,
    topics: shown.topics ?? [],
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    // oxlint-disable-next-line typescript/no-deprecated -- deprecated and required: GitHub still sends it
    has_downloads: true,
    has_discussions: false,
    is_template: shown.template ?? false,
    archived: shown.archived,
    disabled: false,
    visibility: shown.visibility,
    pushed_at: shown.createdAt,
    created_at: shown.createdAt,
    updated_at: shown.createdAt,
    allow_forking: false,
    web_commit_signoff_required: false,
  }
}

/** A repository as lists of something else name it. */
export function minimalRepository(call: Call, shown: Shown): Schema<'minimal-repository'> {
  return { ...identity(call, shown), ...addresses(repositoryUrl(call, shown)) }
}

/** The repository itself. What may only be seen by those who administrate or push is left out for everybody else. */
export function fullRepository(call: RepositoryCall): Schema<'full-repository'> {
  const { repository, token } = call
  const { pushed_at, created_at, updated_at, has_discussions, ...plain } = plainRepository(call, repository)
  const owner = simpleUser(call, { type: repository.ownerType, id: repository.ownerId, login: repository.owner })
  const installation = token?.kind === 'workflow' || token?.kind === 'app'
  return {
    ...plain,
    pushed_at: pushed_at ?? repository.createdAt,
    created_at: created_at ?? repository.createdAt,
    updated_at: updated_at ?? repository.createdAt,
    has_discussions: has_discussions ?? false,
    subscribers_count: 0,
    network_count: 0,
    ...(repository.ownerType === 'Organization' ? { organization: owner } : {}),
    ...(token === null ? {} : { permissions: rightsOf(installation ? null : roleOf(token, repository)) }),
    ...(allows(token, repository, { permission: 'contents', level: 'write' }) ? mergeSettings : {}),
    ...securityAndAnalysis(call),
  }
}

const mergeSettings = {
  allow_squash_merge: true,
  allow_merge_commit: true,
  allow_rebase_merge: true,
  allow_auto_merge: false,
  delete_branch_on_merge: false,
  allow_update_branch: false,
} as const

/** The block that only administrators see; for everybody else the key is missing, which says nothing. */
function securityAndAnalysis({ repository, token }: RepositoryCall): { security_and_analysis?: Schema<'security-and-analysis'> } {
  const seen = allows(token, repository, { permission: 'administration', level: 'read' })
  if (!seen || repository.securityAndAnalysis === null) return {}
  return {
    security_and_analysis: Object.fromEntries(Object.entries(repository.securityAndAnalysis).map(([name, status]) => [name, { status }])),
  }
}

function identity(call: Call, shown: Shown) {
  return {
    id: shown.id,
    node_id: `R_${shown.id}`,
    name: shown.name,
    full_name: repositoryName(shown),
    owner: simpleUser(call, { type: shown.ownerType, id: shown.ownerId, login: shown.owner }),
    private: shown.visibility !== 'public',
    html_url: repositoryPage(shown),
    description: null,
    fork: shown.fork,
    url: repositoryUrl(call, shown),
  }
}

function addresses(url: string) {
  return {
    archive_url: `${url}/{archive_format}{/ref}`,
    assignees_url: `${url}/assignees{/user}`,
    blobs_url: `${url}/git/blobs{/sha}`,
    branches_url: `${url}/branches{/branch}`,
    collaborators_url: `${url}/collaborators{/collaborator}`,
    comments_url: `${url}/comments{/number}`,
    commits_url: `${url}/commits{/sha}`,
    compare_url: `${url}/compare/{base}...{head}`,
    contents_url: `${url}/contents/{+path}`,
    contributors_url: `${url}/contributors`,
    deployments_url: `${url}/deployments`,
    downloads_url: `${url}/downloads`,
    events_url: `${url}/events`,
    forks_url: `${url}/forks`,
    git_commits_url: `${url}/git/commits{/sha}`,
    git_refs_url: `${url}/git/refs{/sha}`,
    git_tags_url: `${url}/git/tags{/sha}`,
    hooks_url: `${url}/hooks`,
    issue_comment_url: `${url}/issues/comments{/number}`,
    issue_events_url: `${url}/issues/events{/number}`,
    issues_url: `${url}/issues{/number}`,
    keys_url: `${url}/keys{/key_id}`,
    labels_url: `${url}/labels{/name}`,
    languages_url: `${url}/languages`,
    merges_url: `${url}/merges`,
    milestones_url: `${url}/milestones{/number}`,
    notifications_url: `${url}/notifications{?since,all,participating}`,
    pulls_url: `${url}/pulls{/number}`,
    releases_url: `${url}/releases{/id}`,
    stargazers_url: `${url}/stargazers`,
    statuses_url: `${url}/statuses/{sha}`,
    subscribers_url: `${url}/subscribers`,
    subscription_url: `${url}/subscription`,
    tags_url: `${url}/tags`,
    teams_url: `${url}/teams`,
    trees_url: `${url}/git/trees{/sha}`,
  }
}
