/** A commit as REST shows it. */
import { oid } from '../ids.ts'
import type { Commit, GitPerson } from '../world.ts'
import type { ChangedFile } from '../world-pull-request.ts'
import { nullableUser } from './accounts.ts'
import type { RepositoryCall, Schema } from './route.ts'
import { repositoryPage, repositoryUrl } from './route.ts'

export function commitBody(call: RepositoryCall, commit: Commit): Schema<'commit'> {
  const api = repositoryUrl(call, call.repository)
  const page = repositoryPage(call.repository)
  const tree = treeIdOf(commit.oid)
  return {
    sha: commit.oid,
    node_id: `C_${commit.oid}`,
    url: `${api}/commits/${commit.oid}`,
    html_url: `${page}/commit/${commit.oid}`,
    comments_url: `${api}/commits/${commit.oid}/comments`,
    commit: {
      url: `${api}/git/commits/${commit.oid}`,
      author: gitUser(commit.author),
      committer: gitUser(commit.committer),
      message: commit.message,
      comment_count: 0,
      tree: { sha: tree, url: `${api}/git/trees/${tree}` },
      verification: verification(commit),
    },
    author: nullableUser(call, commit.author.account),
    committer: nullableUser(call, commit.committer.account),
    parents: commit.parents.map((parent) => ({ sha: parent, url: `${api}/commits/${parent}`, html_url: `${page}/commit/${parent}` })),
  }
}

/** An id for the tree of a commit. It names no tree that could be read. */
export function treeIdOf(commit: string): string {
  return oid(`tree of ${commit}`)
}

function gitUser({ name, email, date }: GitPerson): Schema<'git-user'> {
  return { name, email, date }
}

function verification({ signature }: Commit): Schema<'verification'> {
  if (signature === null) return { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }
  const { valid, state, verifiedAt } = signature
  return {
    verified: valid,
    reason: valid ? 'valid' : state.toLowerCase(),
    signature: 'invented',
    payload: 'invented',
    verified_at: verifiedAt,
  }
}

/** A file that changed, seen at a commit. */
export function diffEntry(call: RepositoryCall, file: ChangedFile, commit: string): Schema<'diff-entry'> {
  const page = repositoryPage(call.repository)
  const path = encodeURI(file.path)
  return {
    sha: oid(`${commit}:${file.path}`),
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${page}/blob/${commit}/${path}`,
    raw_url: `${page}/raw/${commit}/${path}`,
    contents_url: `${repositoryUrl(call, call.repository)}/contents/${path}?ref=${commit}`,
    ...(file.patch === null ? {} : { patch: file.patch }),
    ...(file.previousPath === null ? {} : { previous_filename: file.previousPath }),
  }
}
