import type { Cell, Column, Table } from '../table.ts'
import { cellMarkup, data, html } from './markup.ts'

/** Rows that are in the page from the start; the script shows others when somebody asks for them. */
const rowsOnPage = 50
/** Rows in one piece of data: read at once, written at once. */
const rowsInBlock = 1000
/** From so many rows on, a reader would rather search than read. */
const worthSearching = 12

/** A table as a section of the page: the first rows, and all of them as data, a block at a time. */
export function* tableSection(table: Table): Generator<string> {
  const blocks = blocksOf(table.rows)
  const first = blocks.next()
  yield `<section id="${table.id}"${first.done === true || first.value.length <= worthSearching ? '' : ' data-table'} aria-labelledby="${table.id}-title">\n`
  yield `<h2 id="${table.id}-title">${html(table.title)}</h2>\n<p class="note">${html(table.note)}</p>\n`
  if (first.done === true) {
    yield `<p>${html(table.none)}</p>\n</section>\n`
    return
  }
  const searchable = first.value.length > worthSearching
  if (searchable) yield tools(table)
  yield head(table)
  for (const cells of first.value.slice(0, rowsOnPage)) yield rowMarkup(cells, table.columns)
  yield '</tbody></table></div>\n'
  let total = 0
  for (let block: IteratorResult<Rows> = first; block.done !== true; block = blocks.next()) {
    total += block.value.length
    if (searchable) yield `<script type="application/json" data-rows="${table.id}">${data(block.value)}</script>\n`
  }
  if (searchable) yield `<p class="count" role="status">Rows 1 to ${String(Math.min(total, rowsOnPage))} of ${String(total)}.</p>\n`
  yield '</section>\n'
}

type Rows = readonly (readonly Cell[])[]

function* blocksOf(rows: Table['rows']): Generator<Rows, undefined> {
  let block: (readonly Cell[])[] = []
  for (const row of rows) {
    block.push(row)
    if (block.length < rowsInBlock) continue
    yield block
    block = []
  }
  if (block.length > 0) yield block
  return undefined
}

function tools({ id, title, columns }: Table): string {
  const filters = columns.flatMap(({ key, title: name, options }) => {
    if (options === undefined || options.length < 2) return []
    const choices = options.map((option) => `<option value="${html(option)}">${html(option, 80)}</option>`).join('')
    return [`<label>${html(name)}<select name="${html(key)}"><option value="">all</option>${choices}</select></label>`]
  })
  return `<div class="tools" role="search" aria-label="${html(title)}" hidden><label>Search<input type="search" name="search" autocomplete="off" spellcheck="false"></label>${filters.join('')}<button type="button" data-step="-1" aria-controls="${id}" disabled>Previous rows</button><button type="button" data-step="1" aria-controls="${id}">Next rows</button></div>\n`
}

function head({ title, columns }: Table): string {
  const cells = columns.map(
    (column) =>
      `<th scope="col" class="${cellClass(column)}" data-key="${html(column.key)}" data-cell="${cellClass(column)}">${html(column.title)}</th>`,
  )
  return `<div class="scroll" role="region" aria-label="${html(title)}" tabindex="0"><table><thead><tr>${cells.join('')}</tr></thead><tbody>\n`
}

function rowMarkup(cells: readonly Cell[], columns: readonly Column[]): string {
  const [first = null, ...rest] = cells
  const others = rest.map((cell, index) => `<td class="${classAt(columns, index + 1)}">${cellMarkup(cell)}</td>`)
  return `<tr><th scope="row">${cellMarkup(first)}</th>${others.join('')}</tr>\n`
}

function classAt(columns: readonly Column[], index: number): string {
  const column = columns[index]
  return column === undefined ? '' : cellClass(column)
}

function cellClass({ kind, width }: Column): string {
  if (kind !== undefined) return kind
  return width >= 40 ? 'wide' : width >= 24 ? 'middle' : ''
}
