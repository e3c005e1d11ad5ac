import * as v from 'valibot'
import type { Account, GitIdentity } from '../../model/account.ts'
import { whole, type Same } from './evidence.ts'

export const account = v.pipe(
  v.strictObject({
    kind: v.picklist(['user', 'bot', 'mannequin', 'organization', 'enterprise-user']),
    id: v.pipe(whole, v.description('The account id. Accounts with the same id are the same.')),
    login: v.pipe(v.string(), v.description('For reading only.')),
  }),
  v.description('An account on GitHub.'),
)

export const actor = v.pipe(v.nullable(account), v.description('Whoever did it; null for a deleted account.'))

export const gitIdentity = v.pipe(
  v.strictObject({
    name: v.string(),
    email: v.string(),
    account: v.pipe(v.nullable(account), v.description('Whom GitHub resolved the e-mail address to; null for nobody.')),
  }),
  v.description('An author or committer as git names it.'),
)

const complete: [Same<Account, typeof account>, Same<GitIdentity, typeof gitIdentity>] = [true, true]
void complete
