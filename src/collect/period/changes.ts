/** Every change that landed on a branch in a period, as a subject, and the period itself. */
import { compareText } from '../../model/canonical.ts'
import type { Change } from '../../model/change.ts'
import { mapEvidence, observed } from '../../model/evidence.ts'
import type { Difference, Period } from '../../model/period.ts'
import { recordOf, type Segment } from '../../model/population/chain.ts'
import type { LandedChanges } from '../../model/population/reconcile.ts'
import { completeChange, readChange, type Wants } from '../change.ts'
import type { GitHub } from '../github.ts'
import type { Slot } from '../../model/subject.ts'
import type { PeriodRepository } from './branches.ts'
import { readDirectPush } from './direct-push.ts'
import { readPopulation, type PopulationQuestion } from './population.ts'

/** What a branch brought in a period. */
export interface CollectedPeriod {
  readonly period: Period
  readonly changes: readonly Change[]
  /** One sentence for each thing that keeps the population from being known to be complete. */
  readonly incompleteBecause: readonly string[]
}

/** So many changes are read at a time. */
const atOnce = 4

/** What the token's own status is called: checks of that name are its own. */
export interface PeriodWants extends Wants {
  readonly statusContext: string | null
}

/** Collects a branch in a period. */
export async function collectPeriod(
  github: GitHub,
  repository: PeriodRepository,
  question: PopulationQuestion,
  wants: PeriodWants,
  progress: (line: string) => void,
): Promise<CollectedPeriod> {
  const { branch, since, until } = question
  const landed = await readPopulation(github, repository.ref, question, progress)
  const identity = {
    kind: 'period',
    id: `${repository.name}:refs/heads/${branch}[${since},${until})`,
    url: `${repository.url}/commits/${branch.split('/').map(encodeURIComponent).join('/')}`,
    repository: repository.name,
    branch,
    since,
    until,
  } as const
  if (landed.state === 'unavailable')
    return { period: { ...identity, population: landed }, changes: [], incompleteBecause: [`${branch}: ${landed.detail} ${landed.remedy}`] }
  const { changes, unread } = await readChanges(github, repository, landed.value, branch, wants, progress)
  const population = mapEvidence(landed, (seen) => ({ ...seen.population, differences: [...seen.population.differences, ...unread] }))
  return {
    period: { ...identity, population },
    changes,
    incompleteBecause: [...landed.value.population.differences, ...unread].map(({ message }) => `${branch}: ${message}`),
  }
}

async function readChanges(
  github: GitHub,
  repository: PeriodRepository,
  { pullRequests, directPushes }: LandedChanges,
  branch: string,
  wants: PeriodWants,
  progress: (line: string) => void,
): Promise<{ readonly changes: readonly Change[]; readonly unread: readonly Difference[] }> {
  const unread: Difference[] = []
  const jobs: readonly (() => Promise<Change | null>)[] = [
    ...pullRequests.map(({ number, segment }) => async (): Promise<Change | null> => {
      const read = await readLandedChange(github, repository, number, segment, wants)
      if (typeof read !== 'string') return read
      const about = `#${String(number)}`
      unread.push({ kind: 'unread', about, message: `${about} landed and could not be read: ${read}` })
      return null
    }),
    ...directPushes.map(({ segment, commits }) => (): Promise<Change> => {
      const push = { branch, before: segment.before, commits, landing: recordOf(segment) }
      return readDirectPush(github, repository.ref, push, wants, { statusContext: wants.statusContext, run: null })
    }),
  ]
  const found: Change[] = []
  for (let from = 0; from < jobs.length; from += atOnce) {
    const some = await Promise.all(jobs.slice(from, from + atOnce).map((job) => job()))
    found.push(...some.filter((change) => change !== null))
    progress(`${String(found.length)} of ${String(jobs.length)} changes of ${branch}.`)
  }
  return { changes: found, unread: unread.toSorted((a, b) => compareText(a.message, b.message)) }
}

/** A pull request that landed; the reason when it cannot be read. How it landed is known from the chain. */
async function readLandedChange(
  github: GitHub,
  { ref }: PeriodRepository,
  number: number,
  segment: Segment,
  { slots, teamsOwning, statusContext }: PeriodWants,
): Promise<Change | string> {
  const first = await readChange(github, { repository: ref, number, policyPath: null, statusContext, own: null, hints: null })
  if (!first.found) return first.detail
  const known: readonly Slot<'change'>[] = ['landing']
  const change = await completeChange(github, first, { slots: new Set([...slots].filter((slot) => !known.includes(slot))), teamsOwning })
  return { ...change, landing: observed({ signedByGitHub: first.signedByGitHub, record: recordOf(segment) }) }
}
