import { basePermission } from '../../../src/checks/organization/base-permission.ts'
import { anOrganization } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { ownersOnly } from './worlds.ts'

testCheck(basePermission, {
  pass: [
    ['none', anOrganization({ basePermission: 'none' }), 'The base permission of acme is none.'],
    ['read', anOrganization({ basePermission: 'read' }), 'is read'],
    ['write, as the policy allows', anOrganization({ basePermission: 'write' }), 'is write', { most: 'write' }],
  ],
  fail: [
    [
      'write',
      anOrganization({ basePermission: 'write' }),
      { message: 'is write, and the policy allows read.', remedy: 'Set “Base permissions” to read' },
    ],
    ['admin', anOrganization({ basePermission: 'admin' }), 'is admin', { most: 'write' }],
    ['read, where the policy allows nothing', anOrganization({ basePermission: 'read' }), 'the policy allows none', { most: 'none' }],
  ],
  inconclusive: [['the setting is hidden', anOrganization({ basePermission: ownersOnly }), { reason: 'permission' }]],
})
