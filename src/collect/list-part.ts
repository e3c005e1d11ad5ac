import * as v from 'valibot'
import { observed, unavailable, type Evidence } from '../model/evidence.ts'
import type { GitHub } from './github.ts'
import { readAt, type Asked, type Path } from './read-at.ts'
import { cutShort, type Wanted } from './unseen.ts'

/** A list that a query asks for: what to write into the query, and how to read what comes. */
export interface ListPart<T> {
  readonly wanted: Wanted
  /** The field, with its arguments but those that page. */
  readonly field: string
  readonly arguments?: string
  /** The field that counts the whole list. */
  readonly total?: 'totalCount' | 'filteredCount'
  /** What to ask of each item. */
  readonly selection: string
  readonly item: v.GenericSchema<unknown, T>
  /** Fields of an item whose errors are no trouble. */
  readonly spare?: readonly string[]
  /** What to do when the list is shorter than its count, because GitHub leaves out what the token may not see. */
  readonly whenShorter?: string
}

/** What was read of a list, and whether there is more. */
export interface Pages<T> {
  readonly items: readonly T[]
  readonly total: number
  /** `null` when the list has been read to its end. */
  readonly next: string | null
  readonly sequences: readonly number[]
}

/** The text of a query that asks for a page of the list. It needs the variable `$first`, and `$after` for further pages. */
export function pageSelection<T>(part: ListPart<T>, further = false): string {
  const after = further ? ', after: $after' : ''
  return `${part.field}(first: $first${after}${part.arguments ?? ''}) {
    total: ${part.total ?? 'totalCount'}
    pageInfo { hasNextPage endCursor }
    nodes { ${part.selection} }
  }`
}

/** Reads a page of the list from an answer. */
export function readPage<T>(asked: Asked, path: Path, part: ListPart<T>): Evidence<Pages<T>> {
  const page = v.object({
    total: v.number(),
    pageInfo: v.object({ hasNextPage: v.boolean(), endCursor: v.nullable(v.string()) }),
    nodes: v.array(v.nullable(part.item)),
  })
  const read = readAt(asked, path, page, part.wanted, part.spare)
  if (read.state === 'unavailable') return read
  const { total, pageInfo, nodes } = read.value
  const items = nodes.filter((node): node is Exclude<typeof node, null> => node !== null)
  return observed({ items, total, next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? '') : null, sequences: read.sources }, read.sources)
}

/** A query for a further page of a list, and where the list stands in the answer. */
export interface FurtherPages {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly path: Path
}

/**
 * Reads the rest of a list. It has to be as long as GitHub says it is: a shorter one hides something, and a list that grows while
 * it is read may have been skipped over.
 */
export async function readRest<T>(
  github: GitHub,
  first: Evidence<Pages<T>>,
  part: ListPart<T>,
  more: FurtherPages,
): Promise<Evidence<readonly T[]>> {
  if (first.state === 'unavailable') return first
  let { items, next, sequences } = first.value
  const { total } = first.value
  for (let page = 2; next !== null; page += 1) {
    const answer = await github.graphql(more.query, { ...more.variables, after: next }, page)
    const read = readPage({ answer, token: github.token.kind }, more.path, part)
    if (read.state === 'unavailable') return read
    // GitHub counts filtered lists from the cursor on, so that only the first count is of the whole.
    const moved = part.total !== 'filteredCount' && read.value.total !== total
    const stuck = read.value.items.length === 0 || items.length > total
    if (moved || stuck) return cutShort(part.wanted, 'the list changed while it was read', 'Run it again.', [...sequences, ...read.sources])
    items = [...items, ...read.value.items]
    next = read.value.next
    sequences = [...sequences, ...read.sources]
  }
  return items.length === total ? observed(items, sequences) : shorter(part, items.length, total, sequences)
}

function shorter<T>({ wanted, whenShorter }: ListPart<T>, seen: number, total: number, sequences: readonly number[]): Evidence<never> {
  const how = `GitHub counts ${String(total)} and shows ${String(seen)}`
  return whenShorter === undefined
    ? cutShort(wanted, how, 'Run it again; if it stays, the token may not see the others.', sequences)
    : unavailable('permission', `${wanted.what} could not all be read: ${how}.`, whenShorter, sequences)
}
