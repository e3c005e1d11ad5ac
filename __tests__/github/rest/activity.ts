/** What GitHub records of pushes. */
import { idOf } from '../ids.ts'
import type { Activity, Repository } from '../world.ts'
import { nullableUser } from './accounts.ts'
import { needs } from './needs.ts'
import { cursorPage } from './page.ts'
import type { RepositoryCall, Route, Schema } from './route.ts'
import { choice, ok, onlyKnows } from './route.ts'
import { repositoryRoute } from './router.ts'

const days = { day: 1, week: 7, month: 31, quarter: 92, year: 366 } as const

function wanted(call: RepositoryCall): Activity[] {
  onlyKnows(call, 'direction', 'before', 'after', 'ref', 'actor', 'time_period', 'activity_type')
  const [ref, actor, type] = [call.query.get('ref'), call.query.get('actor'), call.query.get('activity_type')]
  const period =
    call.query.get('time_period') === null ? null : choice(call, 'time_period', ['day', 'week', 'month', 'quarter', 'year'], 'year')
  const since = period === null ? 0 : Date.parse(call.world.now) - days[period] * 86_400_000
  const found = recorded(call.repository).filter(
    (one) =>
      (ref === null || one.ref === ref || one.ref === `refs/heads/${ref}`) &&
      (actor === null || one.actor?.login === actor) &&
      (type === null || one.type === type) &&
      Date.parse(one.at) >= since,
  )
  return choice(call, 'direction', ['asc', 'desc'], 'desc') === 'desc' ? found : found.toReversed()
}

/** What the world says was pushed, and the merges that GitHub records by itself, newest first. */
function recorded(repository: Repository): Activity[] {
  if (repository.activityIsWhole === true) return repository.activity
  const merges = repository.pullRequests.flatMap((pull): Activity[] => {
    const { mergeCommit, mergedAt, mergedBy, baseRef } = pull
    if (mergeCommit === null || mergedAt === null || repository.activity.some(({ after }) => after === mergeCommit.oid)) return []
    const ref = `refs/heads/${baseRef}`
    const before = mergeCommit.parents[0] ?? '0'.repeat(40)
    return [{ id: idOf(`merge ${mergeCommit.oid}`), type: 'pr_merge', ref, before, after: mergeCommit.oid, actor: mergedBy, at: mergedAt }]
  })
  return [...repository.activity, ...merges].toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))
}

function body(call: RepositoryCall, one: Activity): Schema<'activity'> {
  return {
    id: one.id,
    node_id: `PSH_${one.id}`,
    before: one.before,
    after: one.after,
    ref: one.ref,
    timestamp: one.at,
    activity_type: one.type,
    actor: nullableUser(call, one.actor),
  }
}

export const activityRoutes: Route[] = [
  repositoryRoute('GET /repos/{owner}/{repo}/activity', needs('contents'), (call) => {
    const { items, headers } = cursorPage(call, wanted(call))
    return ok(
      items.map((one) => body(call, one)),
      headers,
    )
  }),
]
