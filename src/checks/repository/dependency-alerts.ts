import * as v from 'valibot'
import { defineCheck, fail, pass } from '../define.ts'

export const dependencyAlerts = defineCheck({
  id: 'repository/dependency-alerts',
  title: 'Vulnerable dependencies are found',
  subject: 'repository',
  criteria: [{ id: 'CC7.1', strength: 'partial', because: 'Known vulnerabilities in what the code depends on raise an alert.' }],
  needs: ['dependencyAlerts'],
  parameters: v.strictObject({}),
  why: 'Most of the code that runs was written by others, and its holes are published.',
  fix: 'In the security settings of the repository or the organisation, turn on Dependabot alerts, which are free for every repository.',
  references: ['https://docs.github.com/en/code-security/dependabot/dependabot-alerts/about-dependabot-alerts'],
  judge({ id, dependencyAlerts: on }) {
    const values = { dependencyAlerts: on }
    if (on) return pass(`Alerts about vulnerable dependencies are on for ${id}.`, values)
    const remedy = 'Turn on Dependabot alerts in the security settings of the repository or the organisation.'
    return fail(`Alerts about vulnerable dependencies are off for ${id}.`, remedy, values)
  },
})
