import type { BranchRules } from './branch-rules.ts'

/** A check that a source requires. */
export interface RuledCheck {
  readonly name: string
  /** The app it has to come from; `null` when any source will do. */
  readonly app: number | null
  readonly source: string
}

/** What the rules of a branch ask to have run. */
export interface CheckRules {
  readonly checks: readonly RuledCheck[]
  /** Sources that require a workflow as a whole, whose jobs have no names that anybody could post. */
  readonly workflows: readonly string[]
  /** Sources that make a pull request be tested with the latest of the branch. */
  readonly upToDate: readonly string[]
  /** Sources that require checks and do not say which. */
  readonly unread: readonly string[]
}

/** Gathers what every source asks to have run. */
export function checkRulesOf({ layers }: BranchRules): CheckRules {
  const rules = layers.flatMap(({ source, rules: held }) => held.map((rule) => ({ source, rule })))
  const asking = rules.filter(({ rule }) => rule.type === 'required_status_checks')
  return {
    checks: asking.flatMap(({ source, rule }) =>
      (rule.requiredChecks?.checks ?? []).map(({ name, appId }) => ({ name, app: appId, source })),
    ),
    workflows: sources(rules.filter(({ rule }) => rule.type === 'workflows')),
    // Being up to date takes no effect where no check is required; a merge queue tests what would land.
    upToDate: sources(
      rules.filter(
        ({ rule }) => rule.type === 'merge_queue' || (rule.requiredChecks?.strict === true && rule.requiredChecks.checks.length > 0),
      ),
    ),
    unread: sources(asking.filter(({ rule }) => rule.requiredChecks === null)),
  }
}

function sources(rules: readonly { readonly source: string }[]): readonly string[] {
  return [...new Set(rules.map(({ source }) => source))]
}
