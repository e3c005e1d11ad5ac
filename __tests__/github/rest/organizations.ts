/** Organisations, as far as their repositories' controls need them. */
import { tokenHolds } from '../tokens.ts'
import type { Organization, Token } from '../world.ts'
import { simpleUser, team } from './accounts.ts'
import { needs } from './needs.ts'
import { page } from './page.ts'
import type { Call, Route, Schema } from './route.ts'
import { choice, notFound, ok, onlyKnows, Refused } from './route.ts'
import { plainRoute } from './router.ts'

export function organizationOf(call: Call): Organization {
  const found = call.world.organizations.find((one) => one.login.toLowerCase() === call.parameter('org').toLowerCase())
  if (found === undefined) throw notFound()
  return found
}

export function isOwner(token: Token, organization: Organization): boolean {
  return organization.members.some((member) => member.account.id === token.account.id && member.role === 'admin')
}

/** Whether the caller sees how the organisation is configured. */
function seesSettings(call: Call, organization: Organization): boolean {
  const { token } = call
  if (token === null) return false
  return token.kind === 'classic'
    ? isOwner(token, organization)
    : tokenHolds(token, { permission: 'organization_administration', level: 'read' })
}

export function seesMembers(call: Call, organization: Organization): boolean {
  const { token } = call
  if (token === null) return false
  if (token.kind === 'classic') return organization.members.some((member) => member.account.id === token.account.id)
  return tokenHolds(token, { permission: 'members', level: 'read' })
}

/** To those who may not see the settings the keys are missing, which says nothing about the settings. */
function body(call: Call, organization: Organization): Schema<'organization-full'> {
  const url = `${call.api}/orgs/${organization.login}`
  const { login, id } = organization
  const owned = call.world.repositories.filter(({ owner }) => owner === login)
  const { membersCreate, newRepositories } = organization.settings
  const settings = {
    default_repository_permission: organization.defaultPermission,
    two_factor_requirement_enabled: organization.twoFactorRequired,
    members_can_create_repositories: membersCreate.public || membersCreate.private,
    members_can_create_public_repositories: membersCreate.public,
    members_can_create_private_repositories: membersCreate.private,
    ...(membersCreate.internal === null ? {} : { members_can_create_internal_repositories: membersCreate.internal }),
    members_can_change_repo_visibility: organization.settings.membersChangeVisibility,
    secret_scanning_enabled_for_new_repositories: newRepositories.secretScanning,
    secret_scanning_push_protection_enabled_for_new_repositories: newRepositories.pushProtection,
    dependabot_alerts_enabled_for_new_repositories: newRepositories.dependencyAlerts,
    dependabot_security_updates_enabled_for_new_repositories: newRepositories.securityUpdates,
    web_commit_signoff_required: false,
    total_private_repos: owned.filter(({ visibility }) => visibility !== 'public').length,
    plan: { name: organization.plan, space: 976_562_499, private_repos: 999_999, filled_seats: organization.members.length, seats: 10 },
  }
  return {
    login,
    id,
    node_id: `O_${id}`,
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    description: null,
    has_organization_projects: true,
    has_repository_projects: true,
    public_repos: owned.filter(({ visibility }) => visibility === 'public').length,
    public_gists: 0,
    followers: 0,
    following: 0,
    html_url: `https://github.com/${login}`,
    type: 'Organization',
    created_at: '2024-01-02T09:00:00Z',
    updated_at: '2026-01-02T09:00:00Z',
    archived_at: null,
    ...(seesSettings(call, organization) ? settings : {}),
  }
}

/** GitHub hides teams and their members from apps without the permission, and from users who are no members. */
function refuseStrangers(call: Call, organization: Organization): void {
  if (!seesMembers(call, organization)) throw notFound()
}

export const organizationRoutes: Route[] = [
  plainRoute('GET /orgs/{org}', [], (call) => ok(body(call, organizationOf(call)))),
  plainRoute('GET /orgs/{org}/members', [], (call) => {
    onlyKnows(call, 'filter', 'role')
    const organization = organizationOf(call)
    const role = choice(call, 'role', ['all', 'admin', 'member'], 'all')
    if (call.query.get('filter') !== null && choice(call, 'filter', ['all', '2fa_disabled', '2fa_insecure'], 'all') !== 'all') {
      if (call.token === null || call.token.kind !== 'classic' || !isOwner(call.token, organization))
        throw new Refused(422, 'Only owners can use this filter.')
      const without = page(call, call.query.get('filter') === '2fa_disabled' ? organization.withoutTwoFactor : [])
      return ok(
        without.items.map((account) => simpleUser(call, account)),
        without.headers,
      )
    }
    // The world's members conceal their membership: strangers see none of them, and are not told.
    const members = seesMembers(call, organization) ? organization.members : []
    const { items, headers } = page(
      call,
      members.filter((member) => role === 'all' || member.role === role),
    )
    return ok(
      items.map((member) => simpleUser(call, member.account)),
      headers,
    )
  }),
  plainRoute('GET /orgs/{org}/teams', needs('members'), (call) => {
    const organization = organizationOf(call)
    refuseStrangers(call, organization)
    const { items, headers } = page(call, organization.teams)
    return ok(
      items.map((one) => team(call, organization, one)),
      headers,
    )
  }),
  plainRoute('GET /orgs/{org}/teams/{team_slug}/members', needs('members'), (call) => {
    const organization = organizationOf(call)
    refuseStrangers(call, organization)
    const found = organization.teams.find((one) => one.slug === call.parameter('team_slug'))
    if (found === undefined) throw notFound()
    const { items, headers } = page(call, found.members)
    return ok(
      items.map((account) => simpleUser(call, account)),
      headers,
    )
  }),
]
