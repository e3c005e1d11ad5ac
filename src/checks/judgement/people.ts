import type { JudgeContext } from '../define.ts'
import { remembered } from './remembered.ts'

/** An account, as GitHub or as the policy names it: all that matters is its id. */
interface Identified {
  readonly id: number
}

/** Who is who, by the policy's `people`. */
export interface People {
  /** A number for the person behind the account: the same for every account that the policy lists as one person. */
  personOf(account: Identified): number
  /** Whether the policy says that no person stands behind the account. */
  isMachineUser(account: Identified): boolean
}

/** Reads the policy's map of people. Lists that share an account are one person. */
export const knowPeople = remembered((people: JudgeContext['people']): People => {
  const persons = new Map<number, number>()
  for (const accounts of people.samePerson) {
    const ids = accounts.map((account) => account.id)
    const joined = new Set(ids.map((id) => persons.get(id) ?? id))
    const person = Math.min(...joined)
    for (const [id, known] of persons) if (joined.has(known)) persons.set(id, person)
    for (const id of ids) persons.set(id, person)
  }
  const machines = new Set(people.machineUsers.map((machine) => machine.id))
  return {
    personOf: (account) => persons.get(account.id) ?? account.id,
    isMachineUser: (account) => machines.has(account.id),
  }
})
