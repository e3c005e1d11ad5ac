import { rulesEnforced } from '../../../src/checks/branch/rules-enforced.ts'
import type { NamedRuleset } from '../../../src/model/branch.ts'
import { aBranch } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { hiddenRules, none, planHides } from './worlds.ts'

const trial: NamedRuleset = { id: 20, name: 'trial', level: 'repository', enforcement: 'evaluate', rules: ['deletion'] }
const off: NamedRuleset = { ...trial, id: 21, name: 'old', enforcement: 'disabled' }
const everywhere: NamedRuleset = { ...trial, id: 90, name: 'base', level: 'organization' }

testCheck(rulesEnforced, {
  pass: [
    ['every ruleset is active', aBranch(), 'No ruleset that covers main is left in evaluate mode or switched off.'],
    ['one is switched off', aBranch({ inactiveRulesets: [off] }), 'switched off: ruleset "old" (21).'],
    ['no ruleset at all: nothing is left on trial', aBranch(none), 'No ruleset'],
    ['whatever the active rules hide', aBranch({ rules: hiddenRules }), 'No ruleset'],
    ['the others, by name', aBranch({ branch: 'release/2', inactiveRulesets: [off] }), 'covers release/2'],
  ],
  fail: [
    [
      'one in evaluate mode',
      aBranch({ inactiveRulesets: [trial] }),
      {
        message: 'Covers main and enforces nothing: ruleset "trial" (20), in evaluate mode.',
        remedy: 'Set its enforcement status to “Active”',
        values: { notEnforced: [{ ruleset: 'ruleset "trial" (20)', enforcement: 'evaluate', rules: ['deletion'] }] },
      },
    ],
    ['one of the organization', aBranch({ inactiveRulesets: [everywhere] }), 'ruleset "base" (90) of the organization, in evaluate mode.'],
    [
      'one in evaluate mode, one switched off',
      aBranch({ inactiveRulesets: [trial, off] }),
      'nothing: ruleset "trial" (20), in evaluate mode.',
    ],
    [
      'one switched off, where the policy does not accept it',
      aBranch({ inactiveRulesets: [off] }),
      'ruleset "old" (21), disabled.',
      { disabled: 'fail' },
    ],
    [
      'both',
      aBranch({ inactiveRulesets: [trial, off] }),
      'ruleset "trial" (20), in evaluate mode, and ruleset "old" (21), disabled.',
      { disabled: 'fail' },
    ],
  ],
  inconclusive: [
    ['the rulesets are hidden', aBranch({ inactiveRulesets: hiddenRules }), { reason: 'permission' }],
    ['the plan hides them', aBranch({ inactiveRulesets: planHides }), { reason: 'plan' }],
  ],
})
