import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/** What GitHub makes of Markdown, nearly: its dialect, with raw HTML let through as far as that is possible. */
export function rendered(markdown: string): Rendered {
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })
  const tags: string[] = []
  const texts: string[] = []
  let inside: string[] = []
  let position = 0
  for (const match of html.matchAll(/<!--[^]*?-->|<(\/?)([A-Za-z][\w-]*)([^>]*)>/g)) {
    if (inside.length === 0) texts.push(html.slice(position, match.index))
    position = match.index + match[0].length
    tags.push(match[0])
    const name = match[2]
    if (name !== 'code' && name !== 'a') continue
    inside = match[1] === '/' ? inside.slice(1) : [name, ...inside]
  }
  texts.push(html.slice(position))
  return { tags, text: decoded(texts.join('\n')), html }
}

export interface Rendered {
  readonly html: string
  /** Every tag and comment, with its attributes. */
  readonly tags: readonly string[]
  /** The text outside of code and links: that is where GitHub looks for mentions, references and addresses. */
  readonly text: string
}

function decoded(html: string): string {
  return html.replaceAll(/&(?:lt|gt|quot|amp);/g, (entity) => ({ '&lt;': '<', '&gt;': '>', '&quot;': '"' })[entity] ?? '&')
}
