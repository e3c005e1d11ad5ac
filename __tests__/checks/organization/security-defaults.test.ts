import { securityDefaults } from '../../../src/checks/organization/security-defaults.ts'
import type { SecurityDefaults } from '../../../src/model/organization.ts'
import { anOrganization } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { ownersOnly } from './worlds.ts'

const world = (parts: Partial<SecurityDefaults>) =>
  anOrganization({
    securityDefaults: { secretScanning: true, pushProtection: true, dependencyAlerts: true, securityUpdates: true, ...parts },
  })

testCheck(securityDefaults, {
  pass: [
    ['all', world({}), 'New repositories of acme start with secret scanning, push protection and Dependabot alerts.'],
    ['without updates, which nobody asked for', world({ securityUpdates: false }), 'start with'],
    ['what the policy asks for', world({ secretScanning: false }), 'start with Dependabot alerts.', { require: ['dependency-alerts'] }],
  ],
  fail: [
    [
      'without secret scanning',
      world({ secretScanning: false }),
      { message: 'New repositories of acme start without secret scanning.', remedy: 'security configuration' },
    ],
    ['without push protection', world({ pushProtection: false }), 'without push protection.'],
    ['without alerts', world({ dependencyAlerts: false }), 'without Dependabot alerts.'],
    [
      'without updates, which the policy asks for',
      world({ securityUpdates: false }),
      'without Dependabot security updates.',
      { require: ['security-updates'] },
    ],
    ['without two', world({ secretScanning: false, pushProtection: false }), 'without secret scanning and push protection.'],
  ],
  inconclusive: [['the settings are hidden', anOrganization({ securityDefaults: ownersOnly }), { reason: 'permission' }]],
})
