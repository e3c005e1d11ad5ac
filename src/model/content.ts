/**
 * What git tells of the content of a change, from its objects and from nothing that was checked out: ids of trees. Whoever judges
 * again compares the same ids, and needs no git.
 */
export interface Content {
  /** The git that computed the merges; `null` when nothing had to be asked of it. */
  readonly git: string | null
  /** The commit of the base branch that the head was last brought up to; `null` when they have nothing in common. */
  readonly headBase: string | null
  /** The head, what was approved, and every merge among the commits: those of them that can still be had. */
  readonly commits: readonly ContentCommit[]
  /** Merges that git computed, in memory. */
  readonly merges: readonly ComputedMerge[]
}

/** A commit, by its objects. */
export interface ContentCommit {
  readonly oid: string
  readonly tree: string
  readonly parents: readonly ContentParent[]
  /** Whether the head was built on it, or is it. */
  readonly beneathHead: boolean
}

export interface ContentParent {
  readonly oid: string
  /** Whether the base branch had it before the change: what a merge brings from there is not the change's own. */
  readonly onBase: boolean
}

/** The merge of two commits, computed by git. */
export interface ComputedMerge {
  readonly ours: string
  readonly theirs: string
  /** `null` when they conflict, so that somebody has to decide. */
  readonly tree: string | null
}

/** The content that landed, beside what would have landed had the head been merged into the base. */
export interface LandedContent {
  /** The git that computed it. */
  readonly git: string
  readonly commit: string
  readonly tree: string
  /** The commit that the base branch was at before, and its tree. */
  readonly onto: string
  readonly before: string
  /** The tree of the merge of the head into the base; `null` when that merge conflicts. */
  readonly expected: string | null
  /** The paths in which the two differ, the first hundred of them. */
  readonly differs: readonly string[]
}
