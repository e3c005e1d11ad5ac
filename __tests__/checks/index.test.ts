import { describe, expect, it } from 'vitest'
import { checks } from '../../src/checks/index.ts'
import { slots } from '../../src/model/subject.ts'

describe('the registry', () => {
  it.each([...checks.values()].map((check) => ({ id: check.id, check })))('$id says what it is in full', ({ check }) => {
    expect(check.id.split('/')[0]).toBe(check.subject)
    expect(check.criteria.filter(({ id }) => !/^(CC|A|C|PI|P)\d+\.\d+$/.test(id))).toEqual([])
    expect(check.criteria.length).toBeGreaterThan(0)
    const known: readonly string[] = slots[check.subject]
    expect([...check.needs, ...check.considers].filter((slot) => !known.includes(slot))).toEqual([])
    expect([...check.needs, ...check.considers].length).toBeGreaterThan(0)
    expect(check.title).not.toMatch(/\.$/)
    expect(check.why).toMatch(/\.$/)
    expect(check.fix).toMatch(/\.$/)
    expect(check.references.filter((url) => !url.startsWith('https://'))).toEqual([])
    expect(check.references.length).toBeGreaterThan(0)
  })
})
