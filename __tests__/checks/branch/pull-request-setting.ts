import type { Branch, BranchRule, ClassicProtection, PullRequestRule } from '../../../src/model/branch.ts'
import { aBranch, aClassicProtection, aPullRequestRule, aRule } from '../build.ts'
import type { Tables } from '../test-check.ts'
import { hiddenClassic, hiddenRules, none, planHides } from './worlds.ts'

type Setting = { [K in keyof PullRequestRule]: PullRequestRule[K] extends boolean ? K : never }[keyof PullRequestRule]

/** The table of a check on one setting of pull request rules: the same worlds for each, in the words of each. */
export function pullRequestSetting(
  setting: Setting,
  words: { readonly holds: string; readonly does: string; readonly remedy: string },
): Tables<Branch> {
  const rule = (on: boolean, ruleset = 12): BranchRule =>
    aRule('pull_request', {
      ruleset: { id: ruleset, name: 'main', level: 'repository' },
      pullRequest: aPullRequestRule({ [setting]: on }),
    })
  const classic = (on: boolean): ClassicProtection =>
    aClassicProtection({ pullRequest: { ...aPullRequestRule({ [setting]: on }), bypass: [] } })
  const unread = aRule('pull_request')
  return {
    pass: [
      ['a ruleset', aBranch({ rules: [rule(true)] }), `${words.holds} on main by ruleset "main" (12).`],
      ['classic protection alone', aBranch({ rules: [], classicProtection: classic(true) }), 'by classic protection.'],
      ['one ruleset of two: the strictest counts', aBranch({ rules: [rule(false), rule(true, 13)] }), 'by ruleset "main" (13).'],
      [
        'a ruleset, where classic protection does not',
        aBranch({ rules: [rule(true)], classicProtection: classic(false) }),
        { values: { by: ['ruleset "main" (12)'] } },
      ],
      ['a ruleset, whatever classic protection hides', aBranch({ rules: [rule(true)], classicProtection: hiddenClassic }), words.holds],
      ['classic protection, whatever rulesets hide', aBranch({ rules: hiddenRules, classicProtection: classic(true) }), words.holds],
      ['a ruleset, beside one of which nobody knows', aBranch({ rules: [unread, rule(true, 13)] }), '(13)'],
    ],
    fail: [
      ['neither rulesets nor classic protection', aBranch(none), { message: `No active rule ${words.does}`, remedy: words.remedy }],
      ['a pull request is required, and not this', aBranch({ rules: [rule(false)] }), 'No active rule'],
      ['classic protection without it', aBranch({ rules: [], classicProtection: classic(false) }), 'No active rule'],
      [
        'classic protection that requires no pull request',
        aBranch({ rules: [], classicProtection: aClassicProtection({ pullRequest: null }) }),
        'No active rule',
      ],
      ['rules of other kinds alone', aBranch({ rules: [aRule('deletion')] }), { values: { by: [], pullRequestRules: [] } }],
    ],
    inconclusive: [
      ['no ruleset, and classic protection hidden', aBranch({ rules: [], classicProtection: hiddenClassic }), { reason: 'permission' }],
      [
        'a ruleset without it, and classic protection hidden',
        aBranch({ rules: [rule(false)], classicProtection: hiddenClassic }),
        'classic protection cannot be seen',
      ],
      ['the plan hides the rules', aBranch({ rules: planHides }), { reason: 'plan' }],
      ['a rule without its parameters', aBranch({ rules: [unread] }), { reason: 'error', message: 'GitHub does not say whether' }],
    ],
  }
}
