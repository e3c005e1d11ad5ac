import type { Check } from '../checks/define.ts'
import { canonicalJson, compareText } from '../model/canonical.ts'
import { subjectKinds, type SubjectKind } from '../model/subject.ts'
import type { Policy, When } from '../policy/policy.ts'

/** A check with one set of parameters: judged once for every subject, whatever the number of controls that use it. */
export interface PlannedCheck {
  readonly check: Check
  readonly parameters: Readonly<Record<string, unknown>>
  /** The controls that use it, by the condition under which they do. */
  readonly uses: readonly PlannedUse[]
}

export interface PlannedUse {
  /** The ids of the controls, sorted. */
  readonly controls: readonly string[]
  readonly when: When | null
}

/** What the policy checks on each kind of subject, in the order of the results. */
export function planChecks(policy: Policy, checks: ReadonlyMap<string, Check>): ReadonlyMap<SubjectKind, readonly PlannedCheck[]> {
  const uses = policy.controls.flatMap((control) => control.checks.map((use) => ({ ...use, control: control.id })))
  const planned = grouped(uses, (use) => `${use.use} ${canonicalJson(use.with)}`).map((same) => ({
    check: registered(checks, same[0].use),
    parameters: same[0].with,
    uses: grouped(same, (use) => canonicalJson(use.when)).map((users) => ({
      controls: [...new Set(users.map((use) => use.control))].toSorted(compareText),
      when: users[0].when,
    })),
  }))
  return new Map(subjectKinds.map((kind) => [kind, planned.filter(({ check }) => check.subject === kind)]))
}

function registered(checks: ReadonlyMap<string, Check>, id: string): Check {
  const check = checks.get(id)
  if (check === undefined) throw new Error(`The policy uses ${id}, which is not registered`)
  return check
}

/** Items with the same key together, in the order of the keys. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return [...groups].toSorted(([a], [b]) => compareText(a, b)).map(([, group]) => group)
}
