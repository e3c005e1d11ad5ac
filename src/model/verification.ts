import type { Outcome } from './result.ts'

/**
 * What is wrong with an evidence package.
 *
 * - `altered`: a file is not the one that the package was closed with.
 * - `different`: every file is as its digest says, and judging again does not give what the package says.
 * - `not-checkable`: something that judging again takes is not there, or not known to this version.
 * - `newer`: a format that is newer than this version.
 * - `unreadable`: it is no package, or cannot be read.
 */
export interface VerificationFinding {
  readonly kind: 'altered' | 'different' | 'not-checkable' | 'newer' | 'unreadable'
  /** The file that it is about, below the folder; `null` when it is about the package. */
  readonly path: string | null
  readonly message: string
}

/** What checking an evidence package found. */
export interface Verification {
  /** 0: intact, and judged again the same; 1: altered; 2: not checkable, or judged differently; 3: unreadable, or a newer format. */
  readonly exitCode: 0 | 1 | 2 | 3
  /** The root digest: the SHA-256 of `manifest.json`. Compare it with the one that the run printed. `null` when there is none. */
  readonly root: string | null
  /** Whether the package says that its facts are made up. */
  readonly sample: boolean
  /** The verdict that the package states; `null` when it could not be read. */
  readonly verdict: Outcome | null
  /** How many files were compared with their digest. */
  readonly files: number
  /** How many results were reached again; `null` when nothing was judged again. */
  readonly judgedAgain: number | null
  readonly findings: readonly VerificationFinding[]
}
