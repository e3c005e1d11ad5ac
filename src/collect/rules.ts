/** Rules of rulesets that are active on a branch, as `GET /repos/{owner}/{repo}/rules/branches/{branch}` lists them. */
import * as v from 'valibot'
import type { BranchRule } from '../model/branch.ts'
import { observed, type Evidence } from '../model/evidence.ts'
import type { List } from './answer.ts'
import type { RepositoryRef } from './contract.ts'
import type { GitHub } from './github.ts'
import { reads } from './permissions.ts'
import { notUnderstood, refused, type Wanted } from './unseen.ts'

/** A rule without the name of its ruleset, which the list leaves out. */
export interface ActiveRule extends Omit<BranchRule, 'ruleset'> {
  readonly ruleset: { readonly id: number; readonly level: BranchRule['ruleset']['level']; readonly source: string }
}

const wanted: Wanted = { what: 'The rules of the branch', needs: [reads('metadata')] }

const levels = { Repository: 'repository', Organization: 'organization', Enterprise: 'enterprise' } as const

const pullRequest = v.pipe(
  v.object({
    required_approving_review_count: v.number(),
    dismiss_stale_reviews_on_push: v.boolean(),
    require_code_owner_review: v.boolean(),
    require_last_push_approval: v.boolean(),
    required_review_thread_resolution: v.boolean(),
  }),
  v.transform((seen): BranchRule['pullRequest'] => ({
    approvals: seen.required_approving_review_count,
    dismissStale: seen.dismiss_stale_reviews_on_push,
    codeOwners: seen.require_code_owner_review,
    lastPushApproval: seen.require_last_push_approval,
    conversationsResolved: seen.required_review_thread_resolution,
  })),
)

const requiredChecks = v.pipe(
  v.object({
    strict_required_status_checks_policy: v.boolean(),
    required_status_checks: v.array(v.object({ context: v.string(), integration_id: v.optional(v.nullable(v.number())) })),
  }),
  v.transform((seen): BranchRule['requiredChecks'] => ({
    strict: seen.strict_required_status_checks_policy,
    checks: seen.required_status_checks.map(({ context, integration_id: app }) => ({ name: context, appId: appIdOf(app) })),
  })),
)

/** GitHub writes a required check of any source with no app, or with the app -1. */
export function appIdOf(app: number | null | undefined): number | null {
  return app === null || app === undefined || app < 1 ? null : app
}

const ofRuleset = {
  ruleset_id: v.number(),
  ruleset_source_type: v.picklist(['Repository', 'Organization', 'Enterprise']),
  ruleset_source: v.string(),
}
/** A rule whose parameters decide something must have them: without, it is not understood. */
const rule = v.union([
  v.object({ ...ofRuleset, type: v.literal('pull_request'), parameters: pullRequest }),
  v.object({ ...ofRuleset, type: v.literal('required_status_checks'), parameters: requiredChecks }),
  v.object({ ...ofRuleset, type: v.pipe(v.string(), v.notValues(['pull_request', 'required_status_checks'])) }),
])

const rules = v.array(
  v.pipe(
    rule,
    v.transform((seen): ActiveRule => ({
      type: seen.type,
      ruleset: { id: seen.ruleset_id, level: levels[seen.ruleset_source_type], source: seen.ruleset_source },
      pullRequest: 'parameters' in seen && seen.type === 'pull_request' ? seen.parameters : null,
      requiredChecks: 'parameters' in seen && seen.type === 'required_status_checks' ? seen.parameters : null,
    })),
  ),
)

/** Asks for the rules of every ruleset, of every level, that are active on a branch. */
export function askRules(github: GitHub, { owner, name }: RepositoryRef, branch: string): Promise<List> {
  return github.list('GET /repos/{owner}/{repo}/rules/branches/{branch}', { owner, repo: name, branch })
}

/** The rules. Where the plan has no rulesets there are none: what is set up is not enforced. */
export function rulesOf(list: List, github: GitHub): Evidence<readonly ActiveRule[]> {
  if (!list.ok) return list.kind === 'plan' ? observed([], [list.sequence]) : refused(wanted, list, github.token.kind)
  const parsed = v.safeParse(rules, list.items)
  return parsed.success
    ? observed(parsed.output, list.sequences)
    : notUnderstood(wanted, "GitHub's answer is not understood", list.sequences)
}
