import type { TokenSeen } from './contract.ts'

/** The permissions that evidence needs, as GitHub spells them for apps and fine-grained tokens. */
export type PermissionName =
  | 'actions'
  | 'administration'
  | 'checks'
  | 'contents'
  | 'issues'
  | 'members'
  | 'metadata'
  | 'organization_administration'
  | 'organization_personal_access_tokens'
  | 'pull_requests'
  | 'repository_hooks'
  | 'secret_scanning_alerts'
  | 'security_events'
  | 'statuses'
  | 'vulnerability_alerts'

/** A permission and how much of it. */
export interface Permission {
  readonly name: PermissionName
  readonly level: 'read' | 'write'
}

/**
 * The keys under `permissions:` in a workflow. `null`: GitHub never gives it to a workflow's own token. `metadata` comes with
 * every token and has no key.
 */
const workflowKeys: Readonly<Record<PermissionName, string | null>> = {
  actions: 'actions',
  administration: null,
  checks: 'checks',
  contents: 'contents',
  issues: 'issues',
  members: null,
  metadata: 'metadata',
  organization_administration: null,
  organization_personal_access_tokens: null,
  pull_requests: 'pull-requests',
  repository_hooks: null,
  secret_scanning_alerts: null,
  security_events: 'security-events',
  statuses: 'statuses',
  vulnerability_alerts: 'vulnerability-alerts',
}

/** The permission to read something. */
export function reads(name: PermissionName): Permission {
  return { name, level: 'read' }
}

/** The key of a permission in a workflow; `null` when a workflow's own token cannot have it. */
export function workflowKey({ name }: Permission): string | null {
  return workflowKeys[name]
}

/** A permission as people write it: `checks: read`. */
export function permissionText({ name, level }: Permission): string {
  return `${name}: ${level}`
}

/** The permissions of a list, each name once and with the most that any of them asks for, by name. */
export function strongest(permissions: Iterable<Permission>): readonly Permission[] {
  const found = new Map<PermissionName, Permission>()
  for (const permission of permissions) {
    if (found.get(permission.name)?.level !== 'write') found.set(permission.name, permission)
  }
  return [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** What to do about missing permissions, in one sentence that fits the kind of token. */
export function permissionRemedy(permissions: readonly Permission[], token: TokenSeen['kind']): string {
  if (permissions.every(({ name }) => name === 'metadata')) return 'Give the token access to the repository.'
  const never = permissions.filter((permission) => workflowKey(permission) === null)
  if (token === 'workflow') {
    return never.length === 0
      ? `Add ${listed(permissions.map((permission) => `\`${workflowKey(permission) ?? ''}: ${permission.level}\``))} to the permissions of the workflow's job.`
      : `Pass the token of a GitHub App that has ${listed(never.map((permission) => `\`${permissionText(permission)}\``))}: a workflow's own token cannot have it.`
  }
  const texts = listed(permissions.map(permissionText))
  // GitHub has no such permission to give to fine-grained personal access tokens.
  if (token === 'fine-grained' && permissions.some(({ name }) => name === 'checks')) {
    return 'Pass the token of a GitHub App that has `checks: read`: a fine-grained personal access token cannot have it.'
  }
  if (token === 'classic') return `Use the token of an account that may see it, which takes what an app needs ${texts} for.`
  return `Give the token ${texts}.`
}

function listed(texts: readonly string[]): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1) ?? ''}`
}

/**
 * The permissions that GitHub names in `x-accepted-github-permissions`: `a=read,b=read; c=read` means the first two, or the
 * third. Empty when it names none.
 */
export function acceptedPermissions(header: string | null): readonly (readonly string[])[] {
  const alternatives = (header ?? '').split(';').map((all) => all.split(',').map((one) => one.trim()))
  return alternatives.map((all) => all.filter((one) => one !== '')).filter((all) => all.length > 0)
}

/** The first of the alternatives that GitHub names, when it is made of permissions that are known here; otherwise `null`. */
export function firstAccepted(header: string | null): readonly Permission[] | null {
  const permissions = (acceptedPermissions(header)[0] ?? []).map(readPermission)
  const known = permissions.filter((permission) => permission !== null)
  return known.length > 0 && known.length === permissions.length ? known : null
}

function readPermission(text: string): Permission | null {
  const [name, level] = text.split('=')
  if (name === undefined || !isPermissionName(name)) return null
  return level === 'read' || level === 'write' ? { name, level } : null
}

function isPermissionName(name: string): name is PermissionName {
  return Object.hasOwn(workflowKeys, name)
}
