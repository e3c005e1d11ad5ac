import type { Outcome } from '../model/result.ts'
import type { OutputName } from './option-table.ts'

/**
 * - 0: pass, not applicable, or report only
 * - 1: fail
 * - 2: could not tell
 * - 3: bad usage, a bad policy, a broken environment, or evidence that could not be kept in full
 */
export type ExitCode = 0 | 1 | 2 | 3

/** How a command ended. */
export interface CommandOutcome {
  readonly exitCode: ExitCode
  /** The action's outputs; what is not known is not there. */
  readonly outputs: Readonly<Partial<Record<OutputName, string>>>
}

/** What the exit code of a judging command follows from. */
export interface Ending {
  readonly verdict: Outcome
  readonly reportOnly: boolean
  /** Whether a commit status on an open change says the verdict, so that the job need not: a red job would never clear. */
  readonly statusCarries: boolean
  /** Whether evidence could not be written, or not be uploaded where that was asked for. */
  readonly evidenceLost: boolean
}

/** The exit code: 3 beats 1 beats 2. */
export function exitCode({ verdict, reportOnly, statusCarries, evidenceLost }: Ending): ExitCode {
  if (evidenceLost) return 3
  if (reportOnly || statusCarries) return 0
  return ({ fail: 1, inconclusive: 2, pass: 0, 'not-applicable': 0 } as const)[verdict]
}
