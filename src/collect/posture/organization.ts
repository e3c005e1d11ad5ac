/** How an organisation is set up, who is in it, and what reaches into it. */
import * as v from 'valibot'
import type { Account } from '../../model/account.ts'
import { mapEvidence, notAsked, observed, unavailable, type Evidence, type Unavailable } from '../../model/evidence.ts'
import type {
  AuditLog,
  Installation,
  Member,
  Organization,
  OrganizationActions,
  PersonalToken,
  RepositoryCreation,
  SecurityDefaults,
  SingleSignOn,
} from '../../model/organization.ts'
import type { Slot } from '../../model/subject.ts'
import type { GitHub } from '../github.ts'
import { permissionRemedy, reads } from '../permissions.ts'
import { readAt } from '../read-at.ts'
import { instant, restAccount } from '../shapes.ts'
import { sourcesOf, type Wanted } from '../unseen.ts'
import { withoutSecrets } from './access.ts'
import { allowedActions, readAllowed, readWorkflowToken, type Level } from './actions.ts'
import { askCounted, askFact, askList, neverGiven, type Fact } from './ask.ts'

type Slots = ReadonlySet<Slot<'organization'>>

/** Reads what the checks of a policy need to know of an organisation. */
export async function readOrganization(github: GitHub, login: string, url: string, slots: Slots): Promise<Organization> {
  const when = <T>(slot: Slot<'organization'>, read: () => Promise<Evidence<T>>): Promise<Evidence<T>> =>
    slots.has(slot) ? read() : Promise.resolve(notAsked(slot))
  const level: Level = {
    base: 'GET /orgs/{org}/actions/permissions',
    parameters: { org: login },
    needs: [reads('organization_administration')],
  }
  // What everybody who may read members sees; it proves that a list of members is whole.
  const body = await readBody(github, login)
  const [withoutTwoFactor, members, outside, signOn, installations, tokens, actions, token, log] = await Promise.all([
    when('withoutTwoFactor', () => readWithoutTwoFactor(github, login)),
    when('members', () => readMembers(github, login)),
    when('outsideCollaborators', () => readOutside(github, login)),
    when('singleSignOn', () => readSingleSignOn(github, login, body)),
    when('installations', () => readInstallations(github, login)),
    when('personalTokens', () => readPersonalTokens(github, login)),
    when('actionsPolicy', () => readAllowed(github, level, organizationPolicy)),
    when('workflowToken', () => readWorkflowToken(github, level)),
    when('auditLog', () => readAuditLog(github, login, body)),
  ])
  const setting = <T>(what: string, of: (seen: Body) => T | null | undefined): Evidence<T> => settingOf(github, body, what, of)
  return {
    kind: 'organization',
    id: login,
    url,
    twoFactorRequired: setting('Whether a second factor is required', (seen) => seen.two_factor_requirement_enabled),
    withoutTwoFactor,
    basePermission: setting('The base permission', (seen) => seen.default_repository_permission),
    members,
    repositoryCreation: setting('Which repositories members may create', creationOf),
    visibilityChanges: setting('Whether members may change the visibility', (seen) => seen.members_can_change_repo_visibility),
    outsideCollaborators: outside,
    singleSignOn: signOn,
    installations,
    personalTokens: tokens,
    actionsPolicy: actions,
    workflowToken: token,
    securityDefaults: setting('What new repositories get', defaultsOf),
    auditLog: log,
  }
}

const flag = v.nullish(v.boolean())
/** Everything but the login is missing for all but owners, and then it says nothing. */
const body = v.object({
  plan: v.nullish(v.object({ name: v.string() })),
  two_factor_requirement_enabled: flag,
  default_repository_permission: v.nullish(v.picklist(['none', 'read', 'write', 'admin'])),
  members_can_create_public_repositories: flag,
  members_can_create_private_repositories: flag,
  members_can_create_internal_repositories: flag,
  members_can_change_repo_visibility: flag,
  secret_scanning_enabled_for_new_repositories: flag,
  secret_scanning_push_protection_enabled_for_new_repositories: flag,
  dependabot_alerts_enabled_for_new_repositories: flag,
  dependabot_security_updates_enabled_for_new_repositories: flag,
})
type Body = v.InferOutput<typeof body>

function readBody(github: GitHub, org: string): Promise<Evidence<Body>> {
  const fact = { what: `The settings of ${org}`, needs: [reads('organization_administration')], schema: body }
  return askFact(github, fact, { route: 'GET /orgs/{org}', parameters: { org } })
}

/** A setting that GitHub leaves out is hidden, never off. */
function settingOf<T>(github: GitHub, seen: Evidence<Body>, what: string, of: (seen: Body) => T | null | undefined): Evidence<T> {
  if (seen.state === 'unavailable') return seen
  const value = of(seen.value)
  if (value !== null && value !== undefined) return observed(value, seen.sources)
  return hidden(github, `${what} is not among what GitHub shows: it shows its settings to owners only.`, seen.sources)
}

function hidden(github: GitHub, detail: string, sources: readonly number[]): Unavailable {
  return unavailable('permission', detail, permissionRemedy([reads('organization_administration')], github.token.kind), sources)
}

function creationOf(seen: Body): RepositoryCreation | null {
  const { members_can_create_public_repositories: isPublic, members_can_create_private_repositories: isPrivate } = seen
  if (typeof isPublic !== 'boolean' || typeof isPrivate !== 'boolean') return null
  return { public: isPublic, private: isPrivate, internal: seen.members_can_create_internal_repositories ?? null }
}

function defaultsOf(seen: Body): SecurityDefaults | null {
  const secretScanning = seen.secret_scanning_enabled_for_new_repositories
  const pushProtection = seen.secret_scanning_push_protection_enabled_for_new_repositories
  const dependencyAlerts = seen.dependabot_alerts_enabled_for_new_repositories
  const securityUpdates = seen.dependabot_security_updates_enabled_for_new_repositories
  if (typeof secretScanning !== 'boolean' || typeof pushProtection !== 'boolean') return null
  if (typeof dependencyAlerts !== 'boolean' || typeof securityUpdates !== 'boolean') return null
  return { secretScanning, pushProtection, dependencyAlerts, securityUpdates }
}

const accounts = v.array(restAccount)
const ofMembers = [reads('members')]

/**
 * The members. To those who may not see concealed members GitHub shows a shorter list, without a word about it: only whoever may
 * list the teams may believe it.
 */
async function readMembers(github: GitHub, org: string): Promise<Evidence<readonly Member[]>> {
  const fact: Fact<readonly Account[]> = { what: `The members of ${org}`, needs: ofMembers, schema: accounts }
  const teams: Fact<unknown> = { what: fact.what, needs: ofMembers, schema: v.array(v.unknown()) }
  const by = (role: 'admin' | 'member') => askList(github, fact, { route: 'GET /orgs/{org}/members', parameters: { org, role } })
  const [proof, owners, others] = await Promise.all([
    askFact(github, teams, { route: 'GET /orgs/{org}/teams', parameters: { org, per_page: 1 } }),
    by('admin'),
    by('member'),
  ])
  for (const seen of [proof, owners, others]) if (seen.state === 'unavailable') return seen
  if (owners.state === 'unavailable' || others.state === 'unavailable') return unavailable('error', fact.what, '')
  const all = [
    ...owners.value.map((account): Member => ({ account, role: 'owner' })),
    ...others.value.map((account): Member => ({ account, role: 'member' })),
  ]
  return observed(
    all.toSorted((a, b) => a.account.id - b.account.id),
    sourcesOf(proof, owners, others),
  )
}

function readOutside(github: GitHub, org: string, filter?: '2fa_disabled'): Promise<Evidence<readonly Account[]>> {
  const fact: Fact<readonly Account[]> = { what: `The outside collaborators of ${org}`, needs: ofMembers, schema: accounts }
  const parameters = { org, ...(filter === undefined ? {} : { filter }) }
  return askList(github, fact, { route: 'GET /orgs/{org}/outside_collaborators', parameters })
}

/** GitHub shows it to owners alone, whatever an app may do. */
async function readWithoutTwoFactor(github: GitHub, org: string): Promise<Evidence<readonly Account[]>> {
  const fact: Fact<readonly Account[]> = { what: 'Who has no second factor', needs: ofMembers, schema: accounts }
  const [members, outside] = await Promise.all([
    askList(github, fact, { route: 'GET /orgs/{org}/members', parameters: { org, filter: '2fa_disabled' } }),
    readOutside(github, org, '2fa_disabled'),
  ])
  for (const seen of [members, outside]) {
    if (seen.state === 'unavailable') return seen.reason === 'permission' ? { ...seen, remedy: ownersOnly } : seen
  }
  if (members.state === 'unavailable' || outside.state === 'unavailable') return unavailable('error', fact.what, '')
  const all = new Map([...members.value, ...outside.value].map((account) => [account.id, account]))
  return observed(
    [...all.values()].toSorted((a, b) => a.id - b.id),
    sourcesOf(members, outside),
  )
}

const ownersOnly = 'Use the token of an owner of the organization: GitHub shows it to nobody else, and to no app.'

const provider = v.nullable(v.object({ ssoUrl: v.nullable(v.string()) }))

/**
 * The organisation's own single sign-on. `null` without an error is what GitHub says to whoever may see it, and also to some who
 * may not: only those who see the settings, and apps that may read members, may believe it.
 */
async function readSingleSignOn(github: GitHub, login: string, seen: Evidence<Body>): Promise<Evidence<SingleSignOn | null>> {
  const wanted: Wanted = { what: 'The single sign-on', needs: ofMembers }
  const never = neverGiven(wanted, github.token.kind)
  if (never !== null) return never
  const query = `query SingleSignOn($login: String!) { organization(login: $login) { samlIdentityProvider { ssoUrl } } }`
  const answer = await github.graphql(query, { login })
  const read = readAt({ answer, token: github.token.kind }, ['organization', 'samlIdentityProvider'], provider, wanted)
  if (read.state === 'unavailable') return read
  if (read.value !== null) return mapEvidence(read, (saml) => ({ provider: withoutSecrets(saml?.ssoUrl ?? '') }))
  const seesSettings = seen.state === 'observed' && typeof seen.value.default_repository_permission === 'string'
  if (seesSettings || github.token.kind === 'app') return observed(null, sourcesOf(read, seen))
  return unavailable('permission', 'GitHub shows no single sign-on, and may not show it to this token.', ownersOnly, read.sources)
}

const installations: Fact<readonly Installation[]> = {
  what: 'The apps that are installed',
  needs: [reads('organization_administration')],
  schema: v.array(
    v.pipe(
      v.object({
        id: v.number(),
        app_id: v.number(),
        app_slug: v.string(),
        repository_selection: v.picklist(['all', 'selected']),
        permissions: v.record(v.string(), v.string()),
        suspended_at: v.nullish(instant, null),
        created_at: instant,
      }),
      v.transform((seen): Installation => ({
        id: seen.id,
        app: { id: seen.app_id, slug: seen.app_slug },
        repositories: seen.repository_selection,
        permissions: seen.permissions,
        suspended: seen.suspended_at !== null,
        createdAt: seen.created_at,
      })),
    ),
  ),
}

function readInstallations(github: GitHub, org: string): Promise<Evidence<readonly Installation[]>> {
  return askCounted(github, installations, { route: 'GET /orgs/{org}/installations', parameters: { org } }, 'installations')
}

const granted = v.optional(v.record(v.string(), v.string()), {})
const personalTokens: Fact<readonly PersonalToken[]> = {
  what: 'The fine-grained personal tokens',
  needs: [reads('organization_personal_access_tokens')],
  schema: v.array(
    v.pipe(
      v.object({
        id: v.number(),
        owner: restAccount,
        repository_selection: v.picklist(['none', 'all', 'subset']),
        permissions: v.object({ organization: granted, repository: granted }),
        access_granted_at: instant,
        token_expires_at: v.nullable(instant),
        token_last_used_at: v.nullable(instant),
      }),
      v.transform((seen): PersonalToken => ({
        id: seen.id,
        owner: seen.owner,
        repositories: seen.repository_selection,
        permissions: { ...seen.permissions.repository, ...seen.permissions.organization },
        grantedAt: seen.access_granted_at,
        expiresAt: seen.token_expires_at,
        lastUsed: seen.token_last_used_at,
      })),
    ),
  ),
}

async function readPersonalTokens(github: GitHub, org: string): Promise<Evidence<readonly PersonalToken[]>> {
  const seen = await askList(github, personalTokens, { route: 'GET /orgs/{org}/personal-access-tokens', parameters: { org } })
  if (seen.state === 'observed' || github.token.kind === 'workflow') return seen
  const remedy = 'Pass the token of a GitHub App that has organization_personal_access_tokens: read; GitHub answers nobody else.'
  return seen.reason === 'permission' || github.token.kind !== 'app' ? { ...seen, reason: 'permission', remedy } : seen
}

const organizationPolicy = v.pipe(
  v.object({ enabled_repositories: v.picklist(['all', 'none', 'selected']), ...allowedActions }),
  v.check(({ enabled_repositories: enabled, allowed_actions: allowed }) => enabled === 'none' || allowed !== null),
  v.transform((seen): Omit<OrganizationActions, 'selected'> => ({
    enabled: seen.enabled_repositories,
    allowed: seen.enabled_repositories === 'none' ? null : seen.allowed_actions,
    shaPinningRequired: seen.sha_pinning_required,
  })),
)

const auditEntries = v.pipe(
  v.array(v.object({ '@timestamp': v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(8.64e15)) })),
  v.transform(([first]): AuditLog => ({
    earliest: first === undefined ? null : new Date(first['@timestamp']).toISOString().replace('.000Z', 'Z'),
  })),
)

/** How far back the audit log goes. GitHub has the question for Enterprise alone; the log itself every plan has. */
async function readAuditLog(github: GitHub, org: string, seen: Evidence<Body>): Promise<Evidence<AuditLog>> {
  const fact = { what: 'The audit log', needs: [reads('organization_administration')], schema: auditEntries }
  const parameters = { org, order: 'asc', per_page: 1 }
  const log = await askFact(github, fact, { route: 'GET /orgs/{org}/audit-log', parameters })
  const plan = seen.state === 'observed' ? (seen.value.plan?.name ?? null) : null
  if (log.state === 'observed' || log.reason !== 'permission' || plan === null || plan.startsWith('enterprise')) return log
  const detail = `GitHub shows the audit log of an organization on the plan ${plan} on its page alone.`
  return unavailable('plan', detail, 'Inspect the audit log on its page, or move to GitHub Enterprise Cloud.', sourcesOf(log, seen))
}
