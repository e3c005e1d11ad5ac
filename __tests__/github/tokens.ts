/** What a token may see and do, and what GitHub says when it may not. */
import type { Level, Permission, Repository, Token } from './world.ts'
import { repositoryName } from './lookup.ts'

/** A permission that an answer needs. `metadata` comes with every token that reaches the repository. */
export interface Need {
  permission: Permission | 'metadata'
  level: Level
}

const levelOf = { pull: 'read', triage: 'read', push: 'write', maintain: 'write', admin: 'write' } as const

/** What anybody may read in a public repository, whatever the token was given. */
const openInPublic: ReadonlySet<string> = new Set(['metadata', 'actions', 'checks', 'contents', 'issues', 'pull_requests', 'statuses'])

/** Whether the repository exists for the caller at all. GitHub answers 404 where it does not. */
export function canSee(token: Token | null, repository: Repository): boolean {
  if (repository.visibility === 'public') return true
  if (token === null) return false
  if (token.kind === 'classic') return roleOf(token, repository) !== null
  return token.repositories === null || token.repositories.includes(repositoryName(repository))
}

/** Whether the caller has the permission on the repository. */
export function allows(token: Token | null, repository: Repository, need: Need): boolean {
  if (!canSee(token, repository)) return false
  if (repository.visibility === 'public' && need.level === 'read' && openInPublic.has(need.permission)) return true
  if (token === null) return false
  if (token.kind === 'classic') return accountAllows(token, repository, need)
  if (token.repositories !== null && !token.repositories.includes(repositoryName(repository))) return false
  return tokenHolds(token, need)
}

/** Whether the token was given the permission, wherever it is used. */
export function tokenHolds(token: Token, need: Need): boolean {
  if (need.permission === 'metadata') return need.level === 'read'
  // GitHub has no such permission to give to a fine-grained personal access token.
  if (token.kind === 'fine-grained' && need.permission === 'checks') return false
  const held = token.permissions[need.permission]
  return held === 'write' || (held === 'read' && need.level === 'read')
}

/** What an account's token may do only where the account administers the repository. */
const onlyForAdministrators: ReadonlySet<string> = new Set([
  'administration',
  'repository_hooks',
  'secret_scanning_alerts',
  'security_events',
  'vulnerability_alerts',
])

function accountAllows(token: Token, repository: Repository, need: Need): boolean {
  const role = roleOf(token, repository)
  if (role === null) return false
  if (onlyForAdministrators.has(need.permission)) return role === 'admin'
  return need.level === 'read' || levelOf[role] === 'write'
}

/** The role of a classic token's account; `null` when it has none. */
export function roleOf(token: Token, repository: Repository): 'admin' | 'maintain' | 'push' | 'triage' | 'pull' | null {
  return repository.collaborators.find((collaborator) => collaborator.account.id === token.account.id)?.permission ?? null
}

/** What GitHub answers a caller that lacks a permission on a repository it may see: by kind of token, status and message. */
export function refusal(token: Token | null): { status: 401 | 403 | 404; message: string } {
  switch (token?.kind) {
    case 'workflow':
    case 'app':
      return { status: 403, message: 'Resource not accessible by integration' }
    case 'fine-grained':
      return { status: 403, message: 'Resource not accessible by personal access token' }
    case 'classic':
      return { status: 404, message: 'Not Found' }
    case undefined:
      return { status: 401, message: 'Requires authentication' }
  }
}

/** Permissions that GitHub never gives to a workflow's own token. */
const neverInWorkflows: readonly Permission[] = [
  'administration',
  'members',
  'organization_administration',
  'organization_personal_access_tokens',
  'repository_hooks',
  'secret_scanning_alerts',
]

/** Fails on a token that GitHub could not have issued: the test would prove something that cannot happen. */
export function assertIssuable(name: string, token: Token): void {
  if (token.kind !== 'workflow') return
  const impossible = neverInWorkflows.filter((permission) => token.permissions[permission] !== undefined)
  if (impossible.length > 0) throw new Error(`double: GitHub gives no workflow token ${impossible.join(', ')} (token "${name}")`)
}
