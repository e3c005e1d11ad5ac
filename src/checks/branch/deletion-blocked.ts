import * as v from 'valibot'
import { defineCheck } from '../define.ts'
import { inRuleset, judgeRule, rulesOf } from '../judgement/branch-rules.ts'

export const deletionBlocked = defineCheck({
  id: 'branch/deletion-blocked',
  title: 'The branch cannot be deleted',
  subject: 'branch',
  criteria: [{ id: 'CC8.1', strength: 'partial', because: 'What landed, and the record of it, cannot be removed afterwards.' }],
  needs: [],
  considers: ['rules', 'classicProtection'],
  parameters: v.strictObject({}),
  why: 'Whoever may delete the branch may create it again with another history, past every rule on how it changes.',
  fix: 'Add a ruleset that is active, covers the branch, and has “Restrict deletions”, which a new ruleset has by default. In classic branch protection leave “Allow deletions” off.',
  references: [
    'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#restrict-deletions',
  ],
  judge(branch) {
    return judgeRule(rulesOf(branch), branch.branch, 'deletion', {
      holds: 'Deletion is blocked',
      does: 'blocks the deletion',
      remedy: inRuleset('Set “Restrict deletions”', branch.branch),
    })
  },
})
