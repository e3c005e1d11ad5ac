/** Builders of worlds: every field has a plain default, so that a test names only what it is about. */
import { organizationPosture, repositoryPosture } from './build-posture.ts'
import { idOf, oid } from './ids.ts'
import { actionsApp, actionsBot, ann, bea, cyn, dov, eli } from './people.ts'
import type {
  Account,
  Activity,
  Branch,
  CheckRun,
  CheckSuite,
  Commit,
  GitPerson,
  Organization,
  Repository,
  Status,
  Token,
  WorkflowRun,
  World,
} from './world.ts'
import type { ChangedFile, Comment, PullRequest, Review } from './world-pull-request.ts'

/** The moment at which a world stands unless it says otherwise. */
const now = '2026-06-15T12:00:00Z'

/** Any token string that {@link aWorld} knows: a workflow token with what the README asks for. */
export const workflowToken = 'workflow-token'

/** A world with one repository, one open pull request and one workflow token. */
export function aWorld(world: Partial<World> = {}): World {
  return {
    now,
    organizations: [anOrganization()],
    repositories: [aRepository({ pullRequests: [aPullRequest()] })],
    tokens: { [workflowToken]: aToken() },
    ...world,
  }
}

/** `acme`, on the team plan, owned by cyn. */
export function anOrganization(organization: Partial<Organization> = {}): Organization {
  return {
    login: 'acme',
    id: 900,
    plan: 'team',
    teams: [],
    members: [ann, bea, cyn, dov, eli].map((account) => ({ account, role: account === cyn ? 'admin' : 'member' })),
    twoFactorRequired: true,
    defaultPermission: 'read',
    ...organizationPosture(),
    ...organization,
  }
}

/** A workflow token with what the README asks for. */
export function aToken(token: Partial<Token> = {}): Token {
  return {
    kind: 'workflow',
    permissions: { actions: 'read', checks: 'read', contents: 'read', issues: 'read', pull_requests: 'write', statuses: 'write' },
    account: actionsBot,
    repositories: null,
    ...token,
  }
}

/** An app installation's token that may read everything, and write nothing. */
export function anAppToken(token: Partial<Token> = {}): Token {
  return aToken({
    kind: 'app',
    account: { type: 'Bot', id: 700001, login: 'acme-audit[bot]' },
    permissions: {
      actions: 'read',
      administration: 'read',
      checks: 'read',
      contents: 'read',
      issues: 'read',
      members: 'read',
      pull_requests: 'read',
      secret_scanning_alerts: 'read',
      statuses: 'write',
    },
    ...token,
  })
}

/** A classic personal access token: it sees what its account sees. */
export function aClassicToken(account: Account): Token {
  return aToken({ kind: 'classic', permissions: {}, account })
}

/** `acme/shop`: private, on the team plan, one branch `main` that nothing protects, and no policy. */
export function aRepository(repository: Partial<Repository> = {}): Repository {
  return {
    id: 5001,
    owner: 'acme',
    ownerType: 'Organization',
    ownerId: 900,
    name: 'shop',
    formerNames: [],
    visibility: 'private',
    plan: 'team',
    archived: false,
    fork: false,
    defaultBranch: 'main',
    createdAt: '2024-01-10T09:00:00Z',
    branches: [aBranch()],
    rulesets: [],
    pullRequests: [],
    commits: [aCommit({ oid: oid('main'), message: 'Start' })],
    files: { 'README.md': '# Shop\n' },
    filesAt: {},
    activity: [],
    checkRuns: [],
    statuses: [],
    collaborators: [
      { account: ann, permission: 'push' },
      { account: bea, permission: 'push' },
      { account: cyn, permission: 'admin' },
      { account: dov, permission: 'push' },
      { account: eli, permission: 'pull' },
    ],
    teams: [],
    vulnerabilityAlerts: true,
    securityAndAnalysis: { secret_scanning: 'enabled', secret_scanning_push_protection: 'enabled' },
    codeownersErrors: [],
    secretScanningAlerts: [],
    blame: {},
    workflowRuns: [],
    mergeQueues: {},
    ...repositoryPosture(),
    ...repository,
  }
}

/** The branch `main`. */
export function aBranch(branch: Partial<Branch> = {}): Branch {
  return { name: 'main', oid: oid('main'), protection: null, ...branch }
}

/** The author or committer of a commit, as an account that GitHub resolved. */
export function aGitPerson(account: Account | null = ann, person: Partial<GitPerson> = {}): GitPerson {
  const login = account?.login ?? 'somebody'
  return { name: login, email: `${login}@acme.example`, date: '2026-06-14T08:00:00Z', account, ...person }
}

/** A commit by ann. Its object id follows from its message unless it is given. */
export function aCommit(commit: Partial<Commit> & { by?: Account | null } = {}): Commit {
  const { by = ann, ...rest } = commit
  const message = rest.message ?? 'Change something'
  return {
    oid: oid(`commit ${message}`),
    message,
    author: aGitPerson(by),
    committer: aGitPerson(by),
    coAuthors: [],
    parents: [oid('main')],
    signature: null,
    ...rest,
  }
}

/** A push to `main` by ann. */
export function aPush(activity: Partial<Activity> = {}): Activity {
  const after = activity.after ?? oid('main')
  const ref = activity.ref ?? 'refs/heads/main'
  return {
    id: idOf(`push ${ref} ${after}`),
    type: 'push',
    ref,
    before: oid('before'),
    after,
    actor: ann,
    at: '2026-06-14T08:00:00Z',
    ...activity,
  }
}

/**
 * An open pull request of ann's: one commit, one file, head branch `feature-<number>` in the same repository, based on
 * `main`. Its head is the last of its commits; check runs, statuses and reviews that name no commit are on the head.
 */
export function aPullRequest(parts: PullRequestParts = {}): PullRequest {
  const { checkRuns = [], statuses = [], reviews = [], ...rest } = parts
  const number = rest.number ?? 7
  const commits = rest.commits ?? [aCommit({ oid: oid(`head ${number}`), message: `Change ${number}` })]
  const headOid = rest.headOid ?? commits.at(-1)?.oid ?? oid(`head ${number}`)
  return {
    number,
    id: 300000 + number,
    title: `Change ${number}`,
    body: '',
    bodyEditedAt: null,
    state: 'OPEN',
    draft: false,
    author: ann,
    createdAt: '2026-06-14T08:10:00Z',
    updatedAt: '2026-06-14T10:00:00Z',
    closedAt: null,
    mergedAt: null,
    mergedBy: null,
    mergeCommit: null,
    baseRef: 'main',
    baseOid: oid('main'),
    headRef: `feature-${number}`,
    headOid,
    headRepository: { id: 5001, owner: 'acme', name: 'shop', fork: false, visibility: 'private' },
    labels: [],
    commits,
    timeline: [],
    threads: [],
    files: [aFile()],
    closingIssues: [],
    comments: [],
    reviewRequests: [],
    autoMerge: null,
    reviews: reviews.map((review, index) => aReview({ id: 700000 + number * 100 + index, commit: headOid, ...review })),
    checkRuns: checkRuns.map((run) => aCheckRun({ sha: headOid, ...run })),
    statuses: statuses.map((status) => aStatus({ sha: headOid, ...status })),
    ...rest,
  }
}

/** What a pull request is made of; its parts may leave out the commit they are on, which is then the head. */
export type PullRequestParts = Partial<Omit<PullRequest, 'reviews' | 'checkRuns' | 'statuses'>> & {
  reviews?: Partial<Review>[]
  checkRuns?: Partial<CheckRun>[]
  statuses?: Partial<Status>[]
}

/** bea's approval, two hours after the pull request was opened. */
export function aReview(review: Partial<Review> = {}): Review {
  return {
    id: idOf(`review ${review.author?.login ?? 'nobody'} ${review.submittedAt ?? ''} ${review.commit ?? ''}`),
    state: 'APPROVED',
    submittedAt: '2026-06-14T10:00:00Z',
    author: bea,
    commit: oid('head 7'),
    body: '',
    onBehalfOf: [],
    ...review,
  }
}

/** A modified source file. */
export function aFile(file: Partial<ChangedFile> = {}): ChangedFile {
  return {
    path: 'src/cart.ts',
    status: 'modified',
    previousPath: null,
    additions: 4,
    deletions: 1,
    patch: '@@ -1 +1,4 @@\n+// more',
    ...file,
  }
}

/** A successful check run `test` that a workflow made. */
export function aCheckRun(run: Partial<CheckRun> = {}): CheckRun {
  const name = run.name ?? 'test'
  const sha = run.sha ?? oid('head 7')
  const status = run.status ?? 'completed'
  return {
    id: idOf(`check run ${name} ${sha}`),
    name,
    sha,
    status,
    conclusion: status === 'completed' ? 'success' : null,
    startedAt: '2026-06-14T08:11:00Z',
    completedAt: status === 'completed' ? '2026-06-14T08:15:00Z' : null,
    app: actionsApp,
    suite: aSuite({ id: idOf(`suite ${sha}`) }),
    ...run,
  }
}

/** The check suite of a workflow `ci`, made when the head was pushed. */
export function aSuite(suite: Partial<CheckSuite> = {}): CheckSuite {
  return {
    id: 600001,
    createdAt: '2026-06-14T08:10:30Z',
    workflow: { runId: 800001, id: 8001, name: 'ci', path: '.github/workflows/ci.yml', event: 'pull_request' },
    ...suite,
  }
}

/** A successful commit status `build`. */
export function aStatus(status: Partial<Status> = {}): Status {
  const context = status.context ?? 'build'
  const sha = status.sha ?? oid('head 7')
  return {
    id: idOf(`status ${context} ${sha}`),
    sha,
    context,
    state: 'success',
    description: null,
    targetUrl: null,
    creator: actionsBot,
    createdAt: '2026-06-14T08:12:00Z',
    ...status,
  }
}

/** A comment of the workflow's bot. */
export function aComment(comment: Partial<Comment> = {}): Comment {
  return { id: 900001, author: actionsBot, body: 'Hello', createdAt: '2026-06-14T09:00:00Z', updatedAt: '2026-06-14T09:00:00Z', ...comment }
}

/** A run of the gate's own workflow with one job. */
export function aWorkflowRun(run: Partial<WorkflowRun> = {}): WorkflowRun {
  return {
    id: 800002,
    attempt: 1,
    name: 'soc2-gate',
    path: '.github/workflows/soc2-gate.yml',
    event: 'pull_request',
    headSha: oid('head 7'),
    headBranch: 'feature-7',
    createdAt: '2026-06-14T08:10:30Z',
    jobs: [{ id: 810002, name: 'gate', status: 'in_progress', conclusion: null }],
    ...run,
  }
}

/** A rebase as GitHub has been seen to handle it: the head moves by force, and the approvals move along to the new head. */
export function rebase(pullRequest: PullRequest, head: string, at: string): void {
  const before = pullRequest.headOid
  pullRequest.timeline.push({ type: 'HeadRefForcePushedEvent', at, actor: pullRequest.author, before, after: head })
  pullRequest.commits = pullRequest.commits.map((commit) => (commit.oid === before ? { ...commit, oid: head } : commit))
  pullRequest.headOid = head
  pullRequest.updatedAt = at
  for (const review of pullRequest.reviews) if (review.state === 'APPROVED' && review.commit === before) review.commit = head
}
