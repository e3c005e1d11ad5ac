import { repositoryCreation } from '../../../src/checks/organization/repository-creation.ts'
import type { RepositoryCreation } from '../../../src/model/organization.ts'
import { anOrganization } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { ownersOnly } from './worlds.ts'

const world = (parts: Partial<RepositoryCreation>) =>
  anOrganization({ repositoryCreation: { public: false, private: false, internal: null, ...parts } })

testCheck(repositoryCreation, {
  pass: [
    ['private ones', world({ private: true }), 'Members of acme may create repositories that are private, and no others.'],
    ['none', world({}), 'Members of acme may not create repositories.'],
    ['private and internal ones', world({ private: true, internal: true }), 'private or internal'],
    ['public ones, as the policy allows', world({ public: true }), 'that are public', { allow: ['public'] }],
  ],
  fail: [
    [
      'public ones',
      world({ public: true, private: true }),
      { message: 'Members of acme may create repositories that are public.', remedy: 'Turn that off' },
    ],
    ['private ones, where the policy allows none', world({ private: true }), 'that are private.', { allow: [] }],
    ['internal ones, where the policy allows private ones', world({ internal: true }), 'that are internal.', { allow: ['private'] }],
    ['all', world({ public: true, private: true, internal: true }), 'public, private or internal', { allow: [] }],
  ],
  inconclusive: [['the setting is hidden', anOrganization({ repositoryCreation: ownersOnly }), { reason: 'permission' }]],
})
