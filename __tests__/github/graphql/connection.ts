/** Cursor connections with GitHub's limits. */
import { GraphQLError } from 'graphql'
import type { Args, Node } from './node.ts'

/** The most items that one page may hold. */
export const largestPage = 100

function cursorAt(index: number): string {
  return Buffer.from(`cursor:v2:${index}`).toString('base64')
}

function indexOf(cursor: unknown): number {
  const match = /^cursor:v2:(\d+)$/.exec(Buffer.from(String(cursor), 'base64').toString())
  if (match === null)
    throw new GraphQLError(`\`${String(cursor)}\` does not appear to be a valid cursor.`, {
      extensions: { type: 'INVALID_CURSOR_ARGUMENTS' },
    })
  return Number(match[1])
}

/** How many items lie between the cursors, and how many are on the page. */
interface Counts {
  filtered: number
  page: number
}

/** A page of a list. That `first` or `last` is given, and small enough, has been seen to before the query ran. */
export function connection<T>(
  items: readonly T[],
  args: Args,
  toNode: (item: T) => unknown,
  extra: (counts: Counts) => Node = () => ({}),
): Node {
  const first = typeof args['first'] === 'number' ? args['first'] : null
  const last = typeof args['last'] === 'number' ? args['last'] : largestPage
  let from = args['after'] == null ? 0 : indexOf(args['after']) + 1
  let to = args['before'] == null ? items.length : indexOf(args['before'])
  const filtered = to - from
  if (first === null) from = Math.max(from, to - last)
  else to = Math.min(to, from + first)
  const nodes = items.slice(from, to).map(toNode)
  return {
    totalCount: items.length,
    nodes,
    edges: () => nodes.map((node, index) => ({ node, cursor: cursorAt(from + index) })),
    pageInfo: {
      startCursor: nodes.length > 0 ? cursorAt(from) : null,
      endCursor: nodes.length > 0 ? cursorAt(from + nodes.length - 1) : null,
      hasNextPage: from + nodes.length < items.length,
      hasPreviousPage: from > 0,
    },
    ...extra({ filtered, page: nodes.length }),
  }
}
