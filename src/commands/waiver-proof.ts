import { weighApprovals } from '../checks/judgement/approvals.ts'
import { momentOf } from '../checks/judgement/moment.ts'
import type { GitHub } from '../collect/github.ts'
import type { Change } from '../model/change.ts'
import type { SnapshotRun } from '../model/snapshot.ts'
import type { Policy } from '../policy/policy.ts'
import type { LoadedPolicy } from './policy-source.ts'

/**
 * Proves the waivers of a policy that name one of the subjects. It takes requests of its own only where there are any; one of a
 * policy that is no file of a repository stays a claim, since nobody can have approved it there.
 */
export async function provenWaivers(
  github: GitHub,
  { policy, place, waiverLines }: LoadedPolicy,
  subjects: readonly string[],
): Promise<SnapshotRun['provenWaivers']> {
  const claims = policy.waivers.flatMap(({ id, subject, approvedBy }) => {
    const lines = waiverLines.get(id)
    return lines === undefined || !subjects.includes(subject) ? [] : [{ id, approver: approvedBy.id, lines }]
  })
  if (place === null || claims.length === 0) return {}
  const { proveWaivers } = await import('../collect/waivers.ts')
  return proveWaivers(github, place, claims, (change) => approversOf(change, policy))
}

/** Whoever's approval of a landed change counts, by the same rules as for any other change. */
function approversOf(change: Change, policy: Policy): readonly number[] {
  const { pullRequest, reviews, commits, timeline } = change
  if (pullRequest.state === 'unavailable' || pullRequest.value === null) return []
  if (reviews.state === 'unavailable' || commits.state === 'unavailable' || timeline.state === 'unavailable') return []
  const context = {
    at: '',
    people: policy.people,
    classes: policy.classes,
    emergency: policy.emergency,
    policyPath: null,
    statusContext: '',
  }
  const moment = momentOf(pullRequest.value, context)
  if (moment === null || !moment.landed) return []
  const reviewed = { ...change, pullRequest: pullRequest.value, reviews: reviews.value, commits: commits.value, timeline: timeline.value }
  return weighApprovals(reviewed, moment, context).given.flatMap(({ review, weight }) =>
    weight.counts === 'yes' && review.author !== null ? [review.author.id] : [],
  )
}
