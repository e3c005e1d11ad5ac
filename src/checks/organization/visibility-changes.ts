import * as v from 'valibot'
import { defineCheck, fail, pass } from '../define.ts'

export const visibilityChanges = defineCheck({
  id: 'organization/visibility-changes',
  title: 'Only owners may make a repository public',
  subject: 'organization',
  criteria: [
    { id: 'CC6.7', strength: 'partial', because: 'Opening code to everybody is decided by those who answer for the organisation.' },
    { id: 'CC6.3', strength: 'partial', because: 'Administering one repository does not give the right to open it.' },
  ],
  needs: ['visibilityChanges'],
  parameters: v.strictObject({}),
  why: 'Making a repository public cannot be taken back: it is copied, with its whole history, before anybody notices.',
  fix: 'In the settings of the organisation under “Member privileges”, turn off “Allow members to change repository visibilities for this organization”.',
  references: [
    'https://docs.github.com/en/organizations/managing-organization-settings/restricting-repository-visibility-changes-in-your-organization',
  ],
  judge({ id, visibilityChanges: allowed }) {
    const values = { membersMayChangeVisibility: allowed }
    if (!allowed) return pass(`Only owners of ${id} may change the visibility of a repository.`, values)
    const remedy = 'Turn off “Allow members to change repository visibilities for this organization” under “Member privileges”.'
    return fail(`Members of ${id} who administer a repository may change its visibility.`, remedy, values)
  },
})
