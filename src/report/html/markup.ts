import { plain } from '../plain.ts'
import type { Cell } from '../table.ts'
import { endingWords, type Ending } from '../wording.ts'

/** Text as it is, for HTML and for the value of an attribute. */
export function html(text: string, limit = 3000): string {
  return plain(text, limit).replaceAll(/[&<>"'`]/g, (character) => `&#${String(character.charCodeAt(0))};`)
}

/** Data for a script element that is never run: nothing in it can end the element or begin a comment. */
export function data(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Signs that read without colour. */
export const signs: Readonly<Record<Ending, string>> = {
  pass: '✓',
  fail: '✗',
  inconclusive: '?',
  waiting: '…',
  waived: '≈',
  'not-applicable': '–',
  'not-tested': '○',
}

export function endingMarkup(ending: Ending): string {
  return `<span class="ending ${ending}"><span aria-hidden="true">${signs[ending]} </span>${endingWords[ending]}</span>`
}

/** A moment for people: `2026-03-02 11:00`. */
function momentMarkup(at: string): string {
  return `<time datetime="${html(at)}">${html(at.replace('T', ' ').replace(/(?::00)?Z$/, ''))}</time>`
}

/** A cell, as the script in the page makes it too. */
export function cellMarkup(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'object') return html(String(cell))
  if ('at' in cell) return momentMarkup(cell.at)
  if ('ending' in cell) return endingMarkup(cell.ending)
  const text = html(cell.text)
  if (cell.item !== undefined) return `<a href="#${html(cell.item, 4000)}">${text}</a>`
  return cell.url === null ? text : `<a href="${html(cell.url, 4000)}" rel="noreferrer">${text}</a>`
}
