import { readFileSync } from 'node:fs'
import { UserError } from '../model/user-error.ts'
import type { Event } from './event.ts'
import { describeError } from './failure.ts'
import { variable, type Environment } from './io.ts'
import { optionTable, type OptionName } from './option-table.ts'
import type { Given } from './options.ts'

/**
 * What a workflow gives the action: the inputs and the event. The toolkit's own reader takes an input that is not there for an
 * empty one, and here an empty one can say something.
 *
 * @throws UserError when the event cannot be read.
 */
export function givenByWorkflow(environment: Environment): Given {
  const values = new Map<OptionName, string>()
  for (const { name, doors } of optionTable) {
    const value = environment[`INPUT_${name.toUpperCase()}`]
    if (doors.includes('action') && value !== undefined) values.set(name, value)
  }
  return {
    door: 'action',
    command: values.get('command')?.trim() ?? null,
    values,
    argument: null,
    event: eventOf(environment),
    environment,
  }
}

function eventOf(environment: Environment): Event | null {
  const name = variable(environment, 'GITHUB_EVENT_NAME')
  const path = variable(environment, 'GITHUB_EVENT_PATH')
  if (name === null || path === null) return null
  try {
    return { name, payload: JSON.parse(readFileSync(path, 'utf8')) }
  } catch (error) {
    throw new UserError(
      `The event cannot be read from ${path}: ${describeError(error)}.`,
      'GITHUB_EVENT_PATH has to name the file that the runner wrote.',
    )
  }
}
