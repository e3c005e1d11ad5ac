import * as v from 'valibot'
import { defineCheck, fail, pass } from '../define.ts'

const permissions = ['none', 'read', 'write', 'admin'] as const

export const basePermission = defineCheck({
  id: 'organization/base-permission',
  title: 'Being a member gives little by itself',
  subject: 'organization',
  criteria: [{ id: 'CC6.3', strength: 'partial', because: 'What one may do follows from a role, and not from belonging alone.' }],
  needs: ['basePermission'],
  parameters: v.strictObject({
    most: v.optional(
      v.pipe(v.picklist(['none', 'read', 'write']), v.description('The most that every member may do in every repository.')),
      'read',
    ),
  }),
  why: 'Everybody who joins gets the base permission in every repository at once, and so does everybody who takes over an account.',
  fix: 'In the settings of the organisation under “Member privileges”, set “Base permissions” to “No permission” or “Read”, and give more through teams.',
  references: [
    'https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/setting-base-permissions-for-an-organization',
  ],
  judge({ id, basePermission: is }, { most }) {
    const values = { basePermission: is, most }
    if (permissions.indexOf(is) <= permissions.indexOf(most)) return pass(`The base permission of ${id} is ${is}.`, values)
    const remedy = `Set “Base permissions” to ${most} or less, and give more through teams.`
    return fail(`The base permission of ${id} is ${is}, and the policy allows ${most}.`, remedy, values)
  },
})
