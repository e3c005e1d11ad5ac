/** Commits and the files in them. */
import { reachable } from '../history.ts'
import { findCommit, pullRequestsOf } from '../lookup.ts'
import type { Commit, Repository } from '../world.ts'
import { authors, gitActor, signature } from './actor.ts'
import { checkSuites, statusCheckRollup } from './checks.ts'
import { connection } from './connection.ts'
import type { Args, Caller, Node } from './node.ts'
import { demand, gitHubError } from './node.ts'
import { pullRequest } from './pull-request.ts'
import { entryAt } from './tree.ts'

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
    blame: (args: Args) => {
      demand(caller, repository, { permission: 'contents', level: 'read' })
      return blame(caller, repository, oid, String(args['path']))
    },
    file: (args: Args) => {
      demand(caller, repository, { permission: 'contents', level: 'read' })
      const found = entryAt(repository, oid, String(args['path']))
      // A path that the commit lacks is null with an error, where an object that is not there is null without one.
      if (found === null) throw gitHubError('NOT_FOUND', `Could not resolve file for path '${String(args['path'])}'.`)
      return found
    },
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
  for (const name of ['author', 'path', 'since', 'until'])
    if (args[name] != null) throw new Error(`double: history(${name}) is not modelled`)
  return connection(reachable(repository, start.oid), args, (one) => commit(caller, repository, one.oid))
}

function associated(caller: Caller, repository: Repository, oid: string, args: Args): Node {
  demand(caller, repository, { permission: 'pull_requests', level: 'read' })
  return connection(pullRequestsOf(repository, oid), args, (pull) => pullRequest(caller, repository, pull))
}

function blame(caller: Caller, repository: Repository, oid: string, path: string): Node {
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
