import { outsideCollaborators } from '../../../src/checks/repository/outside-collaborators.ts'
import type { Collaborator } from '../../../src/model/repository.ts'
import { anAccount, aRepository, eli } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { aCollaborator, hidden } from './worlds.ts'

const outside = (parts: Partial<Collaborator> = {}) => aCollaborator({ outside: true, direct: true, ...parts })
const world = (...collaborators: Collaborator[]) =>
  aRepository({ collaborators: [aCollaborator({ account: anAccount('ann', 1001) }), ...collaborators] })

testCheck(outsideCollaborators, {
  pass: [
    ['nobody from outside', world(), 'Nobody from outside has access to acme/shop.'],
    ['somebody who may read', world(outside({ permission: 'read' })), '1 account from outside with access to acme/shop, none with more'],
    ['somebody who may write, as the policy allows', world(outside()), '1 account from outside', { most: 'write' }],
    [
      'somebody whom the policy names',
      world(outside()),
      { values: { outside: [{ login: 'eli', accepted: true }] } },
      { accept: [eli].map(({ login, id }) => ({ login, id })) },
    ],
    ['members may do more', world(aCollaborator({ permission: 'admin' })), 'Nobody from outside'],
  ],
  fail: [
    [
      'somebody who may write',
      world(outside()),
      { message: 'eli (write) may do more in acme/shop than read, and is no member.', remedy: 'lower it to read' },
    ],
    ['somebody who may triage', world(outside({ permission: 'triage' })), 'eli (triage)'],
    ['an administrator, where writing is allowed', world(outside({ permission: 'admin' })), 'eli (admin) may do more', { most: 'write' }],
    ['a role of the organisation’s own', world(outside({ role: 'release' })), 'eli (release, which comes to write)'],
    [
      'another account than the policy names, of the same name',
      world(outside({ account: anAccount('eli', 6001) })),
      'eli (write)',
      { accept: [{ login: 'eli', id: 1005 }] },
    ],
    [
      'two',
      world(outside(), outside({ account: anAccount('fay', 1006) })),
      'eli (write) and fay (write) may do more in acme/shop than read, and are no members.',
    ],
  ],
  inconclusive: [['who has access is hidden', aRepository({ collaborators: hidden }), { reason: 'permission' }]],
})
