/** GitHub's official GraphQL schema. */
import { readFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import type { GraphQLSchema } from 'graphql'

let built: GraphQLSchema | null = null

/**
 * The schema, built once. The published text defines two fields twice, which its own validation refuses: hence `assumeValidSDL`.
 * Importing the package would parse 5 MB of JSON for nothing, and its exports hide the text: hence the path.
 */
export function schema(): GraphQLSchema {
  if (built !== null) return built
  const file = new URL('./schema.graphql', import.meta.resolve('@octokit/graphql-schema'))
  built = buildSchema(readFileSync(file, 'utf8'), { assumeValid: true, assumeValidSDL: true })
  return built
}
