import { auditLogKept } from '../../../src/checks/organization/audit-log-kept.ts'
import { anOrganization } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { ownersOnly, planHides } from './worlds.ts'

const world = (earliest: string | null) => anOrganization({ auditLog: { earliest } })

testCheck(auditLogKept, {
  pass: [
    ['half a year', anOrganization(), 'The audit log of acme goes back 182 days, to 2025-09-01.'],
    ['as long as the policy asks, to the day', world('2025-12-02T12:00:00Z'), 'goes back 90 days'],
    ['as long as the policy asks', world('2026-02-01T00:00:00Z'), 'goes back 29 days', { days: 20 }],
  ],
  fail: [
    [
      'a month',
      world('2026-02-01T00:00:00Z'),
      { message: 'The audit log of acme goes back 29 days, and the policy asks for 90.', remedy: 'stream the log' },
    ],
    ['a second less than the policy asks', world('2025-12-02T12:00:01Z'), 'goes back 89 days'],
    ['no entry', world(null), 'The audit log of acme has no entry.'],
    ['longer than it goes back', world('2025-10-01T00:00:00Z'), 'asks for 180', { days: 180 }],
  ],
  inconclusive: [
    ['the log is hidden', anOrganization({ auditLog: ownersOnly }), { reason: 'permission' }],
    ['the plan does not have it', anOrganization({ auditLog: planHides }), { reason: 'plan' }],
  ],
})
