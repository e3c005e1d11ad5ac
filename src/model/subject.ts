import type { Branch } from './branch.ts'
import type { Change } from './change.ts'
import type { Evidence } from './evidence.ts'
import type { Organization } from './organization.ts'
import type { Period } from './period.ts'
import type { Repository } from './repository.ts'

/** What a check can judge, by kind. */
export interface Subjects {
  readonly change: Change
  readonly branch: Branch
  readonly repository: Repository
  readonly organization: Organization
  readonly period: Period
}

export type SubjectKind = keyof Subjects
export type Subject = Subjects[SubjectKind]

/** The names of the slots of a kind of subject: its fields of type {@link Evidence}. */
export type Slot<K extends SubjectKind> = {
  [F in keyof Subjects[K]]: Subjects[K][F] extends Evidence<unknown> ? F : never
}[keyof Subjects[K]] &
  string

/** What a slot holds once it is seen. */
export type SlotValue<K extends SubjectKind, S extends Slot<K>> = Subjects[K][S] extends Evidence<infer V> ? V : never

/**
 * The slots of every kind of subject, in the order of the model. The compiler keeps the list complete and free of strangers:
 * see the assertion below.
 */
export const slots = {
  change: [
    'pullRequest',
    'reviews',
    'commits',
    'timeline',
    'headPush',
    'headHistory',
    'content',
    'landing',
    'landedContent',
    'queueRuns',
    'checkRuns',
    'requiredChecks',
    'labels',
    'files',
    'closingIssues',
    'threads',
    'codeOwners',
    'codeOwnersErrors',
    'ownerTeams',
  ],
  branch: ['rules', 'rulesetBypass', 'classicProtection', 'inactiveRulesets', 'tagRulesets'],
  repository: [
    'profile',
    'secretScanning',
    'pushProtection',
    'secretAlerts',
    'pushProtectionBypasses',
    'dependencyAlerts',
    'openDependencyAlerts',
    'codeScanning',
    'codeScanningAlerts',
    'defaultBranchChecks',
    'codeOwners',
    'codeOwnersErrors',
    'collaborators',
    'teams',
    'deployKeys',
    'webhooks',
    'environments',
    'actionsPolicy',
    'workflowToken',
    'forkApproval',
    'workflows',
  ],
  organization: [
    'twoFactorRequired',
    'withoutTwoFactor',
    'basePermission',
    'members',
    'repositoryCreation',
    'visibilityChanges',
    'outsideCollaborators',
    'singleSignOn',
    'installations',
    'personalTokens',
    'actionsPolicy',
    'workflowToken',
    'securityDefaults',
    'auditLog',
  ],
  period: ['population'],
} as const satisfies { [K in SubjectKind]: readonly Slot<K>[] }

type Missing = { [K in SubjectKind]: Exclude<Slot<K>, (typeof slots)[K][number]> }[SubjectKind]
/** Fails to compile, naming the slot, when {@link slots} leaves one out. */
export type EverySlotIsListed = Missing extends never ? true : { readonly missing: Missing }
const everySlotIsListed: EverySlotIsListed = true
void everySlotIsListed

/** Every kind of subject. */
export const subjectKinds: readonly SubjectKind[] = ['change', 'branch', 'repository', 'organization', 'period']
