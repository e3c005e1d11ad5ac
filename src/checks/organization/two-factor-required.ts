import * as v from 'valibot'
import { defineCheck, fail, pass } from '../define.ts'

export const twoFactorRequired = defineCheck({
  id: 'organization/two-factor-required',
  title: 'Everybody has to have a second factor',
  subject: 'organization',
  criteria: [{ id: 'CC6.1', strength: 'direct', because: 'Nobody gets into the organisation’s repositories on a password alone.' }],
  needs: ['twoFactorRequired'],
  parameters: v.strictObject({}),
  why: 'Passwords are guessed, reused and stolen; a stolen one then opens everything that its owner may do.',
  fix: 'In the settings of the organisation under “Authentication security”, turn on “Require two-factor authentication for everyone”. Those without a second factor lose their access until they have one.',
  references: [
    'https://docs.github.com/en/organizations/keeping-your-organization-secure/managing-two-factor-authentication-for-your-organization/requiring-two-factor-authentication-in-your-organization',
    'https://docs.github.com/en/rest/orgs/orgs#get-an-organization',
  ],
  judge({ id, twoFactorRequired: required }) {
    const values = { twoFactorRequired: required }
    if (required) return pass(`${id} requires a second factor of everybody.`, values)
    const remedy =
      'Turn on “Require two-factor authentication for everyone” under “Authentication security” in the settings of the organisation.'
    return fail(`${id} does not require a second factor.`, remedy, values)
  },
})
