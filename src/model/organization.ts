import type { Account } from './account.ts'
import type { Evidence } from './evidence.ts'
import type { ActionsPolicy, WorkflowTokenDefaults } from './repository.ts'
import type { Instant } from './time.ts'

/** An organisation that owns repositories in scope. */
export interface Organization {
  readonly kind: 'organization'
  /** Its login. */
  readonly id: string
  readonly url: string
  /** Whether everybody in it has to have a second factor. */
  readonly twoFactorRequired: Evidence<boolean>
  /** The members and outside collaborators without one. */
  readonly withoutTwoFactor: Evidence<readonly Account[]>
  /** What every member may do in every repository. */
  readonly basePermission: Evidence<'none' | 'read' | 'write' | 'admin'>
  /** Every member. */
  readonly members: Evidence<readonly Member[]>
  /** Which repositories members may create. */
  readonly repositoryCreation: Evidence<RepositoryCreation>
  /** Whether members who administer a repository may make it public or private. */
  readonly visibilityChanges: Evidence<boolean>
  /** Who has access to a repository and is no member. */
  readonly outsideCollaborators: Evidence<readonly Account[]>
  /** `null` when there is none for the organisation. */
  readonly singleSignOn: Evidence<SingleSignOn | null>
  /** The apps that are installed. */
  readonly installations: Evidence<readonly Installation[]>
  /** The fine-grained personal tokens that reach into it. */
  readonly personalTokens: Evidence<readonly PersonalToken[]>
  readonly actionsPolicy: Evidence<OrganizationActions>
  readonly workflowToken: Evidence<WorkflowTokenDefaults>
  /** What is on for repositories that are yet to be made. */
  readonly securityDefaults: Evidence<SecurityDefaults>
  /** What the audit log can be asked for. */
  readonly auditLog: Evidence<AuditLog>
}

export interface Member {
  readonly account: Account
  /** An owner may do everything. */
  readonly role: 'owner' | 'member'
}

/** Which repositories members may create; `internal` is `null` where there are none of the kind. */
export interface RepositoryCreation {
  readonly public: boolean
  readonly private: boolean
  readonly internal: boolean | null
}

/** How members sign in with another identity provider. */
export interface SingleSignOn {
  /** The provider's address, without its query. */
  readonly provider: string
}

/** An app that is installed in the organisation. */
export interface Installation {
  readonly id: number
  readonly app: { readonly id: number; readonly slug: string }
  readonly repositories: 'all' | 'selected'
  /** GitHub's words: `contents`, `administration`, … */
  readonly permissions: Readonly<Record<string, string>>
  readonly suspended: boolean
  readonly createdAt: Instant
}

/** A fine-grained personal token that somebody was granted access to the organisation with. */
export interface PersonalToken {
  readonly id: number
  readonly owner: Account
  readonly repositories: 'none' | 'all' | 'subset'
  readonly permissions: Readonly<Record<string, string>>
  readonly grantedAt: Instant
  /** `null`: never. */
  readonly expiresAt: Instant | null
  readonly lastUsed: Instant | null
}

/** What actions the organisation allows, and where. */
export interface OrganizationActions extends Omit<ActionsPolicy, 'enabled'> {
  /** In which repositories Actions are on. */
  readonly enabled: 'all' | 'none' | 'selected'
}

/** What is on for repositories that are yet to be made. */
export interface SecurityDefaults {
  readonly secretScanning: boolean
  readonly pushProtection: boolean
  readonly dependencyAlerts: boolean
  readonly securityUpdates: boolean
}

export interface AuditLog {
  /** The earliest entry that GitHub still has, when it was asked for; `null` when it has none at all. */
  readonly earliest: Instant | null
}
