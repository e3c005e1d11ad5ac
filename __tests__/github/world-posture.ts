/** What the world knows of access, of Actions, of security products and of an organisation's settings. */
import type { components } from '@octokit/openapi-types'
import type { Account } from './world.ts'

export interface Environment {
  name: string
  /** Who may review a deployment; `null` when nobody has to. */
  reviewers: { people: Account[]; preventSelfReview: boolean } | null
  waitMinutes: number
  branches: components['schemas']['deployment-branch-policy-settings']
  /** The branches and tags that may deploy, where the policy is custom. */
  patterns: string[]
  canAdminsBypass: boolean
}

export interface DeployKey {
  id: number
  title: string
  readOnly: boolean
  addedBy: string | null
  createdAt: string
  lastUsed: string | null
}

export interface Webhook {
  id: number
  url: string
  active: boolean
  insecureSsl: boolean
  secret: boolean
  events: string[]
}

/** The settings of GitHub Actions, of a repository or of an organisation. */
export interface ActionsSettings {
  enabled: boolean
  allowed: 'all' | 'local_only' | 'selected'
  selected: { githubOwned: boolean; verified: boolean; patterns: string[] }
  shaPinningRequired: boolean
  defaultPermissions: 'read' | 'write'
  canApprove: boolean
  forkApproval: 'first_time_contributors_new_to_github' | 'first_time_contributors' | 'all_external_contributors'
  privateForks: { run: boolean; writeTokens: boolean; secrets: boolean; requireApproval: boolean }
}

export interface DependabotAlert {
  number: number
  package: string
  severity: 'low' | 'medium' | 'high' | 'critical'
  createdAt: string
  fixed: boolean
}

export interface CodeScanning {
  analyses: { id: number; tool: string; ref: string; sha: string; createdAt: string; error: string }[]
  alerts: {
    number: number
    tool: string
    rule: string
    severity: 'low' | 'medium' | 'high' | 'critical' | null
    createdAt: string
  }[]
}

export interface SecretScanningAlert {
  number: number
  state: 'open' | 'resolved'
  secretType: string
  createdAt: string
  validity?: 'active' | 'inactive' | 'unknown'
  /** Who pushed it past push protection, when, and who had allowed it. */
  bypass?: { by: Account | null; at: string; reviewer: Account | null }
  resolvedBy?: Account
}

/** The settings of an organisation that its owners see. */
export interface OrganizationSettings {
  membersCreate: { public: boolean; private: boolean; internal: boolean | null }
  membersChangeVisibility: boolean
  newRepositories: { secretScanning: boolean; pushProtection: boolean; dependencyAlerts: boolean; securityUpdates: boolean }
}

export interface Installation {
  id: number
  appId: number
  slug: string
  repositories: 'all' | 'selected'
  permissions: components['schemas']['app-permissions']
  suspendedAt: string | null
  createdAt: string
}

export interface PersonalToken {
  id: number
  owner: Account
  repositories: 'none' | 'all' | 'subset'
  permissions: Record<string, string>
  grantedAt: string
  expiresAt: string | null
  lastUsedAt: string | null
}

/** What posture reads of a repository. */
export interface RepositoryPosture {
  template: boolean
  topics: string[]
  customProperties: Record<string, string>
  environments: Environment[]
  deployKeys: DeployKey[]
  webhooks: Webhook[]
  actions: ActionsSettings
  dependabotAlerts: DependabotAlert[]
  /** `null` where GitHub Code Security is not enabled. */
  codeScanning: CodeScanning | null
}

/** What posture reads of an organisation. */
export interface OrganizationPosture {
  settings: OrganizationSettings
  withoutTwoFactor: Account[]
  outsideCollaborators: Account[]
  /** The address of the identity provider; `null` without one. */
  singleSignOn: string | null
  installations: Installation[]
  personalTokens: PersonalToken[]
  actions: ActionsSettings
  /** Moments of the audit log's entries, oldest first. */
  auditLog: string[]
}
