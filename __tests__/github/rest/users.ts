/** Accounts by their names. */
import { allCommits } from '../lookup.ts'
import type { Account, World } from '../world.ts'
import { simpleUser } from './accounts.ts'
import type { Call, Route, Schema } from './route.ts'
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

/** What everybody may see of an account. */
export function profile(call: Call, account: Account): Schema<'public-user'> {
  return {
    ...simpleUser(call, account),
    name: null,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: '2024-01-02T09:00:00Z',
    updated_at: '2026-01-02T09:00:00Z',
  }
}

export const userRoutes: Route[] = [
  plainRoute('GET /users/{username}', [], (call) => {
    const login = call.parameter('username').toLowerCase()
    const account = accountsOf(call.world).find((one) => one?.login.toLowerCase() === login)
    if (account == null) throw notFound()
    return ok(profile(call, account))
  }),
]
