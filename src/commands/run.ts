import { fail } from './failure.ts'
import { gate } from './gate.ts'
import type { Io } from './io.ts'
import { readOptions, type Given, type Options } from './options.ts'
import type { CommandOutcome } from './outcome.ts'

/** Runs what was asked for to its end. Never throws: whatever goes wrong is told, and is the exit code. */
export async function run(given: () => Given, io: Io): Promise<CommandOutcome> {
  try {
    const outcome = await command(readOptions(given()), io)
    await io.runner?.setOutputs(outcome.outputs)
    return outcome
  } catch (error) {
    return fail(error, io)
  }
}

/** The gate is loaded with the doors, because developers wait for it; the others when they are asked for. */
async function command(options: Options, io: Io): Promise<CommandOutcome> {
  switch (options.command) {
    case 'gate':
      return gate(options, io)
    case 'posture':
      return (await import('./posture.ts')).posture(options, io)
    case 'period':
      return (await import('./period.ts')).period(options, io)
    case 'verify':
      return (await import('./verify-folder.ts')).verifyFolder(options, io)
    case 'explain':
      return (await import('./explain.ts')).explain(options, io)
  }
}
