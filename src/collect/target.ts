import type { RepositoryRef } from './contract.ts'
import type { Own } from './check-runs.ts'

/** Which pull request to read, and what is known of it before anything is read. */
export interface Target {
  readonly repository: RepositoryRef
  readonly number: number
  /** The path of the policy in the repository; `null` when it lives elsewhere. */
  readonly policyPath: string | null
  /** The context of this tool's commit status; `null` for none. */
  readonly statusContext: string | null
  /** The job that this tool is; `null` when it is none of the repository's. */
  readonly own: Own['run']
  /** What the event says, so that more can be asked at once. It counts only as far as GitHub confirms it. */
  readonly hints: Hints | null
}

/** What an event says of a pull request. */
export interface Hints {
  readonly baseRef: string
  readonly headRef: string
  readonly headOid: string
}
