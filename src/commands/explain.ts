import type { Check } from '../checks/define.ts'
import { checks } from '../checks/index.ts'
import { permissionText, type Permission } from '../collect/permissions.ts'
import { permissionsFor } from '../collect/plan.ts'
import { UserError } from '../model/user-error.ts'
import { nearest } from '../policy/nearest.ts'
import type { CheckPermissions } from '../report/check-page.ts'
import { checkListText, checkText } from '../report/check-text.ts'
import type { Io } from './io.ts'
import type { Options } from './options.ts'
import type { CommandOutcome } from './outcome.ts'

/** Says what a check tests, needs and advises, or which checks there are. Reads nothing. */
export function explain({ argument }: Pick<Options, 'argument'>, io: Pick<Io, 'out' | 'terminal'>): CommandOutcome {
  io.out(argument === null ? checkListText(checks.values(), io.terminal.width) : aboutCheck(find(argument), io.terminal.width))
  return { exitCode: 0, outputs: {} }
}

function aboutCheck(check: Check, width: number): string {
  return checkText(check, checkPermissions(check), width)
}

/** The permissions that a check takes, for people, without the one that comes with every token. */
export function checkPermissions(check: Check): CheckPermissions {
  const { needs, considers } = permissionsFor(check)
  const texts = (permissions: readonly Permission[]) => permissions.filter(({ name }) => name !== 'metadata').map(permissionText)
  return { needs: texts(needs), considers: texts(considers) }
}

function find(id: string): Check {
  const check = checks.get(id)
  if (check !== undefined) return check
  const near = nearest(id, checks.keys())
  throw new UserError(`There is no check "${id}".`, `${near === null ? '' : `Did you mean "${near}"? `}"soc2-gate explain" lists them all.`)
}
