import { stringify } from 'yaml'
import type { CheckUse, Control, Emergency, Policy } from './policy.ts'
import { writeTimeWindow } from './time-window.ts'

/**
 * Writes a policy out in full, without packs and with every default, so that `parsePolicy` reads the same policy back whatever
 * packs and defaults a later version has.
 *
 * @param sample whether the facts are made up, which every file made of them says.
 */
export function formatPolicy(policy: Policy, sample = false): string {
  const { people, scope } = policy
  const written = {
    version: policy.version,
    ...present('organization', policy.organization),
    categories: policy.categories,
    ...filled('scope', { ...listed('branches', scope.branches), ...present('repositories', repositoriesOf(scope)) }),
    controls: policy.controls.map(writeControl),
    ...filled('classes', Object.fromEntries(policy.classes.map(({ name, ...one }) => [name, one]))),
    ...present('emergency', policy.emergency === null ? null : writeEmergency(policy.emergency)),
    ...filled('people', { ...listed('machine-users', people.machineUsers), ...listed('same-person', people.samePerson) }),
    ...listed(
      'waivers',
      policy.waivers.map(({ approvedBy, expires, ...waiver }) => ({ ...waiver, 'approved-by': approvedBy, expires })),
    ),
  }
  const heading = `${sample ? '# SAMPLE DATA\n' : ''}# The policy as judged: packs merged, defaults filled in.\n`
  return heading + stringify(written, { version: '1.2', schema: 'core', lineWidth: 0, aliasDuplicateObjects: false })
}

function repositoriesOf({ repositories }: Policy['scope']): object | null {
  if (repositories === undefined) return null
  const { names, topics, properties, ...kinds } = repositories
  return { ...listed('names', names), ...listed('topics', topics), ...filled('properties', properties), ...kinds }
}

function writeControl(control: Control): object {
  return {
    id: control.id,
    title: control.title,
    ...present('statement', control.statement),
    criteria: control.criteria,
    ...present('owner', control.owner),
    enforce: control.enforce,
    'tested-by': control.testedBy,
    ...(control.locked ? { locked: true } : {}),
    ...listed('checks', control.checks.map(writeUse)),
  }
}

function writeUse({ use, with: parameters, when }: CheckUse): object {
  return { use, ...filled('with', parameters), ...present('when', when) }
}

function writeEmergency(emergency: Emergency): object {
  return {
    label: emergency.label,
    'declared-by': emergency.declaredBy,
    covers: emergency.covers,
    'review-within': writeTimeWindow(emergency.reviewWithin),
    ...listed('holidays', emergency.holidays),
  }
}

function present(key: string, value: unknown): object {
  return value === null ? {} : { [key]: value }
}

function listed(key: string, list: readonly unknown[]): object {
  return list.length === 0 ? {} : { [key]: list }
}

function filled(key: string, mapping: object): object {
  return Object.keys(mapping).length === 0 ? {} : { [key]: mapping }
}
