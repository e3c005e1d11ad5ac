import { signedCommitsRequired } from '../../../src/checks/branch/signed-commits-required.ts'
import { aBranch, aClassicProtection, aRule } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { hiddenClassic, hiddenRules, none, planHides } from './worlds.ts'

const signed = aRule('required_signatures')
const classic = aClassicProtection({ otherRules: ['required_signatures'] })

testCheck(signedCommitsRequired, {
  pass: [
    ['a ruleset', aBranch({ rules: [signed] }), 'Signed commits are required on main by ruleset "main" (12).'],
    ['classic protection', aBranch({ rules: [], classicProtection: classic }), 'by classic protection.'],
    ['a ruleset, whatever classic protection hides', aBranch({ rules: [signed], classicProtection: hiddenClassic }), 'ruleset'],
    ['classic protection, whatever rulesets hide', aBranch({ rules: hiddenRules, classicProtection: classic }), 'classic'],
  ],
  fail: [
    [
      'neither rulesets nor classic protection',
      aBranch(none),
      { message: 'No active rule requires signed commits on main.', remedy: 'Require signed commits' },
    ],
    ['rules of other kinds', aBranch(), 'No active rule'],
    ['classic protection without it', aBranch({ rules: [], classicProtection: aClassicProtection() }), 'No active rule'],
  ],
  inconclusive: [
    ['no ruleset, and classic protection hidden', aBranch({ rules: [], classicProtection: hiddenClassic }), { reason: 'permission' }],
    ['the plan hides the rules', aBranch({ rules: planHides }), { reason: 'plan' }],
  ],
})
