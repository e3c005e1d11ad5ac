/** Builders of rulesets and of classic protection. */
import type { ClassicProtection, Ruleset } from './world.ts'

/** Classic protection that asks for a pull request with one approval, of administrators too. */
export function aProtection(protection: Partial<ClassicProtection> = {}): ClassicProtection {
  return {
    enforceAdmins: true,
    allowForcePushes: false,
    allowDeletions: false,
    requiredReviews: {
      approvals: 1,
      dismissStale: false,
      codeOwners: false,
      lastPushApproval: false,
      bypass: { users: [], teams: [], apps: [] },
    },
    requiredChecks: null,
    restrictions: null,
    conversationResolution: false,
    linearHistory: false,
    signatures: false,
    lockBranch: false,
    ...protection,
  }
}

/** An active ruleset of the repository on the default branch that asks for one approval and keeps the history. */
export function aRuleset(ruleset: Partial<Ruleset> = {}): Ruleset {
  return {
    id: 42,
    name: 'main',
    level: 'Repository',
    target: 'branch',
    enforcement: 'active',
    include: ['~DEFAULT_BRANCH'],
    exclude: [],
    rules: [aPullRequestRule(), { type: 'non_fast_forward' }, { type: 'deletion' }],
    bypassActors: [],
    createdAt: '2026-01-05T09:00:00Z',
    updatedAt: '2026-01-05T09:00:00Z',
    ...ruleset,
  }
}

/** A rule that asks for so many approvals. */
export function aPullRequestRule(approvals = 1): Ruleset['rules'][number] {
  return {
    type: 'pull_request',
    parameters: {
      allowed_merge_methods: ['merge', 'squash', 'rebase'],
      dismiss_stale_reviews_on_push: false,
      require_code_owner_review: false,
      require_last_push_approval: false,
      required_approving_review_count: approvals,
      required_review_thread_resolution: false,
    },
  }
}

/** A rule that asks for these checks, from any source unless an app is named. */
export function aRequiredChecksRule(checks: readonly (string | { context: string; appId: number })[]): Ruleset['rules'][number] {
  return {
    type: 'required_status_checks',
    parameters: {
      strict_required_status_checks_policy: false,
      required_status_checks: checks.map((check) =>
        typeof check === 'string' ? { context: check } : { context: check.context, integration_id: check.appId },
      ),
    },
  }
}
