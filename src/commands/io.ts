import { realpathSync } from 'node:fs'
import type { Connection } from '../collect/client.ts'
import type { Annotation } from '../publish/annotations.ts'
import type { Upload, Uploaded } from '../store/upload.ts'
import type { OutputName } from './option-table.ts'

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
  /** Has a secret that came up in the run hidden wherever it is printed from then on. */
  hide(secret: string): void
  readonly terminal: Terminal
  /** `null` outside of a workflow. */
  readonly runner: Runner | null
  /** Instead of the network. */
  readonly fetch?: typeof fetch
  /** Instead of how long things usually take. */
  readonly timing?: Connection['timing']
}

/** What only the runner of a workflow has. */
export interface Runner {
  annotate(annotations: readonly Annotation[]): Promise<void>
  writeSummary(markdown: string): Promise<void>
  setOutputs(outputs: Readonly<Partial<Record<OutputName, string>>>): Promise<void>
  upload(upload: Upload): Promise<Uploaded>
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

/** The process, as far as the doors use it. */
export type Host = Pick<NodeJS.Process, 'argv' | 'env' | 'stdout' | 'stderr'>

/** The bundle that runs; `null` when a test or a developer runs the source. */
export function bundleOf(host: Host): string | null {
  const [, script] = host.argv
  if (script === undefined) return null
  // npm starts the command line through a link.
  const path = realpathSync(script)
  return /[\\/]dist[\\/](index|cli)\.js$/.test(path) ? path : null
}
