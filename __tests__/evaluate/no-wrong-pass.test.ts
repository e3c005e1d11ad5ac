/**
 * The matrix of what cannot be seen: every slot of every kind of subject, made unavailable one at a time for every reason, judged
 * by every check through the engine. It is made from the metadata of the checks, so that a new check or slot is in it at once.
 */
import { describe, expect, it } from 'vitest'
import { checks } from '../../src/checks/index.ts'
import { evaluate } from '../../src/evaluate/evaluate.ts'
import { unavailable, unavailableReasons } from '../../src/model/evidence.ts'
import { slots, subjectKinds, type Subject, type SubjectKind } from '../../src/model/subject.ts'
import { aBranch, aChange, aDirectPush, aMergedChange, anOrganization, aPeriod, aRepository } from '../checks/build.ts'
import { aControl, aPolicy, aSnapshot, aUse } from './build.ts'

/** Subjects in order, on which most checks pass: the ones that missing evidence must keep from passing. */
const subjects: Readonly<Record<SubjectKind, readonly Subject[]>> = {
  change: [aChange(), aMergedChange(), aDirectPush()],
  branch: [aBranch()],
  repository: [aRepository()],
  organization: [anOrganization()],
  period: [aPeriod()],
}
const everyCheck = [...checks.values()]
const policy = aPolicy({
  controls: everyCheck.map((check, index) => aControl({ id: `C-${String(index)}`, checks: [aUse(check.id)] })),
})

const cells = subjectKinds.flatMap((kind) =>
  slots[kind].flatMap((slot) => unavailableReasons.map((reason) => ({ kind, slot, reason, name: `${kind}.${slot}: ${reason}` }))),
)
const seen = { cells: new Set<string>(), slots: new Set<string>(), checks: new Set<string>(), considered: new Set<string>() }

describe('no check passes for want of evidence', () => {
  it.each(cells)('$name', ({ kind, slot, reason, name }) => {
    for (const subject of subjects[kind]) {
      const before = evaluate(aSnapshot([subject]), policy, checks)
      const withheld = { ...subject, [slot]: unavailable(reason, `It is withheld: ${reason}.`, 'Show it.') }
      const after = evaluate(aSnapshot([withheld]), policy, checks)
      expect(after.results.map((result) => result.check)).toEqual(before.results.map((result) => result.check))
      for (const [index, result] of after.results.entries()) {
        const check = everyCheck.find(({ id }) => id === result.check)
        const was = before.results[index]
        expect(check).toBeDefined()
        if (check?.needs.includes(slot) === true) {
          expect(result, result.check).toMatchObject({ outcome: 'inconclusive', reason, waived: false, remedy: 'Show it.' })
          expect(result.message).toContain(`It is withheld: ${reason}.`)
          seen.slots.add(`${kind}.${slot}`)
          seen.checks.add(result.check)
        } else if (check?.considers.includes(slot) === true) {
          if (was?.outcome !== 'pass') expect(result.outcome, result.check).not.toBe('pass')
          if (was?.outcome !== 'fail') expect(result.outcome, result.check).not.toBe('fail')
          seen.considered.add(`${kind}.${slot}`)
        } else expect(result, result.check).toEqual(was)
      }
      expect(after.counts.pass).toBeLessThanOrEqual(before.counts.pass)
    }
    seen.cells.add(name)
  })

  it('saw every slot that a check needs or considers, every reason and every check', () => {
    const declared = (of: 'needs' | 'considers'): string[] =>
      [...new Set(everyCheck.flatMap((check) => check[of].map((slot) => `${check.subject}.${slot}`)))].toSorted()
    expect([...seen.slots].toSorted()).toEqual(declared('needs'))
    expect([...seen.considered].toSorted()).toEqual(declared('considers'))
    expect([...seen.checks].toSorted()).toEqual(
      everyCheck
        .filter(({ needs }) => needs.length > 0)
        .map(({ id }) => id)
        .toSorted(),
    )
    expect(everyCheck.length).toBeGreaterThanOrEqual(13)
    expect(seen.cells.size).toBe(Object.values(slots).flat().length * unavailableReasons.length)
    expect(everyCheck.filter(({ needs, considers }) => needs.length + considers.length === 0)).toEqual([])
  })

  it('has subjects that pass when everything is seen', () => {
    const all = Object.values(subjects).flat()
    const { counts, results } = evaluate(aSnapshot(all, { command: 'posture' }), policy, checks)
    expect(counts.pass).toBeGreaterThan(10)
    expect(new Set(results.filter(({ outcome }) => outcome === 'pass').map(({ subject }) => subject.kind))).toEqual(
      new Set(everyCheck.map(({ subject }) => subject)),
    )
  })
})
