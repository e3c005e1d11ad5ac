import { actionsCannotApprove } from '../../../src/checks/repository/actions-cannot-approve.ts'
import { aProfile, aRepository } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { hidden, planHides } from './worlds.ts'

testCheck(actionsCannotApprove, {
  pass: [
    ['they cannot', aRepository(), 'Workflows of acme/shop may neither create nor approve pull requests.'],
    ['they may write, and cannot approve', aRepository({ workflowToken: { permissions: 'write', canApprove: false } }), 'neither'],
    ['they cannot, public', aRepository({ profile: aProfile({ visibility: 'public' }) }), { values: { canApprove: false } }],
  ],
  fail: [
    [
      'they can',
      aRepository({ workflowToken: { permissions: 'read', canApprove: true } }),
      { message: 'Workflows of acme/shop may create and approve pull requests.', remedy: 'turn off “Allow GitHub Actions' },
    ],
    ['they can, and may write', aRepository({ workflowToken: { permissions: 'write', canApprove: true } }), 'may create and approve'],
  ],
  inconclusive: [
    ['the setting is hidden', aRepository({ workflowToken: hidden }), { reason: 'permission' }],
    ['the plan hides it', aRepository({ workflowToken: planHides }), { reason: 'plan' }],
  ],
})
