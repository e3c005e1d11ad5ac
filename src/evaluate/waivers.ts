import { knowPeople, type People } from '../checks/judgement/people.ts'
import { compareText } from '../model/canonical.ts'
import type { Change } from '../model/change.ts'
import type { AppliedWaiver } from '../model/result.ts'
import type { SnapshotRun } from '../model/snapshot.ts'
import type { Subject } from '../model/subject.ts'
import { toMilliseconds, type Instant } from '../model/time.ts'
import type { Policy, Waiver } from '../policy/policy.ts'

/**
 * What covers a deviation of some controls on a subject, or claims to. Waivers are one such source; the emergency procedure is
 * another.
 */
export type Cover = (subject: Subject, controls: readonly string[]) => readonly AppliedWaiver[]

const dayInMilliseconds = 24 * 60 * 60 * 1000

/** The waivers of the policy, each weighed on the subject that it names. */
export function waiverCover(policy: Policy, run: SnapshotRun): Cover {
  const people = knowPeople(policy.people)
  const bySubject = new Map<string, Waiver[]>()
  for (const waiver of policy.waivers.toSorted((a, b) => compareText(a.id, b.id))) {
    bySubject.set(waiver.subject, [...(bySubject.get(waiver.subject) ?? []), waiver])
  }
  return (subject, controls) =>
    (bySubject.get(subject.id) ?? [])
      .filter((waiver) => controls.includes(waiver.control))
      .map((waiver) => ({ id: waiver.id, control: waiver.control, ...weigh(waiver, subject, run, people) }))
}

type Weight = Pick<AppliedWaiver, 'covers' | 'because'>

function weigh(waiver: Waiver, subject: Subject, run: SnapshotRun, people: People): Weight {
  const { login, id } = waiver.approvedBy
  const approver = `${login} (${String(id)})`
  if (!inForce(waiver, run.at)) return { covers: false, because: `It expired at the end of ${waiver.expires} UTC.` }
  const proof = Object.hasOwn(run.provenWaivers, waiver.id) ? run.provenWaivers[waiver.id] : undefined
  if (proof === undefined) return claimed(`nothing proves that ${approver} approved the pull request that added it`)
  if (proof.approver !== id) {
    return claimed(`${approver} did not approve ${proof.pullRequest}, which added it; the account ${String(proof.approver)} did`)
  }
  const person = people.personOf(waiver.approvedBy)
  if (people.isMachineUser(waiver.approvedBy)) return claimed(`${approver} is a machine user, who can accept nothing`)
  if (people.personOf({ id: proof.author }) === person) {
    return claimed(`${approver} opened ${proof.pullRequest}, which added it`)
  }
  const hand = subject.kind === 'change' ? handIn(subject, person, people) : null
  if (hand !== null) return claimed(`${approver} ${hand}`)
  return { covers: true, because: `${approver} approved it in ${proof.pullRequest}; in force until the end of ${waiver.expires} UTC.` }
}

function claimed(because: string): Weight {
  return { covers: false, because: `Claimed only: ${because}.` }
}

/** Until the end of its last day, in UTC. */
function inForce(waiver: Waiver, at: Instant): boolean {
  return toMilliseconds(at) < toMilliseconds(`${waiver.expires}T00:00:00Z`) + dayInMilliseconds
}

/**
 * Why a person may be an author of the change, as the end of a sentence about them; `null` when they are none. Somebody who
 * cannot be told apart from an author may be one.
 */
function handIn(change: Change, person: number, people: People): string | null {
  const { pullRequest, commits } = change
  if (pullRequest.state === 'unavailable' || commits.state === 'unavailable') {
    return 'may be an author of the change, of which not all could be seen'
  }
  const opened = pullRequest.value === null ? [] : [pullRequest.value.author]
  const wrote = commits.value.flatMap((commit) => commit.authors.map((author) => author.account))
  const authors = [...opened, ...wrote]
  if (authors.some((author) => author !== null && people.personOf(author) === person)) return 'is an author of the change'
  if (authors.length === 0 || authors.includes(null)) return 'may be an author of the change, one of whom no account is known for'
  return null
}
