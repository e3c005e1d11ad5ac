import type { Account } from '../../src/model/account.ts'
import type { Change, Commit, Review, TimelineEvent } from '../../src/model/change.ts'
import { observed, type Evidence } from '../../src/model/evidence.ts'

/** The same change in a world in which everybody chose another login. */
export function renamed(change: Change): Change {
  const account = <A extends Account | null>(of: A): A => (of === null ? of : { ...of, login: `x${String(of.id)}` })
  const commit = (of: Commit): Commit => ({
    ...of,
    authors: of.authors.map((author) => ({ ...author, account: account(author.account) })),
    committer: { ...of.committer, account: account(of.committer.account) },
    signature: of.signature === null ? null : { ...of.signature, signer: account(of.signature.signer) },
  })
  const pullRequest = valueOf(change.pullRequest)
  const teams = Object.entries(valueOf(change.ownerTeams)).map(([team, members]) => [team, members.map(account)] as const)
  return {
    ...change,
    pullRequest: observed(
      pullRequest === null ? null : { ...pullRequest, author: account(pullRequest.author), mergedBy: account(pullRequest.mergedBy) },
    ),
    reviews: observed(valueOf(change.reviews).map((review): Review => ({ ...review, author: account(review.author) }))),
    commits: observed(valueOf(change.commits).map(commit)),
    timeline: observed(valueOf(change.timeline).map((event): TimelineEvent => ({ ...event, actor: account(event.actor) }))),
    checkRuns: observed(valueOf(change.checkRuns).map((run) => ({ ...run, creator: account(run.creator) }))),
    ownerTeams: observed(Object.fromEntries(teams)),
  }
}

function valueOf<T>(evidence: Evidence<T>): T {
  if (evidence.state === 'unavailable') throw new Error('The test builds only what can be seen')
  return evidence.value
}
