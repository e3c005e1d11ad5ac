import { pushProtectionBypassesReviewed } from '../../../src/checks/repository/push-protection-bypasses-reviewed.ts'
import type { PushProtectionBypass } from '../../../src/model/repository.ts'
import { acmeCi, ann, anAccount, aRepository, bea, githubActions } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { daysAgo, hidden } from './worlds.ts'

const annAdmin = anAccount('ann-admin', 1091)
const world = (parts: Partial<PushProtectionBypass> = {}) =>
  aRepository({
    pushProtectionBypasses: [
      {
        number: 4,
        type: 'Acme token',
        state: 'resolved',
        by: ann,
        at: daysAgo(3),
        reviewer: null,
        resolution: 'revoked',
        resolvedBy: bea,
        ...parts,
      },
    ],
  })
const open = { state: 'open', resolution: null, resolvedBy: null } as const
const samePerson = { people: { machineUsers: [], samePerson: [[ann, annAdmin]] } }

testCheck(pushProtectionBypassesReviewed, {
  pass: [
    ['somebody else closed the alert', world(), '1 secret pushed past push protection, each looked at by somebody else.'],
    ['somebody else approved it before the push', world({ ...open, reviewer: bea }), 'each looked at'],
    ['whoever pushed closed it, and somebody else had approved', world({ resolvedBy: ann, reviewer: bea }), 'each looked at'],
    ['long ago', world({ at: daysAgo(300) }), 'each looked at'],
    ['closed as no secret, by somebody else', world({ resolution: 'false_positive' }), 'each looked at'],
  ],
  fail: [
    [
      'whoever pushed it closed the alert',
      world({ resolvedBy: ann }),
      {
        message: 'Nobody else looked at a secret pushed past push protection: #4 by ann was closed by ann.',
        remedy: 'Have somebody other',
        values: { bypasses: [{ number: 4, state: 'alone' }] },
      },
    ],
    ['open for longer than the policy allows', world({ ...open, at: daysAgo(8) }), '#4 by ann is open'],
    ['closed by another account of the same person', world({ resolvedBy: annAdmin }), 'was closed by ann-admin', {}, samePerson],
    ['closed by a bot', world({ resolvedBy: githubActions }), 'was closed by github-actions'],
    [
      'closed by a machine user',
      world({ resolvedBy: acmeCi }),
      'was closed by acme-ci',
      {},
      { people: { machineUsers: [acmeCi], samePerson: [] } },
    ],
    ['approved by whoever pushed', world({ ...open, at: daysAgo(8), reviewer: ann }), 'is open'],
  ],
  inconclusive: [
    ['open, and there is time', world(open), { reason: 'not-yet', message: 'Waiting for somebody else to look: #4 by ann is open.' }],
    ['closed by an account that is gone', world({ resolvedBy: null }), { reason: 'identity', message: 'closed by a deleted account' }],
    ['pushed by an account that is gone', world({ by: null }), { reason: 'identity' }],
    ['the alerts are hidden', aRepository({ pushProtectionBypasses: hidden }), { reason: 'permission' }],
  ],
  notApplicable: [['nobody did', aRepository(), 'Nobody pushed a secret past push protection in acme/shop.']],
})
