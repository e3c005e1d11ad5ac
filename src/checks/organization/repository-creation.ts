import * as v from 'valibot'
import { defineCheck, fail, pass, type Values } from '../define.ts'
import { listed } from '../judgement/wording.ts'

const kinds = ['public', 'private', 'internal'] as const

export const repositoryCreation = defineCheck({
  id: 'organization/repository-creation',
  title: 'Members create only repositories of the kinds that the policy allows',
  subject: 'organization',
  criteria: [
    { id: 'CC6.1', strength: 'partial', because: 'Nothing is opened to everybody by whoever happens to create it.' },
    { id: 'CC6.7', strength: 'partial', because: 'Code cannot leave through a new public repository.' },
  ],
  needs: ['repositoryCreation'],
  parameters: v.strictObject({
    allow: v.optional(v.pipe(v.array(v.picklist(kinds)), v.description('The kinds that members may create; owners can create all.')), [
      'private',
      'internal',
    ]),
  }),
  why: 'A public repository can be created and filled in a minute, past every rule that holds for the others.',
  fix: 'In the settings of the organisation under “Member privileges”, “Repository creation”, leave “Public” off.',
  references: [
    'https://docs.github.com/en/organizations/managing-organization-settings/restricting-repository-creation-in-your-organization',
  ],
  judge({ id, repositoryCreation: may }, { allow }) {
    const values: Values = { may: { ...may }, allow }
    const wrong = kinds.filter((kind) => may[kind] === true && !allow.includes(kind))
    if (wrong.length > 0) {
      const remedy = `Turn that off under “Repository creation” in the settings of the organisation: ${listed(wrong)}.`
      return fail(`Members of ${id} may create repositories that are ${listed(wrong, 4, 'or')}.`, remedy, values)
    }
    const can = kinds.filter((kind) => may[kind] === true)
    if (can.length === 0) return pass(`Members of ${id} may not create repositories.`, values)
    return pass(`Members of ${id} may create repositories that are ${listed(can, 4, 'or')}, and no others.`, values)
  },
})
