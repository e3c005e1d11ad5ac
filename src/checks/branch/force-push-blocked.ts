import * as v from 'valibot'
import { defineCheck } from '../define.ts'
import { inRuleset, judgeRule, rulesOf } from '../judgement/branch-rules.ts'

export const forcePushBlocked = defineCheck({
  id: 'branch/force-push-blocked',
  title: 'The history of the branch cannot be rewritten',
  subject: 'branch',
  criteria: [{ id: 'CC8.1', strength: 'partial', because: 'What landed, and the record of it, cannot be replaced afterwards.' }],
  needs: [],
  considers: ['rules', 'classicProtection'],
  parameters: v.strictObject({}),
  why: 'A force push replaces what was reviewed with something that was not, and takes the commits that were out of the history.',
  fix: 'Add a ruleset that is active, covers the branch, and has “Block force pushes”, which a new ruleset has by default. In classic branch protection leave “Allow force pushes” off.',
  references: [
    'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#block-force-pushes',
  ],
  judge(branch) {
    return judgeRule(rulesOf(branch), branch.branch, 'non_fast_forward', {
      holds: 'Force pushes are blocked',
      does: 'blocks force pushes',
      remedy: inRuleset('Set “Block force pushes”', branch.branch),
    })
  },
})
