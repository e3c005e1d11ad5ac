import { lstat, readdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { compareText } from '../model/canonical.ts'

/** What lies below a folder: links and whatever else is no file are told apart, and never followed. */
export interface Listing {
  /** The folder itself, with links to it resolved. */
  readonly folder: string
  /** Paths below the folder, with slashes, sorted. */
  readonly files: readonly string[]
  /** Symbolic links, sockets, pipes, devices. */
  readonly others: readonly string[]
}

/** More than any package has; somebody who unpacks what they were sent should not wait for a folder without end. */
const mostEntries = 100_000
const deepest = 20

/** Lists a folder to its end; `null` when it holds more than a package can. */
export async function listFolder(path: string): Promise<Listing | null> {
  const folder = await realpath(path)
  // A file in place of the folder is told by the operating system, in its words.
  if (!(await lstat(folder)).isDirectory()) await readdir(folder)
  const files: string[] = []
  const others: string[] = []
  const below: { path: string; depth: number }[] = [{ path: '', depth: 0 }]
  for (let next = below.pop(); next !== undefined; next = below.pop()) {
    for (const entry of await readdir(join(folder, next.path), { withFileTypes: true })) {
      const name = next.path === '' ? entry.name : `${next.path}/${entry.name}`
      if (entry.isDirectory() && next.depth < deepest) below.push({ path: name, depth: next.depth + 1 })
      else if (entry.isFile()) files.push(name)
      else others.push(name)
      if (files.length + others.length + below.length > mostEntries) return null
    }
  }
  return { folder, files: files.toSorted(compareText), others: others.toSorted(compareText) }
}

/** Whether a path stays below its folder, and means the same on every system. */
export function isSafePath(path: string): boolean {
  return path.length <= 300 && /^[A-Za-z0-9_-][\w.-]*(?:\/[A-Za-z0-9_-][\w.-]*)*$/.test(path)
}
