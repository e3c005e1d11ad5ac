import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/policy/document.ts'
import { parsePolicy } from '../../src/policy/parse.ts'
import { testCatalogue } from './catalogue.ts'

const found = (text: string): readonly string[] => {
  const read = readDocument(text)
  return read.ok ? [] : read.problems.map(({ line, column, message }) => `${String(line)}:${String(column)} ${message}`)
}

const tooLarge = '1:1 The policy is larger than 256 KB. Take out what is not policy.'
const tooDeep = 'Lists and mappings stand in each other more than 20 levels deep. Make it flatter.'
const alias = 'stands for what another line says.'
const limit = 256 * 1024

/** Comments fill a policy without meaning anything. */
const filled = (bytes: number, unit = 'x') => {
  const start = 'version: 1\nextends: base\n#'
  const left = bytes - start.length
  const size = new TextEncoder().encode(unit).length
  return start + unit.repeat(Math.floor(left / size)) + 'x'.repeat(left % size)
}

describe('size', () => {
  it('is at most 256 KB', () => {
    expect(found(filled(limit))).toEqual([])
    expect(parsePolicy(filled(limit), 'policy.yml', testCatalogue).ok).toBe(true)
  })

  it.each([
    ['a byte more', filled(limit + 1)],
    ['fewer characters that take more bytes', filled(limit + 3, '漢')],
    ['100 MB', 'x'.repeat(100 * 1024 * 1024)],
  ])('is not %s', (_, text) => {
    expect(found(text)).toEqual([tooLarge])
  })
})

describe('depth', () => {
  const nested = (levels: number) => `version: ${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}`

  it('is at most 20 levels', () => {
    expect(found(nested(20))).toEqual([])
  })

  it.each([
    ['21 lists in one line', nested(21), `1:29 ${tooDeep}`],
    ['lists that are never closed', `version: ${'['.repeat(200_000)}`, `1:29 ${tooDeep}`],
    // Composing this takes the process down, so that it must not be tried.
    ['100,000 lists in one line', nested(100_000), `1:29 ${tooDeep}`],
    ['dashes behind each other', `${'- '.repeat(100_000)}a`, `1:41 ${tooDeep}`],
    ['mappings in one line', '{a: '.repeat(50_000), `1:81 ${tooDeep}`],
    ['mappings by indentation', Array.from({ length: 400 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'), `21:21 ${tooDeep}`],
    ['keys that are lists', `${'? - '.repeat(30_000)}a`, `1:41 ${tooDeep}`],
    ['a second document', `version: 1\n---\n${'['.repeat(21)}${']'.repeat(21)}`, `3:21 ${tooDeep}`],
  ])('is not that of %s', (_, text, problem) => {
    expect(found(text)).toEqual([problem])
  })
})

describe('aliases', () => {
  it('are refused before they are expanded, a bomb of nine levels with a few lines', () => {
    const levels = Array.from('abcdefghi', (name, level) => {
      const before = level === 0 ? 'lol' : `*${'abcdefghi'.charAt(level - 1)}`
      return `${name}: &${name} [${Array.from({ length: 9 }, () => before).join(', ')}]`
    })
    const problems = found(levels.join('\n'))
    expect(problems).toHaveLength(72)
    expect(problems.filter((problem) => !problem.includes(alias))).toEqual([])
    const parsed = parsePolicy(levels.join('\n'), 'policy.yml', testCatalogue)
    expect(parsed.ok ? [] : parsed.problems.map(({ line, column }) => `${String(line)}:${String(column)}`).slice(0, 2)).toEqual([
      '2:8',
      '2:12',
    ])
  })

  it.each([
    ['a list that holds itself', 'a: &a [*a]', ['1:8']],
    ['a waiver that says elsewhere what it covers', 'people: &who { login: ann }\nwaivers:\n  - { approved-by: *who }', ['3:20']],
    ['a key', '&a b: 1\n*a : 2', ['2:1']],
  ])('are refused: %s', (_, text, places) => {
    const problems = found(text)
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(places)
  })

  it('are what matters; an anchor alone does nothing', () => {
    expect(found('version: &v 1')).toEqual([])
  })
})

describe('numbers of things', () => {
  it('may be as large as the text: 30,000 keys are told apart', () => {
    expect(found(Array.from({ length: 30_000 }, (_, index) => `k${String(index)}:`).join('\n'))).toEqual([])
  })

  it('may be as wrong as the text is long: each of 80,000 lists is no control', () => {
    const parsed = parsePolicy(`version: 1\ncontrols: [${'[],'.repeat(80_000)}]`, 'policy.yml', testCatalogue)
    expect(parsed.ok ? [] : parsed.problems.map(({ column }) => column).slice(0, 3)).toEqual([12, 15, 18])
  })

  it('does not drown whoever reads the problems', () => {
    const parsed = parsePolicy(`version: 1\n${'same: 1\n'.repeat(10_000)}`, 'policy.yml', testCatalogue)
    const problems = parsed.ok ? [] : parsed.problems
    expect(problems).toHaveLength(51)
    expect(problems[0]).toEqual({
      file: 'policy.yml',
      line: 3,
      column: 1,
      message: 'The key "same" is there twice, first in line 2. Keep one.',
    })
    expect(problems[50]?.message).toBe('9949 more problems follow. Mend those above first.')
  })
})
