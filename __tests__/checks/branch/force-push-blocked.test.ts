import { forcePushBlocked } from '../../../src/checks/branch/force-push-blocked.ts'
import { aBranch, aClassicProtection, aRule } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { hiddenClassic, hiddenRules, none, planHides } from './worlds.ts'

const blocking = aRule('non_fast_forward')
const allowing = aClassicProtection({ allowForcePushes: true })

testCheck(forcePushBlocked, {
  pass: [
    ['a ruleset', aBranch({ rules: [blocking] }), 'Force pushes are blocked on main by ruleset "main" (12).'],
    [
      'classic protection, which blocks them unless it is told not to',
      aBranch({ rules: [], classicProtection: aClassicProtection() }),
      'classic',
    ],
    [
      'a ruleset, where classic protection allows them',
      aBranch({ rules: [blocking], classicProtection: allowing }),
      'by ruleset "main" (12).',
    ],
    ['a ruleset, whatever classic protection hides', aBranch({ rules: [blocking], classicProtection: hiddenClassic }), 'ruleset'],
    ['classic protection, whatever rulesets hide', aBranch({ rules: hiddenRules, classicProtection: aClassicProtection() }), 'classic'],
    [
      'two rulesets',
      aBranch({ rules: [blocking, aRule('non_fast_forward', { ruleset: { id: 91, name: 'base', level: 'enterprise' } })] }),
      'by ruleset "main" (12) and ruleset "base" (91) of the enterprise.',
    ],
  ],
  fail: [
    [
      'neither rulesets nor classic protection',
      aBranch(none),
      { message: 'No active rule blocks force pushes on main.', remedy: 'Block force' },
    ],
    ['classic protection that allows them', aBranch({ rules: [], classicProtection: allowing }), 'No active rule'],
    ['a ruleset that requires pull requests and says nothing of them', aBranch({ rules: [aRule('pull_request')] }), 'No active rule'],
    ['a ruleset that blocks deletion alone', aBranch({ rules: [aRule('deletion')], classicProtection: allowing }), 'No active rule'],
  ],
  inconclusive: [
    ['no ruleset, and classic protection hidden', aBranch({ rules: [], classicProtection: hiddenClassic }), { reason: 'permission' }],
    [
      'rulesets hidden, and classic protection that allows them',
      aBranch({ rules: hiddenRules, classicProtection: allowing }),
      'rulesets cannot',
    ],
    ['both hidden', aBranch({ rules: planHides, classicProtection: hiddenClassic }), { reason: 'plan' }],
  ],
})
