/** The posture of many repositories and of the organisations that own them, a few at a time. */
import type { Organization } from '../../model/organization.ts'
import type { ListedRepository } from '../../model/snapshot.ts'
import type { Slot, Subject } from '../../model/subject.ts'
import type { Instant } from '../../model/time.ts'
import type { RepositoryScope } from '../../policy/policy.ts'
import type { RepositoryRef } from '../contract.ts'
import type { GitHub } from '../github.ts'
import { completePosture, type PostureWants } from '../posture.ts'
import { readFirst, type FirstPosture } from './first.ts'
import { readOrganization } from './organization.ts'
import { polite, turns, type Manners } from './polite.ts'
import { judges, nameOf, type Candidate } from './scope.ts'

/** What a policy asks of every repository in scope, and of their owners. */
export interface Wants extends PostureWants {
  readonly organization: ReadonlySet<Slot<'organization'>>
}

/** What was seen of all repositories together. */
export interface Seen {
  readonly subjects: readonly Subject[]
  /** Every repository that the run is about, judged or not, by name. */
  readonly population: readonly ListedRepository[]
  /** Of those that were judged, by `owner/name`. */
  readonly defaultBranches: Readonly<Record<string, string>>
  readonly incompleteBecause: readonly string[]
  /** `null` when GitHub never said what time it is. */
  readonly date: Instant | null
}

/** How many repositories are read at the same time. */
const atOnce = 4

/**
 * Reads repositories that were listed or named. One that cannot be read makes the run incomplete, and stays in the population.
 *
 * @param progress takes a line now and then.
 */
export async function collectMany(
  github: GitHub,
  shared: Manners,
  targets: readonly (Candidate | RepositoryRef)[],
  scope: RepositoryScope,
  wants: Wants,
  progress: (line: string) => void,
): Promise<Seen> {
  const inTurn = turns(atOnce)
  let done = 0
  const read = await Promise.all(
    targets.map((target) =>
      inTurn(async () => {
        const one = await readOne(polite(github, shared), target, scope, wants)
        done += 1
        if (done % 100 === 0) progress(`${String(done)} of ${String(targets.length)} repositories.`)
        return one
      }),
    ),
  )
  const owners = new Map(read.flatMap(({ owner }) => (owner === null ? [] : [[owner.login, owner.url] as const])))
  const organizations = await readOwners(github, shared, owners, wants)
  return {
    subjects: [...read.flatMap(({ subjects }) => subjects), ...organizations],
    population: read.map(({ listed }) => listed).toSorted((a, b) => (a.repository < b.repository ? -1 : 1)),
    defaultBranches: Object.fromEntries(
      read.flatMap((one) => (one.defaultBranch === null ? [] : [[one.listed.repository, one.defaultBranch]])),
    ),
    incompleteBecause: read.flatMap(({ incompleteBecause }) => incompleteBecause),
    date: github.date,
  }
}

interface One {
  readonly listed: ListedRepository
  readonly subjects: readonly Subject[]
  readonly owner: { readonly login: string; readonly url: string } | null
  readonly defaultBranch: string | null
  readonly incompleteBecause: readonly string[]
}

async function readOne(github: GitHub, target: Candidate | RepositoryRef, scope: RepositoryScope, wants: Wants): Promise<One> {
  const candidate = 'ref' in target ? target : null
  const ref = 'ref' in target ? target.ref : target
  const none = { subjects: [], owner: null, defaultBranch: null, incompleteBecause: [] }
  if (candidate !== null) {
    const answer = judges(scope, candidate)
    if (!answer.judged) {
      const incompleteBecause = answer.unknown ? [`${nameOf(ref)} was not judged. ${answer.because}`] : []
      return { ...none, listed: listedAs(nameOf(ref), candidate.visibility, answer), incompleteBecause }
    }
  }
  const first = await readFirst(github, ref, null)
  if (!first.found) {
    const because = `It could not be read. ${first.detail}`
    const listed = listedAs(nameOf(ref), candidate?.visibility ?? null, { judged: false, because })
    return { ...none, listed, incompleteBecause: [`${nameOf(ref)} was not judged. ${first.detail}`] }
  }
  const profile = first.profile.value
  const answer = judges(scope, { ...profile, ref: first.ref, ...labelsOf(candidate, scope) })
  const listed = listedAs(first.repository, profile.visibility, answer)
  if (!answer.judged) return { ...none, listed }
  const { subjects, incompleteBecause } = await completePosture(github, first, wants)
  return { listed, subjects, owner: ownerOf(first), defaultBranch: profile.defaultBranch, incompleteBecause }
}

/** A repository that was named, and not listed, is not chosen by its labels. */
function labelsOf(candidate: Candidate | null, scope: RepositoryScope): Pick<Candidate, 'topics' | 'properties'> {
  if (candidate !== null) return { topics: candidate.topics, properties: candidate.properties }
  return {
    topics: scope.topics,
    properties: Object.fromEntries(Object.entries(scope.properties).map(([name, values]) => [name, values[0] ?? null])),
  }
}

function listedAs(
  repository: string,
  visibility: ListedRepository['visibility'],
  { judged, because }: Pick<ListedRepository, 'judged' | 'because'>,
): ListedRepository {
  return { repository, visibility, judged, because }
}

/** The organisation that owns a repository; `null` when a person does. */
export function ownerOf({ ref, url, inOrganization }: FirstPosture): One['owner'] {
  return inOrganization ? { login: ref.owner, url: url.replace(/\/[^/]+$/, '') } : null
}

export function readOwners(
  github: GitHub,
  shared: Manners,
  owners: ReadonlyMap<string, string>,
  { organization }: Pick<Wants, 'organization'>,
): Promise<readonly Organization[]> {
  if (organization.size === 0) return Promise.resolve([])
  return Promise.all([...owners].map(([login, url]) => readOrganization(polite(github, shared), login, url, organization)))
}
