/** What GitHub records of pushes to a branch: by the server's clock, with who pushed. */
import * as v from 'valibot'
import type { Actor } from '../model/account.ts'
import type { HeadPush, Landing, PullRequest } from '../model/change.ts'
import { mapEvidence, observed, type Evidence } from '../model/evidence.ts'
import { recordOf } from '../model/population/chain.ts'
import { compareInstants, toMilliseconds, type Instant } from '../model/time.ts'
import type { Answer } from './answer.ts'
import type { RepositoryRef } from './contract.ts'
import type { GitHub } from './github.ts'
import { askActivity } from './head-push.ts'
import { reads } from './permissions.ts'
import { instant, restAccount } from './shapes.ts'
import { cutShort, notUnderstood, refused, type Wanted } from './unseen.ts'

const entries = v.array(
  v.object({
    before: v.string(),
    after: v.string(),
    timestamp: instant,
    activity_type: v.string(),
    actor: v.nullable(restAccount),
  }),
)

/** An entry of the activity of a branch. */
interface Entry {
  readonly before: string
  readonly after: string
  readonly at: Instant
  readonly type: string
  readonly actor: Actor
}

/** The most pages of activity that are read: two thousand pushes. */
const mostPages = 20

/** Reads the activity of a branch back to a moment, newest first. */
async function readBack(
  github: GitHub,
  repository: RepositoryRef,
  branch: string,
  since: Instant,
  wanted: Wanted,
  first: Answer | null,
): Promise<Evidence<readonly Entry[]>> {
  const found: Entry[] = []
  const sources: number[] = []
  let answer = first ?? (await askActivity(github, repository, branch))
  for (let page = 1; ; page += 1) {
    if (!answer.ok) return refused(wanted, answer, github.token.kind)
    sources.push(answer.sequence)
    const parsed = v.safeParse(entries, answer.data)
    if (!parsed.success) return notUnderstood(wanted, "GitHub's answer is not understood", sources)
    found.push(...parsed.output.map(({ timestamp, activity_type: type, ...entry }) => ({ ...entry, at: timestamp, type })))
    const last = found.at(-1)
    const after = answer.next?.['after']
    if (after === undefined || (last !== undefined && compareInstants(last.at, since) < 0)) return observed(found, sources)
    if (page === mostPages)
      return cutShort(wanted, `there are more than ${String(found.length)} pushes`, 'Judge it sooner after it happened.', sources)
    answer = await askActivity(github, repository, branch, after)
  }
}

const nothingBefore = /^0+$/

/** The pushes to the head branch since the pull request was opened, and the one before. */
export async function readHeadHistory(
  github: GitHub,
  repository: RepositoryRef,
  { head, createdAt, fromFork }: PullRequest,
  first: Answer | null,
): Promise<Evidence<readonly HeadPush[]>> {
  const wanted: Wanted = { what: 'What was pushed to the head branch', needs: [reads('contents')] }
  // A fork keeps the records of its branches to itself.
  if (fromFork) return observed([])
  const seen = await readBack(github, repository, head.ref, createdAt, wanted, first)
  if (seen.state === 'unavailable') return seen
  const pushes = seen.value
    .filter(({ after }) => !nothingBefore.test(after))
    .map(({ before, after, at, actor, type }): HeadPush => ({
      before: nothingBefore.test(before) ? null : before,
      after,
      at,
      actor,
      forced: type === 'force_push',
    }))
  return observed(pushes.toReversed(), seen.sources)
}

/** How a change came onto the branch; `null` while it has not. */
export async function readLanding(
  github: GitHub,
  repository: RepositoryRef,
  { pullRequest, signedByGitHub }: { readonly pullRequest: PullRequest; readonly signedByGitHub: boolean },
): Promise<Evidence<Landing | null>> {
  const { mergeCommit, mergedAt, base } = pullRequest
  if (mergedAt === null || mergeCommit === null) return observed(null)
  const record = await readLandingRecord(github, repository, base.ref, mergeCommit, mergedAt)
  return mapEvidence(record, (seen) => ({ signedByGitHub, record: seen }))
}

/** The clocks of a merge and of its record differ by no more than this. */
const closeTo = 60_000

/**
 * The record of a landing: the push that brought the commit, or, where one push brought several changes, the one of that moment.
 * `null` when there is none.
 */
async function readLandingRecord(
  github: GitHub,
  repository: RepositoryRef,
  branch: string,
  commit: string,
  landedAt: Instant,
): Promise<Evidence<Landing['record']>> {
  const wanted: Wanted = { what: 'How the change came onto the branch', needs: [reads('contents')] }
  const since = new Date(toMilliseconds(landedAt) - closeTo).toISOString()
  const seen = await readBack(github, repository, branch, since, wanted, null)
  if (seen.state === 'unavailable') return seen
  const distance = ({ at }: Entry): number => Math.abs(toMilliseconds(at) - toMilliseconds(landedAt))
  const known = seen.value.filter((entry) => recordOf(entry) !== null)
  const [nearest] = known.filter((entry) => distance(entry) <= closeTo).toSorted((a, b) => distance(a) - distance(b))
  const entry = known.find(({ after }) => after === commit) ?? nearest
  return observed(entry === undefined ? null : recordOf(entry), seen.sources)
}
