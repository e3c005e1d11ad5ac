/** Who calls, what the caller was given, and how much of the hour is left. */
import type { Rate } from '../rate.ts'
import { canSee } from '../tokens.ts'
import { page } from './page.ts'
import { plainRepository } from './repository-body.ts'
import type { Call, Route, Schema } from './route.ts'
import { ok, Refused } from './route.ts'
import { plainRoute } from './router.ts'
import { profile } from './users.ts'

function self(call: Call): Schema<'private-user'> {
  if (call.token === null) throw new Refused(401, 'Requires authentication')
  if (call.token.kind === 'workflow' || call.token.kind === 'app') throw new Refused(403, 'Resource not accessible by integration')
  return {
    ...profile(call, call.token.account),
    user_view_type: 'private',
    private_gists: 0,
    total_private_repos: 0,
    owned_private_repos: 0,
    disk_usage: 0,
    collaborators: 0,
    two_factor_authentication: true,
  }
}

function limit({ limit: most, used, remaining, reset }: Rate): Schema<'rate-limit'> {
  return { limit: most, used, remaining, reset }
}

export const callerRoutes: Route[] = [
  plainRoute('GET /user', [], (call) => ok(self(call))),
  plainRoute('GET /installation/repositories', [], (call) => {
    const { token } = call
    if (token === null) throw new Refused(401, 'Requires authentication')
    if (token.kind !== 'workflow' && token.kind !== 'app')
      throw new Refused(403, 'You must authenticate with an installation access token in order to list repositories for an installation.')
    const seen = call.world.repositories.filter((repository) => canSee(token, repository))
    const { items, headers } = page(call, seen)
    const selection = token.repositories === null ? 'all' : 'selected'
    return ok(
      { total_count: seen.length, repository_selection: selection, repositories: items.map((one) => plainRepository(call, one)) },
      headers,
    )
  }),
  plainRoute('GET /rate_limit', [], (call) => {
    const core = limit(call.rate('core'))
    const body: Schema<'rate-limit-overview'> = {
      resources: { core, graphql: limit(call.rate('graphql')), search: limit(call.rate('search')) },
      rate: core,
    }
    return ok(body)
  }),
]
