import * as v from 'valibot'
import { defineCheck, inconclusive, notApplicable } from '../define.ts'
import { judgeAges, severityDays } from '../judgement/age.ts'

export const dependencyAlertsResolved = defineCheck({
  id: 'repository/dependency-alerts-resolved',
  title: 'Vulnerable dependencies are dealt with in time',
  subject: 'repository',
  criteria: [
    { id: 'CC7.1', strength: 'direct', because: 'Vulnerabilities that were found are mended within the time that was promised.' },
    { id: 'CC7.3', strength: 'partial', because: 'Each alert is evaluated by somebody who mends or closes it.' },
  ],
  needs: ['openDependencyAlerts'],
  considers: ['dependencyAlerts'],
  parameters: v.strictObject({
    ...severityDays,
    'without-fix': v.optional(
      v.pipe(
        v.picklist(['count', 'skip']),
        v.description(
          'What to make of an alert for which no version without the vulnerability is known: `count` it as any other, or `skip` it.',
        ),
      ),
      'count',
    ),
  }),
  why: 'A vulnerability that is published is used by others within days.',
  fix: 'Update the dependency. Where that cannot be done, close the alert with the reason, or record a waiver with an end.',
  references: [
    'https://docs.github.com/en/code-security/dependabot/dependabot-alerts/viewing-and-updating-dependabot-alerts',
    'https://docs.github.com/en/rest/dependabot/alerts#list-dependabot-alerts-for-a-repository',
  ],
  judge({ id, openDependencyAlerts, dependencyAlerts }, parameters, { at }) {
    if (openDependencyAlerts.length === 0) {
      // Where they are off there is no alert either.
      if (dependencyAlerts.state === 'unavailable') {
        const { reason, detail, remedy } = dependencyAlerts
        return inconclusive(reason, `No alert is open in ${id}; whether they are on cannot be seen. ${detail}`, remedy)
      }
      if (!dependencyAlerts.value) return notApplicable(`Alerts about vulnerable dependencies are off for ${id}, so that there are none.`)
    }
    const open = openDependencyAlerts
      .filter(({ fixed }) => fixed || parameters['without-fix'] === 'count')
      .map(({ number, package: name, severity, createdAt, fixed }) => ({
        name: `#${String(number)} ${name} (${severity}${fixed ? '' : ', no fix known'})`,
        since: createdAt,
        days: parameters[`${severity}-days`],
      }))
    return judgeAges(open, at, { what: 'dependency alert', remedy: 'Update the dependencies, or close the alerts with the reason.' })
  },
})
