import * as v from 'valibot'
import type { Collaborator } from '../../model/repository.ts'

/** What somebody may do with a repository, from the least to the most. */
const permissions = ['read', 'triage', 'write', 'maintain', 'admin'] as const

/** The most that somebody may do, for a policy to choose. */
export function permissionParameter(usual: Collaborator['permission'], description: string) {
  return v.optional(v.pipe(v.picklist(permissions), v.description(description)), usual)
}

/** Whether one may do more than the other. */
export function isMore(permission: Collaborator['permission'], than: Collaborator['permission']): boolean {
  return permissions.indexOf(permission) > permissions.indexOf(than)
}

/** `eli (write)`; an organisation's own role with what it comes to. */
export function withRole({ account, role, permission }: Collaborator): string {
  return role === permission ? `${account.login} (${permission})` : `${account.login} (${role}, which comes to ${permission})`
}
