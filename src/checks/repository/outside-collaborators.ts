import * as v from 'valibot'
import { defineCheck, fail, pass, type Values } from '../define.ts'
import { isAccepted, peopleParameter } from '../judgement/accepted-people.ts'
import { isMore, permissionParameter, withRole } from '../judgement/roles.ts'
import { counted, listed } from '../judgement/wording.ts'

export const outsideCollaborators = defineCheck({
  id: 'repository/outside-collaborators',
  title: 'People from outside may do no more than the policy allows',
  subject: 'repository',
  criteria: [
    { id: 'CC6.3', strength: 'partial', because: 'Those who are not of the organisation have the least access that does.' },
    { id: 'CC6.2', strength: 'partial', because: 'Access of people from outside is given by name, and known.' },
  ],
  needs: ['collaborators'],
  parameters: v.strictObject({
    most: permissionParameter('read', 'The most that somebody from outside may do.'),
    accept: peopleParameter('Those who may do more, by account.'),
  }),
  why: 'Whoever is no member is on no list of people who leave; such access stays until somebody remembers it.',
  fix: 'In the settings of the repository under “Collaborators and teams”, take the access away or lower it; or accept the account in the policy.',
  references: [
    'https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-outside-collaborators/adding-outside-collaborators-to-repositories-in-your-organization',
    'https://docs.github.com/en/rest/collaborators/collaborators#list-repository-collaborators',
  ],
  judge({ id, collaborators }, { most, accept }) {
    const outside = collaborators.filter((one) => one.outside)
    const over = outside.filter(({ permission, account }) => isMore(permission, most) && !isAccepted(account, accept))
    const values: Values = {
      most,
      outside: outside.map(({ account, role, permission }) => ({
        login: account.login,
        id: account.id,
        role,
        permission,
        accepted: isAccepted(account, accept),
      })),
    }
    if (over.length > 0) {
      const remedy = `Take the access away, lower it to ${most}, or accept the accounts in the policy.`
      return fail(
        `${listed(over.map(withRole))} may do more in ${id} than ${most}, and ${over.length === 1 ? 'is no member' : 'are no members'}.`,
        remedy,
        values,
      )
    }
    if (outside.length === 0) return pass(`Nobody from outside has access to ${id}.`, values)
    return pass(`${counted(outside.length, 'account')} from outside with access to ${id}, none with more than the policy allows.`, values)
  },
})
