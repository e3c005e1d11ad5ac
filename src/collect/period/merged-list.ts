/** The pull requests that GitHub lists as merged into a branch, to the end of the list: the count is of the whole of it. */
import * as v from 'valibot'
import { observed, type Evidence } from '../../model/evidence.ts'
import type { ListedPullRequest } from '../../model/population/reconcile.ts'
import type { RepositoryRef } from '../contract.ts'
import type { GitHub } from '../github.ts'
import { reads } from '../permissions.ts'
import { readAt } from '../read-at.ts'
import { instant, oid } from '../shapes.ts'
import { cutShort, type Wanted } from '../unseen.ts'
import { shrinking } from './page-size.ts'

const wanted: Wanted = { what: 'The merged pull requests', needs: [reads('pull_requests')] }

const page = v.object({
  totalCount: v.number(),
  pageInfo: v.object({ hasNextPage: v.boolean(), endCursor: v.nullable(v.string()) }),
  nodes: v.array(
    v.pipe(
      v.object({ number: v.number(), mergedAt: v.nullable(instant), mergeCommit: v.nullable(v.object({ oid })) }),
      v.transform(({ number, mergedAt, mergeCommit }): ListedPullRequest => ({ number, mergedAt, mergeCommit: mergeCommit?.oid ?? null })),
    ),
  ),
})

/** Oldest first: what is merged while the list is read comes at its end. */
const query = `query MergedPullRequests($owner: String!, $name: String!, $base: String!, $first: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(first: $first, after: $after, states: [MERGED], baseRefName: $base, orderBy: { field: CREATED_AT, direction: ASC }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { number mergedAt mergeCommit { oid } }
    }
  }
}`

/** The list, and how many GitHub counts. */
export interface MergedList {
  readonly items: readonly ListedPullRequest[]
  readonly counted: number
}

export async function readMergedList(github: GitHub, repository: RepositoryRef, base: string): Promise<Evidence<MergedList>> {
  const items: ListedPullRequest[] = []
  const sources: number[] = []
  let after: string | null = null
  let size = 100
  for (let number = 1; ; number += 1) {
    const variables: Readonly<Record<string, unknown>> = { ...repository, base, after }
    const asked = await shrinking(size, (first) => github.graphql(query, { ...variables, first }, number))
    size = asked.size
    const seen = readAt({ answer: asked.answer, token: github.token.kind }, ['repository', 'pullRequests'], page, wanted)
    if (seen.state === 'unavailable') return seen
    const { nodes, pageInfo, totalCount } = seen.value
    items.push(...nodes)
    sources.push(...seen.sources)
    if (!pageInfo.hasNextPage) return observed({ items, counted: totalCount }, sources)
    if (pageInfo.endCursor === null || pageInfo.endCursor === after || nodes.length === 0)
      return cutShort(wanted, 'the same page came twice', 'Run it again.', sources)
    after = pageInfo.endCursor
  }
}
