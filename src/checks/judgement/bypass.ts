import type { BypassActor, ClassicProtection } from '../../model/branch.ts'
import type { Evidence } from '../../model/evidence.ts'
import { isAsStrict, type BranchRules, type HeldRule, type Layer } from './branch-rules.ts'

/** Somebody who may bypass rules of one source. */
export interface Bypass {
  readonly source: string
  /** For reading: `the repository role admin`, `app 15368`. */
  readonly who: string
  /** GitHub's word for how; `null` for classic protection, which has none. */
  readonly mode: BypassActor['mode'] | null
  /** The types of the rules that it lifts. */
  readonly lifts: readonly string[]
  /**
   * Whether it lets anybody do what the branch forbids. `no`: another source, that nobody may bypass, holds every rule that it
   * lifts as strictly, or the policy accepts it. `unknown`: another source may, and cannot be seen.
   */
  readonly counts: 'yes' | 'no' | 'unknown'
  /** Whether the policy accepts it. */
  readonly accepted: boolean
}

/** Who may bypass the rules of a branch. */
export interface Bypasses {
  readonly known: readonly Bypass[]
  /** Sources whose bypass list cannot be seen, and with rules that no other source is known to hold for everybody. */
  readonly unknown: readonly string[]
}

/** What a bypass of one source lifts, before the other sources are looked at. */
interface Lift {
  readonly who: string
  readonly mode: BypassActor['mode'] | null
  /** Whether it lifts the need for a pull request alone, and nothing else of its source. */
  readonly pullRequestOnly: boolean
  /** Whether the policy accepts it. */
  readonly accepted: boolean
}

/** A source, and who may bypass it; `null` when that cannot be seen. */
type Guarded = Layer & { readonly lifts: readonly Lift[] | null }

/** Weighs everybody who may bypass one source against what the other sources hold. */
export function weighBypasses(
  rules: BranchRules,
  branch: {
    readonly rulesetBypass: Evidence<Readonly<Record<string, readonly BypassActor[]>>>
    readonly classicProtection: Evidence<ClassicProtection | null>
  },
  accepts: (actor: BypassActor) => boolean,
): Bypasses {
  const layers = rules.layers.map((layer): Guarded => ({
    ...layer,
    lifts: layer.ruleset === null ? classicLifts(branch.classicProtection) : rulesetLifts(layer.ruleset, branch.rulesetBypass, accepts),
  }))
  // The source of a bypass is not left out: it does not hold for everybody what somebody may bypass in it.
  const holds = (rule: HeldRule): Holds => holdForEverybody(rule, layers, rules.hidden.length > 0)
  const known = layers.flatMap((layer) =>
    (layer.lifts ?? []).map((lift): Bypass => {
      const lifted = layer.rules.filter((rule) => reaches(lift, rule))
      const held = lifted.map(holds)
      const counts = lift.accepted || held.every((each) => each === 'yes') ? 'no' : held.includes('no') ? 'yes' : 'unknown'
      return {
        source: layer.source,
        who: lift.who,
        mode: lift.mode,
        lifts: lifted.map(({ type }) => type),
        counts,
        accepted: lift.accepted,
      }
    }),
  )
  const unknown = layers.filter((layer) => layer.lifts === null && layer.rules.some((rule) => holds(rule) !== 'yes'))
  return { known, unknown: unknown.map(({ source }) => source) }
}

type Holds = 'yes' | 'no' | 'unknown'

/** Whether one of the sources holds the rule, as strictly, for everybody. */
function holdForEverybody(rule: HeldRule, layers: readonly Guarded[], moreHidden: boolean): Holds {
  const strict = layers.flatMap((layer) =>
    layer.rules.filter((other) => isAsStrict(other, rule)).map((other) => ({ lifts: layer.lifts, other })),
  )
  if (strict.some(({ lifts, other }) => lifts?.every((lift) => lift.accepted || !reaches(lift, other)))) return 'yes'
  return moreHidden || strict.some(({ lifts }) => lifts === null) ? 'unknown' : 'no'
}

function reaches(lift: Lift, rule: HeldRule): boolean {
  return !lift.pullRequestOnly || rule.type === 'pull_request'
}

function rulesetLifts(
  ruleset: number,
  lists: Evidence<Readonly<Record<string, readonly BypassActor[]>>>,
  accepts: (actor: BypassActor) => boolean,
): readonly Lift[] | null {
  if (lists.state === 'unavailable' || !Object.hasOwn(lists.value, String(ruleset))) return null
  const actors = lists.value[String(ruleset)] ?? []
  return actors.map((actor) => ({ who: nameOfActor(actor), mode: actor.mode, pullRequestOnly: false, accepted: accepts(actor) }))
}

function classicLifts(classic: Evidence<ClassicProtection | null>): readonly Lift[] | null {
  if (classic.state === 'unavailable' || classic.value === null) return null
  const { enforceAdmins, pullRequest } = classic.value
  const allowed = (pullRequest?.bypass ?? []).map((who) => ({ who, mode: null, pullRequestOnly: true, accepted: false }))
  return enforceAdmins ? allowed : [{ who: 'administrators', mode: null, pullRequestOnly: false, accepted: false }, ...allowed]
}

/** GitHub's ids of the roles that every repository has. */
const roles: Readonly<Record<number, string>> = { 2: 'maintain', 4: 'write', 5: 'admin' }

/** For reading: `the repository role admin`, `app 15368`. */
export function nameOfActor({ type, id }: BypassActor): string {
  const number = id === null ? '' : ` ${String(id)}`
  switch (type) {
    case 'OrganizationAdmin':
      return 'organization owners'
    case 'RepositoryRole':
      return `the repository role${id === null ? '' : ` ${roles[id] ?? String(id)}`}`
    case 'Integration':
      return `app${number}`
    case 'Team':
      return `team${number}`
    case 'User':
      return `user${number}`
    case 'DeployKey':
      return 'deploy keys'
    default:
      return `${type}${number}`
  }
}
