import * as v from 'valibot'
import { defineCheck, fail, pass, type Values } from '../define.ts'
import { counted, listed } from '../judgement/wording.ts'

const count = (usual: number, description: string) =>
  v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000), v.description(description)), usual)

export const ownersLimited = defineCheck({
  id: 'organization/owners-limited',
  title: 'The organisation has few owners, and more than one',
  subject: 'organization',
  criteria: [{ id: 'CC6.3', strength: 'partial', because: 'The right to do everything is held by few, and not by one alone.' }],
  needs: ['members'],
  parameters: v.strictObject({
    most: count(5, 'How many owners there may be.'),
    least: count(2, 'How many owners there have to be.'),
  }),
  why: 'An owner is bound by no rule; and where there is only one, nobody can step in for them or take their access away.',
  fix: 'In the list of people of the organisation, change owners to members and give them teams or roles; or make a second person owner.',
  references: [
    'https://docs.github.com/en/organizations/managing-peoples-access-to-your-organization-with-roles/maintaining-ownership-continuity-for-your-organization',
    'https://docs.github.com/en/rest/orgs/members#list-organization-members',
  ],
  judge({ id, members }, { most, least }) {
    const owners = members.filter(({ role }) => role === 'owner').map(({ account }) => account)
    const values: Values = { most, least, owners: owners.map(({ login, id: account }) => ({ login, id: account })) }
    const fact = `${id} has ${counted(owners.length, 'owner')}`
    const names = owners.length === 0 ? '' : `: ${listed(owners.map(({ login }) => login))}`
    if (owners.length > most) {
      return fail(
        `${fact}, and the policy allows ${String(most)}${names}.`,
        'Change owners to members, and give them what their work takes.',
        values,
      )
    }
    if (owners.length < least) {
      return fail(`${fact}, and the policy asks for ${String(least)}${names}.`, 'Make somebody else owner as well.', values)
    }
    return pass(`${fact}${names}.`, values)
  },
})
