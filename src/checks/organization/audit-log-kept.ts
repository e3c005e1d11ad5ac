import * as v from 'valibot'
import { defineCheck, fail, pass, type Values } from '../define.ts'
import { daysBetween } from '../judgement/age.ts'
import { counted } from '../judgement/wording.ts'

export const auditLogKept = defineCheck({
  id: 'organization/audit-log-kept',
  title: 'The audit log can be read back for as long as the policy asks',
  subject: 'organization',
  criteria: [
    { id: 'CC7.2', strength: 'partial', because: 'What was done with rights and settings can be looked up afterwards.' },
    { id: 'CC2.1', strength: 'partial', because: 'There is a record to test controls by.' },
  ],
  needs: ['auditLog'],
  parameters: v.strictObject({
    days: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(1),
        v.maxValue(180),
        v.description('How far back it has to go, in days. GitHub keeps 180; what has to last longer has to be streamed elsewhere.'),
      ),
      90,
    ),
  }),
  why: 'Who changed a rule, and when, is asked months later. Nothing else on GitHub can tell.',
  fix: 'Read the audit log through the REST API, which takes GitHub Enterprise Cloud, and stream it to a store of your own: GitHub forgets it after 180 days. An organisation that is younger than the policy asks has nothing to show yet: record that as a waiver with an end.',
  references: [
    'https://docs.github.com/en/organizations/keeping-your-organization-secure/managing-security-settings-for-your-organization/reviewing-the-audit-log-for-your-organization',
    'https://docs.github.com/en/enterprise-cloud@latest/admin/monitoring-activity-in-your-enterprise/reviewing-audit-logs-for-your-enterprise/streaming-the-audit-log-for-your-enterprise',
  ],
  judge({ id, auditLog: { earliest } }, { days }, { at }) {
    const values: Values = { asOf: at, earliest, days }
    const remedy = 'Find out why earlier entries are gone, and stream the log to a store of your own.'
    if (earliest === null) return fail(`The audit log of ${id} has no entry.`, remedy, values)
    const back = Math.floor(daysBetween(earliest, at))
    if (back >= days) return pass(`The audit log of ${id} goes back ${counted(back, 'day')}, to ${earliest.slice(0, 10)}.`, values)
    return fail(`The audit log of ${id} goes back ${counted(back, 'day')}, and the policy asks for ${String(days)}.`, remedy, values)
  },
})
