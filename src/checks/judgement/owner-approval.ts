import type { Account } from '../../model/account.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { InconclusiveReason } from '../../model/result.ts'
import type { Approval, Approvals } from './approvals.ts'
import { ownerName, type Owner } from './code-owners.ts'
import type { Contributors } from './contributors.ts'
import { approvers, suffice } from './sufficiency.ts'
import { listed, nameOf } from './wording.ts'

/** The members of teams, as far as they could be seen. */
export type Teams = Evidence<Readonly<Record<string, readonly Account[]>>>

/** Whether an owner of a file approved the change. */
export type OwnerApproval =
  | { readonly state: 'approved'; readonly by: readonly string[] }
  /** `perhapsImpossible`: it is, if those who merged something into the change had a hand in it. */
  | { readonly state: 'lacking'; readonly because: string; readonly perhapsImpossible: boolean }
  /** Everybody who owns it had a hand in the change, so that nobody is left to approve. */
  | { readonly state: 'impossible'; readonly because: string }
  | { readonly state: 'unsure'; readonly reason: InconclusiveReason; readonly because: string; readonly remedy: string }

/**
 * Looks for an approval by one of the owners, any of whom is enough. CODEOWNERS knows people by login only, so that here, and
 * only here, logins are compared. What a team that cannot be seen, or an e-mail address, hides matters only if somebody
 * approved who may be behind it.
 */
export function ownerApproval(owners: readonly Owner[], approvals: Approvals, teams: Teams): OwnerApproval {
  const named = owners.map(ownerName)
  const { known, perhaps } = approvals.contributors
  const nobody = owners.every((owner) => nobodyIsLeft(owner, known, approvals, teams))
  // Whoever is gone cannot approve any more; of a change that landed they may have been an owner.
  if (nobody && !approvals.moment.landed) return impossible(owners, teams)
  const byOwner = ({ review }: Approval): boolean => owners.some((owner) => owns(owner, review.author, approvals, teams))
  const byOwners = approvals.given.filter(byOwner)
  const anonymous = approvals.given.filter(({ review }) => review.author === null)
  const direct = suffice(approvals, 1, [...byOwners, ...anonymous])
  if (direct.state === 'enough') return { state: 'approved', by: approvers(byOwners) }
  if (direct.state === 'unsure') return direct
  const hidden = owners.map((owner) => hiddenBehind(owner, teams)).find((found) => found !== null)
  const others = approvals.given.filter((approval) => approval.weight.counts !== 'no')
  if (hidden !== undefined && others.length > 0) {
    return { ...hidden, because: `${listed(others.map(({ review }) => nameOf(review.author)))} approved, and ${hidden.because}` }
  }
  if (nobody) return impossible(owners, teams)
  return {
    state: 'lacking',
    perhapsImpossible: owners.every((owner) => nobodyIsLeft(owner, new Map([...perhaps, ...known]), approvals, teams)),
    because: `none of its owners ${listed(named)} approved it${whyNot([...byOwners, ...approvals.late.filter(byOwner)])}`,
  }
}

function impossible(owners: readonly Owner[], teams: Teams): OwnerApproval {
  const empty = owners.every((owner) => owner.kind === 'team' && membersOf(owner.team, teams)?.length === 0)
  const all = `its only ${owners.length === 1 ? 'owner' : 'owners'} ${listed(owners.map(ownerName))}`
  return { state: 'impossible', because: empty ? `nobody belongs to ${all}` : `${all} had a hand in the change` }
}

function owns(owner: Owner, account: Account | null, approvals: Approvals, teams: Teams): boolean {
  if (account === null || owner.kind === 'email') return false
  if (owner.kind === 'user') return account.login.toLowerCase() === owner.login
  const person = approvals.people.personOf(account)
  return (membersOf(owner.team, teams) ?? []).some((member) => approvals.people.personOf(member) === person)
}

function membersOf(team: string, teams: Teams): readonly Account[] | null {
  if (teams.state === 'unavailable' || !Object.hasOwn(teams.value, team)) return null
  return teams.value[team] ?? null
}

function hiddenBehind(owner: Owner, teams: Teams): Extract<OwnerApproval, { state: 'unsure' }> | null {
  if (owner.kind === 'email') {
    const remedy = `Name the account instead of ${owner.address} in CODEOWNERS.`
    return { state: 'unsure', reason: 'identity', because: `nobody can tell whose address ${owner.address} is`, remedy }
  }
  if (owner.kind === 'user' || membersOf(owner.team, teams) !== null) return null
  const because = `who belongs to ${owner.team} could not be seen`
  if (teams.state === 'unavailable') return { state: 'unsure', reason: teams.reason, because, remedy: teams.remedy }
  const remedy = `Let the token read the members of ${owner.team}, or name an account in CODEOWNERS.`
  return { state: 'unsure', reason: 'permission', because, remedy }
}

/** Whether everybody who is known to stand behind an owner had a hand in the change, or is no person. */
function nobodyIsLeft(owner: Owner, contributors: Contributors['known'], { people }: Approvals, teams: Teams): boolean {
  if (owner.kind === 'email') return false
  if (owner.kind === 'user') return [...contributors.values()].some(({ account }) => account.login.toLowerCase() === owner.login)
  const members = membersOf(owner.team, teams)
  return members?.every((member) => contributors.has(people.personOf(member)) || people.isMachineUser(member)) ?? false
}

function whyNot(approvals: readonly Approval[]): string {
  const reasons = approvals.flatMap(({ review, weight }) => (weight.counts === 'yes' ? [] : [`${nameOf(review.author)} ${weight.because}`]))
  return reasons.length === 0 ? '' : `: ${listed(reasons, 3)}`
}
