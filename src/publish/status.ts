import * as v from 'valibot'
import type { Poster, Refusal } from './poster.ts'
import { plain, shorten } from '../report/plain.ts'
import type { StatusDescription } from '../report/status.ts'

/** Where a commit status goes. */
export interface StatusTarget {
  readonly repository: { readonly owner: string; readonly name: string }
  readonly sha: string
  readonly context: string
  /** The page of the run; `null` when there is none. */
  readonly url: string | null
}

/** Whether something that was to be published reached GitHub. */
export type Published =
  | {
      readonly published: true
      /** The account id of whose token it was; `null` when GitHub did not say. */ readonly creator: number | null
    }
  | { readonly published: false; readonly detail: string; readonly remedy: string }

/** GitHub refuses a longer description. */
const limit = 140

/** The commit status of a run that could not judge. */
export function statusOfTrouble(message: string, sample: boolean, reportOnly: boolean): StatusDescription {
  const description = shorten(
    `${sample ? 'SAMPLE DATA: ' : ''}${reportOnly ? 'report only: ' : ''}could not judge: ${plain(message)}`,
    limit,
  )
  return { state: reportOnly ? 'success' : 'error', description }
}

const created = v.object({ creator: v.nullable(v.object({ id: v.number() })) })

/**
 * Publishes a commit status. It is kept by commit and context, and the latest one counts: that is why a later run can clear it,
 * which the red job of an earlier event never would.
 */
export async function publishStatus(github: Poster, target: StatusTarget, status: StatusDescription): Promise<Published> {
  const answer = await github.request('POST /repos/{owner}/{repo}/statuses/{sha}', {
    owner: target.repository.owner,
    repo: target.repository.name,
    sha: target.sha,
    context: target.context,
    ...status,
    ...(target.url === null ? {} : { target_url: target.url }),
  })
  if (!answer.ok) return refused(answer, target)
  const parsed = v.safeParse(created, answer.data)
  return { published: true, creator: parsed.success ? (parsed.output.creator?.id ?? null) : null }
}

function refused({ kind, status, message }: Refusal, { repository, sha, context }: StatusTarget): Published {
  const what = `The commit status "${context}" could not be published on ${sha.slice(0, 7)} of ${repository.owner}/${repository.name}`
  return { published: false, detail: `${what}: ${words(message, status)}`, remedy: remedyFor(kind, message) }
}

/** GitHub's words, as the end of a sentence. */
export function words(message: string, status: number): string {
  return `${message.replace(/\.$/, '')}${status === 0 ? '' : ` (${String(status)})`}.`
}

function remedyFor(kind: Refusal['kind'], message: string): string {
  if (kind === 'hidden')
    return 'Give the job "statuses: write". The token of a workflow on a pull request from a fork or from Dependabot can only read: publish from a workflow on pull_request_target or workflow_run, which run on the default branch.'
  if (/maximum number of statuses/i.test(message))
    return 'Push a commit, or set another status-context: GitHub keeps 1000 of one context on one commit.'
  return 'Run it again. Until a status is published, the exit code of the job says the verdict.'
}
