/** What the GraphQL half of the double is made of: plain objects whose fields are values or functions of their arguments. */
import { GraphQLError } from 'graphql'
import type { Repository, Token, World } from '../world.ts'
import { allows, refusal } from '../tokens.ts'
import type { Need } from '../tokens.ts'

/** An object of the schema. A field that it lacks is not modelled, and asking for it throws. */
export interface Node {
  [field: string]: unknown
}

/** The arguments of a field. */
export type Args = Readonly<Record<string, unknown>>

/** Who asks, and in which world. */
export interface Caller {
  world: World
  token: Token
  /** What the query costs, and what is left of the hour. */
  rate: { cost: number; nodeCount: number; limit: number; remaining: number; used: number; resetAt: string }
}

/** A GraphQL error as GitHub types it: `type` stands at the top of the error, next to `path`. */
export function gitHubError(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } })
}

/** Throws GitHub's refusal unless the token has every permission. The field is then null, and the error names its path. */
export function demand(caller: Caller, repository: Repository, ...needs: Need[]): void {
  if (needs.every((need) => allows(caller.token, repository, need))) return
  const { message } = refusal(caller.token)
  // A user without the right reads the same sentence as a personal access token.
  throw gitHubError('FORBIDDEN', message === 'Not Found' ? 'Resource not accessible by personal access token' : message)
}
