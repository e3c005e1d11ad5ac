import type { Commit, PullRequest } from '../../model/change.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { People } from './people.ts'
import type { Opinion } from './replay.ts'

/**
 * Whether an objection was dismissed by somebody who had a hand in the change: that answers it no more than their own approval
 * would approve it. Whoever objected may withdraw what they said.
 */
export function overruled(
  { review, said, state, dismissal }: Opinion,
  { author }: PullRequest,
  commits: Evidence<readonly Commit[]>,
  people: People,
): 'yes' | 'no' | 'unknown' {
  if (state !== 'dismissed' || said !== 'changes-requested' || dismissal === null) return 'no'
  const { by } = dismissal
  if (by === null) return 'unknown'
  const person = people.personOf(by)
  if (review.author !== null && people.personOf(review.author) === person) return 'no'
  const made = commits.state === 'observed' ? commits.value.flatMap((commit) => [...commit.authors, commit.committer]) : []
  const hands = [author, ...made.map(({ account }) => account)]
  if (hands.some((hand) => hand !== null && people.personOf(hand) === person)) return 'yes'
  return commits.state === 'unavailable' || hands.includes(null) ? 'unknown' : 'no'
}
