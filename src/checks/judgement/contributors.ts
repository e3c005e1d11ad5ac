import type { Account, Actor, GitIdentity } from '../../model/account.ts'
import type { Commit, PullRequest, TimelineEvent } from '../../model/change.ts'
import { compareInstants } from '../../model/time.ts'
import type { Moment } from './moment.ts'
import type { People } from './people.ts'
import { short } from './wording.ts'

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
  /** Why the list of commits cannot be the whole of it, so that any number of people may be missing; otherwise `null`. */
  readonly incomplete: string | null
}

/** The account of GitHub itself, as it signs what people do in its web pages. */
const webFlowId = 19864447

/**
 * Collects the contributors of a pull request: its author, authors, co-authors and committers of every commit, whoever signed
 * one, and whoever force-pushed the head. Git's names prove nothing by themselves: a commit that names a bot or GitHub itself
 * counts for them only when a signature proves it, because otherwise it hides whoever made it.
 */
export function contributorsOf(
  pullRequest: PullRequest,
  commits: readonly Commit[],
  timeline: readonly TimelineEvent[],
  moment: Moment,
  people: People,
): Contributors {
  const known = new Map<number, Contributor>()
  const unresolved: string[] = []
  const add = (account: Actor, did: string, unknown: string): void => {
    if (account === null) unresolved.push(unknown)
    else if (!known.has(people.personOf(account))) known.set(people.personOf(account), { account, did })
  }
  add(pullRequest.author, 'opened this pull request', 'the account that opened this pull request has been deleted')
  for (const commit of commits) addCommit(commit, add)
  for (const event of timeline) {
    if (event.kind !== 'head-force-pushed' || compareInstants(event.at, moment.at) > 0) continue
    add(event.actor, 'force-pushed to this pull request', 'the account that force-pushed to this pull request has been deleted')
  }
  return { known, unresolved, incomplete: whyIncomplete(pullRequest, commits) }
}

function addCommit(commit: Commit, add: (account: Actor, did: string, unknown: string) => void): void {
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
