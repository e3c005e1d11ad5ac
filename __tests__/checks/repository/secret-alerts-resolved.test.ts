import { secretAlertsResolved } from '../../../src/checks/repository/secret-alerts-resolved.ts'
import type { SecretAlert } from '../../../src/model/repository.ts'
import { aRepository } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { daysAgo, hidden } from './worlds.ts'

const alert = (days: number, validity: SecretAlert['validity'] = 'unknown', number = 9): SecretAlert => ({
  number,
  type: 'Acme token',
  createdAt: daysAgo(days),
  validity,
})
const world = (...secretAlerts: SecretAlert[]) => aRepository({ secretAlerts })

testCheck(secretAlertsResolved, {
  pass: [
    ['none', aRepository(), 'No secret alert is open.'],
    ['one, which is young', world(alert(3)), '1 secret alert open, none for longer than the policy allows.'],
    ['one, on the last day', world(alert(7)), 'none for longer'],
    ['one that still works, on its first day', world(alert(1, 'active')), 'none for longer'],
    ['old ones, which the policy allows', world(alert(300)), 'none for longer', { 'max-age-days': null }],
  ],
  fail: [
    [
      'one, for too long',
      world(alert(8)),
      {
        message: '1 secret alert open for too long: #9 Acme token, open for 8 days of 7 days.',
        remedy: 'Revoke the secret',
        values: { open: 1, late: [{ name: '#9 Acme token', days: 7 }] },
      },
    ],
    ['one that works still, on its second day', world(alert(2, 'active')), '#9 Acme token, which works still, open for 2 days of 1 day.'],
    ['one of two', world(alert(2), alert(30, 'inactive', 10)), { message: '#10 Acme token, open for 30 days', values: { open: 2 } }],
    ['a shorter time', world(alert(1)), 'open for 1 day of 0 days', { 'max-age-days': 0 }],
    ['one that works still, with no limit for others', world(alert(2, 'active')), 'of 1 day', { 'max-age-days': null }],
    ['one that works still, with no limit of its own', world(alert(8, 'active')), 'of 7 days', { 'active-days': null }],
  ],
  inconclusive: [
    ['the alerts are hidden', aRepository({ secretAlerts: hidden }), { reason: 'permission' }],
    [
      'none is open, and whether any could be is hidden',
      aRepository({ secretScanning: hidden }),
      'whether secret scanning is on cannot be seen',
    ],
  ],
  notApplicable: [['secret scanning is off', aRepository({ secretScanning: false }), 'Secret scanning is off for acme/shop']],
})
