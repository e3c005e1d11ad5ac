import type { Check } from '../checks/define.ts'
import type { Policy } from '../policy/policy.ts'
import { asksForFiles, uses } from '../policy/scope.ts'
import type { Slot, SubjectKind } from '../model/subject.ts'
import { reads, strongest, type Permission } from './permissions.ts'

/** What it takes to see each slot. `metadata` comes with every token that reaches the repository. */
export const slotPermissions: { readonly [K in SubjectKind]: { readonly [S in Slot<K>]: readonly Permission[] } } = {
  change: {
    pullRequest: [reads('pull_requests')],
    reviews: [reads('pull_requests')],
    commits: [reads('pull_requests'), reads('contents')],
    timeline: [reads('pull_requests')],
    headPush: [reads('contents'), reads('checks'), reads('statuses')],
    headHistory: [reads('contents')],
    content: [reads('contents')],
    landing: [reads('contents'), reads('pull_requests')],
    landedContent: [reads('contents')],
    queueRuns: [reads('checks'), reads('statuses')],
    checkRuns: [reads('checks'), reads('statuses'), reads('actions')],
    requiredChecks: [reads('metadata'), reads('contents')],
    labels: [reads('pull_requests')],
    files: [reads('pull_requests')],
    closingIssues: [reads('issues')],
    threads: [reads('pull_requests')],
    codeOwners: [reads('contents')],
    codeOwnersErrors: [reads('contents')],
    ownerTeams: [reads('members')],
  },
  branch: {
    rules: [reads('metadata')],
    rulesetBypass: [{ name: 'administration', level: 'write' }],
    classicProtection: [reads('administration')],
    inactiveRulesets: [reads('metadata')],
    tagRulesets: [reads('metadata')],
  },
  repository: {
    profile: [reads('metadata')],
    secretScanning: [reads('administration')],
    pushProtection: [reads('administration')],
    secretAlerts: [reads('secret_scanning_alerts')],
    pushProtectionBypasses: [reads('secret_scanning_alerts')],
    dependencyAlerts: [reads('vulnerability_alerts')],
    openDependencyAlerts: [reads('vulnerability_alerts')],
    codeScanning: [reads('security_events')],
    codeScanningAlerts: [reads('security_events')],
    defaultBranchChecks: [reads('checks'), reads('statuses'), reads('actions'), reads('contents')],
    codeOwners: [reads('contents')],
    codeOwnersErrors: [reads('contents')],
    collaborators: [reads('metadata')],
    teams: [reads('administration')],
    deployKeys: [reads('administration')],
    webhooks: [reads('repository_hooks')],
    environments: [reads('actions')],
    actionsPolicy: [reads('administration')],
    workflowToken: [reads('administration')],
    forkApproval: [reads('administration')],
    workflows: [reads('contents')],
  },
  organization: {
    twoFactorRequired: [reads('organization_administration')],
    withoutTwoFactor: [reads('members')],
    basePermission: [reads('organization_administration')],
    members: [reads('members')],
    repositoryCreation: [reads('organization_administration')],
    visibilityChanges: [reads('organization_administration')],
    outsideCollaborators: [reads('members')],
    singleSignOn: [reads('members')],
    installations: [reads('organization_administration')],
    personalTokens: [reads('organization_personal_access_tokens')],
    actionsPolicy: [reads('organization_administration')],
    workflowToken: [reads('organization_administration')],
    securityDefaults: [reads('organization_administration')],
    auditLog: [reads('organization_administration')],
  },
  period: {
    population: [reads('contents'), reads('pull_requests')],
  },
}

/** What to collect for some checks, and what the token has to be allowed. */
export interface Plan {
  readonly slots: { readonly [K in SubjectKind]: ReadonlySet<Slot<K>> }
  /** Each permission once, with the most that is asked of it, by name. */
  readonly permissions: readonly Permission[]
}

/** Plans for checks: the slots that they need or consider. */
export function plan(checks: Iterable<Check>): Plan {
  const change = new Set<Slot<'change'>>()
  const branch = new Set<Slot<'branch'>>()
  const repository = new Set<Slot<'repository'>>()
  const organization = new Set<Slot<'organization'>>()
  const period = new Set<Slot<'period'>>()
  const wanted = { change, branch, repository, organization, period }
  for (const check of checks) for (const slot of [...check.needs, ...check.considers]) add(wanted, check.subject, slot)
  return { slots: wanted, permissions: permissionsOfSlots(wanted) }
}

/** Plans for a policy: its checks, and what it takes to know whether they apply. */
export function planFor(policy: Policy, checks: ReadonlyMap<string, Check>): Plan {
  const used = uses(policy)
  const planned = plan(used.flatMap(({ use }) => checks.get(use.use) ?? []))
  // Conditions and classes of changes go by the files.
  const byFiles = used.some(({ use }) => asksForFiles(use.when)) || policy.classes.length > 0
  if (!byFiles) return planned
  const slots = { ...planned.slots, change: new Set([...planned.slots.change, 'files' as const]) }
  return { slots, permissions: permissionsOfSlots(slots) }
}

/** What one check takes to be seen: without the needed it cannot tell, without the considered it may be unable to. */
export function permissionsFor(check: Check): { readonly needs: readonly Permission[]; readonly considers: readonly Permission[] } {
  const of = (slots: readonly string[]) => strongest(slots.flatMap((slot) => slotPermission(check.subject, slot)))
  return { needs: of(check.needs), considers: of(check.considers) }
}

type Wanted = { readonly [K in SubjectKind]: Set<Slot<K>> }

function add(wanted: Wanted, subject: SubjectKind, slot: string): void {
  switch (subject) {
    case 'change':
      if (isSlot('change', slot)) wanted.change.add(slot)
      break
    case 'branch':
      if (isSlot('branch', slot)) wanted.branch.add(slot)
      break
    case 'repository':
      if (isSlot('repository', slot)) wanted.repository.add(slot)
      break
    case 'organization':
      if (isSlot('organization', slot)) wanted.organization.add(slot)
      break
    case 'period':
      if (isSlot('period', slot)) wanted.period.add(slot)
      break
  }
}

function isSlot<K extends SubjectKind>(subject: K, slot: string): slot is Slot<K> {
  return Object.hasOwn(slotPermissions[subject], slot)
}

function permissionsOfSlots(slots: Plan['slots']): readonly Permission[] {
  return strongest([
    ...[...slots.change].flatMap((slot) => slotPermissions.change[slot]),
    ...[...slots.branch].flatMap((slot) => slotPermissions.branch[slot]),
    ...[...slots.repository].flatMap((slot) => slotPermissions.repository[slot]),
    ...[...slots.organization].flatMap((slot) => slotPermissions.organization[slot]),
    ...[...slots.period].flatMap((slot) => slotPermissions.period[slot]),
  ])
}

function slotPermission(subject: SubjectKind, slot: string): readonly Permission[] {
  const permissions: Readonly<Record<string, readonly Permission[]>> = slotPermissions[subject]
  return Object.hasOwn(permissions, slot) ? (permissions[slot] ?? []) : []
}
