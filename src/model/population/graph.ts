/** Commits and their parents, and which stretch of a branch's history each of them came with. */

/** What was on the branch before the period. */
export const before = -1
const nowhere = Number.MAX_SAFE_INTEGER

interface Node {
  /** `null` until the commit itself has been read. */
  parents: readonly Node[] | null
  readonly oid: string
  /** The oldest mark that it is reachable from. */
  label: number
}

/**
 * Tells for each commit the oldest of several marked commits that it can be reached from: the stretch of history that brought it.
 * Commits come in any order, so that a forged date or a merge with swapped parents moves none of them.
 */
export class CommitGraph {
  readonly #nodes = new Map<string, Node>()
  #open = 0
  #brought = 0

  /** Marks a commit as where the branch was after a stretch; {@link before} for where it was before the first. */
  mark(oid: string, label: number): void {
    this.#lower([[this.#node(oid), label]])
  }

  /** Takes in a commit that was read. */
  add(oid: string, parents: readonly string[]): void {
    const node = this.#node(oid)
    if (node.parents !== null) return
    node.parents = parents.map((parent) => this.#node(parent))
    if (node.label === nowhere) return
    if (node.label !== before) {
      this.#open -= 1
      this.#brought += 1
    }
    const { label } = node
    this.#lower(node.parents.map((parent) => [parent, label]))
  }

  /** How many commits are known to have come within the period, and have not been read. */
  get open(): number {
    return this.#open
  }

  /** How many commits that were read came within the period. */
  get brought(): number {
    return this.#brought
  }

  has(oid: string): boolean {
    return (this.#nodes.get(oid)?.parents ?? null) !== null
  }

  /** The stretch that brought a commit; {@link before} for one that was there; `null` for one that cannot be reached. */
  labelOf(oid: string): number | null {
    const label = this.#nodes.get(oid)?.label
    return label === undefined || label === nowhere ? null : label
  }

  parentsOf(oid: string): readonly string[] {
    return this.#nodes.get(oid)?.parents?.map((parent) => parent.oid) ?? []
  }

  /** The commits that came within the period, by the stretch that brought them. */
  byStretch(): ReadonlyMap<number, readonly string[]> {
    const found = new Map<number, string[]>()
    for (const { oid, parents, label } of this.#nodes.values()) {
      if (parents === null || label === nowhere || label === before) continue
      const same = found.get(label)
      if (same === undefined) found.set(label, [oid])
      else same.push(oid)
    }
    return found
  }

  #node(oid: string): Node {
    const known = this.#nodes.get(oid)
    if (known !== undefined) return known
    const made: Node = { oid, parents: null, label: nowhere }
    this.#nodes.set(oid, made)
    return made
  }

  #lower(marks: (readonly [Node, number])[]): void {
    for (let next = marks.pop(); next !== undefined; next = marks.pop()) {
      const [node, label] = next
      if (label >= node.label) continue
      this.#recount(node, label)
      node.label = label
      for (const parent of node.parents ?? []) marks.push([parent, label])
    }
  }

  #recount({ label: was, parents }: Node, is: number): void {
    const counted = was !== nowhere && was !== before
    const counts = is !== before
    const change = (counts ? 1 : 0) - (counted ? 1 : 0)
    if (parents === null) this.#open += change
    else this.#brought += change
  }
}
