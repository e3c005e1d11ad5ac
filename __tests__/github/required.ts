/** Which rules bind a branch, and which checks they require. */
import { minimatch } from 'minimatch'
import type { Branch, CheckRun, Repository, Ruleset } from './world.ts'

type Rule = Ruleset['rules'][number]

/** Whether the conditions of a branch ruleset name the branch. */
function rulesetNames(ruleset: Ruleset, repository: Repository, branch: string): boolean {
  const names = (pattern: string): boolean => {
    if (pattern === '~ALL') return true
    if (pattern === '~DEFAULT_BRANCH') return branch === repository.defaultBranch
    return minimatch(`refs/heads/${branch}`, pattern, { dot: true })
  }
  return ruleset.target === 'branch' && ruleset.include.some(names) && !ruleset.exclude.some(names)
}

/** Every rule of every active ruleset on the branch, whether the branch exists or not. */
export function activeRules(repository: Repository, branch: string): { rule: Rule; ruleset: Ruleset }[] {
  return repository.rulesets
    .filter((ruleset) => ruleset.enforcement === 'active' && rulesetNames(ruleset, repository, branch))
    .flatMap((ruleset) => ruleset.rules.map((rule) => ({ rule, ruleset })))
}

export function findBranch(repository: Repository, name: string): Branch | null {
  return repository.branches.find((branch) => branch.name === name) ?? null
}

/** The checks that rulesets and classic protection require on a branch now. */
function requiredChecks(repository: Repository, branch: string): { context: string; appId: number | null }[] {
  const fromRules = activeRules(repository, branch).flatMap(({ rule }) =>
    rule.type === 'required_status_checks' ? (rule.parameters?.required_status_checks ?? []) : [],
  )
  const classic = findBranch(repository, branch)?.protection?.requiredChecks?.checks ?? []
  return [...fromRules.map((check) => ({ context: check.context, appId: check.integration_id ?? null })), ...classic]
}

/** Whether a check run, or a status of that name, is one of the required checks. */
export function isRequired(repository: Repository, branch: string, name: string, app: CheckRun['app'] | null): boolean {
  return requiredChecks(repository, branch).some((check) => check.context === name && (check.appId === null || check.appId === app?.id))
}

/** How many approvals the rules ask for; `null` when no rule asks for a review. */
export function requiredApprovals(repository: Repository, branch: string): number | null {
  const asked = activeRules(repository, branch).flatMap(({ rule }) =>
    rule.type === 'pull_request' ? [rule.parameters?.required_approving_review_count ?? 0] : [],
  )
  const classic = findBranch(repository, branch)?.protection?.requiredReviews
  if (classic != null) asked.push(classic.approvals)
  return asked.length === 0 ? null : Math.max(...asked)
}
