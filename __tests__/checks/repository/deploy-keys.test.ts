import { deployKeys } from '../../../src/checks/repository/deploy-keys.ts'
import type { DeployKey } from '../../../src/model/repository.ts'
import { aRepository } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { daysAgo, hidden } from './worlds.ts'

const key = (parts: Partial<DeployKey> = {}): DeployKey => ({
  id: 31,
  title: 'deploy',
  readOnly: true,
  addedBy: 'cyn',
  createdAt: daysAgo(100),
  lastUsed: daysAgo(1),
  ...parts,
})
const world = (...keys: DeployKey[]) => aRepository({ deployKeys: keys })

testCheck(deployKeys, {
  pass: [
    ['none', aRepository(), 'acme/shop has no deploy key.'],
    ['one that reads and is used', world(key()), '1 deploy key of acme/shop, as the policy allows.'],
    ['a new one, not used yet', world(key({ createdAt: daysAgo(2), lastUsed: null })), '1 deploy key'],
    ['one that writes, as the policy allows', world(key({ readOnly: false })), '1 deploy key', { write: 'accept' }],
    ['one that the policy accepts by its id', world(key({ readOnly: false, createdAt: daysAgo(900) })), '1 deploy key', { accept: [31] }],
    [
      'an old one without limits',
      world(key({ createdAt: daysAgo(900), lastUsed: null })),
      '1 deploy key',
      { 'max-age-days': null, 'unused-days': null },
    ],
  ],
  fail: [
    [
      'one that writes',
      world(key({ readOnly: false })),
      { message: 'Deploy keys of acme/shop: "deploy" (31) may write.', remedy: 'Delete these keys' },
    ],
    ['an old one', world(key({ createdAt: daysAgo(400) })), '"deploy" (31) is 400 days old.'],
    ['one that nobody uses', world(key({ lastUsed: daysAgo(91) })), 'was not used for 91 days'],
    ['one that was never used', world(key({ lastUsed: null })), 'was never used'],
    [
      'all of it',
      world(key({ readOnly: false, createdAt: daysAgo(400), lastUsed: null })),
      'may write, is 400 days old and was never used',
    ],
    ['another one than the policy accepts', world(key({ readOnly: false, id: 32 })), '(32) may write', { accept: [31] }],
  ],
  inconclusive: [['the keys are hidden', aRepository({ deployKeys: hidden }), { reason: 'permission' }]],
})
