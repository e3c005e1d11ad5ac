import type { Check } from '../checks/define.ts'
import { checks } from '../checks/index.ts'
import type { GitHub } from '../collect/github.ts'
import { permissionText, strongest, workflowKey, type Permission } from '../collect/permissions.ts'
import { permissionsFor, plan, slotPermissions } from '../collect/plan.ts'
import type { Evidence, Unavailable } from '../model/evidence.ts'
import type { Subject } from '../model/subject.ts'
import { permissionsText, type Settled, type SmallestPermissions } from '../report/permissions-text.ts'
import { readPostures } from './collect-posture.ts'
import type { Io } from './io.ts'
import type { Options } from './options.ts'
import type { CommandOutcome } from './outcome.ts'

/**
 * Says what the token can settle of every check of configuration, by trying: GitHub tells nobody what a workflow's own token may
 * do. Judges nothing, and writes nothing.
 */
export async function explainPermissions(github: GitHub, options: Options, io: Io): Promise<CommandOutcome> {
  const configured = [...checks.values()].filter(({ subject }) => subject !== 'change').toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const { slots } = plan(configured)
  const seen = await readPostures(github, options, io, () => ({ ...slots, protects: null }))
  const settled = configured.map((check) => settle(check, seen.subjects))
  const lacking = configured.flatMap((check) => hiddenSlots(check, seen.subjects).flatMap((slot) => permissionsOf(check, slot)))
  const subject = seen.population.map(({ repository }) => repository).join(', ')
  io.out(permissionsText(subject, settled, smallest(lacking), io.terminal))
  return { exitCode: 0, outputs: {} }
}

function settle(check: Check, subjects: readonly Subject[]): Settled {
  const of = subjects.filter(({ kind }) => kind === check.subject)
  if (of.length === 0) return { check: check.id, settles: 'yes', because: 'There is nothing here that it judges.' }
  const missing = (slots: readonly string[]): readonly Unavailable[] =>
    of.flatMap((subject) => slots.map((slot) => evidenceOf(subject, slot)).filter((one) => one.state === 'unavailable'))
  const needed = missing(check.needs)
  const weighed = missing(check.considers)
  const because = [...new Set([...needed, ...weighed].flatMap(({ detail, remedy }) => [detail, remedy]))].join(' ')
  return { check: check.id, settles: needed.length > 0 ? 'no' : weighed.length > 0 ? 'partly' : 'yes', because }
}

/** The slots that a missing permission hides from a check. */
function hiddenSlots(check: Check, subjects: readonly Subject[]): readonly string[] {
  const of = subjects.filter(({ kind }) => kind === check.subject)
  return [...check.needs, ...check.considers].filter((slot) =>
    of.some((subject) => {
      const evidence = evidenceOf(subject, slot)
      return evidence.state === 'unavailable' && evidence.reason === 'permission'
    }),
  )
}

function permissionsOf(check: Check, slot: string): readonly Permission[] {
  const known: Readonly<Record<string, readonly Permission[]>> = slotPermissions[check.subject]
  return Object.hasOwn(known, slot) ? (known[slot] ?? []) : [...permissionsFor(check).needs]
}

function evidenceOf(subject: Subject, slot: string): Evidence<unknown> {
  const fields: Readonly<Record<string, unknown>> = { ...subject }
  const value = fields[slot]
  if (!isEvidence(value)) throw new Error(`A ${subject.kind} has no slot ${slot}`)
  return value
}

function isEvidence(value: unknown): value is Evidence<unknown> {
  return typeof value === 'object' && value !== null && 'state' in value && (value.state === 'observed' || value.state === 'unavailable')
}

/** The smallest set that shows what is hidden. What only a writer sees is set apart: nothing that reads needs it. */
export function smallest(permissions: readonly Permission[]): SmallestPermissions {
  const reading = strongest(permissions.filter(({ level, name }) => level === 'read' && name !== 'metadata'))
  return {
    workflow: reading.flatMap((permission) => {
      const key = workflowKey(permission)
      return key === null ? [] : [`${key}: ${permission.level}`]
    }),
    app: reading.map(permissionText),
    overPrivilege: strongest(permissions.filter(({ level }) => level === 'write')).map(permissionText),
    notFineGrained: reading.filter(({ name }) => name === 'checks' || name === 'organization_personal_access_tokens').map(permissionText),
  }
}
