import * as v from 'valibot'
import { defineCheck, inconclusive, notApplicable } from '../define.ts'
import { daysParameter, judgeAges } from '../judgement/age.ts'

export const secretAlertsResolved = defineCheck({
  id: 'repository/secret-alerts-resolved',
  title: 'Secrets that were found are dealt with in time',
  subject: 'repository',
  criteria: [
    { id: 'CC7.4', strength: 'partial', because: 'A leaked credential is revoked within the time that was promised.' },
    { id: 'CC7.3', strength: 'partial', because: 'Each alert is evaluated by somebody who closes it.' },
  ],
  needs: ['secretAlerts'],
  considers: ['secretScanning'],
  parameters: v.strictObject({
    'max-age-days': daysParameter(7, 'How old an open alert may be.'),
    'active-days': daysParameter(1, 'How old an open alert may be whose secret is known to work still.'),
  }),
  why: 'A secret that is known and not revoked is an open door with a sign on it.',
  fix: 'Revoke the secret where it was issued, then close the alert as revoked. One that is no secret is closed as that, with a word why.',
  references: [
    'https://docs.github.com/en/code-security/secret-scanning/managing-alerts-from-secret-scanning/resolving-alerts',
    'https://docs.github.com/en/rest/secret-scanning/secret-scanning#list-secret-scanning-alerts-for-a-repository',
  ],
  judge({ id, secretAlerts, secretScanning }, parameters, { at }) {
    if (secretAlerts.length === 0) {
      // Where it is off there is no alert either.
      if (secretScanning.state === 'unavailable') {
        const { reason, detail, remedy } = secretScanning
        return inconclusive(reason, `No alert is open in ${id}; whether secret scanning is on cannot be seen. ${detail}`, remedy)
      }
      if (!secretScanning.value) return notApplicable(`Secret scanning is off for ${id}, so that there are no alerts.`)
    }
    const open = secretAlerts.map(({ number, type, validity, createdAt }) => ({
      name: `#${String(number)} ${type}${validity === 'active' ? ', which works still' : ''}`,
      since: createdAt,
      days: shorter(parameters['max-age-days'], validity === 'active' ? parameters['active-days'] : null),
    }))
    return judgeAges(open, at, { what: 'secret alert', remedy: 'Revoke the secret where it was issued, then close the alert.' })
  },
})

function shorter(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b)
}
