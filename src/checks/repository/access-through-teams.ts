import * as v from 'valibot'
import { defineCheck, fail, pass, type Values } from '../define.ts'
import { isAccepted, peopleParameter } from '../judgement/accepted-people.ts'
import { isMore, withRole } from '../judgement/roles.ts'
import { listed } from '../judgement/wording.ts'

export const accessThroughTeams = defineCheck({
  id: 'repository/access-through-teams',
  title: 'Members have access through teams',
  subject: 'repository',
  criteria: [
    { id: 'CC6.3', strength: 'partial', because: 'Access follows from a role, which a team stands for.' },
    { id: 'CC6.2', strength: 'partial', because: 'Who leaves a team loses its access everywhere at once.' },
  ],
  needs: ['collaborators'],
  parameters: v.strictObject({
    most: v.optional(
      v.pipe(
        v.picklist(['none', 'read', 'triage', 'write', 'maintain']),
        v.description('The most that the repository itself may give a member by name.'),
      ),
      'none',
    ),
    accept: peopleParameter('Members whom the repository may name all the same, by account.'),
  }),
  why: 'Access that is given to people one by one is never taken away from them all.',
  fix: 'Put the person into a team that has the access, then remove them under “Collaborators and teams” in the settings of the repository; or accept the account in the policy. Those who are no members are a matter of repository/outside-collaborators.',
  references: [
    'https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/managing-team-access-to-an-organization-repository',
    'https://docs.github.com/en/rest/collaborators/collaborators#list-repository-collaborators',
  ],
  judge({ id, collaborators }, { most, accept }) {
    const direct = collaborators.filter((one) => one.direct && !one.outside)
    const over = direct.filter(({ permission, account }) => (most === 'none' || isMore(permission, most)) && !isAccepted(account, accept))
    const values: Values = {
      direct: direct.map(({ account, role }) => ({ login: account.login, id: account.id, role, accepted: isAccepted(account, accept) })),
    }
    if (over.length > 0) {
      const remedy = 'Put them into a team that has the access, and remove them from the repository.'
      return fail(`${id} gives access to members by name: ${listed(over.map(withRole))}.`, remedy, values)
    }
    if (direct.length === 0) return pass(`No member has access to ${id} but through a team or the organisation.`, values)
    return pass(`${id} names ${listed(direct.map(withRole))}, as the policy accepts, and no other member.`, values)
  },
})
