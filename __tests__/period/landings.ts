/** A repository whose main branch is moved step by step, with everything that GitHub records of it. SAMPLE DATA throughout. */
import { aBranch, aCommit, aFile, aGitPerson, aPullRequest, aRepository, aReview, aSuite } from '../github/build.ts'
import { idOf, oid } from '../github/ids.ts'
import { ann, bea, webFlow } from '../github/people.ts'
import type { Account, Activity, Commit, Repository } from '../github/world.ts'
import type { PullRequest } from '../github/world-pull-request.ts'

/** How a pull request lands. */
export type Method = 'merge' | 'squash' | 'rebase'

/** What of a landing is not the usual. */
export interface Landing {
  readonly commits?: number
  readonly author?: Account
  /** Minutes before the landing; `null` for no approval. A negative one comes after it. */
  readonly approvedBefore?: number | null
  readonly approver?: Account
  readonly coAuthor?: Account | null
  /** Whether the test fails. */
  readonly red?: boolean
  readonly change?: (pull: PullRequest) => void
}

const signedByGitHub = { valid: true, state: 'VALID', byGitHub: true, signer: webFlow, verifiedAt: null }

/** Moves a branch. */
export class Branch {
  readonly pullRequests: PullRequest[] = []
  readonly commits: Commit[] = []
  readonly activity: Activity[] = []
  tip: string
  /** The first commit. */
  readonly root: string
  #count = 0
  #lastPull: number
  readonly name: string

  constructor(name = 'main', firstNumber = 1) {
    this.name = name
    this.#lastPull = firstNumber - 1
    const root = aCommit({ oid: oid(`root of ${name}`), message: 'Start', parents: [] })
    this.commits.push(root)
    this.tip = root.oid
    this.root = root.oid
  }

  /** Lands one pull request. */
  land(at: string, method: Method, landing: Landing = {}): PullRequest {
    const pull = this.#pull(at, landing)
    this.#record('pr_merge', at, pull.mergedBy, this.#merge(pull, method))
    return pull
  }

  /** Lands several pull requests with one push of the merge queue. */
  queue(at: string, method: Method, landings: readonly Landing[]): readonly PullRequest[] {
    let tip = this.tip
    const pulls = landings.map((landing) => {
      const pull = this.#pull(at, landing)
      tip = this.#merge(pull, method, tip)
      pull.timeline.push({ type: 'AddedToMergeQueueEvent', at: minutes(at, -5), actor: pull.author })
      return pull
    })
    this.#record('merge_queue_merge', at, ann, tip)
    return pulls
  }

  /** Pushes commits without a pull request; returns the last of them. */
  push(at: string, options: { readonly commits?: number; readonly by?: Account } = {}): string {
    const { commits = 1, by = ann } = options
    let tip = this.tip
    for (let index = 0; index < commits; index += 1) tip = this.#commit(`Push ${this.#next()}`, [tip], by).oid
    this.#record('push', at, by, tip)
    return tip
  }

  /** Takes the last commits off the branch and puts another in their place; returns it. */
  forcePush(at: string, onto: string, by: Account = ann): string {
    const made = this.#commit(`Force ${this.#next()}`, [onto], by)
    this.#record('force_push', at, by, made.oid)
    return made.oid
  }

  /** The repository, as it stands. */
  repository(parts: Partial<Repository> = {}): Repository {
    return aRepository({
      branches: [aBranch({ name: this.name, oid: this.tip })],
      commits: this.commits,
      pullRequests: this.pullRequests,
      activity: this.activity.toReversed(),
      activityIsWhole: true,
      ...parts,
    })
  }

  #pull(at: string, landing: Landing): PullRequest {
    const { commits: count = 1, author = ann, approvedBefore = 60, approver = bea, coAuthor = null, red = false, change } = landing
    this.#lastPull += 1
    const number = this.#lastPull
    const made: Commit[] = []
    for (let index = 0; index < count; index += 1)
      made.push(
        aCommit({
          oid: oid(`${this.name} pull ${number} commit ${index}`),
          message: `Change ${number}, part ${index + 1}`,
          by: author,
          coAuthors: coAuthor === null ? [] : [aGitPerson(coAuthor)],
          parents: [made.at(-1)?.oid ?? this.tip],
        }),
      )
    const pushed = minutes(at, -120)
    const pull = aPullRequest({
      number,
      author,
      baseRef: this.name,
      baseOid: this.tip,
      state: 'MERGED',
      createdAt: minutes(at, -119),
      updatedAt: at,
      closedAt: at,
      mergedAt: at,
      mergedBy: author,
      commits: made,
      files: [aFile({ path: `src/part-${number % 50}.ts` })],
      closingIssues: [{ repository: 'acme/shop', number: 100_000 + number, title: 'Do it', state: 'CLOSED', closedAt: at }],
      checkRuns: [
        {
          id: idOf(`${this.name} run ${number}`),
          conclusion: red ? 'failure' : 'success',
          startedAt: pushed,
          completedAt: minutes(at, -110),
          suite: aSuite({ id: idOf(`${this.name} suite ${number}`), createdAt: pushed }),
        },
      ],
    })
    if (approvedBefore !== null)
      pull.reviews.push(
        aReview({ id: 700_000 + number, submittedAt: minutes(at, -approvedBefore), author: approver, commit: pull.headOid }),
      )
    change?.(pull)
    this.pullRequests.push(pull)
    return pull
  }

  /** The commits that a merge puts onto the branch; returns the last of them. */
  #merge(pull: PullRequest, method: Method, onto = this.tip): string {
    const by = webFlow
    const committed = { by, signature: method === 'rebase' ? null : signedByGitHub }
    if (method === 'merge') {
      pull.mergeCommit = aCommit({
        oid: oid(`merge of ${pull.id}`),
        message: `Merge ${pull.number}`,
        parents: [onto, pull.headOid],
        ...committed,
      })
    } else if (method === 'squash') {
      pull.mergeCommit = aCommit({ oid: oid(`squash of ${pull.id}`), message: `Squash ${pull.number}`, parents: [onto], ...committed })
    } else {
      let tip = onto
      const made = pull.commits.map((commit) => {
        const rebased = { ...commit, oid: oid(`rebase of ${commit.oid}`), parents: [tip], committer: aGitPerson(webFlow) }
        tip = rebased.oid
        return rebased
      })
      pull.rebased = made.slice(0, -1)
      pull.mergeCommit = made.at(-1) ?? null
    }
    return pull.mergeCommit?.oid ?? onto
  }

  #commit(message: string, parents: string[], by: Account): Commit {
    const made = aCommit({ oid: oid(`${this.name} ${message}`), message, parents, by })
    this.commits.push(made)
    return made
  }

  #record(type: Activity['type'], at: string, actor: Account | null, after: string): void {
    this.activity.push({ id: 1_000_000 + this.#next(), type, ref: `refs/heads/${this.name}`, before: this.tip, after, actor, at })
    this.tip = after
  }

  #next(): number {
    this.#count += 1
    return this.#count
  }
}

/** So many minutes later. */
export function minutes(at: string, more: number): string {
  return new Date(Date.parse(at) + more * 60_000).toISOString().replace('.000Z', 'Z')
}
