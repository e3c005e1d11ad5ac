/** How GitHub Actions is set up: of a repository, and of an organisation, which answer alike. */
import * as v from 'valibot'
import { observed, type Evidence } from '../../model/evidence.ts'
import type { ActionsPolicy, Environment, ForkApproval, RepositoryProfile, WorkflowTokenDefaults } from '../../model/repository.ts'
import type { RepositoryRef } from '../contract.ts'
import type { GitHub } from '../github.ts'
import { reads, type Permission } from '../permissions.ts'
import { sourcesOf } from '../unseen.ts'
import { askCounted, askFact, type Fact } from './ask.ts'

const words = { all: 'all', local_only: 'local-only', selected: 'selected' } as const

/** What both levels say of the actions that may be used. */
export const allowedActions = {
  allowed_actions: v.nullish(
    v.pipe(
      v.picklist(['all', 'local_only', 'selected']),
      v.transform((word) => words[word]),
    ),
    null,
  ),
  sha_pinning_required: v.nullish(v.boolean(), null),
}

const selected = v.object({
  github_owned_allowed: v.boolean(),
  verified_allowed: v.boolean(),
  patterns_allowed: v.array(v.string()),
})

/** Where the settings of one level are, and what it takes to see them. */
export interface Level {
  readonly base: 'GET /repos/{owner}/{repo}/actions/permissions' | 'GET /orgs/{org}/actions/permissions'
  readonly parameters: Readonly<Record<string, string>>
  readonly needs: readonly Permission[]
}

export function levelOf({ owner, name }: RepositoryRef): Level {
  return {
    base: 'GET /repos/{owner}/{repo}/actions/permissions',
    parameters: { owner, repo: name },
    needs: [reads('administration')],
  }
}

/** Reads which actions may be used; what is selected takes a second request. */
export async function readAllowed<T extends { readonly allowed: ActionsPolicy['allowed'] }>(
  github: GitHub,
  { base, parameters, needs }: Level,
  schema: v.GenericSchema<unknown, T>,
): Promise<Evidence<T & Pick<ActionsPolicy, 'selected'>>> {
  const what = 'Which actions workflows may use'
  const policy = await askFact(github, { what, needs, schema }, { route: base, parameters })
  if (policy.state === 'unavailable') return policy
  if (policy.value.allowed !== 'selected') return observed({ ...policy.value, selected: null }, policy.sources)
  const chosen = await askFact(github, { what, needs, schema: selected }, { route: `${base}/selected-actions`, parameters })
  return chosen.state === 'unavailable'
    ? chosen
    : observed(
        {
          ...policy.value,
          selected: {
            githubOwned: chosen.value.github_owned_allowed,
            verified: chosen.value.verified_allowed,
            patterns: chosen.value.patterns_allowed.toSorted(),
          },
        },
        sourcesOf(policy, chosen),
      )
}

const repositoryPolicy = v.pipe(
  v.object({ enabled: v.boolean(), ...allowedActions }),
  v.check(({ enabled, allowed_actions: allowed }) => !enabled || allowed !== null),
  v.transform(({ enabled, allowed_actions: allowed, sha_pinning_required: shaPinningRequired }) => ({
    enabled,
    allowed: enabled ? allowed : null,
    shaPinningRequired,
  })),
)

export function readActionsPolicy(github: GitHub, ref: RepositoryRef): Promise<Evidence<ActionsPolicy>> {
  return readAllowed(github, levelOf(ref), repositoryPolicy)
}

const defaults = v.pipe(
  v.object({ default_workflow_permissions: v.picklist(['read', 'write']), can_approve_pull_request_reviews: v.boolean() }),
  v.transform((seen): WorkflowTokenDefaults => ({
    permissions: seen.default_workflow_permissions,
    canApprove: seen.can_approve_pull_request_reviews,
  })),
)

export function readWorkflowToken(github: GitHub, { base, parameters, needs }: Level): Promise<Evidence<WorkflowTokenDefaults>> {
  const fact: Fact<WorkflowTokenDefaults> = { what: 'What the token of workflows may do', needs, schema: defaults }
  return askFact(github, fact, { route: `${base}/workflow`, parameters })
}

const waits = {
  first_time_contributors_new_to_github: 'first-time-contributors-new-to-github',
  first_time_contributors: 'first-time-contributors',
  all_external_contributors: 'all-external-contributors',
} as const

const publicForks = v.pipe(
  v.object({
    approval_policy: v.picklist(['first_time_contributors_new_to_github', 'first_time_contributors', 'all_external_contributors']),
  }),
  v.transform(({ approval_policy: policy }): ForkApproval => ({ waits: waits[policy], privateForks: null })),
)

const privateForks = v.pipe(
  v.object({
    run_workflows_from_fork_pull_requests: v.boolean(),
    send_write_tokens_to_workflows: v.boolean(),
    send_secrets_and_variables: v.boolean(),
    require_approval_for_fork_pr_workflows: v.boolean(),
  }),
  v.transform((seen): ForkApproval => ({
    waits: null,
    privateForks: {
      run: seen.run_workflows_from_fork_pull_requests,
      writeTokens: seen.send_write_tokens_to_workflows,
      secrets: seen.send_secrets_and_variables,
      requireApproval: seen.require_approval_for_fork_pr_workflows,
    },
  })),
)

/** A public repository and one that is not have settings of their own. */
export function readForkApproval(
  github: GitHub,
  ref: RepositoryRef,
  visibility: RepositoryProfile['visibility'],
): Promise<Evidence<ForkApproval>> {
  const { base, parameters, needs } = levelOf(ref)
  const what = 'Whose pull requests from forks wait for approval'
  return visibility === 'public'
    ? askFact(github, { what, needs, schema: publicForks }, { route: `${base}/fork-pr-contributor-approval`, parameters })
    : askFact(github, { what, needs, schema: privateForks }, { route: `${base}/fork-pr-workflows-private-repos`, parameters })
}

const rule = v.object({
  type: v.string(),
  wait_timer: v.optional(v.number(), 0),
  prevent_self_review: v.optional(v.boolean(), false),
  reviewers: v.optional(v.array(v.unknown()), []),
})

const environment = v.pipe(
  v.object({
    name: v.string(),
    protection_rules: v.array(rule),
    deployment_branch_policy: v.nullable(v.object({ protected_branches: v.boolean(), custom_branch_policies: v.boolean() })),
    can_admins_bypass: v.nullish(v.boolean(), null),
  }),
  v.transform(({ name, protection_rules: rules, deployment_branch_policy: branches, can_admins_bypass: adminsCanBypass }): Environment => {
    const review = rules.find(({ type }) => type === 'required_reviewers')
    return {
      name,
      reviewers: review?.reviewers.length ?? 0,
      preventSelfReview: review?.prevent_self_review ?? false,
      waitMinutes: rules.find(({ type }) => type === 'wait_timer')?.wait_timer ?? 0,
      branches: branches === null ? 'any' : branches.protected_branches ? 'protected' : 'selected',
      patterns: null,
      adminsCanBypass,
    }
  }),
)

const environments: Fact<readonly Environment[]> = {
  what: 'The environments',
  needs: [reads('actions')],
  schema: v.array(environment),
  absent: [],
}

const patterns: Fact<readonly string[]> = {
  what: 'The branches that may deploy',
  needs: [reads('actions')],
  schema: v.array(
    v.pipe(
      v.object({ name: v.string() }),
      v.transform((seen) => seen.name),
    ),
  ),
}

/** The environments, and of those that selected branches may deploy to, which: a request for each of them. */
export async function readEnvironments(github: GitHub, { owner, name }: RepositoryRef): Promise<Evidence<readonly Environment[]>> {
  const parameters = { owner, repo: name }
  const place = { route: 'GET /repos/{owner}/{repo}/environments', parameters }
  const seen = await askCounted(github, environments, place, 'environments')
  if (seen.state === 'unavailable') return seen
  const shown = await Promise.all(
    seen.value.map(async (one) => {
      const route = 'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies'
      const policies = { route, parameters: { ...parameters, environment_name: one.name } }
      return one.branches === 'selected' ? await askCounted(github, patterns, policies, 'branch_policies') : null
    }),
  )
  const value = seen.value.map((one, index): Environment => {
    const policies = shown[index]
    return policies?.state === 'observed' ? { ...one, patterns: policies.value } : one
  })
  return observed(value, sourcesOf(seen, ...shown.flatMap((one) => (one === null ? [] : [one]))))
}
