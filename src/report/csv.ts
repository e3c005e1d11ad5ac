import { endingWords } from './wording.ts'
import type { Cell } from './table.ts'

/** Spreadsheets read a comma-separated file without this mark as if its letters were of another alphabet. */
const byteOrderMark = '\ufeff'

/** A table as RFC 4180 has it, a line at a time. The first column is a link's text; addresses have a column of their own. */
export function* csvLines(titles: readonly string[], rows: Iterable<readonly Cell[]>): Generator<string> {
  yield `${byteOrderMark}${titles.map(field).join(',')}\r\n`
  for (const row of rows) yield `${row.map((cell) => field(csvText(cell))).join(',')}\r\n`
}

function csvText(cell: Cell): string | number {
  if (cell === null) return ''
  if (typeof cell !== 'object') return cell
  if ('at' in cell) return cell.at
  return 'ending' in cell ? endingWords[cell.ending] : cell.text
}

/**
 * A field that a spreadsheet shows and never calculates: text that begins as a formula may begin is led by an apostrophe.
 * See https://owasp.org/www-community/attacks/CSV_Injection
 */
function field(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const inert = /^[\s"']*[=+\-@|%＝＋－＠]/u.test(value) ? `'${value}` : value
  return /[",;\r\n\t']/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}
