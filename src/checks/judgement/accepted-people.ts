import * as v from 'valibot'
import type { Account } from '../../model/account.ts'
import { person } from '../../policy/words.ts'

/** Accounts that a policy accepts where others would fail. */
export function peopleParameter(description: string) {
  return v.optional(v.pipe(v.array(person), v.maxLength(500), v.description(description)), [])
}

/** Whether the policy accepts the account: ids decide, logins change hands. */
export function isAccepted(account: Account, accepted: readonly { readonly id: number }[]): boolean {
  return accepted.some(({ id }) => id === account.id)
}
