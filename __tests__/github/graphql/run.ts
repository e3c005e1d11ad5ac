/** Runs a GraphQL query as GitHub does: refused whole, or answered in part with errors that name their paths. */
import { executeSync, getOperationAST, getVariableValues, GraphQLError, OperationTypeNode, parse, validate } from 'graphql'
import type { DocumentNode, ExecutionResult, GraphQLFieldResolver } from 'graphql'
import { measure } from './measure.ts'
import type { Measure } from './measure.ts'
import type { Caller } from './node.ts'
import { query as root } from './query.ts'
import { schema } from './schema.ts'

export interface GraphqlBody {
  query: string
  variables: Readonly<Record<string, unknown>>
  operationName: string | null
}

/** A query that may run, and what it costs; or why GitHub refuses it. */
export type Prepared =
  { ok: true; operation: string | null; measure: Measure; run: (caller: Caller) => GraphqlReply } | { ok: false; reply: GraphqlReply }

/** What GitHub writes: `type` stands at the top of an error. */
export interface GraphqlReply {
  data?: unknown
  errors?: Record<string, unknown>[]
}

const documents = new Map<string, DocumentNode | GraphqlReply>()

export function prepare(body: GraphqlBody): Prepared {
  const document = documents.get(body.query) ?? check(body.query)
  documents.set(body.query, document)
  if (!('kind' in document)) return { ok: false, reply: document }
  const operation = getOperationAST(document, body.operationName)
  if (operation == null) return { ok: false, reply: refused([new GraphQLError('No operation named "' + String(body.operationName) + '"')]) }
  if (operation.operation !== OperationTypeNode.QUERY) throw new Error(`double: GraphQL ${operation.operation}s are not modelled`)
  const { coerced, errors } = getVariableValues(schema(), operation.variableDefinitions ?? [], body.variables)
  if (coerced === undefined) return { ok: false, reply: refused(errors) }
  const measured = measure(schema(), document, operation, coerced)
  if (measured.refusals.length > 0) return { ok: false, reply: refused(measured.refusals) }
  return { ok: true, operation: operation.name?.value ?? null, measure: measured, run: (caller) => execute(document, body, caller) }
}

function check(text: string): DocumentNode | GraphqlReply {
  try {
    const document = parse(text)
    const errors = validate(schema(), document)
    return errors.length === 0 ? document : refused(errors)
  } catch (error) {
    if (error instanceof GraphQLError) return refused([error])
    throw error
  }
}

function execute(document: DocumentNode, body: GraphqlBody, caller: Caller): GraphqlReply {
  const result = executeSync({
    schema: schema(),
    document,
    rootValue: root(caller),
    variableValues: body.variables,
    operationName: body.operationName,
    fieldResolver: resolveField,
    typeResolver: (value) => String(Reflect.get(Object(value), '__typename')),
  })
  assertModelled(result)
  return { data: result.data ?? null, ...(result.errors === undefined ? {} : { errors: result.errors.map(written) }) }
}

/** Takes a field from the object; one that the object lacks is not modelled, which must not pass for a null. */
const resolveField: GraphQLFieldResolver<unknown, unknown> = (source, args, _context, info) => {
  const value: unknown = Reflect.get(Object(source), info.fieldName)
  if (value === undefined) throw new Error(`double: ${info.parentType.name}.${info.fieldName} is not modelled`)
  return typeof value === 'function' ? Reflect.apply(value, source, [args]) : value
}

/** An error without one of GitHub's types comes from the double itself, or from a world that the schema forbids. */
function assertModelled(result: ExecutionResult): void {
  const own = result.errors?.find((error) => error.extensions['type'] === undefined)
  if (own === undefined) return
  throw own.originalError ?? new Error(`double: ${own.message} (at ${own.path?.join('.') ?? 'the top'})`)
}

function refused(errors: readonly GraphQLError[]): GraphqlReply {
  return { errors: errors.map(written) }
}

function written(error: GraphQLError): Record<string, unknown> {
  const { type, ...extensions } = error.extensions
  const forbidden = type === 'FORBIDDEN' ? { saml_failure: false } : {}
  const more = { ...extensions, ...forbidden }
  return {
    ...(type === undefined ? {} : { type }),
    ...(error.path === undefined ? {} : { path: error.path }),
    ...(Object.keys(more).length === 0 ? {} : { extensions: more }),
    locations: error.locations ?? [],
    message: error.message,
  }
}
