import * as v from 'valibot'
import { defineCheck, fail, pass, type Values } from '../define.ts'
import { inRuleset, rulesOf, unlessHidden } from '../judgement/branch-rules.ts'
import { listed } from '../judgement/wording.ts'

/** What keeps everybody from updating a branch but those who are named. Classic protection has both in the words of rulesets. */
const restricting: ReadonlySet<string> = new Set(['update', 'lock_branch'])

export const pushRestricted = defineCheck({
  id: 'branch/push-restricted',
  title: 'Only those who are named may bring changes onto the branch',
  subject: 'branch',
  criteria: [{ id: 'CC6.3', strength: 'partial', because: 'Who may land a change is a list, not everybody who may write.' }],
  needs: [],
  considers: ['rules', 'classicProtection'],
  parameters: v.strictObject({}),
  why: 'Write access to a repository lets people work on branches of their own; landing on this one can be a right of fewer.',
  fix: 'Add a ruleset that is active, covers the branch, and has “Restrict updates”, with those who may land changes on its bypass list; branch/no-bypass then has to accept them. In classic branch protection, “Restrict who can push to matching branches” does as well.',
  references: [
    'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#restrict-updates',
    'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches#restrict-who-can-push-to-matching-branches',
  ],
  judge(branch) {
    const rules = rulesOf(branch)
    const by = rules.layers.filter((layer) => layer.rules.some(({ type }) => restricting.has(type))).map(({ source }) => source)
    const values: Values = { by, hidden: rules.hidden.map(({ source }) => source) }
    if (by.length > 0) return pass(`Who may push to ${branch.branch} is restricted by ${listed(by)}.`, values)
    const hidden = unlessHidden(rules.hidden, `No active rule that can be seen restricts who may push to ${branch.branch}`, values)
    const remedy = inRuleset('Set “Restrict updates”', branch.branch)
    return hidden ?? fail(`No active rule restricts who may push to ${branch.branch}.`, remedy, values)
  },
})
