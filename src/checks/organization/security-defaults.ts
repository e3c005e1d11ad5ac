import * as v from 'valibot'
import { defineCheck, fail, pass, type Values } from '../define.ts'
import { listed } from '../judgement/wording.ts'

const features = {
  'secret-scanning': { slot: 'secretScanning', name: 'secret scanning' },
  'push-protection': { slot: 'pushProtection', name: 'push protection' },
  'dependency-alerts': { slot: 'dependencyAlerts', name: 'Dependabot alerts' },
  'security-updates': { slot: 'securityUpdates', name: 'Dependabot security updates' },
} as const
const names = ['secret-scanning', 'push-protection', 'dependency-alerts', 'security-updates'] as const

export const securityDefaults = defineCheck({
  id: 'organization/security-defaults',
  title: 'A new repository has its security features on from the start',
  subject: 'organization',
  criteria: [
    { id: 'CC7.1', strength: 'partial', because: 'Vulnerabilities are looked for in what is made tomorrow as well.' },
    { id: 'CC6.1', strength: 'partial', because: 'Credentials are kept out of what is made tomorrow as well.' },
  ],
  needs: ['securityDefaults'],
  parameters: v.strictObject({
    require: v.optional(v.pipe(v.array(v.picklist(names)), v.minLength(1), v.description('What has to be on for new repositories.')), [
      'secret-scanning',
      'push-protection',
      'dependency-alerts',
    ]),
  }),
  why: 'What has to be turned on by hand is forgotten in the repository where it mattered.',
  fix: 'In the settings of the organisation under “Advanced Security”, “Configurations”, make a configuration the default for new repositories that has these features on.',
  references: [
    'https://docs.github.com/en/code-security/securing-your-organization/enabling-security-features-in-your-organization/applying-a-custom-security-configuration',
  ],
  judge({ id, securityDefaults: defaults }, parameters) {
    const values: Values = { defaults: { ...defaults }, required: parameters.require }
    const words = (list: readonly (typeof names)[number][]): string => listed(list.map((name) => features[name].name))
    const off = parameters.require.filter((name) => !defaults[features[name].slot])
    if (off.length === 0) return pass(`New repositories of ${id} start with ${words(parameters.require)}.`, values)
    const remedy = 'Make a security configuration the default for new repositories that has them on.'
    return fail(`New repositories of ${id} start without ${words(off)}.`, remedy, values)
  },
})
