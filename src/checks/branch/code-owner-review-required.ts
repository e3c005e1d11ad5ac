import * as v from 'valibot'
import { defineCheck } from '../define.ts'
import { inRuleset, rulesOf } from '../judgement/branch-rules.ts'
import { judgePullRequestRule } from '../judgement/pull-request-rules.ts'

export const codeOwnerReviewRequired = defineCheck({
  id: 'branch/code-owner-review-required',
  title: 'A file that has owners changes only with the approval of one',
  subject: 'branch',
  criteria: [
    { id: 'CC8.1', strength: 'partial', because: 'A change is approved by those who answer for what it touches.' },
    { id: 'CC1.3', strength: 'partial', because: 'Authority that CODEOWNERS gives is what the platform goes by.' },
  ],
  needs: [],
  considers: ['rules', 'classicProtection'],
  parameters: v.strictObject({}),
  why: 'CODEOWNERS only asks its owners for a review; without this rule anybody else’s approval does as well.',
  fix: 'Under “Require a pull request before merging” of an active ruleset that covers the branch, turn on “Require review from Code Owners”, and name owners in CODEOWNERS.',
  references: [
    'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#require-a-pull-request-before-merging',
  ],
  judge(branch) {
    return judgePullRequestRule(rulesOf(branch), branch.branch, 'codeOwners', {
      holds: 'Review by code owners is required',
      does: 'requires review by code owners',
      remedy: inRuleset('Set “Require review from Code Owners”', branch.branch),
    })
  },
})
