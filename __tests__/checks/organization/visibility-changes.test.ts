import { visibilityChanges } from '../../../src/checks/organization/visibility-changes.ts'
import { anOrganization } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { ownersOnly, planHides } from './worlds.ts'

testCheck(visibilityChanges, {
  pass: [
    ['owners alone', anOrganization(), 'Only owners of acme may change the visibility of a repository.'],
    ['another organisation', anOrganization({ id: 'other' }), { values: { membersMayChangeVisibility: false } }],
  ],
  fail: [
    [
      'administrators too',
      anOrganization({ visibilityChanges: true }),
      { message: 'Members of acme who administer a repository may change its visibility.', remedy: 'Turn off' },
    ],
    [
      'administrators too, who can create no public one',
      anOrganization({ visibilityChanges: true, repositoryCreation: { public: false, private: false, internal: null } }),
      'may change its visibility',
    ],
  ],
  inconclusive: [
    ['the setting is hidden', anOrganization({ visibilityChanges: ownersOnly }), { reason: 'permission' }],
    ['the plan hides it', anOrganization({ visibilityChanges: planHides }), { reason: 'plan' }],
  ],
})
