import { personalTokens } from '../../../src/checks/organization/personal-tokens.ts'
import type { PersonalToken } from '../../../src/model/organization.ts'
import { ann, anOrganization } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { ownersOnly } from './worlds.ts'

const token = (parts: Partial<PersonalToken> = {}): PersonalToken => ({
  id: 88,
  owner: ann,
  repositories: 'subset',
  permissions: { contents: 'read' },
  grantedAt: '2026-01-01T00:00:00Z',
  expiresAt: '2026-06-01T00:00:00Z',
  lastUsed: '2026-03-01T12:00:00Z',
  ...parts,
})
const world = (...tokens: PersonalToken[]) => anOrganization({ personalTokens: tokens })

testCheck(personalTokens, {
  pass: [
    ['one that ends and is used', world(token()), '1 fine-grained personal token in acme, as the policy allows.'],
    ['none', anOrganization(), 'No fine-grained personal token reaches into acme.'],
    ['a new one, not used yet', world(token({ grantedAt: '2026-03-01T00:00:00Z', lastUsed: null })), '1 fine-grained'],
    ['one that never ends, as the policy allows', world(token({ expiresAt: null })), '1 fine-grained', { 'lifetime-days': null }],
    ['one that nobody uses, as the policy allows', world(token({ lastUsed: null })), '1 fine-grained', { 'unused-days': null }],
  ],
  fail: [
    [
      'one that never ends',
      world(token({ expiresAt: null })),
      { message: 'Personal tokens in acme: ann’s (88) never ends.', remedy: 'maximum lifetime' },
    ],
    ['one that ends late', world(token({ expiresAt: '2028-01-01T00:00:00Z' })), 'ann’s (88) ends only on 2028-01-01.'],
    ['one that ends later than the policy allows', world(token()), 'ends only on 2026-06-01', { 'lifetime-days': 30 }],
    ['one that nobody uses', world(token({ lastUsed: '2025-11-01T12:00:00Z' })), 'was not used for 121 days.'],
    [
      'one that was never used',
      world(token({ grantedAt: '2025-10-01T00:00:00Z', lastUsed: null, expiresAt: null })),
      'never ends and was never used.',
    ],
  ],
  inconclusive: [['the tokens are hidden', anOrganization({ personalTokens: ownersOnly }), { reason: 'permission' }]],
})
