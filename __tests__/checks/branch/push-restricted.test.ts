import { pushRestricted } from '../../../src/checks/branch/push-restricted.ts'
import { aBranch, aClassicProtection, aRule } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { hiddenClassic, hiddenRules, none, planHides } from './worlds.ts'

const update = aRule('update')
const classic = aClassicProtection({ otherRules: ['update'] })

testCheck(pushRestricted, {
  pass: [
    ['a ruleset that restricts updates', aBranch({ rules: [update] }), 'Who may push to main is restricted by ruleset "main" (12).'],
    ['classic protection that names who may push', aBranch({ rules: [], classicProtection: classic }), 'by classic protection.'],
    [
      'a branch that is locked',
      aBranch({ rules: [], classicProtection: aClassicProtection({ otherRules: ['lock_branch'] }) }),
      'is restricted',
    ],
    ['a ruleset, whatever classic protection hides', aBranch({ rules: [update], classicProtection: hiddenClassic }), 'ruleset'],
    ['classic protection, whatever rulesets hide', aBranch({ rules: hiddenRules, classicProtection: classic }), 'classic'],
  ],
  fail: [
    [
      'a ruleset that everybody who may write may bypass',
      aBranch({ rules: [update], rulesetBypass: { '12': [{ type: 'RepositoryRole', id: 4, mode: 'always' }] }, classicProtection: null }),
      'No active rule restricts who may push to main.',
    ],
    ['nothing', aBranch(none), { message: 'No active rule restricts who may push to main.', remedy: 'Restrict updates' }],
    ['pull requests are required, of everybody who may write', aBranch(), 'No active rule'],
    ['classic protection without it', aBranch({ rules: [], classicProtection: aClassicProtection() }), 'No active rule'],
    ['who may create the branch is restricted, and no more', aBranch({ rules: [aRule('creation')] }), 'No active rule'],
  ],
  inconclusive: [
    [
      'a ruleset whose bypass list is hidden',
      aBranch({ rules: [update], rulesetBypass: hiddenRules }),
      { reason: 'permission', message: 'on its bypass list cannot be seen' },
    ],
    ['no ruleset, and classic protection hidden', aBranch({ rules: [], classicProtection: hiddenClassic }), { reason: 'permission' }],
    ['the plan hides the rules', aBranch({ rules: planHides }), { reason: 'plan' }],
  ],
})
