import { tokenDefaultReadOnly } from '../../../src/checks/repository/token-default-read-only.ts'
import { aProfile, aRepository } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { hidden, planHides } from './worlds.ts'

testCheck(tokenDefaultReadOnly, {
  pass: [
    ['reads', aRepository(), 'Workflows of acme/shop may only read unless they ask for more.'],
    ['reads, and may approve', aRepository({ workflowToken: { permissions: 'read', canApprove: true } }), 'may only read'],
    ['reads, public', aRepository({ profile: aProfile({ visibility: 'public' }) }), { values: { defaultPermissions: 'read' } }],
  ],
  fail: [
    [
      'writes',
      aRepository({ workflowToken: { permissions: 'write', canApprove: false } }),
      { message: 'Workflows of acme/shop may write everywhere in it unless they ask for less.', remedy: 'Read repository contents' },
    ],
    ['writes, and may approve', aRepository({ workflowToken: { permissions: 'write', canApprove: true } }), 'may write everywhere'],
  ],
  inconclusive: [
    ['the setting is hidden', aRepository({ workflowToken: hidden }), { reason: 'permission' }],
    ['the plan hides it', aRepository({ workflowToken: planHides }), { reason: 'plan' }],
  ],
})
