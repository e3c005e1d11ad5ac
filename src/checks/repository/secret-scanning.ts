import * as v from 'valibot'
import { defineCheck, fail, pass } from '../define.ts'
import { licenceRemedy } from '../judgement/secret-protection.ts'

export const secretScanning = defineCheck({
  id: 'repository/secret-scanning',
  title: 'Secrets in the repository are found',
  subject: 'repository',
  criteria: [
    { id: 'CC6.1', strength: 'partial', because: 'A credential that leaked into the code is found before somebody else uses it.' },
    { id: 'CC7.2', strength: 'partial', because: 'GitHub watches every push for credentials and raises an alert.' },
  ],
  needs: ['secretScanning'],
  considers: ['profile'],
  parameters: v.strictObject({}),
  why: 'A token in the history gives its access to everybody who can read the repository, now and in every old clone.',
  fix: 'In the security settings of the repository or the organisation, turn on secret scanning.',
  references: ['https://docs.github.com/en/code-security/secret-scanning/introduction/about-secret-scanning'],
  judge({ id, secretScanning: on, profile }) {
    const values = { secretScanning: on }
    if (on) return pass(`Secret scanning is on for ${id}.`, values)
    return fail(`Secret scanning is off for ${id}.`, licenceRemedy('Turn on secret scanning', profile), values)
  },
})
