import type { Evidence } from './evidence.ts'

/** A protected branch: one that the policy's `scope.branches` names, whether GitHub protects it or not. */
export interface Branch {
  readonly kind: 'branch'
  /** `owner/name:refs/heads/main`. */
  readonly id: string
  readonly url: string
  /** `owner/name`. */
  readonly repository: string
  /** Without `refs/heads/`. */
  readonly branch: string
  /** The rules of every ruleset, of every level, that are active on the branch. */
  readonly rules: Evidence<readonly BranchRule[]>
  /** Who may bypass each ruleset that is active on the branch, by ruleset id. GitHub shows it to those who may edit the ruleset. */
  readonly rulesetBypass: Evidence<Readonly<Record<string, readonly BypassActor[]>>>
  /** Classic branch protection; `null` when the branch has none. */
  readonly classicProtection: Evidence<ClassicProtection | null>
  /** The rulesets of every level that cover the branch and enforce nothing: in evaluate mode, or disabled. */
  readonly inactiveRulesets: Evidence<readonly NamedRuleset[]>
  /** The rulesets of every level for tags of the repository, those that enforce nothing among them. */
  readonly tagRulesets: Evidence<readonly TagRuleset[]>
}

/** A ruleset as the list of all rulesets shows it. */
export interface NamedRuleset {
  readonly id: number
  readonly name: string
  readonly level: 'repository' | 'organization' | 'enterprise'
  readonly enforcement: 'active' | 'evaluate' | 'disabled'
  /** The types of its rules, in GitHub's words: `non_fast_forward`, … */
  readonly rules: readonly string[]
}

/** A ruleset for tags. */
export interface TagRuleset extends NamedRuleset {
  /** Which tags it covers, as GitHub writes it: `~ALL`, `refs/tags/v*`. */
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  /** Who may bypass it; `null` when GitHub does not show it. */
  readonly bypass: readonly BypassActor[] | null
}

/** A rule of a ruleset, active on a branch. */
export interface BranchRule {
  /** GitHub's rule type: `pull_request`, `non_fast_forward`, … */
  readonly type: string
  readonly ruleset: { readonly id: number; readonly name: string; readonly level: 'repository' | 'organization' | 'enterprise' }
  /** The parameters of a `pull_request` rule; `null` for every other type. */
  readonly pullRequest: PullRequestRule | null
  /** The parameters of a `required_status_checks` rule; `null` for every other type. */
  readonly requiredChecks: {
    readonly strict: boolean
    readonly checks: readonly { readonly name: string; readonly appId: number | null }[]
  } | null
}

/** What a `pull_request` rule asks for. */
export interface PullRequestRule {
  readonly approvals: number
  readonly dismissStale: boolean
  readonly codeOwners: boolean
  readonly lastPushApproval: boolean
  readonly conversationsResolved: boolean
}

/** Somebody, or a role, that may bypass a ruleset. */
export interface BypassActor {
  /** GitHub's words: `Integration`, `OrganizationAdmin`, `RepositoryRole`, `Team`, `DeployKey`, `User`. */
  readonly type: string
  readonly id: number | null
  readonly mode: 'always' | 'pull_request' | 'exempt'
}

/** Classic branch protection. */
export interface ClassicProtection {
  /** `null` when no pull request is required. */
  readonly pullRequest: (PullRequestRule & { readonly bypass: readonly string[] }) | null
  /** `null` when no check is required. */
  readonly requiredChecks: {
    readonly strict: boolean
    readonly checks: readonly { readonly name: string; readonly appId: number | null }[]
  } | null
  readonly enforceAdmins: boolean
  readonly allowForcePushes: boolean
  readonly allowDeletions: boolean
  /**
   * What else it holds, in the words of rulesets: `required_signatures`, `required_linear_history`, `update` (who may push is
   * restricted), `lock_branch`, `creation`.
   */
  readonly otherRules: readonly string[]
}
