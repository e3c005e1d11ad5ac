/** Branches. */
import { findCommit } from '../lookup.ts'
import { activeRules, findBranch } from '../required.ts'
import type { Branch } from '../world.ts'
import { commitBody } from './commit-body.ts'
import { needs } from './needs.ts'
import { page } from './page.ts'
import type { RepositoryCall, Route, Schema } from './route.ts'
import { ok, onlyKnows, Refused, repositoryPage, repositoryUrl } from './route.ts'
import { repositoryRoute } from './router.ts'

/** The branch that the call names. */
export function branchOf(call: RepositoryCall): Branch {
  const branch = findBranch(call.repository, call.parameter('branch'))
  if (branch === null) throw new Refused(404, 'Branch not found')
  return branch
}

/** Whether anything protects the branch, classic protection or a ruleset: GitHub does not say which. */
function isProtected({ repository }: RepositoryCall, branch: Branch): boolean {
  return branch.protection !== null || activeRules(repository, branch.name).length > 0
}

function branchUrl(call: RepositoryCall, branch: Branch): string {
  return `${repositoryUrl(call, call.repository)}/branches/${encodeURIComponent(branch.name)}`
}

/** What everybody may see of the protection. */
function protectionSummary(branch: Branch): Schema<'branch-protection'> {
  const required = branch.protection?.requiredChecks ?? null
  const checks = (required?.checks ?? []).map((check) => ({ context: check.context, app_id: check.appId }))
  return {
    enabled: branch.protection !== null,
    required_status_checks: {
      enforcement_level: required === null ? 'off' : branch.protection?.enforceAdmins === true ? 'everyone' : 'non_admins',
      contexts: checks.map((check) => check.context),
      checks,
    },
  }
}

function shortBranch(call: RepositoryCall, branch: Branch): Schema<'short-branch'> {
  return {
    name: branch.name,
    commit: { sha: branch.oid, url: `${repositoryUrl(call, call.repository)}/commits/${branch.oid}` },
    protected: isProtected(call, branch),
    protection: protectionSummary(branch),
    protection_url: `${branchUrl(call, branch)}/protection`,
  }
}

function fullBranch(call: RepositoryCall, branch: Branch): Schema<'branch-with-protection'> {
  const commit = findCommit(call.repository, branch.oid)
  if (commit === null) throw new Error(`double: the world holds no commit at the head of ${branch.name}`)
  return {
    name: branch.name,
    commit: commitBody(call, commit),
    _links: { self: branchUrl(call, branch), html: `${repositoryPage(call.repository)}/tree/${branch.name}` },
    protected: isProtected(call, branch),
    protection: protectionSummary(branch),
    protection_url: `${branchUrl(call, branch)}/protection`,
  }
}

export const branchRoutes: Route[] = [
  repositoryRoute('GET /repos/{owner}/{repo}/branches', needs('contents'), (call) => {
    onlyKnows(call, 'protected')
    const only = call.query.get('protected')
    const wanted = call.repository.branches.filter((branch) => only === null || String(isProtected(call, branch)) === only)
    const { items, headers } = page(call, wanted)
    return ok(
      items.map((branch) => shortBranch(call, branch)),
      headers,
    )
  }),
  repositoryRoute('GET /repos/{owner}/{repo}/branches/{branch}', needs('contents'), (call) => ok(fullBranch(call, branchOf(call)))),
]
