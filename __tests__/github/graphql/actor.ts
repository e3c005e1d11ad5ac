/** Accounts and git identities. */
import type { Account, App, Commit, GitPerson } from '../world.ts'
import type { Reviewer } from '../world-pull-request.ts'
import type { Args, Node } from './node.ts'
import { connection } from './connection.ts'

/** GraphQL leaves `[bot]` off the login of a bot; REST writes it. */
function graphqlLogin(account: Account): string {
  return account.login.replace(/\[bot\]$/, '')
}

/** An account; `null` for a deleted one. */
export function actor(account: Account | null): Node | null {
  if (account === null) return null
  const login = graphqlLogin(account)
  const prefix = account.type === 'Bot' ? 'BOT' : account.type === 'Organization' ? 'O' : 'U'
  return {
    __typename: account.type,
    id: `${prefix}_${account.id}`,
    login,
    databaseId: account.id,
    url: `https://github.com/${account.type === 'Bot' ? 'apps/' : ''}${login}`,
    resourcePath: `/${account.type === 'Bot' ? 'apps/' : ''}${login}`,
    name: login,
  }
}

/** A person or a team that is asked for a review. */
export function reviewer(who: Reviewer | null): Node | null {
  if (who === null || who.type !== 'Team') return actor(who)
  return { __typename: 'Team', id: `T_${who.id}`, databaseId: who.id, slug: who.slug, name: who.slug }
}

export function app(application: App): Node {
  return { __typename: 'App', id: `A_${application.id}`, databaseId: application.id, slug: application.slug, name: application.name }
}

/** The author or committer of a commit. `user` is typed as a user: a bot's e-mail resolves to nobody here. */
export function gitActor(person: GitPerson): Node {
  const user = person.account?.type === 'User' ? actor(person.account) : null
  return { __typename: 'GitActor', name: person.name, email: person.email, date: person.date, user }
}

/** The author, then the co-authors. */
export function authors(commit: Commit, args: Args): Node {
  return connection([commit.author, ...commit.coAuthors], args, gitActor)
}

export function signature(commit: Commit): Node | null {
  const signed = commit.signature
  if (signed === null) return null
  return {
    __typename: 'GpgSignature',
    isValid: signed.valid,
    state: signed.state,
    wasSignedByGitHub: signed.byGitHub,
    verifiedAt: signed.verifiedAt,
    signer: actor(signed.signer),
    email: commit.committer.email,
  }
}
