/** An App that speaks for itself: where it is installed, and the tokens of its installation. */
import { findRepository } from '../lookup.ts'
import type { GitHubApp } from '../world.ts'
import { simpleUser } from './accounts.ts'
import type { Call, Route, Schema } from './route.ts'
import { notFound, ok, Refused } from './route.ts'
import { plainRoute } from './router.ts'

function appOf({ app, token }: Call): GitHubApp {
  if (app !== null) return app
  throw token === null
    ? new Refused(401, 'A JSON web token could not be decoded')
    : new Refused(403, 'Resource not accessible by integration')
}

function installation(call: Call, { id, slug, installation: one }: GitHubApp): Schema<'installation'> {
  const { permissions, repositories } = one.token
  return {
    id: one.id,
    account: simpleUser(call, { type: 'Organization', id: 900, login: one.owner }),
    repository_selection: repositories === null ? 'all' : 'selected',
    access_tokens_url: `${call.api}/app/installations/${one.id}/access_tokens`,
    repositories_url: `${call.api}/installation/repositories`,
    html_url: `https://github.com/organizations/${one.owner}/settings/installations/${one.id}`,
    app_id: id,
    target_id: 900,
    target_type: 'Organization',
    permissions: { metadata: 'read', ...permissions },
    events: [],
    created_at: one.createdAt,
    updated_at: one.createdAt,
    single_file_name: null,
    app_slug: slug,
    suspended_by: null,
    suspended_at: one.suspendedAt,
  }
}

function installedFor(call: Call, owner: string): Schema<'installation'> {
  const app = appOf(call)
  if (app.installation.owner.toLowerCase() !== owner.toLowerCase()) throw notFound()
  return installation(call, app)
}

/** Every token is a new one; those before it stay good until they end. */
function accessToken(call: Call): Schema<'installation-token'> {
  const { installation: one } = appOf(call)
  if (String(one.id) !== call.parameter('installation_id')) throw notFound()
  if (one.suspendedAt !== null) throw new Refused(403, 'This installation has been suspended')
  one.made += 1
  const token = `sample-installation-token-${one.made}`
  call.world.tokens[token] = one.token
  return {
    token,
    expires_at: new Date(Date.parse(call.world.now) + 3_600_000).toISOString().replace('.000Z', 'Z'),
    permissions: { metadata: 'read', ...one.token.permissions },
    repository_selection: one.token.repositories === null ? 'all' : 'selected',
  }
}

export const appRoutes: Route[] = [
  plainRoute('GET /orgs/{org}/installation', [], (call) => ok(installedFor(call, call.parameter('org')))),
  plainRoute('GET /repos/{owner}/{repo}/installation', [], (call) => {
    const app = appOf(call)
    const repository = findRepository(call.world, call.parameter('owner'), call.parameter('repo'))
    const given = app.installation.token.repositories
    if (repository === null || (given !== null && !given.includes(`${repository.owner}/${repository.name}`))) throw notFound()
    return ok(installedFor(call, repository.owner))
  }),
  plainRoute('POST /app/installations/{installation_id}/access_tokens', [], (call) => ({ status: 201, body: accessToken(call) })),
]
