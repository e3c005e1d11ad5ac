import * as v from 'valibot'
import { defineCheck, fail, pass, type Values } from '../define.ts'
import { isAccepted, peopleParameter } from '../judgement/accepted-people.ts'
import { counted, listed } from '../judgement/wording.ts'

export const membersWithoutTwoFactor = defineCheck({
  id: 'organization/members-without-two-factor',
  title: 'Nobody is without a second factor',
  subject: 'organization',
  criteria: [{ id: 'CC6.1', strength: 'direct', because: 'Each account that gets in has a second factor, whatever the setting says.' }],
  needs: ['withoutTwoFactor'],
  parameters: v.strictObject({ accept: peopleParameter('Accounts that are accepted without one, for example machine users.') }),
  why: 'The setting says what has to be; the list says who is not there yet.',
  fix: 'Have these people set up two-factor authentication, or remove them. Requiring it for the organisation removes them until they have.',
  references: [
    'https://docs.github.com/en/organizations/keeping-your-organization-secure/managing-two-factor-authentication-for-your-organization/viewing-whether-users-in-your-organization-have-2fa-enabled',
    'https://docs.github.com/en/rest/orgs/members#list-organization-members',
  ],
  judge({ id, withoutTwoFactor }, { accept }) {
    const values: Values = {
      without: withoutTwoFactor.map((account) => ({ login: account.login, id: account.id, accepted: isAccepted(account, accept) })),
    }
    const wrong = withoutTwoFactor.filter((account) => !isAccepted(account, accept))
    if (wrong.length > 0) {
      const names = listed(wrong.map(({ login }) => login))
      return fail(
        `${counted(wrong.length, 'account')} in ${id} without a second factor: ${names}.`,
        'Have them set one up, or remove them.',
        values,
      )
    }
    if (withoutTwoFactor.length === 0) return pass(`Nobody in ${id} is without a second factor.`, values)
    return pass(
      `Nobody in ${id} is without a second factor but ${listed(withoutTwoFactor.map(({ login }) => login))}, as the policy accepts.`,
      values,
    )
  },
})
