import * as v from 'valibot'
import { defineCheck, fail, pass } from '../define.ts'
import { licenceRemedy } from '../judgement/secret-protection.ts'

export const pushProtection = defineCheck({
  id: 'repository/push-protection',
  title: 'A push that holds a secret is refused',
  subject: 'repository',
  criteria: [
    { id: 'CC6.1', strength: 'partial', because: 'Credentials are kept out of the code instead of being found in it.' },
    { id: 'CC6.7', strength: 'partial', because: 'Credentials cannot leave a machine with a push.' },
  ],
  needs: ['pushProtection'],
  considers: ['profile'],
  parameters: v.strictObject({}),
  why: 'A secret that reached the history has to be revoked; one that was refused has not left the machine of whoever pushed it.',
  fix: 'In the security settings of the repository or the organisation, turn on push protection, which needs secret scanning.',
  references: ['https://docs.github.com/en/code-security/secret-scanning/introduction/about-push-protection'],
  judge({ id, pushProtection: on, profile }) {
    const values = { pushProtection: on }
    if (on) return pass(`Push protection is on for ${id}.`, values)
    return fail(`Push protection is off for ${id}.`, licenceRemedy('Turn on push protection', profile), values)
  },
})
