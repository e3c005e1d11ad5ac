import { readChange, type FoundChange } from '../collect/change.ts'
import { openPullRequests } from '../collect/concerned.ts'
import type { GitHub } from '../collect/github.ts'
import { readHead } from '../collect/head.ts'
import type { Target } from '../collect/target.ts'
import { UserError } from '../model/user-error.ts'
import { publishStatus, statusOfTrouble, type StatusTarget } from '../publish/status.ts'
import { concernOf, type Concern } from './concern.ts'
import { isSample, openGitHub } from './connect.ts'
import { describeError } from './failure.ts'
import type { Io } from './io.ts'
import type * as Judge from './judge-change.ts'
import type { Judged } from './judge-change.ts'
import type { StatusDescription } from '../report/status.ts'
import type { Options } from './options.ts'
import { exitCode, type CommandOutcome } from './outcome.ts'
import { requestSent } from './request-sent.ts'
import { gateTarget, judgedRepository, runUrl } from './target.ts'

/** How often a pull request that keeps moving is read before the run gives up. */
const attempts = 3

/** What a run is about, as judged. */
interface Standing extends Judged {
  readonly changes: Changes
  /** The commit that carries the verdict; `null` where nothing is open, so that no verdict is waited for. */
  readonly sha: string | null
  /** What to publish; `null` when it was no longer the same after it had been judged. */
  readonly status: StatusDescription | null
  /** Sentences about the run that people should know. */
  readonly notes: readonly string[]
}

type Changes = readonly [FoundChange, ...FoundChange[]]

/** Judges what the event is about, says so on its commit, and keeps the evidence. */
export async function gate(options: Options, io: Io): Promise<CommandOutcome> {
  const github = await openGitHub(options, io)
  const aim = { repository: judgedRepository(options), context: options.statusContext, url: runUrl(io.environment) }
  const standing = await judge(github, aim, options, io)
  if (standing === null) return nothingToJudge(io)
  const published = await publish(github, standing, aim, options)
  // The verdict is out: what follows is loaded and done only now.
  const { tell } = await import('./tell.ts')
  const { changes, results } = standing
  const told = await tell(
    {
      ...standing,
      github,
      repository: aim.repository,
      visibility: changes[0].visibility,
      comment: options.comment && changes.length === 1 ? { number: changes[0].target.number, account: published.creator } : null,
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

/** A commit that no open pull request has as its head: whatever ended on it moves no verdict. */
function nothingToJudge(io: Io): CommandOutcome {
  io.progress('No open pull request has the commit of this event as its head: there is nothing to judge.')
  return { exitCode: 0, outputs: {} }
}

/**
 * Judges it as it stands. Where that fails, an earlier verdict must not stay on the commit as if it were this one. `null` when there
 * is nothing to judge.
 */
async function judge(github: GitHub, aim: Aim, options: Options, io: Io): Promise<Standing | null> {
  let sha = options.hints?.headOid ?? options.commit?.oid ?? null
  try {
    const concern = await concernOf(github, options, io)
    for (let attempt = 1; ; attempt += 1) {
      const reading = readConcerned(github, aim, concern, options, io)
      const [read, { judgeChanges, judgeIncomplete }] = await Promise.all([reading, loadJudge(reading)])
      if (read === null) return null
      const { changes, incompleteBecause } = read
      sha = commitOf(changes, concern)
      const judged = await judgeChanges(github, changes, { mergeGroup: concern.group, incompleteBecause }, options)
      const moved = sha === null ? null : await movedSince(github, changes)
      if (github.ended !== null) return { ...judgeIncomplete(judged, github.ended), changes, sha, status: null, notes: [] }
      if (moved === null) return { ...judged, changes, sha, notes: [] }
      if (attempt === attempts) return { ...judgeIncomplete(judged, moved), changes, sha, status: null, notes: [unpublished] }
      io.progress(`${moved} It is read again.`)
    }
  } catch (error) {
    if (sha !== null && publishes(options))
      await publishStatus(github, { ...aim, sha }, statusOfTrouble(describeError(error), isSample(options), options.reportOnly))
    throw error
  }
}

/** Reads the first part of each, side by side. */
async function readAll(github: GitHub, targets: readonly Target[]): Promise<readonly FoundChange[]> {
  const read = await Promise.all(targets.map((target) => readChange(github, target)))
  return read.map((first) => {
    if (!first.found) throw new UserError(first.detail, first.remedy)
    return first
  })
}

/** What is to be judged, as it is now. */
interface Read {
  readonly changes: Changes
  /** One sentence for whatever may be missing among them. */
  readonly incompleteBecause: readonly string[]
}

/**
 * Reads what a run is about. A commit carries one status for all open pull requests that have it as their head: where the event names
 * one, the others are judged along with it. Otherwise one into a branch that nobody protects would put its verdict over that of one
 * into a branch that somebody does. `null` when there is nothing to judge.
 */
async function readConcerned(github: GitHub, { repository }: Aim, concern: Concern, options: Options, io: Io): Promise<Read | null> {
  const { targets, group, head } = concern
  const alone = group !== null || head !== null || !publishes(options)
  const [found, open] = await Promise.all([readAll(github, targets), alone ? null : openPullRequests(github, repository)])
  const changes = stillConcerned(found, concern)
  if (changes === null) return null
  if (open === null || !isOpen(changes[0])) return { changes, incompleteBecause: [] }
  if (open.state === 'unavailable') return { changes, incompleteBecause: [`${open.detail} Another one may have the same head.`] }
  const { number: own, head: shared } = changes[0].pullRequest
  const numbers = open.value.filter(({ number, headOid }) => number !== own && headOid === shared.oid).map(({ number }) => number)
  const others = await readAll(
    github,
    numbers.map((number) => gateTarget({ ...options, pullRequest: number, hints: null }, io)),
  )
  const still = others.filter((other) => isOpen(other) && other.pullRequest.head.oid === shared.oid)
  return { changes: [...changes, ...still], incompleteBecause: [] }
}

/** Those that are where the event says they are. */
function stillConcerned(found: readonly FoundChange[], { head }: Concern): Changes | null {
  const [first, ...others] = head === null ? found : found.filter((change) => change.pullRequest.head.oid === head && isOpen(change))
  return first === undefined ? null : [first, ...others]
}

function commitOf(changes: Changes, { group }: Concern): string | null {
  if (!changes.every(isOpen)) return null
  return group ?? changes[0].pullRequest.head.oid
}

/** Loads what judges while GitHub answers. */
async function loadJudge(reading: Promise<unknown>): Promise<typeof Judge> {
  await requestSent(reading)
  return import('./judge-change.ts')
}

const unpublished =
  'No commit status was published: only a verdict on the pull request as it stands may be. The run of its last change publishes one.'

function isOpen({ pullRequest }: FoundChange): boolean {
  return pullRequest.state === 'open'
}

/** What kept the pull requests from being those that were read, as a sentence; `null` when they still are. */
async function movedSince(github: GitHub, changes: Changes): Promise<string | null> {
  const moved = await Promise.all(changes.map((change) => hasMoved(github, change)))
  return moved.find((sentence) => sentence !== null) ?? null
}

async function hasMoved(github: GitHub, { target, pullRequest }: FoundChange): Promise<string | null> {
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
async function publish(github: GitHub, { sha, status, notes }: Standing, aim: Aim, options: Options): Promise<Announced> {
  if (status === null || sha === null || !publishes(options)) return { reached: false, creator: null, notes }
  const published = await publishStatus(github, { ...aim, sha }, status)
  return published.published
    ? { reached: true, creator: published.creator, notes }
    : { reached: false, creator: null, notes: [...notes, `${published.detail} ${published.remedy}`] }
}
