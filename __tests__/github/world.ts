/**
 * The world that the GitHub double serves: what GitHub knows, in a few plain objects. Everything is mutable, so that a test can
 * change the world between two requests.
 */
import type { components } from '@octokit/openapi-types'
import type { OrganizationPosture, RepositoryPosture, SecretScanningAlert } from './world-posture.ts'
import type { PullRequest } from './world-pull-request.ts'

/** GitHub as one test sees it. */
export interface World {
  /** The server's clock. Every `Date` header and every new record carries it. */
  now: string
  organizations: Organization[]
  repositories: Repository[]
  /** Who calls, by the token string. Any other token is refused as bad credentials. */
  tokens: Record<string, Token>
  /** The Apps that can ask for tokens themselves. */
  apps?: GitHubApp[]
}

/** An App with a key, and where it is installed. */
export interface GitHubApp {
  id: number
  slug: string
  /** PEM. Whatever is signed with its other half speaks for the App. */
  publicKey: string
  installation: {
    id: number
    owner: string
    createdAt: string
    suspendedAt: string | null
    /** What its tokens may do. */
    token: Token
    /** How many were made. */
    made: number
  }
}

/** An account. */
export interface Account {
  type: 'User' | 'Bot' | 'Mannequin' | 'Organization'
  id: number
  login: string
}

export interface Organization extends OrganizationPosture {
  login: string
  id: number
  plan: Plan
  teams: Team[]
  members: { account: Account; role: 'admin' | 'member' }[]
  twoFactorRequired: boolean
  defaultPermission: 'none' | 'read' | 'write' | 'admin'
}

export interface Team {
  slug: string
  id: number
  members: Account[]
}

/** GitHub's plan of whoever owns the repository. */
export type Plan = 'free' | 'pro' | 'team' | 'enterprise'

export interface Repository extends RepositoryPosture {
  id: number
  owner: string
  /** A user's repository has no teams. */
  ownerType: 'Organization' | 'User'
  ownerId: number
  name: string
  /** `owner/name` of what it was called before. REST answers these with a redirect, GraphQL follows by itself. */
  formerNames: string[]
  visibility: 'public' | 'private' | 'internal'
  plan: Plan
  archived: boolean
  fork: boolean
  defaultBranch: string
  createdAt: string
  branches: Branch[]
  rulesets: Ruleset[]
  pullRequests: PullRequest[]
  /** Commits that belong to no pull request. */
  commits: Commit[]
  /** The files of every commit that {@link filesAt} does not list, by path. */
  files: Record<string, FileContent>
  /** The whole tree of single commits, by object id, then by path. */
  filesAt: Record<string, Record<string, FileContent>>
  /** What GitHub records of pushes, newest first. */
  activity: Activity[]
  /** Whether that lists the merges of pull requests as well; otherwise one is added for each of which it has none. */
  activityIsWhole?: boolean
  /** Check runs that belong to no pull request. */
  checkRuns: CheckRun[]
  /** Statuses that belong to no pull request, and those that were posted. */
  statuses: Status[]
  collaborators: Collaborator[]
  /** Teams of the organisation that may do something here. */
  teams: { slug: string; permission: Collaborator['permission'] }[]
  /** `null` hides the block from everybody: an older server. */
  securityAndAnalysis: Record<string, 'enabled' | 'disabled'> | null
  vulnerabilityAlerts: boolean
  codeownersErrors: { line: number; column: number; kind: string; message: string; path: string }[]
  secretScanningAlerts: SecretScanningAlert[]
  /** Blame of a file at a commit, by `<commit>:<path>`; each range names the commit that wrote its lines. */
  blame: Record<string, { startingLine: number; endingLine: number; oid: string }[]>
  workflowRuns: WorkflowRun[]
  /** Whether its commits and pull requests stay as they are, so that they may be looked up by an index: for worlds of thousands. */
  settled?: boolean
  /** What waits in the merge queue of a branch, first first, by the branch. */
  mergeQueues: Record<string, QueueEntry[]>
}

/** A pull request in a merge queue, and the group that ends with it. */
export interface QueueEntry {
  number: number
  base: string
  head: string
}

/** Text, or a binary file of so many bytes. */
export type FileContent = string | { binary: true; bytes: number }

export interface Branch {
  name: string
  oid: string
  /** Classic protection; `null` when the branch has none. */
  protection: ClassicProtection | null
}

export interface ClassicProtection {
  enforceAdmins: boolean
  allowForcePushes: boolean
  allowDeletions: boolean
  requiredReviews: {
    approvals: number
    dismissStale: boolean
    codeOwners: boolean
    lastPushApproval: boolean
    bypass: { users: Account[]; teams: { slug: string; id: number }[]; apps: App[] }
  } | null
  requiredChecks: { strict: boolean; checks: { context: string; appId: number | null }[] } | null
  /** Who may push at all; `null` when whoever has write access may. */
  restrictions: { users: Account[]; teams: { slug: string; id: number }[]; apps: App[] } | null
  conversationResolution: boolean
  linearHistory: boolean
  signatures: boolean
  lockBranch: boolean
}

export interface Ruleset {
  id: number
  name: string
  level: 'Repository' | 'Organization' | 'Enterprise'
  target: 'branch' | 'tag' | 'push'
  enforcement: 'active' | 'evaluate' | 'disabled'
  /** Conditions on the ref name as GitHub writes them: `~DEFAULT_BRANCH`, `~ALL`, `refs/heads/release/*`. */
  include: string[]
  exclude: string[]
  rules: components['schemas']['repository-rule'][]
  bypassActors: components['schemas']['repository-ruleset-bypass-actor'][]
  createdAt: string
  updatedAt: string
}

export interface Collaborator {
  account: Account
  permission: 'admin' | 'maintain' | 'push' | 'triage' | 'pull'
  /** Whether the access comes through a team or the organisation alone. Otherwise the repository names the person. */
  indirect?: boolean
}

export interface Activity {
  id: number
  type: 'push' | 'force_push' | 'branch_creation' | 'branch_deletion' | 'pr_merge' | 'merge_queue_merge'
  ref: string
  before: string
  after: string
  actor: Account | null
  at: string
}

export interface Commit {
  oid: string
  message: string
  author: GitPerson
  committer: GitPerson
  /** Co-authors that GitHub lists after the author. */
  coAuthors: GitPerson[]
  parents: string[]
  signature: { valid: boolean; state: string; byGitHub: boolean; signer: Account | null; verifiedAt: string | null } | null
}

/** The author or committer of a git commit; `account` is what GitHub resolved the e-mail address to. */
export interface GitPerson {
  name: string
  email: string
  date: string
  account: Account | null
}

export interface App {
  id: number
  slug: string
  name: string
}

export interface CheckRun {
  id: number
  name: string
  sha: string
  status: 'queued' | 'in_progress' | 'completed'
  conclusion: 'success' | 'failure' | 'neutral' | 'cancelled' | 'skipped' | 'timed_out' | 'action_required' | null
  startedAt: string
  completedAt: string | null
  app: App
  suite: CheckSuite
}

export interface CheckSuite {
  id: number
  createdAt: string
  /** `null` when no workflow made the suite: another app did, or somebody through the API. */
  workflow: { runId: number; id: number; name: string; path: string; event: string } | null
}

export interface Status {
  id: number
  sha: string
  context: string
  state: 'success' | 'failure' | 'error' | 'pending'
  description: string | null
  targetUrl: string | null
  creator: Account | null
  createdAt: string
}

export interface WorkflowRun {
  id: number
  attempt: number
  name: string
  path: string
  event: string
  headSha: string
  headBranch: string
  createdAt: string
  jobs: { id: number; name: string; status: 'queued' | 'in_progress' | 'completed'; conclusion: 'success' | 'failure' | null }[]
}

export type Level = 'read' | 'write'

/** The permissions that the double knows, in GitHub's spelling for apps. `metadata: read` comes with every token. */
export type Permission =
  | 'actions'
  | 'administration'
  | 'checks'
  | 'contents'
  | 'issues'
  | 'members'
  | 'pull_requests'
  | 'organization_administration'
  | 'organization_personal_access_tokens'
  | 'repository_hooks'
  | 'secret_scanning_alerts'
  | 'security_events'
  | 'statuses'
  | 'vulnerability_alerts'

/** Who calls. */
export interface Token {
  kind: 'workflow' | 'app' | 'fine-grained' | 'classic'
  /** What an app, a workflow or a fine-grained token was given. A classic token follows its account instead. */
  permissions: Partial<Record<Permission, Level>>
  /** Whose token it is; the app's bot for `workflow` and `app`. */
  account: Account
  /** `owner/name` of the repositories it was given; `null` for all of them. */
  repositories: string[] | null
}
