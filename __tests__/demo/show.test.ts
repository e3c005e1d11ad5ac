/** What the demo prints fits into 80 columns and says what was found, why, and what to do. */
import { describe, expect, it } from 'vitest'
import type { Result, Results } from '../../src/model/result.ts'
import { heading, pullRequestText, wrapped } from './show.ts'
import { samples } from './world.ts'

const sample = samples[0]
if (sample === undefined) throw new Error('There is no sample')

const result: Result = {
  check: 'change/independent-approval',
  controls: ['CM-2', 'PAY-1'],
  subject: { kind: 'change', id: 'acme/shop#31', url: 'https://github.com/acme/shop/pull/31' },
  outcome: 'fail',
  reason: null,
  waived: false,
  waivers: [{ id: 'W-2', control: 'CM-2', covers: false, because: 'dov did not approve acme/shop#31, which added it.' }],
  message: '0 of 1 independent approvals: bea is a co-author of a1b2c3d, and nobody else has had anything to say about it in three days.',
  remedy: 'Ask somebody who had no hand in it.',
  values: {},
}

const control = { criteria: ['CC8.1'], testedBy: 'tool', owner: null, verdict: 'fail', waived: false } as const

const results: Results = {
  schema: 'soc2-gate/results/v1',
  sample: 'SAMPLE DATA',
  command: 'gate',
  verdict: 'fail',
  complete: true,
  incompleteBecause: [],
  at: '2026-06-15T12:00:00Z',
  counts: { pass: 0, fail: 1, inconclusive: 0, 'not-applicable': 0, waived: 0 },
  controls: [
    { id: 'CM-2', title: 'Approved', enforce: 'block', ...control },
    { id: 'PAY-1', title: 'Approved twice', enforce: 'warn', ...control },
  ],
  results: [result],
}

describe('a pull request', () => {
  it('is shown with its story, verdict, reasons, remedy and waivers', () => {
    expect(pullRequestText(sample, results, null).split('\n')).toEqual([
      '',
      `#31 ${sample.pullRequest.title} (landed: no status)`,
      '    It changes the policy, and the owner of the policy approved it.',
      '    => FAIL',
      '    fail: change/independent-approval, for CM-2, PAY-1 (warns only)',
      '        0 of 1 independent approvals: bea is a co-author of a1b2c3d, and nobody',
      '        else has had anything to say about it in three days.',
      '        -> Ask somebody who had no hand in it.',
      '        Waiver W-2 covers nothing: dov did not approve acme/shop#31, which added',
      '        it.',
    ])
  })

  it('says which status was published', () => {
    expect(pullRequestText(sample, results, 'pending')).toContain('(status: pending)')
  })
})

it.each([heading('x '.repeat(100)), wrapped('word '.repeat(50), '    ').join('\n')])('fits into 80 columns', (text) => {
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
})
