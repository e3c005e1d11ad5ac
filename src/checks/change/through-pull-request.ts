import * as v from 'valibot'
import { defineCheck, fail, inconclusive, notApplicable, pass } from '../define.ts'
import { momentOf } from '../judgement/moment.ts'

export const throughPullRequest = defineCheck({
  id: 'change/through-pull-request',
  title: 'Lands through a pull request',
  subject: 'change',
  criteria: [{ id: 'CC8.1', strength: 'direct', because: 'A change takes the path on which it is reviewed, tested and recorded.' }],
  needs: ['pullRequest'],
  parameters: v.strictObject({}),
  why: 'A commit pushed to a protected branch directly was seen by nobody before it took effect, and leaves no record of why it was made.',
  fix: 'Push to a branch of its own and open a pull request. Require pull requests on the protected branch, so that nothing else is possible.',
  references: [
    'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets',
  ],
  judge(change, _parameters, context) {
    const { pullRequest } = change
    if (pullRequest === null) {
      const remedy = `Have the commit reviewed now, record the deviation, and require pull requests on ${change.branch}.`
      return fail(`Pushed to ${change.branch} directly, without a pull request.`, remedy, { pullRequest: null })
    }
    const name = `pull request #${String(pullRequest.number)}`
    const values = { pullRequest: pullRequest.number, state: pullRequest.state, mergedAt: pullRequest.mergedAt }
    const moment = momentOf(pullRequest, context)
    if (moment === null) {
      return inconclusive('error', `GitHub calls ${name} merged and does not say when.`, 'Run it again in a minute.', values)
    }
    if (moment.landed) return pass(`Landed through ${name} at ${moment.at}.`, values)
    return pullRequest.state === 'open'
      ? pass(`Goes through ${name}.`, values)
      : notApplicable(`Nothing landed: ${name} was closed without being merged.`, values)
  },
})
