import { plain } from './plain.ts'

/** Breaks a word for what would link it, and for nobody who reads it. */
const zeroWidthSpace = '\u200b'

/**
 * Text as it is, for the middle of a line of Markdown: nothing of it is formatted, linked, mentioned or run as HTML.
 */
export function inline(text: string, limit?: number): string {
  return broken(plain(text, limit) || '–')
    .replaceAll(/[&<>|$]/g, (character) => `&#${String(character.charCodeAt(0))};`)
    .replaceAll(/[\\`*[\]~]/g, String.raw`\$&`)
    .replaceAll(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, String.raw`\_`)
    .replace(/^(?:[#+=-]|\d{1,9}(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
}

/** Breaks mentions, references, addresses and names of emoji: GitHub links those after parsing, whatever is escaped. */
function broken(text: string): string {
  return (
    text
      .replaceAll(/@(?=\S)|#(?=\d)|GH-(?=\d)|www(?=\.)|:(?=\/\/)/gi, `$&${zeroWidthSpace}`)
      // Also at the end, where a colon of ours may follow.
      .replaceAll(/:(?=(?:[a-z+-][\w+-]*|100|1234)(?::|$))/gi, `$&${zeroWidthSpace}`)
  )
}

/** Text in the type of code, to be copied: nothing in it is formatted or linked. */
export function code(text: string, limit?: number): string {
  const line = plain(text, limit)
  // A span of code cannot hold its own fence, and in a table not the bar between cells.
  return line === '' || /[`|\\]/.test(line) ? `<code>${inline(line)}</code>` : `\`${line}\``
}

/** A link to a page; the words alone when the address is none. `markdown` is what is shown, escaped already. */
export function link(markdown: string, url: string): string {
  const href = URL.canParse(url) ? new URL(url) : null
  if (href === null || !/^https?:$/.test(href.protocol) || href.username !== '') return markdown
  return `[${markdown}](${href.href.replaceAll(/[\s()<>|\\`"'[\]{}*_~]/g, percentEncoded)})`
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}

/** A table; cells are Markdown without line ends. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)]
}

/** Something that unfolds when a reader asks for it. `title` is plain text. */
export function folded(title: string, body: readonly string[]): readonly string[] {
  return ['<details>', `<summary>${html(title)}</summary>`, '', ...body, '', '</details>']
}

/** Text as it is, for HTML. */
function html(text: string): string {
  return plain(text).replaceAll(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`)
}
