import { describe, expect, it } from 'vitest'
import { checks } from '../../src/checks/index.ts'
import { evaluate } from '../../src/evaluate/evaluate.ts'
import { unavailable } from '../../src/model/evidence.ts'
import type { Actor } from '../../src/model/account.ts'
import type { Change, TimelineEvent } from '../../src/model/change.ts'
import type { Results } from '../../src/model/result.ts'
import type { Control, Emergency } from '../../src/policy/policy.ts'
import { aBranch, aChange, aDirectPush, aMergedChange, ann, aReview, at, bea, clock, dov } from '../checks/build.ts'
import { aControl, aPolicy, aSnapshot, aUse } from './build.ts'

/** Declared by dov; what lands on Monday at 11:00 is to be reviewed by Tuesday at 11:00. */
const emergency: Emergency = {
  label: 'emergency',
  declaredBy: [dov],
  covers: ['CM-2'],
  reviewWithin: { amount: 1, unit: 'day', business: true },
  holidays: [],
}
const label = (time: string, actor: Actor = dov): TimelineEvent => ({ kind: 'labeled', at: at(time), actor, label: 'emergency' })
const declared = { timeline: [label('10:50')], reviews: [] }
const reviewed = { timeline: [label('10:50')], reviews: [aReview({ submittedAt: at('11:30') })] }
const unseen = unavailable('permission', 'No.', 'Grant it.')

function judged(change: Change, parts: { readonly now?: string; readonly controls?: readonly Control[] } = {}): Results {
  const { now = clock.now, controls = [aControl()] } = parts
  return evaluate(aSnapshot([change], { at: now }), aPolicy({ emergency, controls }), checks)
}

describe('the emergency procedure', () => {
  it.each([
    { name: 'while its review is not due', change: aMergedChange(declared), because: 'Its review is due by 2026-03-03T11:00:00Z.' },
    { name: 'before it lands', change: aChange(declared), because: 'Once it lands, its review is due within 1 business day.' },
  ])('covers what a declared change lacks: $name', ({ change, because }) => {
    const results = judged(change)
    expect(results).toMatchObject({ verdict: 'pass', counts: { fail: 1, waived: 1, inconclusive: 0 } })
    expect(results.results[0]).toMatchObject({
      outcome: 'fail',
      waived: true,
      waivers: [{ id: 'emergency', control: 'CM-2', covers: true, because: expect.stringContaining(because) as string }],
    })
  })

  it('covers it for good once it was reviewed in time', () => {
    const results = judged(aMergedChange(reviewed), { now: '2026-09-01T00:00:00Z' })
    expect(results.verdict).toBe('pass')
    expect(results.results[0]?.waivers[0]?.because).toBe(
      'dov declared it an emergency at 2026-03-02T10:50:00Z, and it was reviewed by 2026-03-03T11:00:00Z.',
    )
  })

  it.each([
    {
      name: 'when the review did not come in time',
      change: aMergedChange(declared),
      now: '2026-03-03T11:00:01Z',
      because: 'was not reviewed by',
    },
    {
      name: 'when nobody can tell whether it came in time',
      change: aMergedChange({ ...reviewed, headPush: null }),
      now: '2026-03-04T00:00:00Z',
      because: 'may not have been reviewed by',
    },
    {
      name: 'when it was declared after it had landed',
      change: aMergedChange({ ...declared, timeline: [label('11:05')] }),
      because: 'Claimed only: dov set the label',
    },
    {
      name: 'when its author declared it',
      change: aMergedChange({ ...declared, timeline: [label('10:50', ann)] }),
      because: 'Claimed only: ann set the label',
    },
    {
      name: 'when somebody declared it who may not',
      change: aMergedChange({ ...declared, timeline: [label('10:50', bea)] }),
      because: 'not among those who may declare',
    },
    {
      name: 'when nobody knows who declared it',
      change: aMergedChange({ ...declared, timeline: [label('10:50', null)] }),
      because: 'a deleted account',
    },
  ])('covers nothing $name', ({ change, now, because }) => {
    const results = judged(change, now === undefined ? {} : { now })
    expect(results).toMatchObject({ verdict: 'fail', counts: { fail: 1, waived: 0 } })
    expect(results.results[0]).toMatchObject({
      waived: false,
      waivers: [{ covers: false, because: expect.stringContaining(because) as string }],
    })
  })

  it.each([
    { name: 'a change that nobody declared', change: aMergedChange({ reviews: [] }) },
    { name: 'a direct push', change: aDirectPush() },
  ])('has nothing to say of $name', ({ change }) => {
    expect(judged(change).results[0]).toMatchObject({ outcome: 'fail', waivers: [] })
  })

  it('lets an open change wait that its author declared', () => {
    expect(judged(aChange({ reviews: [], timeline: [label('10:50', ann)] })).results[0]).toMatchObject({
      outcome: 'inconclusive',
      reason: 'not-yet',
    })
  })

  it('covers controls that it names and no others', () => {
    const other = aControl({ id: 'CM-9' })
    const results = judged(aMergedChange(declared), { controls: [aControl(), other] })
    expect(results).toMatchObject({
      verdict: 'fail',
      controls: [
        { id: 'CM-2', waived: true },
        { id: 'CM-9', waived: false },
      ],
    })
    expect(judged(aChange(declared), { controls: [aControl(), other] }).results[0]).toMatchObject({
      outcome: 'inconclusive',
      reason: 'not-yet',
    })
  })

  it('covers an objection, and not what somebody could not see', () => {
    const objection = aReview({ state: 'changes-requested' })
    const control = aControl({ checks: [aUse('change/no-outstanding-objection')] })
    expect(judged(aChange({ ...declared, reviews: [objection] }), { controls: [control] }).verdict).toBe('pass')
    expect(judged(aChange({ ...declared, headPush: unseen, reviews: [aReview()] })).results[0]).toMatchObject({
      outcome: 'inconclusive',
      reason: 'permission',
    })
  })

  it.each(['pullRequest', 'reviews', 'commits', 'timeline'] as const)('covers nothing when %s cannot be seen', (slot) => {
    const results = judged(aMergedChange({ ...declared, [slot]: unseen }), {
      controls: [aControl({ checks: [aUse('change/content-as-reviewed')] })],
    })
    expect(results.results[0]?.waivers).toEqual([])
  })

  it('has nothing to do with branches', () => {
    const control = aControl({ checks: [aUse('branch/deletion-blocked')] })
    const results = evaluate(aSnapshot([aBranch({ rules: [] })]), aPolicy({ emergency, controls: [control] }), checks)
    expect(results.results[0]).toMatchObject({ outcome: 'fail', waivers: [] })
  })
})
