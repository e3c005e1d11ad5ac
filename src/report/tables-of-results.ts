import { compareText } from '../model/canonical.ts'
import type { Change } from '../model/change.ts'
import type { Result } from '../model/result.ts'
import { authorOf, landedAt, titleOfChange } from './change-words.ts'
import type { Overview } from './overview.ts'
import { endingsByWeight, judgedSubjects, waiverWords, worstEnding, type Judged, type Reported } from './reported.ts'
import { itemOf, linked, moment, rowsFrom, words, type Cell, type Column, type Table } from './table.ts'
import { endingOf, endingWords, type Ending } from './wording.ts'

const endingOptions = endingsByWeight.filter((ending) => ending !== 'not-tested').map((ending) => endingWords[ending])
const outcomeColumn: Column = { key: 'outcome', title: 'Outcome', width: 16, options: endingOptions }

/** A change a row, an attribute a column: how each check ended on it, and why where it did not pass. */
export function changesTable(reported: Reported, { checks, branches }: Overview): Table {
  const attributes = [...(checks.get('change') ?? [])].toSorted(compareText)
  return {
    id: 'changes',
    title: 'Changes',
    note: 'Every change that was judged, and how each check ended on it.',
    none: 'This run judged no change.',
    columns: [
      { key: 'change', title: 'Change', width: 24 },
      { key: 'title', title: 'Title', width: 40 },
      { key: 'repository', title: 'Repository', width: 20, options: [...new Set(branches.map(({ repository }) => words(repository)))] },
      { key: 'author', title: 'Author', width: 16 },
      { key: 'landed', title: 'Landed (UTC)', width: 20, kind: 'moment' },
      { ...outcomeColumn, title: 'Overall' },
      ...attributes.map((id): Column => ({ key: id, title: attributeName(id), width: 14 })),
      { key: 'reasons', title: 'Reasons', width: 60 },
    ],
    rows: rowsFrom(function* () {
      for (const { subject, results, identity } of judgedSubjects(reported)) {
        if (subject.kind === 'change') yield changeRow(subject, identity, results, attributes)
      }
    }),
  }
}

function attributeName(check: string): string {
  return check.slice(check.indexOf('/') + 1).replaceAll('-', ' ')
}

function changeRow(
  change: Change,
  identity: Result['subject'],
  results: readonly Result[],
  attributes: readonly string[],
): readonly Cell[] {
  const byCheck = new Map<string, Ending[]>()
  for (const result of results) byCheck.set(result.check, [...(byCheck.get(result.check) ?? []), endingOf(result)])
  const open = results.filter(({ outcome }) => outcome === 'fail' || outcome === 'inconclusive')
  return [
    linked(identity.id, identity.url, itemOf(identity)),
    words(titleOfChange(change), 300),
    words(change.repository),
    words(authorOf(change)),
    moment(landedAt(change)),
    { ending: worstEnding(results.map(endingOf)) },
    ...attributes.map((id): Cell => ({ ending: worstEnding(byCheck.get(id) ?? []) })),
    words([...new Set(open.map(({ message }) => message))].join(' ')),
  ]
}

/** The changes as a list that samples are drawn from: what they are, and nothing of what was found. */
export function populationTable(reported: Reported): Table {
  return {
    id: 'population',
    title: 'Population',
    note: 'The changes as listed: what they are, without what was found on them.',
    none: 'This run judged no change.',
    columns: [
      { key: 'change', title: 'Change', width: 24 },
      { key: 'repository', title: 'Repository', width: 20 },
      { key: 'branch', title: 'Branch', width: 16 },
      { key: 'kind', title: 'Kind', width: 14 },
      { key: 'state', title: 'State', width: 10 },
      { key: 'title', title: 'Title', width: 40 },
      { key: 'author', title: 'Author', width: 16 },
      { key: 'author_id', title: 'Author id', width: 12, kind: 'number' },
      { key: 'opened', title: 'Opened (UTC)', width: 20, kind: 'moment' },
      { key: 'landed', title: 'Landed (UTC)', width: 20, kind: 'moment' },
      { key: 'landed_by', title: 'Landed by', width: 16 },
      { key: 'head', title: 'Head commit', width: 42 },
      { key: 'landed_commit', title: 'Landed commit', width: 42 },
      { key: 'url', title: 'Address', width: 50 },
    ],
    rows: rowsFrom(function* () {
      for (const { subject } of judgedSubjects(reported)) if (subject.kind === 'change') yield populationRow(subject)
    }),
  }
}

function populationRow(change: Change): readonly Cell[] {
  const { pullRequest, url, id, repository, branch } = change
  const seen = pullRequest.state === 'observed' ? pullRequest.value : null
  const kind = kindOf(change)
  const pushed = kind.state === 'landed' ? id.slice(id.lastIndexOf('@') + 1) : null
  return [
    linked(id, url, itemOf(change)),
    words(repository),
    words(branch),
    kind.words,
    kind.state,
    words(titleOfChange(change), 300),
    words(authorOf(change)),
    seen?.author?.id ?? null,
    moment(seen?.createdAt),
    moment(landedAt(change)),
    seen === null ? null : words(seen.mergedBy?.login ?? ''),
    seen?.head.oid ?? pushed,
    seen?.mergeCommit ?? pushed,
    words(url),
  ]
}

/** How a change came, and where it stands. */
function kindOf({ pullRequest }: Change): { readonly words: string; readonly state: string } {
  if (pullRequest.state === 'unavailable') return { words: 'could not be seen', state: 'unknown' }
  const { value } = pullRequest
  return value === null ? { words: 'direct push', state: 'landed' } : { words: 'pull request', state: value.state }
}

const findingColumns = (reported: Reported, more: readonly Column[] = []): readonly Column[] => [
  { key: 'subject', title: 'Item', width: 28 },
  {
    key: 'check',
    title: 'Check',
    width: 28,
    options: [...new Set(reported.policy.controls.flatMap(({ checks }) => checks.map(({ use }) => use)))],
  },
  { key: 'controls', title: 'Controls', width: 16, options: reported.results.controls.map(({ id }) => words(id)) },
  outcomeColumn,
  { key: 'message', title: 'What was seen', width: 60 },
  { key: 'remedy', title: 'What to do', width: 50 },
  ...more,
]

function findingRow({ identity }: Judged, result: Result): readonly Cell[] {
  return [
    linked(identity.id, identity.url, itemOf(identity)),
    result.check,
    words(result.controls.join(', ')),
    { ending: endingOf(result) },
    words(result.message),
    words(result.remedy),
  ]
}

function* resultRows(reported: Reported, wanted: (result: Result) => boolean, row = findingRow): Generator<readonly Cell[]> {
  for (const judged of judgedSubjects(reported)) {
    for (const result of judged.results) if (wanted(result)) yield row(judged, result)
  }
}

/** Every deviation: no waiver takes one from this list. */
export function deviationsTable(reported: Reported): Table {
  const waivers: Column = { key: 'waivers', title: 'Waivers', width: 40 }
  return {
    id: 'deviations',
    title: 'Deviations',
    note: 'Every result that is a fail. A waiver or an emergency is shown beside it and takes none from this list.',
    none: 'No result is a fail.',
    columns: findingColumns(reported, [waivers]),
    rows: rowsFrom(() =>
      resultRows(
        reported,
        ({ outcome }) => outcome === 'fail',
        (judged, result) => [...findingRow(judged, result), words(waiverWords(result.waivers))],
      ),
    ),
  }
}

/** Everything that could not be told, and what would show it. */
export function untoldTable(reported: Reported): Table {
  const reason: Column = { key: 'reason', title: 'Reason', width: 14 }
  return {
    id: 'untold',
    title: 'What could not be told',
    note: 'Results that are neither a pass nor a fail, because a fact could not be seen or is not there yet. None counts as a pass.',
    none: 'Everything could be told.',
    columns: findingColumns(reported, [reason]),
    rows: rowsFrom(() =>
      resultRows(
        reported,
        ({ outcome }) => outcome === 'inconclusive',
        (judged, result) => [...findingRow(judged, result), result.reason],
      ),
    ),
  }
}

/** How branches, repositories and organisations are configured, and who may do what. */
export function configurationTable(reported: Reported): Table {
  return {
    id: 'configuration',
    title: 'Access and configuration',
    note: 'Every result on a branch, a repository or the organisation, as it was at the moment of the run.',
    none: 'This run judged no branch, repository or organisation.',
    columns: findingColumns(reported),
    rows: rowsFrom(() => resultRows(reported, ({ subject }) => subject.kind !== 'change')),
  }
}

/** Changes that say that they landed under the emergency procedure, and what became of the review that they owe. */
export function emergenciesTable(reported: Reported): Table {
  return {
    id: 'emergencies',
    title: 'Emergency changes',
    note: emergencyNote(reported),
    none: 'No change was judged to be under the emergency procedure.',
    columns: findingColumns(reported),
    rows: rowsFrom(() =>
      resultRows(reported, ({ check, outcome }) => check === 'change/emergency-reviewed' && outcome !== 'not-applicable'),
    ),
  }
}

function emergencyNote({ policy: { emergency } }: Reported): string {
  if (emergency === null) return 'The policy declares no emergency procedure: nothing is covered by one.'
  const { label, declaredBy, reviewWithin, covers } = emergency
  const people = declaredBy.map(({ login, id }) => `${login} (${String(id)})`).join(', ')
  const within = `${String(reviewWithin.amount)} ${reviewWithin.business ? 'business ' : ''}${reviewWithin.unit}${reviewWithin.amount === 1 ? '' : 's'}`
  return words(`Declared by ${people} with the label ${label}; a review is due within ${within}; covers ${covers.join(', ')}.`)
}
