import type { Account, Actor, GitIdentity } from '../../model/account.ts'
import type { Commit, HeadPush, PullRequest, TimelineEvent } from '../../model/change.ts'
import type { Content } from '../../model/content.ts'
import type { Evidence } from '../../model/evidence.ts'
import { compareInstants } from '../../model/time.ts'
import { isCleanMerge } from './carried.ts'
import type { Choices } from './choices.ts'
import type { Moment } from './moment.ts'
import type { People } from './people.ts'
import { nameOf, short } from './wording.ts'

/** Somebody who had a hand in a change. */
export interface Contributor {
  readonly account: Account
  /** What they did, as the end of a sentence about them: `wrote a1b2c3d`. */
  readonly did: string
}

/** Everybody who had a hand in a change, as far as GitHub knows. */
export interface Contributors {
  /** By person. */
  readonly known: ReadonlyMap<number, Contributor>
  /** One sentence for each identity with nobody known behind it. Each is one person, who may be anybody. */
  readonly unresolved: readonly string[]
  /** By person: those who made a merge of which nobody can tell whether it holds more than the base. */
  readonly perhaps: ReadonlyMap<number, Contributor>
  /** Why the list of commits cannot be the whole of it, so that any number of people may be missing; otherwise `null`. */
  readonly incomplete: string | null
}

/** What it takes to tell who had a hand in a change. */
export interface Made {
  readonly pullRequest: PullRequest
  readonly commits: readonly Commit[]
  readonly timeline: readonly TimelineEvent[]
  readonly headHistory: Evidence<readonly HeadPush[]>
  readonly content: Evidence<Content>
}

/** The account of GitHub itself, as it signs what people do in its web pages. */
const webFlowId = 19864447

/** Bots that open pull requests by a schedule, and on nobody's word: dependabot and renovate. */
const scheduledBots: ReadonlySet<number> = new Set([49699333, 29139614])

type Add = (account: Actor, did: string, unknown: string) => void

/**
 * Collects the contributors of a pull request: its author, whoever asked an app to write it, authors, co-authors and committers of
 * every commit, whoever signed one, and whoever force-pushed the head. Git's names prove nothing by themselves: a commit that names
 * a bot or GitHub itself counts for them only when a signature proves it, because otherwise it hides whoever made it. A merge that
 * brings the base and nothing else is nobody's work.
 */
export function contributorsOf(change: Made, moment: Moment, people: People, lastPusher: Choices['last-pusher']): Contributors {
  const { pullRequest, commits, timeline, content } = change
  const known = new Map<number, Contributor>()
  const perhaps = new Map<number, Contributor>()
  const unresolved: string[] = []
  const addTo =
    (found: Map<number, Contributor>): Add =>
    (account, did, unknown) => {
      if (account === null) unresolved.push(unknown)
      else if (!found.has(people.personOf(account))) found.set(people.personOf(account), { account, did })
    }
  const add = addTo(known)
  add(pullRequest.author, 'opened this pull request', 'the account that opened this pull request has been deleted')
  for (const commit of commits) {
    const clean = commit.parents < 2 ? 'no' : content.state === 'observed' ? isCleanMerge(content.value, commit.oid) : 'unknown'
    if (clean !== 'yes') addCommit(commit, clean === 'no' ? add : addTo(perhaps))
  }
  for (const event of timeline) {
    if (compareInstants(event.at, moment.at) > 0) continue
    if (event.kind === 'head-force-pushed') {
      add(event.actor, 'force-pushed to this pull request', 'the account that force-pushed to this pull request has been deleted')
    }
    if (event.kind === 'assigned' && isOnBehalf(event, pullRequest)) {
      add(
        event.assignee,
        `was assigned by ${nameOf(event.actor)}, which opened this pull request`,
        'the account that the app works for has been deleted',
      )
    }
  }
  if (lastPusher === 'excluded') addLastPusher(change, moment, add)
  return { known, perhaps, unresolved, incomplete: whyIncomplete(pullRequest, commits) }
}

/** An app that writes for somebody assigns them to the pull request that it opens. */
function isOnBehalf({ actor }: TimelineEvent, { author }: PullRequest): boolean {
  return actor !== null && author !== null && author.kind === 'bot' && actor.id === author.id && !scheduledBots.has(author.id)
}

function addLastPusher({ headHistory, pullRequest }: Made, moment: Moment, add: Add): void {
  const pushes = headHistory.state === 'observed' ? headHistory.value : []
  const last = pushes.findLast(({ at, after }) => after === pullRequest.head.oid && compareInstants(at, moment.at) <= 0)
  add(last?.actor ?? null, `pushed ${short(pullRequest.head.oid)}`, 'nobody recorded who pushed the head')
}

function addCommit(commit: Commit, add: Add): void {
  const name = short(commit.oid)
  const signed = commit.signature !== null && commit.signature.valid
  const byGitHub = commit.signature !== null && signed && commit.signature.byGitHub
  const addIdentity = (identity: GitIdentity, role: string, did: string): void => {
    const account = identity.account
    const unproven = account !== null && (isWebFlow(account) || (account.kind === 'bot' && !signed))
    const unknown =
      account === null
        ? `the ${role} of ${name} has an e-mail address of no account on GitHub`
        : `${name} names ${account.login} as its ${role} without a signature that proves it`
    add(unproven ? null : account, did, unknown)
  }
  for (const [index, author] of commit.authors.entries()) {
    addIdentity(author, index === 0 ? 'author' : 'co-author', index === 0 ? `wrote ${name}` : `is a co-author of ${name}`)
  }
  if (commit.authors.length === 0) add(null, '', `${name} names no author`)
  if (!(byGitHub && isGitHub(commit.committer))) addIdentity(commit.committer, 'committer', `committed ${name}`)
  if (commit.signature === null || !signed || byGitHub) return
  add(commit.signature.signer, `signed ${name}`, `the signature of ${name} belongs to no account on GitHub`)
}

/** GitHub as a committer: its account, or its address where the account does not resolve. Believed only with its signature. */
function isGitHub(identity: GitIdentity): boolean {
  return identity.account === null ? identity.email === 'noreply@github.com' : isWebFlow(identity.account)
}

function isWebFlow(account: Account): boolean {
  // On GitHub Enterprise Server the account has another id; its login is reserved there as well.
  return account.id === webFlowId || account.login === 'web-flow'
}

function whyIncomplete(pullRequest: PullRequest, commits: readonly Commit[]): string | null {
  if (commits.length === 0) return 'GitHub lists no commit of this pull request'
  if (commits.some((commit) => commit.oid === pullRequest.head.oid)) return null
  return `the list of commits does not hold the head ${short(pullRequest.head.oid)}`
}
