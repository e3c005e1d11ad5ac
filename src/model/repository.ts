import type { Account, Actor } from './account.ts'
import type { CheckRun, CodeOwnersError, CodeOwnersFile } from './change.ts'
import type { Evidence } from './evidence.ts'
import type { Instant } from './time.ts'
import type { Workflow } from './workflow.ts'

/** A repository in scope. */
export interface Repository {
  readonly kind: 'repository'
  /** `owner/name`. */
  readonly id: string
  readonly url: string
  readonly profile: Evidence<RepositoryProfile>
  /** GitHub's own secret scanning: on or off. */
  readonly secretScanning: Evidence<boolean>
  /** Push protection of secret scanning: on or off. */
  readonly pushProtection: Evidence<boolean>
  /** The open alerts of secret scanning. Never holds a secret. Empty where secret scanning is off. */
  readonly secretAlerts: Evidence<readonly SecretAlert[]>
  /** The alerts, open and closed, of secrets that were pushed past push protection. */
  readonly pushProtectionBypasses: Evidence<readonly PushProtectionBypass[]>
  /** Alerts about vulnerable dependencies: on or off. */
  readonly dependencyAlerts: Evidence<boolean>
  /** The open alerts about vulnerable dependencies. Empty where the alerts are off. */
  readonly openDependencyAlerts: Evidence<readonly DependencyAlert[]>
  /** The latest analysis of the default branch by each tool of code scanning; empty when there was never one. */
  readonly codeScanning: Evidence<readonly CodeScanningAnalysis[]>
  /** The open alerts of code scanning on the default branch. Empty when nothing was ever analysed. */
  readonly codeScanningAlerts: Evidence<readonly CodeScanningAlert[]>
  /** Check runs and statuses on the head of the default branch; empty when there are none. */
  readonly defaultBranchChecks: Evidence<readonly CheckRun[]>
  /** CODEOWNERS of the default branch; `null` when it has none in any of the three places. */
  readonly codeOwners: Evidence<CodeOwnersFile | null>
  /** What GitHub finds wrong with CODEOWNERS, owners that do not exist or may not write among it. */
  readonly codeOwnersErrors: Evidence<readonly CodeOwnersError[]>
  /** Everybody who has access, by whatever way, and what they may do. */
  readonly collaborators: Evidence<readonly Collaborator[]>
  /** The teams that have access. */
  readonly teams: Evidence<readonly TeamAccess[]>
  readonly deployKeys: Evidence<readonly DeployKey[]>
  readonly webhooks: Evidence<readonly Webhook[]>
  readonly environments: Evidence<readonly Environment[]>
  /** What actions workflows may use. */
  readonly actionsPolicy: Evidence<ActionsPolicy>
  /** What the token of a workflow may do when the workflow says nothing. */
  readonly workflowToken: Evidence<WorkflowTokenDefaults>
  /** Whose pull requests from forks run workflows only when somebody has approved that. */
  readonly forkApproval: Evidence<ForkApproval>
  /** The workflows of the default branch. */
  readonly workflows: Evidence<readonly Workflow[]>
}

/** What everybody who may read the repository can see of it. */
export interface RepositoryProfile {
  readonly visibility: 'public' | 'private' | 'internal'
  readonly archived: boolean
  readonly fork: boolean
  readonly template: boolean
  /** Whether nothing was ever pushed to it. */
  readonly empty: boolean
  readonly defaultBranch: string
}

/** An alert about a secret. */
export interface SecretAlert {
  readonly number: number
  /** GitHub's name for the kind of secret. */
  readonly type: string
  readonly createdAt: Instant
  /** Whether the secret still works, as far as GitHub tried. */
  readonly validity: 'active' | 'inactive' | 'unknown'
}

/** A secret that was pushed past push protection. */
export interface PushProtectionBypass {
  readonly number: number
  readonly type: string
  readonly state: 'open' | 'resolved'
  readonly by: Actor
  readonly at: Instant
  /** Who approved the request to bypass; `null` when nobody was asked, or GitHub does not know. */
  readonly reviewer: Actor
  /** Why the alert was closed, in GitHub's words; `null` while it is open, or when nobody said. */
  readonly resolution: string | null
  readonly resolvedBy: Actor
}

/** How bad something is, in GitHub's words. */
export type Severity = 'low' | 'medium' | 'high' | 'critical'

/** An open alert about a vulnerable dependency. */
export interface DependencyAlert {
  readonly number: number
  readonly package: string
  readonly ecosystem: string
  readonly severity: Severity
  readonly createdAt: Instant
  /** Whether a version without the vulnerability is known. */
  readonly fixed: boolean
}

/** An analysis by a tool of code scanning. */
export interface CodeScanningAnalysis {
  readonly tool: string
  /** What of the code it was about, a language for instance; empty when the tool does not say. */
  readonly category: string
  readonly at: Instant
  readonly commit: string
  /** What went wrong with it; empty when nothing did. */
  readonly error: string
}

/** An open alert of code scanning. */
export interface CodeScanningAlert {
  readonly number: number
  readonly tool: string
  readonly rule: string
  /** `null` for a rule that is not about security. */
  readonly severity: Severity | null
  readonly createdAt: Instant
}

/** Somebody who has access. */
export interface Collaborator {
  readonly account: Account
  /** `admin`, `maintain`, `write`, `triage`, `read`, or a role of the organisation's own. */
  readonly role: string
  /** What the role comes to. */
  readonly permission: 'admin' | 'maintain' | 'write' | 'triage' | 'read'
  /** Whether the repository itself names the person, instead of a team or the organisation. */
  readonly direct: boolean
  /** Whether the person is no member of the organisation that owns the repository. */
  readonly outside: boolean
}

/** A team that has access. */
export interface TeamAccess {
  /** `@organization/team`, in lower case. */
  readonly team: string
  readonly permission: Collaborator['permission']
}

/** A key that reads or writes the repository without an account. */
export interface DeployKey {
  readonly id: number
  readonly title: string
  readonly readOnly: boolean
  readonly addedBy: string | null
  readonly createdAt: Instant
  readonly lastUsed: Instant | null
}

export interface Webhook {
  readonly id: number
  /** Without its query, which may hold a secret. */
  readonly url: string
  readonly active: boolean
  /** Whether deliveries go out to servers with any certificate. */
  readonly insecureSsl: boolean
  /** Whether deliveries are signed with a secret. */
  readonly signed: boolean
  readonly events: readonly string[]
}

/** An environment that workflows deploy to. */
export interface Environment {
  readonly name: string
  /** How many people or teams may review a deployment; none: nobody has to. */
  readonly reviewers: number
  readonly preventSelfReview: boolean
  readonly waitMinutes: number
  /** Which branches may deploy: `protected` are those that classic protection covers, and all of them while it covers none. */
  readonly branches: 'any' | 'protected' | 'selected'
  /** What is selected: names and globs of branches and tags. `null` unless something is, or when GitHub does not show it. */
  readonly patterns: readonly string[] | null
  /** `null` when GitHub does not say. */
  readonly adminsCanBypass: boolean | null
}

/** What actions workflows may use. */
export interface ActionsPolicy {
  readonly enabled: boolean
  /** `null` when Actions are off. */
  readonly allowed: 'all' | 'local-only' | 'selected' | null
  /** Whether actions have to be pinned to a commit; `null` on a server that does not have the setting. */
  readonly shaPinningRequired: boolean | null
  /** What is selected; `null` unless `allowed` is `selected`. */
  readonly selected: { readonly githubOwned: boolean; readonly verified: boolean; readonly patterns: readonly string[] } | null
}

/** What the token of a workflow may do when the workflow says nothing. */
export interface WorkflowTokenDefaults {
  readonly permissions: 'read' | 'write'
  /** Whether workflows may create and approve pull requests. */
  readonly canApprove: boolean
}

/** When a pull request from a fork runs workflows. */
export interface ForkApproval {
  /** Whose pull requests wait for approval; `null` for a repository that is not public, where nobody but members can open one. */
  readonly waits: 'first-time-contributors-new-to-github' | 'first-time-contributors' | 'all-external-contributors' | null
  /** What workflows of forks of a private repository get; `null` for a public one. */
  readonly privateForks: {
    readonly run: boolean
    readonly writeTokens: boolean
    readonly secrets: boolean
    readonly requireApproval: boolean
  } | null
}
