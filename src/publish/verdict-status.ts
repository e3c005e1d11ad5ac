import type { Results } from '../model/result.ts'
import { statusDescription, type StatusDescription } from '../report/status.ts'

/** The commit status of a run. Under `report-only` it is always a success that names the verdict. */
export function statusOf(results: Results, reportOnly: boolean): StatusDescription {
  if (!reportOnly) return statusDescription(results)
  const sample = results.sample === undefined ? '' : `${results.sample}: `
  return { state: 'success', description: `${sample}report only: ${results.verdict}` }
}
