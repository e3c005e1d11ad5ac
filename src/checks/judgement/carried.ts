import type { Content } from '../../model/content.ts'

/**
 * How the content of one commit relates to that of the head, the base left aside.
 *
 * - `same`: both have the same tree.
 * - `merged`: the head is what git makes of the commit and the base, and was built on the commit.
 * - `rebased`: the same, but the head replaced the commit.
 * - `changed`: it is something else, or somebody had to resolve a conflict.
 * - `unknown`: the objects do not tell.
 */
export type Relation = 'same' | 'merged' | 'rebased' | 'changed' | 'unknown'

/** Whether the change's own content is what it was at an earlier commit. */
export function relationTo(content: Content, commit: string, head: string): Relation {
  if (commit === head) return 'same'
  const before = content.commits.find(({ oid }) => oid === commit)
  const after = content.commits.find(({ oid }) => oid === head)
  if (before === undefined || after === undefined) return 'unknown'
  if (before.tree === after.tree) return 'same'
  if (content.headBase === null) return 'changed'
  const merge = content.merges.find(({ ours, theirs }) => ours === commit && theirs === content.headBase)
  if (merge === undefined) return 'unknown'
  if (merge.tree !== after.tree) return 'changed'
  return before.beneathHead ? 'merged' : 'rebased'
}

/**
 * Whether a merge brings the base into the change and nothing else: whoever made it had no hand in the change. One that needed a
 * decision, or that has more in it than git puts there, is a commit like any other, and so is a merge of another branch.
 */
export function isCleanMerge(content: Content, commit: string): 'yes' | 'no' | 'unknown' {
  const merge = content.commits.find(({ oid }) => oid === commit)
  if (merge === undefined) return 'unknown'
  const [ours, theirs, ...more] = merge.parents
  if (ours === undefined || theirs === undefined || more.length > 0) return 'no'
  // Exactly one side is the base: with both on it the commit would be the base's, with none it merges something else.
  if (ours.onBase === theirs.onBase) return 'no'
  const computed = content.merges.find((one) => one.ours === ours.oid && one.theirs === theirs.oid)
  if (computed === undefined) return 'unknown'
  return computed.tree === merge.tree ? 'yes' : 'no'
}
