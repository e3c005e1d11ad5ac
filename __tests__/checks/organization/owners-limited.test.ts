import { ownersLimited } from '../../../src/checks/organization/owners-limited.ts'
import { ann, anAccount, anOrganization } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { cut, ownersOnly } from './worlds.ts'

const world = (owners: number) =>
  anOrganization({
    members: [
      { account: ann, role: 'member' },
      ...Array.from({ length: owners }, (_, index) => ({
        account: anAccount(`owner-${String(index + 1)}`, 4000 + index),
        role: 'owner' as const,
      })),
    ],
  })

testCheck(ownersLimited, {
  pass: [
    ['two', anOrganization(), 'acme has 2 owners: cyn and dov.'],
    ['as many as may be', world(5), 'acme has 5 owners'],
    ['more, as the policy allows', world(8), '8 owners', { most: 8 }],
    ['one, as the policy allows', world(1), '1 owner: owner-1.', { least: 1 }],
  ],
  fail: [
    ['six', world(6), { message: 'acme has 6 owners, and the policy allows 5: owner-1', remedy: 'Change owners to members' }],
    ['one', world(1), { message: 'acme has 1 owner, and the policy asks for 2: owner-1.', remedy: 'Make somebody else owner' }],
    ['two, where one is allowed', anOrganization(), 'the policy allows 1', { most: 1 }],
    ['nobody who can be seen', world(0), 'acme has 0 owners, and the policy asks for 2.'],
  ],
  inconclusive: [
    ['the members are hidden', anOrganization({ members: ownersOnly }), { reason: 'permission' }],
    ['the list is cut short', anOrganization({ members: cut }), { reason: 'truncated' }],
  ],
})
