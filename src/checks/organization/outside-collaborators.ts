import * as v from 'valibot'
import { defineCheck, fail, pass, type Values } from '../define.ts'
import { isAccepted, peopleParameter } from '../judgement/accepted-people.ts'
import { counted, listed } from '../judgement/wording.ts'

export const organizationOutsideCollaborators = defineCheck({
  id: 'organization/outside-collaborators',
  title: 'Everybody from outside with access is one that the policy names',
  subject: 'organization',
  criteria: [
    {
      id: 'CC6.2',
      strength: 'partial',
      because: 'Access of people from outside is authorised by name, and taken away by taking off the name.',
    },
  ],
  needs: ['outsideCollaborators'],
  parameters: v.strictObject({ accept: peopleParameter('Those who may have access without being members, by account.') }),
  why: 'Whoever is no member is on no list of people who leave. Somebody has to know them all.',
  fix: 'In the list of outside collaborators of the organisation, remove those who have no business there, make the others members, or name them in the policy.',
  references: [
    'https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-outside-collaborators/removing-an-outside-collaborator-from-an-organization-repository',
    'https://docs.github.com/en/rest/orgs/outside-collaborators#list-outside-collaborators-for-an-organization',
  ],
  judge({ id, outsideCollaborators }, { accept }) {
    const values: Values = {
      outside: outsideCollaborators.map((account) => ({ login: account.login, id: account.id, accepted: isAccepted(account, accept) })),
    }
    const unknown = outsideCollaborators.filter((account) => !isAccepted(account, accept))
    if (unknown.length > 0) {
      const names = listed(unknown.map(({ login }) => login))
      const remedy = 'Remove them, make them members, or name them in the policy.'
      return fail(
        `${counted(unknown.length, 'account')} from outside ${id} with access, and not named in the policy: ${names}.`,
        remedy,
        values,
      )
    }
    if (outsideCollaborators.length === 0) return pass(`Nobody from outside ${id} has access.`, values)
    return pass(`${counted(outsideCollaborators.length, 'account')} from outside ${id} with access, each named in the policy.`, values)
  },
})
