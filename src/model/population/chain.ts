/** The activity of a branch as a chain: where it was, where it went, by the server's clock. */
import type { Actor } from '../account.ts'
import type { Landing } from '../change.ts'
import { compareInstants, type Instant } from '../time.ts'

/** An entry of the activity log of a branch. */
export interface BranchUpdate {
  readonly id: number
  /** The commit that the branch was at before; `null` when it was made. */
  readonly before: string | null
  /** `null` when the branch was deleted. */
  readonly after: string | null
  readonly at: Instant
  /** GitHub's word: `push`, `force_push`, `pr_merge`, `merge_queue_merge`, `branch_creation`, `branch_deletion`. */
  readonly type: string
  readonly actor: Actor
}

/** A stretch of the chain that brought commits. */
export interface Segment {
  /** Where the branch was before; `null` when it was made by it. */
  readonly before: string | null
  readonly after: string
  /** `null` for a stretch that the log does not record. */
  readonly at: Instant | null
  /** GitHub's word; `unrecorded` where two entries do not meet. */
  readonly type: string
  readonly actor: Actor
}

/** Something about the chain that an auditor has to know. Those of every kind but `deleted-and-restored` leave the population incomplete. */
export interface ChainItem {
  readonly kind:
    'gap' | 'force-push' | 'created' | 'deleted' | 'unknown-start' | 'moved-since' | 'repeated' | 'wrong-start' | 'unknown-type'
  readonly at: Instant | null
  /** The commits that it is about. */
  readonly commits: readonly string[]
  /** A sentence: the fact. */
  readonly message: string
}

/** What the log says of a branch in a period. */
export interface Chain {
  /** The commit that the branch was at when the period began; `null` when nobody can tell. */
  readonly from: string | null
  /** The commit that it was at when the period ended; `null` when it was not there, or nobody can tell. */
  readonly to: string | null
  /** Where `from` comes from. */
  readonly startedFrom: 'activity' | 'start-commit' | 'previous' | 'unknown'
  /** Oldest first. */
  readonly segments: readonly Segment[]
  readonly items: readonly ChainItem[]
}

/** What is asked of the log. */
export interface ChainQuestion {
  readonly since: Instant
  readonly until: Instant
  /** How far back the log is known to reach: an entry that is older than that may be missing. */
  readonly reaches: Instant
  /** The commit that the branch was at when the period began, as somebody else says; `null` when nobody does. */
  readonly start: { readonly oid: string; readonly from: 'start-commit' | 'previous' } | null
  /** Where the branch is now; `null` when it is not there. */
  readonly tip: string | null
}

const landingKinds: Readonly<Record<string, NonNullable<Landing['record']>['kind']>> = {
  pr_merge: 'pull-request',
  merge_queue_merge: 'merge-queue',
  push: 'push',
  force_push: 'force-push',
  branch_creation: 'branch-creation',
}

/** How a change that came with a stretch came onto the branch; `null` where the log does not say. */
export function recordOf({ type, at, actor }: Pick<Segment, 'type' | 'at' | 'actor'>): Landing['record'] {
  const kind = Object.hasOwn(landingKinds, type) ? landingKinds[type] : undefined
  return kind === undefined || at === null ? null : { kind, at, actor }
}

const knownTypes = new Set(['push', 'force_push', 'pr_merge', 'merge_queue_merge', 'branch_creation', 'branch_deletion'])

/**
 * Makes a chain of the log. The period is half open: an entry at its very end belongs to the next one.
 *
 * @param log newest first, as GitHub lists it: entries of one second keep their order.
 */
export function chainOf(log: readonly BranchUpdate[], question: ChainQuestion): Chain {
  const items: ChainItem[] = []
  const entries = distinct(log, items).toReversed()
  const within = entries.filter(({ at }) => isWithin(at, question))
  const earlier = entries.findLast(({ at }) => compareInstants(at, question.since) < 0)
  const later = entries.find(({ at }) => compareInstants(at, question.until) >= 0)
  const { from, startedFrom } = startOf(within[0] ?? null, earlier ?? null, later ?? null, question, items)
  const segments: Segment[] = []
  let at: string | null = from
  for (const entry of within) at = follow(entry, at, segments, items)
  const next = later === undefined ? question.tip : later.before
  if (from !== null && next !== at)
    items.push({
      kind: 'moved-since',
      at: later?.at ?? null,
      commits: [at, next].filter((oid) => oid !== null),
      message:
        later === undefined
          ? `The log leaves the branch at ${short(at)}, and it is at ${short(next)}.`
          : `The log leaves the branch at ${short(at)} at the end of the period, and the next entry begins at ${short(next)}.`,
    })
  return { from, to: at, startedFrom, segments, items }
}

function isWithin(at: Instant, { since, until }: ChainQuestion): boolean {
  return compareInstants(at, since) >= 0 && compareInstants(at, until) < 0
}

/** Each entry once. */
function distinct(log: readonly BranchUpdate[], items: ChainItem[]): readonly BranchUpdate[] {
  const seen = new Set<number>()
  const found = log.filter(({ id }) => !seen.has(id) && seen.add(id))
  if (found.length < log.length)
    items.push({
      kind: 'repeated',
      at: null,
      commits: [],
      message: `The activity log lists ${String(log.length - found.length)} entries twice.`,
    })
  return found
}

function startOf(
  first: BranchUpdate | null,
  earlier: BranchUpdate | null,
  later: BranchUpdate | null,
  { since, reaches, start, tip }: ChainQuestion,
  items: ChainItem[],
): Pick<Chain, 'from' | 'startedFrom'> {
  // Nothing older is kept, so that the log alone cannot say where the branch was.
  const known = earlier !== null || compareInstants(reaches, since) <= 0
  const recorded = earlier !== null ? earlier.after : first !== null ? first.before : later !== null ? later.before : tip
  if (start !== null) {
    if (known && recorded !== null && recorded !== start.oid)
      items.push({
        kind: 'wrong-start',
        at: since,
        commits: [start.oid, recorded],
        message: `The start was given as ${short(start.oid)}, and the activity log has the branch at ${short(recorded)} then.`,
      })
    return { from: start.oid, startedFrom: start.from }
  }
  if (known && recorded !== null) return { from: recorded, startedFrom: 'activity' }
  if (known && first?.type === 'branch_creation') {
    items.push({
      kind: 'created',
      at: first.at,
      commits: first.after === null ? [] : [first.after],
      message: `The branch was created at ${first.at} at ${short(first.after)}: what it held then is not in the population. --start-commit names where to begin.`,
    })
    return { from: first.after, startedFrom: 'activity' }
  }
  items.push({
    kind: 'unknown-start',
    at: since,
    commits: [],
    message: `Where the branch was at ${since} is not known: the activity log reaches back to ${reaches}. --start-commit, or the package of the period before, tells.`,
  })
  return { from: null, startedFrom: 'unknown' }
}

/** Follows one entry, and says where the branch is then. */
function follow(entry: BranchUpdate, at: string | null, segments: Segment[], items: ChainItem[]): string | null {
  const { before, after, type, actor } = entry
  if (!knownTypes.has(type))
    items.push({
      kind: 'unknown-type',
      at: entry.at,
      commits: [before, after].filter((oid) => oid !== null),
      message: `The activity log has an entry of the type ${type} at ${entry.at}, which is not known to this version.`,
    })
  const madeHere = type === 'branch_creation' && segments.length === 0 && at === after
  if (before !== at && !madeHere) bridge(entry, at, segments, items)
  if (type === 'force_push')
    items.push({
      kind: 'force-push',
      at: entry.at,
      commits: [before, after].filter((oid) => oid !== null),
      message: `${nameOf(actor)} force-pushed at ${entry.at}, from ${short(before)} to ${short(after)}: what was taken off the branch may be gone.`,
    })
  if (after === null) {
    items.push({
      kind: 'deleted',
      at: entry.at,
      commits: before === null ? [] : [before],
      message: `The branch was deleted at ${entry.at} by ${nameOf(actor)}, at ${short(before)}.`,
    })
    return null
  }
  if (!madeHere) segments.push({ before: before ?? at, after, at: entry.at, type, actor })
  return after
}

/** Two entries that do not meet: what lies between them landed, and nobody recorded how. */
function bridge({ before, at: when }: BranchUpdate, at: string | null, segments: Segment[], items: ChainItem[]): void {
  items.push({
    kind: 'gap',
    at: when,
    commits: [at, before].filter((oid) => oid !== null),
    message: `The activity log has a gap before ${when}: it leaves the branch at ${short(at)} and goes on from ${short(before)}.`,
  })
  if (before !== null) segments.push({ before: at, after: before, at: null, type: 'unrecorded', actor: null })
}

function short(oid: string | null): string {
  return oid === null ? 'nothing' : oid.slice(0, 7)
}

function nameOf(actor: Actor): string {
  return actor?.login ?? 'a deleted account'
}
