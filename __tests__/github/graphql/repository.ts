/** A repository, its refs and its objects. */
import { findPullRequest, rememberedPulls, repositoryName, resolveRef } from '../lookup.ts'
import { findBranch } from '../required.ts'
import { roleOf } from '../tokens.ts'
import type { Repository } from '../world.ts'
import { commit } from './commit.ts'
import { connection } from './connection.ts'
import type { Args, Caller, Node } from './node.ts'
import { demand, gitHubError } from './node.ts'
import { mergeQueue } from './merge-queue.ts'
import { branchProtectionRules, refRules, refUpdateRule, rulesets } from './rules.ts'
import { pullRequest } from './pull-request.ts'
import { fileAt } from './tree.ts'

export function repository(caller: Caller, repo: Repository): Node {
  return { ...profile(caller, repo), ...contents(caller, repo), ...rules(caller, repo) }
}

function profile(caller: Caller, repo: Repository): Node {
  return {
    __typename: 'Repository',
    id: `R_${repo.id}`,
    databaseId: repo.id,
    name: repo.name,
    nameWithOwner: repositoryName(repo),
    owner: { __typename: repo.ownerType, login: repo.owner, id: `O_${repo.ownerId}` },
    url: `https://github.com/${repositoryName(repo)}`,
    visibility: repo.visibility.toUpperCase(),
    isPrivate: repo.visibility !== 'public',
    isInOrganization: repo.ownerType === 'Organization',
    isArchived: repo.archived,
    isFork: repo.fork,
    isTemplate: repo.template,
    isEmpty: repo.branches.length === 0,
    createdAt: repo.createdAt,
    viewerPermission: viewerPermission(caller, repo),
    planFeatures: {
      __typename: 'RepositoryPlanFeatures',
      codeowners: repo.plan !== 'free' || repo.visibility === 'public',
      draftPullRequests: true,
      teamReviewRequests: repo.plan !== 'free' || repo.visibility === 'public',
    },
    autoMergeAllowed: false,
    mergeCommitAllowed: true,
    squashMergeAllowed: true,
    rebaseMergeAllowed: true,
    deleteBranchOnMerge: false,
    forkingAllowed: false,
    webCommitSignoffRequired: false,
    isSecurityPolicyEnabled: false,
    securityPolicyUrl: null,
    hasVulnerabilityAlertsEnabled: repo.vulnerabilityAlerts,
  }
}

function viewerPermission(caller: Caller, repo: Repository): string | null {
  if (caller.token.kind !== 'classic' && caller.token.kind !== 'fine-grained') return null
  const words = { pull: 'READ', triage: 'TRIAGE', push: 'WRITE', maintain: 'MAINTAIN', admin: 'ADMIN' } as const
  const role = roleOf(caller.token, repo)
  return role === null ? null : words[role]
}

function contents(caller: Caller, repo: Repository): Node {
  const readContents = (): void => demand(caller, repo, { permission: 'contents', level: 'read' })
  return {
    defaultBranchRef: () => (findBranch(repo, repo.defaultBranch) === null ? null : branchRef(caller, repo, repo.defaultBranch)),
    ref: (args: Args) => {
      readContents()
      const name = String(args['qualifiedName']).replace(/^refs\/heads\//, '')
      return findBranch(repo, name) === null ? null : branchRef(caller, repo, name)
    },
    refs: (args: Args) => {
      readContents()
      if (args['refPrefix'] !== 'refs/heads/') throw new Error(`double: refs of ${String(args['refPrefix'])} are not modelled`)
      return connection(repo.branches, args, (branch) => branchRef(caller, repo, branch.name))
    },
    object: (args: Args) => {
      readContents()
      return object(caller, repo, args)
    },
    codeowners: () => {
      readContents()
      const present = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'].some((path) => path in repo.files)
      return present
        ? { __typename: 'RepositoryCodeowners', errors: repo.codeownersErrors.map((error) => ({ suggestion: null, source: '', ...error })) }
        : null
    },
    pullRequest: (args: Args) => {
      const found = findPullRequest(repo, Number(args['number']))
      if (found === null) throw gitHubError('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${String(args['number'])}.`)
      return pullRequest(caller, repo, found)
    },
    pullRequests: (args: Args) => pullRequests(caller, repo, args),
    mergeQueue: (args: Args) => mergeQueue(caller, repo, args),
  }
}

function pullRequests(caller: Caller, repo: Repository, args: Args): Node {
  demand(caller, repo, { permission: 'pull_requests', level: 'read' })
  for (const name of ['headRefName', 'labels']) if (args[name] != null) throw new Error(`double: pullRequests(${name}) is not modelled`)
  const states = Array.isArray(args['states']) ? args['states'] : null
  const order = args['orderBy'] == null ? '{"field":"CREATED_AT","direction":"ASC"}' : JSON.stringify(args['orderBy'])
  const key = order.includes('UPDATED_AT') ? 'updatedAt' : 'createdAt'
  if (order.includes('COMMENTS')) throw new Error('double: ordering by COMMENTS is not modelled')
  const found = rememberedPulls(repo, JSON.stringify([states, args['baseRefName'], order]), () =>
    repo.pullRequests
      .filter(
        (pull) => (states === null || states.includes(pull.state)) && (args['baseRefName'] == null || pull.baseRef === args['baseRefName']),
      )
      .toSorted((a, b) => (order.includes('DESC') ? compare(b[key], a[key]) : compare(a[key], b[key]))),
  )
  return connection(found, args, (pull) => pullRequest(caller, repo, pull))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** `main`, `<oid>`, `main:path` or `<oid>:path`; an object that is not there is `null`, without an error. */
function object(caller: Caller, repo: Repository, args: Args): Node | null {
  const expression = typeof args['expression'] === 'string' ? args['expression'] : String(args['oid'])
  const colon = expression.indexOf(':')
  const oid = resolveRef(repo, colon === -1 ? expression : expression.slice(0, colon))
  if (oid === null) return null
  return colon === -1 ? commit(caller, repo, oid) : fileAt(repo, oid, expression.slice(colon + 1))
}

export function branchRef(caller: Caller, repo: Repository, name: string): Node {
  return {
    __typename: 'Ref',
    id: `REF_${repo.id}_${name}`,
    name,
    prefix: 'refs/heads/',
    target: () => {
      demand(caller, repo, { permission: 'contents', level: 'read' })
      return commit(caller, repo, findBranch(repo, name)?.oid ?? null)
    },
    refUpdateRule: () => refUpdateRule(caller, repo, name),
    branchProtectionRule: () => branchProtectionRules(caller, repo).find((rule) => rule['pattern'] === name) ?? null,
    rules: (args: Args) => refRules(repo, name, args),
  }
}

function rules(caller: Caller, repo: Repository): Node {
  return {
    rulesets: (args: Args) => rulesets(caller, repo, args),
    branchProtectionRules: (args: Args) => connection(branchProtectionRules(caller, repo), args, (rule) => rule),
  }
}
