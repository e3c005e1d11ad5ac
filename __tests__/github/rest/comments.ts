/** Comments on pull requests. */
import { association } from '../graphql/reviews.ts'
import { findPullRequest } from '../lookup.ts'
import type { Comment, PullRequest } from '../world-pull-request.ts'
import { simpleUser } from './accounts.ts'
import { either } from './needs.ts'
import { page } from './page.ts'
import { asAssociation } from './pull-body.ts'
import type { RepositoryCall, Route, Schema } from './route.ts'
import { notFound, ok, onlyKnows, Refused, repositoryPage, repositoryUrl } from './route.ts'
import { repositoryRoute } from './router.ts'

/** GitHub keeps no longer comment. */
export const longestComment = 65_536

function body(call: RepositoryCall, pull: PullRequest, comment: Comment): Schema<'issue-comment'> {
  const api = repositoryUrl(call, call.repository)
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${api}/issues/comments/${comment.id}`,
    html_url: `${repositoryPage(call.repository)}/pull/${pull.number}#issuecomment-${comment.id}`,
    issue_url: `${api}/issues/${pull.number}`,
    user: simpleUser(call, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: asAssociation(association(call.repository, comment.author)),
  }
}

/** The world has no issues: only pull requests can be commented on. */
function pullOf(call: RepositoryCall): PullRequest {
  const pull = findPullRequest(call.repository, Number(call.parameter('issue_number')))
  if (pull === null) throw notFound()
  return pull
}

function commentOf(call: RepositoryCall): { pull: PullRequest; comment: Comment } {
  for (const pull of call.repository.pullRequests) {
    const comment = pull.comments.find((one) => String(one.id) === call.parameter('comment_id'))
    if (comment !== undefined) return { pull, comment }
  }
  throw notFound()
}

function textOf(call: RepositoryCall): string {
  const text = call.body['body']
  const refuse = (message: string): Refused =>
    new Refused(422, 'Validation Failed', { errors: [{ resource: 'IssueComment', code: 'custom', field: 'body', message }] })
  if (typeof text !== 'string' || text.trim() === '') throw refuse('body cannot be blank')
  if (text.length > longestComment) throw refuse(`body is too long (maximum is ${longestComment} characters)`)
  return text
}

function nextId(call: RepositoryCall): number {
  const ids = call.world.repositories.flatMap((repository) =>
    repository.pullRequests.flatMap((pull) => pull.comments.map((comment) => comment.id)),
  )
  return Math.max(900_000, ...ids) + 1
}

export const commentRoutes: Route[] = [
  repositoryRoute('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', either('issues', 'pull_requests'), (call) => {
    onlyKnows(call, 'since')
    const pull = pullOf(call)
    const since = call.query.get('since')
    const { items, headers } = page(
      call,
      pull.comments.filter((comment) => since === null || comment.updatedAt >= since),
    )
    return ok(
      items.map((comment) => body(call, pull, comment)),
      headers,
    )
  }),
  repositoryRoute('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', either('issues', 'pull_requests', 'write'), (call) => {
    const pull = pullOf(call)
    if (call.token === null) throw new Refused(401, 'Requires authentication')
    const { now } = call.world
    const comment: Comment = { id: nextId(call), author: call.token.account, body: textOf(call), createdAt: now, updatedAt: now }
    pull.comments.push(comment)
    pull.updatedAt = now
    const written = body(call, pull, comment)
    return { status: 201, body: written, headers: { location: written.url } }
  }),
  repositoryRoute('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', either('issues', 'pull_requests'), (call) => {
    const { pull, comment } = commentOf(call)
    return ok(body(call, pull, comment))
  }),
  repositoryRoute('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', either('issues', 'pull_requests', 'write'), (call) => {
    const { pull, comment } = commentOf(call)
    comment.body = textOf(call)
    comment.updatedAt = call.world.now
    return ok(body(call, pull, comment))
  }),
]
