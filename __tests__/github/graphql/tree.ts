/** The files and folders of a commit. */
import { createHash } from 'node:crypto'
import { blobOid, bytesOf, treeOf } from '../lookup.ts'
import type { FileContent, Repository } from '../world.ts'
import type { Node } from './node.ts'

/** From this size GitHub cuts the text of a blob. */
export const largestText = 512_000

type Tree = Record<string, FileContent>

/** A file; the text of a large one is cut, as GitHub cuts it. */
function blob(content: FileContent): Node {
  const bytes = bytesOf(content)
  const binary = typeof content !== 'string'
  const truncated = !binary && bytes.length > largestText
  return {
    __typename: 'Blob',
    oid: blobOid(content),
    byteSize: bytes.length,
    isBinary: binary,
    isTruncated: truncated,
    text: binary ? null : truncated ? bytes.subarray(0, largestText).toString('utf8') : content,
  }
}

/** What a path of a commit names, as a file or a folder; `null` when there is none. */
export function fileAt(repository: Repository, oid: string, path: string): Node | null {
  return objectAt(treeOf(repository, oid), path)
}

/** The entry of a path in the folder that holds it; `null` when there is none. */
export function entryAt(repository: Repository, oid: string, path: string): Node | null {
  return entry(treeOf(repository, oid), path.replaceAll(/^\/|\/$/g, ''))
}

function objectAt(tree: Tree, path: string): Node | null {
  const content = tree[path]
  if (content !== undefined) return blob(content)
  const prefix = path === '' ? '' : `${path.replace(/\/$/, '')}/`
  const below = Object.keys(tree).filter((name) => name.startsWith(prefix))
  if (below.length === 0) return null
  const names = [...new Set(below.map((name) => name.slice(prefix.length).split('/', 1)[0] ?? ''))].toSorted()
  return { __typename: 'Tree', oid: treeOid(tree, prefix), entries: names.map((name) => entry(tree, prefix + name)) }
}

function entry(tree: Tree, path: string): Node | null {
  const object = objectAt(tree, path)
  if (object === null) return null
  const content = tree[path]
  const name = path.split('/').at(-1) ?? path
  return {
    __typename: 'TreeEntry',
    name,
    path,
    extension: content === undefined ? null : (/\.[^.]*$/.exec(name)?.[0] ?? ''),
    type: content === undefined ? 'tree' : 'blob',
    mode: content === undefined ? 0o40000 : 0o100644,
    size: content === undefined ? 0 : bytesOf(content).length,
    oid: object['oid'],
    isGenerated: false,
    object,
  }
}

/** An id that follows from what the folder holds. It is not git's: nobody can compare it with a real tree. */
function treeOid(tree: Tree, prefix: string): string {
  const held = Object.entries(tree).filter(([path]) => path.startsWith(prefix))
  const words = held.map(([path, content]) => `${path} ${blobOid(content)}`).toSorted()
  return createHash('sha1')
    .update(`tree ${prefix}\0${words.join('\n')}`)
    .digest('hex')
}
