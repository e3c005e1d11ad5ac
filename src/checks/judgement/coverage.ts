import type { Commit, HeadPush, PullRequest, PushRecord, Review, TimelineEvent } from '../../model/change.ts'
import type { Content } from '../../model/content.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { InconclusiveReason } from '../../model/result.ts'
import { compareInstants, type Instant } from '../../model/time.ts'
import { isCleanMerge, relationTo, type Relation } from './carried.ts'
import type { Moment } from './moment.ts'
import { nameOf, short } from './wording.ts'

/** What it takes to tell what an approval was given for. */
export interface Pushed {
  readonly pullRequest: PullRequest
  readonly commits: readonly Commit[]
  readonly timeline: readonly TimelineEvent[]
  readonly headPush: Evidence<PushRecord | null>
  readonly headHistory: Evidence<readonly HeadPush[]>
  readonly content: Evidence<Content>
}

/** Whether an approval is one of the head; the words follow the approver's name. */
export type Coverage =
  /** `note`: what an auditor may want to know; `null` for an approval of the head itself. */
  | { readonly state: 'covers'; readonly note: string | null }
  | { readonly state: 'stale'; readonly because: string }
  | { readonly state: 'unknown'; readonly because: string; readonly reason: InconclusiveReason; readonly remedy: string }

const again = 'Have it approved again now that the head is on record.'

/**
 * Tells whether an approval is one of what lands. GitHub moves approvals to the new head when the branch moves, so that the commit
 * it names proves nothing by itself: no push by the server's clock may be later. An older approval carries over when the content
 * is the same, or when nothing but the base was merged into it.
 */
export function coverageOf(review: Review, change: Pushed, moment: Moment, allowRebase: boolean): Coverage {
  const events = change.timeline.filter((event) => compareInstants(event.at, moment.at) <= 0)
  const later = events.filter((event) => compareInstants(event.at, review.submittedAt) > 0)
  const retarget = later.find((event) => event.kind === 'base-changed')
  if (retarget !== undefined) return stale(`approved before the base was changed from ${retarget.from} to ${retarget.to}`)
  if (review.commit === null) return stale('approved a commit that is gone')
  const since = whatCameAfter(review, review.commit, change, later)
  return since === null ? ofTheHead(review, change, events) : carriedOver(review.submittedAt, since, change, moment, allowRebase)
}

/** What shows that the head is not what was approved. */
interface Since {
  /** As it follows the approver's name. */
  readonly because: string
  /** The commit that was approved; `null` when GitHub may have moved the approval since, so that nobody can believe the one it names. */
  readonly commit: string | null
}

/** What shows that the head is not what was approved; `null` when nothing does. */
function whatCameAfter(review: Review, commit: string, change: Pushed, later: readonly TimelineEvent[]): Since | null {
  const head = change.pullRequest.head.oid
  const forced = later.find((event) => event.kind === 'head-force-pushed')
  if (forced !== undefined) return { because: `approved before ${nameOf(forced.actor)} force-pushed at ${forced.at}`, commit: null }
  if (commit !== head) return { because: `approved ${short(commit)}, and the head is ${short(head)}`, commit }
  const push = pushOf(change)
  if (push === null || compareInstants(push.at, review.submittedAt) <= 0) return null
  return { because: `approved at ${review.submittedAt}, and the first record of ${short(head)} is of ${push.at}`, commit: null }
}

function ofTheHead(review: Review, change: Pushed, events: readonly TimelineEvent[]): Coverage {
  const head = short(change.pullRequest.head.oid)
  for (const event of events) {
    if (event.kind !== 'head-force-pushed' && event.kind !== 'base-changed') continue
    if (compareInstants(event.at, review.submittedAt) !== 0) continue
    const what = event.kind === 'base-changed' ? 'the base was changed' : `${nameOf(event.actor)} force-pushed`
    return unknown('push-time', `approved in the same second in which ${what}`, again)
  }
  const { headPush } = change
  if (headPush.state === 'unavailable')
    return unknown(headPush.reason, `approved ${head}, and when it was pushed could not be seen`, headPush.remedy)
  return pushOf(change) === null
    ? unknown('push-time', `approved ${head}, and nobody recorded when it was pushed`, again)
    : { state: 'covers', note: null }
}

/** Looks at the content of what was approved. What cannot be seen can be approved again as long as nothing has landed. */
function carriedOver(at: Instant, { because: since, commit }: Since, change: Pushed, moment: Moment, allowRebase: boolean): Coverage {
  const unseen = (reason: InconclusiveReason, what: string, remedy: string): Coverage =>
    moment.landed ? unknown(reason, `${since}; ${what}`, remedy) : stale(since)
  const { content, headHistory, headPush } = change
  if (content.state === 'unavailable') return unseen(content.reason, 'whether that is the same content could not be seen', content.remedy)
  const head = change.pullRequest.head.oid
  const reviewed = commit ?? headAt(at, change)
  const carries = (relation: Relation): boolean => relation === 'same' || relation === 'merged' || (relation === 'rebased' && allowRebase)
  if (reviewed === null) {
    if (headHistory.state === 'unavailable') return unseen(headHistory.reason, 'what was there then could not be seen', headHistory.remedy)
    // Nobody recorded what the head was at that time. It matters only if it may have been the same.
    const [guess, relation] = guessFor(at, change, content.value)
    if (relation === 'unknown') return unseen('retention', 'what was approved is gone', again)
    return carries(relation)
      ? unseen('push-time', `nobody recorded whether ${guess} was what the approver saw, of which the head has the content`, again)
      : stale(since)
  }
  if (reviewed === head) {
    // The branch was forced away from the head and back to it; but nobody saw the head before its first record.
    const first = pushOf(change)
    if (headPush.state === 'unavailable')
      return unseen(headPush.reason, 'when the head was first pushed could not be seen', headPush.remedy)
    if (first === null) return unseen('push-time', 'nobody recorded when the head was first pushed', again)
    if (compareInstants(first.at, at) > 0) return stale(since)
  }
  const relation = relationTo(content.value, reviewed, head)
  if (relation === 'unknown') return unseen('retention', `${short(reviewed)} is gone, so that nobody can compare it`, again)
  if (carries(relation)) return { state: 'covers', note: `for ${short(reviewed)}, ${inWords[relation]}` }
  return stale(relation === 'rebased' ? `${since}; the rebase changed nothing of it, and the policy carries no approval over one` : since)
}

const inWords: Readonly<Record<Relation, string>> = {
  same: 'which has the same content',
  merged: 'before a clean merge of the base',
  rebased: 'before a rebase that changed nothing of it',
  changed: '',
  unknown: '',
}

interface Push {
  readonly before: string | null
  readonly after: string | null
  readonly at: Instant
}

function pushesOf({ timeline, headHistory }: Pushed): readonly Push[] {
  const forced = timeline.flatMap((event) => (event.kind === 'head-force-pushed' ? [event] : []))
  const recorded = headHistory.state === 'observed' ? headHistory.value : []
  return [...recorded, ...forced].toSorted((a, b) => compareInstants(a.at, b.at))
}

/** The head at a moment, where the pushes before and after it agree on it. */
function headAt(at: Instant, change: Pushed): string | null {
  // Forced pushes alone do not tell what was pushed between them.
  if (change.headHistory.state === 'unavailable') return null
  const pushes = pushesOf(change)
  if (pushes.some((push) => compareInstants(push.at, at) === 0)) return null
  const last = pushes.findLast((push) => compareInstants(push.at, at) < 0)
  const next = pushes.find((push) => compareInstants(push.at, at) > 0)
  if (last === undefined || last.after === null) return null
  return next === undefined || next.before === null || next.before === last.after ? last.after : null
}

/** The likeliest head at a moment, and how the head of today relates to it. */
function guessFor(at: Instant, change: Pushed, content: Content): readonly [string, Relation] {
  const head = change.pullRequest.head.oid
  const next = pushesOf(change).find((push) => compareInstants(push.at, at) > 0)
  if (next !== undefined)
    return next.before === null ? ['what was there', 'unknown'] : [short(next.before), relationTo(content, next.before, head)]
  // GitHub moves approvals along without a force push when it merges the base.
  const isMerge = change.commits.some(({ oid, parents }) => oid === head && parents > 1)
  const clean = isMerge ? isCleanMerge(content, head) : 'no'
  return [`the commit before ${short(head)}`, clean === 'yes' ? 'merged' : clean === 'unknown' ? 'unknown' : 'changed']
}

/** The record of the push of the head, and of no other commit. */
export function pushOf({ headPush, pullRequest }: Pick<Pushed, 'headPush' | 'pullRequest'>): PushRecord | null {
  const push = headPush.state === 'observed' ? headPush.value : null
  return push !== null && push.oid === pullRequest.head.oid ? push : null
}

function stale(because: string): Coverage {
  return { state: 'stale', because }
}

function unknown(reason: InconclusiveReason, because: string, remedy: string): Coverage {
  return { state: 'unknown', because, reason, remedy }
}
