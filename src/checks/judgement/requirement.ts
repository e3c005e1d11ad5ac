import type { CheckRun, RequiredCheck } from '../../model/change.ts'
import { compareInstants, type Instant } from '../../model/time.ts'
import type { Moment } from './moment.ts'

/** What became of a required check. */
export interface Finding {
  readonly requirement: RequiredCheck
  readonly state: 'passed' | 'not-yet' | 'fail'
  /** What was seen, as the end of a list or the whole of a sentence. */
  readonly because: string
  readonly remedy: string
  /** The run that decided; `null` when none did. */
  readonly run: CheckRun | null
}

/** A run that has finished, so that it has a time. */
type Finished = CheckRun & { readonly completedAt: Instant }

/** What to do about a check of a change that has landed. */
export const landedRemedy = 'It has landed: test what landed now and record the deviation.'

/**
 * Judges one required check: for each source that it may come from, the run that finished last, at or before the moment,
 * decides. With no app required every source that reported has to be green, a check run as well as a status of the same name,
 * so that a green one cannot hide a red one.
 */
export function judgeRequirement(
  requirement: RequiredCheck,
  runs: readonly CheckRun[],
  moment: Moment,
  accepted: readonly string[],
  place = 'the head',
): Finding {
  const named = runs.filter((run) => run.name === requirement.name && !run.own)
  const fitting = requirement.appId === null ? named : named.filter((run) => run.app?.id === requirement.appId)
  if (fitting.length === 0) return named.length === 0 ? missing(requirement, moment, place) : wrongSource(requirement, named, moment)
  const sources = new Map<string, CheckRun[]>()
  for (const run of fitting) sources.set(sourceOf(run), [...(sources.get(sourceOf(run)) ?? []), run])
  const findings = [...sources.values()].map((same) => judgeSource(requirement, same, moment, accepted))
  return findings.toSorted(worstFirst)[0] ?? missing(requirement, moment, place)
}

const severity = { fail: 0, 'not-yet': 1, passed: 2 }

/**
 * The finding that decides comes first, whatever the order in which GitHub lists the runs. A run that was seen to be red goes before
 * one that is missing, because a missing one may have run elsewhere and a red one stays red.
 */
function worstFirst(a: Finding, b: Finding): number {
  const order = severity[a.state] - severity[b.state] || Number(a.run === null) - Number(b.run === null)
  return order || (a.because < b.because ? -1 : 1)
}

function sourceOf(run: CheckRun): string {
  return `${run.source} ${run.app === null ? '' : String(run.app.id)}`
}

function judgeSource(requirement: RequiredCheck, runs: readonly CheckRun[], moment: Moment, accepted: readonly string[]): Finding {
  const finished = runs.filter((run): run is Finished => run.status === 'completed' && run.completedAt !== null)
  const inTime = finished.filter((run) => compareInstants(run.completedAt, moment.at) <= 0)
  const last = lastOf(inTime, accepted)
  const running = runs.find((run) => isNewer(run, last) && !inTime.some((other) => other === run))
  const name = requirement.name
  if (running !== undefined && !moment.landed) {
    return { requirement, state: 'not-yet', because: `${name} is still running`, remedy: 'Wait for it to finish.', run: running }
  }
  if (last === null) {
    const late = finished[0]
    if (late === undefined)
      return { requirement, state: 'fail', because: `${name} had not finished when it landed`, remedy: landedRemedy, run: null }
    const because = `${name} finished only after it had landed, at ${late.completedAt}`
    return { requirement, state: 'fail', because, remedy: landedRemedy, run: late }
  }
  if (isGreen(last, accepted))
    return { requirement, state: 'passed', because: `${name} passed at ${last.completedAt}`, remedy: '', run: last }
  const because = `${name} ended ${last.conclusion ?? 'without a conclusion'} at ${last.completedAt}`
  return {
    requirement,
    state: 'fail',
    because,
    remedy: moment.landed ? landedRemedy : `Mend what ${name} found, and have it run again.`,
    run: last,
  }
}

/** The run that finished last; of several in the same second one that is not green. */
function lastOf(runs: readonly Finished[], accepted: readonly string[]): Finished | null {
  let last: Finished | null = null
  for (const run of runs) {
    const order = last === null ? 1 : compareInstants(run.completedAt, last.completedAt)
    if (order > 0 || (order === 0 && !isGreen(run, accepted))) last = run
  }
  return last
}

/** A run that has not finished counts as newer than one that finished before it started, or when nothing says when it started. */
function isNewer(run: CheckRun, last: Finished | null): boolean {
  if (last === null || run.startedAt === null) return true
  const since = last.startedAt ?? last.completedAt
  return compareInstants(run.startedAt, since) >= 0
}

function isGreen(run: CheckRun, accepted: readonly string[]): boolean {
  return run.conclusion === 'success' || (run.conclusion !== null && accepted.includes(run.conclusion))
}

function missing(requirement: RequiredCheck, moment: Moment, place: string): Finding {
  const { name } = requirement
  return moment.landed
    ? { requirement, state: 'fail', because: `${name} never ran on ${place}`, remedy: landedRemedy, run: null }
    : { requirement, state: 'not-yet', because: `${name} has not run on the head yet`, remedy: `Have ${name} run on the head.`, run: null }
}

function wrongSource(requirement: RequiredCheck, named: readonly CheckRun[], moment: Moment): Finding {
  const from = named.map((run) =>
    run.app === null ? `a status by ${run.creator?.login ?? 'an unknown account'}` : `the app ${run.app.slug} (${String(run.app.id)})`,
  )
  const because = `${requirement.name} comes from ${[...new Set(from)].join(' and ')}, and has to come from the app ${String(requirement.appId)}`
  const remedy = `Have the app ${String(requirement.appId)} run ${requirement.name}; a result of the same name from elsewhere does not count.`
  return { requirement, state: 'fail', because, remedy: moment.landed ? landedRemedy : remedy, run: named[0] ?? null }
}
