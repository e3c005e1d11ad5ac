import * as v from 'valibot'
import type { PullRequest } from '../../model/change.ts'
import { defineCheck, fail, inconclusive, pass } from '../define.ts'
import { withoutComments } from '../judgement/description.ts'
import { listed } from '../judgement/wording.ts'

export const linkedWorkItem = defineCheck({
  id: 'change/linked-work-item',
  title: 'Linked to the work item that asked for it',
  subject: 'change',
  criteria: [{ id: 'CC8.1', strength: 'partial', because: 'A change can be traced to the request that authorised it.' }],
  needs: ['pullRequest'],
  considers: ['closingIssues'],
  parameters: v.strictObject({
    keys: v.optional(
      v.pipe(
        v.array(v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9_]{0,31}$/, 'A project key is letters, digits and _: SHOP.'))),
        v.maxLength(100),
        v.description(
          'Project keys of an issue tracker elsewhere: with `SHOP`, a `SHOP-12` in title, branch or body links the change by pattern alone.',
        ),
      ),
      [],
    ),
  }),
  why: 'A change that names no request cannot be traced to anybody who wanted it, and an auditor will ask.',
  fix: 'Write `Closes #12` in the description, or name the work item of your tracker in title, branch or description.',
  references: ['https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue'],
  judge(change, parameters) {
    const { pullRequest, closingIssues } = change
    if (pullRequest === null) {
      const remedy = 'Record which work item asked for the commit, and require pull requests on the branch.'
      return fail(`Pushed to ${change.branch} directly, without a pull request that could name a work item.`, remedy)
    }
    const issues =
      closingIssues.state === 'observed' ? closingIssues.value.map(({ repository, number }) => `${repository}#${String(number)}`) : []
    const found = findKeys(pullRequest, parameters.keys)
    const values = { closes: issues, byPatternAlone: found }
    if (issues.length > 0) return pass(`Closes ${listed(issues)}.`, values)
    if (found.length > 0) {
      return pass(
        `Names ${listed(found.map(({ key, where }) => `${key} in its ${where}`))}; by pattern alone, nobody looked whether it exists.`,
        values,
      )
    }
    if (closingIssues.state === 'unavailable') return inconclusive(closingIssues.reason, closingIssues.detail, closingIssues.remedy, values)
    const keys = parameters.keys.length === 0 ? '' : `, or name a work item of ${listed(parameters.keys)} in title, branch or description`
    return fail('Closes no issue and names no work item.', `Write which issue it closes into the description: Closes #12${keys}.`, values)
  },
})

/** Work items by their key, once each and where they were found first. What a template hides in a comment names nothing. */
function findKeys(pullRequest: PullRequest, keys: readonly string[]): { readonly key: string; readonly where: string }[] {
  if (keys.length === 0) return []
  // The keys hold nothing but letters, digits and _, and the expression has no choice to make twice: it runs in linear time.
  const pattern = new RegExp(`(?<![A-Za-z0-9_])(?:${keys.join('|')})-[1-9][0-9]{0,9}(?![A-Za-z0-9_])`, 'gi')
  const places = { title: pullRequest.title, branch: pullRequest.head.ref, description: withoutComments(pullRequest.body) }
  const found = new Map<string, string>()
  for (const [where, text] of Object.entries(places)) {
    for (const [key] of text.matchAll(pattern)) if (!found.has(key.toUpperCase())) found.set(key.toUpperCase(), where)
  }
  return [...found].map(([key, where]) => ({ key, where }))
}
