import * as v from 'valibot'
import type { CheckRun } from '../../model/change.ts'
import type { Evidence } from '../../model/evidence.ts'
import { defineCheck, fail, inconclusive, pass, type Values } from '../define.ts'
import { judgeScanner, scannersParameter, type Scanner, type ScannerFinding } from '../judgement/scanner.ts'
import { licenceRemedy } from '../judgement/secret-protection.ts'
import { listed } from '../judgement/wording.ts'

export const secretScanning = defineCheck({
  id: 'repository/secret-scanning',
  title: 'Secrets in the repository are found',
  subject: 'repository',
  criteria: [
    { id: 'CC6.1', strength: 'partial', because: 'A credential that leaked into the code is found before somebody else uses it.' },
    { id: 'CC7.2', strength: 'partial', because: 'Credentials in what is pushed are watched for, and raise an alert.' },
  ],
  needs: [],
  considers: ['secretScanning', 'defaultBranchChecks', 'profile'],
  parameters: v.strictObject({
    scanners: scannersParameter,
    'within-days': v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(1),
        v.maxValue(365),
        v.description('How old the latest run of such a scanner may be, in days.'),
      ),
      7,
    ),
  }),
  why: 'A token in the history gives its access to everybody who can read the repository, now and in every old clone.',
  fix: 'In the security settings of the repository or the organisation, turn on secret scanning. Where the licence for it is missing, run another scanner on the default branch, on a schedule as well, and name its check run under scanners in the policy.',
  references: [
    'https://docs.github.com/en/code-security/secret-scanning/introduction/about-secret-scanning',
    'https://docs.github.com/en/rest/checks/runs#list-check-runs-for-a-git-reference',
  ],
  judge({ id, secretScanning: on, defaultBranchChecks, profile }, parameters, { at }) {
    const found = findingsOf(parameters.scanners, defaultBranchChecks, at, parameters['within-days'])
    const values: Values = {
      secretScanning: on.state === 'observed' ? on.value : null,
      scanners: found.map(({ scanner, good, because }) => ({ ...scanner, good, because })),
    }
    if (on.state === 'observed' && on.value) return pass(`Secret scanning is on for ${id}.`, values)
    const good = found.find((finding) => finding.good)
    if (good !== undefined)
      return pass(`${good.because} on the default branch of ${id}, which the policy takes for secret scanning.`, values)
    const others = found.map(({ because }) => because)
    const and = others.length === 0 ? '' : `; ${listed(others)}`
    if (on.state === 'unavailable') return inconclusive(on.reason, `${on.detail.replace(/\.$/, '')}${and}.`, on.remedy, values)
    if (parameters.scanners.length > 0 && defaultBranchChecks.state === 'unavailable') {
      const { reason, detail, remedy } = defaultBranchChecks
      return inconclusive(reason, `Secret scanning is off for ${id}, and its other scanners cannot be seen. ${detail}`, remedy, values)
    }
    return fail(`Secret scanning is off for ${id}${and}.`, licenceRemedy('Turn on secret scanning', profile), values)
  },
})

function findingsOf(
  scanners: readonly Scanner[],
  runs: Evidence<readonly CheckRun[]>,
  at: string,
  days: number,
): readonly ScannerFinding[] {
  return runs.state === 'unavailable' ? [] : scanners.map((scanner) => judgeScanner(scanner, runs.value, at, days))
}
