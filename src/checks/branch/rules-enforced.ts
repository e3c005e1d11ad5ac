import * as v from 'valibot'
import type { NamedRuleset } from '../../model/branch.ts'
import { defineCheck, fail, pass, type Values } from '../define.ts'
import { rulesetName } from '../judgement/branch-rules.ts'
import { listed } from '../judgement/wording.ts'

export const rulesEnforced = defineCheck({
  id: 'branch/rules-enforced',
  title: 'Every ruleset that covers the branch is enforced',
  subject: 'branch',
  criteria: [
    {
      id: 'CC8.1',
      strength: 'partial',
      because: 'A rule that was written down is one that holds, and not one that only counts who breaks it.',
    },
  ],
  needs: ['inactiveRulesets'],
  parameters: v.strictObject({
    disabled: v.optional(
      v.pipe(
        v.picklist(['accept', 'fail']),
        v.description('What to make of rulesets that somebody switched off. Those in evaluate mode fail either way.'),
      ),
      'accept',
    ),
  }),
  why: 'A ruleset in evaluate mode looks like one that is enforced and stops nobody. It was meant for a trial, which somebody has to end.',
  fix: 'Set the ruleset’s enforcement status to “Active”, or delete it when another one holds what it was to try.',
  references: [
    'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/about-rulesets#using-ruleset-enforcement-statuses',
    'https://docs.github.com/en/organizations/managing-organization-settings/managing-rulesets-for-repositories-in-your-organization#using-the-evaluate-mode',
  ],
  judge({ branch, inactiveRulesets }, { disabled }) {
    const values: Values = {
      notEnforced: inactiveRulesets.map((ruleset) => ({
        ruleset: rulesetName(ruleset),
        enforcement: ruleset.enforcement,
        rules: ruleset.rules,
      })),
    }
    const counts = ({ enforcement }: NamedRuleset): boolean => enforcement === 'evaluate' || disabled === 'fail'
    const idle = inactiveRulesets.filter(counts)
    if (idle.length > 0) {
      const names = listed(idle.map((ruleset) => `${rulesetName(ruleset)}, ${words(ruleset)},`)).replace(/,$/, '')
      const remedy = 'Set its enforcement status to “Active”, or delete it.'
      return fail(`Covers ${branch} and enforces nothing: ${names}.`, remedy, values)
    }
    if (inactiveRulesets.length === 0) return pass(`No ruleset that covers ${branch} is left in evaluate mode or switched off.`, values)
    return pass(
      `No ruleset that covers ${branch} is left in evaluate mode; switched off: ${listed(inactiveRulesets.map(rulesetName))}.`,
      values,
    )
  },
})

function words({ enforcement }: NamedRuleset): string {
  return enforcement === 'evaluate' ? 'in evaluate mode' : 'disabled'
}
