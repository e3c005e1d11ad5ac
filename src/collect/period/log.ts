/** The activity log of a branch, as far back as a period takes. */
import * as v from 'valibot'
import { observed, type Evidence } from '../../model/evidence.ts'
import type { BranchUpdate } from '../../model/population/chain.ts'
import type { RepositoryRef } from '../contract.ts'
import type { GitHub } from '../github.ts'
import { askActivity } from '../head-push.ts'
import { reads } from '../permissions.ts'
import { instant, restAccount } from '../shapes.ts'
import { notUnderstood, refused, type Wanted } from '../unseen.ts'

/** A commit id, or the zeros that stand for none. */
const end = v.pipe(
  v.string(),
  v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
  v.transform((oid) => (/^0+$/.test(oid) ? null : oid)),
)

const entries = v.array(
  v.pipe(
    v.object({ id: v.number(), before: end, after: end, timestamp: instant, activity_type: v.string(), actor: v.nullable(restAccount) }),
    v.transform(({ timestamp, activity_type: type, ...entry }): BranchUpdate => ({ ...entry, at: timestamp, type })),
  ),
)

const wanted: Wanted = { what: 'The activity of the branch', needs: [reads('contents')] }

/** The newest entries: one page. */
export async function readRecentLog(github: GitHub, repository: RepositoryRef, branch: string): Promise<Evidence<readonly BranchUpdate[]>> {
  const answer = await askActivity(github, repository, branch)
  if (!answer.ok) return refused(wanted, answer, github.token.kind)
  const parsed = v.safeParse(entries, answer.data)
  return parsed.success
    ? observed(parsed.output, [answer.sequence])
    : notUnderstood(wanted, "GitHub's answer is not understood", [answer.sequence])
}
