/** Pull requests, their files, commits and reviews. */
import { association } from '../graphql/reviews.ts'
import { findPullRequest } from '../lookup.ts'
import type { PullRequest, Review } from '../world-pull-request.ts'
import { nullableUser } from './accounts.ts'
import { commitBody, diffEntry } from './commit-body.ts'
import { needs } from './needs.ts'
import { page } from './page.ts'
import { asAssociation, listedPull, pullBody } from './pull-body.ts'
import type { RepositoryCall, Route, Schema } from './route.ts'
import { choice, notFound, ok, onlyKnows, repositoryPage, repositoryUrl } from './route.ts'
import { repositoryRoute } from './router.ts'

/** REST lists no more of a pull request than this, and does not say so. */
const mostFiles = 3000
const mostCommits = 250

function pullOf(call: RepositoryCall): PullRequest {
  const pull = findPullRequest(call.repository, Number(call.parameter('pull_number')))
  if (pull === null) throw notFound()
  return pull
}

function wanted(call: RepositoryCall): PullRequest[] {
  onlyKnows(call, 'state', 'base', 'head', 'sort', 'direction')
  const state = choice(call, 'state', ['open', 'closed', 'all'], 'open')
  const sort = choice(call, 'sort', ['created', 'updated'], 'created')
  const direction = choice(call, 'direction', ['asc', 'desc'], sort === 'created' ? 'desc' : 'asc')
  const [base, head] = [call.query.get('base'), call.query.get('head')]
  const found = call.repository.pullRequests.filter(
    (pull) =>
      (state === 'all' || (state === 'open') === (pull.state === 'OPEN')) &&
      (base === null || pull.baseRef === base) &&
      (head === null || `${pull.headRepository?.owner ?? 'unknown'}:${pull.headRef}` === head),
  )
  const key = sort === 'created' ? 'createdAt' : 'updatedAt'
  return found.toSorted((a, b) => (direction === 'asc' ? a[key].localeCompare(b[key]) : b[key].localeCompare(a[key])))
}

function reviewBody(call: RepositoryCall, pull: PullRequest, review: Review): Schema<'pull-request-review'> {
  const html = `${repositoryPage(call.repository)}/pull/${pull.number}#pullrequestreview-${review.id}`
  const url = `${repositoryUrl(call, call.repository)}/pulls/${pull.number}`
  return {
    id: review.id,
    node_id: `PRR_${review.id}`,
    user: nullableUser(call, review.author),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: url,
    author_association: asAssociation(association(call.repository, review.author)),
    _links: { html: { href: html }, pull_request: { href: url } },
    ...(review.state === 'PENDING' ? {} : { submitted_at: review.submittedAt }),
    commit_id: review.commit,
  }
}

/** Oldest first. A pending review is shown to nobody but its author. */
function visibleReviews(call: RepositoryCall, pull: PullRequest): Review[] {
  const shown = pull.reviews.filter((review) => review.state !== 'PENDING' || review.author?.id === call.token?.account.id)
  return shown.toSorted((a, b) => a.submittedAt.localeCompare(b.submittedAt))
}

/** A list that belongs to a pull request. */
function partRoute<T>(
  part: string,
  list: (call: RepositoryCall, pull: PullRequest) => readonly T[],
  body: (call: RepositoryCall, pull: PullRequest, item: T) => unknown,
): Route {
  return repositoryRoute(`GET /repos/{owner}/{repo}/pulls/{pull_number}/${part}`, needs('pull_requests'), (call) => {
    onlyKnows(call)
    const pull = pullOf(call)
    const { items, headers } = page(call, list(call, pull))
    return ok(
      items.map((item) => body(call, pull, item)),
      headers,
    )
  })
}

export const pullRoutes: Route[] = [
  repositoryRoute('GET /repos/{owner}/{repo}/pulls', needs('pull_requests'), (call) => {
    const { items, headers } = page(call, wanted(call))
    return ok(
      items.map((pull) => listedPull(call, pull)),
      headers,
    )
  }),
  repositoryRoute('GET /repos/{owner}/{repo}/pulls/{pull_number}', needs('pull_requests'), (call) => ok(pullBody(call, pullOf(call)))),
  partRoute(
    'files',
    (_call, pull) => pull.files.slice(0, mostFiles),
    (call, pull, file) => diffEntry(call, file, pull.headOid),
  ),
  partRoute(
    'commits',
    (_call, pull) => pull.commits.slice(0, mostCommits),
    (call, _pull, commit) => commitBody(call, commit),
  ),
  partRoute('reviews', visibleReviews, reviewBody),
]
