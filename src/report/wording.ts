import { plural } from '../checks/judgement/wording.ts'
import type { ControlResult, ControlVerdict, Outcome, Result, Results } from '../model/result.ts'
import type { Snapshot } from '../model/snapshot.ts'
import type { Subject } from '../model/subject.ts'
import type { Findings } from './findings.ts'

/** What every document says of itself. */
export const confidential = 'Confidential, restricted use. Results of tests; no opinion is expressed.'

/** What everything says that is made from made-up facts. */
export const sampleNote = 'made up for a demonstration or a test; no evidence of anything.'

/** How something ended, as it is shown: an outcome or a verdict, told apart where that matters to a reader. */
export type Ending = ControlVerdict | 'waiting' | 'waived'

/** A sign that says at a glance what a word says in full. */
export const marks: Readonly<Record<Ending, string>> = {
  pass: '✅',
  fail: '❌',
  inconclusive: '❔',
  waiting: '⏳',
  waived: '☑️',
  'not-applicable': '➖',
  'not-tested': '▫️',
}

/** How a result ended, as it is shown. */
export function endingOf(result: Pick<Result, 'outcome' | 'reason' | 'waived'>): Outcome | 'waiting' | 'waived' {
  if (result.outcome === 'fail' && result.waived) return 'waived'
  return result.reason === 'not-yet' ? 'waiting' : result.outcome
}

/** How an ending reads. */
export const endingWords: Readonly<Record<Ending, string>> = {
  pass: 'pass',
  fail: 'fail',
  inconclusive: 'could not tell',
  waiting: 'not yet',
  waived: 'fail, waived',
  'not-applicable': 'not applicable',
  'not-tested': 'not tested',
}

/** How a control ended, with those that people test by name; `waiting` are the ids of controls that only wait. */
export function controlEnding(control: ControlResult, waiting: ReadonlySet<string>): { readonly ending: Ending; readonly words: string } {
  const { verdict, waived, testedBy, owner } = control
  if (verdict === 'fail' && waived) return { ending: 'waived', words: endingWords.waived }
  if (waiting.has(control.id)) return { ending: 'waiting', words: endingWords.waiting }
  const words = endingWords[verdict]
  if (verdict !== 'not-tested' || testedBy === 'tool') return { ending: verdict, words }
  return { ending: verdict, words: `${words} by this tool; by ${testedBy}${owner === null ? '' : `, ${owner}`}` }
}

/** What the verdict means, in a sentence. */
export function verdictSentence(results: Results, findings: Findings): string {
  const waived = findings.covered.length === 0 ? '' : ` ${counted(findings.covered.length, 'deviation')} covered by waivers.`
  switch (results.verdict) {
    case 'pass':
      return `Every blocking control that was tested passed.${waived}`
    case 'fail': {
      const failed = findings.blocking.filter(({ outcome }) => outcome === 'fail').length
      return `${counted(failed, 'deviation')} from blocking controls.${waived}`
    }
    case 'not-applicable':
      return 'No blocking control asks anything here.'
    case 'inconclusive':
      if (findings.waiting) return 'Nothing blocking is wrong: it waits for what is listed here.'
      return 'It could not be told. What could not be seen is never counted as a pass.'
  }
}

/** `1 deviation`, `2 deviations`. */
export function counted(count: number, word: string): string {
  return `${String(count)} ${count === 1 ? word : plural(word)}`
}

/** `3 pass, 2 fail (1 waived), 1 could not tell, 0 not applicable`. */
export function countsInWords({ pass, fail, waived, inconclusive, 'not-applicable': none }: Results['counts']): string {
  const covered = waived === 0 ? '' : ` (${String(waived)} waived)`
  return `${String(pass)} pass, ${String(fail)} fail${covered}, ${String(inconclusive)} could not tell, ${String(none)} not applicable`
}

/** The title of a pull request, as its author wrote it; `null` when the subject has none. */
export function titleOf(subject: Subject): string | null {
  if (subject.kind !== 'change' || subject.pullRequest.state === 'unavailable') return null
  return subject.pullRequest.value?.title ?? null
}

/** The one subject of a run; `null` when there are several, or none. */
export function onlySubject(snapshot: Snapshot): Subject | null {
  const [subject, second] = snapshot.subjects
  return subject === undefined || second !== undefined ? null : subject
}
