import type { Account, GitIdentity } from '../../src/model/account.ts'
import type { Branch, BranchRule, ClassicProtection, PullRequestRule } from '../../src/model/branch.ts'
import type {
  Change,
  CheckRun,
  CodeOwnersFile,
  Commit,
  HeadPush,
  Landing,
  PullRequest,
  PushRecord,
  RequiredCheck,
  Review,
} from '../../src/model/change.ts'
import type { Content, ContentCommit, LandedContent } from '../../src/model/content.ts'
import { observed, type Evidence } from '../../src/model/evidence.ts'
import type { Organization } from '../../src/model/organization.ts'
import type { Period, Population } from '../../src/model/period.ts'
import type { Repository, RepositoryProfile } from '../../src/model/repository.ts'
import type { Slot, SlotValue, SubjectKind, Subjects } from '../../src/model/subject.ts'
import type { JudgeContext } from '../../src/checks/define.ts'

/**
 * Builders of subjects: observed evidence of a change that is in order, of which a test changes what it is about.
 *
 * The day: ann opens acme/shop#7 at 08:30 and pushes its head by 09:00; bea approves it at 10:00; it lands at 11:00 if it is
 * merged; it is noon when somebody judges.
 */
export const clock = {
  opened: '2026-03-02T08:30:00Z',
  pushed: '2026-03-02T09:00:00Z',
  approved: '2026-03-02T10:00:00Z',
  merged: '2026-03-02T11:00:00Z',
  now: '2026-03-02T12:00:00Z',
} as const

/** A moment of the day, from `10:30` or `10:30:15`. */
export function at(time: string): string {
  return `2026-03-02T${time.length === 5 ? `${time}:00` : time}Z`
}

/** A commit id of 40 hexadecimal digits that starts with the ones given. */
export function oid(start: string): string {
  return start.padEnd(40, '0')
}

/** The head of the default pull request. */
export const head = oid('a1b2c3d')
/** A commit that is not the head. */
export const earlier = oid('0ddba11')

export function anAccount(login: string, id: number, kind: Account['kind'] = 'user'): Account {
  return { kind, id, login }
}

export const ann = anAccount('ann', 1001)
export const bea = anAccount('bea', 1002)
export const cyn = anAccount('cyn', 1003)
export const dov = anAccount('dov', 1004)
export const eli = anAccount('eli', 1005)
/** A machine user: GitHub calls it a user; only the policy knows better. */
export const acmeCi = anAccount('acme-ci', 1090)
export const dependabot = anAccount('dependabot', 49699333, 'bot')
export const githubActions = anAccount('github-actions', 41898282, 'bot')
export const webFlow = anAccount('web-flow', 19864447)

/** What git says of somebody whose e-mail address GitHub resolves. */
export function anIdentity(account: Account | null, name: string = account?.login ?? 'Somebody'): GitIdentity {
  return {
    name,
    email: `${name.toLowerCase().replaceAll(' ', '.')}@example.test`,
    account,
  }
}

/** An approval of the head by bea at 10:00, by default. */
export function aReview(parts: Partial<Review> = {}): Review {
  return {
    id: 501,
    state: 'approved',
    submittedAt: clock.approved,
    author: bea,
    commit: head,
    canPush: true,
    ...parts,
  }
}

/** The head commit, by ann, unsigned, by default. */
export function aCommit(parts: Partial<Commit> = {}): Commit {
  return {
    oid: head,
    headline: 'Add a basket',
    authors: [anIdentity(ann)],
    committer: anIdentity(ann),
    parents: 1,
    signature: null,
    ...parts,
  }
}

/** An open pull request by ann, from a branch of the same repository into `main`, by default. */
export function aPullRequest(parts: Partial<PullRequest> = {}): PullRequest {
  return {
    number: 7,
    title: 'Add a basket',
    body: '',
    bodyEditedAt: null,
    state: 'open',
    draft: false,
    author: ann,
    base: { ref: 'main', oid: oid('ba5e') },
    head: { ref: 'basket', oid: head, repository: 'acme/shop' },
    fromFork: false,
    createdAt: clock.opened,
    updatedAt: clock.approved,
    closedAt: null,
    mergedAt: null,
    mergedBy: null,
    mergeCommit: null,
    ...parts,
  }
}

/** The same pull request, merged by ann at 11:00. */
export function aMergedPullRequest(parts: Partial<PullRequest> = {}): PullRequest {
  return aPullRequest({
    state: 'merged',
    closedAt: clock.merged,
    mergedAt: clock.merged,
    mergedBy: ann,
    mergeCommit: oid('c0ffee'),
    ...parts,
  })
}

/** The check run `test` by GitHub Actions, green at 09:10, by default. */
export function aCheckRun(parts: Partial<CheckRun> = {}): CheckRun {
  return {
    source: 'check-run',
    name: 'test',
    app: { id: 15368, slug: 'github-actions' },
    creator: null,
    status: 'completed',
    conclusion: 'success',
    startedAt: at('09:05'),
    completedAt: at('09:10'),
    own: false,
    ...parts,
  }
}

/** The commit status `test`, set by acme-ci, green at 09:10, by default. */
export function aStatus(parts: Partial<CheckRun> = {}): CheckRun {
  return aCheckRun({ source: 'status', app: null, creator: acmeCi, ...parts })
}

export function aRequiredCheck(parts: Partial<RequiredCheck> = {}): RequiredCheck {
  return {
    name: 'test',
    appId: 15368,
    source: 'ruleset "main" (12)',
    ...parts,
  }
}

export function aPush(parts: Partial<PushRecord> = {}): PushRecord {
  return { oid: head, at: clock.pushed, seenIn: 'activity', ...parts }
}

/** The push of the head by ann at 09:00. */
export function aHeadPush(parts: Partial<HeadPush> = {}): HeadPush {
  return { before: earlier, after: head, at: clock.pushed, actor: ann, forced: false, ...parts }
}

/** The commit of the base that the head is up to date with. */
export const headBase = oid('ba5e')

/** The head, and an earlier commit beneath it of which it makes something else. */
export function aContent(parts: Partial<Content> = {}): Content {
  return {
    git: '2.43.0',
    headBase,
    commits: [aContentCommit(head, 'beef'), aContentCommit(earlier, 'cafe', [headBase])],
    merges: [{ ours: earlier, theirs: headBase, tree: oid('cafe') }],
    ...parts,
  }
}

/** A commit beneath the head; of its parents those that start with `ba5e` are on the base. */
export function aContentCommit(id: string, tree: string, parents: readonly string[] = [earlier], beneathHead = true): ContentCommit {
  return { oid: id, tree: oid(tree), parents: parents.map((parent) => ({ oid: parent, onBase: parent.startsWith('ba5e') })), beneathHead }
}

/** Merged by GitHub, as it recorded itself. */
export function aLanding(parts: Partial<Landing> = {}): Landing {
  return { signedByGitHub: true, record: { kind: 'pull-request', at: clock.merged, actor: ann }, ...parts }
}

/** What landed is what the head makes of the base. */
export function aLandedContent(parts: Partial<LandedContent> = {}): LandedContent {
  const tree = oid('1a9d')
  return { git: '2.43.0', commit: oid('c0ffee'), tree, onto: headBase, before: oid('0ba5e'), expected: tree, differs: [], ...parts }
}

/** CODEOWNERS with this text, in `.github`. */
export function aCodeOwners(text: string): CodeOwnersFile {
  return { path: '.github/CODEOWNERS', text, shadowed: [] }
}

/** Identity fields as they are; slots by value, or as the evidence they are in a test of what cannot be seen. */
type Parts<K extends SubjectKind> = Partial<Omit<Subjects[K], Slot<K> | 'kind'>> & {
  readonly [S in Slot<K>]?: SlotValue<K, S> | Evidence<SlotValue<K, S>>
}

/** An open change that is in order in every way; `parts` changes what a test is about. */
export function aChange(parts: Parts<'change'> = {}): Change {
  return {
    kind: 'change',
    id: parts.id ?? 'acme/shop#7',
    url: parts.url ?? 'https://github.test/acme/shop/pull/7',
    repository: parts.repository ?? 'acme/shop',
    branch: parts.branch ?? 'main',
    pullRequest: seen(parts.pullRequest, aPullRequest()),
    reviews: seen(parts.reviews, [aReview()]),
    commits: seen(parts.commits, [aCommit()]),
    timeline: seen(parts.timeline, []),
    headPush: seen(parts.headPush, aPush()),
    headHistory: seen(parts.headHistory, [aHeadPush()]),
    content: seen(parts.content, aContent()),
    landing: seen(parts.landing, null),
    landedContent: seen(parts.landedContent, null),
    queueRuns: seen(parts.queueRuns, null),
    checkRuns: seen(parts.checkRuns, [aCheckRun()]),
    requiredChecks: seen(parts.requiredChecks, [aRequiredCheck()]),
    labels: seen(parts.labels, []),
    files: seen(parts.files, [{ path: 'src/basket.ts', change: 'modified', previousPath: null }]),
    closingIssues: seen(parts.closingIssues, [
      {
        repository: 'acme/shop',
        number: 3,
        url: 'https://github.test/acme/shop/issues/3',
      },
    ]),
    threads: seen(parts.threads, []),
    codeOwners: seen(parts.codeOwners, aCodeOwners('* @bea\n')),
    codeOwnersErrors: seen(parts.codeOwnersErrors, []),
    ownerTeams: seen(parts.ownerTeams, {}),
  }
}

/** The same change, merged at 11:00. */
export function aMergedChange(parts: Parts<'change'> = {}): Change {
  return aChange({ pullRequest: aMergedPullRequest(), landing: aLanding(), landedContent: aLandedContent(), ...parts })
}

/** A commit that ann pushed to `main` without a pull request. */
export function aDirectPush(parts: Parts<'change'> = {}): Change {
  return aChange({
    id: `acme/shop@${head}`,
    url: `https://github.test/acme/shop/commit/${head}`,
    pullRequest: null,
    reviews: [],
    closingIssues: [],
    ...parts,
  })
}

/** What a `pull_request` rule asks for: one approval, dismissed by a new push. */
export function aPullRequestRule(parts: Partial<PullRequestRule> = {}): PullRequestRule {
  return {
    approvals: 1,
    dismissStale: true,
    codeOwners: false,
    lastPushApproval: false,
    conversationsResolved: false,
    ...parts,
  }
}

/** A rule of the repository's ruleset `main` (12). */
export function aRule(type: string, parts: Partial<BranchRule> = {}): BranchRule {
  return {
    type,
    ruleset: { id: 12, name: 'main', level: 'repository' },
    pullRequest: null,
    requiredChecks: null,
    ...parts,
  }
}

/** Classic branch protection that is in order. */
export function aClassicProtection(parts: Partial<ClassicProtection> = {}): ClassicProtection {
  return {
    pullRequest: { ...aPullRequestRule(), bypass: [] },
    requiredChecks: { strict: true, checks: [{ name: 'test', appId: 15368 }] },
    enforceAdmins: true,
    allowForcePushes: false,
    allowDeletions: false,
    otherRules: [],
    ...parts,
  }
}

/** `main`, protected by one ruleset that nobody may bypass, and by no classic protection. */
export function aBranch(parts: Parts<'branch'> = {}): Branch {
  return {
    kind: 'branch',
    id: parts.id ?? 'acme/shop:refs/heads/main',
    url: parts.url ?? 'https://github.test/acme/shop/tree/main',
    repository: parts.repository ?? 'acme/shop',
    branch: parts.branch ?? 'main',
    rules: seen(parts.rules, [aRule('pull_request', { pullRequest: aPullRequestRule() }), aRule('non_fast_forward'), aRule('deletion')]),
    rulesetBypass: seen(parts.rulesetBypass, { '12': [] }),
    classicProtection: seen(parts.classicProtection, null),
    inactiveRulesets: seen(parts.inactiveRulesets, []),
    tagRulesets: seen(parts.tagRulesets, [
      {
        id: 13,
        name: 'tags',
        level: 'repository',
        enforcement: 'active',
        rules: ['deletion', 'non_fast_forward', 'update'],
        include: ['~ALL'],
        exclude: [],
        bypass: [],
      },
    ]),
  }
}

export function aProfile(parts: Partial<RepositoryProfile> = {}): RepositoryProfile {
  return {
    visibility: 'private',
    archived: false,
    fork: false,
    template: false,
    empty: false,
    defaultBranch: 'main',
    ...parts,
  }
}

/** A private repository that is in order in every way: everything on, nothing open, and everybody there through a team. */
export function aRepository(parts: Parts<'repository'> = {}): Repository {
  return {
    kind: 'repository',
    id: parts.id ?? 'acme/shop',
    url: parts.url ?? 'https://github.test/acme/shop',
    profile: seen(parts.profile, aProfile()),
    secretScanning: seen(parts.secretScanning, true),
    pushProtection: seen(parts.pushProtection, true),
    secretAlerts: seen(parts.secretAlerts, []),
    pushProtectionBypasses: seen(parts.pushProtectionBypasses, []),
    dependencyAlerts: seen(parts.dependencyAlerts, true),
    openDependencyAlerts: seen(parts.openDependencyAlerts, []),
    codeScanning: seen(parts.codeScanning, [
      { tool: 'CodeQL', category: '/language:typescript', at: at('06:00'), commit: oid('ba5e'), error: '' },
    ]),
    codeScanningAlerts: seen(parts.codeScanningAlerts, []),
    defaultBranchChecks: seen(parts.defaultBranchChecks, [aCheckRun()]),
    codeOwners: seen(parts.codeOwners, { path: '.github/CODEOWNERS', text: '* @bea\n', shadowed: [] }),
    codeOwnersErrors: seen(parts.codeOwnersErrors, []),
    collaborators: seen(parts.collaborators, [
      { account: bea, role: 'write', permission: 'write', direct: false, outside: false },
      { account: cyn, role: 'admin', permission: 'admin', direct: false, outside: false },
      { account: dov, role: 'admin', permission: 'admin', direct: false, outside: false },
    ]),
    teams: seen(parts.teams, [{ team: '@acme/platform', permission: 'write' }]),
    deployKeys: seen(parts.deployKeys, []),
    webhooks: seen(parts.webhooks, []),
    environments: seen(parts.environments, [
      {
        name: 'production',
        reviewers: 1,
        preventSelfReview: true,
        waitMinutes: 0,
        branches: 'selected',
        patterns: ['main'],
        adminsCanBypass: false,
      },
    ]),
    actionsPolicy: seen(parts.actionsPolicy, {
      enabled: true,
      allowed: 'selected',
      shaPinningRequired: true,
      selected: { githubOwned: true, verified: false, patterns: [] },
    }),
    workflowToken: seen(parts.workflowToken, { permissions: 'read', canApprove: false }),
    forkApproval: seen(parts.forkApproval, {
      waits: null,
      privateForks: { run: false, writeTokens: false, secrets: false, requireApproval: true },
    }),
    workflows: seen(parts.workflows, []),
  }
}

/** `acme`, in order in every way, owned by cyn and dov. */
export function anOrganization(parts: Parts<'organization'> = {}): Organization {
  return {
    kind: 'organization',
    id: parts.id ?? 'acme',
    url: parts.url ?? 'https://github.test/acme',
    twoFactorRequired: seen(parts.twoFactorRequired, true),
    withoutTwoFactor: seen(parts.withoutTwoFactor, []),
    basePermission: seen(parts.basePermission, 'read'),
    members: seen(parts.members, [
      { account: ann, role: 'member' },
      { account: bea, role: 'member' },
      { account: cyn, role: 'owner' },
      { account: dov, role: 'owner' },
    ]),
    repositoryCreation: seen(parts.repositoryCreation, { public: false, private: true, internal: null }),
    visibilityChanges: seen(parts.visibilityChanges, false),
    outsideCollaborators: seen(parts.outsideCollaborators, []),
    singleSignOn: seen(parts.singleSignOn, { provider: 'https://login.acme.test/saml' }),
    installations: seen(parts.installations, []),
    personalTokens: seen(parts.personalTokens, []),
    actionsPolicy: seen(parts.actionsPolicy, {
      enabled: 'all',
      allowed: 'selected',
      shaPinningRequired: true,
      selected: { githubOwned: true, verified: false, patterns: [] },
    }),
    workflowToken: seen(parts.workflowToken, { permissions: 'read', canApprove: false }),
    securityDefaults: seen(parts.securityDefaults, {
      secretScanning: true,
      pushProtection: true,
      dependencyAlerts: true,
      securityUpdates: true,
    }),
    auditLog: seen(parts.auditLog, { earliest: '2025-09-01T00:00:00Z' }),
  }
}

/** Judged at noon, by a policy in the judged repository that names no machine user and no person with two accounts. */
export function aContext(parts: Partial<JudgeContext> = {}): JudgeContext {
  return {
    at: clock.now,
    people: { machineUsers: [], samePerson: [] },
    classes: [],
    emergency: null,
    policyPath: '.github/soc2-gate.yml',
    statusContext: 'soc2-gate',
    ...parts,
  }
}

function seen<T>(part: T | Evidence<T> | undefined, otherwise: T): Evidence<T> {
  if (part === undefined) return observed(otherwise)
  return isEvidence(part) ? part : observed(part)
}

function isEvidence<T>(part: T | Evidence<T>): part is Evidence<T> {
  return typeof part === 'object' && part !== null && 'state' in part && 'sources' in part
}

/** March on `main` of acme/shop, in which two changes landed and none is missing. */
export function aPeriod(population: Partial<Population> | Evidence<Population> = {}): Period {
  return {
    kind: 'period',
    id: 'acme/shop:refs/heads/main[2026-03-01T00:00:00Z,2026-04-01T00:00:00Z)',
    url: 'https://github.com/acme/shop/commits/main',
    repository: 'acme/shop',
    branch: 'main',
    since: '2026-03-01T00:00:00Z',
    until: '2026-04-01T00:00:00Z',
    population: 'state' in population ? population : observed({ ...aPopulation, ...population }),
  }
}

const aPopulation: Population = {
  chain: { from: 'a'.repeat(40), to: 'c'.repeat(40), startedFrom: 'activity', byType: { pr_merge: 1, push: 1 } },
  graph: { counted: 3, read: 3, ofPullRequests: 2, ofDirectPushes: 1 },
  listed: { counted: 7, read: 7, inPeriod: 1, atTheEdge: 0 },
  changes: { pullRequests: 1, directPushes: 1 },
  differences: [],
}
