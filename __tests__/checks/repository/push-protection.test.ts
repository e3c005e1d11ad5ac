import { pushProtection } from '../../../src/checks/repository/push-protection.ts'
import { unavailable } from '../../../src/model/evidence.ts'
import { aProfile, aRepository } from '../build.ts'
import { testCheck } from '../test-check.ts'

const hidden = unavailable('permission', 'GitHub shows the setting to administrators only.', 'Use a token with administration: read.')
const off = { pushProtection: false }

testCheck(pushProtection, {
  pass: [
    ['on, private', aRepository(), 'Push protection is on for acme/shop.'],
    ['on, public', aRepository({ profile: aProfile({ visibility: 'public' }) }), 'is on'],
    ['on, whatever the profile hides', aRepository({ profile: hidden }), 'is on'],
    ['on, whatever secret scanning is', aRepository({ secretScanning: false }), { values: { pushProtection: true } }],
  ],
  fail: [
    ['off, private', aRepository(off), { message: 'Push protection is off for acme/shop.', remedy: 'takes GitHub Secret Protection' }],
    ['off, internal', aRepository({ ...off, profile: aProfile({ visibility: 'internal' }) }), { remedy: 'takes GitHub Secret Protection' }],
    ['off, public', aRepository({ ...off, profile: aProfile({ visibility: 'public' }) }), { remedy: 'it is free for a public one' }],
    ['off, and nobody knows whether it is public', aRepository({ ...off, profile: hidden }), { remedy: 'Where it is not public' }],
  ],
  inconclusive: [
    ['the setting is hidden', aRepository({ pushProtection: hidden }), { reason: 'permission', remedy: 'administration: read' }],
    [
      'the setting is hidden on a public repository',
      aRepository({ pushProtection: hidden, profile: aProfile({ visibility: 'public' }) }),
      '',
    ],
  ],
})
