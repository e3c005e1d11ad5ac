/** The git objects of a change: what to ask of them, from what the API told, and where they are. */
import type { Commit, HeadPush, PullRequest, Review, TimelineEvent } from '../model/change.ts'
import type { Evidence, Unavailable } from '../model/evidence.ts'
import { compareInstants, type Instant } from '../model/time.ts'
import type { Base } from './base.ts'
import type { RepositoryRef } from './contract.ts'
import { readContent, type ContentAnswers } from './content.ts'
import type { GitHub } from './github.ts'

/** What the API told of a change that leads to questions about its objects. */
export interface Told {
  readonly pullRequest: PullRequest
  readonly base: Evidence<Base>
  readonly reviews: Evidence<readonly Review[]>
  readonly commits: Evidence<readonly Commit[]>
  readonly timeline: Evidence<readonly TimelineEvent[]>
  readonly headHistory: Evidence<readonly HeadPush[]>
}

/** Which of the two slots that git fills are wanted. */
export interface WantedObjects {
  readonly content: boolean
  readonly landedContent: boolean
}

/** Reads what git knows of a change, as far as it is wanted and anything depends on it. */
export async function readObjects(
  github: GitHub,
  repository: RepositoryRef,
  { pullRequest, base, reviews, commits, timeline, headHistory }: Told,
  wanted: WantedObjects,
): Promise<ContentAnswers> {
  if (base.state === 'unavailable') return both(base)
  if (reviews.state === 'unavailable') return both(reviews)
  if (commits.state === 'unavailable') return both(commits)
  if (timeline.state === 'unavailable') return both(timeline)
  const pushes = headHistory.state === 'observed' ? headHistory.value : []
  return readContent(
    github.objectsOf(repository),
    {
      number: pullRequest.number,
      head: pullRequest.head.oid,
      base: base.value.oid,
      approved: wanted.content ? approvedCommits(reviews.value, [...pushes, ...forced(timeline.value)]) : [],
      merges: wanted.content ? commits.value.flatMap(({ oid, parents }) => (parents > 1 ? [oid] : [])) : [],
      landed: wanted.landedContent ? pullRequest.mergeCommit : null,
    },
    github.noteFetch,
  )
}

function both(evidence: Unavailable): ContentAnswers {
  return { content: evidence, landed: evidence }
}

interface Push {
  readonly before: string | null
  readonly after: string | null
  readonly at: Instant
}

function forced(timeline: readonly TimelineEvent[]): readonly Push[] {
  return timeline.flatMap((event) => (event.kind === 'head-force-pushed' ? [event] : []))
}

/** More approvals than this of more commits than this are not worth the fetches; those of the head need none. */
const mostCommits = 50

/** What an approval may have been given for: the commit that GitHub names, and the head at that time, as far as pushes tell. */
function approvedCommits(reviews: readonly Review[], pushes: readonly Push[]): readonly string[] {
  const found = new Set<string>()
  for (const { state, submittedAt, commit } of reviews) {
    if (state === 'commented' || state === 'changes-requested') continue
    const ordered = pushes.toSorted((a, b) => compareInstants(a.at, b.at))
    const last = ordered.findLast(({ at }) => compareInstants(at, submittedAt) <= 0)
    const next = ordered.find(({ at }) => compareInstants(at, submittedAt) > 0)
    for (const oid of [commit, last?.after, next?.before]) if (oid !== null && oid !== undefined) found.add(oid)
  }
  return [...found].slice(0, mostCommits)
}
