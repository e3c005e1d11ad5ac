import { describe, expect, it } from 'vitest'
import { checks } from '../../src/checks/index.ts'
import { explain } from '../../src/commands/explain.ts'

function explained(argument: string | null, width = 100): string {
  const lines: string[] = []
  const outcome = explain({ argument }, { out: (text) => void lines.push(text), terminal: { width, color: false } })
  expect(outcome).toEqual({ exitCode: 0, outputs: {} })
  return lines.join('\n')
}

describe('explain', () => {
  it('lists every check by what it judges', () => {
    const text = explained(null)
    expect([...checks.values()].filter(({ id, title }) => !new RegExp(`^  ${id}\\s+${title.slice(0, 30)}`, 'm').test(text))).toEqual([])
    expect(text).toMatch(/^Of each change\n/)
    expect(text).toContain('\n\nOf each protected branch\n')
    expect(text).toContain('\n\nOf each repository\n')
  })

  it.each([...checks.values()].map((check) => ({ id: check.id, check })))('says of $id what its page says', ({ check }) => {
    const text = explained(check.id).replaceAll(/\s+/g, ' ')
    const words = [check.title, check.why, check.fix, ...check.needs, ...check.considers, ...check.criteria.map(({ because }) => because)]
    expect(words.filter((each) => !text.includes(each))).toEqual([])
    expect(check.references.filter((url) => !text.includes(url))).toEqual([])
  })

  it('says what a parameter takes, whether it has to be given, and its default', () => {
    const text = explained('change/required-checks').replaceAll(/\s+/g, ' ')
    expect(text).toContain('checks a list of mappings; default []. Checks that have to pass')
    expect(text).toContain('checks[].name text; has to be given.')
    expect(text).toContain('accept[].conclusions a list of neutral or skipped; has to be given.')
  })

  it('stays within a narrow terminal, but for addresses, which are copied in one piece', () => {
    const long = explained('change/required-checks', 60)
      .split('\n')
      .filter((line) => line.length > 60)
    expect(long.map((line) => line.trim().slice(0, 8))).toEqual(long.map(() => 'https://'))
    expect(long.length).toBeGreaterThan(0)
  })

  it.each([
    ['branch/no-bypas', 'Did you mean "branch/no-bypass"? "soc2-gate explain" lists them all.'],
    ['something/else/entirely', '"soc2-gate explain" lists them all.'],
    ['__proto__', '"soc2-gate explain" lists them all.'],
  ])('does not know %s', (id, remedy) => {
    expect(() => explained(id)).toThrow(expect.objectContaining({ message: `There is no check "${id}".`, remedy }))
  })
})
