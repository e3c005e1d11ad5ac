/** Accounts by their names. */
import { allCommits } from '../lookup.ts'
import type { Account, World } from '../world.ts'
import { simpleUser } from './accounts.ts'
import type { Route } from './route.ts'
import { notFound, ok } from './route.ts'
import { plainRoute } from './router.ts'

/** Every account that the world mentions. */
function accountsOf(world: World): (Account | null)[] {
  return [
    ...Object.values(world.tokens).map((token) => token.account),
    ...world.organizations.flatMap((organization) => organization.members.map((member) => member.account)),
    ...world.repositories.flatMap((repository) => [
      ...repository.collaborators.map((collaborator) => collaborator.account),
      ...repository.pullRequests.flatMap((pull) => [pull.author, ...pull.reviews.map((review) => review.author)]),
      ...allCommits(repository).flatMap((commit) => [commit.author, commit.committer, ...commit.coAuthors].map((person) => person.account)),
    ]),
  ]
}

export const userRoutes: Route[] = [
  plainRoute('GET /users/{username}', [], (call) => {
    const login = call.parameter('username').toLowerCase()
    const account = accountsOf(call.world).find((one) => one?.login.toLowerCase() === login)
    if (account == null) throw notFound()
    return ok(simpleUser(call, account))
  }),
]
