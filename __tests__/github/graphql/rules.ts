/** Rulesets and classic protection, as GraphQL shows them. */
import { activeRules, findBranch } from '../required.ts'
import { allows, canSee, roleOf } from '../tokens.ts'
import type { Branch, ClassicProtection, Repository, Ruleset } from '../world.ts'
import { actor, app } from './actor.ts'
import { connection } from './connection.ts'
import type { Args, Caller, Node } from './node.ts'
import { demand } from './node.ts'

type Rule = Ruleset['rules'][number]

/** The rules that bind a branch. */
export function refRules(repository: Repository, branch: string, args: Args): Node {
  return connection(activeRules(repository, branch), args, ({ rule, ruleset }) => ({
    __typename: 'RepositoryRule',
    id: `RR_${ruleset.id}_${rule.type}`,
    type: rule.type.toUpperCase(),
    repositoryRuleset: () => rulesetNode(repository, ruleset),
    parameters: () => parameters(rule),
  }))
}

function parameters(rule: Rule): Node | null {
  if (rule.type === 'pull_request' && rule.parameters !== undefined) {
    return {
      __typename: 'PullRequestParameters',
      requiredApprovingReviewCount: rule.parameters.required_approving_review_count,
      dismissStaleReviewsOnPush: rule.parameters.dismiss_stale_reviews_on_push,
      requireCodeOwnerReview: rule.parameters.require_code_owner_review,
      requireLastPushApproval: rule.parameters.require_last_push_approval,
      requiredReviewThreadResolution: rule.parameters.required_review_thread_resolution,
      allowedMergeMethods: (rule.parameters.allowed_merge_methods ?? []).map((method) => method.toUpperCase()),
    }
  }
  if (rule.type === 'required_status_checks' && rule.parameters !== undefined) {
    return {
      __typename: 'RequiredStatusChecksParameters',
      strictRequiredStatusChecksPolicy: rule.parameters.strict_required_status_checks_policy,
      doNotEnforceOnCreate: rule.parameters.do_not_enforce_on_create ?? false,
      requiredStatusChecks: rule.parameters.required_status_checks.map((check) => ({
        context: check.context,
        integrationId: check.integration_id ?? null,
      })),
    }
  }
  if ('parameters' in rule) throw new Error(`double: the GraphQL parameters of a ${rule.type} rule are not modelled`)
  return null
}

export function rulesets(caller: Caller, repository: Repository, args: Args): Node {
  const shown = repository.rulesets.filter((ruleset) => ruleset.level === 'Repository' || args['includeParents'] !== false)
  return connection(shown, args, (ruleset) => ({
    ...rulesetNode(repository, ruleset),
    // GitHub shows who may bypass to those who may edit the ruleset, and null to everybody else.
    bypassActors: (inner: Args) =>
      allows(caller.token, repository, { permission: 'administration', level: 'write' })
        ? connection(ruleset.bypassActors, inner, (who) => bypassActor(who))
        : null,
  }))
}

function rulesetNode(repository: Repository, ruleset: Ruleset): Node {
  const owner = { __typename: 'Organization', login: repository.owner }
  const here = { __typename: 'Repository', nameWithOwner: `${repository.owner}/${repository.name}` }
  return {
    __typename: 'RepositoryRuleset',
    id: `RS_${ruleset.id}`,
    databaseId: ruleset.id,
    name: ruleset.name,
    target: ruleset.target.toUpperCase(),
    enforcement: ruleset.enforcement.toUpperCase(),
    createdAt: ruleset.createdAt,
    updatedAt: ruleset.updatedAt,
    source: ruleset.level === 'Repository' ? here : owner,
    conditions: { refName: { include: ruleset.include, exclude: ruleset.exclude } },
    rules: (args: Args) =>
      connection(ruleset.rules, args, (rule) => ({
        __typename: 'RepositoryRule',
        id: `RR_${ruleset.id}_${rule.type}`,
        type: rule.type.toUpperCase(),
        parameters: () => parameters(rule),
      })),
  }
}

function bypassActor(who: Ruleset['bypassActors'][number]): Node {
  return {
    __typename: 'RepositoryRulesetBypassActor',
    bypassMode: (who.bypass_mode ?? 'always').toUpperCase(),
    deployKey: who.actor_type === 'DeployKey',
    organizationAdmin: who.actor_type === 'OrganizationAdmin',
    enterpriseOwner: false,
    repositoryRoleDatabaseId: who.actor_type === 'RepositoryRole' ? who.actor_id : null,
    repositoryRoleName: null,
    actor:
      who.actor_type === 'Integration' || who.actor_type === 'Team'
        ? { __typename: who.actor_type === 'Team' ? 'Team' : 'App', databaseId: who.actor_id, slug: `actor-${String(who.actor_id)}` }
        : null,
  }
}

/** Classic rules: refused to apps, and silently empty for users who are no administrators. */
export function branchProtectionRules(caller: Caller, repository: Repository): Node[] {
  if (caller.token.kind === 'classic' && canSee(caller.token, repository) && roleOf(caller.token, repository) !== 'admin') return []
  demand(caller, repository, { permission: 'administration', level: 'read' })
  return repository.branches.flatMap((branch) => (branch.protection === null ? [] : [classicRule(branch, branch.protection)]))
}

function classicRule(branch: Branch, protection: ClassicProtection): Node {
  const reviews = protection.requiredReviews
  return {
    __typename: 'BranchProtectionRule',
    pattern: branch.name,
    isAdminEnforced: protection.enforceAdmins,
    allowsForcePushes: protection.allowForcePushes,
    allowsDeletions: protection.allowDeletions,
    blocksCreations: false,
    requiresApprovingReviews: reviews !== null,
    requiredApprovingReviewCount: reviews?.approvals ?? null,
    requiresCodeOwnerReviews: reviews?.codeOwners ?? false,
    dismissesStaleReviews: reviews?.dismissStale ?? false,
    requireLastPushApproval: reviews?.lastPushApproval ?? false,
    requiresStatusChecks: protection.requiredChecks !== null,
    // GitHub says true here even where no check is required.
    requiresStrictStatusChecks: protection.requiredChecks?.strict ?? true,
    requiredStatusChecks: (protection.requiredChecks?.checks ?? []).map((check) => ({
      context: check.context,
      app: check.appId === null ? null : app({ id: check.appId, slug: `app-${check.appId}`, name: `App ${check.appId}` }),
    })),
    requiredStatusCheckContexts: (protection.requiredChecks?.checks ?? []).map((check) => check.context),
    requiresCommitSignatures: protection.signatures,
    requiresConversationResolution: protection.conversationResolution,
    requiresLinearHistory: protection.linearHistory,
    restrictsPushes: protection.restrictions !== null,
    restrictsReviewDismissals: false,
    lockBranch: protection.lockBranch,
    matchingRefs: (args: Args) => connection([branch], args, (one) => ({ __typename: 'Ref', name: one.name })),
    bypassPullRequestAllowances: (args: Args) => allowances(reviews?.bypass ?? null, args),
    bypassForcePushAllowances: (args: Args) => allowances(null, args),
    pushAllowances: (args: Args) => allowances(protection.restrictions, args),
  }
}

/** People, teams and apps that a rule excepts. */
function allowances(allowed: ClassicProtection['restrictions'], args: Args): Node {
  const { users, teams, apps } = allowed ?? { users: [], teams: [], apps: [] }
  const actors = [
    ...users.map((user) => actor(user)),
    ...teams.map((team) => ({ __typename: 'Team', slug: team.slug, databaseId: team.id })),
    ...apps.map((one) => app(one)),
  ]
  return connection(actors, args, (one) => ({ actor: one }))
}

/** What classic protection shows of itself to those who may not administrate; `null` also when it does not bind the caller. */
export function refUpdateRule(caller: Caller, repository: Repository, name: string): Node | null {
  demand(caller, repository, { permission: 'contents', level: 'read' })
  const protection = findBranch(repository, name)?.protection
  if (protection == null) return null
  if (caller.token.kind === 'classic' && roleOf(caller.token, repository) === 'admin' && !protection.enforceAdmins) return null
  return {
    __typename: 'RefUpdateRule',
    pattern: name,
    requiredApprovingReviewCount: protection.requiredReviews?.approvals ?? null,
    requiresCodeOwnerReviews: protection.requiredReviews?.codeOwners ?? false,
    requiresConversationResolution: protection.conversationResolution,
    requiresLinearHistory: protection.linearHistory,
    requiresSignatures: protection.signatures,
    requiredStatusCheckContexts: (protection.requiredChecks?.checks ?? []).map((check) => check.context),
    allowsForcePushes: protection.allowForcePushes,
    allowsDeletions: protection.allowDeletions,
    blocksCreations: false,
  }
}
