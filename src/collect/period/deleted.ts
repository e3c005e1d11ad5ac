/** Branches that were there in a period and no longer are: what landed on them is in no list that can still be read. */
import * as v from 'valibot'
import { observed, type Evidence } from '../../model/evidence.ts'
import { compareInstants, type Instant } from '../../model/time.ts'
import type { RepositoryRef } from '../contract.ts'
import type { GitHub } from '../github.ts'
import { reads } from '../permissions.ts'
import { instant } from '../shapes.ts'
import { cutShort, notUnderstood, refused, type Wanted } from '../unseen.ts'

/** A branch that was deleted. */
export interface DeletedBranch {
  readonly name: string
  readonly at: Instant
}

const entries = v.array(v.object({ ref: v.string(), timestamp: instant }))
const wanted: Wanted = { what: 'Which branches were deleted', needs: [reads('contents')] }
const mostPages = 500

/** Reads which branches were deleted since a moment, the latest first. One that was made again may be among them. */
export async function readDeletedBranches(
  github: GitHub,
  { owner, name }: RepositoryRef,
  since: Instant,
): Promise<Evidence<readonly DeletedBranch[]>> {
  const found: DeletedBranch[] = []
  const sources: number[] = []
  const parameters = { owner, repo: name, activity_type: 'branch_deletion' as const, per_page: 100 }
  let after: string | undefined
  for (let page = 1; page <= mostPages; page += 1) {
    const answer = await github.request('GET /repos/{owner}/{repo}/activity', { ...parameters, ...(after === undefined ? {} : { after }) })
    if (!answer.ok) return refused(wanted, answer, github.token.kind)
    sources.push(answer.sequence)
    const parsed = v.safeParse(entries, answer.data)
    if (!parsed.success) return notUnderstood(wanted, "GitHub's answer is not understood", sources)
    found.push(...parsed.output.map(({ ref, timestamp }) => ({ name: ref.replace(/^refs\/heads\//, ''), at: timestamp })))
    const last = found.at(-1)
    const next = answer.next?.['after']
    if (next === undefined || (last !== undefined && compareInstants(last.at, since) < 0))
      return observed(
        found.filter(({ at }) => compareInstants(at, since) >= 0),
        sources,
      )
    if (next === after) return cutShort(wanted, 'the same page came twice', 'Run it again.', sources)
    after = next
  }
  return cutShort(wanted, `there are more than ${String(found.length)} of them`, 'Judge a shorter period.', sources)
}
