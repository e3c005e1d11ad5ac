import { accessThroughTeams } from '../../../src/checks/repository/access-through-teams.ts'
import type { Collaborator } from '../../../src/model/repository.ts'
import { anAccount, aRepository } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { aCollaborator, hidden } from './worlds.ts'

const direct = (parts: Partial<Collaborator> = {}) => aCollaborator({ direct: true, ...parts })
const world = (...collaborators: Collaborator[]) => aRepository({ collaborators })

testCheck(accessThroughTeams, {
  pass: [
    ['everybody through a team', aRepository(), 'No member has access to acme/shop but through a team or the organisation.'],
    ['somebody from outside, whom another check judges', world(direct({ outside: true })), 'No member has access'],
    [
      'a member who may read, as the policy allows',
      world(direct({ permission: 'read' })),
      'acme/shop names eli (read), as the policy accepts',
      { most: 'read' },
    ],
    ['a member whom the policy names', world(direct()), 'names eli (write)', { accept: [{ login: 'eli', id: 1005 }] }],
    ['nobody at all', world(), 'No member has access'],
  ],
  fail: [
    [
      'a member by name',
      world(direct()),
      { message: 'acme/shop gives access to members by name: eli (write).', remedy: 'Put them into a team' },
    ],
    ['one who may read', world(direct({ permission: 'read' })), 'eli (read)'],
    ['more than the policy allows', world(direct({ permission: 'admin' })), 'eli (admin)', { most: 'write' }],
    [
      'another account of the same name',
      world(direct({ account: anAccount('eli', 6001) })),
      'eli',
      { accept: [{ login: 'eli', id: 1005 }] },
    ],
    ['one of two', world(direct(), aCollaborator({ account: anAccount('fay', 1006) })), 'by name: eli (write).'],
  ],
  inconclusive: [['who has access is hidden', aRepository({ collaborators: hidden }), { reason: 'permission' }]],
})
