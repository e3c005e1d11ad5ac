import { organizationActionsPolicy } from '../../../src/checks/organization/actions-policy.ts'
import type { OrganizationActions } from '../../../src/model/organization.ts'
import type { WorkflowTokenDefaults } from '../../../src/model/repository.ts'
import { anOrganization } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { ownersOnly } from './worlds.ts'

const selected = { githubOwned: true, verified: false, patterns: [] }
const world = (parts: Partial<OrganizationActions> = {}, token: Partial<WorkflowTokenDefaults> = {}) =>
  anOrganization({
    actionsPolicy: { enabled: 'all', allowed: 'selected', shaPinningRequired: null, selected, ...parts },
    workflowToken: { permissions: 'read', canApprove: false, ...token },
  })
const all = { allowed: 'all', selected: null } as const

testCheck(organizationActionsPolicy, {
  pass: [
    [
      'some are selected',
      world(),
      'Workflows in acme only read by default, cannot approve, and may use some actions and no others: only its own and those by GitHub.',
    ],
    ['its own alone', world({ allowed: 'local-only', selected: null }), 'only its own.'],
    ['in some repositories', world({ enabled: 'selected' }), 'only read by default'],
    ['pinned, as the policy wants', world({ shaPinningRequired: true }), 'only read', { pinning: 'required' }],
  ],
  fail: [
    ['any action', world(all), { message: 'In acme any action may be used.', remedy: 'under Actions' }],
    ['they may write', world({}, { permissions: 'write' }), 'In acme workflows may write everything by default.'],
    ['they may approve', world({}, { canApprove: true }), 'In acme workflows may create and approve pull requests.'],
    [
      'all of it',
      world(all, { permissions: 'write', canApprove: true }),
      'any action may be used, workflows may write everything by default and workflows may',
    ],
    ['they may write, and what is selected is not said', world({ selected: null }, { permissions: 'write' }), 'may write everything'],
  ],
  inconclusive: [
    ['which actions is hidden', anOrganization({ actionsPolicy: ownersOnly }), { reason: 'permission' }],
    ['what they may do is hidden', anOrganization({ workflowToken: ownersOnly }), { reason: 'permission' }],
    ['what is selected is not said', world({ selected: null }), { reason: 'unsupported' }],
  ],
  notApplicable: [['Actions are off', world({ enabled: 'none', ...all }), 'Actions are off in all of acme']],
})
