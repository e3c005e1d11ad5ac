import { UserError } from '../model/user-error.ts'
import type { Annotation } from '../publish/annotations.ts'
import { forLog } from '../publish/log.ts'
import { variable, type Io } from './io.ts'
import type { CommandOutcome } from './outcome.ts'

/**
 * The one handler of whatever a command throws. A {@link UserError} is somebody's to mend and says how; everything else is a
 * bug of ours and says so.
 */
export async function fail(error: unknown, io: Io): Promise<CommandOutcome> {
  const places = error instanceof UserError ? error.places : []
  const lines = error instanceof UserError ? [error.message, error.remedy] : bugLines(error, io)
  for (const { file, line, column, message } of places) io.progress(forLog(`${file}:${line}:${column}: ${message}`))
  if (!(await annotated(lines.join('\n'), places, io))) io.progress(forLog(lines.join('\n')))
  return { exitCode: 3, outputs: {} }
}

/** Annotates a failure where there is a runner; whether that could be done. A failure that hides another one would be two. */
async function annotated(text: string, places: UserError['places'], { runner }: Io): Promise<boolean> {
  if (runner === null) return false
  const annotation = (message: string, place: Annotation['place']): Annotation => ({ level: 'error', title: 'soc2-gate', message, place })
  try {
    await runner.annotate([annotation(text, null), ...places.map((place) => annotation(place.message, place))])
    return true
  } catch {
    return false
  }
}

/** For what is thrown where nobody waits for it. Node's own exit code for that, 1, would say that a control failed. */
export function failAt(io: Io, process: { exit(code: number): void }): (thrown: unknown) => void {
  return (thrown) => {
    void fail(thrown, io).finally(() => {
      process.exit(3)
    })
  }
}

function bugLines(error: unknown, io: Io): readonly string[] {
  const debugging = variable(io.environment, 'RUNNER_DEBUG') === '1' || variable(io.environment, 'DEBUG') !== null
  const stack = debugging && error instanceof Error && error.stack !== undefined ? [error.stack] : []
  return [
    `This is a bug in soc2-gate: ${describeError(error)}.`,
    ...stack,
    debugging
      ? 'Please report it with the lines above.'
      : 'Please report it, with the stack that DEBUG=1 (or a re-run with debug logging) prints.',
  ]
}

/** What an error says, without a full stop. */
export function describeError(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.replace(/\.$/, '')
}
