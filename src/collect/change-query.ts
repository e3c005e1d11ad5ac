import { baseSelection } from './base.ts'
import { checks, suites } from './check-runs.ts'
import { commits } from './commits.ts'
import { pullRequestSelection, repositorySelection } from './facts.ts'
import { closingIssues, labels } from './links.ts'
import { pageSelection, type FurtherPages, type ListPart } from './list-part.ts'
import type { Path } from './read-at.ts'
import { reviews, threads } from './reviews.ts'
import { actorFragment, identityFragment } from './shapes.ts'
import { timeline } from './timeline.ts'

/** Where things stand in the answer to {@link changeQuery}. */
export const places = {
  viewer: ['viewer'],
  repository: ['repository'],
  pullRequest: ['repository', 'pullRequest'],
  baseRef: ['repository', 'pullRequest', 'baseRef'],
  baseNow: ['repository', 'pullRequest', 'baseRef', 'target'],
  parents: ['repository', 'pullRequest', 'mergeCommit', 'parents'],
  baseBefore: ['repository', 'pullRequest', 'mergeCommit', 'parents', 'nodes', 0],
  head: ['repository', 'pullRequest', 'head', 'nodes', 0, 'commit'],
} as const satisfies Readonly<Record<string, Path>>

/**
 * Everything that GraphQL has about one change, in one request. The head is asked for as the last commit, because servers that
 * are a few years old have no checks on the pull request itself.
 */
export function changeQuery(withPolicy: boolean): string {
  return `query Change($owner: String!, $name: String!, $number: Int!, $first: Int!${withPolicy ? ', $policy: String!' : ''}) {
    viewer { login }
    repository(owner: $owner, name: $name) {
      ${repositorySelection}
      pullRequest(number: $number) {
        ${pullRequestSelection}
        baseRef { target { ... on Commit { ...base } } }
        mergeCommit {
          parents(first: 1) {
            totalCount
            nodes { ...base associatedPullRequests(first: 10) { nodes { number repository { nameWithOwner } } } }
          }
        }
        ${[labels, closingIssues, threads, reviews, commits, timeline].map((part) => pageSelection<unknown>(part)).join('\n')}
        head: commits(last: 1) {
          nodes { commit { oid statusCheckRollup { ${pageSelection(checks)} } ${pageSelection(suites)} } }
        }
      }
    }
  }
  fragment base on Commit { ${baseSelection(withPolicy)} }
  ${actorFragment}
  ${identityFragment}`
}

/** What names a pull request in a query. */
export interface Named {
  readonly owner: string
  readonly name: string
  readonly number: number
}

/** Further pages of a list of the pull request. */
export function morePages<T>(part: ListPart<T>, named: Named, first: number): FurtherPages {
  const query = `query ChangePages($owner: String!, $name: String!, $number: Int!, $first: Int!, $after: String!) {
    repository(owner: $owner, name: $name) { pullRequest(number: $number) { ${pageSelection(part, true)} } }
  }${fragmentsOf(part)}`
  return { query, variables: { ...named, first }, path: [...places.pullRequest, part.field] }
}

/** Further pages of a list of a commit, below a field of it. */
export function moreOfCommit<T>(part: ListPart<T>, { owner, name }: Named, oid: string, first: number, below: string | null): FurtherPages {
  const list = pageSelection(part, true)
  const query = `query CommitPages($owner: String!, $name: String!, $oid: GitObjectID!, $first: Int!, $after: String!) {
    repository(owner: $owner, name: $name) { object(oid: $oid) { ... on Commit { ${below === null ? list : `${below} { ${list} }`} } } }
  }${fragmentsOf(part)}`
  const path = ['repository', 'object', ...(below === null ? [] : [below]), part.field]
  return { query, variables: { owner, name, oid, first }, path }
}

/** The fragments that the selection of a list spreads. */
function fragmentsOf<T>({ selection }: ListPart<T>): string {
  const spread = [
    ['...actor', actorFragment],
    ['...identity', identityFragment],
  ] as const
  return spread.flatMap(([name, fragment]) => (selection.includes(name) ? [`\n${fragment}`] : [])).join('')
}
