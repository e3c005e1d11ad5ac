import * as v from 'valibot'
import type { Emergency } from '../../policy/policy.ts'
import { defineCheck, fail, inconclusive, notApplicable, pass, type Judgement, type Values } from '../define.ts'
import { weighed } from '../judgement/approvals.ts'
import { emergencyState, type EmergencyReview } from '../judgement/emergency-review.ts'
import type { Declaration } from '../judgement/emergency.ts'
import { approvalChoices } from '../judgement/choices.ts'
import { momentOf } from '../judgement/moment.ts'
import { approvalValues, approvers, discarded } from '../judgement/sufficiency.ts'
import { windowName } from '../judgement/window.ts'
import { counted, either, listed, nameOf } from '../judgement/wording.ts'

export const emergencyReviewed = defineCheck({
  id: 'change/emergency-reviewed',
  title: 'An emergency change was declared before it landed and reviewed in time afterwards',
  subject: 'change',
  criteria: [{ id: 'CC8.1', strength: 'direct', because: 'Changes in an emergency are authorised, and reviewed after the fact.' }],
  needs: ['pullRequest', 'reviews', 'commits', 'timeline'],
  considers: [...weighed],
  parameters: v.strictObject({
    reviewers: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(1),
        v.maxValue(20),
        v.description('How many people who had no hand in the change have to approve it within the window.'),
      ),
      1,
    ),
    ...approvalChoices,
  }),
  why: 'An emergency is a reason to review later, not to review never. Without the review anybody could call anything an emergency.',
  fix: 'Have somebody who had no hand in the change approve the merged pull request before the window closes. Whoever declares an emergency sets the label before it lands, is named in the policy and had no hand in it.',
  references: [
    'https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/reviewing-proposed-changes-in-a-pull-request',
    'https://docs.github.com/en/rest/using-the-rest-api/issue-event-types#labeled',
  ],
  judge(change, parameters, context) {
    const { emergency } = context
    const { pullRequest } = change
    if (emergency === null) return notApplicable('The policy has no procedure for emergencies.')
    if (pullRequest === null) return notApplicable('Pushed directly: there is no pull request that could be declared an emergency.')
    const moment = momentOf(pullRequest, context)
    if (moment === null) {
      return inconclusive('error', 'GitHub calls the pull request merged and does not say when.', 'Run it again in a minute.')
    }
    const state = emergencyState({ ...change, pullRequest }, moment, emergency, context, parameters.reviewers, parameters)
    return state.review === null
      ? unreviewed(state.declaration, moment.landed, emergency)
      : say(state.review, state.declaration, parameters.reviewers)
  },
})

function unreviewed(declaration: Declaration, landed: boolean, emergency: Emergency): Judgement {
  if (declaration.state === 'none') return notApplicable(`Was not declared an emergency: nobody set the label ${emergency.label}.`)
  if (declaration.state === 'declared') {
    const message = `Declared an emergency by ${nameOf(declaration.by)} at ${declaration.at}. Once it lands it has to be reviewed within ${windowName(emergency.reviewWithin)}.`
    return notApplicable(message, declared(declaration))
  }
  const permitted = either(emergency.declaredBy.map(({ login }) => login))
  const message = `Not under the emergency procedure: ${declaration.because}.`
  const remedy = `Treat it as any other change, or have ${permitted} set the label ${emergency.label} before it lands, if they had no hand in it.`
  if (!landed) return notApplicable(`${message} ${remedy}`, declared(declaration))
  if (declaration.state === 'unknown')
    return inconclusive('identity', message, 'Record who declared it, and have it reviewed.', declared(declaration))
  return fail(message, 'It has landed: have it reviewed now, and record the deviation.', declared(declaration))
}

function say({ approvals, due, overdue, enough }: EmergencyReview, declaration: Declaration, needed: number): Judgement {
  const values: Values = { ...declared(declaration), due, required: needed, ...approvalValues(approvals) }
  const by = approvers(approvals.given)
  const window = overdue ? `The window closed at ${due}` : `The window closes at ${due}`
  if (enough.state === 'enough') return pass(`Declared an emergency, and approved by ${listed(by)} before ${due}.`, values)
  const count = `${String(by.length)} of ${counted(needed, 'review')} after an emergency`
  if (enough.state === 'unsure') {
    return inconclusive(enough.reason, `${count} for certain: ${enough.because}. ${window}.`, enough.remedy, values)
  }
  const message = `${count}: ${discarded(approvals)}. ${window}.`
  return overdue
    ? fail(message, 'Have somebody who had no hand in it review it now and record the deviation; the window has closed.', values)
    : inconclusive('not-yet', message, `Have somebody who had no hand in it approve it by ${due}.`, values)
}

function declared(declaration: Declaration): Values {
  switch (declaration.state) {
    case 'none':
      return { declaration: null }
    case 'declared':
      return { declaration: { by: declaration.by?.login ?? null, id: declaration.by?.id ?? null, at: declaration.at, counts: true } }
    case 'void':
    case 'unknown':
      return { declaration: { counts: declaration.state === 'unknown' ? null : false, because: declaration.because } }
  }
}
