import { describe, expect, it } from 'vitest'
import { updateSizeOf } from '../../../src/checks/judgement/update-size.ts'

describe('how far an update goes', () => {
  it.each([
    ['Bump left-pad from 1.2.3 to 1.2.4', 'patch'],
    ['Bump left-pad from 1.2.3 to 1.3.0', 'minor'],
    ['Bump left-pad from 1.2.3 to 2.0.0', 'major'],
    ['build(deps-dev): bump @types/node from 20.1.0 to 20.1.1 in /web', 'patch'],
    ['Bump actions/checkout from 4 to 5', 'major'],
    ['Bump actions/checkout from v4.1 to v4.2', 'minor'],
    ['Update dependency a from 1.2.3-beta.1 to 1.2.3', 'patch'],
    ['Bump a from 0.1.0 to 0.2.0', 'major'],
    ['Bump a from 0.1.0 to 0.1.1', 'patch'],
    ['Bump a from 1.9.9 to 1.2.0', 'minor'],
    ['Bump a from 1.0.0 to 1.0.1 and b from 1.0.0 to 2.0.0', 'major'],
    ['Bump the npm group with 3 updates', null],
    ['Bump a from `abc123` to `def456`', null],
    ['Bump a from 1.2.3 to latest', null],
    ['Bump a from 1.2.3 to 1.2.4x', null],
    ['Add a basket', null],
  ])('%s: %s', (headline, size) => {
    expect(updateSizeOf(headline)).toBe(size)
  })
})
