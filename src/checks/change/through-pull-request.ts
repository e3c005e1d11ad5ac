import * as v from 'valibot'
import type { Landing } from '../../model/change.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Instant } from '../../model/time.ts'
import { defineCheck, fail, inconclusive, notApplicable, pass, type Judgement, type Values } from '../define.ts'
import { momentOf } from '../judgement/moment.ts'
import { nameOf } from '../judgement/wording.ts'

export const throughPullRequest = defineCheck({
  id: 'change/through-pull-request',
  title: 'Lands through a pull request',
  subject: 'change',
  criteria: [{ id: 'CC8.1', strength: 'direct', because: 'A change takes the path on which it is reviewed, tested and recorded.' }],
  needs: ['pullRequest'],
  considers: ['landing'],
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
    if (moment.landed) return landed(change.landing, name, moment.at, change.branch, values)
    return pullRequest.state === 'open'
      ? pass(`Goes through ${name}.`, values)
      : notApplicable(`Nothing landed: ${name} was closed without being merged.`, values)
  },
})

/** GitHub calls a pull request merged when its commits come onto the branch, whichever way they came. */
function landed(landing: Evidence<Landing | null>, name: string, at: Instant, branch: string, values: Values): Judgement {
  if (landing.state === 'unavailable') return inconclusive(landing.reason, landing.detail, landing.remedy, values)
  const record = landing.value?.record ?? null
  const seen: Values = { ...values, recordedAs: record?.kind ?? null, signedByGitHub: landing.value?.signedByGitHub ?? false }
  if (record === null) {
    if (landing.value?.signedByGitHub === true) {
      return pass(`Landed through ${name} at ${at}; GitHub has no record of it any more, and signed the commit.`, seen)
    }
    const message = `GitHub calls ${name} merged and has no record of how it came onto ${branch}.`
    return inconclusive('retention', message, 'Show a record of the time, or have what landed reviewed again.', seen)
  }
  if (record.kind === 'pull-request') return pass(`Landed through ${name} at ${at}.`, seen)
  if (record.kind === 'merge-queue') return pass(`Landed through ${name} and the merge queue at ${at}.`, seen)
  const message = `Pushed to ${branch} by ${nameOf(record.actor)} at ${record.at}; GitHub calls ${name} merged because its commits were in it.`
  const remedy = `Have the commit reviewed now, record the deviation, and require pull requests on ${branch}.`
  return fail(message, remedy, seen)
}
