/** A named case: what happened, and what has to be said of it. */
import type { Outcome } from '../../src/model/result.ts'
import type { GitHubDouble } from '../github/double.ts'
import type { Setting, Story } from './story.ts'

/** What a check has to say: the outcome, and text that its message holds. With `reason`, why it is inconclusive. */
export type Expected = readonly [
  outcome: Outcome,
  message: string,
  more?: { readonly reason?: string; readonly values?: object; readonly waived?: boolean },
]

export interface Case {
  /** The number of the scenario in the list of scenarios; none for one of our own. */
  readonly id?: number
  readonly name: string
  readonly setting?: Setting
  readonly story: (story: Story) => unknown
  /** When it is judged, where it matters. */
  readonly now?: string
  /** How GitHub misbehaves. */
  readonly prepare?: (double: GitHubDouble) => unknown
  /** By the check's id without `change/`. */
  readonly expect: Readonly<Record<string, Expected>>
}
