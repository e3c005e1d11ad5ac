import { codeScanningAlertsResolved } from '../../../src/checks/repository/code-scanning-alerts-resolved.ts'
import type { CodeScanningAlert } from '../../../src/model/repository.ts'
import { aRepository } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { daysAgo, hidden } from './worlds.ts'

const alert = (severity: CodeScanningAlert['severity'], days: number): CodeScanningAlert => ({
  number: 2,
  tool: 'CodeQL',
  rule: 'js/path-injection',
  severity,
  createdAt: daysAgo(days),
})
const world = (...codeScanningAlerts: CodeScanningAlert[]) => aRepository({ codeScanningAlerts })

testCheck(codeScanningAlertsResolved, {
  pass: [
    ['none', aRepository(), 'No code scanning alert is open.'],
    [
      'each within its time',
      world(alert('critical', 7), alert('high', 30), alert('medium', 90), alert('low', 180)),
      '4 code scanning alerts open',
    ],
    ['one that is not about security', world(alert(null, 400)), 'none for longer'],
    ['a longer time', world(alert('critical', 20)), 'none for longer', { 'critical-days': 30 }],
    ['no limit', world(alert('low', 999)), 'none for longer', { 'low-days': null }],
  ],
  fail: [
    [
      'a critical one for too long',
      world(alert('critical', 8)),
      '1 code scanning alert open for too long: #2 js/path-injection by CodeQL (critical), open for 8 days of 7 days.',
    ],
    ['high', world(alert('high', 31)), { remedy: 'Mend the code' }],
    ['medium', world(alert('medium', 91)), 'of 90 days'],
    ['low', world(alert('low', 181)), 'of 180 days'],
    [
      'one that is not about security, with a limit',
      world(alert(null, 11)),
      '(not about security), open for 11 days of 10 days',
      { 'other-days': 10 },
    ],
  ],
  inconclusive: [
    ['the alerts are hidden', aRepository({ codeScanningAlerts: hidden }), { reason: 'permission' }],
    ['none is open, and whether anything was analysed is hidden', aRepository({ codeScanning: hidden }), 'cannot be seen'],
  ],
  notApplicable: [['nothing was ever analysed', aRepository({ codeScanning: [] }), 'Nothing was ever analysed in acme/shop']],
})
