import * as v from 'valibot'
import { defineCheck, fail, inconclusive, notApplicable, pass, type Judgement, type Values } from '../define.ts'
import { weighApprovals, weighed, type Approvals } from '../judgement/approvals.ts'
import { approvalChoices } from '../judgement/choices.ts'
import { momentOf } from '../judgement/moment.ts'
import { membershipIn, type Membership } from '../judgement/standard-class.ts'
import { approvalValues, approvers, discarded, suffice } from '../judgement/sufficiency.ts'
import { listed } from '../judgement/wording.ts'

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(255))

export const standardChange = defineCheck({
  id: 'change/standard-change',
  title: 'A change of a declared class stays within it, or is approved like any other',
  subject: 'change',
  criteria: [
    { id: 'CC8.1', strength: 'partial', because: 'Changes that are approved in advance are only those that were described in advance.' },
  ],
  needs: ['pullRequest', 'files', 'reviews', 'commits', 'timeline', 'checkRuns'],
  considers: [...weighed],
  parameters: v.strictObject({
    classes: v.optional(
      v.pipe(
        v.array(name),
        v.maxLength(100),
        v.description('The classes of the policy that are meant, by name; all of them when none is named.'),
      ),
      [],
    ),
    ...approvalChoices,
  }),
  why: 'A change that nobody looks at is harmless only as long as it is the kind of change that somebody once looked at.',
  fix: 'Keep to the files and the size of update that the class allows, and push nothing to it by hand; or have it approved by somebody who had no hand in it.',
  references: ['https://docs.github.com/en/code-security/dependabot/working-with-dependabot/automating-dependabot-with-github-actions'],
  judge(change, parameters, context) {
    const { pullRequest } = change
    const classes = context.classes.filter((one) => parameters.classes.length === 0 || parameters.classes.includes(one.name))
    if (classes.length === 0) return notApplicable('The policy declares no such class of change.')
    if (pullRequest === null) return notApplicable('Pushed directly: no declared class of change lands without a pull request.')
    const moment = momentOf(pullRequest, context)
    if (moment === null) {
      return inconclusive('error', 'GitHub calls the pull request merged and does not say when.', 'Run it again in a minute.')
    }
    const approvals = weighApprovals({ ...change, pullRequest }, moment, context, parameters)
    const { contributors, people } = approvals
    const found = classes.map((one) => ({
      name: one.name,
      membership: membershipIn(one, { ...change, pullRequest, contributors }, moment, people),
    }))
    return say(found, approvals, {
      classes: found.map(({ name: of, membership }) => ({
        name: of,
        state: membership.state,
        because: 'because' in membership ? membership.because : '',
      })),
      ...approvalValues(approvals),
    })
  },
})

interface Found {
  readonly name: string
  readonly membership: Membership
}

function say(found: readonly Found[], approvals: Approvals, values: Values): Judgement {
  const member = found.find(({ membership }) => membership.state === 'member')
  if (member !== undefined) return pass(`Is a standard change: ${member.name}.`, values)
  const near = found.filter(({ membership }) => membership.state !== 'other')
  if (near.length === 0) return notApplicable('Was not opened by an account of a declared class of change.', values)
  const why = listed(near.map(({ name: of, membership }) => `no ${of}: ${'because' in membership ? membership.because : ''}`))
  const enough = suffice(approvals, 1)
  if (enough.state === 'enough') {
    return notApplicable(`Not a standard change (${why}), and approved like any other by ${listed(approvers(approvals.given))}.`, values)
  }
  const unsure = near.flatMap(({ membership }) => (membership.state === 'unsure' ? [membership] : []))[0]
  if (unsure !== undefined)
    return inconclusive(unsure.reason, `Nobody can tell whether it is a standard change: ${why}.`, unsure.remedy, values)
  const message = `Not a standard change: ${why}.`
  if (enough.state === 'unsure') return inconclusive(enough.reason, `${message} ${enough.because}.`, enough.remedy, values)
  const unapproved = `${message} It needs the approval that any other change needs: ${discarded(approvals)}.`
  return approvals.moment.landed
    ? fail(unapproved, 'It has landed: have somebody review it now and record the deviation.', values)
    : inconclusive('not-yet', unapproved, 'Ask somebody with write access who had no hand in it to approve it.', values)
}
