import * as v from 'valibot'
import { defineCheck } from '../define.ts'
import { inRuleset, rulesOf } from '../judgement/branch-rules.ts'
import { judgePullRequestRule } from '../judgement/pull-request-rules.ts'

export const staleApprovalsDismissed = defineCheck({
  id: 'branch/stale-approvals-dismissed',
  title: 'A new push takes back the approvals before it',
  subject: 'branch',
  criteria: [{ id: 'CC8.1', strength: 'partial', because: 'What lands is what was approved, not what was there before.' }],
  needs: [],
  considers: ['rules', 'classicProtection'],
  parameters: v.strictObject({}),
  why: 'Without it somebody can add anything to a pull request after it was approved, and land it on the old approval.',
  fix: 'Under “Require a pull request before merging” of an active ruleset that covers the branch, turn on “Dismiss stale pull request approvals when new commits are pushed”.',
  references: [
    'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#require-a-pull-request-before-merging',
  ],
  judge(branch) {
    return judgePullRequestRule(rulesOf(branch), branch.branch, 'dismissStale', {
      holds: 'Approvals are dismissed by a new push',
      does: 'dismisses approvals after a new push',
      remedy: inRuleset('Set “Dismiss stale pull request approvals when new commits are pushed”', branch.branch),
    })
  },
})
