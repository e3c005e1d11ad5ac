import * as v from 'valibot'
import { defineCheck } from '../define.ts'
import { inRuleset, judgeRule, rulesOf } from '../judgement/branch-rules.ts'

export const signedCommitsRequired = defineCheck({
  id: 'branch/signed-commits-required',
  title: 'The branch takes only commits with a signature that GitHub verified',
  subject: 'branch',
  criteria: [{ id: 'CC8.1', strength: 'partial', because: 'Who made a commit is proven by a key and not by what the commit says.' }],
  needs: [],
  considers: ['rules', 'classicProtection'],
  parameters: v.strictObject({}),
  why: 'Anybody who may push can write somebody else’s name into a commit; only a signature tells who made it.',
  fix: 'Add a ruleset that is active, covers the branch, and has “Require signed commits”. Classic branch protection with the same setting does as well.',
  references: [
    'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#require-signed-commits',
  ],
  judge(branch) {
    return judgeRule(rulesOf(branch), branch.branch, 'required_signatures', {
      holds: 'Signed commits are required',
      does: 'requires signed commits',
      remedy: inRuleset('Set “Require signed commits”', branch.branch),
    })
  },
})
