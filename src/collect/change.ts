import * as v from 'valibot'
import type { Change, PullRequest } from '../model/change.ts'
import { mapEvidence, notAsked, observed, unavailable, type Evidence, type Unavailable } from '../model/evidence.ts'
import type { RepositoryProfile } from '../model/repository.ts'
import type { Slot } from '../model/subject.ts'
import type { Instant } from '../model/time.ts'
import { readHeadHistory, readLanding } from './activity.ts'
import { readBaseBefore } from './base-before.ts'
import { codeOwnersOf, policyOf, type Base } from './base.ts'
import type { RepositoryRef } from './contract.ts'
import { findBots } from './bots.ts'
import { morePages, places } from './change-query.ts'
import { readFiles } from './changed-files.ts'
import { tellOwn } from './check-runs.ts'
import { readCodeOwnersErrors } from './code-owners-errors.ts'
import { commits } from './commits.ts'
import type { ContentAnswers } from './content.ts'
import { pullRequestFacts, repositoryFacts } from './facts.ts'
import { askFirst, confirmed, type FirstRound } from './first-round.ts'
import type { GitHub } from './github.ts'
import { readHeadPush } from './head-push.ts'
import { readHeadCommit } from './head-commit.ts'
import { closingIssues, labels } from './links.ts'
import { readPage, readRest, type ListPart } from './list-part.ts'
import { readObjects } from './objects.ts'
import { readOwnerTeams, type TeamsOwning } from './owner-teams.ts'
import { reads } from './permissions.ts'
import { readQueueRuns } from './queue-runs.ts'
import { readAt } from './read-at.ts'
import { readRequiredChecks } from './required-checks.ts'
import { reviews, submittedReviews, threads } from './reviews.ts'
import type { Target } from './target.ts'
import type { TextFile } from './text-file.ts'
import { inOrder, timeline } from './timeline.ts'
import type { Wanted } from './unseen.ts'

/** What the first round of requests tells. */
export type FirstRead = FoundChange | ({ readonly found: false } & Pick<Unavailable, 'reason' | 'detail' | 'remedy'>)

/** A pull request that is there, not yet read to the end. */
export interface FoundChange {
  readonly found: true
  readonly pullRequest: PullRequest
  readonly url: string
  /** `owner/name` as GitHub writes it. */
  readonly repository: string
  readonly visibility: RepositoryProfile['visibility']
  /** `null` when the repository names one that is not there. */
  readonly defaultBranch: string | null
  /** The policy as the base has it; `null` when there is none there, or none is looked for. */
  readonly policyFile: Evidence<TextFile | null>
  /** The server's clock when it answered. */
  readonly date: Instant
  readonly target: Target
  readonly round: FirstRound
  readonly base: Evidence<Base>
  /** How many files GitHub counts. */
  readonly changedFiles: number
  /** Whether GitHub signed the commit that landed. */
  readonly signedByGitHub: boolean
}

/** What a policy asks of a change. */
export interface Wants {
  readonly slots: ReadonlySet<Slot<'change'>>
  readonly teamsOwning: TeamsOwning
}

/** Reads one pull request as far as one round of requests goes: itself, and the policy that judges it. */
export async function readChange(github: GitHub, target: Target): Promise<FirstRead> {
  const round = await askFirst(github, target)
  const asked = { answer: round.answer, token: github.token.kind }
  const viewer = readAt(asked, places.viewer, v.object({ login: v.string() }), { what: 'The token', needs: [] })
  if (viewer.state === 'observed') github.seeViewer(viewer.value.login)

  const name = `${target.repository.owner}/${target.repository.name}`
  const repository = readAt(asked, places.repository, repositoryFacts, { what: `The repository ${name}`, needs: [reads('metadata')] }, [
    'pullRequest',
  ])
  if (repository.state === 'unavailable') return { found: false, ...repository }
  const facts = readPullRequest(github, round, `${name}#${String(target.number)}`)
  if (facts.state === 'unavailable') return { found: false, ...facts }
  if (github.date === null) return { found: false, ...noClock }
  const { pullRequest, url, changedFiles, signedByGitHub } = facts.value
  // From here on by the name that the repository has now: what is asked by a former one is redirected, request by request.
  const named = { ...target, repository: refOf(repository.value.nameWithOwner) }
  const base = await readBaseBefore(github, named, round, pullRequest)
  return {
    found: true,
    pullRequest,
    url,
    changedFiles,
    signedByGitHub,
    repository: repository.value.nameWithOwner,
    visibility: repository.value.visibility,
    defaultBranch: repository.value.defaultBranchRef?.name ?? null,
    policyFile: target.policyPath === null ? observed(null) : policyOf(base, target.policyPath),
    date: github.date,
    target: named,
    round: { ...round, hinted: confirmed(round.hinted, target, pullRequest) },
    base,
  }
}

const noClock = {
  reason: 'error',
  detail: 'GitHub did not say what time it is.',
  remedy: 'Check what stands between here and GitHub.',
} as const

type Facts = v.InferOutput<typeof pullRequestFacts>

function refOf(fullName: string): RepositoryRef {
  const [owner = '', name = ''] = fullName.split('/')
  return { owner, name }
}

/** Errors in lists of the pull request are for those lists to tell. */
const listed = [labels, closingIssues, threads, reviews, commits, timeline].map((part) => part.field)
const elsewhere = [...listed, 'head', 'baseRef', 'parents']

function readPullRequest(github: GitHub, { answer }: FirstRound, id: string): Evidence<Facts> {
  const wanted: Wanted = { what: id, needs: [reads('pull_requests')] }
  const missing =
    answer.ok && answer.errors.some(({ type, path }) => type === 'NOT_FOUND' && path?.join('.') === places.pullRequest.join('.'))
  if (missing) return unavailable('error', `There is no pull request ${id}.`, 'Check its number.', [answer.sequence])
  return readAt({ answer, token: github.token.kind }, places.pullRequest, pullRequestFacts, wanted, elsewhere)
}

/** Reads the rest of a change: lists to their ends, and what the policy asks for beyond the first round. */
export async function completeChange(github: GitHub, first: FoundChange, wants: Wants): Promise<Change> {
  const { pullRequest, repository, round, url } = first
  // Everything is asked for at once, and waits for no more than it needs.
  const begun = slotsBegun(github, first)
  const more = slotsBeyond(github, first, wants, begun)
  return {
    kind: 'change',
    id: `${repository}#${String(pullRequest.number)}`,
    url,
    repository,
    branch: pullRequest.base.ref,
    pullRequest: observed(pullRequest, [round.answer.sequence]),
    reviews: await begun.reviews,
    commits: await begun.commits,
    timeline: await begun.timeline,
    headPush: await more.headPush,
    headHistory: await more.headHistory,
    content: await more.content,
    landing: await more.landing,
    landedContent: await more.landedContent,
    queueRuns: await more.queueRuns,
    checkRuns: await begun.checkRuns,
    requiredChecks: await more.requiredChecks,
    labels: await begun.labels,
    files: await more.files,
    closingIssues: await begun.closingIssues,
    threads: await begun.threads,
    codeOwners: await begun.codeOwners,
    codeOwnersErrors: await more.codeOwnersErrors,
    ownerTeams: await more.ownerTeams,
  }
}

/** The slots that the first round has begun with: all that is left of them is further pages. */
function slotsBegun(github: GitHub, { round, target, pullRequest, base, url }: FoundChange) {
  const { answer, pageSize } = round
  const named = { ...target.repository, number: target.number }
  const list = <T>(part: ListPart<T>): Promise<Evidence<readonly T[]>> => {
    const page = readPage({ answer, token: github.token.kind }, [...places.pullRequest, part.field], part)
    return readRest(github, page, part, morePages(part, named, pageSize))
  }
  const head = readHeadCommit(github, round, named, pullRequest.head.oid)
  const own = { statusContext: target.statusContext, run: target.own }
  return {
    head,
    reviews: list(reviews).then((seen) => mapEvidence(seen, submittedReviews)),
    commits: list(commits).then((seen) => findBots(github, seen, new URL(url).host)),
    timeline: list(timeline).then((seen) => mapEvidence(seen, inOrder)),
    checkRuns: head.then(({ checks }) => mapEvidence(checks, (seen) => tellOwn(seen, own))),
    labels: list(labels),
    closingIssues: list(closingIssues),
    threads: list(threads),
    codeOwners: codeOwnersOf(github, target.repository, base),
  }
}

/** The slots that take requests of their own, where the policy wants them or an event has had them asked for already. */
function slotsBeyond(github: GitHub, first: FoundChange, wants: Wants, begun: ReturnType<typeof slotsBegun>) {
  const { pullRequest, target, round, base, changedFiles } = first
  const { repository, number } = target
  const { hinted, pageSize } = round
  const wanted = (...slots: readonly Slot<'change'>[]): boolean => slots.some((slot) => wants.slots.has(slot))
  const when = async <T>(isWanted: boolean, slot: Slot<'change'>, read: () => Promise<Evidence<T>>): Promise<Evidence<T>> =>
    isWanted ? read() : notAsked(slot)
  const slot = <T>(name: Slot<'change'>, read: () => Promise<Evidence<T>>) => when(wanted(name), name, read)

  const files = when(hinted.files !== null || wanted('files', 'ownerTeams'), 'files', () =>
    readFiles(github, repository, number, changedFiles, hinted.files),
  )
  const headHistory = when(wanted('headHistory', 'content'), 'headHistory', () =>
    readHeadHistory(github, repository, pullRequest, hinted.activity),
  )
  const objects = wanted('content', 'landedContent') ? readContent(github, first, wants, { ...begun, headHistory }) : null
  return {
    files,
    headHistory,
    content: objects === null ? notAsked('content') : objects.then(({ content }) => content),
    landedContent: objects === null ? notAsked('landedContent') : objects.then(({ landed }) => landed),
    landing: slot('landing', () => readLanding(github, repository, first)),
    queueRuns: slot('queueRuns', async () => readQueueRuns(github, { ...repository, number }, pullRequest, await begun.timeline, pageSize)),
    codeOwnersErrors: slot('codeOwnersErrors', async () => readCodeOwnersErrors(github, repository, base, await begun.codeOwners)),
    headPush: slot('headPush', async () =>
      readHeadPush(github, repository, pullRequest, {
        ...(await begun.head),
        timeline: await begun.timeline,
        activity: hinted.activity,
      }),
    ),
    requiredChecks: slot('requiredChecks', () => readRequiredChecks(github, repository, pullRequest.base.ref, hinted)),
    ownerTeams: slot('ownerTeams', async () => readOwnerTeams(github, await begun.codeOwners, await files, wants.teamsOwning)),
  }
}

/** What git tells, once it is known which commits to ask it for. */
async function readContent(
  github: GitHub,
  { pullRequest, base, target }: FoundChange,
  { slots }: Wants,
  pending: Pick<ReturnType<typeof slotsBegun>, 'reviews' | 'commits' | 'timeline'> & {
    readonly headHistory: Promise<Change['headHistory']>
  },
): Promise<ContentAnswers> {
  const [seenReviews, seenCommits, events, headHistory] = await Promise.all([
    pending.reviews,
    pending.commits,
    pending.timeline,
    pending.headHistory,
  ])
  const seen = { pullRequest, base, reviews: seenReviews, commits: seenCommits, timeline: events, headHistory }
  return readObjects(github, target.repository, seen, { content: slots.has('content'), landedContent: slots.has('landedContent') })
}
