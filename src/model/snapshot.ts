import type { RepositoryProfile } from './repository.ts'
import type { Subject } from './subject.ts'
import type { Instant } from './time.ts'

/** All the evidence that one run collected; enough to judge again without GitHub. */
export interface Snapshot {
  readonly run: SnapshotRun
  readonly subjects: readonly Subject[]
}

/** What a run set out to see, and what kept it from seeing all of it. */
export interface SnapshotRun {
  readonly command: 'gate' | 'posture' | 'period'
  /** The moment the run judges as of: the server's clock, or the `at` argument. */
  readonly at: Instant
  /** `owner/name` of every repository in scope, sorted. */
  readonly repositories: readonly string[]
  /** Every repository that the run set out to see, judged or not, by name; empty for a run about one change. */
  readonly population: readonly ListedRepository[]
  /** The default branch of each repository in scope, by `owner/name`: what a policy without `scope.branches` protects. */
  readonly defaultBranches: Readonly<Record<string, string>>
  /** One sentence for each thing the run could not list; empty when it is complete. */
  readonly incompleteBecause: readonly string[]
  /** Which policy judged, and where it came from. */
  readonly policy: PolicySource
  /** Waivers whose approval was proven while collecting, by waiver id: who approved, in which pull request. */
  readonly provenWaivers: Readonly<Record<string, ProvenWaiver>>
  /**
   * Whether the facts come from a GitHub on the loopback address, which is never a real one: everything made from them says
   * SAMPLE DATA, so that it can never pass for evidence.
   */
  readonly sample: boolean
  /** The commit status context that this tool publishes; checks of that name are its own. */
  readonly statusContext: string
  /** The commit of the merge group that the run judged; left out by every other run. */
  readonly mergeGroup?: string
}

/** The period that a run judged; `null` for a moment. Every branch of a run has the same. */
export function periodOf(subjects: Iterable<Subject>): { readonly since: Instant; readonly until: Instant } | null {
  for (const subject of subjects) if (subject.kind === 'period') return { since: subject.since, until: subject.until }
  return null
}

/** A repository of the population, and why it was or was not judged. */
export interface ListedRepository {
  /** `owner/name`. */
  readonly repository: string
  /** `null` when nobody could see it. */
  readonly visibility: RepositoryProfile['visibility'] | null
  readonly judged: boolean
  /** One sentence. */
  readonly because: string
}

/** The pull request that added a waiver to the policy, and who approved it. */
export interface ProvenWaiver {
  /** The account id of whoever approved the pull request. */
  readonly approver: number
  /** `owner/name#12`. */
  readonly pullRequest: string
  /** The account id of whoever opened it. */
  readonly author: number
}

/** Where a policy came from. */
export interface PolicySource {
  /** `owner/name/path@<commit>`, the path of a local file, or `baseline` for the built-in pack. */
  readonly origin: string
  /**
   * The path at which the policy is looked for in the judged repository, also when no file is there and the built-in pack
   * judges; `null` when the policy lives elsewhere.
   */
  readonly path: string | null
  /** The git blob id; `null` for a local file and for the built-in pack. */
  readonly blob: string | null
  /** SHA-256 of the text as read, in hexadecimal. */
  readonly sha256: string
}
