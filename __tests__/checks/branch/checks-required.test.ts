import { checksRequired } from '../../../src/checks/branch/checks-required.ts'
import { aBranch, aClassicProtection, aRule } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { asking, hiddenClassic, hiddenRules, none, planHides } from './worlds.ts'

const classic = aClassicProtection()
const named = (name: string, app: number | null = null) => ({ checks: [{ name, app }] })

testCheck(checksRequired, {
  pass: [
    ['a ruleset', aBranch({ rules: [asking(['test'])] }), 'test required on main by ruleset "main" (12).'],
    ['classic protection', aBranch({ rules: [], classicProtection: classic }), 'by classic protection.'],
    ['a workflow', aBranch({ rules: [aRule('workflows')] }), 'a workflow required on main by ruleset "main" (12).'],
    ['the one that the policy names', aBranch({ rules: [asking(['lint', 'test'])] }), 'lint and test required', named('test')],
    ['the one that the policy names, from its app', aBranch({ rules: [asking(['test'])] }), 'test required', named('test', 15368)],
    ['a ruleset, whatever classic protection hides', aBranch({ rules: [asking(['test'])], classicProtection: hiddenClassic }), 'test'],
    ['classic protection, whatever rulesets hide', aBranch({ rules: hiddenRules, classicProtection: classic }), 'classic'],
    ['a test beside this tool’s own', aBranch({ rules: [asking(['soc2-gate', 'test'])] }), 'test required'],
    ['a ruleset, beside one of which nobody knows', aBranch({ rules: [aRule('required_status_checks'), asking(['test'], 13)] }), 'test'],
  ],
  fail: [
    ['nothing', aBranch(none), { message: 'No active rule requires a check on main.', remedy: 'Require status checks to pass' }],
    [
      'this tool’s own check alone, which is no test',
      aBranch({ rules: [asking(['soc2-gate'])] }),
      'No active rule requires a check on main but soc2-gate, which is this tool’s own.',
    ],
    ['an empty list', aBranch({ rules: [asking([])] }), 'requires a check on main'],
    [
      'another one than the policy names',
      aBranch({ rules: [asking(['lint'])] }),
      {
        message: 'No active rule requires test on main.',
        remedy: 'with 1 more check, test,',
        values: { missing: [{ name: 'test', app: null }] },
      },
      named('test'),
    ],
    [
      'the one that the policy names, from any source',
      aBranch({ rules: [asking(['test'], 12, null)] }),
      'requires test from app 15368 on main',
      named('test', 15368),
    ],
    ['a workflow, where the policy names a check', aBranch({ rules: [aRule('workflows')] }), 'requires test on main', named('test')],
  ],
  inconclusive: [
    ['no ruleset, and classic protection hidden', aBranch({ rules: [], classicProtection: hiddenClassic }), { reason: 'permission' }],
    [
      'another one than the policy names, and classic protection hidden',
      aBranch({ rules: [asking(['lint'])], classicProtection: hiddenClassic }),
      'No active rule that can be seen requires test on main; classic protection cannot be seen',
      named('test'),
    ],
    ['the plan hides the rules', aBranch({ rules: planHides }), { reason: 'plan' }],
    [
      'a rule that does not say which',
      aBranch({ rules: [aRule('required_status_checks')] }),
      { reason: 'error', message: 'GitHub does not say which checks ruleset "main" (12) requires.' },
    ],
  ],
})
