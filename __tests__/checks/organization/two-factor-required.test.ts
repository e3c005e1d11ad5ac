import { twoFactorRequired } from '../../../src/checks/organization/two-factor-required.ts'
import { ann, anOrganization } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { ownersOnly } from './worlds.ts'

testCheck(twoFactorRequired, {
  pass: [
    ['required', anOrganization(), 'acme requires a second factor of everybody.'],
    ['required, and somebody is on the way', anOrganization({ withoutTwoFactor: [ann] }), { values: { twoFactorRequired: true } }],
    ['another organisation', anOrganization({ id: 'other' }), 'other requires'],
  ],
  fail: [
    [
      'not required',
      anOrganization({ twoFactorRequired: false }),
      { message: 'acme does not require a second factor.', remedy: 'Require two-factor' },
    ],
    ['not required, and everybody has one', anOrganization({ twoFactorRequired: false, withoutTwoFactor: [] }), 'does not require'],
  ],
  inconclusive: [
    [
      'the setting is hidden',
      anOrganization({ twoFactorRequired: ownersOnly }),
      { reason: 'permission', remedy: 'organization_administration' },
    ],
  ],
})
