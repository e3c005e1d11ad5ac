import { approvalsRequired } from '../../../src/checks/branch/approvals-required.ts'
import type { BranchRule } from '../../../src/model/branch.ts'
import { aBranch, aClassicProtection, aPullRequestRule, aRule } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { hiddenClassic, hiddenRules, none, planHides } from './worlds.ts'

const asking = (approvals: number, id = 12): BranchRule =>
  aRule('pull_request', { ruleset: { id, name: 'main', level: 'repository' }, pullRequest: aPullRequestRule({ approvals }) })
const classicAsking = (approvals: number) => aClassicProtection({ pullRequest: { ...aPullRequestRule({ approvals }), bypass: [] } })
const unread = aRule('pull_request')
const two = { approvals: 2 }

testCheck(approvalsRequired, {
  pass: [
    ['one, where one is needed', aBranch(), '1 approval required on main by ruleset "main" (12).'],
    ['two, where one is needed', aBranch({ rules: [asking(2)] }), '2 approvals required'],
    ['two, where two are needed', aBranch({ rules: [asking(2)] }), '2 approvals required', two],
    ['classic protection alone', aBranch({ rules: [], classicProtection: classicAsking(1) }), 'by classic protection.'],
    [
      'the strictest of two rulesets counts',
      aBranch({ rules: [asking(1), asking(2, 13)] }),
      { message: 'by ruleset "main" (13).', values: { required: 2 } },
      two,
    ],
    [
      'classic protection is stricter than the ruleset',
      aBranch({ rules: [asking(1)], classicProtection: classicAsking(2) }),
      '2 approvals required on main by classic protection.',
      two,
    ],
    ['both ask for as many', aBranch({ rules: [asking(1)], classicProtection: classicAsking(1) }), 'by ruleset "main" (12) and classic'],
    ['a ruleset, whatever classic protection hides', aBranch({ rules: [asking(1)], classicProtection: hiddenClassic }), '1 approval'],
    [
      'classic protection, whatever rulesets hide',
      aBranch({ rules: hiddenRules, classicProtection: classicAsking(2) }),
      '2 approvals',
      two,
    ],
    ['a ruleset, beside one of which nobody knows', aBranch({ rules: [unread, asking(1, 13)] }), '1 approval'],
  ],
  fail: [
    ['neither rulesets nor classic protection', aBranch(none), '0 of 1 approval required on main: no active rule asks for any.'],
    ['a pull request, but no approval', aBranch({ rules: [asking(0)] }), '0 of 1 approval required on main by ruleset "main" (12).'],
    [
      'one, where two are needed',
      aBranch(),
      { message: '1 of 2 approvals required on main by ruleset', remedy: 'with 2 required approvals', values: { needed: 2, required: 1 } },
      two,
    ],
    ['approvals do not add up over sources', aBranch({ rules: [asking(1)], classicProtection: classicAsking(1) }), '1 of 2', two],
    [
      'classic protection without pull requests',
      aBranch({ rules: [], classicProtection: aClassicProtection({ pullRequest: null }) }),
      '0 of 1',
    ],
  ],
  inconclusive: [
    ['no ruleset, and classic protection hidden', aBranch({ rules: [], classicProtection: hiddenClassic }), { reason: 'permission' }],
    [
      'one by ruleset, where two are needed and classic protection is hidden',
      aBranch({ classicProtection: hiddenClassic }),
      '1 of 2 approvals required on main by the rules that can be seen; classic protection cannot be seen.',
      two,
    ],
    ['rulesets hidden by the plan', aBranch({ rules: planHides }), { reason: 'plan' }],
    [
      'a rule without its parameters',
      aBranch({ rules: [unread] }),
      { reason: 'error', message: 'GitHub does not say how many ruleset "main" (12) asks for' },
    ],
  ],
})
