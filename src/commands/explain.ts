import { checks } from '../checks/index.ts'
import { UserError } from '../model/user-error.ts'
import { nearest } from '../policy/nearest.ts'
import { checkListText, checkText } from '../report/check-text.ts'
import type { Io } from './io.ts'
import type { Options } from './options.ts'
import type { CommandOutcome } from './outcome.ts'

/** Says what a check tests, needs and advises, or which checks there are. Reads nothing. */
export function explain({ argument }: Pick<Options, 'argument'>, io: Pick<Io, 'out' | 'terminal'>): CommandOutcome {
  io.out(argument === null ? checkListText(checks.values(), io.terminal.width) : checkText(find(argument), [], io.terminal.width))
  return { exitCode: 0, outputs: {} }
}

function find(id: string) {
  const check = checks.get(id)
  if (check !== undefined) return check
  const near = nearest(id, checks.keys())
  throw new UserError(`There is no check "${id}".`, `${near === null ? '' : `Did you mean "${near}"? `}"soc2-gate explain" lists them all.`)
}
