/**
 * Text that others choose, in every place of every rendering. Markdown is read by a parser of GitHub's dialect: whatever the
 * text, the document has the same tags as with a harmless one.
 */
import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { code, inline, link } from '../../src/report/markdown.ts'
import { plain } from '../../src/report/plain.ts'
import { statusDescription } from '../../src/report/status.ts'
import { summaryMarkdown } from '../../src/report/summary.ts'
import { resultsText } from '../../src/report/text.ts'
import { extrasOf, hostilePieces, hostileTexts, resultsOf, snapshotOf } from './hostile.ts'
import { rendered, type Rendered } from './render.ts'

// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const live = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200e\u200f]/

/** What GitHub links or replaces in text after it has parsed the Markdown. */
const linked = [/(^|[^\w/])@[a-z0-9]/i, /#\d/, /GH-\d/i, /:\/\//, /www\./i, /\w@[\w-]+\.\w/, /:[a-z+-][\w+-]*:/i]

function summaryOf(text: string): Rendered {
  return rendered(summaryMarkdown(resultsOf(text), snapshotOf(text), extrasOf(text)))
}

function expectHarmless(page: Rendered, like: Rendered): void {
  expect(page.tags).toEqual(like.tags)
  for (const pattern of linked) expect(page.text).not.toMatch(pattern)
  expect(page.html).not.toMatch(live)
}

const cases = hostileTexts.map((text) => ({ name: JSON.stringify(text.slice(0, 40)), text }))
const lengths = { width: 80, color: false }

describe('the summary', () => {
  const harmless = summaryOf('harmless')

  it('has the tags that this test compares with', () => {
    expect(harmless.tags).toEqual(expect.arrayContaining(['<h1>', '<h2>', '<table>', '<details>', '<code>', '<br>', '<li>']))
    expect(harmless.tags.filter((tag) => tag.startsWith('<a '))).toHaveLength(8)
    expect(harmless.text).toContain('harmless')
  })

  it.each(cases)('shows $name and does nothing with it', ({ text }) => {
    expectHarmless(summaryOf(text), harmless)
  })

  it('shows whatever a fuzzer makes of them, and does nothing with it', () => {
    assert(
      property(array(constantFrom(...hostilePieces), { maxLength: 12 }), (pieces) => {
        expectHarmless(summaryOf(pieces.join('')), harmless)
      }),
      { numRuns: 150 },
    )
  })

  it('is not longer for texts without end', () => {
    expect(summaryMarkdown(resultsOf('x'.repeat(65_536)), snapshotOf('x'.repeat(65_536))).length).toBeLessThan(40_000)
  })
})

describe('the middle of a line, alone in its line', () => {
  it.each(cases)('$name is one paragraph of text', ({ text }) => {
    expectHarmless(rendered(`x\n\n${inline(text)}\n\nx`), rendered('x\n\nx\n\nx'))
    expectHarmless(rendered(`- ${inline(text)}`), rendered('- x'))
  })

  it.each([
    ['1 of 2 approvals', '1 of 2 approvals'],
    ['snake_case and _this_', String.raw`snake_case and \_this\_`],
    ['a1b2c3d at 2026-03-02T10:00:00Z', 'a1b2c3d at 2026-03-02T10:00:00Z'],
    ['two\nlines', 'two lines'],
  ])('%j is written %j', (text, markdown) => {
    expect(inline(text)).toBe(markdown)
  })
})

describe('code', () => {
  it.each(cases)('$name is code and nothing else', ({ text }) => {
    expectHarmless(rendered(`x ${code(text)} x`), rendered('x `x` x'))
    expectHarmless(rendered(`| a | b |\n| --- | --- |\n| ${code(text)} | x |`), rendered('| a | b |\n| --- | --- |\n| `x` | x |'))
  })

  it('can be copied', () => {
    expect(code('acme/shop@a1b2c3d#1')).toBe('`acme/shop@a1b2c3d#1`')
  })
})

describe('a link', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'no address',
    '',
    '//evil.test',
    'https://user:secret@evil.test/',
    'file:///etc/passwd',
  ])('is none to %j', (url) => {
    expect(link('text', url)).toBe('text')
  })

  it.each([
    'https://github.test/a b',
    'https://github.test/) [x](y',
    'https://github.test/<b>"\'`|\\',
    'https://github.test/*_~',
    'http://127.0.0.1:80/?q=&lt;#f',
  ])('to %j stays one link', (url) => {
    const { tags } = rendered(`| a |\n| --- |\n| ${link('text', url)} |`)
    expect(tags.filter((tag) => /^<\/?a\b/.test(tag))).toHaveLength(2)
    expect(tags).toHaveLength(rendered('| a |\n| --- |\n| [t](u) |').tags.length)
  })
})

describe('the text for terminals', () => {
  it.each(cases)('shows $name within 80 columns, and without anything live', ({ text }) => {
    const lines = resultsText(resultsOf(text), lengths).split('\n')
    expect(lines.join('')).not.toMatch(live)
    expect(lines.filter((line) => [...line].length > 80)).toEqual([])
    expect(lines.length).toBeGreaterThan(20)
  })

  it.each(cases)('colours nothing but words of its own beside $name', ({ text }) => {
    const coloured = resultsText(resultsOf(text), { width: 80, color: true })
    // oxlint-disable-next-line no-control-regex -- the sequences that it writes itself
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(resultsText(resultsOf(text), lengths))
    expect(coloured).toContain('\u001b[31mfail\u001b[0m')
  })
})

describe('the description of the status', () => {
  it.each(cases)('is one line of at most 140 characters beside $name', ({ text }) => {
    for (const verdict of ['pass', 'fail', 'inconclusive', 'not-applicable'] as const) {
      for (const complete of [true, false]) {
        const results = resultsOf(text)
        const { description } = statusDescription({
          ...results,
          verdict,
          complete,
          incompleteBecause: complete ? [] : [text],
          sample: 'SAMPLE DATA',
        })
        expect(description).not.toMatch(live)
        expect(description).not.toContain('\n')
        expect([...description].length).toBeLessThanOrEqual(140)
        expect(description).toMatch(/^SAMPLE DATA: /)
      }
    }
  })
})

describe('plain text', () => {
  it.each([
    ['line\r\nbreaks\tand\u2028tabs', 'line breaks and tabs'],
    ['\u001b[31mred', '\ufffd[31mred'],
    ['safe\u202eexe.txt', 'safe\ufffdexe.txt'],
    ['a\u200bb\u200dc', 'a\ufffdb\ufffdc'],
    ['half \ud83d a pair', 'half \ufffd a pair'],
    ['👩‍💻 and ماهی‌ها', '👩‍💻 and ماهی‌ها'],
    [`e${'\u0301'.repeat(50)}`, 'e\u0301\u0301\u0301'],
    ['  trimmed  ', 'trimmed'],
    ['x'.repeat(501), `${'x'.repeat(499)}…`],
    ['😀'.repeat(500), '😀'.repeat(500)],
  ])('%j reads %j', (text, shown) => {
    expect(plain(text)).toBe(shown)
  })
})
