import type { PullRequestRule } from '../../model/branch.ts'
import { fail, inconclusive, pass, type Judgement, type Values } from '../define.ts'
import { unlessHidden, type BranchRules, type RuleWords } from './branch-rules.ts'
import { listed } from './wording.ts'

/** What a `pull_request` rule turns on or off. */
type Setting = { [K in keyof PullRequestRule]: PullRequestRule[K] extends boolean ? K : never }[keyof PullRequestRule]

/**
 * Judges whether any source that requires a pull request asks for one thing more of it. One that does settles the question: rules
 * of all sources hold at once.
 */
export function judgePullRequestRule(rules: BranchRules, branch: string, setting: Setting, words: RuleWords): Judgement {
  const asking = rules.layers.flatMap(({ source, rules: held }) =>
    held.flatMap((rule) => (rule.type === 'pull_request' ? [{ source, asks: rule.pullRequest?.[setting] ?? null }] : [])),
  )
  const by = asking.filter(({ asks }) => asks === true).map(({ source }) => source)
  const values: Values = { by, pullRequestRules: asking, hidden: rules.hidden.map(({ source }) => source) }
  if (by.length > 0) return pass(`${words.holds} on ${branch} by ${listed(by)}.`, values)
  const unread = asking.find(({ asks }) => asks === null)
  if (unread !== undefined) {
    const message = `GitHub does not say whether ${unread.source} ${words.does} on ${branch}.`
    return inconclusive('error', message, 'Run it again in a minute.', values)
  }
  const message = `No active rule that can be seen ${words.does} on ${branch}`
  return unlessHidden(rules.hidden, message, values) ?? fail(`No active rule ${words.does} on ${branch}.`, words.remedy, values)
}
