import * as v from 'valibot'
import { defineCheck, fail, inconclusive, pass, type Judgement, type Values } from '../define.ts'
import { weighApprovals, weighed, type Approvals } from '../judgement/approvals.ts'
import { approvedInAdvance, type InAdvance } from '../judgement/approved-in-advance.ts'
import { approvalChoices } from '../judgement/choices.ts'
import { momentOf } from '../judgement/moment.ts'
import { approvalValues, approvers, discarded, suffice } from '../judgement/sufficiency.ts'
import { listed, short } from '../judgement/wording.ts'

export const independentApproval = defineCheck({
  id: 'change/independent-approval',
  title: 'Approved by someone who had no hand in it',
  subject: 'change',
  criteria: [
    { id: 'CC8.1', strength: 'direct', because: 'A change is approved, by someone other than its authors, before it lands.' },
    { id: 'CC6.3', strength: 'partial', because: 'Writing a change and approving it are kept apart.' },
  ],
  needs: ['pullRequest', 'reviews', 'commits', 'timeline'],
  considers: [...weighed, 'files', 'checkRuns'],
  parameters: v.strictObject({
    approvals: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(1),
        v.maxValue(20),
        v.description('How many people who had no hand in the change have to approve it.'),
      ),
      1,
    ),
    ...approvalChoices,
    'standard-changes': v.optional(
      v.pipe(
        v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(64))),
        v.maxLength(100),
        v.description(
          'Classes of change, by their names in the policy, that are approved in advance: a change that stays within one of them needs no approval of its own.',
        ),
      ),
      [],
    ),
  }),
  why: 'Nobody should be able to bring a change to production alone. Whoever wrote a part of it sees what they meant, not what it does, and an approval of something older says nothing about what lands.',
  fix: 'Ask somebody with write access who wrote, committed or pushed nothing in this pull request to approve its head. After every push the approval has to be given again.',
  references: [
    'https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/approving-a-pull-request-with-required-reviews',
    'https://docs.github.com/en/rest/pulls/reviews',
  ],
  judge(change, parameters, context) {
    const needed = parameters.approvals
    const { pullRequest } = change
    if (pullRequest === null) {
      const remedy = 'Have the commit reviewed now, record that, and require pull requests on the branch.'
      return fail(
        `0 of ${String(needed)} independent approvals: it was pushed to ${change.branch} directly, where nobody can approve it.`,
        remedy,
      )
    }
    const moment = momentOf(pullRequest, context)
    if (moment === null) {
      return inconclusive('error', 'GitHub calls the pull request merged and does not say when.', 'Run it again in a minute.')
    }
    const approvals = weighApprovals({ ...change, pullRequest }, moment, context, parameters)
    const judged = say(approvals, needed, short(pullRequest.head.oid))
    if (judged.outcome === 'pass') return judged
    const classes = context.classes.filter(({ name }) => parameters['standard-changes'].includes(name))
    return exempt(judged, approvedInAdvance(classes, { ...change, pullRequest }, approvals))
  },
})

/** A change that the policy approves in advance needs no approval of its own; one that may be such a change may need none. */
function exempt(judged: Judgement, inAdvance: InAdvance): Judgement {
  if (inAdvance.state === 'yes') {
    const values = { ...judged.values, standardChange: inAdvance.of }
    return pass(`Is a standard change that the policy approves in advance: ${inAdvance.of}.`, values)
  }
  if (inAdvance.state === 'no' || judged.outcome !== 'fail') return judged
  const { reason, because, remedy } = inAdvance
  return inconclusive(reason, `${judged.message} It may be a standard change: ${because}`, remedy, judged.values)
}

function say(approvals: Approvals, needed: number, head: string): Judgement {
  const sure = approvals.given.filter((approval) => approval.weight.counts === 'yes')
  const values: Values = { required: needed, counted: sure.length, ...approvalValues(approvals) }
  const count = `${String(sure.length)} of ${String(needed)} independent approvals`
  const enough = suffice(approvals, needed)
  if (enough.state === 'enough') {
    return pass(`${count}: ${listed(approvers(sure))} approved ${head}.`, values)
  }
  if (enough.state === 'unsure') {
    const extent = sure.length < needed ? ' for certain' : ', but not for certain'
    return inconclusive(enough.reason, `${count}${extent}: ${enough.because}.`, enough.remedy, values)
  }
  const message = `${count}: ${discarded(approvals)}.`
  if (!approvals.moment.landed) return inconclusive('not-yet', message, whoCan(approvals, head), values)
  return fail(
    message,
    'Have somebody who had no hand in it review it now and record the deviation; it has landed, so that no approval can count any more.',
    values,
  )
}

function whoCan(approvals: Approvals, head: string): string {
  const hands = listed([...approvals.contributors.known.values()].map(({ account }) => account.login))
  const known = approvals.contributors.known
  const again = new Set(
    approvals.given.flatMap(({ review: { author }, weight }) =>
      weight.counts === 'no' && weight.renewable && author !== null && !known.has(approvals.people.personOf(author)) ? [author.login] : [],
    ),
  )
  const ask = again.size > 0 ? `Ask ${listed([...again])}, or somebody else with write access,` : 'Ask somebody with write access'
  return `${ask} to approve ${head}; not ${hands}, who had a hand in it.`
}
