import * as v from 'valibot'
import { defineCheck } from '../define.ts'
import { inRuleset, rulesOf } from '../judgement/branch-rules.ts'
import { judgePullRequestRule } from '../judgement/pull-request-rules.ts'

export const conversationsResolved = defineCheck({
  id: 'branch/conversations-resolved',
  title: 'A pull request lands only once its conversations are resolved',
  subject: 'branch',
  criteria: [{ id: 'CC8.1', strength: 'partial', because: 'What a reviewer asked is answered before the change lands.' }],
  needs: [],
  considers: ['rules', 'classicProtection'],
  parameters: v.strictObject({}),
  why: 'A question that may stay open when the change lands is one that nobody has to answer.',
  fix: 'Under “Require a pull request before merging” of an active ruleset that covers the branch, turn on “Require conversation resolution before merging”.',
  references: [
    'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#require-a-pull-request-before-merging',
  ],
  judge(branch) {
    return judgePullRequestRule(rulesOf(branch), branch.branch, 'conversationsResolved', {
      holds: 'Conversations have to be resolved',
      does: 'asks for resolved conversations',
      remedy: inRuleset('Set “Require conversation resolution before merging”', branch.branch),
    })
  },
})
