import * as v from 'valibot'
import { defineCheck, fail, inconclusive, notApplicable, pass, type Judgement, type Values } from '../define.ts'
import { weighApprovals, weighed, type Approvals } from '../judgement/approvals.ts'
import { mergersOf, type Mergers } from '../judgement/mergers.ts'
import { approvalChoices } from '../judgement/choices.ts'
import { momentOf } from '../judgement/moment.ts'
import { approvalValues, approvers, discarded, suffice } from '../judgement/sufficiency.ts'
import { listed } from '../judgement/wording.ts'
import type { InconclusiveReason } from '../../model/result.ts'

const together = v.picklist(['apart', 'together'])

export const separationOfDuties = defineCheck({
  id: 'change/separation-of-duties',
  title: 'The duties that have to be apart were different people',
  subject: 'change',
  criteria: [
    { id: 'CC6.3', strength: 'partial', because: 'Duties that one person must not hold together are kept apart, change by change.' },
    { id: 'CC8.1', strength: 'partial', because: 'Writing, approving and landing a change are separate steps.' },
  ],
  needs: ['pullRequest', 'reviews', 'commits', 'timeline'],
  considers: [...weighed],
  parameters: v.strictObject({
    'author-approver': v.optional(
      v.pipe(
        together,
        v.description('`apart`: somebody who had no hand in the change approved it. An author is everybody who had a hand in it.'),
      ),
      'apart',
    ),
    'author-merger': v.optional(
      v.pipe(
        together,
        v.description('`apart`: nobody who had a hand in the change merged it, enabled auto-merge or put it into the merge queue.'),
      ),
      'together',
    ),
    'approver-merger': v.optional(v.pipe(together, v.description('`apart`: somebody approved it who did not also merge it.')), 'together'),
    ...approvalChoices,
  }),
  why: 'Somebody who writes, approves and lands a change alone can bring anything to production, by mistake or on purpose.',
  fix: 'Have the duties that the policy keeps apart done by different people. For a merge queue or auto-merge whoever set it going counts as the one who merged.',
  references: [
    'https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/automatically-merging-a-pull-request',
    'https://docs.github.com/en/rest/pulls/pulls#get-a-pull-request',
  ],
  judge(change, parameters, context) {
    const { pullRequest } = change
    const asked = Object.entries(parameters).flatMap(([pair, how]) => (how === 'apart' ? [pair] : []))
    if (asked.length === 0) return notApplicable('The policy keeps no duties of a change apart.')
    if (pullRequest === null) {
      const remedy = 'Have the commit reviewed now, record the deviation, and require pull requests on the branch.'
      return fail(`Pushed to ${change.branch} directly: whoever pushed it approved and landed it as well.`, remedy)
    }
    const moment = momentOf(pullRequest, context)
    if (moment === null) {
      return inconclusive('error', 'GitHub calls the pull request merged and does not say when.', 'Run it again in a minute.')
    }
    const approvals = weighApprovals({ ...change, pullRequest }, moment, context, parameters)
    const mergers = moment.landed ? mergersOf(pullRequest, change.timeline, moment, approvals.people) : null
    const pairs = asked.flatMap((pair) => judgePair(pair, approvals, mergers))
    const values: Values = {
      pairs: pairs.map(({ pair, state, because }) => ({ pair, state, because })),
      mergers: mergers === null ? null : mergers.known.map(({ id, login }) => ({ id, login })),
      ...approvalValues(approvals),
    }
    return say(pairs, values)
  },
})

/** Two duties, and whether they were apart. */
interface Pair {
  readonly pair: string
  readonly state: 'apart' | 'together' | InconclusiveReason
  readonly because: string
  readonly remedy: string
}

/** Nothing for a pair of which one is not known before the change lands. */
function judgePair(pair: string, approvals: Approvals, mergers: Mergers | null): readonly Pair[] {
  if (pair === 'author-approver') return [authorAndApprover(approvals)]
  if (mergers === null) return []
  return [pair === 'author-merger' ? authorAndMerger(approvals, mergers) : approverAndMerger(approvals, mergers)]
}

const reviewNow = 'It has landed: have somebody else review it now, and record the deviation.'

function authorAndApprover(approvals: Approvals): Pair {
  const pair = 'author-approver'
  const enough = suffice(approvals, 1)
  if (enough.state === 'enough')
    return { pair, state: 'apart', because: `${listed(approvers(approvals.given))} approved it and had no hand in it`, remedy: '' }
  if (enough.state === 'unsure') return { pair, state: enough.reason, because: enough.because, remedy: enough.remedy }
  const because = `nobody but its authors approved it: ${discarded(approvals)}`
  return approvals.moment.landed
    ? { pair, state: 'together', because, remedy: reviewNow }
    : { pair, state: 'not-yet', because, remedy: 'Ask somebody with write access who had no hand in it to approve it.' }
}

function authorAndMerger(approvals: Approvals, mergers: Mergers): Pair {
  const pair = 'author-merger'
  const { known, unresolved, incomplete } = approvals.contributors
  const both = mergers.known.find((merger) => known.has(approvals.people.personOf(merger)))
  if (both !== undefined) {
    const did = known.get(approvals.people.personOf(both))?.did ?? 'had a hand in it'
    return { pair, state: 'together', because: `${both.login} merged it and ${did}`, remedy: reviewNow }
  }
  if (mergers.unknown !== null) return unknownMerger(pair, mergers.unknown)
  const perhaps = mergers.known.flatMap((merger) => approvals.contributors.perhaps.get(approvals.people.personOf(merger)) ?? [])[0]
  if (perhaps !== undefined) {
    const because = `${perhaps.account.login} merged it and ${perhaps.did}, a merge of which nobody could see whether it holds more than the base`
    return { pair, state: 'identity', because, remedy: 'Run it where git 2.38 or later is installed.' }
  }
  const hidden = incomplete ?? unresolved[0]
  if (hidden !== undefined) {
    const remedy = 'Have the e-mail address of the commit added to the account of whoever made it.'
    return { pair, state: 'identity', because: `${hidden}, who may be the one who merged it`, remedy }
  }
  return { pair, state: 'apart', because: `${listed(mergers.known.map(({ login }) => login))} merged it and had no hand in it`, remedy: '' }
}

function approverAndMerger(approvals: Approvals, mergers: Mergers): Pair {
  const pair = 'approver-merger'
  const merged = new Set(mergers.known.map((merger) => approvals.people.personOf(merger)))
  const others = approvals.given.filter(({ review: { author } }) => author === null || !merged.has(approvals.people.personOf(author)))
  // Whoever merged it without being known may be any one of them.
  const enough = suffice(approvals, mergers.unknown === null ? 1 : 2, others)
  if (enough.state === 'enough')
    return { pair, state: 'apart', because: `${listed(approvers(others))} approved it and did not merge it`, remedy: '' }
  if (enough.state === 'unsure') return { pair, state: enough.reason, because: enough.because, remedy: enough.remedy }
  if (mergers.unknown !== null && suffice(approvals, 1, others).state !== 'short') return unknownMerger(pair, mergers.unknown)
  return {
    pair,
    state: 'together',
    because: `nobody but ${listed(mergers.known.map(({ login }) => login))}, who merged it, approved it`,
    remedy: reviewNow,
  }
}

function unknownMerger(pair: string, because: string): Pair {
  return {
    pair,
    state: 'identity',
    because,
    remedy: 'Record who had it merged, and have a person merge, enable auto-merge or use the merge queue.',
  }
}

function say(pairs: readonly Pair[], values: Values): Judgement {
  if (pairs.length === 0) return notApplicable('Who lands it is judged once it has landed.', values)
  const wrong = pairs.filter(({ state }) => state === 'together')
  const text = (some: readonly Pair[]): string => `${listed(some.map(({ pair, because }) => `${words(pair)}: ${because}`))}.`
  if (wrong.length > 0) return fail(text(wrong), reviewNow, values)
  for (const { state, pair, because, remedy } of pairs) {
    if (state !== 'apart' && state !== 'together') return inconclusive(state, `${words(pair)}: ${because}.`, remedy, values)
  }
  return pass(`Kept apart: ${text(pairs)}`, values)
}

function words(pair: string): string {
  return pair.replace('-', ' and ')
}
