import * as v from 'valibot'
import type { Poster, Refusal } from './poster.ts'
import { within } from './within.ts'
import { words, type Published } from './status.ts'

/** The pull request to comment on. */
export interface CommentTarget {
  readonly repository: { readonly owner: string; readonly name: string }
  readonly number: number
  /** The status context: gates with different ones keep a comment each. */
  readonly context: string
}

/** GitHub keeps no longer comment. It counts characters, of which there are never more than bytes. */
const limit = 65_536

const comments = v.array(v.object({ id: v.number(), body: v.nullish(v.string()), user: v.nullable(v.object({ id: v.number() })) }))
const viewer = v.object({ viewer: v.object({ databaseId: v.number() }) })

/**
 * Keeps one comment up to date: the first that carries the mark and is our own. Anybody can write the mark, so that it alone
 * would let somebody else's comment pass for ours.
 *
 * @param account the account id of whose token it is; `null` when it has to be asked for.
 */
export async function keepComment(github: Poster, target: CommentTarget, markdown: string, account: number | null): Promise<Published> {
  const { repository, number } = target
  const at = { owner: repository.owner, repo: repository.name }
  const mark = `<!-- soc2-gate: ${encodeURIComponent(target.context)} -->`
  const body = within(`${mark}\n${markdown}`, limit)
  const [self, list] = await Promise.all([
    account === null ? askViewer(github) : account,
    github.list('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...at, issue_number: number }),
  ])
  if (!list.ok) return refused(list, target)
  const found = v.safeParse(comments, list.items)
  if (self === null || !found.success)
    return {
      published: false,
      detail: 'The comment could not be kept: GitHub does not say which comments are ours.',
      remedy: 'Run it again.',
    }
  const ours = found.output.find((comment) => comment.user?.id === self && comment.body?.startsWith(mark) === true)
  if (ours?.body === body) return { published: true, creator: self }
  const answer =
    ours === undefined
      ? await github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...at, issue_number: number, body })
      : await github.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...at, comment_id: ours.id, body })
  return answer.ok ? { published: true, creator: self } : refused(answer, target)
}

async function askViewer(github: Poster): Promise<number | null> {
  const answer = await github.graphql('query Viewer { viewer { databaseId } }', {})
  const parsed = v.safeParse(viewer, answer.ok ? answer.data : null)
  return parsed.success ? parsed.output.viewer.databaseId : null
}

function refused({ kind, status, message }: Refusal, { repository, number }: CommentTarget): Published {
  return {
    published: false,
    detail: `The comment on ${repository.owner}/${repository.name}#${String(number)} could not be written: ${words(message, status)}`,
    remedy: kind === 'hidden' ? 'Give the job "pull-requests: write", or leave "comment" out.' : 'Run it again.',
  }
}
