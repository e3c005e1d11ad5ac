import { adminsLimited } from '../../../src/checks/repository/admins-limited.ts'
import { anAccount, aRepository } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { aCollaborator, hidden } from './worlds.ts'

const world = (admins: number) =>
  aRepository({
    collaborators: [
      aCollaborator(),
      ...Array.from({ length: admins }, (_, index) =>
        aCollaborator({ account: anAccount(`admin-${String(index + 1)}`, 3000 + index), permission: 'admin' }),
      ),
    ],
  })

testCheck(adminsLimited, {
  pass: [
    ['two', aRepository(), '2 accounts may administer acme/shop: cyn and dov.'],
    ['as many as may be', world(5), '5 accounts may administer acme/shop'],
    ['nobody', world(0), '0 accounts may administer acme/shop.'],
    ['more, as the policy allows', world(9), '9 accounts', { most: 9 }],
    ['maintainers do not count', aRepository({ collaborators: [aCollaborator({ permission: 'maintain' })] }), '0 accounts'],
  ],
  fail: [
    [
      'six',
      world(6),
      { message: '6 accounts may administer acme/shop, and the policy allows 5: admin-1, admin-2', remedy: 'the role maintain or write' },
    ],
    ['two, where one is allowed', aRepository(), 'and the policy allows 1: cyn and dov.', { most: 1 }],
    [
      'a role of the organisation’s own that comes to it',
      aRepository({
        collaborators: [
          aCollaborator({ role: 'lead', permission: 'admin' }),
          aCollaborator({ account: anAccount('fay', 1006), permission: 'admin' }),
        ],
      }),
      'allows 1: eli and fay.',
      { most: 1 },
    ],
  ],
  inconclusive: [['who has access is hidden', aRepository({ collaborators: hidden }), { reason: 'permission' }]],
})
