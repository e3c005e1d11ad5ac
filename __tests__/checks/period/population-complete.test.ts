import { populationComplete } from '../../../src/checks/period/population-complete.ts'
import { aPeriod } from '../build.ts'
import { testCheck } from '../test-check.ts'

const gap = { kind: 'gap', about: 'b'.repeat(40), message: 'The activity log has a gap before 2026-03-04T00:00:00Z.' } as const

testCheck(populationComplete, {
  pass: [
    ['everything ties out', aPeriod(), '1 pull request and 1 direct push account for 3 of 3 commits on main; nothing differs'],
    [
      'nothing landed',
      aPeriod({ graph: { counted: 0, read: 0, ofPullRequests: 0, ofDirectPushes: 0 }, changes: { pullRequests: 0, directPushes: 0 } }),
      '0 of 0 commits',
    ],
  ],
  fail: [],
  inconclusive: [
    [
      'a gap in the activity log',
      aPeriod({ differences: [gap] }),
      { reason: 'truncated', message: '1 difference between the sources. The activity log has a gap' },
    ],
    [
      'GitHub counts more commits than were read',
      aPeriod({ graph: { counted: 4, read: 3, ofPullRequests: 2, ofDirectPushes: 1 } }),
      { message: '3 of 4 commits' },
    ],
    [
      'a commit that belongs to no change',
      aPeriod({ graph: { counted: 3, read: 3, ofPullRequests: 2, ofDirectPushes: 0 } }),
      { message: '2 of 3 commits' },
    ],
  ],
})
