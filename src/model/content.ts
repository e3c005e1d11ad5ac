/**
 * What git tells of the content of a change, from its objects and from nothing that was checked out: ids of trees. Whoever judges
 * again compares the same ids, and needs no git.
 */
export interface Content {
  /** The git that computed the merges; `null` when nothing had to be asked of it. */
  readonly git: string | null
  /** The commits that matter, of those that could still be had: the head, what was approved, merges, what landed. */
  readonly commits: readonly ContentCommit[]
  /** Merges that git computed, in memory. */
  readonly merges: readonly ComputedMerge[]
  /** What landed, and what would have landed had GitHub merged the head; `null` while nothing has, and for a direct push. */
  readonly landed: Landed | null
}

/** A commit, by its objects. */
export interface ContentCommit {
  readonly oid: string
  readonly tree: string
  readonly parents: readonly string[]
  /** Whether the base branch had it already: what a merge brings from there is not the change's own. */
  readonly onBase: boolean
  /** Whether the head was built on it. */
  readonly beneathHead: boolean
}

/** The merge of two commits, computed by git. */
export interface ComputedMerge {
  readonly ours: string
  readonly theirs: string
  /** `null` when they conflict, so that somebody has to decide. */
  readonly tree: string | null
}

/** What landed. */
export interface Landed {
  readonly commit: string
  readonly tree: string
  /** The commit that the base branch was at before. */
  readonly onto: string
  /** The paths in which it differs from the merge of the head into the base; `null` when that merge conflicts. */
  readonly differs: readonly string[] | null
}
