import type { BypassActor, ClassicProtection } from '../../model/branch.ts'
import type { Evidence, Unavailable } from '../../model/evidence.ts'
import { isAsStrict, type BranchRules, type HeldRule, type Layer } from './branch-rules.ts'

/** Somebody who may bypass rules of one source. */
export interface Bypass {
  readonly source: string
  /** For reading: `the repository role admin`, `app 15368`. */
  readonly who: string
  /** GitHub's word for how; `null` for classic protection, which has none. */
  readonly mode: BypassActor['mode'] | null
  /** The types of the rules it lifts. */
  readonly lifts: readonly string[]
  /**
   * Whether it lets anybody do what the branch forbids. `no`: every rule that it lifts is held, as strictly, by a source that
   * nobody may bypass, or the policy accepts it. `unknown`: another source may hold it, and cannot be seen.
   */
  readonly counts: 'yes' | 'no' | 'unknown'
}

/** Who may bypass the rules of a branch. */
export interface Bypasses {
  readonly known: readonly Bypass[]
  /** Sources whose bypass list cannot be seen, and whose rules no other source is known to hold for everybody. */
  readonly unknown: readonly string[]
}

/** Whether the policy accepts that a ruleset's actor may bypass it. */
export type Accepts = (actor: BypassActor) => boolean

/** A source with who may bypass it; `null` when that cannot be seen. */
interface Guarded extends Layer {
  readonly bypasses:
    | readonly {
        readonly who: string
        readonly mode: BypassActor['mode'] | null
        lifts(rule: HeldRule): boolean
        readonly accepted: boolean
      }[]
    | null
}

/** Weighs everybody who may bypass a source against what the other sources hold. */
export function weighBypasses(
  rules: BranchRules,
  lists: Evidence<Readonly<Record<string, readonly BypassActor[]>>>,
  classic: Evidence<ClassicProtection | null>,
  accepts: Accepts,
): Bypasses {
  const guarded = rules.layers.map((layer): Guarded => ({
    ...layer,
    bypasses: layer.ruleset === null ? classicBypasses(classic) : rulesetBypasses(layer.ruleset, lists, accepts),
  }))
  const holds = (rule: HeldRule, besides: Guarded) =>
    held(
      rule,
      guarded.filter((layer) => layer !== besides),
      rules.hidden.length > 0,
    )
  const known = guarded.flatMap((layer) =>
    (layer.bypasses ?? []).map(({ who, mode, lifts, accepted }): Bypass => {
      const lifted = layer.rules.filter(lifts)
      const others = lifted.map((rule) => holds(rule, layer))
      const counts = accepted || others.every((other) => other === 'yes') ? 'no' : others.includes('no') ? 'yes' : 'unknown'
      return { source: layer.source, who, mode, lifts: lifted.map(({ type }) => type), counts }
    }),
  )
  const unknown = guarded.filter((layer) => layer.bypasses === null && layer.rules.some((rule) => holds(rule, layer) !== 'yes'))
  return { known, unknown: unknown.map(({ source }) => source) }
}

/** Whether the given sources hold a rule, as strictly, for everybody. */
function held(rule: HeldRule, layers: readonly Guarded[], moreHidden: boolean): 'yes' | 'no' | 'unknown' {
  let unknown = moreHidden
  for (const layer of layers) {
    for (const same of layer.rules.filter((other) => isAsStrict(other, rule))) {
      if (layer.bypasses === null) unknown = true
      else if (!layer.bypasses.some((bypass) => !bypass.accepted && bypass.lifts(same))) return 'yes'
    }
  }
  return unknown ? 'unknown' : 'no'
}
