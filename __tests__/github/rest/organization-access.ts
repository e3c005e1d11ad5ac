/** An organisation's repositories, and who and what has access to it. */
import { canSee } from '../tokens.ts'
import type { Organization } from '../world.ts'
import type { Installation, PersonalToken } from '../world-posture.ts'
import { simpleUser } from './accounts.ts'
import { needs } from './needs.ts'
import { isOwner, organizationOf, seesMembers } from './organizations.ts'
import { page } from './page.ts'
import { minimalRepository } from './repository-body.ts'
import type { Call, Route, Schema } from './route.ts'
import { notFound, ok, onlyKnows, Refused } from './route.ts'
import { plainRoute } from './router.ts'
import { allowedActions, selectedActions, workflowDefaults } from './settings.ts'

function repositories(call: Call, organization: Organization): Schema<'minimal-repository'>[] {
  return call.world.repositories
    .filter((one) => one.owner.toLowerCase() === organization.login.toLowerCase() && canSee(call.token, one))
    .map((one) => ({
      ...minimalRepository(call, one),
      topics: one.topics,
      custom_properties: one.customProperties,
      is_template: one.template,
      archived: one.archived,
      visibility: one.visibility,
      default_branch: one.defaultBranch,
      size: one.branches.length === 0 ? 0 : 1,
    }))
}

function installation(call: Call, organization: Organization, one: Installation): Schema<'installation'> {
  const account = { type: 'Organization' as const, id: organization.id, login: organization.login }
  return {
    id: one.id,
    account: simpleUser(call, account),
    repository_selection: one.repositories,
    access_tokens_url: `${call.api}/app/installations/${one.id}/access_tokens`,
    repositories_url: `${call.api}/installation/repositories`,
    html_url: `https://github.com/organizations/${organization.login}/settings/installations/${one.id}`,
    app_id: one.appId,
    target_id: organization.id,
    target_type: 'Organization',
    permissions: one.permissions,
    events: [],
    created_at: one.createdAt,
    updated_at: one.createdAt,
    single_file_name: null,
    app_slug: one.slug,
    suspended_by: null,
    suspended_at: one.suspendedAt,
  }
}

function grant(call: Call, organization: Organization, one: PersonalToken): Schema<'organization-programmatic-access-grant'> {
  return {
    id: one.id,
    owner: simpleUser(call, one.owner),
    repository_selection: one.repositories,
    repositories_url: `${call.api}/orgs/${organization.login}/personal-access-tokens/${one.id}/repositories`,
    permissions: { repository: one.permissions },
    access_granted_at: one.grantedAt,
    token_id: one.id,
    token_name: 'A token',
    token_expired: false,
    token_expires_at: one.expiresAt,
    token_last_used_at: one.lastUsedAt,
  }
}

/** Classic tokens of accounts that do not own the organisation are told that there is nothing. */
function ownersRoute(template: string, permission: Parameters<typeof needs>[0], answer: (call: Call, of: Organization) => unknown): Route {
  return plainRoute(template, needs(permission), (call) => {
    const organization = organizationOf(call)
    if (call.token?.kind === 'classic' && !isOwner(call.token, organization)) throw notFound()
    return ok(answer(call, organization))
  })
}

const administrator = 'organization_administration'

export const organizationAccessRoutes: Route[] = [
  plainRoute('GET /orgs/{org}/repos', [], (call) => {
    onlyKnows(call, 'type', 'sort')
    const { items, headers } = page(call, repositories(call, organizationOf(call)))
    return ok(items, headers)
  }),
  plainRoute('GET /orgs/{org}/outside_collaborators', needs('members'), (call) => {
    onlyKnows(call, 'filter')
    const organization = organizationOf(call)
    if (!seesMembers(call, organization)) throw notFound()
    const filtered = call.query.get('filter') === '2fa_disabled'
    if (filtered && (call.token?.kind !== 'classic' || !isOwner(call.token, organization)))
      throw new Refused(422, 'Only owners can use this filter.')
    const without = new Set(organization.withoutTwoFactor.map(({ id }) => id))
    const { items, headers } = page(
      call,
      organization.outsideCollaborators.filter(({ id }) => !filtered || without.has(id)),
    )
    return ok(
      items.map((account) => simpleUser(call, account)),
      headers,
    )
  }),
  plainRoute('GET /orgs/{org}/installations', needs(administrator), (call) => {
    const organization = organizationOf(call)
    if (call.token?.kind === 'classic' && !isOwner(call.token, organization)) throw notFound()
    const { items, headers } = page(call, organization.installations)
    const installations = items.map((one) => installation(call, organization, one))
    return ok({ total_count: organization.installations.length, installations }, headers)
  }),
  plainRoute('GET /orgs/{org}/personal-access-tokens', needs('organization_personal_access_tokens'), (call) => {
    const organization = organizationOf(call)
    if (call.token?.kind !== 'app') throw new Refused(403, 'Only GitHub Apps can use this endpoint.')
    const { items, headers } = page(call, organization.personalTokens)
    return ok(
      items.map((one) => grant(call, organization, one)),
      headers,
    )
  }),
  ownersRoute('GET /orgs/{org}/actions/permissions', administrator, (call, { login, actions }) => ({
    enabled_repositories: actions.enabled ? 'all' : 'none',
    ...allowedActions(`${call.api}/orgs/${login}/actions/permissions`, actions),
  })),
  ownersRoute('GET /orgs/{org}/actions/permissions/selected-actions', administrator, (_call, { actions }) => selectedActions(actions)),
  ownersRoute('GET /orgs/{org}/actions/permissions/workflow', administrator, (_call, { actions }) => workflowDefaults(actions)),
  // Of the plans only Enterprise has it over the API.
  ownersRoute('GET /orgs/{org}/audit-log', administrator, (call, { plan, auditLog }) => {
    onlyKnows(call, 'order', 'include', 'phrase')
    if (plan !== 'enterprise') throw notFound()
    const entries = call.query.get('order') === 'asc' ? auditLog : auditLog.toReversed()
    const size = Number(call.query.get('per_page') ?? 30)
    return entries
      .slice(0, size)
      .map((at, index) => ({ '@timestamp': Date.parse(at), action: 'org.update_member', _document_id: `e${index}` }))
  }),
]
