/** Who may do what in a repository. */
import { roleOf } from '../tokens.ts'
import type { Account, Collaborator } from '../world.ts'
import type { Role } from './accounts.ts'
import { rightsOf, roleName, simpleUser, team } from './accounts.ts'
import { needs } from './needs.ts'
import { page } from './page.ts'
import type { RepositoryCall, Route, Schema } from './route.ts'
import { choice, notFound, ok, onlyKnows, Refused } from './route.ts'
import { repositoryRoute } from './router.ts'

/** A user must be able to push; an app needs nothing beyond the repository. */
function refuseWithoutPush(call: RepositoryCall): void {
  const { token, repository } = call
  if (token?.kind === 'workflow' || token?.kind === 'app') return
  const role = token === null ? null : roleOf(token, repository)
  if (role === 'admin' || role === 'maintain' || role === 'push') return
  if (token === null) throw new Refused(401, 'Requires authentication')
  throw new Refused(403, 'Must have push access to view repository collaborators.')
}

function collaborator(call: RepositoryCall, account: Account, role: Role): Schema<'collaborator'> {
  return { ...simpleUser(call, account), permissions: rightsOf(role), role_name: roleName(role) }
}

function isMember(call: RepositoryCall, account: Account): boolean {
  const organization = call.world.organizations.find((one) => one.login === call.repository.owner)
  return organization?.members.some((member) => member.account.id === account.id) ?? false
}

function wanted(call: RepositoryCall): Collaborator[] {
  onlyKnows(call, 'affiliation', 'permission')
  const affiliation = choice(call, 'affiliation', ['outside', 'direct', 'all'], 'all')
  const permission =
    call.query.get('permission') === null ? null : choice(call, 'permission', ['pull', 'triage', 'push', 'maintain', 'admin'], 'pull')
  return call.repository.collaborators.filter(
    (one) =>
      (affiliation !== 'outside' || !isMember(call, one.account)) &&
      (affiliation === 'all' || one.indirect !== true) &&
      (permission === null || rightsOf(one.permission)[permission]),
  )
}

/** GitHub folds five roles into four words here; `role_name` keeps the role. */
function permissionOf(role: Role): 'admin' | 'write' | 'read' {
  return role === 'admin' ? 'admin' : role === 'push' || role === 'maintain' ? 'write' : 'read'
}

function permissionBody(call: RepositoryCall): Schema<'repository-collaborator-permission'> {
  const login = call.parameter('username').toLowerCase()
  const found = call.repository.collaborators.find((one) => one.account.login.toLowerCase() === login)
  if (found !== undefined)
    return {
      permission: permissionOf(found.permission),
      role_name: roleName(found.permission),
      user: collaborator(call, found.account, found.permission),
    }
  const others = call.world.organizations.flatMap((organization) => organization.members.map((member) => member.account))
  const other = others.find((account) => account.login.toLowerCase() === login)
  if (other === undefined) throw new Refused(404, `${call.parameter('username')} is not a user`)
  const open = call.repository.visibility === 'public'
  const permissions = rightsOf(open ? 'pull' : null)
  const word = open ? 'read' : 'none'
  return { permission: word, role_name: word, user: { ...simpleUser(call, other), permissions, role_name: word } }
}

export const accessRoutes: Route[] = [
  repositoryRoute('GET /repos/{owner}/{repo}/collaborators', needs('metadata'), (call) => {
    refuseWithoutPush(call)
    const { items, headers } = page(call, wanted(call))
    return ok(
      items.map((one) => collaborator(call, one.account, one.permission)),
      headers,
    )
  }),
  repositoryRoute('GET /repos/{owner}/{repo}/collaborators/{username}/permission', needs('metadata'), (call) => {
    refuseWithoutPush(call)
    return ok(permissionBody(call))
  }),
  repositoryRoute('GET /repos/{owner}/{repo}/teams', needs('administration'), (call) => {
    const organization = call.world.organizations.find((one) => one.login === call.repository.owner)
    if (organization === undefined) throw notFound()
    const { items, headers } = page(call, call.repository.teams)
    const bodies = items.map(({ slug, permission }) => {
      const known = organization.teams.find((one) => one.slug === slug)
      if (known === undefined) throw new Error(`double: the world holds no team ${slug}`)
      return team(call, organization, known, permission)
    })
    return ok(bodies, headers)
  }),
]
