import type { Account, Actor, GitIdentity } from './account.ts'
import type { Content, LandedContent } from './content.ts'
import type { Evidence } from './evidence.ts'
import type { Instant } from './time.ts'

/**
 * One thing that lands, or asks to land, on a protected branch: a pull request, or a direct push.
 *
 * Every field of type {@link Evidence} is a slot: a check names the slots it needs and gets those and no others.
 */
export interface Change {
  readonly kind: 'change'
  /** `owner/name#7` for a pull request, `owner/name@<sha>` for a direct push. */
  readonly id: string
  readonly url: string
  /** `owner/name` of the repository the change lands in. */
  readonly repository: string
  /** The branch the change lands on, without `refs/heads/`. */
  readonly branch: string
  /** The pull request itself; `null` when the change is a direct push. */
  readonly pullRequest: Evidence<PullRequest | null>
  /** Every submitted review, oldest first, in its present state: a dismissed one shows only that. */
  readonly reviews: Evidence<readonly Review[]>
  /** Every commit of the pull request that is not on the base branch, or every commit of the direct push. */
  readonly commits: Evidence<readonly Commit[]>
  /** What happened to the pull request, by the server's clock, oldest first. */
  readonly timeline: Evidence<readonly TimelineEvent[]>
  /** The earliest record the server has of the head commit. `null`: the server has none, so nobody can say when it was pushed. */
  readonly headPush: Evidence<PushRecord | null>
  /**
   * Every push to the head branch that the server has a record of, oldest first. Of a fork's branch it has none: those records
   * are in the fork.
   */
  readonly headHistory: Evidence<readonly HeadPush[]>
  /** How what was approved, what was merged into the head, and the head relate, by their trees. */
  readonly content: Evidence<Content>
  /** How the change came onto the branch; `null` while it has not landed. */
  readonly landing: Evidence<Landing | null>
  /** What landed, compared with the head; `null` while nothing has, and for a direct push. */
  readonly landedContent: Evidence<LandedContent | null>
  /** Every check run and commit status on the commit that landed through a merge queue; `null` for one that did not. */
  readonly queueRuns: Evidence<readonly CheckRun[] | null>
  /** Every check run and commit status on the head commit. */
  readonly checkRuns: Evidence<readonly CheckRun[]>
  /** The checks that the rules of the branch require now, from rulesets and from classic protection. */
  readonly requiredChecks: Evidence<readonly RequiredCheck[]>
  /** The names of the labels on the pull request now. */
  readonly labels: Evidence<readonly string[]>
  /** The files that the change touches, by their path on either side of a rename. */
  readonly files: Evidence<readonly ChangedFile[]>
  /** The issues that GitHub will close when the pull request lands. */
  readonly closingIssues: Evidence<readonly LinkedIssue[]>
  /** The review conversations. */
  readonly threads: Evidence<readonly ReviewThread[]>
  /** CODEOWNERS as the base branch has it; `null` when the base has none in any of the three places. */
  readonly codeOwners: Evidence<CodeOwnersFile | null>
  /** What GitHub does not accept in that file: lines that it skips, owners that it does not take for owners. As of now. */
  readonly codeOwnersErrors: Evidence<readonly CodeOwnersError[]>
  /**
   * The members of those teams that own a changed file or that the policy names, by `@organization/team` in lower case. Members
   * of child teams are members.
   */
  readonly ownerTeams: Evidence<Readonly<Record<string, readonly Account[]>>>
}

/** A pull request. */
export interface PullRequest {
  readonly number: number
  readonly title: string
  readonly body: string
  /** When the description was last edited, by the server's clock; `null` when it never was. */
  readonly bodyEditedAt: Instant | null
  readonly state: 'open' | 'closed' | 'merged'
  readonly draft: boolean
  readonly author: Actor
  readonly base: { readonly ref: string; readonly oid: string }
  readonly head: {
    readonly ref: string
    readonly oid: string
    /** `owner/name`; `null` when the fork has been deleted. */
    readonly repository: string | null
  }
  /** Whether the head is in another repository. */
  readonly fromFork: boolean
  readonly createdAt: Instant
  readonly updatedAt: Instant
  readonly closedAt: Instant | null
  /** When it landed, by the server's clock. */
  readonly mergedAt: Instant | null
  readonly mergedBy: Actor
  /** The commit on the branch that carries the change. */
  readonly mergeCommit: string | null
}

/** A submitted review. */
export interface Review {
  readonly id: number
  readonly state: 'approved' | 'changes-requested' | 'commented' | 'dismissed'
  readonly submittedAt: Instant
  readonly author: Actor
  /**
   * The commit GitHub now shows the review on. GitHub moves it on a force push, so that it alone does not prove what was
   * reviewed. `null` when the commit is gone.
   */
  readonly commit: string | null
  /** Whether the author may push to the repository now, whatever they could when they reviewed. */
  readonly canPush: boolean
}

/** A commit of the change. Its dates are not kept: whoever makes a commit chooses them. */
export interface Commit {
  readonly oid: string
  readonly headline: string
  /** The author, then the co-authors. */
  readonly authors: readonly GitIdentity[]
  readonly committer: GitIdentity
  readonly parents: number
  /** `null` when the commit is not signed. */
  readonly signature: { readonly valid: boolean; readonly byGitHub: boolean; readonly signer: Account | null } | null
}

/** Something that happened to a pull request, by the server's clock. */
export type TimelineEvent =
  | {
      readonly kind: 'head-force-pushed'
      readonly at: Instant
      readonly actor: Actor
      readonly before: string | null
      readonly after: string | null
    }
  | { readonly kind: 'base-changed'; readonly at: Instant; readonly actor: Actor; readonly from: string; readonly to: string }
  | {
      readonly kind: 'review-dismissed'
      readonly at: Instant
      readonly actor: Actor
      readonly review: number | null
      readonly previously: Review['state']
    }
  | { readonly kind: 'labeled' | 'unlabeled'; readonly at: Instant; readonly actor: Actor; readonly label: string }
  | { readonly kind: 'ready-for-review' | 'converted-to-draft' | 'closed' | 'reopened'; readonly at: Instant; readonly actor: Actor }
  | { readonly kind: 'merged'; readonly at: Instant; readonly actor: Actor; readonly commit: string | null }
  | { readonly kind: 'auto-merge-enabled' | 'auto-merge-disabled'; readonly at: Instant; readonly actor: Actor }
  | { readonly kind: 'added-to-merge-queue'; readonly at: Instant; readonly actor: Actor }
  /** `reason` is GitHub's word for it; a change that the queue merges leaves it as well. */
  | { readonly kind: 'removed-from-merge-queue'; readonly at: Instant; readonly actor: Actor; readonly reason: string | null }
  | { readonly kind: 'assigned'; readonly at: Instant; readonly actor: Actor; readonly assignee: Actor }
  | { readonly kind: 'renamed'; readonly at: Instant; readonly actor: Actor; readonly from: string; readonly to: string }

/** The earliest record that the server has of a commit: it was pushed at that moment or before. */
export interface PushRecord {
  readonly oid: string
  readonly at: Instant
  readonly seenIn: 'activity' | 'force-push' | 'check-suite' | 'check-run' | 'status'
}

/** A push to the head branch. */
export interface HeadPush {
  /** The commit that the branch was at before; `null` when it was made by the push. */
  readonly before: string | null
  readonly after: string
  readonly at: Instant
  readonly actor: Actor
  readonly forced: boolean
}

/** How a change came onto the branch. */
export interface Landing {
  /** Whether GitHub signed the commit that landed, which it does for the merges that it makes. */
  readonly signedByGitHub: boolean
  /** What the server recorded of it; `null` when it has no record of that moment. */
  readonly record: {
    readonly kind: 'pull-request' | 'merge-queue' | 'push' | 'force-push' | 'branch-creation'
    readonly at: Instant
    readonly actor: Actor
  } | null
}

/** A check run or a commit status. */
export interface CheckRun {
  readonly source: 'check-run' | 'status'
  /** The check run's name or the status's context. */
  readonly name: string
  /** The app that made the check run; `null` for a status, which any writer can make. */
  readonly app: { readonly id: number; readonly slug: string } | null
  /** Who made the status; `null` for a check run and for a deleted account. */
  readonly creator: Actor
  readonly status: 'completed' | 'running'
  /** GitHub's conclusion in lower case (`success`, `failure`, `neutral`, `skipped`, …); `null` while it runs. */
  readonly conclusion: string | null
  readonly startedAt: Instant | null
  /** `null` while it runs. */
  readonly completedAt: Instant | null
  /** Whether it is this tool's own: its commit status, or the job it runs in. Never counted as a required check. */
  readonly own: boolean
}

/** A check that a rule of the branch requires. */
export interface RequiredCheck {
  readonly name: string
  /** The app it has to come from; `null` when any source will do. */
  readonly appId: number | null
  /** Where the requirement comes from, for reading: `ruleset "main" (12)`, `classic protection`. */
  readonly source: string
}

/** A file that the change touches. */
export interface ChangedFile {
  readonly path: string
  readonly change: 'added' | 'modified' | 'removed' | 'renamed' | 'copied' | 'changed' | 'unchanged'
  /** The path before a rename. */
  readonly previousPath: string | null
}

/** An issue that the pull request closes. */
export interface LinkedIssue {
  readonly repository: string
  readonly number: number
  readonly url: string
}

/** A review conversation. */
export interface ReviewThread {
  readonly resolved: boolean
  readonly outdated: boolean
}

/** CODEOWNERS as a branch has it. */
export interface CodeOwnersFile {
  readonly path: string
  readonly text: string
  /** Files of the same name in places that GitHub looks at later, so that it never does. */
  readonly shadowed: readonly string[]
}

/** Something in CODEOWNERS that GitHub does not accept. */
export interface CodeOwnersError {
  readonly line: number
  readonly column: number
  /** GitHub's word for it: `Invalid pattern`, `Unknown owner`, … */
  readonly kind: string
  readonly message: string
}
