/** What a command may touch besides GitHub and the disk: handed over by the doors, and by tests. */
export interface Io {
  readonly door: 'action' | 'cli'
  readonly environment: Environment
  /** The running bundle, for its digest; `null` when the tool runs from its source. */
  readonly bundle: string | null
  /** Takes results: standard output in a terminal, the log in a workflow. */
  out(text: string): void
  /** Takes a line about what is going on: standard error in a terminal, the log in a workflow. */
  progress(line: string): void
  readonly terminal: Terminal
  /** Instead of the network. */
  readonly fetch?: typeof fetch
}

/** The environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>

/** What text is laid out for. */
export interface Terminal {
  /** In columns. */
  readonly width: number
  readonly color: boolean
}

/** An environment variable; `null` when it is not set or empty. */
export function variable(environment: Environment, name: string): string | null {
  const value = environment[name]
  return value === undefined || value === '' ? null : value
}
