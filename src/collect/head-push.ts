import * as v from 'valibot'
import type { PullRequest, PushRecord, TimelineEvent } from '../model/change.ts'
import { observed, type Evidence, type Unavailable } from '../model/evidence.ts'
import { compareInstants, type Instant } from '../model/time.ts'
import type { Answer } from './answer.ts'
import type { RepositoryRef } from './contract.ts'
import type { SeenCheck } from './check-runs.ts'
import type { GitHub } from './github.ts'
import { reads } from './permissions.ts'
import { instant } from './shapes.ts'
import { notUnderstood, refused, sourcesOf, type Wanted } from './unseen.ts'

/** What else tells when the head was pushed. */
export interface Witnesses {
  readonly timeline: Evidence<readonly TimelineEvent[]>
  readonly checks: Evidence<readonly SeenCheck[]>
  /** When each check suite of the head was made. */
  readonly suites: Evidence<readonly Instant[]>
  /** The first page of the activity of the head branch, where it has been asked for already. */
  readonly activity: Answer | null
}

const wanted: Wanted = { what: 'When the head was pushed', needs: [reads('contents')] }
/** The most pages of activity that are read. A head that was pushed before thousands of others has other records. */
const mostPages = 20

/** Asks what was pushed to a branch, newest first. */
export function askActivity(github: GitHub, { owner, name }: RepositoryRef, branch: string, after?: string): Promise<Answer> {
  const parameters = { owner, repo: name, ref: `refs/heads/${branch}`, per_page: 100, ...(after === undefined ? {} : { after }) }
  return github.request('GET /repos/{owner}/{repo}/activity', parameters)
}

/**
 * When the head of a pull request was pushed, by the server's clock; `null` when nothing tells.
 *
 * Records of the branch come first: they say when it came to this commit, which is what a reviewer can have seen. Check suites,
 * check runs and statuses only say that the server knew the commit, which may have been on another branch before, so that they
 * count where the branch has no record.
 */
export async function readHeadPush(
  github: GitHub,
  repository: RepositoryRef,
  { head, fromFork }: PullRequest,
  witnesses: Witnesses,
): Promise<Evidence<PushRecord | null>> {
  const { timeline, checks, suites } = witnesses
  if (timeline.state === 'unavailable') return timeline
  const forced = timeline.value.flatMap((event) => (event.kind === 'head-force-pushed' && event.after === head.oid ? [event.at] : []))
  // The activity of a fork is in the fork, which the token need not reach.
  const pushed = fromFork ? observed(null) : await findPush(github, repository, head, witnesses.activity)
  if (pushed.state === 'unavailable') return pushed
  const ofBranch = earliest([
    ...forced.map((at) => ({ at, seenIn: 'force-push' as const })),
    ...(pushed.value === null ? [] : [{ at: pushed.value, seenIn: 'activity' as const }]),
  ])
  const sources = sourcesOf(timeline, pushed)
  if (ofBranch !== null) return observed({ oid: head.oid, ...ofBranch }, sources)

  const records = [
    ...(suites.state === 'observed' ? suites.value.map((at) => ({ at, seenIn: 'check-suite' as const })) : []),
    ...(checks.state === 'observed'
      ? checks.value.flatMap(({ firstSeen }) => firstSeen.map(({ at, in: seenIn }) => ({ at, seenIn })))
      : []),
  ]
  const older =
    records.every(({ seenIn }) => seenIn === 'status') && records.length > 0 ? await firstStatus(github, repository, head.oid) : []
  const ofCommit = earliest([...records, ...older])
  if (ofCommit !== null) return observed({ oid: head.oid, ...ofCommit }, sourcesOf(timeline, pushed, suites, checks))
  return unseenWitness(checks, suites) ?? observed(null, sourcesOf(timeline, pushed, suites, checks))
}

function unseenWitness(...witnesses: readonly Evidence<unknown>[]): Unavailable | null {
  return witnesses.find((witness) => witness.state === 'unavailable') ?? null
}

type Seen = Omit<PushRecord, 'oid'>

function earliest(records: readonly Seen[]): Seen | null {
  return records.reduce<Seen | null>((first, one) => (first === null || compareInstants(one.at, first.at) < 0 ? one : first), null)
}

const activity = v.array(v.object({ after: v.string(), timestamp: instant }))

/** When the branch came to its head; `null` when GitHub has no record of it. Stops at the page that tells. */
async function findPush(
  github: GitHub,
  repository: RepositoryRef,
  head: PullRequest['head'],
  first: Answer | null,
): Promise<Evidence<Instant | null>> {
  const sources: number[] = []
  let answer = first ?? (await askActivity(github, repository, head.ref))
  for (let page = 1; page <= mostPages; page += 1) {
    if (!answer.ok) return refused(wanted, answer, github.token.kind)
    sources.push(answer.sequence)
    const parsed = v.safeParse(activity, answer.data)
    if (!parsed.success) return notUnderstood(wanted, "GitHub's answer is not understood", sources)
    const found = parsed.output.filter((entry) => entry.after === head.oid).at(-1)
    if (found !== undefined) return observed(found.timestamp, sources)
    const after = answer.next?.['after']
    if (after === undefined) break
    answer = await askActivity(github, repository, head.ref, after)
  }
  return observed(null, sources)
}

const statuses = v.array(v.object({ created_at: instant }))

/**
 * The first status of a commit. A query shows the latest of each context, and ours is posted anew by every run: by it alone a
 * head would seem to have been pushed after every approval. Where the list cannot be had, the latest ones have to do.
 */
async function firstStatus(github: GitHub, { owner, name }: RepositoryRef, sha: string): Promise<readonly Seen[]> {
  const list = await github.list('GET /repos/{owner}/{repo}/commits/{ref}/statuses', { owner, repo: name, ref: sha })
  const parsed = v.safeParse(statuses, list.ok ? list.items : [])
  return parsed.success ? parsed.output.map((status) => ({ at: status.created_at, seenIn: 'status' as const })) : []
}
