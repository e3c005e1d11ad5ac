import * as v from 'valibot'
import type { Values } from '../../model/result.ts'
import { defineCheck, fail, inconclusive, pass } from '../define.ts'
import { momentOf, type Moment } from '../judgement/moment.ts'
import { knowPeople } from '../judgement/people.ts'
import { overruled } from '../judgement/overruled.ts'
import { replay, type Opinion } from '../judgement/replay.ts'
import { listed, nameOf } from '../judgement/wording.ts'

export const noOutstandingObjection = defineCheck({
  id: 'change/no-outstanding-objection',
  title: 'Nobody who asked for changes is still waiting for them',
  subject: 'change',
  criteria: [{ id: 'CC8.1', strength: 'partial', because: 'A change is not approved over the objection of another reviewer.' }],
  needs: ['pullRequest', 'reviews', 'timeline'],
  considers: ['commits'],
  parameters: v.strictObject({
    from: v.optional(
      v.pipe(
        v.picklist(['writers', 'anyone']),
        v.description('Whose objections count: `writers`, of those who may push to the repository, as on GitHub; `anyone`, of everybody.'),
      ),
      'writers',
    ),
  }),
  why: 'Somebody looked at the change and said that it must not land as it is. An approval by somebody else does not answer them.',
  fix: 'Make the changes and ask the reviewer to look again. Only when they cannot, have somebody who had no hand in the change dismiss the review, with the reason.',
  references: [
    'https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/dismissing-a-pull-request-review',
  ],
  judge(change, parameters, context) {
    const { pullRequest } = change
    if (pullRequest === null) {
      return fail(`Pushed to ${change.branch} directly, where nobody could object.`, 'Have the commit reviewed now and record that.')
    }
    const moment = momentOf(pullRequest, context)
    if (moment === null) {
      return inconclusive('error', 'GitHub calls the pull request merged and does not say when.', 'Run it again in a minute.')
    }
    const people = knowPeople(context.people)
    const opinions = replay(change.reviews, change.timeline, moment, people).filter((opinion) => opinion.standing === 'latest')
    const weights = opinions.flatMap((opinion) => {
      const dismissed = overruled(opinion, pullRequest, change.commits, people)
      if (opinion.state !== 'changes-requested' && opinion.state !== 'unknown' && dismissed === 'no') return []
      const weight = weigh(opinion, moment, parameters.from === 'anyone')
      return [{ opinion, weight: weight === 'yes' && dismissed === 'unknown' ? 'dismisser' : weight } as const]
    })
    const values = valuesOf(weights, moment)
    const standing = weights.filter(({ weight }) => weight === 'yes').map(({ opinion }) => opinion)
    if (standing.length > 0) return objected(standing, moment, values)
    const doubt = weights.find(({ weight }) => weight !== 'yes' && weight !== 'no')
    if (doubt !== undefined) return doubted(doubt.opinion, doubt.weight, values)
    const others =
      weights.length === 0
        ? ''
        : ` ${listed(weights.map(({ opinion: { review } }) => nameOf(review.author)))} asked for changes and may not push to the repository.`
    return pass(`No reviewer whose word counts is waiting for changes.${others}${dismissedOf(opinions)}`, values)
  },
})

/** Objections that somebody set aside: GitHub lets everybody with write access do so, the author too, so that a reader has to know who. */
function dismissedOf(opinions: readonly Opinion[]): string {
  const dismissed = opinions.flatMap(({ review, state, said, dismissal }) =>
    state === 'dismissed' && said === 'changes-requested' && dismissal !== null
      ? [`${nameOf(dismissal.by)} dismissed the request of ${nameOf(review.author)} for changes at ${dismissal.at}`]
      : [],
  )
  return dismissed.length === 0 ? '' : ` ${listed(dismissed)}.`
}

/** Whether an objection counts, or the reason why nobody can tell. */
type Weight = 'yes' | 'no' | 'retention' | 'identity' | 'error' | 'dismisser'

function weigh({ review, state }: Opinion, moment: Moment, anyone: boolean): Weight {
  if (state === 'unknown') return 'error'
  if (anyone || review.canPush) return 'yes'
  if (review.author === null) return 'identity'
  return moment.landed ? 'retention' : 'no'
}

function objected(standing: readonly Opinion[], moment: Moment, values: Values) {
  const who = listed(standing.map(({ review }) => nameOf(review.author)))
  const over = standing.flatMap(({ state, dismissal }) => (state === 'dismissed' && dismissal !== null ? [nameOf(dismissal.by)] : []))
  const dismissed =
    over.length === 0 ? '' : ` ${listed([...new Set(over)])}, who had a hand in the change, dismissed that, which is no answer.`
  return moment.landed
    ? fail(`Landed while ${who} had asked for changes.${dismissed}`, `Have ${who} look at what landed and record what they say.`, values)
    : fail(`${who} asked for changes.${dismissed}`, `Make them and ask ${who} to review again.`, values)
}

function doubted({ review }: Opinion, why: Weight, values: Values) {
  const who = nameOf(review.author)
  if (why === 'retention') {
    const message = `${who} had asked for changes and may not push to the repository now; nobody recorded whether they could when it landed.`
    return inconclusive('retention', message, `Have ${who} look at what landed, or show who could push at the time.`, values)
  }
  if (why === 'dismisser') {
    const message = `${who} asked for changes, and nobody can tell whether whoever dismissed that had a hand in the change.`
    return inconclusive('identity', message, `Have ${who} look again, and record what they say.`, values)
  }
  if (why === 'identity') {
    return inconclusive(
      'identity',
      `${who} asked for changes: nobody can tell whose it was.`,
      'Have somebody other than the author dismiss the review, with the reason.',
      values,
    )
  }
  return inconclusive(
    'error',
    `GitHub does not say when the review by ${who} was dismissed nor what it said.`,
    'Look the dismissal up on the pull request.',
    values,
  )
}

function valuesOf(weights: readonly { readonly opinion: Opinion; readonly weight: Weight }[], moment: Moment): Values {
  return {
    asOf: moment.at,
    objections: weights.map(({ opinion: { review }, weight }) => ({
      login: review.author?.login ?? null,
      id: review.author?.id ?? null,
      review: review.id,
      submittedAt: review.submittedAt,
      mayPush: review.canPush,
      counted: weight === 'yes' ? true : weight === 'no' ? false : null,
    })),
  }
}
