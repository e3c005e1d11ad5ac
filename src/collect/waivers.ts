/** Proves who accepted a waiver: whoever approved the pull requests that wrote its lines into the policy. */
import * as v from 'valibot'
import type { Change } from '../model/change.ts'
import type { ProvenWaiver } from '../model/snapshot.ts'
import type { Slot } from '../model/subject.ts'
import type { RepositoryRef } from './contract.ts'
import { completeChange, readChange } from './change.ts'
import type { GitHub } from './github.ts'
import { reads } from './permissions.ts'
import { readAt } from './read-at.ts'
import { oid } from './shapes.ts'

/** The policy as judged: which file, at which commit. */
export interface PolicyPlace {
  readonly repository: RepositoryRef
  readonly path: string
  readonly commit: string
}

/** A waiver, whom it says to have accepted it, and its lines in the policy, from 1, both included. */
export interface WaiverClaim {
  readonly id: string
  readonly approver: number
  readonly lines: { readonly first: number; readonly last: number }
}

/** The ids of those whose approval of a change counts. Handed over, because it takes a judgement. */
export type ApproversOf = (change: Change) => readonly number[]

/** A pull request that wrote lines of the policy. */
interface Author {
  readonly change: string
  readonly author: number
  readonly approvers: readonly number[]
}

/**
 * Proves waivers. Every commit that wrote a line of one has to have come in with a merged pull request that the named person
 * approved; what is not proven is left out, and stays a claim.
 */
export async function proveWaivers(
  github: GitHub,
  place: PolicyPlace,
  claims: readonly WaiverClaim[],
  approversOf: ApproversOf,
): Promise<Readonly<Record<string, ProvenWaiver>>> {
  if (claims.length === 0) return {}
  const blamed = await readBlame(github, place)
  const written = claims.map((claim) => ({ claim, commits: commitsOf(blamed, claim.lines) }))
  const numbers = new Set(written.flatMap(({ commits }) => commits.flatMap((commit) => commit.pullRequests)))
  const changes = new Map(
    await Promise.all(
      [...numbers].map(async (number) => [number, await readAuthor(github, place.repository, number, approversOf)] as const),
    ),
  )
  const proven = written.flatMap(({ claim, commits }) => {
    const proof = prove(claim, commits, changes)
    return proof === null ? [] : [[claim.id, proof] as const]
  })
  return Object.fromEntries(proven)
}

function prove(claim: WaiverClaim, commits: readonly BlamedCommit[], changes: ReadonlyMap<number, Author | null>): ProvenWaiver | null {
  const proofs = commits.map(({ pullRequests }) =>
    pullRequests.flatMap((number) => changes.get(number) ?? []).find(({ approvers }) => approvers.includes(claim.approver)),
  )
  const [last] = proofs
  if (last === undefined || proofs.includes(undefined)) return null
  return { approver: claim.approver, pullRequest: last.change, author: last.author }
}

interface BlamedCommit {
  readonly first: number
  readonly last: number
  /** The merged pull requests that the commit came in with. */
  readonly pullRequests: readonly number[]
}

/** The commits that wrote the lines; none at all when a line of them is nobody's. */
function commitsOf(blamed: readonly BlamedCommit[], { first, last }: WaiverClaim['lines']): readonly BlamedCommit[] {
  const touching = blamed.filter((range) => range.first <= last && range.last >= first)
  const covered = touching.reduce((count, range) => count + Math.min(range.last, last) - Math.max(range.first, first) + 1, 0)
  return covered === last - first + 1 ? touching : []
}

const blame = v.object({
  blame: v.object({
    ranges: v.array(
      v.object({
        startingLine: v.number(),
        endingLine: v.number(),
        commit: v.object({
          oid,
          associatedPullRequests: v.object({
            nodes: v.array(v.object({ number: v.number(), merged: v.boolean(), repository: v.object({ nameWithOwner: v.string() }) })),
          }),
        }),
      }),
    ),
  }),
})

async function readBlame(github: GitHub, { repository, path, commit }: PolicyPlace): Promise<readonly BlamedCommit[]> {
  const query = `query Blame($owner: String!, $name: String!, $oid: GitObjectID!, $path: String!) {
    repository(owner: $owner, name: $name) {
      object(oid: $oid) {
        ... on Commit {
          blame(path: $path) {
            ranges {
              startingLine
              endingLine
              commit { oid associatedPullRequests(first: 10) { nodes { number merged repository { nameWithOwner } } } }
            }
          }
        }
      }
    }
  }`
  const answer = await github.graphql(query, { ...repository, oid: commit, path })
  const wanted = { what: `Who wrote ${path}`, needs: [reads('contents'), reads('pull_requests')] }
  const read = readAt({ answer, token: github.token.kind }, ['repository', 'object'], blame, wanted)
  if (read.state === 'unavailable') return []
  const here = `${repository.owner}/${repository.name}`.toLowerCase()
  return read.value.blame.ranges.map((range) => ({
    first: range.startingLine,
    last: range.endingLine,
    pullRequests: range.commit.associatedPullRequests.nodes.flatMap((one) =>
      one.merged && one.repository.nameWithOwner.toLowerCase() === here ? [one.number] : [],
    ),
  }))
}

const needed: ReadonlySet<Slot<'change'>> = new Set(['pullRequest', 'reviews', 'commits', 'timeline', 'headPush', 'headHistory'])

async function readAuthor(github: GitHub, repository: RepositoryRef, number: number, approversOf: ApproversOf): Promise<Author | null> {
  const first = await readChange(github, { repository, number, policyPath: null, statusContext: null, own: null, hints: null })
  if (!first.found || first.pullRequest.state !== 'merged' || first.pullRequest.author === null) return null
  const change = await completeChange(github, first, { slots: needed, teamsOwning: () => [] })
  return { change: change.id, author: first.pullRequest.author.id, approvers: approversOf(change) }
}
