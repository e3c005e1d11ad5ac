/** Commits, what they came in with, and what lies between two of them. */
import { reachable } from '../history.ts'
import { blobOid, findCommit, pullRequestsOf, resolveRef, treeOf } from '../lookup.ts'
import type { Commit } from '../world.ts'
import type { ChangedFile } from '../world-pull-request.ts'
import { commitBody, diffEntry } from './commit-body.ts'
import { needs } from './needs.ts'
import { page } from './page.ts'
import { listedPull } from './pull-body.ts'
import type { RepositoryCall, Route, Schema } from './route.ts'
import { notFound, ok, onlyKnows, Refused, repositoryPage, repositoryUrl } from './route.ts'
import { repositoryRoute } from './router.ts'

/** A comparison names no more files than this. */
const mostComparedFiles = 300

function commitAt(call: RepositoryCall, ref: string): Commit {
  const sha = resolveRef(call.repository, ref)
  const commit = sha === null ? null : findCommit(call.repository, sha)
  if (commit === null) throw new Refused(422, `No commit found for SHA: ${ref}`)
  return commit
}

/** How the files of two commits differ. The world's files have no lines to count. */
function changedFiles(call: RepositoryCall, before: string, after: string): ChangedFile[] {
  const pull = call.repository.pullRequests.find((one) => one.baseOid === before && one.headOid === after)
  if (pull !== undefined) return pull.files
  const [old, young] = [treeOf(call.repository, before), treeOf(call.repository, after)]
  const paths = [...new Set([...Object.keys(old), ...Object.keys(young)])].toSorted()
  return paths.flatMap((path): ChangedFile[] => {
    const [was, is] = [old[path], young[path]]
    if (was !== undefined && is !== undefined && blobOid(was) === blobOid(is)) return []
    const status = was === undefined ? 'added' : is === undefined ? 'removed' : 'modified'
    return [{ path, status, previousPath: null, additions: 1, deletions: 0, patch: null }]
  })
}

function comparison(call: RepositoryCall): { body: Schema<'commit-comparison'>; headers: Record<string, string> } {
  const [, baseRef, headRef] = /^(.+?)\.\.\.(.+)$/.exec(call.parameter('basehead')) ?? []
  if (baseRef === undefined || headRef === undefined) throw notFound()
  const side = (ref: string): string => {
    const sha = resolveRef(call.repository, ref)
    if (sha === null) throw notFound()
    return sha
  }
  const [base, head] = [commitAt(call, side(baseRef)), commitAt(call, side(headRef))]
  const [ofBase, ofHead] = [reachable(call.repository, base.oid), reachable(call.repository, head.oid)]
  const inBase = new Set(ofBase.map((commit) => commit.oid))
  const inHead = new Set(ofHead.map((commit) => commit.oid))
  const ahead = ofHead.filter((commit) => !inBase.has(commit.oid)).toReversed()
  const behind = ofBase.filter((commit) => !inHead.has(commit.oid)).length
  const mergeBase = ofHead.find((commit) => inBase.has(commit.oid))
  if (mergeBase === undefined) throw new Refused(404, `No common ancestor between ${baseRef} and ${headRef}.`)
  const { items, headers } = page(call, ahead)
  const first = Number(call.query.get('page') ?? 1) === 1
  const web = `${repositoryPage(call.repository)}/compare/${baseRef}...${headRef}`
  const body: Schema<'commit-comparison'> = {
    url: `${repositoryUrl(call, call.repository)}/compare/${baseRef}...${headRef}`,
    html_url: web,
    permalink_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    base_commit: commitBody(call, base),
    merge_base_commit: commitBody(call, mergeBase),
    status: ahead.length === 0 ? (behind === 0 ? 'identical' : 'behind') : behind === 0 ? 'ahead' : 'diverged',
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    commits: items.map((commit) => commitBody(call, commit)),
    // Only the first page lists files.
    files: first
      ? changedFiles(call, mergeBase.oid, head.oid)
          .slice(0, mostComparedFiles)
          .map((file) => diffEntry(call, file, head.oid))
      : [],
  }
  return { body, headers }
}

export const commitRoutes: Route[] = [
  repositoryRoute('GET /repos/{owner}/{repo}/commits', needs('contents'), (call) => {
    onlyKnows(call, 'sha', 'since', 'until')
    const ref = call.query.get('sha') ?? call.repository.defaultBranch
    const sha = resolveRef(call.repository, ref)
    if (sha === null) throw notFound()
    const [since, until] = [call.query.get('since'), call.query.get('until')]
    const wanted = reachable(call.repository, sha).filter(
      ({ committer }) => (since === null || committer.date >= since) && (until === null || committer.date <= until),
    )
    const { items, headers } = page(call, wanted)
    return ok(
      items.map((commit) => commitBody(call, commit)),
      headers,
    )
  }),
  repositoryRoute('GET /repos/{owner}/{repo}/commits/{ref}', needs('contents'), (call) => {
    const commit = commitAt(call, call.parameter('ref'))
    const [parent] = commit.parents
    const files = parent === undefined ? [] : changedFiles(call, parent, commit.oid)
    const stats = { total: files.length, additions: files.length, deletions: 0 }
    return ok({ ...commitBody(call, commit), stats, files: files.map((file) => diffEntry(call, file, commit.oid)) })
  }),
  repositoryRoute('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', needs('pull_requests'), (call) => {
    const { items, headers } = page(call, pullRequestsOf(call.repository, commitAt(call, call.parameter('commit_sha')).oid))
    return ok(
      items.map((pull) => listedPull(call, pull)),
      headers,
    )
  }),
  repositoryRoute('GET /repos/{owner}/{repo}/compare/{basehead}', needs('contents'), (call) => {
    const { body, headers } = comparison(call)
    return ok(body, headers)
  }),
]
