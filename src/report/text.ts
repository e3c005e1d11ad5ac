import type { Result, Results } from '../model/result.ts'
import { approvalsTold } from './approvals.ts'
import { findingsOf, together, waitingControls } from './findings.ts'
import { indent, Page, type TextLayout } from './page.ts'
import { plain } from './plain.ts'
import { confidential, controlEnding, countsInWords, endingOf, endingWords, sampleNote, verdictSentence } from './wording.ts'

/** The results of a run for a terminal. Words say everything that colours say. */
export function resultsText(results: Results, layout: TextLayout): string {
  const findings = findingsOf(results)
  const page = new Page(layout)
  if (results.sample !== undefined) page.paragraph(`${results.sample}: ${sampleNote}`, 0)
  page.line(`soc2-gate ${results.command}: ${page.painted(findings.waiting ? 'waiting' : results.verdict, results.verdict)}`)
  page.paragraph(`${verdictSentence(results, findings)} As of ${results.at}.`, 0)
  for (const reason of results.incompleteBecause) page.paragraph(`- ${plain(reason)}`, 0, 2)
  section(page, 'Decides the verdict', findings.blocking)
  section(page, 'Does not block', findings.other)
  section(page, 'Waived', findings.covered)
  const approvals = approvalsTold(results.results)
  if (approvals.length > 0) page.title('Approvals')
  for (const approval of approvals) page.paragraph(`- ${plain(approval, 500)}`, 2, 2)
  page.title('Controls')
  const waiting = waitingControls(results)
  for (const control of results.controls) {
    const { ending, words } = controlEnding(control, waiting)
    page.entry(
      ending,
      plain(words),
      `${plain(control.id)} ${plain(control.title, 200)}${control.enforce === 'block' ? '' : ` (${control.enforce})`}`,
    )
  }
  page.line('')
  page.paragraph(`${countsInWords(results.counts)}.`, 0)
  page.paragraph(confidential, 0)
  return page.text()
}

function section(page: Page, title: string, results: readonly Result[]): void {
  if (results.length === 0) return
  page.title(title)
  for (const { result, controls, checks } of together(results)) {
    const ending = endingOf(result)
    page.entry(ending, endingWords[ending], `${plain(controls.join(', '))} ${checks.join(', ')} on ${plain(result.subject.id, 300)}`)
    page.paragraph(plain(result.message, 1000), indent)
    if (result.remedy !== '') page.paragraph(`To do: ${plain(result.remedy, 1000)}`, indent)
    for (const waiver of result.waivers)
      page.paragraph(`Waiver ${plain(waiver.id)} for ${plain(waiver.control)}: ${plain(waiver.because)}`, indent)
  }
}
