import * as v from 'valibot'
import { defineCheck, inconclusive, notApplicable } from '../define.ts'
import { daysParameter, judgeAges, severityDays } from '../judgement/age.ts'

export const codeScanningAlertsResolved = defineCheck({
  id: 'repository/code-scanning-alerts-resolved',
  title: 'Vulnerabilities in the code are dealt with in time',
  subject: 'repository',
  criteria: [
    { id: 'CC7.1', strength: 'direct', because: 'Vulnerabilities that were found are mended within the time that was promised.' },
    { id: 'CC7.3', strength: 'partial', because: 'Each alert is evaluated by somebody who mends or dismisses it.' },
  ],
  needs: ['codeScanningAlerts'],
  considers: ['codeScanning'],
  parameters: v.strictObject({
    ...severityDays,
    'other-days': daysParameter(null, 'How old an open alert may be that is not about security.'),
  }),
  why: 'An alert that stays open teaches everybody to look past the next one.',
  fix: 'Mend the code, or dismiss the alert with the reason why it is none.',
  references: [
    'https://docs.github.com/en/code-security/code-scanning/managing-code-scanning-alerts/resolving-code-scanning-alerts',
    'https://docs.github.com/en/rest/code-scanning/code-scanning#list-code-scanning-alerts-for-a-repository',
  ],
  judge({ id, codeScanningAlerts, codeScanning }, parameters, { at }) {
    if (codeScanningAlerts.length === 0) {
      // Where nothing was analysed there is no alert either.
      if (codeScanning.state === 'unavailable') {
        const { reason, detail, remedy } = codeScanning
        return inconclusive(reason, `No alert is open in ${id}; whether anything was analysed cannot be seen. ${detail}`, remedy)
      }
      if (codeScanning.value.length === 0) return notApplicable(`Nothing was ever analysed in ${id}, so that there are no alerts.`)
    }
    const open = codeScanningAlerts.map(({ number, tool, rule, severity, createdAt }) => ({
      name: `#${String(number)} ${rule} by ${tool} (${severity ?? 'not about security'})`,
      since: createdAt,
      days: severity === null ? parameters['other-days'] : parameters[`${severity}-days`],
    }))
    return judgeAges(open, at, { what: 'code scanning alert', remedy: 'Mend the code, or dismiss the alerts with the reason.' })
  },
})
