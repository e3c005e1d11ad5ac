/** Shapes that occur all over GitHub's answers, and the fragments that ask for them. */
import * as v from 'valibot'
import type { Account, Actor, GitIdentity } from '../model/account.ts'

/** A git object id: SHA-1, or SHA-256 on the servers that have it. */
export const oid = v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/))

/** A moment of the server's clock. */
export const instant = v.pipe(v.string(), v.isoTimestamp())

/** An account id. GitHub counts from 1; a larger number than this cannot be told from its neighbour. */
const accountId = v.pipe(v.number(), v.safeInteger(), v.minValue(1))

/** A number that GraphQL writes as text because it outgrew its integers. */
export const bigId = v.pipe(v.union([v.string(), v.number()]), v.transform(Number), v.safeInteger(), v.minValue(1))

/** Asks for an account with its number, which decides; whatever kind it has. */
export const actorFragment = `fragment actor on Actor {
  type: __typename
  login
  ... on User { databaseId }
  ... on Bot { databaseId }
  ... on Mannequin { databaseId }
  ... on Organization { databaseId }
  ... on EnterpriseUserAccount { user { databaseId } }
}`

const kinds = {
  User: 'user',
  Bot: 'bot',
  Mannequin: 'mannequin',
  Organization: 'organization',
} as const

const plainActor = v.pipe(
  v.object({ type: v.picklist(['User', 'Bot', 'Mannequin', 'Organization']), login: v.string(), databaseId: accountId }),
  v.transform(({ type, login, databaseId }): Account => ({ kind: kinds[type], id: databaseId, login: plainLogin(login) })),
)
/** An account of an enterprise stands for a user; without one nobody knows whose it is. */
const enterpriseActor = v.pipe(
  v.object({
    type: v.literal('EnterpriseUserAccount'),
    login: v.string(),
    user: v.nullable(v.object({ databaseId: accountId })),
  }),
  v.transform(({ login, user }): Actor => (user === null ? null : { kind: 'enterprise-user', id: user.databaseId, login })),
)

/** Whoever did something; `null` for an account that has been deleted. */
export const actor: v.GenericSchema<unknown, Actor> = v.nullable(v.union([plainActor, enterpriseActor]))

/** A user, where GraphQL's type leaves no other kind. */
export const userSelection = '{ databaseId login }'
export const user: v.GenericSchema<unknown, Account | null> = v.nullable(
  v.pipe(
    v.object({ databaseId: accountId, login: v.string() }),
    v.transform(({ databaseId, login }): Account => ({ kind: 'user', id: databaseId, login })),
  ),
)

/** The author or committer that a commit names. */
export const identityFragment = `fragment identity on GitActor { name email user ${userSelection} }`
export const identity: v.GenericSchema<unknown, GitIdentity> = v.pipe(
  v.nullable(v.object({ name: v.nullable(v.string()), email: v.nullable(v.string()), user })),
  v.transform((seen): GitIdentity => ({ name: seen?.name ?? '', email: seen?.email ?? '', account: seen?.user ?? null })),
)

/** An account as REST shows it. */
export const restAccount: v.GenericSchema<unknown, Account> = v.pipe(
  v.object({ login: v.string(), id: accountId, type: v.picklist(['User', 'Bot', 'Mannequin', 'Organization']) }),
  v.transform(({ login, id, type }): Account => ({ kind: kinds[type], id, login: plainLogin(login) })),
)

/** REST writes `dependabot[bot]` where GraphQL writes `dependabot`, of the same account. */
function plainLogin(login: string): string {
  return login.replace(/\[bot\]$/, '')
}
