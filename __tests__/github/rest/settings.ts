/** What administrators set: Actions, deploy keys and webhooks of a repository. */
import type { ActionsSettings } from '../world-posture.ts'
import { needs } from './needs.ts'
import { page } from './page.ts'
import type { RepositoryCall, Route, Schema } from './route.ts'
import { ok, Refused, repositoryUrl } from './route.ts'
import { repositoryRoute } from './router.ts'

const base = 'GET /repos/{owner}/{repo}'

/** Which actions may be used; what is selected has a route of its own, which is there only where something is. */
export function allowedActions(url: string, actions: ActionsSettings) {
  return {
    ...(actions.enabled ? { allowed_actions: actions.allowed } : {}),
    ...(actions.enabled && actions.allowed === 'selected' ? { selected_actions_url: `${url}/selected-actions` } : {}),
    sha_pinning_required: actions.shaPinningRequired,
  }
}

export function selectedActions({ enabled, allowed, selected }: ActionsSettings): Schema<'selected-actions'> {
  if (!enabled || allowed !== 'selected') throw new Refused(409, 'Conflict: the allowed actions policy is not set to selected.')
  const { githubOwned, verified, patterns } = selected
  return { github_owned_allowed: githubOwned, verified_allowed: verified, patterns_allowed: patterns }
}

export function workflowDefaults(actions: ActionsSettings): Schema<'actions-get-default-workflow-permissions'> {
  return { default_workflow_permissions: actions.defaultPermissions, can_approve_pull_request_reviews: actions.canApprove }
}

function privateForks({ repository }: RepositoryCall): Schema<'actions-fork-pr-workflows-private-repos'> {
  if (repository.visibility === 'public') throw new Refused(422, 'Fork PR workflow settings are only available for private repositories.')
  const { run, writeTokens, secrets, requireApproval } = repository.actions.privateForks
  return {
    run_workflows_from_fork_pull_requests: run,
    send_write_tokens_to_workflows: writeTokens,
    send_secrets_and_variables: secrets,
    require_approval_for_fork_pr_workflows: requireApproval,
  }
}

function keys(call: RepositoryCall): Schema<'deploy-key'>[] {
  return call.repository.deployKeys.map(({ id, title, readOnly, addedBy, createdAt, lastUsed }) => ({
    id,
    key: 'ssh-ed25519 SAMPLE',
    url: `${repositoryUrl(call, call.repository)}/keys/${id}`,
    title,
    verified: true,
    created_at: createdAt,
    read_only: readOnly,
    added_by: addedBy,
    last_used: lastUsed,
    enabled: true,
  }))
}

function hooks(call: RepositoryCall): Schema<'hook'>[] {
  return call.repository.webhooks.map((hook) => {
    const url = `${repositoryUrl(call, call.repository)}/hooks/${hook.id}`
    return {
      type: 'Repository',
      id: hook.id,
      name: 'web',
      active: hook.active,
      events: hook.events,
      config: {
        url: hook.url,
        content_type: 'json',
        insecure_ssl: hook.insecureSsl ? '1' : '0',
        ...(hook.secret ? { secret: '********' } : {}),
      },
      updated_at: call.repository.createdAt,
      created_at: call.repository.createdAt,
      url,
      test_url: `${url}/test`,
      ping_url: `${url}/pings`,
      deliveries_url: `${url}/deliveries`,
      last_response: { code: 200, status: 'active', message: 'OK' },
    }
  })
}

function administrators(below: string, answer: (call: RepositoryCall) => unknown): Route {
  return repositoryRoute(`${base}${below}`, needs('administration'), (call) => ok(answer(call)))
}

export const settingsRoutes: Route[] = [
  administrators('/actions/permissions', ({ repository, ...call }) => ({
    enabled: repository.actions.enabled,
    ...allowedActions(`${repositoryUrl({ ...call }, repository)}/actions/permissions`, repository.actions),
  })),
  administrators('/actions/permissions/selected-actions', ({ repository }) => selectedActions(repository.actions)),
  administrators('/actions/permissions/workflow', ({ repository }) => workflowDefaults(repository.actions)),
  administrators('/actions/permissions/fork-pr-contributor-approval', ({ repository }) => ({
    approval_policy: repository.actions.forkApproval,
  })),
  administrators('/actions/permissions/fork-pr-workflows-private-repos', privateForks),
  repositoryRoute(`${base}/keys`, needs('administration'), (call) => {
    const { items, headers } = page(call, keys(call))
    return ok(items, headers)
  }),
  repositoryRoute(`${base}/hooks`, needs('repository_hooks'), (call) => {
    const { items, headers } = page(call, hooks(call))
    return ok(items, headers)
  }),
]
