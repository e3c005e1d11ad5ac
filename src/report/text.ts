import type { Result, Results } from '../model/result.ts'
import { findingsOf, together, waitingControls } from './findings.ts'
import { plain } from './plain.ts'
import { confidential, controlEnding, countsInWords, endingOf, endingWords, sampleNote, verdictSentence, type Ending } from './wording.ts'

/** How text is laid out: for a terminal of so many columns, that shows colours or not. */
export interface TextLayout {
  readonly width: number
  readonly color: boolean
}

/** The results of a run for a terminal. Words say everything that colours say. */
export function resultsText(results: Results, layout: TextLayout): string {
  const findings = findingsOf(results)
  const page = new Page(layout)
  if (results.sample !== undefined) page.paragraph(`${results.sample}: ${sampleNote}`, 0)
  page.line(`soc2-gate ${results.command}: ${page.painted(findings.waiting ? 'waiting' : results.verdict, results.verdict)}`)
  page.paragraph(`${verdictSentence(results, findings)} As of ${results.at}.`, 0)
  for (const reason of results.incompleteBecause) page.paragraph(`- ${plain(reason)}`, 0, 2)
  section(page, 'Decides the verdict', findings.blocking)
  section(page, 'Does not block', findings.other)
  section(page, 'Waived', findings.covered)
  page.title('Controls')
  const waiting = waitingControls(results)
  for (const control of results.controls) {
    const { ending, words } = controlEnding(control, waiting)
    page.entry(
      ending,
      plain(words),
      `${plain(control.id)} ${plain(control.title, 200)}${control.enforce === 'block' ? '' : ` (${control.enforce})`}`,
    )
  }
  page.line('')
  page.paragraph(`${countsInWords(results.counts)}.`, 0)
  page.paragraph(confidential, 0)
  return page.text()
}

function section(page: Page, title: string, results: readonly Result[]): void {
  if (results.length === 0) return
  page.title(title)
  for (const { result, controls, checks } of together(results)) {
    const ending = endingOf(result)
    page.entry(ending, endingWords[ending], `${plain(controls.join(', '))} ${checks.join(', ')} on ${plain(result.subject.id, 300)}`)
    page.paragraph(plain(result.message, 1000), indent)
    if (result.remedy !== '') page.paragraph(`To do: ${plain(result.remedy, 1000)}`, indent)
    for (const waiver of result.waivers)
      page.paragraph(`Waiver ${plain(waiver.id)} for ${plain(waiver.control)}: ${plain(waiver.because)}`, indent)
  }
}

/** The width of the column of endings, with the space after it. */
const indent = 18

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
class Page {
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
