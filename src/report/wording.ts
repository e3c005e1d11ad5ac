import type { ControlResult, ControlVerdict, Outcome, Result, Results, TestedBy } from '../model/result.ts'
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

/** How a control ended, with those that people test by name. */
export function controlEnding(control: ControlResult): { readonly ending: Ending; readonly words: string } {
  const { verdict, waived, testedBy, owner } = control
  if (verdict === 'fail' && waived) return { ending: 'waived', words: endingWords.waived }
  if (verdict !== 'not-tested') return { ending: verdict, words: endingWords[verdict] }
  const how: Readonly<Record<TestedBy, string>> = {
    tool: 'not tested in this run',
    inquiry: 'not tested by this tool, but by inquiry',
    observation: 'not tested by this tool, but by observation',
    inspection: 'not tested by this tool, but by inspection',
  }
  return { ending: 'not-tested', words: owner === null || testedBy === 'tool' ? how[testedBy] : `${how[testedBy]} (${owner})` }
}

/** What the verdict means, in a sentence. */
export function verdictSentence(results: Results, findings: Findings): string {
  const waived = findings.covered.length === 0 ? '' : ` ${counted(findings.covered.length, 'deviation')} covered by waivers.`
  switch (results.verdict) {
    case 'pass':
      return `Every control that blocks passed.${waived}`
    case 'fail': {
      const failed = findings.blocking.filter(({ outcome }) => outcome === 'fail').length
      return `${counted(failed, 'deviation')} from controls that block.${waived}`
    }
    case 'not-applicable':
      return 'No control that blocks asks anything here.'
    case 'inconclusive':
      if (findings.waiting) return 'Nothing is wrong; it waits for what is listed here.'
      return 'It could not be told. What could not be seen is never counted as a pass.'
  }
}

/** `1 deviation`, `2 deviations`. */
export function counted(count: number, word: string): string {
  return `${String(count)} ${word}${count === 1 ? '' : 's'}`
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
