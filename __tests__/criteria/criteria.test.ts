import { describe, expect, it } from 'vitest'
import { checks } from '../../src/checks/index.ts'
import { categories, criteria, type Criterion } from '../../src/criteria/criteria.ts'
import { crossMaps } from '../../src/criteria/cross-maps.ts'
import { frameworks } from '../../src/criteria/frameworks.ts'

const all = [...criteria.values()]
const idsOf = (wanted: (criterion: Criterion) => boolean) => all.filter(wanted).map(({ id }) => id)

describe('the criteria', () => {
  it('are the 61 of the standard, once each', () => {
    expect(all).toHaveLength(61)
    expect(criteria.size).toBe(61)
  })

  it.each([
    ['security', 33, /^CC[1-9]\.\d$/],
    ['availability', 3, /^A1\.\d$/],
    ['processing-integrity', 5, /^PI1\.\d$/],
    ['confidentiality', 2, /^C1\.\d$/],
    ['privacy', 18, /^P[1-8]\.\d$/],
  ] as const)('of %s are %i', (category, count, pattern) => {
    const ids = idsOf((criterion) => criterion.category === category)
    expect(ids).toHaveLength(count)
    expect(ids.filter((id) => !pattern.test(id))).toEqual([])
  })

  it('are all of a known category', () => {
    expect([...new Set(all.map(({ category }) => category))]).toEqual([...categories])
  })

  it('that GitHub shows directly are few: narrow beats wide', () => {
    expect(idsOf(({ observable }) => observable === 'direct')).toEqual(['CC6.1', 'CC6.3', 'CC7.1', 'CC8.1'])
  })

  it('keep the two that others mix up apart: changes are CC8.1, anomalies CC7.2', () => {
    expect(criteria.get('CC8.1')?.title).toContain('Changes')
    expect(criteria.get('CC7.2')?.title).toContain('Anomalies')
  })

  it('have short titles of our own, and a note', () => {
    expect(all.filter(({ title }) => title.length > 60 || title.endsWith('.'))).toEqual([])
    expect(all.filter(({ note }) => !note.endsWith('.'))).toEqual([])
    expect(new Set(all.map(({ title }) => title)).size).toBe(61)
  })

  it('hold every criterion that a check names, none of them one that GitHub does not show', () => {
    const named = [...checks.values()].flatMap((check) => check.criteria.map(({ id, strength }) => ({ check: check.id, id, strength })))
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter(({ id }) => (criteria.get(id)?.observable ?? 'none') === 'none')).toEqual([])
  })
})

describe('the cross-maps', () => {
  it('name criteria and frameworks that exist', () => {
    expect(crossMaps.length).toBe(20)
    expect(crossMaps.flatMap((map) => map.criteria).filter((id) => !criteria.has(id))).toEqual([])
    const used = new Set(crossMaps.flatMap((map) => Object.keys(map.elsewhere)))
    expect([...used].toSorted()).toEqual([...frameworks.keys()].toSorted())
  })

  it.each([
    ['iso-27001', /^A\.[5-8]\.\d+$/],
    ['nist-800-53', /^[A-Z]{2}-\d+(\(\w\)){0,1}$/],
    ['nist-800-218', /^(PO|PS|PW|RV)\.\d(\.\d)?$/],
    ['cis-github', /^\d\.\d+\.\d+$/],
    ['pci-dss', /^\d+\.\d+(\.\d+)*$/],
    ['slsa-source', /^L[1-4]$/],
    ['osps', /^[A-Z]{2}-\d\d(\.\d\d)?$/],
  ] as const)('write the ids of %s as it writes them', (framework, pattern) => {
    const ids = crossMaps.flatMap((map) => map.elsewhere[framework] ?? [])
    expect(ids.length).toBeGreaterThan(3)
    expect(ids.filter((id) => !pattern.test(id))).toEqual([])
  })
})
