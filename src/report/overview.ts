import type { ControlResult, Counts } from '../model/result.ts'
import type { Change } from '../model/change.ts'
import type { UnavailableReason } from '../model/evidence.ts'
import type { SubjectKind } from '../model/subject.ts'
import { landedAt } from './change-words.ts'
import { judgedSubjects, slotsOf, worstEnding, type Judged, type Reported } from './reported.ts'
import { endingOf, type Ending } from './wording.ts'

/** Evidence of one kind that could not be had, and of how many subjects. */
export interface Unseen {
  readonly kind: SubjectKind
  readonly slot: string
  readonly reason: UnavailableReason
  readonly detail: string
  readonly remedy: string
  count: number
}

/** The changes of one branch. */
export interface BranchPopulation {
  readonly repository: string
  readonly branch: string
  pullRequests: number
  directPushes: number
  open: number
  landed: number
  unknown: number
  first: string | null
  last: string | null
}

/** What one pass over everything finds out, so that documents can say it before they list anything. */
export interface Overview {
  readonly subjects: Readonly<Record<SubjectKind, number>>
  readonly byControl: ReadonlyMap<string, Counts>
  /** Changes by how they ended. */
  readonly endings: ReadonlyMap<Ending, number>
  readonly unseen: readonly Unseen[]
  readonly branches: readonly BranchPopulation[]
  /** Landed changes by day, `2026-03-02`: all of them, and those with a deviation. */
  readonly landings: ReadonlyMap<string, { landed: number; deviating: number }>
  /** Changes of which an approval counts by today's rights alone. */
  readonly byCurrentRights: number
  /** Every check that gave a result, by kind of subject, in their order. */
  readonly checks: ReadonlyMap<SubjectKind, ReadonlySet<string>>
  readonly controls: readonly ControlResult[]
}

interface Gathering {
  readonly subjects: Record<SubjectKind, number>
  readonly byControl: Map<string, Record<keyof Counts, number>>
  readonly endings: Map<Ending, number>
  readonly unseen: Map<string, Unseen>
  readonly branches: Map<string, BranchPopulation>
  readonly landings: Map<string, { landed: number; deviating: number }>
  readonly checks: Map<SubjectKind, Set<string>>
  byCurrentRights: number
}

/** Reads everything once and keeps counts alone. */
export function overviewOf(reported: Reported): Overview {
  const gathering: Gathering = {
    subjects: { change: 0, branch: 0, repository: 0, organization: 0, period: 0 },
    byControl: new Map(),
    endings: new Map(),
    unseen: new Map(),
    branches: new Map(),
    landings: new Map(),
    checks: new Map(),
    byCurrentRights: 0,
  }
  for (const judged of judgedSubjects(reported)) gather(judged, gathering)
  return {
    ...gathering,
    unseen: [...gathering.unseen.values()],
    branches: [...gathering.branches.values()],
    controls: reported.results.controls,
  }
}

function gather(judged: Judged, gathering: Gathering): void {
  const { subject, results } = judged
  gathering.subjects[subject.kind] += 1
  countResults(judged, gathering)
  for (const [slot, evidence] of slotsOf(subject)) {
    if (evidence.state === 'observed') continue
    const { reason, detail, remedy } = evidence
    const key = JSON.stringify([subject.kind, slot, reason, remedy])
    const same = gathering.unseen.get(key)
    if (same === undefined) gathering.unseen.set(key, { kind: subject.kind, slot, reason, detail, remedy, count: 1 })
    else same.count += 1
  }
  if (subject.kind !== 'change') return
  const ending = worstEnding(results.map(endingOf))
  gathering.endings.set(ending, (gathering.endings.get(ending) ?? 0) + 1)
  if (results.some(countsByCurrentRights)) gathering.byCurrentRights += 1
  countChange(
    subject,
    results.some(({ outcome }) => outcome === 'fail'),
    gathering,
  )
}

function countResults({ subject, results }: Judged, { byControl, checks }: Gathering): void {
  const seen = checks.get(subject.kind) ?? new Set()
  checks.set(subject.kind, seen)
  for (const { check, controls, outcome, waived } of results) {
    seen.add(check)
    for (const control of controls) {
      const counts = byControl.get(control) ?? { pass: 0, fail: 0, inconclusive: 0, 'not-applicable': 0, waived: 0 }
      counts[outcome] += 1
      if (waived) counts.waived += 1
      byControl.set(control, counts)
    }
  }
}

function countsByCurrentRights({ values }: Judged['results'][number]): boolean {
  const approvals = values['approvals']
  return (
    Array.isArray(approvals) &&
    approvals.some((each: unknown) => {
      if (typeof each !== 'object' || each === null || !('basis' in each) || !('counted' in each)) return false
      return each.basis === 'current' && each.counted === true
    })
  )
}

function countChange(change: Change, deviating: boolean, { branches, landings }: Gathering): void {
  const { repository, branch, pullRequest } = change
  const key = `${repository} ${branch}`
  const none = { pullRequests: 0, directPushes: 0, open: 0, landed: 0, unknown: 0, first: null, last: null }
  const counts = branches.get(key) ?? { repository, branch, ...none }
  branches.set(key, counts)
  if (pullRequest.state === 'unavailable') {
    counts.unknown += 1
    return
  }
  const direct = pullRequest.value === null
  if (direct) counts.directPushes += 1
  else counts.pullRequests += 1
  const at = landedAt(change)
  if (at === null && !direct) counts.open += 1
  else counts.landed += 1
  if (at === null) return
  if (counts.first === null || at < counts.first) counts.first = at
  if (counts.last === null || at > counts.last) counts.last = at
  const day = landings.get(at.slice(0, 10)) ?? { landed: 0, deviating: 0 }
  day.landed += 1
  if (deviating) day.deviating += 1
  landings.set(at.slice(0, 10), day)
}
