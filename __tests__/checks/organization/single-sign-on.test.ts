import { singleSignOn } from '../../../src/checks/organization/single-sign-on.ts'
import { anOrganization } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { ownersOnly, planHides } from './worlds.ts'

testCheck(singleSignOn, {
  pass: [
    ['set up', anOrganization(), 'acme has single sign-on with https://login.acme.test/saml.'],
    [
      'another provider',
      anOrganization({ singleSignOn: { provider: 'https://sso.test/' } }),
      { values: { provider: 'https://sso.test/' } },
    ],
  ],
  fail: [
    [
      'none',
      anOrganization({ singleSignOn: null }),
      { message: 'acme has no single sign-on of its own.', remedy: 'where the enterprise has it' },
    ],
    ['none, and a second factor is required', anOrganization({ singleSignOn: null, twoFactorRequired: true }), 'no single sign-on'],
  ],
  inconclusive: [
    ['hidden', anOrganization({ singleSignOn: ownersOnly }), { reason: 'permission' }],
    ['hidden by the plan', anOrganization({ singleSignOn: planHides }), { reason: 'plan' }],
  ],
})
