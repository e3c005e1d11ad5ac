/** Commit statuses. */
import { idOf } from '../ids.ts'
import { latestStatuses, resolveRef, statusesOf } from '../lookup.ts'
import type { Status } from '../world.ts'
import { nullableUser } from './accounts.ts'
import { needs } from './needs.ts'
import { page } from './page.ts'
import { minimalRepository } from './repository-body.ts'
import type { RepositoryCall, Route, Schema } from './route.ts'
import { ok, Refused, repositoryUrl } from './route.ts'
import { repositoryRoute } from './router.ts'

/** GitHub refuses a longer description. */
const longestDescription = 140
/** GitHub keeps no more statuses of one context on one commit. */
const mostStatuses = 1000

/** The commit that the call names. */
export function shaOf(call: RepositoryCall): string {
  const ref = call.parameter('ref')
  const sha = resolveRef(call.repository, ref)
  if (sha === null) throw new Refused(422, `No commit found for SHA: ${ref}`)
  return sha
}

function simple(call: RepositoryCall, status: Status): Schema<'simple-commit-status'> {
  return {
    url: `${repositoryUrl(call, call.repository)}/statuses/${status.sha}`,
    avatar_url: status.creator === null ? null : `https://avatars.githubusercontent.com/u/${status.creator.id}?v=4`,
    id: status.id,
    node_id: `SC_${status.id}`,
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
  }
}

function withCreator(call: RepositoryCall, status: Status): Schema<'status'> {
  return { ...simple(call, status), avatar_url: simple(call, status).avatar_url, creator: nullableUser(call, status.creator) }
}

function combined(statuses: readonly Status[]): string {
  if (statuses.some((status) => status.state === 'failure' || status.state === 'error')) return 'failure'
  return statuses.length === 0 || statuses.some((status) => status.state === 'pending') ? 'pending' : 'success'
}

const states: readonly Status['state'][] = ['error', 'failure', 'pending', 'success']

function posted(call: RepositoryCall, sha: string): Status {
  const text = (name: string): string | null => {
    const value = call.body[name]
    return typeof value === 'string' && value !== '' ? value : null
  }
  const refuse = (field: string, message: string): Refused =>
    new Refused(422, 'Validation Failed', { errors: [{ resource: 'Status', code: 'custom', field, message }] })
  const state = states.find((one) => one === call.body['state'])
  if (state === undefined) throw refuse('state', 'state is not included in the list')
  const description = text('description')
  if (description !== null && [...description].length > longestDescription)
    throw refuse('description', `description is too long (maximum is ${longestDescription} characters)`)
  const context = text('context') ?? 'default'
  const before = statusesOf(call.repository, sha).filter((status) => status.context === context).length
  if (before >= mostStatuses) throw refuse('context', 'This SHA and context has reached the maximum number of statuses.')
  return {
    id: idOf(`posted status ${context} ${sha} ${before}`),
    sha,
    context,
    state,
    description,
    targetUrl: text('target_url'),
    creator: call.token?.account ?? null,
    createdAt: call.world.now,
  }
}

export const statusRoutes: Route[] = [
  repositoryRoute('POST /repos/{owner}/{repo}/statuses/{sha}', needs('statuses', 'write'), (call) => {
    const sha = call.parameter('sha')
    if (resolveRef(call.repository, sha) !== sha) throw new Refused(422, `No commit found for SHA: ${sha}`)
    const status = posted(call, sha)
    call.repository.statuses.push(status)
    const body = withCreator(call, status)
    return { status: 201, body, headers: { location: body.url } }
  }),
  repositoryRoute('GET /repos/{owner}/{repo}/commits/{ref}/statuses', needs('statuses'), (call) => {
    const { items, headers } = page(call, statusesOf(call.repository, shaOf(call)))
    return ok(
      items.map((status) => withCreator(call, status)),
      headers,
    )
  }),
  repositoryRoute('GET /repos/{owner}/{repo}/commits/{ref}/status', needs('statuses'), (call) => {
    const sha = shaOf(call)
    const statuses = latestStatuses(call.repository, sha)
    const { items, headers } = page(call, statuses)
    const api = repositoryUrl(call, call.repository)
    const body: Schema<'combined-commit-status'> = {
      state: combined(statuses),
      statuses: items.map((status) => simple(call, status)),
      sha,
      total_count: statuses.length,
      repository: minimalRepository(call, call.repository),
      commit_url: `${api}/commits/${sha}`,
      url: `${api}/commits/${sha}/status`,
    }
    return ok(body, headers)
  }),
]
