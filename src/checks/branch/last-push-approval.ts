import * as v from 'valibot'
import { defineCheck } from '../define.ts'
import { inRuleset, rulesOf } from '../judgement/branch-rules.ts'
import { judgePullRequestRule } from '../judgement/pull-request-rules.ts'

export const lastPushApproval = defineCheck({
  id: 'branch/last-push-approval',
  title: 'Somebody other than the last to push has to approve',
  subject: 'branch',
  criteria: [
    { id: 'CC8.1', strength: 'partial', because: 'The last push is seen by somebody who did not make it.' },
    { id: 'CC6.3', strength: 'partial', because: 'Who changed a pull request last cannot be the one who lets it land.' },
  ],
  needs: [],
  considers: ['rules', 'classicProtection'],
  parameters: v.strictObject({}),
  why: 'Without it a reviewer can push to the pull request of somebody else, approve their own commits, and land them.',
  fix: 'Under “Require a pull request before merging” of an active ruleset that covers the branch, turn on “Require approval of the most recent reviewable push”.',
  references: [
    'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#require-a-pull-request-before-merging',
  ],
  judge(branch) {
    return judgePullRequestRule(rulesOf(branch), branch.branch, 'lastPushApproval', {
      holds: 'Approval of the last push by somebody else is required',
      does: 'requires approval of the last push by somebody else',
      remedy: inRuleset('Set “Require approval of the most recent reviewable push”', branch.branch),
    })
  },
})
