import * as v from 'valibot'
import { defineCheck, fail, inconclusive, pass, type Values } from '../define.ts'
import { inRuleset, rulesOf, unlessHidden } from '../judgement/branch-rules.ts'
import { checkRulesOf } from '../judgement/status-check-rules.ts'
import { listed } from '../judgement/wording.ts'

export const upToDateBeforeMerge = defineCheck({
  id: 'branch/up-to-date-before-merge',
  title: 'What is tested is what lands',
  subject: 'branch',
  criteria: [{ id: 'CC8.1', strength: 'partial', because: 'A change is tested together with what landed since it was begun.' }],
  needs: [],
  considers: ['rules', 'classicProtection'],
  parameters: v.strictObject({}),
  why: 'Two changes that pass their tests apart can fail together; without this nobody has tested what is on the branch.',
  fix: 'Under “Require status checks to pass” of an active ruleset that covers the branch, turn on “Require branches to be up to date before merging”, with at least one check: without one it takes no effect. A merge queue does as well.',
  references: [
    'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#require-status-checks-to-pass-before-merging',
    'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue',
  ],
  judge(branch) {
    const rules = rulesOf(branch)
    const { upToDate, unread } = checkRulesOf(rules)
    const values: Values = { by: [...upToDate], hidden: rules.hidden.map(({ source }) => source) }
    if (upToDate.length > 0) return pass(`Changes are tested with the latest of ${branch.branch} by ${listed(upToDate)}.`, values)
    const [silent] = unread
    if (silent !== undefined) {
      const message = `GitHub does not say whether ${silent} asks for changes to be up to date.`
      return inconclusive('error', message, 'Run it again in a minute.', values)
    }
    const does = `has changes tested with the latest of ${branch.branch}`
    const remedy = inRuleset('Set “Require branches to be up to date before merging”, with a check,', branch.branch)
    return unlessHidden(rules.hidden, `No active rule that can be seen ${does}`, values) ?? fail(`No active rule ${does}.`, remedy, values)
  },
})
