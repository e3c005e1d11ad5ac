import { crossMaps } from '../criteria/cross-maps.ts'
import { frameworks, type FrameworkId } from '../criteria/frameworks.ts'
import { compareText } from '../model/canonical.ts'
import type { Result } from '../model/result.ts'
import { csvLines } from './csv.ts'
import { marked } from './population.ts'
import type { Reported } from './reported.ts'
import { words, type Cell } from './table.ts'

/**
 * Which idea of the cross-maps a check tests. A check that is not here is mapped to the criteria of its controls alone: mapping by
 * criteria would put every result under CC8.1 on everything that any framework says of changes.
 */
const ideasOfChecks: Readonly<Record<string, string>> = {
  'branch/approvals-required': 'Approved independently before it lands',
  'branch/deletion-blocked': 'Neither force push nor deletion',
  'branch/force-push-blocked': 'Neither force push nor deletion',
  'branch/no-bypass': 'Rules bind administrators; who may bypass them is reviewed',
  'branch/pull-request-required': 'No direct push to a protected branch',
  'change/code-owner-approval': 'Reviewed by the owners of the code',
  'change/emergency-reviewed': 'Emergency change reviewed afterwards',
  'change/independent-approval': 'Approved independently before it lands',
  'change/linked-work-item': 'Linked to the work item that asked for it',
  'change/no-outstanding-objection': 'Approved independently before it lands',
  'change/required-checks': 'Required checks passed on what landed',
  'change/separation-of-duties': 'Approved independently before it lands',
  'change/signed-commits': 'Signed commits',
  'change/through-pull-request': 'No direct push to a protected branch',
  'repository/push-protection': 'Secrets kept out, alerts answered',
  'repository/secret-scanning': 'Secrets kept out, alerts answered',
}

const titles = [
  'framework',
  'basis',
  'reference',
  'idea',
  'check',
  'control',
  'results',
  'pass',
  'fail',
  'waived',
  'inconclusive',
  'not_applicable',
] as const

interface Tally {
  readonly check: string
  readonly control: string
  readonly counts: Record<Result['outcome'] | 'waived' | 'all', number>
}

/** `mapped-results.csv`: the results of each check for each control, under the criteria and under what other frameworks call it. */
export function* mappedCsv(reported: Reported): Generator<string> {
  const sample = reported.about.sample
  const rows = mappedRows(reported)
  yield* csvLines([...titles, ...(sample ? ['SAMPLE DATA'] : [])], sample ? marked(rows) : rows)
}

function* mappedRows({ results }: Reported): Generator<readonly Cell[]> {
  const criteriaOf = new Map(results.controls.map((control) => [control.id, control.criteria]))
  for (const tally of talliesOf(results.results)) {
    for (const reference of criteriaOf.get(tally.control) ?? []) yield row('SOC 2 trust services criteria', 'policy', reference, '', tally)
    const idea = Object.hasOwn(ideasOfChecks, tally.check) ? ideasOfChecks[tally.check] : undefined
    const map = crossMaps.find((each) => each.idea === idea)
    if (map === undefined) continue
    for (const [id, references] of Object.entries(map.elsewhere)) {
      const framework = frameworks.get(frameworkId(id))
      for (const reference of references) yield row(framework?.title ?? id, framework?.basis ?? 'ours', reference, map.idea, tally)
    }
  }
}

/** Object.entries forgets which keys it was given. */
function frameworkId(id: string): FrameworkId {
  for (const known of frameworks.keys()) if (known === id) return known
  throw new Error(`No framework ${id}`)
}

function row(framework: string, basis: string, reference: string, idea: string, { check, control, counts }: Tally): readonly Cell[] {
  const { all, pass, fail, waived, inconclusive, 'not-applicable': none } = counts
  return [framework, basis, words(reference), idea, check, words(control), all, pass, fail, waived, inconclusive, none]
}

function talliesOf(results: Iterable<Result>): readonly Tally[] {
  const tallies = new Map<string, Tally>()
  for (const { check, controls, outcome, waived } of results) {
    for (const control of controls) {
      const key = `${check} ${control}`
      const tally = tallies.get(key) ?? {
        check,
        control,
        counts: { all: 0, pass: 0, fail: 0, waived: 0, inconclusive: 0, 'not-applicable': 0 },
      }
      tallies.set(key, tally)
      tally.counts.all += 1
      tally.counts[outcome] += 1
      if (waived) tally.counts.waived += 1
    }
  }
  return [...tallies].toSorted(([a], [b]) => compareText(a, b)).map(([, tally]) => tally)
}
