/** Classic branch protection: what everybody may see of it, and the whole of it. */
import * as v from 'valibot'
import type { ClassicProtection } from '../model/branch.ts'
import { observed, unavailable, type Evidence, type Unavailable } from '../model/evidence.ts'
import type { Answer } from './answer.ts'
import type { RepositoryRef } from './contract.ts'
import type { GitHub } from './github.ts'
import { permissionRemedy, reads } from './permissions.ts'
import { appIdOf } from './rules.ts'
import { notUnderstood, refused, sourcesOf, type Wanted } from './unseen.ts'

const wanted: Wanted = { what: 'Classic branch protection', needs: [reads('administration')] }

const requiredChecks = v.object({
  contexts: v.optional(v.array(v.string()), []),
  checks: v.optional(v.array(v.object({ context: v.string(), app_id: v.optional(v.nullable(v.number())) })), []),
})

/** The checks of either of the two lists that GitHub gives, the older of which knows no apps. */
function checksOf({ contexts, checks }: v.InferOutput<typeof requiredChecks>): readonly RequiredByName[] {
  const known = new Set(checks.map((check) => check.context))
  return [
    ...checks.map(({ context, app_id: app }) => ({ name: context, appId: appIdOf(app) })),
    ...contexts.filter((context) => !known.has(context)).map((context) => ({ name: context, appId: null })),
  ]
}

export interface RequiredByName {
  readonly name: string
  readonly appId: number | null
}

const branch = v.object({
  protected: v.boolean(),
  protection: v.optional(
    v.object({
      enabled: v.optional(v.boolean()),
      required_status_checks: v.optional(v.object({ ...requiredChecks.entries, enforcement_level: v.optional(v.string()) })),
    }),
  ),
})

/** Asks for a branch, which comes with a summary of its protection. */
export function askBranch(github: GitHub, { owner, name }: RepositoryRef, of: string): Promise<Answer> {
  return github.request('GET /repos/{owner}/{repo}/branches/{branch}', { owner, repo: name, branch: of })
}

/** What the summary of a branch says of classic protection. `checks` is `null` when it is silent on them. */
export interface Summary {
  readonly state: 'none' | 'some' | 'unknown'
  readonly checks: readonly RequiredByName[] | null
}

/**
 * The summary of a branch. `protected` is true for rulesets as well; only `protection.enabled` means classic protection, and
 * GitHub leaves it out for tokens that it does not trust with it.
 */
export function summaryOf(answer: Answer, github: GitHub, name: string): Evidence<Summary> {
  const asked: Wanted = { what: 'Classic branch protection', needs: [reads('contents')] }
  if (!answer.ok) {
    if (answer.kind !== 'absent') return refused(asked, answer, github.token.kind)
    const remedy = 'Show how the branch was protected from a package of the time.'
    return unavailable('retention', `The branch ${name} is gone, and its classic protection with it.`, remedy, [answer.sequence])
  }
  const parsed = v.safeParse(branch, answer.data)
  if (!parsed.success) return notUnderstood(asked, "GitHub's answer is not understood", [answer.sequence])
  return observed(summarised(parsed.output), [answer.sequence])
}

function summarised({ protected: isProtected, protection }: v.InferOutput<typeof branch>): Summary {
  if (!isProtected || protection?.enabled === false) return { state: 'none', checks: [] }
  const required = protection?.required_status_checks
  if (protection?.enabled !== true || required === undefined) return { state: 'unknown', checks: null }
  return { state: 'some', checks: required.enforcement_level === 'off' ? [] : checksOf(required) }
}

const on = v.optional(v.object({ enabled: v.boolean() }), { enabled: false })
const named = v.optional(v.array(v.object({ login: v.optional(v.string()), slug: v.optional(v.string()) })), [])
const reviews = v.object({
  required_approving_review_count: v.optional(v.number(), 0),
  dismiss_stale_reviews: v.boolean(),
  require_code_owner_reviews: v.boolean(),
  require_last_push_approval: v.optional(v.boolean(), false),
  bypass_pull_request_allowances: v.optional(v.object({ users: named, teams: named, apps: named })),
})
const protection = v.object({
  required_pull_request_reviews: v.optional(reviews),
  required_status_checks: v.optional(v.object({ ...requiredChecks.entries, strict: v.optional(v.boolean(), false) })),
  // Left out, these would read as safe: they have to be there.
  enforce_admins: v.object({ enabled: v.boolean() }),
  allow_force_pushes: v.object({ enabled: v.boolean() }),
  allow_deletions: v.object({ enabled: v.boolean() }),
  required_conversation_resolution: on,
  required_signatures: on,
  required_linear_history: on,
  lock_branch: on,
  block_creations: on,
  restrictions: v.optional(v.nullable(v.looseObject({})), null),
})

/** Asks for the whole of classic protection, which administrators see. */
export function askProtection(github: GitHub, { owner, name }: RepositoryRef, of: string): Promise<Answer> {
  return github.request('GET /repos/{owner}/{repo}/branches/{branch}/protection', { owner, repo: name, branch: of })
}

/**
 * Classic protection; `null` when the branch has none: GitHub says so to administrators, the plan does not have it, or the
 * summary that everybody sees rules it out. Anything else that is not found may be there.
 */
export function protectionOf(answer: Answer, summary: Evidence<Summary>, github: GitHub): Evidence<ClassicProtection | null> {
  if (answer.ok) {
    const parsed = v.safeParse(protection, answer.data)
    return parsed.success
      ? observed(classicProtection(parsed.output), [answer.sequence])
      : notUnderstood(wanted, "GitHub's answer is not understood", [answer.sequence])
  }
  if (answer.kind === 'absent' || answer.kind === 'plan') return observed(null, [answer.sequence])
  const seen = refused(wanted, answer, github.token.kind)
  return answer.kind === 'hidden' ? protectionBySummary(seen, summary, github) : seen
}

/**
 * What the summary that everybody sees tells of protection that is hidden: that there is none, or that there is some.
 *
 * @param seen why the protection could not be seen.
 */
export function protectionBySummary(seen: Unavailable, summary: Evidence<Summary>, github: GitHub): Evidence<ClassicProtection | null> {
  if (summary.state === 'unavailable') return { ...seen, sources: sourcesOf(seen, summary) }
  const sources = sourcesOf(seen, summary)
  if (summary.value.state === 'none') return observed(null, sources)
  const detail =
    summary.value.state === 'some' ? 'The branch has classic protection, of which the token may see only a summary.' : seen.detail
  return { ...seen, detail, remedy: permissionRemedy(wanted.needs, github.token.kind), sources }
}

function classicProtection(seen: v.InferOutput<typeof protection>): ClassicProtection {
  const asked = seen.required_pull_request_reviews
  const checks = seen.required_status_checks
  const bypass = asked?.bypass_pull_request_allowances
  return {
    pullRequest:
      asked === undefined
        ? null
        : {
            approvals: asked.required_approving_review_count,
            dismissStale: asked.dismiss_stale_reviews,
            codeOwners: asked.require_code_owner_reviews,
            lastPushApproval: asked.require_last_push_approval,
            conversationsResolved: seen.required_conversation_resolution.enabled,
            bypass: [...(bypass?.users ?? []), ...(bypass?.teams ?? []), ...(bypass?.apps ?? [])].map(
              ({ login, slug }) => login ?? slug ?? '?',
            ),
          },
    requiredChecks: checks === undefined ? null : { strict: checks.strict, checks: checksOf(checks) },
    enforceAdmins: seen.enforce_admins.enabled,
    allowForcePushes: seen.allow_force_pushes.enabled,
    allowDeletions: seen.allow_deletions.enabled,
    otherRules: otherRules(seen),
  }
}

function otherRules(seen: v.InferOutput<typeof protection>): readonly string[] {
  const held = {
    required_signatures: seen.required_signatures.enabled,
    required_linear_history: seen.required_linear_history.enabled,
    update: seen.restrictions !== null,
    lock_branch: seen.lock_branch.enabled,
    creation: seen.block_creations.enabled,
  }
  return Object.entries(held).flatMap(([rule, isHeld]) => (isHeld ? [rule] : []))
}
