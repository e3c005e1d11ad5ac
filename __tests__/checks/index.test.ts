import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checks } from '../../src/checks/index.ts'
import { slots } from '../../src/model/subject.ts'

const areas = ['change', 'branch', 'repository']
const files = areas.flatMap((area) =>
  readdirSync(new URL(`../../src/checks/${area}`, import.meta.url)).map((file) => `${area}/${file.replace(/\.ts$/, '')}`),
)

describe('the registry', () => {
  it.each(files.map((id) => ({ id })))('names $id, and the check has a test', ({ id }) => {
    expect(checks.has(id), `Add ${id} to src/checks/index.ts.`).toBe(true)
    expect(existsSync(new URL(`./${id}.test.ts`, import.meta.url)), `Add __tests__/checks/${id}.test.ts.`).toBe(true)
  })

  it('holds no check without a file of its own', () => {
    expect([...checks.keys()].toSorted()).toEqual(files.toSorted())
    expect(files.length).toBeGreaterThan(5)
  })

  it.each([...checks.values()].map((check) => ({ id: check.id, check })))('$id says what it is in full', ({ check }) => {
    expect(check.criteria.filter(({ id }) => !/^(CC|A|C|PI|P)\d+\.\d+$/.test(id))).toEqual([])
    expect(check.criteria.length).toBeGreaterThan(0)
    const known: readonly string[] = slots[check.subject]
    expect([...check.needs, ...check.considers].filter((slot) => !known.includes(slot))).toEqual([])
    expect(check.title).not.toMatch(/\.$/)
    expect(check.why).toMatch(/\.$/)
    expect(check.fix).toMatch(/\.$/)
    expect(check.references.filter((url) => !url.startsWith('https://'))).toEqual([])
    expect(check.references.length).toBeGreaterThan(0)
  })
})
