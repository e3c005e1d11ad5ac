import { categories, criteria, type Criterion } from '../criteria/criteria.ts'
import type { Check } from '../checks/define.ts'
import type { ControlResult } from '../model/result.ts'
import type { Overview } from './overview.ts'
import { endingsByWeight, judgedSubjects, type Reported } from './reported.ts'
import { itemOf, linked, rowsFrom, words, type Cell, type Table } from './table.ts'
import { controlEnding, endingWords } from './wording.ts'

const noCounts = { pass: 0, fail: 0, inconclusive: 0, 'not-applicable': 0, waived: 0 }
const endingOptions = endingsByWeight.map((ending) => endingWords[ending])

/** The controls in the order of the criteria they are mapped to, with what was counted for each. */
export function controlsTable(reported: Reported, overview: Overview): Table {
  const order = [...criteria.keys()]
  const rank = ({ criteria: ids }: ControlResult): number =>
    Math.min(order.length, ...ids.map((id) => order.indexOf(id)).filter((at) => at >= 0))
  const statements = new Map(reported.policy.controls.map(({ id, statement }) => [id, statement]))
  const controls = reported.results.controls.toSorted((a, b) => rank(a) - rank(b))
  return {
    id: 'controls',
    title: 'Controls by criterion',
    note: 'What the organisation says it does, in its own words, and the results of the tests of it. Each number counts results, not items.',
    none: 'The policy lists no control.',
    columns: [
      { key: 'criteria', title: 'Criteria', width: 14 },
      { key: 'control', title: 'Control', width: 12 },
      { key: 'title', title: 'Title', width: 44 },
      { key: 'statement', title: 'Statement', width: 50 },
      { key: 'owner', title: 'Owner', width: 16 },
      { key: 'enforce', title: 'Enforce', width: 10, options: ['block', 'warn', 'record'] },
      { key: 'verdict', title: 'Verdict', width: 16, options: endingOptions },
      { key: 'pass', title: 'Pass', width: 8, kind: 'number' },
      { key: 'fail', title: 'Fail', width: 8, kind: 'number' },
      { key: 'waived', title: 'of them waived', width: 10, kind: 'number' },
      { key: 'inconclusive', title: 'Could not tell', width: 10, kind: 'number' },
      { key: 'not-applicable', title: 'Not applicable', width: 10, kind: 'number' },
    ],
    rows: controls.map((control) => controlRow(control, statements.get(control.id) ?? null, overview)),
  }
}

function controlRow(control: ControlResult, statement: string | null, { byControl }: Overview): readonly Cell[] {
  const counts = byControl.get(control.id) ?? noCounts
  return [
    words(control.criteria.join(', ')),
    words(control.id),
    words(control.title),
    statement === null ? null : words(statement, 2000),
    control.owner === null ? null : words(control.owner),
    control.enforce,
    { ending: controlEnding(control, new Set()).ending },
    counts.pass,
    counts.fail,
    counts.waived,
    counts.inconclusive,
    counts['not-applicable'],
  ]
}

/** Controls that people test: listed so that nobody takes them for tested. */
export function byPeopleTable(reported: Reported): Table {
  const rows = reported.results.controls
    .filter(({ testedBy }) => testedBy !== 'tool')
    .map((control): readonly Cell[] => [
      words(control.id),
      words(control.title),
      words(control.criteria.join(', ')),
      control.owner === null ? null : words(control.owner),
      control.testedBy,
    ])
  return {
    id: 'by-people',
    title: 'Controls that this tool does not test',
    note: 'The policy says that people test these, by inquiry, observation or inspection. Nothing here says how that went.',
    none: 'The policy lists no control that people test.',
    columns: [
      { key: 'control', title: 'Control', width: 12 },
      { key: 'title', title: 'Title', width: 44 },
      { key: 'criteria', title: 'Criteria', width: 14 },
      { key: 'owner', title: 'Owner', width: 16 },
      { key: 'tested-by', title: 'Tested by', width: 14 },
    ],
    rows,
  }
}

const observableWords: Readonly<Record<Criterion['observable'], string>> = {
  direct: 'direct evidence',
  partial: 'corroboration',
  none: 'nothing',
}

/** Every criterion of the categories in scope: which controls speak to it, which tests there are, and what GitHub cannot show. */
export function coverageTable(reported: Reported): Table {
  const inScope = new Set<string>(['security', ...reported.policy.categories])
  const rows = [...criteria.values()].filter(({ category }) => inScope.has(category)).map((criterion) => coverageRow(criterion, reported))
  return {
    id: 'coverage',
    title: 'Coverage of the criteria',
    note: `Every criterion of the categories in scope: ${categories.filter((each) => inScope.has(each)).join(', ')}. Titles and notes are our own; the standard's text is its publisher's.`,
    none: 'No category is in scope.',
    columns: [
      { key: 'criterion', title: 'Criterion', width: 10 },
      { key: 'title', title: 'Our title', width: 40 },
      { key: 'github', title: 'GitHub can show', width: 16, options: Object.values(observableWords) },
      { key: 'state', title: 'In this run', width: 34, options: Object.values(states) },
      { key: 'controls', title: 'Controls', width: 24 },
      { key: 'checks', title: 'Checks that speak to it', width: 50 },
      { key: 'note', title: 'Note', width: 60 },
    ],
    rows,
  }
}

const states = {
  tested: 'tested by this run',
  'not-applicable': 'nothing to test in this run',
  'by-people': 'tested by people, not by this run',
  'not-tested': 'a control, and no automated test',
  'no-control': 'no control in the policy',
  unseen: 'no control, and GitHub shows nothing',
} as const

function coverageRow({ id, title, observable, note }: Criterion, { results, checks }: Reported): readonly Cell[] {
  const controls = results.controls.filter(({ criteria: ids }) => ids.includes(id))
  const speaking = [...checks.values()].filter((check) => speaksTo(check, id))
  return [
    id,
    title,
    observableWords[observable],
    stateOf(controls, observable),
    words(controls.map((control) => control.id).join(', ')),
    speaking.length === 0 ? 'no automated check' : speaking.map((check) => check.id).join(', '),
    note,
  ]
}

function speaksTo(check: Check, criterion: string): boolean {
  return check.criteria.some(({ id }) => id === criterion)
}

function stateOf(controls: readonly ControlResult[], observable: Criterion['observable']): string {
  if (controls.some(({ verdict }) => verdict !== 'not-tested' && verdict !== 'not-applicable')) return states.tested
  if (controls.some(({ verdict }) => verdict === 'not-applicable')) return states['not-applicable']
  if (controls.some(({ testedBy }) => testedBy !== 'tool')) return states['by-people']
  if (controls.length > 0) return states['not-tested']
  return observable === 'none' ? states.unseen : states['no-control']
}

/** The waivers of the policy, used or not, and what each of them covers or merely claims to. */
export function waiversTable(reported: Reported): Table {
  return {
    id: 'waivers',
    title: 'Waivers',
    note: 'Deviations that somebody accepted. The result stays a fail; one that is only claimed covers nothing.',
    none: 'The policy records no waiver, and nothing claims one.',
    columns: [
      { key: 'waiver', title: 'Waiver', width: 12 },
      { key: 'control', title: 'Control', width: 12 },
      { key: 'item', title: 'Item', width: 28 },
      { key: 'effect', title: 'In this run', width: 18, options: ['counts', 'claimed only', 'covers nothing here'] },
      { key: 'because', title: 'Because', width: 50 },
      { key: 'reason', title: 'Reason, as recorded', width: 40 },
      { key: 'owner', title: 'Owner', width: 16 },
      { key: 'approved-by', title: 'Approved by', width: 20 },
      { key: 'expires', title: 'Expires', width: 14, kind: 'moment' },
    ],
    rows: rowsFrom(() => waiverRows(reported)),
  }
}

function* waiverRows(reported: Reported): Generator<readonly Cell[]> {
  const recorded = new Map(reported.policy.waivers.map((waiver) => [waiver.id, waiver]))
  const used = new Set<string>()
  for (const { identity, results } of judgedSubjects(reported)) {
    const applied = new Map(results.flatMap(({ waivers }) => waivers).map((waiver) => [`${waiver.id} ${waiver.control}`, waiver]))
    for (const { id, control, covers, because } of applied.values()) {
      used.add(id)
      const item = linked(identity.id, identity.url, itemOf(identity))
      yield [words(id), words(control), item, covers ? 'counts' : 'claimed only', words(because), ...recordOf(recorded.get(id))]
    }
  }
  for (const waiver of recorded.values()) {
    if (used.has(waiver.id)) continue
    const because = 'Nothing that this run judged is a deviation that it names.'
    yield [words(waiver.id), words(waiver.control), words(waiver.subject), 'covers nothing here', because, ...recordOf(waiver)]
  }
}

/** What the policy records of a waiver; an emergency is none and has no such record. */
function recordOf(waiver: Reported['policy']['waivers'][number] | undefined): readonly Cell[] {
  if (waiver === undefined) return ['The emergency procedure of the policy.', null, null, null]
  const { reason, owner, approvedBy, expires } = waiver
  return [words(reason), words(owner), words(`${approvedBy.login} (${String(approvedBy.id)})`), { at: expires }]
}
