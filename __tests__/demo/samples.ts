/** The words of the samples, and builders for what most of them have in common. */
import { aCheckRun, aCommit, aPullRequest, aSuite, type PullRequestParts } from '../github/build.ts'
import { actionsApp, ann, bea, webFlow } from '../github/people.ts'
import type { Account, CheckRun, Commit } from '../github/world.ts'
import type { PullRequest, Review } from '../github/world-pull-request.ts'
import { commitNamed, parentsOf } from './objects.ts'
import type { Outcome } from '../../src/model/result.ts'

/** A pull request of the sample world, and how judging it has to end. */
export interface Sample {
  readonly pullRequest: PullRequest
  /** What happened, for people. */
  readonly story: string
  readonly ending: Ending
}

export interface Ending {
  readonly verdict: Outcome
  /** The state of the commit status; `null` for what has landed, where no status is published. */
  readonly status: 'success' | 'failure' | 'pending' | 'error' | null
  /** The check that tells the story, and what it says. */
  readonly check: string
  readonly outcome: Outcome
  /** Words that its message has to hold. */
  readonly says: string
  /** The waiver that is shown with it. */
  readonly waiver?: string
}

/** The day on which everything happens that is still open. */
export const today = '2026-06-14'

/** An open pull request of ann's: pushed at eight, tested, and linked to an issue. Tests and reviews are given by `parts`. */
export function aSample(number: number, title: string, parts: PullRequestParts & { readonly day?: string } = {}): PullRequest {
  const { day = today, ...rest } = parts
  return aPullRequest({
    number,
    title,
    body: `Closes #${String(number - 20)}.`,
    createdAt: `${day}T08:10:00Z`,
    updatedAt: `${day}T10:00:00Z`,
    headRef: title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
    closingIssues: [{ repository: 'acme/shop', number: number - 20, title, state: 'OPEN', closedAt: null }],
    commits: [aCommitNamed(`head ${String(number)}`, { message: title })],
    checkRuns: [aTest(number, { day })],
    ...rest,
  })
}

/** Declares an emergency at nine, as GitHub records it. */
export function anEmergency(by: Account, day = today): Pick<PullRequest, 'labels' | 'timeline'> {
  return { labels: ['emergency'], timeline: [{ type: 'LabeledEvent', at: `${day}T09:00:00Z`, actor: by, label: 'emergency' }] }
}

/** A commit of ann's, with the id and the parents that git gives it. */
export function aCommitNamed(name: string, commit: Parameters<typeof aCommit>[0] = {}): Commit {
  return aCommit({ oid: commitNamed(name), parents: parentsOf(name), ...commit })
}

/** A run of the required check, pushed and finished in the morning unless it says otherwise. */
export function aTest(
  number: number,
  { day = today, pushed = '08:10:30', ...run }: Partial<CheckRun> & { day?: string; pushed?: string } = {},
): Partial<CheckRun> {
  const sha = run.sha ?? commitNamed(`head ${String(number)}`)
  const running = run.status !== undefined && run.status !== 'completed'
  const created = `${day}T${pushed}Z`
  return aCheckRun({
    name: 'test',
    sha,
    app: actionsApp,
    startedAt: created,
    completedAt: running ? null : `${day}T${pushed.slice(0, 2)}:20:00Z`,
    suite: aSuite({ id: 600_000 + number, createdAt: created }),
    ...run,
  })
}

/** An approval at ten. */
export function anApproval(by: Account = bea, review: Partial<Review> & { readonly day?: string } = {}): Partial<Review> {
  const { day = today, ...rest } = review
  return { author: by, state: 'APPROVED', submittedAt: `${day}T10:00:00Z`, ...rest }
}

/** A pull request that has landed at eleven, by a merge commit on top of `onto`. */
export function landed(pullRequest: PullRequest, onto: string, day: string, by: Account = ann): PullRequest {
  const at = `${day}T11:00:00Z`
  const commit = commitNamed(`merge ${String(pullRequest.number)}`)
  const { number, title, headOid } = pullRequest
  return {
    ...pullRequest,
    state: 'MERGED',
    baseOid: onto,
    updatedAt: at,
    closedAt: at,
    mergedAt: at,
    mergedBy: by,
    mergeCommit: {
      ...aCommit({ oid: commit, message: `Merge #${String(number)}: ${title}`, by, parents: [onto, headOid] }),
      committer: { name: 'GitHub', email: 'noreply@github.com', date: at, account: webFlow },
      signature: { valid: true, state: 'VALID', byGitHub: true, signer: webFlow, verifiedAt: at },
    },
    closingIssues: pullRequest.closingIssues.map((issue) => ({ ...issue, state: 'CLOSED', closedAt: at })),
    timeline: [...pullRequest.timeline, { type: 'MergedEvent', at, actor: by, commit, ref: pullRequest.baseRef }],
  }
}
