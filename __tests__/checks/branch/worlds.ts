import type { BranchRule } from '../../../src/model/branch.ts'
import { unavailable } from '../../../src/model/evidence.ts'
import { aRule } from '../build.ts'

/** A branch that nothing protects. */
export const none = { rules: [], rulesetBypass: {}, classicProtection: null } as const

/** What a workflow's own token gets to know of classic protection where there is some. */
export const hiddenClassic = unavailable(
  'permission',
  'The branch is protected by classic protection, which this token may not see.',
  'Use a token with administration: read.',
)

export const hiddenRules = unavailable('permission', 'GitHub does not show the rules to this token.', 'Use a token with metadata: read.')

export const planHides = unavailable('plan', 'The plan of the organisation hides the rules.', 'Use GitHub Team or Enterprise.')

/** Who may bypass a ruleset is shown to those who may edit it. */
export const hiddenBypass = unavailable(
  'permission',
  'GitHub shows who may bypass a ruleset only to those who may edit it.',
  'Use a token with administration: write, or have an administrator look.',
)

/** A ruleset that requires checks, from GitHub Actions unless said otherwise. */
export function asking(names: readonly string[], ruleset = 12, appId: number | null = 15368, strict = false): BranchRule {
  return aRule('required_status_checks', {
    ruleset: { id: ruleset, name: 'main', level: 'repository' },
    requiredChecks: { strict, checks: names.map((name) => ({ name, appId })) },
  })
}
