import * as v from 'valibot'
import { mapEvidence, observed, unavailable, type Evidence } from '../model/evidence.ts'
import type { RepositoryRef } from './contract.ts'
import type { GitHub } from './github.ts'
import { pageSelection, readPage, readRest, type ListPart } from './list-part.ts'
import { reads } from './permissions.ts'
import { readAt } from './read-at.ts'
import { oid } from './shapes.ts'

/** An open pull request that an event is about though it names only a commit. */
export interface Concerned {
  readonly number: number
  readonly headOid: string
}

const shape = v.pipe(
  v.object({ number: v.pipe(v.number(), v.integer(), v.minValue(1)), headRefOid: oid }),
  v.transform(({ number, headRefOid }): Concerned => ({ number, headOid: headRefOid })),
)

const open: ListPart<Concerned> = {
  wanted: { what: 'The open pull requests', needs: [reads('pull_requests')] },
  field: 'pullRequests',
  arguments: ', states: [OPEN], orderBy: { field: CREATED_AT, direction: ASC }',
  selection: 'number headRefOid',
  item: shape,
}

/**
 * Every open pull request with its head. To know those of one commit all are looked through: asking GitHub for the pull requests of
 * a commit gives none for the head of a fork.
 */
export async function openPullRequests(github: GitHub, repository: RepositoryRef): Promise<Evidence<readonly Concerned[]>> {
  const query = (
    further: boolean,
  ): string => `query OpenPullRequests($owner: String!, $name: String!, $first: Int!${further ? ', $after: String!' : ''}) {
    repository(owner: $owner, name: $name) { ${pageSelection(open, further)} }
  }`
  const variables = { owner: repository.owner, name: repository.name, first: 100 }
  const path = ['repository', open.field]
  const answer = await github.graphql(query(false), variables)
  const page = readPage({ answer, token: github.token.kind }, path, open)
  return readRest(github, page, open, { query: query(true), variables, path })
}

/** The open pull requests whose head is a commit. */
export async function pullRequestsAt(github: GitHub, repository: RepositoryRef, headOid: string): Promise<Evidence<readonly Concerned[]>> {
  return mapEvidence(await openPullRequests(github, repository), (pulls) => pulls.filter((pull) => pull.headOid === headOid))
}

interface Entry {
  readonly position: number
  readonly headOid: string | null
  readonly pull: Concerned | null
}

const entries: ListPart<Entry> = {
  wanted: { what: 'The entries of the merge queue', needs: [reads('pull_requests')] },
  field: 'entries',
  selection: 'position headCommit { oid } pullRequest { number headRefOid }',
  item: v.pipe(
    v.object({ position: v.number(), headCommit: v.nullable(v.object({ oid })), pullRequest: v.nullable(shape) }),
    v.transform(({ position, headCommit, pullRequest }): Entry => ({ position, headOid: headCommit?.oid ?? null, pull: pullRequest })),
  ),
}

/**
 * The pull requests that a merge group would land: the one whose entry ends at the group's commit, and those that stand in the
 * queue before it, on top of which the group is built. Oldest first.
 */
export async function pullRequestsOfGroup(
  github: GitHub,
  repository: RepositoryRef,
  branch: string,
  groupOid: string,
): Promise<Evidence<readonly Concerned[]>> {
  const query = (
    further: boolean,
  ): string => `query MergeQueue($owner: String!, $name: String!, $branch: String!, $first: Int!${further ? ', $after: String!' : ''}) {
    repository(owner: $owner, name: $name) { mergeQueue(branch: $branch) { ${pageSelection(entries, further)} } }
  }`
  const variables = { owner: repository.owner, name: repository.name, branch, first: 100 }
  const path = ['repository', 'mergeQueue', entries.field]
  const answer = await github.graphql(query(false), variables)
  const asked = { answer, token: github.token.kind }
  const queue = readAt(asked, ['repository', 'mergeQueue'], v.nullable(v.looseObject({})), entries.wanted, [entries.field])
  if (queue.state === 'unavailable') return queue
  if (queue.value === null) return notThere(branch, groupOid, queue.sources)
  const all = await readRest(github, readPage(asked, path, entries), entries, { query: query(true), variables, path })
  if (all.state === 'unavailable') return all
  const last = all.value.find((entry) => entry.headOid === groupOid)
  if (last === undefined) return notThere(branch, groupOid, all.sources)
  const group = all.value.filter((entry) => entry.position <= last.position).toSorted((a, b) => a.position - b.position)
  const pulls = group.flatMap(({ pull }) => (pull === null ? [] : [pull]))
  return pulls.length === group.length ? observed(pulls, all.sources) : hidden(all.sources)
}

function notThere(branch: string, groupOid: string, sources: readonly number[]): Evidence<never> {
  const detail = `No entry of the merge queue of ${branch} ends at ${groupOid.slice(0, 7)}.`
  return unavailable('error', detail, 'The group may have been dissolved since; the queue makes a new one, which is judged then.', sources)
}

function hidden(sources: readonly number[]): Evidence<never> {
  return unavailable('permission', 'An entry of the merge queue shows no pull request.', 'Give the token pull-requests: read.', sources)
}
