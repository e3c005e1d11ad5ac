import * as v from 'valibot'
import { defineCheck } from '../define.ts'
import { inRuleset, judgeRule, rulesOf } from '../judgement/branch-rules.ts'

export const pullRequestRequired = defineCheck({
  id: 'branch/pull-request-required',
  title: 'Nothing lands without a pull request',
  subject: 'branch',
  criteria: [
    {
      id: 'CC8.1',
      strength: 'direct',
      because: 'The platform lets a change land only on the path on which it is reviewed, tested and recorded.',
    },
    { id: 'CC5.2', strength: 'partial', because: 'The control is built into the platform instead of asked of people.' },
  ],
  needs: [],
  considers: ['rules', 'classicProtection'],
  parameters: v.strictObject({}),
  why: 'Where a push can go to the branch directly, review and tests are a habit and not a control.',
  fix: 'In the settings of the repository or the organisation, add a ruleset that is active, covers the branch, and has “Require a pull request before merging”. Classic branch protection with the same setting does as well.',
  references: [
    'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets',
    'https://docs.github.com/en/rest/repos/rules#get-rules-for-a-branch',
  ],
  judge(branch) {
    return judgeRule(rulesOf(branch), branch.branch, 'pull_request', {
      holds: 'A pull request is required',
      does: 'requires a pull request',
      remedy: inRuleset('Set “Require a pull request before merging”', branch.branch),
    })
  },
})
