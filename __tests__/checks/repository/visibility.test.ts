import { visibility } from '../../../src/checks/repository/visibility.ts'
import { aProfile, aRepository } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { hidden } from './worlds.ts'

const world = (is: 'public' | 'private' | 'internal', id = 'acme/shop') => aRepository({ id, profile: aProfile({ visibility: is }) })

testCheck(visibility, {
  pass: [
    ['private', world('private'), 'acme/shop is private.'],
    ['internal', world('internal'), 'acme/shop is internal.'],
    ['public, and named', world('public', 'acme/site'), 'acme/site is public, as the policy allows.', { public: ['acme/site'] }],
    ['public, and named by a glob', world('public', 'acme/sdk-go'), 'as the policy allows', { public: ['acme/sdk-*'] }],
    ['private, and named', world('private'), 'is private', { public: ['acme/shop'] }],
  ],
  fail: [
    ['public', world('public'), { message: 'acme/shop is public, and the policy does not name it', remedy: 'Make it private' }],
    ['public, and another one is named', world('public'), 'is public', { public: ['acme/site'] }],
    ['public, of another owner', world('public', 'other/site'), 'is public', { public: ['acme/*'] }],
    ['internal, where the policy refuses it', world('internal'), 'everybody in the enterprise can read it', { internal: 'refuse' }],
    ['internal, named among the public ones and refused', world('internal'), 'is internal', { internal: 'refuse', public: ['acme/shop'] }],
  ],
  inconclusive: [['the profile is hidden', aRepository({ profile: hidden }), { reason: 'permission' }]],
})
