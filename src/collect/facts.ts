/** The pull request itself, and where it belongs. */
import * as v from 'valibot'
import type { PullRequest } from '../model/change.ts'
import { actor, instant, oid } from './shapes.ts'

export const repositorySelection = 'nameWithOwner visibility defaultBranchRef { name }'

export const repositoryFacts = v.object({
  nameWithOwner: v.string(),
  visibility: v.pipe(
    v.picklist(['PUBLIC', 'PRIVATE', 'INTERNAL']),
    v.transform((word) => visibilities[word]),
  ),
  defaultBranchRef: v.nullable(v.object({ name: v.string() })),
})

const visibilities = { PUBLIC: 'public', PRIVATE: 'private', INTERNAL: 'internal' } as const
const states = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' } as const

export const pullRequestSelection = `
  number url title body lastEditedAt state isDraft isCrossRepository changedFiles
  createdAt updatedAt closedAt mergedAt
  author { ...actor }
  mergedBy { ...actor }
  baseRefName baseRefOid headRefName headRefOid
  headRepository { nameWithOwner }
  mergeCommit { oid signature { isValid wasSignedByGitHub } }`

/** The pull request, its address, how many files it changes, and whether GitHub made the commit that landed. */
export const pullRequestFacts = v.pipe(
  v.object({
    number: v.number(),
    url: v.string(),
    title: v.string(),
    body: v.string(),
    lastEditedAt: v.nullable(instant),
    state: v.picklist(['OPEN', 'CLOSED', 'MERGED']),
    isDraft: v.boolean(),
    isCrossRepository: v.boolean(),
    changedFiles: v.number(),
    createdAt: instant,
    updatedAt: instant,
    closedAt: v.nullable(instant),
    mergedAt: v.nullable(instant),
    author: actor,
    mergedBy: actor,
    baseRefName: v.string(),
    baseRefOid: oid,
    headRefName: v.string(),
    headRefOid: oid,
    headRepository: v.nullable(v.object({ nameWithOwner: v.string() })),
    mergeCommit: v.nullable(v.object({ oid, signature: v.nullable(v.object({ isValid: v.boolean(), wasSignedByGitHub: v.boolean() })) })),
  }),
  v.transform(({ url, changedFiles, lastEditedAt, state, isDraft, isCrossRepository, headRepository, mergeCommit, ...seen }) => {
    const { baseRefName, baseRefOid, headRefName, headRefOid, ...same } = seen
    const pullRequest: PullRequest = {
      ...same,
      bodyEditedAt: lastEditedAt,
      state: states[state],
      draft: isDraft,
      base: { ref: baseRefName, oid: baseRefOid },
      head: { ref: headRefName, oid: headRefOid, repository: headRepository?.nameWithOwner ?? null },
      fromFork: isCrossRepository,
      mergeCommit: mergeCommit?.oid ?? null,
    }
    const signature = mergeCommit?.signature ?? null
    return { pullRequest, url, changedFiles, signedByGitHub: signature !== null && signature.isValid && signature.wasSignedByGitHub }
  }),
)
