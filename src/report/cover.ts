import { categories } from '../criteria/criteria.ts'
import { periodOf } from '../model/snapshot.ts'
import { subjectKinds, type SubjectKind } from '../model/subject.ts'
import type { Overview } from './overview.ts'
import type { Reported } from './reported.ts'
import { safeUrl, words, type Cell } from './table.ts'
import { countsInWords, counted } from './wording.ts'

/** A thing that the cover says, by name. */
export interface CoverLine {
  readonly name: string
  readonly value: Cell
}

/** What kind of examination the results can serve, by what the command looks at. */
const examination: Readonly<Record<string, string>> = {
  gate: 'One change at a time. It serves neither a Type I nor a Type II examination by itself: it is an item of the operation of the controls.',
  posture: 'Type I: how the controls are configured at one moment. It says nothing of the time before and after.',
  period: 'Type II: whether the controls operated on every change of a period.',
}

/** What was tested, when, by what, under which policy, in which run, with which token. */
export function coverLines(reported: Reported, overview: Overview): readonly CoverLine[] {
  const { about, policy, tool, run, token, previous } = reported
  const lines: readonly (readonly [string, Cell])[] = [
    ['Organisation', words(policy.organization ?? 'not named in the policy')],
    ['Repositories', words(about.repositories.join(', ') || 'none')],
    ['Items judged', subjectsInWords(overview.subjects)],
    ['As of', { at: about.at }],
    ['Period', periodInWords(reported)],
    ['Kind of examination', examination[about.command] ?? about.command],
    ['Trust services categories', categories.filter((each) => each === 'security' || policy.categories.includes(each)).join(', ')],
    ['Policy', words(about.policy.origin)],
    ['SHA-256 of the policy as read', words(about.policy.sha256)],
    ['Tool', words(`${tool.name} ${tool.version}`)],
    ['SHA-256 of the tool', tool.sha256 === null ? 'none: it ran from its source' : words(tool.sha256)],
    ['Command', words(run.command)],
    ['Run', run.id === null ? 'outside of a workflow' : { text: runInWords(reported), url: run.url === null ? null : safeUrl(run.url) }],
    ...(run.workflow === null ? [] : [['Workflow', words(run.workflow)] as const]),
    ...(run.event === null ? [] : [['Started by', words(`${run.event}, ${run.actor ?? 'unknown'}`)] as const]),
    [
      'Token',
      words(`${token.kind}; ${token.missing.length === 0 ? 'GitHub named no missing permission' : `missing: ${token.missing.join(', ')}`}`),
    ],
    ['Package before', previous === null ? 'none named' : words(previous)],
  ]
  return lines.map(([name, value]) => ({ name, value }))
}

function periodInWords({ subjects }: Reported): string {
  const period = periodOf(subjects)
  return period === null ? 'None: the results are of a moment.' : `From ${period.since} until ${period.until}, which is not in it.`
}

function runInWords({ run }: Reported): string {
  return words(`${run.repository ?? 'unknown'} run ${String(run.id)}, attempt ${String(run.attempt ?? 1)}, job ${run.job ?? 'unknown'}`)
}

const kindWords: Readonly<Record<SubjectKind, string>> = {
  change: 'change',
  branch: 'branch',
  repository: 'repository',
  organization: 'organisation',
  period: 'protected branch',
}

function subjectsInWords(subjects: Overview['subjects']): string {
  const parts = subjectKinds.flatMap((kind) => {
    const count = subjects[kind]
    if (count === 0) return []
    return [counted(count, kindWords[kind])]
  })
  return parts.join(', ') || 'none'
}

/** The answer in a few lines: facts and counts, and no opinion. */
export function answerLines({ results }: Reported, overview: Overview): readonly string[] {
  const tested = overview.controls.filter(({ verdict }) => verdict !== 'not-tested')
  const of = (verdict: string): number => tested.filter((control) => control.verdict === verdict).length
  const failing = tested.filter(({ verdict }) => verdict === 'fail')
  const waived = failing.filter((control) => control.waived).length
  return [
    `Of ${counted(overview.controls.length, 'control')}, ${String(tested.length)} had results: ${String(of('pass'))} without a deviation, ${String(failing.length)} with deviations${waived > 0 ? ` (${String(waived)} of them covered throughout by waivers)` : ''}, ${String(of('inconclusive'))} that could not be told, ${String(of('not-applicable'))} with nothing to test.`,
    `Results: ${countsInWords(results.counts)}.`,
    results.complete
      ? 'Everything that the run set out to see could be listed.'
      : `The run is incomplete, so that its verdict is no better than inconclusive. ${words(results.incompleteBecause.join(' '), 3000)}`,
    `The verdict of the run over its blocking controls: ${results.verdict}.`,
  ]
}
