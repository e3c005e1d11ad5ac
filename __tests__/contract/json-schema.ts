/** From OpenAPI 3.0 to JSON Schema, and from open objects to closed ones. */

/** A piece of the description. */
export interface Piece {
  [key: string]: unknown
}

export function isPiece(value: unknown): value is Piece {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const combinators = ['allOf', 'anyOf', 'oneOf'] as const

/** Parts that hold examples of values, and no schemas. */
const values = new Set(['example', 'examples', 'default', 'enum'])

/** Writes `nullable`, the one word that GitHub uses and JSON Schema lacks, as JSON Schema has it. Changes the piece. */
export function withoutNullable(piece: unknown): void {
  if (Array.isArray(piece)) piece.forEach(withoutNullable)
  if (!isPiece(piece)) return
  for (const [key, value] of Object.entries(piece)) if (!values.has(key)) withoutNullable(value)
  // A property may have that name, too; then it is a schema.
  if (piece['nullable'] !== true) return
  delete piece['nullable']
  if (typeof piece['type'] === 'string') {
    piece['type'] = [piece['type'], 'null']
    const words: unknown = piece['enum']
    if (Array.isArray(words) && !words.includes(null)) piece['enum'] = words.concat(null)
    return
  }
  const inner = { ...piece }
  for (const key of Object.keys(piece)) delete piece[key]
  piece['anyOf'] = [inner, { type: 'null' }]
}

/**
 * Refuses properties that the description does not name, so that a slip in the double's answers does not pass. Schemas that are a part
 * of others stay open, because only the whole knows all properties. Changes the document.
 */
export function closed(document: Piece): void {
  const parts = new Set<string>()
  collectParts(document, parts)
  const schemas = at(document, ['components', 'schemas'])
  for (const [name, schema] of Object.entries(schemas)) close(schema, parts.has(`#/components/schemas/${name}`))
  for (const path of Object.values(at(document, ['paths']))) closeResponses(path)
}

function closeResponses(piece: unknown): void {
  if (!isPiece(piece)) return
  for (const [key, value] of Object.entries(piece)) {
    if (key === 'application/json' && isPiece(value)) close(value['schema'], false)
    else closeResponses(value)
  }
}

function collectParts(piece: unknown, found: Set<string>): void {
  if (Array.isArray(piece)) {
    for (const item of piece) collectParts(item, found)
    return
  }
  if (!isPiece(piece)) return
  for (const [key, value] of Object.entries(piece)) {
    const combines = combinators.some((combinator) => combinator === key) && Array.isArray(value)
    if (combines) for (const item of value) if (isPiece(item) && typeof item['$ref'] === 'string') found.add(item['$ref'])
    collectParts(value, found)
  }
}

function close(schema: unknown, isPart: boolean): void {
  if (!isPiece(schema)) return
  const combined = combinators.some((combinator) => combinator in schema)
  const describes = 'properties' in schema || combined
  if (!isPart && describes && !('additionalProperties' in schema)) schema['unevaluatedProperties'] = false
  for (const combinator of combinators) {
    const items = schema[combinator]
    if (Array.isArray(items)) for (const item of items) close(item, true)
  }
  if (isPiece(schema['properties'])) for (const property of Object.values(schema['properties'])) close(property, false)
  close(schema['items'], false)
  close(schema['additionalProperties'], false)
}

/** The piece at a path. */
export function at(document: Piece, path: readonly string[]): Piece {
  let piece: unknown = document
  for (const key of path) piece = isPiece(piece) ? piece[key] : undefined
  if (!isPiece(piece)) throw new Error(`The description has nothing at ${path.join(' / ')}`)
  return piece
}
