/** Builders of what posture reads: settings in order, and nothing open. */
import { ann } from './people.ts'
import type {
  ActionsSettings,
  DependabotAlert,
  DeployKey,
  Environment,
  Installation,
  OrganizationPosture,
  PersonalToken,
  RepositoryPosture,
  Webhook,
} from './world-posture.ts'

export function repositoryPosture(): RepositoryPosture {
  return {
    template: false,
    topics: [],
    customProperties: {},
    environments: [],
    deployKeys: [],
    webhooks: [],
    actions: someActions(),
    dependabotAlerts: [],
    codeScanning: { analyses: [], alerts: [] },
  }
}

export function organizationPosture(): OrganizationPosture {
  return {
    settings: {
      membersCreate: { public: false, private: true, internal: null },
      membersChangeVisibility: false,
      newRepositories: { secretScanning: true, pushProtection: true, dependencyAlerts: true, securityUpdates: true },
    },
    withoutTwoFactor: [],
    outsideCollaborators: [],
    singleSignOn: null,
    installations: [],
    personalTokens: [],
    actions: someActions(),
    auditLog: ['2026-01-02T09:00:00Z', '2026-06-14T09:00:00Z'],
  }
}

/** Actions of GitHub alone, pinned, with tokens that read. */
export function someActions(parts: Partial<ActionsSettings> = {}): ActionsSettings {
  return {
    enabled: true,
    allowed: 'selected',
    selected: { githubOwned: true, verified: false, patterns: [] },
    shaPinningRequired: true,
    defaultPermissions: 'read',
    canApprove: false,
    forkApproval: 'all_external_contributors',
    privateForks: { run: false, writeTokens: false, secrets: false, requireApproval: true },
    ...parts,
  }
}

/** `production`: ann reviews, nobody reviews their own, from protected branches, administrators too. */
export function anEnvironment(parts: Partial<Environment> = {}): Environment {
  return {
    name: 'production',
    reviewers: { people: [ann], preventSelfReview: true },
    waitMinutes: 0,
    branches: { protected_branches: false, custom_branch_policies: true },
    patterns: ['main'],
    canAdminsBypass: false,
    ...parts,
  }
}

export function aDeployKey(parts: Partial<DeployKey> = {}): DeployKey {
  return {
    id: 410001,
    title: 'deploy',
    readOnly: true,
    addedBy: 'ann',
    createdAt: '2026-01-05T09:00:00Z',
    lastUsed: '2026-06-14T09:00:00Z',
    ...parts,
  }
}

export function aWebhook(parts: Partial<Webhook> = {}): Webhook {
  return {
    id: 420001,
    url: 'https://hooks.acme.example/github',
    active: true,
    insecureSsl: false,
    secret: true,
    events: ['push'],
    ...parts,
  }
}

export function aDependabotAlert(parts: Partial<DependabotAlert> = {}): DependabotAlert {
  return { number: 1, package: 'left-basket', severity: 'high', createdAt: '2026-06-01T09:00:00Z', fixed: true, ...parts }
}

export function anInstallation(parts: Partial<Installation> = {}): Installation {
  return {
    id: 430001,
    appId: 4242,
    slug: 'acme-release',
    repositories: 'selected',
    permissions: { contents: 'write', metadata: 'read' },
    suspendedAt: null,
    createdAt: '2026-01-05T09:00:00Z',
    ...parts,
  }
}

export function aPersonalToken(parts: Partial<PersonalToken> = {}): PersonalToken {
  return {
    id: 440001,
    owner: ann,
    repositories: 'subset',
    permissions: { contents: 'read' },
    grantedAt: '2026-05-05T09:00:00Z',
    expiresAt: '2026-08-05T09:00:00Z',
    lastUsedAt: null,
    ...parts,
  }
}
