/** The activity log of a branch, as far back as a period takes. */
import * as v from 'valibot'
import { observed, type Evidence } from '../../model/evidence.ts'
import type { BranchUpdate } from '../../model/population/chain.ts'
import { compareInstants, type Instant } from '../../model/time.ts'
import type { RepositoryRef } from '../contract.ts'
import type { GitHub } from '../github.ts'
import { askActivity } from '../head-push.ts'
import { reads } from '../permissions.ts'
import { instant, restAccount } from '../shapes.ts'
import { cutShort, notUnderstood, refused, type Wanted } from '../unseen.ts'

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

/** The most pages that are read: half a million pushes to one branch. */
const mostPages = 5000

/** Reads the log back to the last entry before a moment, newest first. */
export async function readLog(
  github: GitHub,
  repository: RepositoryRef,
  branch: string,
  since: Instant,
  progress: (entries: number) => void = () => undefined,
): Promise<Evidence<readonly BranchUpdate[]>> {
  const found: BranchUpdate[] = []
  const sources: number[] = []
  let after: string | undefined
  for (let page = 1; page <= mostPages; page += 1) {
    const answer = await askActivity(github, repository, branch, after)
    if (!answer.ok) return refused(wanted, answer, github.token.kind)
    sources.push(answer.sequence)
    const parsed = v.safeParse(entries, answer.data)
    if (!parsed.success) return notUnderstood(wanted, "GitHub's answer is not understood", sources)
    found.push(...parsed.output)
    progress(found.length)
    const last = found.at(-1)
    const next = answer.next?.['after']
    if (next === undefined || (last !== undefined && compareInstants(last.at, since) < 0)) return observed(found, sources)
    // A page that is told again would be read for ever.
    if (next === after || parsed.output.length === 0) return cutShort(wanted, 'the same page came twice', 'Run it again.', sources)
    after = next
  }
  return cutShort(wanted, `there are more than ${String(found.length)} entries`, 'Judge a shorter period.', sources)
}

/** The newest entries: one page. */
export async function readRecentLog(github: GitHub, repository: RepositoryRef, branch: string): Promise<Evidence<readonly BranchUpdate[]>> {
  const answer = await askActivity(github, repository, branch)
  if (!answer.ok) return refused(wanted, answer, github.token.kind)
  const parsed = v.safeParse(entries, answer.data)
  return parsed.success
    ? observed(parsed.output, [answer.sequence])
    : notUnderstood(wanted, "GitHub's answer is not understood", [answer.sequence])
}
