import * as v from 'valibot'
import { defineCheck, fail, pass, type Values } from '../define.ts'
import { counted, listed } from '../judgement/wording.ts'

export const adminsLimited = defineCheck({
  id: 'repository/admins-limited',
  title: 'Few may administer the repository',
  subject: 'repository',
  criteria: [{ id: 'CC6.3', strength: 'partial', because: 'The right to change every rule is held by few.' }],
  needs: ['collaborators'],
  parameters: v.strictObject({
    most: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(1),
        v.maxValue(1000),
        v.description('How many accounts may administer it. The owners of the organisation are among them.'),
      ),
      5,
    ),
  }),
  why: 'An administrator can turn off every other control of the repository, and turn it on again.',
  fix: 'In the settings of the repository under “Collaborators and teams”, give people and teams the role that their work takes: `maintain` or `write`.',
  references: [
    'https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization',
    'https://docs.github.com/en/rest/collaborators/collaborators#list-repository-collaborators',
  ],
  judge({ id, collaborators }, { most }) {
    const admins = collaborators.filter(({ permission }) => permission === 'admin').map(({ account }) => account)
    const values: Values = { most, admins: admins.map(({ login, id: account }) => ({ login, id: account })) }
    const fact = `${counted(admins.length, 'account')} may administer ${id}`
    const names = admins.length === 0 ? '' : `: ${listed(admins.map(({ login }) => login))}`
    if (admins.length <= most) return pass(`${fact}${names}.`, values)
    const remedy = 'Give those who do not change the settings the role maintain or write.'
    return fail(`${fact}, and the policy allows ${String(most)}${names}.`, remedy, values)
  },
})
