import type { Evidence } from './evidence.ts'
import type { ChainItem } from './population/chain.ts'
import type { Instant } from './time.ts'

/** A branch in a period: every change that landed on it, and whether none is missing. */
export interface Period {
  readonly kind: 'period'
  /** `owner/name:refs/heads/main[since,until)`. */
  readonly id: string
  readonly url: string
  /** `owner/name`. */
  readonly repository: string
  /** Without `refs/heads/`. */
  readonly branch: string
  readonly since: Instant
  /** Not in the period. */
  readonly until: Instant
  /** How the list of changes was made, and how the sources of it compare. */
  readonly population: Evidence<Population>
}

/** The sources of a population and what each of them counts. */
export interface Population {
  /** The activity log: by the server's clock. */
  readonly chain: {
    readonly from: string | null
    readonly to: string | null
    readonly startedFrom: 'activity' | 'start-commit' | 'previous' | 'unknown'
    /** How many stretches of each type, in GitHub's words. */
    readonly byType: Readonly<Record<string, number>>
  }
  /** The commit graph between the ends of the chain. */
  readonly graph: {
    /** How many commits GitHub counts. */
    readonly counted: number
    /** How many were read. */
    readonly read: number
    /** How many of them belong to pull requests, and how many to direct pushes. */
    readonly ofPullRequests: number
    readonly ofDirectPushes: number
  }
  /** The pull requests that GitHub lists as merged into the branch. */
  readonly listed: {
    /** How many GitHub counts, whenever they were merged. */
    readonly counted: number
    readonly read: number
    /** How many were merged in the period, by GitHub's word. */
    readonly inPeriod: number
    /** How many of those landed in another period, within a minute of its edge. */
    readonly atTheEdge: number
  }
  readonly changes: { readonly pullRequests: number; readonly directPushes: number }
  /** What does not tie out. Empty when nothing is missing. */
  readonly differences: readonly Difference[]
}

/** Something that does not tie out, so that the population is not known to be complete. */
export interface Difference {
  readonly kind: ChainItem['kind'] | 'commits' | 'not-listed' | 'not-landed' | 'listed-twice' | 'list-count' | 'beside-a-merge' | 'unread'
  /** The change or the commit that it is about; `null` when it is about the whole. */
  readonly about: string | null
  /** A sentence: the fact. */
  readonly message: string
}
