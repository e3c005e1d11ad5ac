import type { PullRequest } from '../../model/change.ts'
import { compareInstants } from '../../model/time.ts'

/**
 * A pull request's description as far as somebody filled it in: what its template brought along, headings, comments, boxes that
 * nobody ticked, placeholders, is no word of its author's.
 */
export interface Description {
  /** How many words it has of its own. */
  readonly words: number
  readonly sections: readonly Section[]
}

interface Section {
  /** The heading in lower case, without decoration: `test plan` for `## 🧪 Test plan (required):`. */
  readonly heading: string
  /** How many words of its own it has, those of its sub-sections included. */
  readonly words: number
}

/** A line of the description, with the depth of the heading that it is, or 0. */
interface Line {
  readonly text: string
  readonly depth: number
}

/** Bold text on a line of its own serves as a heading below all real ones. */
const boldDepth = 7
/** `Test plan: ran it` is a heading and its content on one line. */
const labelDepth = 8

/** Reads a description. `placeholders` are what a line holds that nobody has filled in, in lower case. */
export function readDescription(markdown: string, placeholders: ReadonlySet<string>): Description {
  const lines = linesOf(withoutComments(markdown)).map((line) => ({ ...line, words: ownWords(line, placeholders) }))
  const sections = lines.flatMap((line, index) => {
    if (line.depth === 0) return []
    let words = line.words
    for (const other of lines.slice(index + 1, endOf(lines, index))) words += other.words
    return [{ heading: plain(headingText(line)), words }]
  })
  return { words: lines.reduce((count, line) => count + line.words, 0), sections }
}

/** Where the section ends that a line heads: at the next heading that is not below it. */
function endOf(lines: readonly Line[], index: number): number {
  const depth = lines[index]?.depth ?? 0
  let end = index + 1
  for (; end < lines.length; end++) {
    const next = lines[end]?.depth ?? 0
    if (next > 0 && next <= depth) break
  }
  return end
}

/** Whether the description of today may not be what it was when the change landed. */
export function editedAfterLanding({ bodyEditedAt, mergedAt }: PullRequest): boolean {
  return bodyEditedAt !== null && mergedAt !== null && compareInstants(bodyEditedAt, mergedAt) > 0
}

/** The text without what HTML comments hide. A comment that never ends hides the rest. */
export function withoutComments(markdown: string): string {
  const [before = '', ...rest] = markdown.split('<!--')
  return [before, ...rest.map((part) => (part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : ''))].join(' ')
}

function linesOf(markdown: string): readonly Line[] {
  const lines: Line[] = []
  let fence: string | null = null
  for (const text of markdown.split(/\r\n|\n|\r/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(text)?.[1] ?? null
    if (fence !== null) {
      if (mark !== null && mark.startsWith(fence)) fence = null
      else lines.push({ text, depth: 0 })
    } else if (mark === null) lines.push({ text, depth: depthOf(text) })
    else fence = mark
  }
  return lines
}

function depthOf(text: string): number {
  const line = text.trim()
  const atx = /^(#{1,6})(?=\s|$)/.exec(line)?.[1]
  if (atx !== undefined) return atx.length
  if (/^(?:\*\*|__)[^*_]+(?:\*\*|__):?$/.test(line)) return boldDepth
  return /^(?:\*\*|__)?[\p{L}][\p{L}\p{N} /-]{1,40}(?:\*\*|__)?:(?:\*\*|__)?(?:\s|$)/u.test(line) ? labelDepth : 0
}

function headingText({ text, depth }: Line): string {
  return depth === labelDepth ? text.slice(0, text.indexOf(':')) : text
}

/** A heading that is longer is none that a policy names. */
const longestHeading = 200

/** Letters, digits and single spaces, in lower case, without what stands in brackets. */
export function plain(heading: string): string {
  return heading
    .slice(0, longestHeading)
    .toLowerCase()
    .replaceAll(/[([][^)\]]*[)\]]/g, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Scripts that put no space between words count a word for each character. */
const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu

function ownWords({ text, depth }: Line, placeholders: ReadonlySet<string>): number {
  if (depth > 0 && depth < labelDepth) return 0
  const content = depth === labelDepth ? text.slice(text.indexOf(':') + 1) : text
  if (/^\s*[-*+]\s+\[ \]/.test(content)) return 0
  const own = content.replace(/^\s*(?:[-*+]|\d+[.)])\s+(?:\[[xX]\]\s+)?/, '').replaceAll(/<[^<>]*>/g, ' ')
  return placeholders.has(plainPlaceholder(own)) ? 0 : (own.match(word)?.length ?? 0)
}

function plainPlaceholder(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[*_`.…!?:\s]+/g, ' ')
    .trim()
}
