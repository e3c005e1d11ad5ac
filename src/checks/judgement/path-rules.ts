import type { Account } from '../../model/account.ts'
import type { InconclusiveReason } from '../../model/result.ts'
import type { PersonRef } from '../../policy/policy.ts'
import type { Approval, Approvals } from './approvals.ts'
import { metWithout, shortfall, type Demand } from './assignment.ts'
import type { Teams } from './owner-approval.ts'
import { approvers, discarded } from './sufficiency.ts'
import { counted, either, listed, nameOf } from './wording.ts'

/** How many of whom have to approve. */
export interface PathRule {
  readonly approvals: number
  readonly people: readonly PersonRef[]
  /** `@organization/team`, in lower case. */
  readonly teams: readonly string[]
}

/** Whether a rule is met. */
export type RuleFinding<R extends PathRule> = { readonly rule: R; readonly by: readonly string[]; readonly because: string } & (
  | { readonly state: 'met' | 'lacking' | 'impossible' }
  | { readonly state: 'unsure'; readonly reason: InconclusiveReason; readonly remedy: string }
)

/** An approval that counts for a rule, or may. */
interface Candidate {
  readonly person: number
  readonly approval: Approval
  readonly doubt: { readonly reason: InconclusiveReason; readonly because: string; readonly remedy: string } | null
}

/**
 * Judges rules by the approvals there are: met when enough people are certain to count, lacking when not even all who may count
 * are enough. With `distinct` the people are shared out among the rules first.
 */
export function judgeRules<R extends PathRule>(
  rules: readonly R[],
  approvals: Approvals,
  teams: Teams,
  distinct: boolean,
): readonly RuleFinding<R>[] {
  const candidates = rules.map((rule) => candidatesFor(rule, approvals, teams))
  if (!distinct) return rules.map((rule, index) => judgeTogether([rule], [candidates[index] ?? []], approvals, teams)).flat()
  return judgeTogether(rules, candidates, approvals, teams)
}

function judgeTogether<R extends PathRule>(
  rules: readonly R[],
  candidates: readonly (readonly Candidate[])[],
  approvals: Approvals,
  teams: Teams,
): readonly RuleFinding<R>[] {
  const { unresolved, incomplete } = approvals.contributors
  const demands = (of: (candidate: Candidate) => boolean): readonly Demand[] =>
    rules.map(({ approvals: needed }, index) => ({
      needed,
      candidates: [...new Set((candidates[index] ?? []).filter(of).map(({ person }) => person))],
    }))
  const sure = demands(({ doubt }) => doubt === null)
  const met = incomplete === null && metWithout(unresolved.length, sure)
  const missing = shortfall(demands(() => true))
  const sureMissing = shortfall(sure)
  return rules.map((rule, index): RuleFinding<R> => {
    const own = candidates[index] ?? []
    const by = approvers(own.flatMap(({ approval, doubt }) => (doubt === null ? [approval] : [])))
    const have = `${String(by.length)} of ${counted(rule.approvals, 'approval')} from ${whoOf(rule)}`
    if (met) return { rule, by, state: 'met', because: have }
    if ((missing[index] ?? 0) > 0) {
      if (isImpossible(rule, approvals, teams))
        return { rule, by, state: 'impossible', because: `${have}, and not as many are left who had no hand in the change` }
      const why = by.length >= rule.approvals ? 'nobody can count for two rules' : whyNot(rule, approvals, teams, own)
      return { rule, by, state: 'lacking', because: `${have}: ${why}` }
    }
    // Somebody who may count for another rule may set free who is needed for this one.
    const [doubt] = [...own, ...candidates.flat()].flatMap((candidate) => candidate.doubt ?? [])
    if ((sureMissing[index] ?? 0) > 0 && doubt !== undefined)
      return { rule, by, state: 'unsure', ...doubt, because: `${have} for certain: ${doubt.because}` }
    if ((sureMissing[index] ?? 0) === 0 && incomplete === null && unresolved.length === 0) return { rule, by, state: 'met', because: have }
    const remedy = 'Have the e-mail address of the commit added to the account of whoever made it.'
    return {
      rule,
      by,
      state: 'unsure',
      reason: 'identity',
      because: `${have}: ${incomplete ?? `${listed(unresolved)}, and may be an approver`}`,
      remedy,
    }
  })
}

function candidatesFor(rule: PathRule, approvals: Approvals, teams: Teams): readonly Candidate[] {
  return approvals.given.flatMap((approval): readonly Candidate[] => {
    const { author } = approval.review
    if (approval.weight.counts === 'no') return []
    const doubt =
      approval.weight.counts === 'unknown' ? { ...approval.weight, because: `${nameOf(author)} ${approval.weight.because}` } : null
    // Somebody whose account is gone may be anybody, and is nobody else.
    if (author === null) return [{ person: -approval.review.id, approval, doubt }]
    const person = approvals.people.personOf(author)
    const named = isNamed(author, rule, approvals, teams)
    if (named === 'no') return []
    return [
      {
        person,
        approval,
        doubt: doubt ?? (named === 'yes' ? null : { ...named, because: `${author.login} approved, and ${named.because}` }),
      },
    ]
  })
}

function isNamed(account: Account, rule: PathRule, { people }: Approvals, teams: Teams): 'yes' | 'no' | NonNullable<Candidate['doubt']> {
  const person = people.personOf(account)
  if (rule.people.length === 0 && rule.teams.length === 0) return 'yes'
  if (rule.people.some((named) => people.personOf(named) === person)) return 'yes'
  const hidden: string[] = []
  for (const team of rule.teams) {
    const members = membersOf(team, teams)
    if (members === null) hidden.push(team)
    else if (members.some((member) => people.personOf(member) === person)) return 'yes'
  }
  if (hidden.length === 0) return 'no'
  const because = `who belongs to ${listed(hidden)} could not be seen`
  return teams.state === 'unavailable'
    ? { reason: teams.reason, because, remedy: teams.remedy }
    : { reason: 'permission', because, remedy: `Let the token read the members of ${listed(hidden)}, or name people in the policy.` }
}

function membersOf(team: string, teams: Teams): readonly Account[] | null {
  if (teams.state === 'unavailable' || !Object.hasOwn(teams.value, team)) return null
  return teams.value[team] ?? null
}

/** Whether fewer people are named, and had no hand in the change, than have to approve. */
function isImpossible(rule: PathRule, { contributors, people }: Approvals, teams: Teams): boolean {
  if (rule.people.length === 0 && rule.teams.length === 0) return false
  const named = new Set(rule.people.map((person) => people.personOf(person)))
  for (const team of rule.teams) {
    const members = membersOf(team, teams)
    if (members === null) return false
    for (const member of members) named.add(people.personOf(member))
  }
  return [...named].filter((person) => !contributors.known.has(person)).length < rule.approvals
}

function whyNot(rule: PathRule, approvals: Approvals, teams: Teams, own: readonly Candidate[]): string {
  const counting = new Set(own.map(({ approval }) => approval))
  const of = [...approvals.given, ...approvals.late].filter(
    (approval) =>
      !counting.has(approval) && approval.review.author !== null && isNamed(approval.review.author, rule, approvals, teams) !== 'no',
  )
  return of.length === 0 ? 'nobody else of them has approved it' : discarded(approvals, of)
}

/** Whom a rule names, for a message. */
export function whoOf({ people, teams }: Pick<PathRule, 'people' | 'teams'>): string {
  const named = [...people.map(({ login }) => login), ...teams]
  return named.length === 0 ? 'somebody who had no hand in it' : either(named)
}
