import { dependencyAlertsResolved } from '../../../src/checks/repository/dependency-alerts-resolved.ts'
import type { DependencyAlert, Severity } from '../../../src/model/repository.ts'
import { aRepository } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { daysAgo, hidden } from './worlds.ts'

const alert = (severity: Severity, days: number, fixed = true, number = 5): DependencyAlert => ({
  number,
  package: 'basket',
  ecosystem: 'npm',
  severity,
  createdAt: daysAgo(days),
  fixed,
})
const world = (...openDependencyAlerts: DependencyAlert[]) => aRepository({ openDependencyAlerts })

testCheck(dependencyAlertsResolved, {
  pass: [
    ['none', aRepository(), 'No dependency alert is open.'],
    [
      'each within its time',
      world(alert('critical', 7), alert('high', 30), alert('medium', 90), alert('low', 180)),
      '4 dependency alerts open, none',
    ],
    [
      'one without a fix, which the policy skips',
      world(alert('critical', 60, false)),
      'No dependency alert is open',
      { 'without-fix': 'skip' },
    ],
    ['low ones for as long as one likes', world(alert('low', 999)), 'none for longer', { 'low-days': null }],
    ['a longer time', world(alert('high', 40)), 'none for longer', { 'high-days': 45 }],
  ],
  fail: [
    [
      'a critical one for too long',
      world(alert('critical', 8)),
      {
        message: '1 dependency alert open for too long: #5 basket (critical), open for 8 days of 7 days.',
        remedy: 'Update the dependencies',
      },
    ],
    ['high', world(alert('high', 31)), '#5 basket (high), open for 31 days of 30 days'],
    ['medium', world(alert('medium', 91)), 'of 90 days'],
    ['low', world(alert('low', 181)), 'of 180 days'],
    ['one without a fix', world(alert('critical', 60, false)), '#5 basket (critical, no fix known)'],
    [
      'the oldest first',
      world(alert('high', 31), alert('high', 50, true, 6)),
      '2 dependency alerts open for too long: #6 basket (high), open for 50 days of 30 days and #5',
    ],
    ['one with a fix, where those without are skipped', world(alert('critical', 8)), 'too long', { 'without-fix': 'skip' }],
  ],
  inconclusive: [
    ['the alerts are hidden', aRepository({ openDependencyAlerts: hidden }), { reason: 'permission' }],
    ['none is open, and whether any could be is hidden', aRepository({ dependencyAlerts: hidden }), 'whether they are on cannot be seen'],
  ],
  notApplicable: [['the alerts are off', aRepository({ dependencyAlerts: false }), 'are off for acme/shop']],
})
