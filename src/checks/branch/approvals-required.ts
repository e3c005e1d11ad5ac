import * as v from 'valibot'
import { defineCheck, fail, inconclusive, pass, type Values } from '../define.ts'
import { inRuleset, rulesOf, unlessHidden } from '../judgement/branch-rules.ts'
import { counted, listed } from '../judgement/wording.ts'

export const approvalsRequired = defineCheck({
  id: 'branch/approvals-required',
  title: 'A pull request needs approvals before it can land',
  subject: 'branch',
  criteria: [
    { id: 'CC8.1', strength: 'direct', because: 'The platform lets a change land only once somebody else has approved it.' },
    {
      id: 'CC6.3',
      strength: 'partial',
      because: 'Writing a change and approving it are kept apart: GitHub takes no approval from the author.',
    },
  ],
  needs: [],
  considers: ['rules', 'classicProtection'],
  parameters: v.strictObject({
    approvals: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(1),
        v.maxValue(10),
        v.description('How many approvals the rules have to require, at least.'),
      ),
      1,
    ),
  }),
  why: 'A pull request that nobody has to approve is a direct push with a detour.',
  fix: 'Under “Require a pull request before merging” of an active ruleset that covers the branch, set the number of required approvals.',
  references: [
    'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#require-a-pull-request-before-merging',
  ],
  judge(branch, { approvals: needed }) {
    const rules = rulesOf(branch)
    const asking = rules.layers.flatMap(({ source, rules: held }) =>
      held.flatMap((rule) => (rule.type === 'pull_request' ? [{ source, approvals: rule.pullRequest?.approvals ?? null }] : [])),
    )
    const most = Math.max(0, ...asking.map(({ approvals }) => approvals ?? 0))
    const by = asking.filter(({ approvals }) => approvals === most).map(({ source }) => source)
    const values: Values = { needed, required: most, rules: asking, hidden: rules.hidden.map(({ source }) => source) }
    if (most >= needed) return pass(`${counted(most, 'approval')} required on ${branch.branch} by ${listed(by)}.`, values)
    const message = `${String(most)} of ${counted(needed, 'approval')} required on ${branch.branch}`
    const unread = asking.find(({ approvals }) => approvals === null)
    if (unread !== undefined) {
      return inconclusive(
        'error',
        `${message} for certain: GitHub does not say how many ${unread.source} asks for.`,
        'Run it again in a minute.',
        values,
      )
    }
    return (
      unlessHidden(rules.hidden, `${message} by the rules that can be seen`, values) ??
      fail(
        `${message}${by.length === 0 ? ': no active rule asks for any' : ` by ${listed(by)}`}.`,
        inRuleset(`Set “Require a pull request before merging” with ${counted(needed, 'required approval')}`, branch.branch),
        values,
      )
    )
  },
})
