import type { BranchRule, ClassicProtection } from '../../model/branch.ts'
import type { Evidence, Unavailable } from '../../model/evidence.ts'
import { fail, inconclusive, pass, type Judgement, type Values } from '../define.ts'
import { listed } from './wording.ts'

/**
 * What holds on a branch: the rules of every active ruleset and of classic protection, which all apply at once, so that the
 * strictest wins. A ruleset in evaluate mode enforces nothing; GitHub does not list its rules among the active ones.
 */
export interface BranchRules {
  readonly layers: readonly Layer[]
  /** The sources of rules that could not be seen; empty when the layers are all there is. */
  readonly hidden: readonly { readonly source: string; readonly evidence: Unavailable }[]
}

/** One source of rules: a ruleset, or classic protection. */
export interface Layer {
  /** For reading: `ruleset "main" (12)`, `classic protection`. */
  readonly source: string
  /** The ruleset's id; `null` for classic protection. */
  readonly ruleset: number | null
  readonly rules: readonly HeldRule[]
}

/** A rule without where it comes from. Classic protection is put into the words of rulesets. */
export type HeldRule = Omit<BranchRule, 'ruleset'>

const classicSource = 'classic protection'

/** Puts rulesets and classic protection into one list. */
export function rulesOf(branch: {
  readonly rules: Evidence<readonly BranchRule[]>
  readonly classicProtection: Evidence<ClassicProtection | null>
}): BranchRules {
  const layers: Layer[] = []
  const hidden: BranchRules['hidden'][number][] = []
  if (branch.rules.state === 'observed') layers.push(...byRuleset(branch.rules.value))
  else hidden.push({ source: 'rulesets', evidence: branch.rules })
  if (branch.classicProtection.state === 'unavailable') hidden.push({ source: classicSource, evidence: branch.classicProtection })
  else if (branch.classicProtection.value !== null) layers.push(classicLayer(branch.classicProtection.value))
  return { layers, hidden }
}

function byRuleset(rules: readonly BranchRule[]): readonly Layer[] {
  const layers = new Map<number, Layer>()
  for (const { ruleset, ...rule } of rules) {
    const known = layers.get(ruleset.id)
    const source = rulesetName(ruleset)
    layers.set(ruleset.id, { source, ruleset: ruleset.id, rules: [...(known?.rules ?? []), rule] })
  }
  return [...layers.values()]
}

/** A ruleset, for reading: `ruleset "main" (12)`, `ruleset "base" (90) of the organization`. */
export function rulesetName({ id, name, level }: BranchRule['ruleset']): string {
  return `ruleset "${name}" (${String(id)})${level === 'repository' ? '' : ` of the ${level}`}`
}

function classicLayer(classic: ClassicProtection): Layer {
  const plain = (type: string): HeldRule => ({ type, pullRequest: null, requiredChecks: null })
  const rules: HeldRule[] = []
  if (classic.pullRequest !== null) rules.push({ ...plain('pull_request'), pullRequest: classic.pullRequest })
  if (classic.requiredChecks !== null) rules.push({ ...plain('required_status_checks'), requiredChecks: classic.requiredChecks })
  if (!classic.allowForcePushes) rules.push(plain('non_fast_forward'))
  if (!classic.allowDeletions) rules.push(plain('deletion'))
  rules.push(...classic.otherRules.map(plain))
  return { source: classicSource, ruleset: null, rules }
}

/** Whether whoever meets `rule` meets `other` as well. Rules whose parameters we do not read are never known to. */
export function isAsStrict(rule: HeldRule, other: HeldRule): boolean {
  if (rule.type !== other.type) return false
  if (other.type === 'pull_request') return isAsStrictPullRequest(rule.pullRequest, other.pullRequest)
  if (other.type === 'required_status_checks') return isAsStrictChecks(rule.requiredChecks, other.requiredChecks)
  return rulesWithoutParameters.has(other.type)
}

const rulesWithoutParameters: ReadonlySet<string> = new Set([
  'creation',
  'deletion',
  'non_fast_forward',
  'required_linear_history',
  'required_signatures',
])

function isAsStrictPullRequest(rule: HeldRule['pullRequest'], other: HeldRule['pullRequest']): boolean {
  if (rule === null || other === null) return false
  return (
    rule.approvals >= other.approvals &&
    (rule.dismissStale || !other.dismissStale) &&
    (rule.codeOwners || !other.codeOwners) &&
    (rule.lastPushApproval || !other.lastPushApproval) &&
    (rule.conversationsResolved || !other.conversationsResolved)
  )
}

function isAsStrictChecks(rule: HeldRule['requiredChecks'], other: HeldRule['requiredChecks']): boolean {
  if (rule === null || other === null) return false
  const asked = (check: { readonly name: string; readonly appId: number | null }): boolean =>
    rule.checks.some(({ name, appId }) => name === check.name && (check.appId === null || appId === check.appId))
  return (rule.strict || !other.strict) && other.checks.every(asked)
}

/** How a check on one kind of rule says what it found. */
export interface RuleWords {
  /** `A pull request is required`: what holds. */
  readonly holds: string
  /** `requires a pull request`: what no rule does. */
  readonly does: string
  /** What to do about it, as a sentence. */
  readonly remedy: string
}

/** Judges whether any source has a rule of one kind. One that has it settles the question, whatever the others hide. */
export function judgeRule(rules: BranchRules, branch: string, type: string, words: RuleWords): Judgement {
  const by = rules.layers.filter((layer) => layer.rules.some((rule) => rule.type === type)).map(({ source }) => source)
  const values: Values = { by, hidden: rules.hidden.map(({ source }) => source) }
  if (by.length > 0) return pass(`${words.holds} on ${branch} by ${listed(by)}.`, values)
  const message = `No active rule that can be seen ${words.does} on ${branch}`
  return unlessHidden(rules.hidden, message, values) ?? fail(`No active rule ${words.does} on ${branch}.`, words.remedy, values)
}

/** That nobody can tell, when something is hidden; `null` when all was seen. */
export function unlessHidden(hidden: BranchRules['hidden'], message: string, values: Values): Judgement | null {
  const [first] = hidden
  if (first === undefined) return null
  const details = [...new Set(hidden.map(({ evidence }) => evidence.detail))].join(' ')
  const remedies = [...new Set(hidden.map(({ evidence }) => evidence.remedy))].join(' ')
  const sources = listed(hidden.map(({ source }) => source))
  return inconclusive(first.evidence.reason, `${message}; ${sources} cannot be seen. ${details}`, remedies, values)
}

/** A remedy: what to set, and where. */
export function inRuleset(what: string, branch: string): string {
  return `${what} in an active ruleset that covers ${branch}; one in evaluate mode enforces nothing. On a private repository that takes GitHub Pro, Team or Enterprise.`
}
