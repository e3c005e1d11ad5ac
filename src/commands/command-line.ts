import { asked } from './arguments.ts'
import { fail } from './failure.ts'
import type { Io } from './io.ts'
import type { ExitCode } from './outcome.ts'
import { run } from './run.ts'
import { version } from './version.ts'

/** Answers a command line, to its exit code. Never throws. */
export async function answer(args: readonly string[], io: Io): Promise<ExitCode> {
  try {
    const request = asked(args, io.environment)
    switch (request.kind) {
      case 'help':
        io.out((await import('./option-docs.ts')).helpText(io.terminal.width))
        return 0
      case 'version':
        io.out(version)
        return 0
      case 'command':
        return (await run(() => request.given, io)).exitCode
    }
  } catch (error) {
    return (await fail(error, io)).exitCode
  }
}
