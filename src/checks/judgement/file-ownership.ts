import type { CodeOwnersFile } from '../../model/change.ts'
import { ownershipOf, skippedFor, type CodeOwners, type Owner } from './code-owners.ts'

/** Files whose owners one line of CODEOWNERS names. */
export interface OwnedFiles {
  readonly line: number
  readonly owners: readonly Owner[]
  readonly files: readonly string[]
}

/** What CODEOWNERS says of the files of a change. */
export interface FileOwnership {
  /** In the order of the lines. */
  readonly owned: readonly OwnedFiles[]
  /** Files that no line names, and those whose line names nobody, as it may. */
  readonly unowned: readonly string[]
  /** Files that nobody owns though somebody was meant to: GitHub skips the line that says so, or accepts nobody that it names. */
  readonly broken: readonly { readonly line: number; readonly files: readonly string[]; readonly because: string }[]
  /** Lines that GitHub skips and that were meant to decide over files which an earlier line decides over instead. */
  readonly shadowed: readonly number[]
}

/** Sorts the files of a change by the lines that give them their owners. */
export function fileOwnership(paths: readonly string[], codeOwners: CodeOwners): FileOwnership {
  const owned = new Map<number, { line: number; owners: readonly Owner[]; files: string[] }>()
  const broken = new Map<number, { line: number; files: string[]; because: string }>()
  const unowned: string[] = []
  const shadowed = new Set<number>()
  for (const path of paths) {
    const ownership = ownershipOf(codeOwners, path)
    const skipped = codeOwners.skipped.length === 0 ? null : skippedFor(codeOwners, path)
    if (ownership.state === 'owned') {
      if (skipped !== null) shadowed.add(skipped)
      const { line, owners } = ownership
      addTo(owned, line, path, () => ({ line, owners, files: [] }))
    } else if (skipped !== null) {
      const because = `GitHub skips line ${String(skipped)} of CODEOWNERS, which is not valid`
      addTo(broken, skipped, path, () => ({ line: skipped, files: [], because }))
    } else if (ownership.state === 'unowned' && codeOwners.emptied.has(ownership.line)) {
      const { line } = ownership
      const because = `GitHub accepts nobody that line ${String(line)} of CODEOWNERS names as an owner`
      addTo(broken, line, path, () => ({ line, files: [], because }))
    } else unowned.push(path)
  }
  return { owned: byLine(owned), unowned, broken: byLine(broken), shadowed: [...shadowed].toSorted((a, b) => a - b) }
}

function addTo<T extends { files: string[] }>(lines: Map<number, T>, line: number, path: string, start: () => T): void {
  const entry = lines.get(line) ?? start()
  entry.files.push(path)
  lines.set(line, entry)
}

function byLine<T>(lines: ReadonlyMap<number, T>): readonly T[] {
  return [...lines].toSorted(([a], [b]) => a - b).map(([, entry]) => entry)
}

/** Why nobody owns anything, where CODEOWNERS as a whole does not work; otherwise `null`. */
export function whyNobodyOwns(file: CodeOwnersFile | null, codeOwners: CodeOwners): string | null {
  if (file === null) return 'the base branch has no CODEOWNERS'
  return codeOwners.tooLarge ? `${file.path} is too large for GitHub to load` : null
}
