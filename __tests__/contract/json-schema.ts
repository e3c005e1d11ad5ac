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
 * Refuses properties that the description does not name, so that a slip in the double's answers does not pass. A schema that is
 * combined with others stays open, because only the whole knows all properties; every other use of it is closed where it is used.
 * Changes the document.
 */
export function closed(document: Piece): void {
  for (const schema of Object.values(at(document, ['components', 'schemas']))) close(schema, true)
  closeContents(document['components'])
  closeContents(document['paths'])
}

/** Closes the schemas of every answer below a piece. */
function closeContents(piece: unknown): void {
  if (!isPiece(piece)) return
  for (const [key, value] of Object.entries(piece)) {
    if (key === 'application/json' && isPiece(value)) close(value['schema'], false)
    else closeContents(value)
  }
}

/** @param isPart whether others may add properties to the same object. */
function close(schema: unknown, isPart: boolean): void {
  if (!isPiece(schema)) return
  const describes = 'properties' in schema || '$ref' in schema || combinators.some((combinator) => combinator in schema)
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
