import { describe, expect, it } from 'vitest'
import type { Enforcement, Outcome, Result, Results } from '../../src/model/result.ts'
import { disclosed } from '../../src/report/disclosure.ts'
import { findingsOf, together, waitingControls } from '../../src/report/findings.ts'
import { statusDescription } from '../../src/report/status.ts'
import { clock } from '../checks/build.ts'

function aResult(check: string, outcome: Outcome, parts: Partial<Result> = {}): Result {
  return {
    check,
    controls: ['B'],
    subject: { kind: 'change', id: 'acme/shop#7', url: 'https://github.test/acme/shop/pull/7' },
    outcome,
    reason: outcome === 'inconclusive' ? 'permission' : null,
    waived: false,
    waivers: [],
    message: `${check} says ${outcome}.`,
    remedy: '',
    values: {},
    ...parts,
  }
}

function aControl(id: string, enforce: Enforcement, verdict: Outcome): Results['controls'][number] {
  return { id, title: `Control ${id}`, criteria: [], enforce, testedBy: 'tool', owner: null, verdict, waived: false }
}

/** Results under three controls: B blocks, W warns, R records. */
function theResults(verdict: Outcome, results: readonly Result[], parts: Partial<Results> = {}): Results {
  return {
    schema: 'soc2-gate/results/v1',
    command: 'gate',
    verdict,
    complete: true,
    incompleteBecause: [],
    at: clock.now,
    counts: { pass: 0, fail: 0, inconclusive: 0, 'not-applicable': 0, waived: 0 },
    controls: [aControl('B', 'block', verdict), aControl('W', 'warn', verdict), aControl('R', 'record', verdict)],
    results,
    ...parts,
  }
}

const names = (results: readonly Result[]): readonly string[] => results.map(({ check }) => check)
const waiver = { id: 'W-1', control: 'B', covers: true, because: 'Approved.' }

describe('findings', () => {
  const everything = theResults('fail', [
    aResult('untold', 'inconclusive'),
    aResult('passing', 'pass'),
    aResult('none', 'not-applicable'),
    aResult('waiting', 'inconclusive', { reason: 'not-yet' }),
    aResult('failing', 'fail'),
    aResult('covered', 'fail', { waived: true, waivers: [waiver] }),
    aResult('warned-untold', 'inconclusive', { controls: ['W'] }),
    aResult('warned', 'fail', { controls: ['W'] }),
    aResult('recorded', 'fail', { controls: ['R'] }),
    aResult('both', 'fail', { controls: ['B', 'W'] }),
    aResult('partly-covered', 'fail', { controls: ['B', 'W'], waivers: [waiver] }),
    aResult('claimed', 'fail', { waivers: [{ ...waiver, covers: false }] }),
  ])

  it('block when a blocking control has them uncovered: deviations, then what may come, then what could not be told', () => {
    expect(names(findingsOf(everything).blocking)).toEqual(['failing', 'both', 'claimed', 'waiting', 'untold'])
  })

  it('are other when only a control that warns has them', () => {
    expect(names(findingsOf(everything).other)).toEqual(['warned', 'partly-covered', 'warned-untold'])
  })

  it('are covered when they are so for every control', () => {
    expect(names(findingsOf(everything).covered)).toEqual(['covered'])
  })

  it.each<[string, Results, boolean]>([
    ['only what may come', theResults('inconclusive', [aResult('a', 'inconclusive', { reason: 'not-yet' })]), true],
    ['a deviation beside it', theResults('fail', [aResult('a', 'inconclusive', { reason: 'not-yet' })]), false],
    [
      'something that could not be told beside it',
      theResults('inconclusive', [aResult('a', 'inconclusive', { reason: 'not-yet' }), aResult('b', 'inconclusive')]),
      false,
    ],
    [
      'the same under a control that warns',
      theResults('inconclusive', [aResult('a', 'inconclusive', { reason: 'not-yet' }), aResult('b', 'inconclusive', { controls: ['W'] })]),
      true,
    ],
    ['an incomplete run', theResults('inconclusive', [aResult('a', 'inconclusive', { reason: 'not-yet' })], { complete: false }), false],
  ])('wait, or not, with %s', (_, results, waiting) => {
    expect(findingsOf(results).waiting).toBe(waiting)
  })

  it('know the controls that only wait', () => {
    const results = theResults('inconclusive', [
      aResult('a', 'inconclusive', { reason: 'not-yet', controls: ['B', 'W'] }),
      aResult('b', 'inconclusive', { controls: ['W'] }),
    ])
    const passing = aControl('P', 'block', 'pass')
    expect([...waitingControls({ ...results, controls: [...results.controls.slice(0, 2), passing] })]).toEqual(['B'])
  })
})

describe('results that say the same', () => {
  const unseen = { message: 'GitHub refused.', remedy: 'Grant it.' }

  it('are one finding, with the controls and checks of all', () => {
    const found = together([
      aResult('a', 'inconclusive', { ...unseen, controls: ['B', 'W'] }),
      aResult('b', 'inconclusive', { ...unseen, controls: ['W', 'R'] }),
      aResult('a', 'inconclusive', { ...unseen, controls: ['R'] }),
    ])
    expect(found.map(({ controls, checks }) => ({ controls, checks }))).toEqual([{ controls: ['B', 'W', 'R'], checks: ['a', 'b'] }])
  })

  it.each<[string, Partial<Result>]>([
    ['another subject', { subject: { kind: 'change', id: 'acme/shop#8', url: '' } }],
    ['a subject of another kind', { subject: { kind: 'branch', id: 'acme/shop#7', url: '' } }],
    ['another outcome', { outcome: 'fail' }],
    ['another reason', { reason: 'plan' }],
    ['another message', { message: 'GitHub is down.' }],
    ['another remedy', { remedy: 'Wait.' }],
    ['a waiver', { waivers: [waiver] }],
  ])('are two findings with %s', (_, parts) => {
    expect(together([aResult('a', 'inconclusive', unseen), aResult('b', 'inconclusive', { ...unseen, ...parts })])).toHaveLength(2)
  })

  it('are two findings when each has a waiver of its own', () => {
    const waived = { message: 'It fails.', waivers: [waiver] }
    expect(together([aResult('a', 'fail', waived), aResult('b', 'fail', waived)])).toHaveLength(2)
  })
})

describe('what may be shown', () => {
  const ofBranch = { kind: 'branch', id: 'acme/shop:refs/heads/main', url: '' } as const
  const change = aResult('change/a', 'fail', { waived: true, waivers: [waiver] })
  const shared = aResult('change/b', 'pass', { controls: ['W'] })
  const branch = aResult('branch/a', 'fail', { subject: ofBranch, controls: ['W'] })
  const results = theResults('fail', [change, shared, branch], { complete: false, incompleteBecause: ['The rules could not be listed.'] })

  it('is everything where whoever reads it may read the evidence', () => {
    expect(disclosed(results, 'all')).toBe(results)
  })

  it('is of changes alone, without what tells of anything else', () => {
    expect(disclosed(results, 'changes')).toEqual({
      ...results,
      results: [change, shared],
      controls: [results.controls[0]],
      counts: { pass: 1, fail: 1, inconclusive: 0, 'not-applicable': 0, waived: 1 },
      incompleteBecause: [],
    })
  })

  it('tells what a run over changes alone lacks', () => {
    const ofChanges = { ...results, results: [change, shared] }
    expect(disclosed(ofChanges, 'changes')).toMatchObject({
      incompleteBecause: ['The rules could not be listed.'],
      controls: [{ id: 'B' }, { id: 'W' }],
    })
  })

  it('is the verdict alone', () => {
    const nothing = { pass: 0, fail: 0, inconclusive: 0, 'not-applicable': 0, waived: 0 }
    for (const found of [results, { ...results, results: [] }]) {
      expect(disclosed(found, 'verdict')).toEqual({ ...results, results: [], controls: [], counts: nothing, incompleteBecause: [] })
    }
  })
})

describe('the status', () => {
  it.each<[string, Results, string, string]>([
    ['one control', theResults('pass', [aResult('a', 'pass')]), 'success', 'pass: 1 blocking control passed'],
    [
      'controls that do not count',
      theResults('pass', [], {
        controls: [
          aControl('B', 'block', 'pass'),
          aControl('C', 'block', 'pass'),
          aControl('N', 'block', 'not-applicable'),
          { ...aControl('T', 'block', 'pass'), verdict: 'not-tested' },
          aControl('W', 'warn', 'pass'),
        ],
      }),
      'success',
      'pass: 2 blocking controls passed',
    ],
    [
      'waivers, each once, and no claimed one',
      theResults('pass', [
        aResult('a', 'fail', { waived: true, waivers: [waiver, { ...waiver, id: 'W-9', covers: false }] }),
        aResult('b', 'fail', { waived: true, waivers: [waiver, { ...waiver, id: 'W-2' }] }),
      ]),
      'success',
      'pass: 1 blocking control passed; waived: W-1, W-2',
    ],
    [
      'what it does not apply to, for different reasons',
      theResults('not-applicable', [aResult('a', 'not-applicable'), aResult('b', 'not-applicable')]),
      'success',
      'not applicable: no blocking control asks anything of it',
    ],
    ['nothing at all', theResults('not-applicable', []), 'success', 'not applicable: no blocking control asks anything of it'],
    [
      'deviations, without what may still come',
      theResults('fail', [
        aResult('a', 'fail', { controls: ['B', 'W'] }),
        aResult('b', 'inconclusive', { reason: 'not-yet' }),
        aResult('c', 'inconclusive'),
      ]),
      'failure',
      'fail: B, W: a says fail.',
    ],
    [
      'what could not be told, without what may still come',
      theResults('inconclusive', [aResult('a', 'inconclusive', { reason: 'not-yet' }), aResult('b', 'inconclusive')]),
      'error',
      'could not tell: B: b says inconclusive.',
    ],
  ])('tells of %s', (_, results, state, description) => {
    expect(statusDescription(results)).toEqual({ state, description })
  })

  it('keeps the number of what it leaves out, whatever the length', () => {
    const long = { message: 'x'.repeat(500) }
    const results = theResults('fail', [aResult('a', 'fail', long), aResult('b', 'fail', long), aResult('c', 'fail', long)])
    for (const sample of [{}, { sample: 'SAMPLE DATA' as const }]) {
      const { description } = statusDescription({ ...results, ...sample })
      expect(description).toMatch(/x… \(\+2 more\)$/)
      expect([...description].length).toBeLessThanOrEqual(140)
      expect([...description].length).toBeGreaterThan(125)
    }
  })
})
