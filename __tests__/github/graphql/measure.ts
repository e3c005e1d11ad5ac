/**
 * What a query may cost: GitHub's limits on `first` and `last`, on nodes, and its points, all computed before the query runs.
 *
 * {@link https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api}
 */
import {
  GraphQLError,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
} from 'graphql'
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLNamedType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql'
import { largestPage } from './connection.ts'
import { gitHubError } from './node.ts'

/** The most nodes that a query may ask for. */
const largestQuery = 500_000

export interface Measure {
  /** Points of the hourly limit. */
  cost: number
  /** Nodes that the query asks for at most. */
  nodeCount: number
  /** Why GitHub refuses to run the query. */
  refusals: GraphQLError[]
}

interface Field {
  definition: GraphQLField<unknown, unknown>
  nodes: FieldNode[]
}

/** Measures an operation that is valid against the schema. */
export function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Measure {
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])),
  )
  const refusals: GraphQLError[] = []
  let requests = 0
  let nodeCount = 0

  const visit = (type: GraphQLNamedType | undefined, sets: SelectionSetNode[], parents: number, path: string[]): void => {
    for (const [key, { definition, nodes }] of collect(schema, type, sets, fragments, variables)) {
      const [first] = nodes
      if (first === undefined) continue
      let children = parents
      if (isConnection(definition)) {
        const page = pageSize(definition, first, variables, [...path, key], refusals)
        requests += parents
        nodeCount += parents * page
        children = parents * page
      }
      const inner = nodes.flatMap((node) => (node.selectionSet === undefined ? [] : [node.selectionSet]))
      visit(getNamedType(definition.type), inner, children, [...path, key])
    }
  }
  visit(schema.getRootType(operation.operation) ?? undefined, [operation.selectionSet], 1, ['query'])

  if (nodeCount > largestQuery) refusals.push(tooManyNodes(nodeCount))
  return { cost: Math.max(1, Math.round(requests / 100)), nodeCount, refusals }
}

function tooManyNodes(nodeCount: number): GraphQLError {
  const [asked, most] = [nodeCount, largestQuery].map((count) => count.toLocaleString('en-US'))
  return gitHubError(
    'MAX_NODE_LIMIT_EXCEEDED',
    `This query requests up to ${asked} possible nodes which exceeds the maximum limit of ${most}.`,
  )
}

function isConnection(field: GraphQLField<unknown, unknown>): boolean {
  return getNamedType(field.type).name.endsWith('Connection') && field.args.some((argument) => argument.name === 'first')
}

/** The page size that a connection asks for; what GitHub would refuse is added to the refusals. */
function pageSize(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
  path: string[],
  refusals: GraphQLError[],
): number {
  const refuse = (type: string, message: string): 0 => {
    refusals.push(new GraphQLError(message, { nodes: node, path, extensions: { type } }))
    return 0
  }
  const { first, last } = getArgumentValues(field, node, variables)
  const which = first == null ? 'last' : 'first'
  const asked = first ?? last
  if (typeof asked !== 'number')
    return refuse(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${field.name}\` connection.`,
    )
  if (first != null && last != null)
    return refuse(
      'UNPROCESSABLE',
      `Passing both \`first\` and \`last\` values to paginate the \`${field.name}\` connection is not supported.`,
    )
  if (asked > largestPage)
    return refuse(
      'EXCESSIVE_PAGINATION',
      `Requesting ${asked} records on the \`${field.name}\` connection exceeds the \`${which}\` limit of ${largestPage} records.`,
    )
  if (asked < 1) return refuse('ARGUMENT_LIMIT', `\`${which}\` on the \`${field.name}\` connection cannot be less than 1.`)
  return asked
}

/** The fields that selection sets ask for, merged by response key, those that `@skip` and `@include` leave out aside. */
function collect(
  schema: GraphQLSchema,
  type: GraphQLNamedType | undefined,
  sets: SelectionSetNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Readonly<Record<string, unknown>>,
  found = new Map<string, Field>(),
): Map<string, Field> {
  for (const selection of sets.flatMap((set) => set.selections)) {
    if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] === true) continue
    if (getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] === false) continue
    if (selection.kind === Kind.FIELD) {
      const definition = isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined
      if (definition === undefined) continue // __typename and introspection cost nothing
      const key = selection.alias?.value ?? selection.name.value
      const field = found.get(key) ?? { definition, nodes: [] }
      field.nodes.push(selection)
      found.set(key, field)
      continue
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection
    if (fragment === undefined) continue
    const condition = fragment.typeCondition === undefined ? type : schema.getType(fragment.typeCondition.name.value)
    collect(schema, condition ?? undefined, [fragment.selectionSet], fragments, variables, found)
  }
  return found
}
