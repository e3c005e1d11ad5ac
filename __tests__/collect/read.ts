/** Reads a pull request of a made-up world to the end. */
import { completeChange, readChange, type FirstRead, type FoundChange } from '../../src/collect/change.ts'
import type { Target } from '../../src/collect/target.ts'
import type { Change } from '../../src/model/change.ts'
import type { Unavailable } from '../../src/model/evidence.ts'
import { slots, type Slot } from '../../src/model/subject.ts'
import { aPullRequest, aRepository, aWorld } from '../github/build.ts'
import type { Repository, World } from '../github/world.ts'
import type { PullRequest } from '../github/world-pull-request.ts'
import { connected, type Connected, type Ways } from './client.ts'

/** acme/shop with one pull request, and whatever else the test is about. */
export function shop(pull: PullRequest = aPullRequest(), repository: Partial<Repository> = {}): World {
  return aWorld({ repositories: [aRepository({ pullRequests: [pull], ...repository })] })
}

/** Pull request 7 of acme/shop, with its policy in the usual place. */
export function aTarget(target: Partial<Target> = {}): Target {
  return {
    repository: { owner: 'acme', name: 'shop' },
    number: 7,
    policyPath: '.github/soc2-gate.yml',
    statusContext: 'soc2-gate',
    own: null,
    hints: null,
    ...target,
  }
}

/**
 * A latency under which requests that wait for nothing are under way before the first of them is answered, also on a machine that
 * is busy: rounds are counted by it, not timed.
 */
export const aWave = 400

/** What an event says of a pull request. */
export function hintsOf(pull: PullRequest): NonNullable<Target['hints']> {
  return { baseRef: pull.baseRef, headRef: pull.headRef, headOid: pull.headOid }
}

/** Every slot that the API alone can fill; the content of a change takes git. */
export const everySlot: ReadonlySet<Slot<'change'>> = new Set(slots.change.filter((slot) => slot !== 'content' && slot !== 'landedContent'))

/** Every team that CODEOWNERS names, whichever file it owns. */
export function teamsNamed(codeOwners: { readonly text: string } | null): readonly string[] {
  return [...new Set(codeOwners?.text.match(/@[\w-]+\/[\w.-]+/g) ?? [])].map((team) => team.toLowerCase())
}

export interface Read extends Connected {
  readonly first: FoundChange
  readonly change: Change
}

export async function read(world: World, target: Partial<Target> = {}, ways: Ways = {}): Promise<Read> {
  return readThrough(connected(world, ways), target)
}

export async function readThrough(
  client: Connected,
  target: Partial<Target> = {},
  wanted: ReadonlySet<Slot<'change'>> = everySlot,
): Promise<Read> {
  const first = await readChange(client.github, aTarget(target))
  if (!first.found) throw new Error(`${first.detail} ${first.remedy}`)
  const change = await completeChange(client.github, first, { slots: wanted, teamsOwning: teamsNamed })
  return { ...client, first, change }
}

/** What is said of a pull request that is not read. */
export function lost(first: FirstRead): Pick<Unavailable, 'reason' | 'detail' | 'remedy'> {
  if (first.found) throw new Error('The pull request was found')
  const { reason, detail, remedy } = first
  return { reason, detail, remedy }
}

/** What a slot holds; fails when it could not be seen. */
export function value<S extends Slot<'change'>>(change: Change, slot: S): Extract<Change[S], { state: 'observed' }>['value'] {
  const evidence = change[slot]
  if (evidence.state === 'unavailable') throw new Error(`${slot}: ${evidence.detail}`)
  return evidence.value
}
