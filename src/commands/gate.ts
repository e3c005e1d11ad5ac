import { readChange, type FoundChange } from '../collect/change.ts'
import type { GitHub } from '../collect/github.ts'
import { readHead } from '../collect/head.ts'
import type { Target } from '../collect/target.ts'
import { UserError } from '../model/user-error.ts'
import { publishStatus, statusOfTrouble, type StatusTarget } from '../publish/status.ts'
import { isSample, openGitHub } from './connect.ts'
import { describeError } from './failure.ts'
import type { Io } from './io.ts'
import type { Judged } from './judge-change.ts'
import type { StatusDescription } from '../report/status.ts'
import type { Options } from './options.ts'
import { exitCode, type CommandOutcome } from './outcome.ts'
import { requestSent } from './request-sent.ts'
import { gateTarget, runUrl } from './target.ts'

/** How often a pull request that keeps moving is read before the run gives up. */
const attempts = 3

/** A pull request as judged. */
interface Standing extends Judged {
  readonly first: FoundChange
  /** What to publish; `null` when it was no longer the same after it had been judged. */
  readonly status: StatusDescription | null
  /** Sentences about the run that people should know. */
  readonly notes: readonly string[]
}

/** Judges one pull request, says so on its head commit, and keeps the evidence. */
export async function gate(options: Options, io: Io): Promise<CommandOutcome> {
  const target = gateTarget(options, io)
  const github = openGitHub(options, io)
  const aim = { repository: target.repository, context: options.statusContext, url: runUrl(io.environment) }
  const standing = await judge(github, target, aim, options, io)
  const published = await publish(github, standing, aim, options)
  // The verdict is out: what follows is loaded and done only now.
  const { tell } = await import('./tell.ts')
  const { first, results } = standing
  const told = await tell(
    {
      ...standing,
      github,
      repository: target.repository,
      visibility: first.visibility,
      comment: options.comment ? { number: target.number, account: published.creator } : null,
      notes: published.notes,
    },
    options,
    io,
  )
  return {
    exitCode: exitCode({
      verdict: results.verdict,
      reportOnly: options.reportOnly,
      statusCarries: io.door === 'action' && published.reached,
      evidenceLost: told.evidenceLost,
    }),
    outputs: told.outputs,
  }
}

type Aim = Omit<StatusTarget, 'sha'>

/** Judges the pull request as it stands. Where that fails, an earlier verdict must not stay on the commit as if it were this one. */
async function judge(github: GitHub, target: Target, aim: Aim, options: Options, io: Io): Promise<Standing> {
  let head = options.hints?.headOid ?? null
  try {
    for (let attempt = 1; ; attempt += 1) {
      const reading = readChange(github, target)
      const [first, { judgeChange, judgeIncomplete }] = await Promise.all([reading, loadJudge(reading)])
      if (!first.found) throw new UserError(first.detail, first.remedy)
      head = isOpen(first) ? first.pullRequest.head.oid : null
      const judged = await judgeChange(github, first, options)
      const moved = isOpen(first) ? await movedSince(github, first) : null
      if (moved === null) return { ...judged, first, notes: [] }
      if (attempt === attempts) return { ...judgeIncomplete(judged, moved), first, status: null, notes: [unpublished] }
      io.progress(`${moved} It is read again.`)
    }
  } catch (error) {
    if (head !== null && publishes(options))
      await publishStatus(github, { ...aim, sha: head }, statusOfTrouble(describeError(error), isSample(options), options.reportOnly))
    throw error
  }
}

/** Loads what judges while GitHub answers. */
async function loadJudge(reading: Promise<unknown>): Promise<typeof import('./judge-change.ts')> {
  await requestSent(reading)
  return import('./judge-change.ts')
}

const unpublished =
  'No commit status was published: only a verdict on the pull request as it stands may be. The run of its last change publishes one.'

function isOpen({ pullRequest }: FoundChange): boolean {
  return pullRequest.state === 'open'
}

/** What kept a pull request from being the one that was read, as a sentence; `null` when it still is. */
async function movedSince(github: GitHub, { target, pullRequest }: FoundChange): Promise<string | null> {
  const now = await readHead(github, target)
  if (now.state === 'unavailable') return `Whether the pull request had changed meanwhile could not be seen: ${now.detail}`
  const { oid, updatedAt, state } = now.value
  const same = oid === pullRequest.head.oid && updatedAt === pullRequest.updatedAt && state === pullRequest.state
  return same ? null : 'The pull request changed while it was read.'
}

/** A verdict as of another moment says nothing about what may merge now. */
function publishes(options: Options): boolean {
  return options.publishStatus && options.at === null
}

/** What became of the status. */
interface Announced {
  /** Whether the verdict is on the head commit. */
  readonly reached: boolean
  readonly creator: number | null
  readonly notes: readonly string[]
}

/** Publishes the verdict on the commit that was judged. What has closed or landed needs none. */
async function publish(github: GitHub, { first, status, notes }: Standing, aim: Aim, options: Options): Promise<Announced> {
  if (status === null || !isOpen(first) || !publishes(options)) return { reached: false, creator: null, notes }
  const published = await publishStatus(github, { ...aim, sha: first.pullRequest.head.oid }, status)
  return published.published
    ? { reached: true, creator: published.creator, notes }
    : { reached: false, creator: null, notes: [...notes, `${published.detail} ${published.remedy}`] }
}
