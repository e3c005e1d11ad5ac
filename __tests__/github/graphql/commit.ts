/** Commits and the files in them. */
import { allCommits, blobOid, bytesOf, findCommit, pullRequestsOf, treeOf } from '../lookup.ts'
import type { Commit, FileContent, Repository } from '../world.ts'
import { authors, gitActor, signature } from './actor.ts'
import { checkSuites, statusCheckRollup } from './checks.ts'
import { connection } from './connection.ts'
import type { Args, Caller, Node } from './node.ts'
import { demand } from './node.ts'
import { pullRequest } from './pull-request.ts'

/** From this size GitHub cuts the text of a blob. */
export const largestText = 512_000

/** A commit by its object id; `null` when there is none. One that only a ref or an event names has an id and its checks. */
export function commit(caller: Caller, repository: Repository, oid: string | null): Node | null {
  if (oid === null) return null
  const self = (): Node | null => commit(caller, repository, oid)
  const known = findCommit(repository, oid)
  return {
    __typename: 'Commit',
    id: `C_${oid}`,
    oid,
    abbreviatedOid: oid.slice(0, 7),
    url: `https://github.com/${repository.owner}/${repository.name}/commit/${oid}`,
    repository: () => ({ __typename: 'Repository', nameWithOwner: `${repository.owner}/${repository.name}`, databaseId: repository.id }),
    statusCheckRollup: () => statusCheckRollup(caller, repository, oid, self),
    checkSuites: (args: Args) => checkSuites(caller, repository, oid, args, self),
    associatedPullRequests: (args: Args) => associated(caller, repository, oid, args),
    blame: (args: Args) => blame(caller, repository, oid, args),
    ...(known === null ? {} : commitDetails(caller, repository, known)),
  }
}

function commitDetails(caller: Caller, repository: Repository, known: Commit): Node {
  return {
    message: known.message,
    messageHeadline: known.message.split('\n', 1)[0],
    messageBody: known.message.split('\n').slice(2).join('\n'),
    authoredDate: known.author.date,
    committedDate: known.committer.date,
    pushedDate: null,
    committedViaWeb: known.signature?.byGitHub ?? false,
    authoredByCommitter: known.author.email === known.committer.email,
    author: () => gitActor(known.author),
    committer: () => gitActor(known.committer),
    authors: (args: Args) => authors(known, args),
    signature: () => signature(known),
    parents: (args: Args) => connection(known.parents, args, (parent) => commit(caller, repository, parent)),
    history: (args: Args) => history(caller, repository, known, args),
  }
}

function history(caller: Caller, repository: Repository, start: Commit, args: Args): Node {
  for (const name of ['author', 'path', 'since', 'until']) if (args[name] != null) throw new Error(`double: history(${name}) is not modelled`)
  const byOid = new Map(allCommits(repository).map((known) => [known.oid, known]))
  const seen = new Set<string>()
  const queue = [start.oid]
  for (let oid = queue.shift(); oid !== undefined; oid = queue.shift()) {
    const known = byOid.get(oid)
    if (known === undefined || seen.has(oid)) continue
    seen.add(oid)
    queue.push(...known.parents)
  }
  return connection([...seen], args, (oid) => commit(caller, repository, oid))
}

function associated(caller: Caller, repository: Repository, oid: string, args: Args): Node {
  demand(caller, repository, { permission: 'pull_requests', level: 'read' })
  return connection(pullRequestsOf(repository, oid), args, (pull) => pullRequest(caller, repository, pull))
}

function blame(caller: Caller, repository: Repository, oid: string, args: Args): Node {
  const path = String(args['path'])
  const ranges = repository.blame[`${oid}:${path}`]
  if (ranges === undefined) throw new Error(`double: the world holds no blame for ${oid}:${path}`)
  return {
    __typename: 'Blame',
    ranges: ranges.map((range) => ({
      __typename: 'BlameRange',
      startingLine: range.startingLine,
      endingLine: range.endingLine,
      age: 1,
      commit: () => commit(caller, repository, range.oid),
    })),
  }
}

/** A file; the text of a large one is cut, as GitHub cuts it. */
export function blob(content: FileContent): Node {
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

/** A file or a folder of a commit; `null` when there is none. */
export function fileAt(repository: Repository, oid: string, path: string): Node | null {
  const tree = treeOf(repository, oid)
  const content = tree[path]
  if (content !== undefined) return blob(content)
  const prefix = path === '' ? '' : `${path.replace(/\/$/, '')}/`
  const below = Object.keys(tree).filter((name) => name.startsWith(prefix))
  if (below.length === 0) return null
  const names = [...new Set(below.map((name) => name.slice(prefix.length).split('/', 1)[0] ?? ''))]
  const entries = names.map((name) => {
    const file = tree[prefix + name]
    const entry = { __typename: 'TreeEntry', name, path: prefix + name, type: file === undefined ? 'tree' : 'blob' }
    return file === undefined ? entry : { ...entry, oid: blobOid(file), size: bytesOf(file).length, object: () => blob(file) }
  })
  return { __typename: 'Tree', entries }
}
