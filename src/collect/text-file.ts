import * as v from 'valibot'
import { observed, unavailable, type Evidence } from '../model/evidence.ts'
import { reads } from './permissions.ts'
import { oid } from './shapes.ts'
import { cutShort, notUnderstood, type Wanted } from './unseen.ts'

/** A text file of a repository, at a commit. */
export interface TextFile {
  readonly path: string
  readonly text: string
  /** The git blob id. */
  readonly blob: string
  /** The commit it was read at. */
  readonly commit: string
}

/** Asks for what is at a path of a commit: `file(path: $path) ${entrySelection}`. */
export const entrySelection = '{ type mode object { type: __typename ... on Blob { oid byteSize isBinary isTruncated text } } }'

const blob = v.object({
  type: v.literal('Blob'),
  oid,
  byteSize: v.number(),
  isBinary: v.nullable(v.boolean()),
  isTruncated: v.boolean(),
  text: v.nullable(v.string()),
})

/** What is at a path; `null` when nothing is. */
export const entry = v.nullable(
  v.object({ type: v.string(), mode: v.number(), object: v.nullable(v.union([blob, v.object({ type: v.string() })])) }),
)
export type Entry = v.InferOutput<typeof entry>

const symbolicLink = 0o120000

/** Whether a file is at the path, and not a folder or nothing. */
export function isFile(seen: Entry): boolean {
  return seen !== null && seen.type !== 'tree'
}

/** The blob id of a file whose text GitHub has cut; otherwise `null`. */
export function cutBlob(seen: Entry): string | null {
  return seen !== null && seen.object !== null && 'oid' in seen.object && seen.object.isTruncated ? seen.object.oid : null
}

/** The text at a path; `null` when nothing is there. What is there and is no readable text is not absent. */
export function textAt(seen: Entry, path: string, commit: string, sources: readonly number[]): Evidence<TextFile | null> {
  if (seen === null) return observed(null, sources)
  const wanted: Wanted = { what: path, needs: [reads('contents')] }
  if (seen.type !== 'blob' || seen.object === null || !('oid' in seen.object)) {
    return unavailable('error', `${path} is there and is no file.`, `Put a text file at ${path}.`, sources)
  }
  if (seen.mode === symbolicLink) {
    return unavailable('error', `${path} is a symbolic link, which GitHub does not follow.`, `Put the text itself at ${path}.`, sources)
  }
  const { oid: id, text, isTruncated, isBinary, byteSize } = seen.object
  if (isTruncated) return cutShort(wanted, `GitHub cuts a text of ${String(byteSize)} bytes`, `Make ${path} smaller.`, sources)
  if (isBinary === true || text === null) return notUnderstood(wanted, 'it is no text', sources)
  return observed({ path, text, blob: id, commit }, sources)
}
