/** Walks the commits between two commits of a branch, in pages, until GitHub's own count of them is reached. */
import * as v from 'valibot'
import { mapEvidence, observed, type Evidence } from '../../model/evidence.ts'
import { before, type CommitGraph } from '../../model/population/graph.ts'
import type { RepositoryRef } from '../contract.ts'
import type { GitHub } from '../github.ts'
import { reads } from '../permissions.ts'
import { readAt } from '../read-at.ts'
import { oid } from '../shapes.ts'
import { cutShort, notUnderstood, refused, type Wanted } from '../unseen.ts'
import { shrinking } from './page-size.ts'

const wanted: Wanted = { what: 'The commits of the branch', needs: [reads('contents')] }

/** How two commits lie to each other, by GitHub's own count. */
export interface Compared {
  /** How many commits the second has that the first has not. */
  readonly ahead: number
  /** How many the first has that the second has not: what a force push took off. */
  readonly behind: number
}

const comparison = v.object({ ahead_by: v.number(), behind_by: v.number() })

/** Asks GitHub to compare two commits. */
async function readComparison(github: GitHub, { owner, name }: RepositoryRef, from: string, to: string): Promise<Evidence<Compared>> {
  const route = 'GET /repos/{owner}/{repo}/compare/{basehead}'
  const answer = await github.request(route, { owner, repo: name, basehead: `${from}...${to}`, per_page: 1 })
  if (!answer.ok) return refused(wanted, answer, github.token.kind)
  const parsed = v.safeParse(comparison, answer.data)
  if (!parsed.success) return notUnderstood(wanted, "GitHub's comparison is not understood", [answer.sequence])
  return observed({ ahead: parsed.output.ahead_by, behind: parsed.output.behind_by }, [answer.sequence])
}

const page = v.nullable(
  v.object({
    history: v.object({
      totalCount: v.number(),
      pageInfo: v.object({ hasNextPage: v.boolean(), endCursor: v.nullable(v.string()) }),
      nodes: v.array(v.object({ oid, parents: v.object({ totalCount: v.number(), nodes: v.array(v.object({ oid })) }) })),
    }),
  }),
)

/** More parents than this has no commit that is not made to break things. */
const mostParents = 50

const query = `query History($owner: String!, $name: String!, $oid: GitObjectID!, $first: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) {
      ... on Commit {
        history(first: $first, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          nodes { oid parents(first: ${String(mostParents)}) { totalCount nodes { oid } } }
        }
      }
    }
  }
}`

interface Ask {
  readonly github: GitHub
  readonly repository: RepositoryRef
}

/** A history that is being read, a page at a time. */
class History {
  #after: string | null = null
  #size = 100
  #page = 0
  ended = false
  readonly #ask: Ask
  readonly #from: string

  constructor(ask: Ask, from: string) {
    this.#ask = ask
    this.#from = from
  }

  /** Reads one page into the graph. */
  async read(graph: CommitGraph): Promise<Evidence<null>> {
    const from = this.#from
    const { github } = this.#ask
    this.#page += 1
    const variables = { ...this.#ask.repository, oid: from, after: this.#after }
    const asked = await shrinking(this.#size, (first) => github.graphql(query, { ...variables, first }, this.#page))
    this.#size = asked.size
    const seen = readAt({ answer: asked.answer, token: github.token.kind }, ['repository', 'object'], page, wanted)
    if (seen.state === 'unavailable') return seen
    if (seen.value === null) return cutShort(wanted, `the commit ${from} is gone`, 'Nothing brings it back.', seen.sources)
    const { nodes, pageInfo } = seen.value.history
    for (const node of nodes) {
      if (node.parents.nodes.length !== node.parents.totalCount)
        return cutShort(wanted, `${node.oid} has ${String(node.parents.totalCount)} parents`, 'Look that commit up.', seen.sources)
      graph.add(
        node.oid,
        node.parents.nodes.map((parent) => parent.oid),
      )
    }
    const stuck = pageInfo.hasNextPage && (pageInfo.endCursor === null || pageInfo.endCursor === this.#after || nodes.length === 0)
    if (stuck) return cutShort(wanted, 'the same page came twice', 'Run it again.', seen.sources)
    this.#after = pageInfo.endCursor
    this.ended = !pageInfo.hasNextPage
    return observed(null, seen.sources)
  }
}

/** What a walk found. */
export interface Walked {
  /** What GitHub counts. */
  readonly compared: Compared
  /** Whether every commit that GitHub counts was read, and no other. */
  readonly whole: boolean
}

/**
 * Reads every commit that one commit has and another has not into a graph whose marks are set. By dates alone nobody could tell
 * where to stop, since whoever makes a commit chooses them: it stops when nothing unread is left and GitHub counts as many.
 */
export async function walk(
  github: GitHub,
  repository: RepositoryRef,
  ends: { readonly from: string; readonly to: string },
  graph: CommitGraph,
  progress: (commits: number) => void = () => undefined,
): Promise<Evidence<Walked>> {
  const compared = await readComparison(github, repository, ends.from, ends.to)
  if (compared.state === 'unavailable') return compared
  const { ahead, behind } = compared.value
  const sources = [...compared.sources]
  graph.mark(ends.from, before)
  const forth = new History({ github, repository }, ends.to)
  // Where history was rewritten the old one is read as well: what both have is no news.
  const histories = behind > 0 ? [forth, new History({ github, repository }, ends.from)] : [forth]
  const settled = (): boolean => graph.open === 0 && graph.brought === ahead
  if (ahead === 0) return observed({ compared: compared.value, whole: graph.brought === 0 }, sources)
  while (!settled() && histories.some(({ ended }) => !ended)) {
    for (const history of histories) {
      if (history.ended || settled()) continue
      const read = await history.read(graph)
      if (read.state === 'unavailable') return read
      sources.push(...read.sources)
      progress(graph.brought)
    }
  }
  return mapEvidence(compared, (value) => ({ compared: value, whole: settled() }))
}
