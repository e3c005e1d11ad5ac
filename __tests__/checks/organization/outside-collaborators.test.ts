import { organizationOutsideCollaborators } from '../../../src/checks/organization/outside-collaborators.ts'
import { anAccount, anOrganization, bea, eli } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { cut, ownersOnly } from './worlds.ts'

const acceptEli = { accept: [{ login: 'eli', id: eli.id }] }

testCheck(organizationOutsideCollaborators, {
  pass: [
    ['nobody', anOrganization(), 'Nobody from outside acme has access.'],
    [
      'one whom the policy names',
      anOrganization({ outsideCollaborators: [eli] }),
      '1 account from outside acme with access, each named',
      acceptEli,
    ],
    ['the policy names more than there are', anOrganization(), 'Nobody', acceptEli],
  ],
  fail: [
    [
      'one',
      anOrganization({ outsideCollaborators: [eli] }),
      { message: '1 account from outside acme with access, and not named in the policy: eli.', remedy: 'name them in the policy' },
    ],
    ['one more than the policy names', anOrganization({ outsideCollaborators: [eli, bea] }), 'not named in the policy: bea.', acceptEli],
    ['another account of the same name', anOrganization({ outsideCollaborators: [anAccount('eli', 7)] }), ': eli.', acceptEli],
    ['two', anOrganization({ outsideCollaborators: [eli, bea] }), '2 accounts from outside acme'],
  ],
  inconclusive: [
    ['the list is hidden', anOrganization({ outsideCollaborators: ownersOnly }), { reason: 'permission' }],
    ['the list is cut short', anOrganization({ outsideCollaborators: cut }), { reason: 'truncated' }],
  ],
})
