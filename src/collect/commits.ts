import * as v from 'valibot'
import type { Commit } from '../model/change.ts'
import type { ListPart } from './list-part.ts'
import { reads } from './permissions.ts'
import { identity, oid, user, userSelection } from './shapes.ts'

/** A commit lists at most so many authors here. Nobody works on one with more people; one that claims so cannot be read. */
const mostAuthors = 100

const signature = v.pipe(
  v.nullable(v.object({ isValid: v.boolean(), wasSignedByGitHub: v.boolean(), signer: user })),
  v.transform((seen): Commit['signature'] =>
    seen === null ? null : { valid: seen.isValid, byGitHub: seen.wasSignedByGitHub, signer: seen.signer },
  ),
)

const authors = v.pipe(
  v.object({ totalCount: v.number(), nodes: v.array(identity) }),
  v.check(({ totalCount, nodes }) => totalCount === nodes.length, 'not every author is listed'),
  v.transform(({ nodes }) => nodes),
)

/** The commits of the pull request that are not on its base, however many: REST stops after 250 of them. */
export const commits: ListPart<Commit> = {
  wanted: { what: 'The commits', needs: [reads('pull_requests'), reads('contents')] },
  field: 'commits',
  // Authors are the author of the commit and, after it, the co-authors that its trailers name.
  selection: `commit {
    oid
    messageHeadline
    authors(first: ${String(mostAuthors)}) { totalCount nodes { ...identity } }
    committer { ...identity }
    parents(first: 1) { totalCount }
    signature { isValid wasSignedByGitHub signer ${userSelection} }
  }`,
  item: v.pipe(
    v.object({
      commit: v.object({
        oid,
        messageHeadline: v.string(),
        authors,
        committer: identity,
        parents: v.object({ totalCount: v.number() }),
        signature,
      }),
    }),
    v.transform(({ commit: { messageHeadline, parents, ...commit } }): Commit => ({
      ...commit,
      headline: messageHeadline,
      parents: parents.totalCount,
    })),
  ),
}
