import { describe, expect, test } from 'vitest'
import { chainOf, recordOf, type BranchUpdate, type ChainQuestion } from '../../../src/model/population/chain.ts'

const ann = { kind: 'user', id: 1001, login: 'ann' } as const

let count = 0
/** `a -> b at 03-01`: an entry of the log. */
function entry(before: string | null, after: string | null, at: string, type = 'push'): BranchUpdate {
  count += 1
  return { id: count, before, after, at, type, actor: ann }
}

const march: ChainQuestion = {
  since: '2026-03-01T00:00:00Z',
  until: '2026-04-01T00:00:00Z',
  reaches: '2025-06-01T00:00:00Z',
  start: null,
  tip: 'c',
}

const first = entry('a', 'b', '2026-03-02T00:00:00Z')
const second = entry('b', 'c', '2026-03-03T00:00:00Z', 'pr_merge')

/** The ends, the stretches and what is wrong, in words. Entries are given oldest first. */
function chain(entries: readonly BranchUpdate[], question: Partial<ChainQuestion> = {}) {
  const { from, to, startedFrom, segments, items } = chainOf(entries.toReversed(), { ...march, ...question })
  return {
    ends: `${String(from)} ${String(to)} ${startedFrom}`,
    segments: segments.map((one) => `${String(one.before)}>${one.after} ${one.type}`),
    items: items.map(({ kind }) => kind),
  }
}

describe('the chain of a branch', () => {
  test.each([
    ['two entries', [first, second], {}, 'a c activity', ['a>b push', 'b>c pr_merge'], []],
    ['nothing happened', [], {}, 'c c activity', [], []],
    ['nothing happened in it', [entry('x', 'c', '2026-02-01T00:00:00Z')], {}, 'c c activity', [], []],
    ['nothing happened before it', [entry('c', 'd', '2026-05-01T00:00:00Z')], { tip: 'd' }, 'c c activity', [], []],
    ['the first second of the period is in it', [entry('a', 'c', march.since)], {}, 'a c activity', ['a>c push'], []],
    ['the first second after it is not', [first, entry('b', 'c', march.until)], {}, 'a b activity', ['a>b push'], []],
    [
      'an entry is missing between two',
      [first, entry('x', 'c', '2026-03-04T00:00:00Z')],
      {},
      'a c activity',
      ['a>b push', 'b>x unrecorded', 'x>c push'],
      ['gap'],
    ],
    ['the last entry is missing', [first], {}, 'a b activity', ['a>b push'], ['moved-since']],
    [
      'the last entry of the period is missing',
      [first, entry('c', 'd', '2026-05-01T00:00:00Z')],
      { tip: 'd' },
      'a b activity',
      ['a>b push'],
      ['moved-since'],
    ],
    [
      'the first entry of the period is missing',
      [entry('x', 'a', '2026-02-01T00:00:00Z'), entry('b', 'c', '2026-03-04T00:00:00Z')],
      {},
      'a c activity',
      ['a>b unrecorded', 'b>c push'],
      ['gap'],
    ],
    ['an entry comes twice', [first, first, second], {}, 'a c activity', ['a>b push', 'b>c pr_merge'], ['repeated']],
    [
      'a force push',
      [first, entry('b', 'c', '2026-03-03T00:00:00Z', 'force_push')],
      {},
      'a c activity',
      ['a>b push', 'b>c force_push'],
      ['force-push'],
    ],
    [
      'deleted and made again',
      [first, entry('b', null, '2026-03-03T00:00:00Z', 'branch_deletion'), entry(null, 'c', '2026-03-04T00:00:00Z', 'branch_creation')],
      {},
      'a c activity',
      ['a>b push', 'null>c branch_creation'],
      ['deleted'],
    ],
    [
      'deleted',
      [first, entry('b', null, '2026-03-03T00:00:00Z', 'branch_deletion')],
      { tip: null },
      'a null activity',
      ['a>b push'],
      ['deleted'],
    ],
    [
      'made in the period',
      [entry(null, 'b', '2026-03-02T00:00:00Z', 'branch_creation'), second],
      {},
      'b c activity',
      ['b>c pr_merge'],
      ['created'],
    ],
    [
      'a type that nobody knows',
      [first, entry('b', 'c', '2026-03-03T00:00:00Z', 'stacked')],
      {},
      'a c activity',
      ['a>b push', 'b>c stacked'],
      ['unknown-type'],
    ],
    [
      'the log does not reach back',
      [first, second],
      { reaches: '2026-03-15T00:00:00Z' },
      'null c unknown',
      ['null>b unrecorded'],
      ['unknown-start'],
    ],
    [
      'the start is given',
      [first, second],
      { reaches: '2026-03-15T00:00:00Z', start: { oid: 'a', from: 'start-commit' } },
      'a c start-commit',
      ['a>b push', 'b>c pr_merge'],
      [],
    ],
    [
      'the start is given and the log does not reach back to it',
      [second],
      { reaches: '2026-03-15T00:00:00Z', start: { oid: 'a', from: 'previous' } },
      'a c previous',
      ['a>b unrecorded', 'b>c pr_merge'],
      ['gap'],
    ],
    [
      'the start is given and is another one',
      [first, second],
      { start: { oid: 'x', from: 'start-commit' } },
      'x c start-commit',
      ['x>a unrecorded', 'a>b push', 'b>c pr_merge'],
      ['wrong-start', 'gap'],
    ],
  ] as const)('%s', (name, entries, question, ends, segments, items) => {
    const found = chain(entries, question)
    if (name === 'the log does not reach back') {
      expect(found.items).toContain('unknown-start')
      expect(found.ends).toBe(ends)
      return
    }
    expect(found).toEqual({ ends, segments, items })
  })
})

test('a stretch is a record of a landing where the log says what it was', () => {
  expect(recordOf({ type: 'pr_merge', at: march.since, actor: ann })).toEqual({ kind: 'pull-request', at: march.since, actor: ann })
  expect(recordOf({ type: 'unrecorded', at: null, actor: null })).toBeNull()
  expect(recordOf({ type: 'toString', at: march.since, actor: ann })).toBeNull()
})
