import * as v from 'valibot'
import { defineCheck, fail, inconclusive, notApplicable, pass } from '../define.ts'
import { momentOf } from '../judgement/moment.ts'
import { listed, short } from '../judgement/wording.ts'

export const contentAsReviewed = defineCheck({
  id: 'change/content-as-reviewed',
  title: 'What landed is what was on the pull request',
  subject: 'change',
  criteria: [
    { id: 'CC8.1', strength: 'partial', because: 'What was approved and tested is what is brought to production, and nothing else.' },
  ],
  needs: ['pullRequest', 'landedContent'],
  parameters: v.strictObject({}),
  why: 'A merge that is made by hand can hold more than the pull request showed, and nobody who approved it has seen that.',
  fix: 'Let GitHub merge pull requests, and resolve conflicts on the pull request, where they are reviewed. What landed differently has to be reviewed now.',
  references: [
    'https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/about-pull-request-merges',
    'https://git-scm.com/docs/git-merge-tree',
  ],
  judge(change, _parameters, context) {
    const { landedContent: content, pullRequest } = change
    if (pullRequest === null) {
      const remedy = 'Have the commit reviewed now, record the deviation, and require pull requests on the branch.'
      return fail(`Pushed to ${change.branch} directly: nothing of it was on a pull request.`, remedy)
    }
    const moment = momentOf(pullRequest, context)
    if (moment === null) {
      return inconclusive('error', 'GitHub calls the pull request merged and does not say when.', 'Run it again in a minute.')
    }
    if (!moment.landed) return notApplicable('Nothing has landed yet.')
    if (content === null) {
      return inconclusive('error', 'GitHub does not say which commit landed.', 'Look at the pull request, and compare what landed with it.')
    }
    const { commit, onto, tree, before, expected, differs } = content
    const values = { commit, onto, tree, expected, differs: [...differs] }
    const remedy = 'Have what landed reviewed now, and record the deviation.'
    if (expected === null) {
      const message = `${short(commit)} cannot be the merge of ${short(pullRequest.head.oid)} into ${short(onto)}: they conflict, so that whoever merged it decided what landed.`
      return fail(message, remedy, values)
    }
    if (expected !== tree) {
      const where = differs.length === 0 ? '' : ` in ${listed(differs)}`
      return fail(`${short(commit)} differs from the merge of ${short(pullRequest.head.oid)} into ${short(onto)}${where}.`, remedy, values)
    }
    if (expected === before) return notApplicable('The pull request changes nothing of what the base has.', values)
    return pass(`${short(commit)} is what ${short(pullRequest.head.oid)} makes of ${short(onto)}.`, values)
  },
})
