import { checksPinnedToApp } from '../../../src/checks/branch/checks-pinned-to-app.ts'
import { aBranch, aClassicProtection, aRule } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { asking, hiddenClassic, hiddenRules, none } from './worlds.ts'

const classicAsking = (appId: number | null) => aClassicProtection({ requiredChecks: { strict: true, checks: [{ name: 'test', appId }] } })

testCheck(checksPinnedToApp, {
  pass: [
    ['a ruleset', aBranch({ rules: [asking(['lint', 'test'])] }), '2 required checks on main pinned to an app: lint and test.'],
    ['classic protection', aBranch({ rules: [], classicProtection: classicAsking(15368) }), '1 required check on main pinned'],
    [
      'one source asks for any, and another for the app',
      aBranch({ rules: [asking(['test'], 12, null)], classicProtection: classicAsking(15368) }),
      'pinned to an app: test.',
    ],
    ['two rulesets', aBranch({ rules: [asking(['lint']), asking(['test'], 13)] }), '2 required checks'],
    ['beside a workflow', aBranch({ rules: [asking(['test']), aRule('workflows')] }), '1 required check'],
  ],
  fail: [
    [
      'any source will do',
      aBranch({ rules: [asking(['test'], 12, null)] }),
      { message: 'Any source will do for test of ruleset "main" (12) on main.', remedy: 'Choose the app' },
    ],
    [
      'classic protection',
      aBranch({ rules: [], classicProtection: classicAsking(null) }),
      'Any source will do for test of classic protection',
    ],
    [
      'one of two',
      aBranch({ rules: [asking(['lint']), asking(['test'], 13, null)] }),
      'Any source will do for test of ruleset "main" (13)',
    ],
    [
      'a pinned check of another name',
      aBranch({ rules: [asking(['lint'], 12, null)], classicProtection: classicAsking(15368) }),
      'Any source will do for lint',
    ],
    [
      'one that is open, beside a rule that says nothing',
      aBranch({
        rules: [asking(['test'], 12, null), aRule('required_status_checks', { ruleset: { id: 13, name: 'x', level: 'organization' } })],
      }),
      'Any source will do for test',
    ],
  ],
  inconclusive: [
    [
      'all that can be seen are pinned, and classic protection is hidden',
      aBranch({ rules: [asking(['test'])], classicProtection: hiddenClassic }),
      { reason: 'permission', message: 'Every required check that can be seen is pinned to an app; classic protection cannot be seen.' },
    ],
    [
      'any source will do, and classic protection, which may pin it, is hidden',
      aBranch({ rules: [asking(['test'], 12, null)], classicProtection: hiddenClassic }),
      'Any source will do for test of ruleset "main" (12); classic protection cannot be seen.',
    ],
    ['the rules are hidden', aBranch({ rules: hiddenRules }), 'rulesets cannot be seen'],
    ['a rule that does not say which', aBranch({ rules: [aRule('required_status_checks')] }), { reason: 'error' }],
  ],
  notApplicable: [
    ['nothing is required', aBranch(none), 'No rule requires a check by name on main.'],
    ['a workflow is required, which has no name to post', aBranch({ rules: [aRule('workflows')] }), 'No rule requires a check'],
  ],
})
