import { deletionBlocked } from '../../../src/checks/branch/deletion-blocked.ts'
import { aBranch, aClassicProtection, aRule } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { hiddenClassic, hiddenRules, none, planHides } from './worlds.ts'

const blocking = aRule('deletion')
const allowing = aClassicProtection({ allowDeletions: true })

testCheck(deletionBlocked, {
  pass: [
    ['a ruleset', aBranch({ rules: [blocking] }), 'Deletion is blocked on main by ruleset "main" (12).'],
    [
      'classic protection, which blocks it unless it is told not to',
      aBranch({ rules: [], classicProtection: aClassicProtection() }),
      'classic',
    ],
    [
      'a ruleset, where classic protection allows it',
      aBranch({ rules: [blocking], classicProtection: allowing }),
      'by ruleset "main" (12).',
    ],
    ['a ruleset, whatever classic protection hides', aBranch({ rules: [blocking], classicProtection: hiddenClassic }), 'ruleset'],
    ['classic protection, whatever rulesets hide', aBranch({ rules: hiddenRules, classicProtection: aClassicProtection() }), 'classic'],
  ],
  fail: [
    [
      'neither rulesets nor classic protection',
      aBranch(none),
      { message: 'No active rule blocks the deletion on main.', remedy: 'Restrict deletions' },
    ],
    ['classic protection that allows it', aBranch({ rules: [], classicProtection: allowing }), 'No active rule'],
    ['a ruleset that blocks force pushes alone', aBranch({ rules: [aRule('non_fast_forward')] }), 'No active rule'],
  ],
  inconclusive: [
    ['no ruleset, and classic protection hidden', aBranch({ rules: [], classicProtection: hiddenClassic }), { reason: 'permission' }],
    [
      'rulesets hidden, and classic protection that allows it',
      aBranch({ rules: hiddenRules, classicProtection: allowing }),
      'rulesets cannot',
    ],
    ['both hidden', aBranch({ rules: planHides, classicProtection: hiddenClassic }), { reason: 'plan' }],
  ],
})
