import { endingWords, type Ending } from './wording.ts'

/** How text is laid out: for a terminal of so many columns, that shows colours or not. */
export interface TextLayout {
  readonly width: number
  readonly color: boolean
}

/** The width of the column of endings, with the space after it. */
export const indent = 18

const colors: Readonly<Record<Ending, number>> = {
  pass: 32,
  fail: 31,
  inconclusive: 33,
  waiting: 36,
  waived: 33,
  'not-applicable': 90,
  'not-tested': 90,
}

/** Lines of text, broken between words where they would be longer than the terminal is wide. */
export class Page {
  readonly #lines: string[] = []
  readonly #layout: TextLayout

  constructor(layout: TextLayout) {
    this.#layout = layout
  }

  line(text: string): void {
    this.#lines.push(text)
  }

  title(text: string): void {
    this.#lines.push('', this.#layout.color ? `\u001b[1m${text}\u001b[0m` : text)
  }

  /** A word in the colour of an ending. */
  painted(ending: Ending, word: string): string {
    return this.#layout.color ? `\u001b[${String(colors[ending])}m${word}\u001b[0m` : word
  }

  /** An ending, and beside it what ended so. */
  entry(ending: Ending, words: string, text: string): void {
    const fits = words.length <= indent - 4
    const lines = wrap(fits ? text : `${text} (${words})`, this.#layout.width - indent)
    const word = fits ? words : endingWords[ending]
    for (const [index, line] of lines.entries()) {
      const column = index === 0 ? `  ${this.painted(ending, word)}${' '.repeat(indent - 2 - word.length)}` : ' '.repeat(indent)
      this.#lines.push(column + line)
    }
  }

  paragraph(text: string, margin: number, hanging = 0): void {
    for (const [index, line] of wrap(text, this.#layout.width - margin - hanging).entries()) {
      this.#lines.push(' '.repeat(index === 0 ? margin : margin + hanging) + line)
    }
  }

  text(): string {
    return this.#lines.map((line) => `${line}\n`).join('')
  }
}

/** Breaks text between words, and inside of a word that alone is too long. */
export function wrap(text: string, width: number): readonly string[] {
  const room = Math.max(width, 20)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((part) => pieces(part, room))) {
    if (line !== '' && columns(line) + 1 + columns(word) > room) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

function pieces(word: string, room: number): readonly string[] {
  if (columns(word) <= room) return [word]
  const parts: string[] = []
  let part = ''
  for (const character of word) {
    if (columns(part) + columns(character) > room) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part]
}

/** The letters and signs that terminals show two columns wide: those of East Asia, and emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f000}-\u{1faff}\u{20000}-\u{3fffd}]/u

/** How many columns text takes. */
function columns(text: string): number {
  let sum = 0
  for (const character of text) sum += wide.test(character) ? 2 : 1
  return sum
}
