/** Which pull requests GitHub says that commits came in with, for those commits of which the list of pull requests does not tell. */
import * as v from 'valibot'
import { observed, type Evidence } from '../../model/evidence.ts'
import type { MergedPullRequest } from '../../model/population/assign.ts'
import type { RepositoryRef } from '../contract.ts'
import type { GitHub } from '../github.ts'
import { reads } from '../permissions.ts'
import { readAt } from '../read-at.ts'
import { oid } from '../shapes.ts'
import { cutShort, type Wanted } from '../unseen.ts'

const wanted: Wanted = { what: 'What the commits came in with', needs: [reads('contents'), reads('pull_requests')] }

const associated = v.nullable(
  v.object({
    associatedPullRequests: v.object({
      totalCount: v.number(),
      nodes: v.array(
        v.object({
          number: v.number(),
          merged: v.boolean(),
          baseRefName: v.string(),
          repository: v.object({ nameWithOwner: v.string() }),
          mergeCommit: v.nullable(v.object({ oid })),
        }),
      ),
    }),
  }),
)

/** GitHub shows a commit in more pull requests than the one it came with; one in more than this is in none that matters. */
const mostAssociated = 20
const commitsAtOnce = 50

/** The pull requests that were merged into a branch with commits of a list, each with those commits. */
export async function readMergedWith(
  github: GitHub,
  repository: RepositoryRef,
  branch: string,
  oids: readonly string[],
): Promise<Evidence<readonly MergedPullRequest[]>> {
  const found = new Map<number, { readonly mergeCommit: string; readonly commits: string[] }>()
  const sources: number[] = []
  for (let from = 0; from < oids.length; from += commitsAtOnce) {
    const some = oids.slice(from, from + commitsAtOnce)
    const answer = await github.graphql(queryFor(some), { ...repository })
    for (const [index, one] of some.entries()) {
      const seen = readAt({ answer, token: github.token.kind }, ['repository', `c${String(index)}`], associated, wanted)
      if (seen.state === 'unavailable') return seen
      if (index === 0) sources.push(...seen.sources)
      const { totalCount, nodes } = seen.value?.associatedPullRequests ?? { totalCount: 0, nodes: [] }
      if (totalCount > nodes.length)
        return cutShort(wanted, `${one} is in ${String(totalCount)} pull requests`, 'Look that commit up.', seen.sources)
      for (const pull of nodes) {
        if (!pull.merged || pull.mergeCommit === null || pull.baseRefName !== branch || !isHere(pull.repository.nameWithOwner, repository))
          continue
        const same = found.get(pull.number)
        if (same === undefined) found.set(pull.number, { mergeCommit: pull.mergeCommit.oid, commits: [one] })
        else same.commits.push(one)
      }
    }
  }
  return observed(
    [...found].map(([number, pull]) => ({ number, ...pull })),
    sources,
  )
}

function queryFor(oids: readonly string[]): string {
  const commits = oids.map((one, index) => `c${String(index)}: object(oid: "${one}") { ...associated }`)
  return `query Associated($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { ${commits.join('\n')} }
  }
  fragment associated on Commit {
    associatedPullRequests(first: ${String(mostAssociated)}) {
      totalCount
      nodes { number merged baseRefName repository { nameWithOwner } mergeCommit { oid } }
    }
  }`
}

function isHere(fullName: string, { owner, name }: RepositoryRef): boolean {
  return fullName.toLowerCase() === `${owner}/${name}`.toLowerCase()
}
