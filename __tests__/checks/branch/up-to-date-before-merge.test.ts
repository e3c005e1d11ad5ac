import { upToDateBeforeMerge } from '../../../src/checks/branch/up-to-date-before-merge.ts'
import { aBranch, aClassicProtection, aRule } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { asking, hiddenClassic, hiddenRules, none, planHides } from './worlds.ts'

const strict = asking(['test'], 12, 15368, true)
const loose = aClassicProtection({ requiredChecks: { strict: false, checks: [{ name: 'test', appId: 15368 }] } })

testCheck(upToDateBeforeMerge, {
  pass: [
    ['a ruleset', aBranch({ rules: [strict] }), 'Changes are tested with the latest of main by ruleset "main" (12).'],
    ['classic protection', aBranch({ rules: [], classicProtection: aClassicProtection() }), 'by classic protection.'],
    ['a merge queue, which tests what would land', aBranch({ rules: [aRule('merge_queue')] }), 'by ruleset "main" (12).'],
    ['one ruleset of two', aBranch({ rules: [asking(['lint']), asking(['test'], 13, 15368, true)] }), '(13)'],
    ['a ruleset, whatever classic protection hides', aBranch({ rules: [strict], classicProtection: hiddenClassic }), 'ruleset'],
    ['classic protection, whatever rulesets hide', aBranch({ rules: hiddenRules, classicProtection: aClassicProtection() }), 'classic'],
  ],
  fail: [
    [
      'nothing',
      aBranch(none),
      { message: 'No active rule has changes tested with the latest of main.', remedy: 'up to date before merging' },
    ],
    ['checks are required, of what the change was begun on', aBranch({ rules: [asking(['test'])] }), 'No active rule'],
    [
      'it is asked for, and no check is required: GitHub then does not ask',
      aBranch({ rules: [asking([], 12, null, true)] }),
      'No active rule',
    ],
    ['classic protection without it', aBranch({ rules: [], classicProtection: loose }), 'No active rule'],
    [
      'classic protection without a check',
      aBranch({ rules: [], classicProtection: aClassicProtection({ requiredChecks: null }) }),
      'No active rule',
    ],
  ],
  inconclusive: [
    ['no ruleset, and classic protection hidden', aBranch({ rules: [], classicProtection: hiddenClassic }), { reason: 'permission' }],
    ['the plan hides the rules', aBranch({ rules: planHides }), { reason: 'plan' }],
    ['a rule that says nothing more', aBranch({ rules: [aRule('required_status_checks')] }), { reason: 'error' }],
  ],
})
