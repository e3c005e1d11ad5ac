/** The fields at the top of a query. */
import { findRenamed, findRepository } from '../lookup.ts'
import { canSee } from '../tokens.ts'
import { actor } from './actor.ts'
import type { Args, Caller, Node } from './node.ts'
import { gitHubError } from './node.ts'
import { organization } from './organization.ts'
import { repository } from './repository.ts'

export function query(caller: Caller): Node {
  return {
    rateLimit: () => ({ __typename: 'RateLimit', ...caller.rate }),
    // Typed as a user even where the token is an app's; the login then ends in [bot].
    viewer: () => ({ ...actor(caller.token.account), __typename: 'User', login: caller.token.account.login }),
    organization: (args: Args) => {
      const found = caller.world.organizations.find((one) => one.login.toLowerCase() === String(args['login']).toLowerCase())
      if (found !== undefined) return organization(caller, found)
      throw gitHubError('NOT_FOUND', `Could not resolve to an Organization with the login of '${String(args['login'])}'.`)
    },
    repository: (args: Args) => {
      const [owner, name] = [String(args['owner']), String(args['name'])]
      const found =
        findRepository(caller.world, owner, name) ?? (args['followRenames'] === false ? null : findRenamed(caller.world, owner, name))
      if (found !== null && canSee(caller.token, found)) return repository(caller, found)
      throw gitHubError('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`)
    },
  }
}
