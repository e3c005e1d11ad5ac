import type { Instant } from '../model/time.ts'
import { plain } from './plain.ts'
import type { Ending } from './wording.ts'

/** What stands in a row: the same for the page, the workbook and the lists. */
export type Cell =
  | string
  | number
  | null
  /** A moment, of which every form makes a real date. */
  | { readonly at: Instant }
  | { readonly ending: Ending }
  /** Text with an address; `item` is the page of the report that tells more of it. */
  | { readonly text: string; readonly url: string | null; readonly item?: string }

export interface Column {
  readonly key: string
  readonly title: string
  /** How many characters wide it wants to be. */
  readonly width: number
  readonly kind?: 'number' | 'moment'
  /** The values that a reader may filter by. */
  readonly options?: readonly string[]
}

/** Rows under columns. The rows can be read several times and are made one after the other. */
export interface Table {
  readonly id: string
  readonly title: string
  /** What the rows are and how they came to be, in a sentence or two. */
  readonly note: string
  readonly columns: readonly Column[]
  readonly rows: Iterable<readonly Cell[]>
  /** What is said when there is no row. */
  readonly none: string
}

/** Rows that are made anew each time they are read. */
export function rowsFrom(make: () => Iterable<readonly Cell[]>): Iterable<readonly Cell[]> {
  return { [Symbol.iterator]: () => make()[Symbol.iterator]() }
}

/** Text of others, as a cell: one line without anything unseen. */
export function words(text: string, limit = 1000): string {
  return plain(text, limit)
}

/** A link to a page of GitHub, and to the page of the report about it. */
export function linked(text: string, url: string, item?: string): Cell {
  return { text: words(text, 300), url: safeUrl(url), ...(item === undefined ? {} : { item }) }
}

/** An address that can be followed without harm; `null` for any other. */
export function safeUrl(url: string): string | null {
  const href = URL.canParse(url) ? new URL(url) : null
  return href === null || !/^https?:$/.test(href.protocol) || href.username !== '' || href.password !== '' ? null : href.href
}

/** The fragment of the report that tells of a subject. */
export function itemOf({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return `item/${kind}/${encodeURIComponent(words(id))}`
}

/** A moment, or nothing. */
export function moment(at: Instant | null | undefined): Cell {
  return at === null || at === undefined ? null : { at }
}
