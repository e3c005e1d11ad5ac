import { membersWithoutTwoFactor } from '../../../src/checks/organization/members-without-two-factor.ts'
import { acmeCi, ann, anAccount, anOrganization, bea } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { cut, ownersOnly } from './worlds.ts'

const acceptCi = { accept: [{ login: acmeCi.login, id: acmeCi.id }] }

testCheck(membersWithoutTwoFactor, {
  pass: [
    ['nobody', anOrganization(), 'Nobody in acme is without a second factor.'],
    ['one whom the policy accepts', anOrganization({ withoutTwoFactor: [acmeCi] }), 'but acme-ci, as the policy accepts.', acceptCi],
    ['nobody, whatever the setting is', anOrganization({ twoFactorRequired: false }), 'Nobody'],
  ],
  fail: [
    [
      'one',
      anOrganization({ withoutTwoFactor: [ann] }),
      {
        message: '1 account in acme without a second factor: ann.',
        remedy: 'set one up',
        values: { without: [{ login: 'ann', accepted: false }] },
      },
    ],
    ['two', anOrganization({ withoutTwoFactor: [ann, bea] }), '2 accounts in acme without a second factor: ann and bea.'],
    ['one beside the one whom the policy accepts', anOrganization({ withoutTwoFactor: [acmeCi, ann] }), ': ann.', acceptCi],
    ['another account of the accepted name', anOrganization({ withoutTwoFactor: [anAccount('acme-ci', 7)] }), 'acme-ci', acceptCi],
  ],
  inconclusive: [
    ['the list is hidden', anOrganization({ withoutTwoFactor: ownersOnly }), { reason: 'permission' }],
    ['the list is cut short', anOrganization({ withoutTwoFactor: cut }), { reason: 'truncated' }],
  ],
})
