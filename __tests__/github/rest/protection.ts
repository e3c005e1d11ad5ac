/** Classic branch protection, whole and by its parts. Only administrators see it. */
import type { ClassicProtection } from '../world.ts'
import { integration, simpleUser, team } from './accounts.ts'
import { branchOf } from './branches.ts'
import { needs } from './needs.ts'
import { refuseWithoutRules } from './plan.ts'
import type { Reply, RepositoryCall, Route, Schema } from './route.ts'
import { ok, Refused, repositoryUrl } from './route.ts'
import { repositoryRoute } from './router.ts'

interface Protected {
  call: RepositoryCall
  protection: ClassicProtection
  url: string
}

function protectedBranch(call: RepositoryCall): Protected {
  refuseWithoutRules(call.repository)
  const branch = branchOf(call)
  if (branch.protection === null) throw new Refused(404, 'Branch not protected')
  return {
    call,
    protection: branch.protection,
    url: `${repositoryUrl(call, call.repository)}/branches/${encodeURIComponent(branch.name)}/protection`,
  }
}

function switchAt(url: string, enabled: boolean): Schema<'protected-branch-admin-enforced'> {
  return { url, enabled }
}

/** People, teams and apps that a rule excepts. */
function excepted(call: RepositoryCall, { users, teams, apps }: NonNullable<ClassicProtection['restrictions']>) {
  const organization = { login: call.repository.owner, id: call.repository.ownerId }
  return {
    users: users.map((user) => simpleUser(call, user)),
    teams: teams.map((one) => team(call, organization, one)),
    apps: apps.map((app) => integration(call, app)),
  }
}

/** Who may push at all. */
function restrictions({ call, protection, url }: Protected): Schema<'branch-restriction-policy'> | null {
  if (protection.restrictions === null) return null
  const own = `${url}/restrictions`
  const { users, teams, apps } = excepted(call, protection.restrictions)
  return {
    url: own,
    users_url: `${own}/users`,
    teams_url: `${own}/teams`,
    apps_url: `${own}/apps`,
    users: users.map(({ name: _name, email: _email, gravatar_id, ...user }) => ({ ...user, gravatar_id: gravatar_id ?? '' })),
    teams,
    apps: apps.map(({ permissions: _permissions, owner: _owner, description, ...app }) => ({ ...app, description: description ?? '' })),
  }
}

function requiredReviews({ call, protection, url }: Protected): Schema<'protected-branch-pull-request-review'> | null {
  const reviews = protection.requiredReviews
  if (reviews === null) return null
  const bypass = excepted(call, reviews.bypass)
  return {
    url: `${url}/required_pull_request_reviews`,
    dismiss_stale_reviews: reviews.dismissStale,
    require_code_owner_reviews: reviews.codeOwners,
    required_approving_review_count: reviews.approvals,
    require_last_push_approval: reviews.lastPushApproval,
    // GitHub leaves the key out when nobody may bypass.
    ...(Object.values(bypass).every((list) => list.length === 0) ? {} : { bypass_pull_request_allowances: bypass }),
  }
}

function requiredChecks({ protection, url }: Protected): Schema<'status-check-policy'> | null {
  const required = protection.requiredChecks
  if (required === null) return null
  return {
    url: `${url}/required_status_checks`,
    strict: required.strict,
    contexts: required.checks.map((check) => check.context),
    contexts_url: `${url}/required_status_checks/contexts`,
    checks: required.checks.map((check) => ({ context: check.context, app_id: check.appId })),
  }
}

function whole(branch: Protected): Schema<'branch-protection'> {
  const { protection, url } = branch
  const [reviews, checks, pushers] = [requiredReviews(branch), requiredChecks(branch), restrictions(branch)]
  return {
    url,
    ...(checks === null ? {} : { required_status_checks: checks }),
    ...(reviews === null ? {} : { required_pull_request_reviews: reviews }),
    ...(pushers === null ? {} : { restrictions: pushers }),
    required_signatures: switchAt(`${url}/required_signatures`, protection.signatures),
    enforce_admins: switchAt(`${url}/enforce_admins`, protection.enforceAdmins),
    required_linear_history: { enabled: protection.linearHistory },
    allow_force_pushes: { enabled: protection.allowForcePushes },
    allow_deletions: { enabled: protection.allowDeletions },
    block_creations: { enabled: false },
    required_conversation_resolution: { enabled: protection.conversationResolution },
    lock_branch: { enabled: protection.lockBranch },
    allow_fork_syncing: { enabled: false },
  }
}

/** A part of the protection that may be off: GitHub answers 404 then, with a sentence of its own. */
function part(body: unknown, off: string): Reply {
  if (body === null) throw new Refused(404, off)
  return ok(body)
}

function protectionRoute(below: string, answer: (branch: Protected) => Reply): Route {
  const template = `GET /repos/{owner}/{repo}/branches/{branch}/protection${below}`
  return repositoryRoute(template, needs('administration'), (call) => answer(protectedBranch(call)))
}

export const protectionRoutes: Route[] = [
  protectionRoute('', (branch) => ok(whole(branch))),
  protectionRoute('/enforce_admins', ({ protection, url }) => ok(switchAt(`${url}/enforce_admins`, protection.enforceAdmins))),
  protectionRoute('/required_signatures', ({ protection, url }) => ok(switchAt(`${url}/required_signatures`, protection.signatures))),
  protectionRoute('/required_pull_request_reviews', (branch) => part(requiredReviews(branch), 'Pull request reviews not enabled')),
  protectionRoute('/required_status_checks', (branch) => part(requiredChecks(branch), 'Required status checks not enabled')),
  protectionRoute('/restrictions', (branch) => part(restrictions(branch), 'Push restrictions not enabled')),
]
