import { canonicalJson } from '../model/canonical.ts'
import type { Period, Population } from '../model/period.ts'
import { landedAt, authorOf, titleOfChange } from './change-words.ts'
import { csvLines } from './csv.ts'
import { inline, table } from './markdown.ts'
import { marked } from './population.ts'
import { judgedSubjects, waiverWords, type Reported } from './reported.ts'
import { moment, words, type Cell } from './table.ts'
import { confidential, sampleNote } from './wording.ts'

/** `population/deviations.csv`: every deviation of a change, a row each. */
export function* deviationsCsv(reported: Reported): Generator<string> {
  const { sample } = reported.about
  const titles = ['change', 'check', 'controls', 'landed', 'author', 'title', 'message', 'remedy', 'waived', 'waivers', 'evidence', 'url']
  yield* csvLines([...titles, ...(sample ? ['sample'] : [])], sample ? marked(deviations(reported)) : deviations(reported))
}

function* deviations(reported: Reported): Generator<readonly Cell[]> {
  for (const { subject, results, identity, line } of judgedSubjects(reported)) {
    if (subject.kind !== 'change') continue
    for (const { check, controls, outcome, message, remedy, waived, waivers } of results) {
      if (outcome !== 'fail') continue
      yield [
        words(identity.id),
        check,
        words(controls.join(', ')),
        moment(landedAt(subject)),
        words(authorOf(subject)),
        words(titleOfChange(subject), 300),
        words(message),
        words(remedy),
        waived ? 'yes' : 'no',
        words(waiverWords(waivers)),
        `snapshot/change.ndjson:${String(line)}`,
        words(identity.url),
      ]
    }
  }
}

/** `population/reconciliation.json`: what each source counts, what they sum up to, and each difference. */
export function reconciliationJson(reported: Reported): string {
  const { about, results } = reported
  return canonicalJson({
    schema: 'soc2-gate/reconciliation/v1',
    ...(about.sample ? { sample: 'SAMPLE DATA' } : {}),
    complete: results.complete,
    incompleteBecause: results.incompleteBecause,
    at: about.at,
    periods: periodsOf(reported).map(({ id, since, until, population }) => ({
      id,
      since,
      until,
      ...(population.state === 'observed'
        ? { sources: population.value, sums: sumsOf(population.value) }
        : { unavailable: { reason: population.reason, detail: population.detail, remedy: population.remedy } }),
    })),
  })
}

function periodsOf({ subjects }: Reported): readonly Period[] {
  const found: Period[] = []
  for (const subject of subjects) if (subject.kind === 'period') found.push(subject)
  return found
}

interface Sum {
  readonly what: string
  readonly left: number
  readonly right: number
  /** What is left over; nothing, where it ties out. */
  readonly difference: number
}

/** The sums that have to tie out. */
function sumsOf({ graph, listed }: Population): readonly Sum[] {
  const sum = (what: string, left: number, right: number): Sum => ({ what, left, right, difference: left - right })
  return [
    sum('Commits that GitHub counts between the ends = commits that were read', graph.counted, graph.read),
    sum(
      'Commits that were read = commits of pull requests + commits of direct pushes',
      graph.read,
      graph.ofPullRequests + graph.ofDirectPushes,
    ),
    sum('Merged pull requests that GitHub counts = merged pull requests that it lists', listed.counted, listed.read),
  ]
}

/** `population/reconciliation.md`: the same, for people. */
export function reconciliationPage(reported: Reported): string {
  const { about } = reported
  return [
    '# Population and reconciliation',
    '',
    ...(about.sample ? [`**SAMPLE DATA: ${sampleNote}**`, ''] : []),
    `${confidential} Moments are in UTC, by the clock of the server. A period has its first moment in it and its last one not.`,
    '',
    ...periodsOf(reported).flatMap(periodLines),
  ].join('\n')
}

function periodLines({ id, population }: Period): readonly string[] {
  const title = `## ${inline(id, 500)}`
  if (population.state === 'unavailable') return [title, '', `${inline(population.detail)} ${inline(population.remedy)}`, '']
  const { chain, changes, listed, differences } = population.value
  return [
    title,
    '',
    `The branch went from \`${chain.from ?? 'nobody knows where'}\` (${chain.startedFrom}) to \`${chain.to ?? 'nobody knows where'}\` in these steps of the activity log:`,
    '',
    ...table(
      ['Kind', 'Steps'],
      Object.entries(chain.byType).map(([type, count]) => [inline(type), String(count)]),
    ),
    '',
    `${String(changes.pullRequests)} pull requests and ${String(changes.directPushes)} direct pushes landed. GitHub lists ${String(listed.inPeriod)} pull requests as merged in the period, of which ${String(listed.atTheEdge)} landed beyond its edge, within a minute of it.`,
    '',
    ...table(
      ['Sum', 'Left', 'Right', 'Difference'],
      sumsOf(population.value).map(({ what, left, right, difference }) => [what, String(left), String(right), String(difference)]),
    ),
    '',
    ...(differences.length === 0
      ? ['Nothing differs between the sources.', '']
      : ['What differs between the sources:', '', ...differences.map(({ kind, message }) => `- ${kind}: ${inline(message)}`), '']),
  ]
}
