/** Environments, and what protects them. */
import type { Environment } from '../world-posture.ts'
import { idOf } from '../ids.ts'
import { simpleUser } from './accounts.ts'
import { needs } from './needs.ts'
import { page } from './page.ts'
import type { RepositoryCall, Route, Schema } from './route.ts'
import { notFound, ok, onlyKnows, repositoryPage, repositoryUrl } from './route.ts'
import { repositoryRoute } from './router.ts'

function rulesOf(call: RepositoryCall, environment: Environment): NonNullable<Schema<'environment'>['protection_rules']> {
  const rule = (type: string) => ({ id: idOf(`${type} ${environment.name}`), node_id: `GA_${type}`, type })
  const { reviewers, waitMinutes, branches } = environment
  return [
    ...(reviewers === null
      ? []
      : [
          {
            ...rule('required_reviewers'),
            prevent_self_review: reviewers.preventSelfReview,
            reviewers: reviewers.people.map((person) => ({ type: 'User' as const, reviewer: simpleUser(call, person) })),
          },
        ]),
    ...(waitMinutes === 0 ? [] : [{ ...rule('wait_timer'), wait_timer: waitMinutes }]),
    ...(branches === null ? [] : [rule('branch_policy')]),
  ]
}

/** GitHub also says whether administrators may bypass the rules, which its description leaves out. */
function body(call: RepositoryCall, environment: Environment): Schema<'environment'> & { can_admins_bypass: boolean } {
  const slug = encodeURIComponent(environment.name)
  return {
    id: idOf(`environment ${environment.name}`),
    node_id: `EN_${environment.name}`,
    name: environment.name,
    url: `${repositoryUrl(call, call.repository)}/environments/${slug}`,
    html_url: `${repositoryPage(call.repository)}/deployments/activity_log?environments_filter=${slug}`,
    created_at: call.repository.createdAt,
    updated_at: call.repository.createdAt,
    can_admins_bypass: environment.canAdminsBypass,
    protection_rules: rulesOf(call, environment),
    deployment_branch_policy: environment.branches,
  }
}

function branchPolicy(call: RepositoryCall, pattern: string): Schema<'deployment-branch-policy'> {
  return { id: idOf(`pattern ${pattern}`), node_id: `BP_${repositoryPage(call.repository)}`, name: pattern, type: 'branch' }
}

export const deploymentRoutes: Route[] = [
  repositoryRoute('GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies', needs('actions'), (call) => {
    onlyKnows(call)
    const environment = call.repository.environments.find(({ name }) => name === call.parameter('environment_name'))
    if (environment?.branches?.custom_branch_policies !== true) throw notFound()
    const { items, headers } = page(call, environment.patterns)
    return ok({ total_count: environment.patterns.length, branch_policies: items.map((one) => branchPolicy(call, one)) }, headers)
  }),
  repositoryRoute('GET /repos/{owner}/{repo}/environments', needs('actions'), (call) => {
    onlyKnows(call)
    const { environments } = call.repository
    const { items, headers } = page(call, environments)
    return ok({ total_count: environments.length, environments: items.map((one) => body(call, one)) }, headers)
  }),
]
