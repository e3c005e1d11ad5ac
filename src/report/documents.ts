import { accessCsv, accessLists } from './access-lists.ts'
import { reportHtml } from './html/report.ts'
import { mappedCsv } from './mapped.ts'
import { oscalAssessmentResults, oscalCatalog } from './oscal.ts'
import { populationCsv } from './population.ts'
import { deviationsCsv, reconciliationJson, reconciliationPage } from './reconciliation.ts'
import type { Reported } from './reported.ts'
import { sarifLog } from './sarif.ts'
import { changeReviewStatements, testResultStatement, type Digested } from './statements.ts'
import { verifyPage } from './verify-page.ts'
import { workpaper } from './workpaper.ts'

/** A document of a package, before it is written. */
export interface Document {
  readonly path: string
  /** The media type. */
  readonly type: string
  /** Its content, a piece at a time. `written` are the files that are in the package already. */
  readonly content: (written: readonly Digested[]) => Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>
}

const json = 'application/json'
const csv = 'text/csv'

/**
 * Everything of a package that is made of the facts and the results for people and for other tools, in the order in which it has to
 * be written: some name the digests of those before them.
 */
export function documentsOf(reported: Reported): readonly Document[] {
  const { results, about, subjects, checks, policy, tool } = reported
  const all = { ...results, results: [...results.results] }
  const snapshot = { run: about, subjects: [...subjects] }
  const sarif = sarifLog(all, snapshot, checks, tool.version)
  return [
    { path: 'population/changes.csv', type: csv, content: () => populationCsv(reported) },
    ...(about.command === 'posture'
      ? accessLists.map((list) => ({ path: `population/${list.name}.csv`, type: csv, content: () => accessCsv(list, reported) }))
      : []),
    ...(about.command === 'period'
      ? [
          { path: 'population/deviations.csv', type: csv, content: () => deviationsCsv(reported) },
          { path: 'population/reconciliation.json', type: json, content: () => [reconciliationJson(reported)] },
          { path: 'population/reconciliation.md', type: 'text/markdown', content: () => [reconciliationPage(reported)] },
        ]
      : []),
    { path: 'exports/mapped-results.csv', type: csv, content: () => mappedCsv(reported) },
    ...(sarif === null ? [] : [{ path: 'exports/results.sarif', type: 'application/sarif+json', content: () => [sarif] }]),
    {
      path: 'exports/oscal-assessment-results.json',
      type: json,
      content: (written) => [
        oscalAssessmentResults(all, snapshot, {
          checks,
          version: tool.version,
          organization: policy.organization,
          evidence: written.filter(({ path }) => isRepeatable(path)),
        }),
      ],
    },
    { path: 'exports/oscal-catalog.json', type: json, content: () => [oscalCatalog(about.at, about.sample)] },
    { path: 'exports/test-result.intoto.json', type: json, content: (written) => [testResultStatement(reported, written)] },
    ...(snapshot.subjects.some(({ kind }) => kind === 'change')
      ? [{ path: 'exports/change-review.intoto.ndjson', type: 'application/x-ndjson', content: () => changeReviewStatements(reported) }]
      : []),
    { path: 'VERIFY.md', type: 'text/markdown', content: () => [verifyPage(reported)] },
    { path: 'report.html', type: 'text/html', content: () => reportHtml(reported) },
    {
      path: 'workpaper.xlsx',
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      content: (written) => once(() => workpaper(reported, written)),
    },
  ]
}

/** Files whose bytes are the same on every run over the same facts. */
function isRepeatable(path: string): boolean {
  return path === 'results.json' || path === 'policy.yml' || path.startsWith('snapshot/')
}

async function* once(make: () => Promise<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield await make()
}
