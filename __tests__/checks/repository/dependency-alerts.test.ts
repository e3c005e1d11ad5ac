import { dependencyAlerts } from '../../../src/checks/repository/dependency-alerts.ts'
import { aProfile, aRepository } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { hidden, planHides } from './worlds.ts'

testCheck(dependencyAlerts, {
  pass: [
    ['on', aRepository(), 'Alerts about vulnerable dependencies are on for acme/shop.'],
    ['on, public', aRepository({ profile: aProfile({ visibility: 'public' }) }), 'are on'],
    ['on, whatever is open', aRepository({ openDependencyAlerts: hidden }), { values: { dependencyAlerts: true } }],
  ],
  fail: [
    ['off', aRepository({ dependencyAlerts: false }), { message: 'are off for acme/shop.', remedy: 'Turn on Dependabot alerts' }],
    ['off, public', aRepository({ dependencyAlerts: false, profile: aProfile({ visibility: 'public' }) }), 'are off'],
  ],
  inconclusive: [
    ['the setting is hidden', aRepository({ dependencyAlerts: hidden }), { reason: 'permission' }],
    ['the plan hides it', aRepository({ dependencyAlerts: planHides }), { reason: 'plan' }],
  ],
})
