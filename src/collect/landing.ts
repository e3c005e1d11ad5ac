/** Where a change landed: the commit of the base branch just before it. */
import * as v from 'valibot'
import { observed, type Evidence } from '../model/evidence.ts'
import type { RepositoryRef } from './contract.ts'
import type { GitHub } from './github.ts'
import { reads } from './permissions.ts'
import { readAt } from './read-at.ts'
import { oid } from './shapes.ts'
import { notUnderstood, type Wanted } from './unseen.ts'

/** The pull requests that a commit came in with. */
export const broughtBy = v.object({ nodes: v.array(v.object({ number: v.number(), repository: v.object({ nameWithOwner: v.string() }) })) })

/** Whether a commit came in with a pull request. */
export function cameWith(seen: v.InferOutput<typeof broughtBy>, repository: string, number: number): boolean {
  return seen.nodes.some((one) => one.number === number && one.repository.nameWithOwner.toLowerCase() === repository.toLowerCase())
}

const history = v.object({
  history: v.object({
    nodes: v.array(v.object({ oid, parents: v.object({ nodes: v.array(v.object({ oid })) }), associatedPullRequests: broughtBy })),
  }),
})

const wanted: Wanted = { what: 'The base branch before the landing', needs: [reads('contents'), reads('pull_requests')] }

/**
 * Finds the commit of the base before a change that landed by rebase, commit by commit: the parent of its last commit is the
 * change's own. Judging by the files there would judge a change by the policy and the owners that it brought itself.
 */
export async function beforeRebase(github: GitHub, repository: RepositoryRef, number: number, landed: string): Promise<Evidence<string>> {
  const query = `query Landing($owner: String!, $name: String!, $oid: GitObjectID!) {
    repository(owner: $owner, name: $name) {
      object(oid: $oid) {
        ... on Commit {
          history(first: 100) {
            nodes { oid parents(first: 1) { nodes { oid } } associatedPullRequests(first: 10) { nodes { number repository { nameWithOwner } } } }
          }
        }
      }
    }
  }`
  const answer = await github.graphql(query, { ...repository, oid: landed })
  const read = readAt({ answer, token: github.token.kind }, ['repository', 'object'], history, wanted)
  if (read.state === 'unavailable') return read
  const commits = new Map(read.value.history.nodes.map((node) => [node.oid, node]))
  let commit = commits.get(landed)
  while (commit !== undefined && (commit.oid === landed || cameWith(commit.associatedPullRequests, nameOf(repository), number))) {
    commit = commits.get(commit.parents.nodes[0]?.oid ?? '')
  }
  return commit === undefined
    ? notUnderstood(wanted, 'the change landed by rebase, and its commits have no end among the last 100', read.sources)
    : observed(commit.oid, read.sources)
}

function nameOf({ owner, name }: RepositoryRef): string {
  return `${owner}/${name}`
}
