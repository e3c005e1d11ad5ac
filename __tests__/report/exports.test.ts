import { describe, expect, it } from 'vitest'
import { checks } from '../../src/checks/index.ts'
import { oscalAssessmentResults, oscalCatalog } from '../../src/report/oscal.ts'
import { sarifLog } from '../../src/report/sarif.ts'
import { uuidOf } from '../../src/report/uuid.ts'
import { samples, type Sample } from './samples.ts'

const parts = {
  checks,
  version: '0.0.0',
  organization: 'Acme, Inc.',
  evidence: [{ path: 'results.json', type: 'application/json', sha256: 'a'.repeat(64) }],
}

function sarif({ results, snapshot }: Sample): string {
  const text = sarifLog(results, snapshot, checks, '0.0.0')
  if (text === null) throw new Error('There is no SARIF')
  return text
}

describe('SARIF', () => {
  it.each(['pass', 'fail', 'waived', 'untold', 'posture'] as const)('is the same bytes for the same results: %s', (name) => {
    expect(sarifLog(samples[name].results, samples[name].snapshot, checks, '0.0.0')).toBe(
      sarifLog(samples[name].results, samples[name].snapshot, checks, '0.0.0'),
    )
  })

  it('holds every deviation and nothing that passed, each at a place in a real file', () => {
    const { runs } = JSON.parse(sarif(samples.fail)) as { runs: [{ results: { ruleId: string; locations: unknown[] }[] }] }
    const failed = samples.fail.results.results.filter(({ outcome }) => outcome === 'fail').map(({ check }) => check)
    expect(failed.length).toBeGreaterThan(1)
    expect(runs[0].results.map(({ ruleId }) => ruleId)).toEqual(expect.arrayContaining(failed))
    expect(runs[0].results.every(({ locations }) => locations.length === 1)).toBe(true)
    const passed = samples.fail.results.results.filter(({ outcome }) => outcome === 'pass').map(({ check }) => check)
    expect(runs[0].results.some(({ ruleId }) => passed.includes(ruleId) && !failed.includes(ruleId))).toBe(false)
  })

  it('is left out when there is no real file to anchor to', () => {
    const { results, snapshot } = samples.posture
    const nowhere = { ...snapshot, run: { ...snapshot.run, policy: { ...snapshot.run.policy, blob: null } } }
    expect(sarifLog(results, nowhere, checks, '0.0.0')).toBeNull()
  })

  it('marks what a waiver covers as suppressed, and says why', () => {
    expect(sarif(samples.waived)).toContain('"suppressions":[{"justification":"W-')
  })
})

describe('OSCAL', () => {
  it.each(Object.keys(samples) as (keyof typeof samples)[])('is the same bytes for the same results: %s', (name) => {
    const { results, snapshot } = samples[name]
    expect(oscalAssessmentResults(results, snapshot, parts)).toBe(
      oscalAssessmentResults(structuredClone(results), structuredClone(snapshot), parts),
    )
  })

  it('never calls satisfied what could not be told', () => {
    const text = oscalAssessmentResults(samples.untold.results, samples.untold.snapshot, parts)
    const { results } = (
      JSON.parse(text) as {
        'assessment-results': { results: [{ findings: { target: { status: { state: string; reason: string } }; title: string }[] }] }
      }
    )['assessment-results']
    const untold = results[0].findings.filter(({ target }) => target.status.reason === 'other')
    expect(untold.length).toBeGreaterThan(0)
    expect(untold.every(({ target }) => target.status.state === 'not-satisfied')).toBe(true)
  })

  it('names every criterion in the catalogue', () => {
    expect(
      (
        JSON.parse(oscalCatalog('2026-03-02T12:00:00Z', false)) as { catalog: { groups: { controls: unknown[] }[] } }
      ).catalog.groups.flatMap(({ controls }) => controls),
    ).toHaveLength(61)
  })
})

describe('ids', () => {
  it('are of version 5, the same for the same words, and others for others', () => {
    expect(uuidOf('a', 'b')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(uuidOf('a', 'b')).toBe(uuidOf('a', 'b'))
    expect(uuidOf('a', 'b')).not.toBe(uuidOf('ab'))
  })
})
