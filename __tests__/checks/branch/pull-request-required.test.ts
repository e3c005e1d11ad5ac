import { pullRequestRequired } from '../../../src/checks/branch/pull-request-required.ts'
import { aBranch, aClassicProtection, aPullRequestRule, aRule } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { hiddenClassic, hiddenRules, none, planHides } from './worlds.ts'

const ruled = aRule('pull_request', { pullRequest: aPullRequestRule() })
const ofOrganization = aRule('pull_request', {
  ruleset: { id: 90, name: 'everywhere', level: 'organization' },
  pullRequest: aPullRequestRule(),
})

testCheck(pullRequestRequired, {
  pass: [
    ['a ruleset of the repository', aBranch({ rules: [ruled] }), 'A pull request is required on main by ruleset "main" (12).'],
    ['a ruleset of the organization alone', aBranch({ rules: [ofOrganization] }), 'by ruleset "everywhere" (90) of the organization.'],
    ['classic protection alone', aBranch({ rules: [], classicProtection: aClassicProtection() }), 'by classic protection.'],
    [
      'a ruleset and classic protection',
      aBranch({ rules: [ruled], classicProtection: aClassicProtection() }),
      { message: 'by ruleset "main" (12) and classic protection.', values: { by: ['ruleset "main" (12)', 'classic protection'] } },
    ],
    [
      'a ruleset, whatever classic protection hides',
      aBranch({ rules: [ruled], classicProtection: hiddenClassic }),
      { message: 'ruleset "main" (12)', values: { hidden: ['classic protection'] } },
    ],
    ['classic protection, whatever rulesets hide', aBranch({ rules: hiddenRules, classicProtection: aClassicProtection() }), 'classic'],
    [
      'a rule without an approval',
      aBranch({ rules: [aRule('pull_request', { pullRequest: aPullRequestRule({ approvals: 0 }) })] }),
      'main',
    ],
    ['another branch', aBranch({ branch: 'release/2', rules: [ruled] }), 'required on release/2'],
  ],
  fail: [
    [
      'neither rulesets nor classic protection',
      aBranch(none),
      { message: 'No active rule requires a pull request on main.', remedy: 'one in evaluate mode enforces nothing' },
    ],
    ['rules of other kinds alone', aBranch({ rules: [aRule('deletion'), aRule('non_fast_forward')] }), 'No active rule requires'],
    [
      'classic protection that requires none',
      aBranch({ rules: [], classicProtection: aClassicProtection({ pullRequest: null }) }),
      'No active rule requires',
    ],
    ['the plan has no rules for private repositories', aBranch(none), { remedy: 'GitHub Pro, Team or Enterprise' }],
  ],
  inconclusive: [
    [
      'no ruleset, and classic protection hidden',
      aBranch({ rules: [], classicProtection: hiddenClassic }),
      {
        reason: 'permission',
        message:
          'No active rule that can be seen requires a pull request on main; classic protection cannot be seen. The branch is protected',
        remedy: 'administration: read',
      },
    ],
    [
      'rulesets hidden, and no classic protection',
      aBranch({ rules: hiddenRules }),
      { reason: 'permission', message: 'rulesets cannot be seen' },
    ],
    [
      'both hidden',
      aBranch({ rules: hiddenRules, classicProtection: hiddenClassic }),
      { message: 'rulesets and classic protection cannot be seen', values: { hidden: ['rulesets', 'classic protection'] } },
    ],
    ['the plan hides the rules', aBranch({ rules: planHides, classicProtection: null }), { reason: 'plan' }],
  ],
})
