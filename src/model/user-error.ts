/**
 * Trouble that the person who runs the tool can mend: bad usage, a bad policy, a broken environment. It ends the run with exit
 * code 3 and is shown without a stack. Everything else that is thrown is a bug.
 */
export class UserError extends Error {
  /** What to do about it, as a sentence. */
  readonly remedy: string
  /** Where in a file the trouble is, for annotations. */
  readonly places: readonly Place[]

  constructor(message: string, remedy: string, places: readonly Place[] = []) {
    super(message)
    this.name = 'UserError'
    this.remedy = remedy
    this.places = places
  }
}

/** A place in a text file; lines and columns count from 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
}
