import * as v from 'valibot'
import type { LinkedIssue, PullRequest, TimelineEvent } from '../../model/change.ts'
import type { Evidence } from '../../model/evidence.ts'
import { compareInstants } from '../../model/time.ts'
import { defineCheck, fail, inconclusive, pass, type Judgement, type Values } from '../define.ts'
import { editedAfterLanding, withoutComments } from '../judgement/description.ts'
import { listed } from '../judgement/wording.ts'

export const linkedWorkItem = defineCheck({
  id: 'change/linked-work-item',
  title: 'Linked to the work item that asked for it',
  subject: 'change',
  criteria: [{ id: 'CC8.1', strength: 'partial', because: 'A change can be traced to the request that authorised it.' }],
  needs: ['pullRequest'],
  considers: ['closingIssues', 'timeline'],
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
    const { pullRequest, closingIssues, timeline } = change
    if (pullRequest === null) {
      const remedy = 'Record which work item asked for the commit, and require pull requests on the branch.'
      return fail(`Pushed to ${change.branch} directly, without a pull request that could name a work item.`, remedy)
    }
    const issues = named(closingIssues)
    const edited = editedAfterLanding(pullRequest)
    const found = findKeys(textsAtLanding(pullRequest, timeline, edited), parameters.keys)
    // Which issues it closes is known as of now.
    const values = { closes: issues, byPatternAlone: found, basis: pullRequest.mergedAt !== null && issues.length > 0 ? 'current' : null }
    if (issues.length > 0 && !edited) return pass(`Closes ${listed(issues)}.`, values)
    if (found.length > 0) {
      const names = listed(found.map(({ key, where }) => `${key} in its ${where}`))
      return pass(`Names ${names}; by pattern alone, nobody looked whether it exists.`, values)
    }
    const renamed = parameters.keys.length > 0 && pullRequest.mergedAt !== null ? timeline : closingIssues
    const unseen = renamed.state === 'unavailable' ? renamed : closingIssues
    if (unseen.state === 'unavailable') return inconclusive(unseen.reason, unseen.detail, unseen.remedy, values)
    if (edited && (issues.length > 0 || parameters.keys.length > 0)) return unknownText(pullRequest, values)
    return fail('Closes no issue and names no work item.', howToLink(parameters.keys), values)
  },
})

function named(issues: Evidence<readonly LinkedIssue[]>): readonly string[] {
  return issues.state === 'observed' ? issues.value.map(({ repository, number }) => `${repository}#${String(number)}`) : []
}

function howToLink(keys: readonly string[]): string {
  const or = keys.length === 0 ? '' : `, or name a work item of ${listed(keys)} in title, branch or description`
  return `Write which issue it closes into the description: Closes #12${or}.`
}

function unknownText({ bodyEditedAt }: PullRequest, values: Values): Judgement {
  const message = `The description was edited at ${bodyEditedAt ?? ''}, after it had landed: what it named then could not be seen.`
  return inconclusive('retention', message, 'Look at the edits of the description on the pull request.', values)
}

/** What the pull request said when it landed, as far as that is known: titles are on record, descriptions only as they are now. */
function textsAtLanding(
  { title, head, body, mergedAt }: PullRequest,
  timeline: Evidence<readonly TimelineEvent[]>,
  edited: boolean,
): Readonly<Record<string, string>> {
  const description = edited ? {} : { description: withoutComments(body) }
  const branch = { branch: head.ref }
  if (mergedAt === null) return { title, ...branch, ...description }
  if (timeline.state === 'unavailable') return { ...branch, ...description }
  const renamed = timeline.value.find((event) => event.kind === 'renamed' && compareInstants(event.at, mergedAt) > 0)
  return { title: renamed?.kind === 'renamed' ? renamed.from : title, ...branch, ...description }
}

/** Work items by their key, once each and where they were found first. What a template hides in a comment names nothing. */
function findKeys(texts: Readonly<Record<string, string>>, keys: readonly string[]): { readonly key: string; readonly where: string }[] {
  if (keys.length === 0) return []
  // The keys hold nothing but letters, digits and _, and the expression has no choice to make twice: it runs in linear time.
  const pattern = new RegExp(`(?<![A-Za-z0-9_])(?:${keys.join('|')})-[1-9][0-9]{0,9}(?![A-Za-z0-9_])`, 'gi')
  const found = new Map<string, string>()
  for (const [where, text] of Object.entries(texts)) {
    for (const [key] of text.matchAll(pattern)) if (!found.has(key.toUpperCase())) found.set(key.toUpperCase(), where)
  }
  return [...found].map(([key, where]) => ({ key, where }))
}
