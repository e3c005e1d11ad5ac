import * as v from 'valibot'
import { matchesAny } from '../../policy/glob.ts'
import { pathGlob } from '../../policy/words.ts'
import { defineCheck, fail, inconclusive, notApplicable, pass, type Judgement, type Values } from '../define.ts'
import { weighApprovals, weighed } from '../judgement/approvals.ts'
import { approvalChoices } from '../judgement/choices.ts'
import { momentOf } from '../judgement/moment.ts'
import { judgeRules, whoOf, type PathRule, type RuleFinding } from '../judgement/path-rules.ts'
import { approvalValues } from '../judgement/sufficiency.ts'
import { touchedPaths } from '../judgement/touched.ts'
import { counted, listed, short } from '../judgement/wording.ts'

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(300))

const rule = v.strictObject({
  paths: v.pipe(
    v.array(pathGlob),
    v.minLength(1),
    v.maxLength(100),
    v.description('Globs of the files the rule is about, on either side of a rename.'),
  ),
  approvals: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20), v.description('How many of those named have to approve.')),
    1,
  ),
  people: v.optional(
    v.pipe(
      v.array(v.strictObject({ login: text, id: v.pipe(v.number(), v.integer(), v.minValue(1)) })),
      v.maxLength(100),
      v.description('Who may approve, by account; the id decides.'),
    ),
    [],
  ),
  teams: v.optional(
    v.pipe(
      v.array(v.pipe(v.string(), v.regex(/^@[\w-]{1,100}\/[\w.-]{1,255}$/, 'A team is written @organization/team.'))),
      v.maxLength(50),
      v.description(
        'Teams whose members may approve, `@organization/team`. With neither people nor teams anybody may who had no hand in the change.',
      ),
    ),
    [],
  ),
})

export const sensitivePaths = defineCheck({
  id: 'change/sensitive-paths',
  title: 'Sensitive files are approved by those whom the policy names for them',
  subject: 'change',
  criteria: [
    { id: 'CC8.1', strength: 'partial', because: 'What matters most is approved by those who can judge it.' },
    { id: 'CC6.3', strength: 'partial', because: 'Who may approve what follows from their role.' },
  ],
  needs: ['pullRequest', 'files', 'reviews', 'commits', 'timeline'],
  considers: [...weighed, 'ownerTeams'],
  parameters: v.strictObject({
    rules: v.optional(v.pipe(v.array(rule), v.maxLength(50), v.description('Who has to approve changes to which files.')), []),
    distinct: v.optional(
      v.pipe(
        v.boolean(),
        v.description(
          'Whether different people have to meet different rules: then nobody counts for two, and people are shared out so that as many rules are met as can be.',
        ),
      ),
      true,
    ),
    ...approvalChoices,
  }),
  why: 'Some files can undo every other control: keys, access, payments. Any reviewer is not enough for them.',
  fix: 'Ask as many of the people and teams that the policy names for these files as it says, and who had no hand in the change, to approve the head.',
  references: [
    'https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/about-pull-request-reviews',
    'https://docs.github.com/en/rest/teams/members#list-team-members',
  ],
  judge(change, parameters, context) {
    const paths = touchedPaths(change.files)
    const touched = parameters.rules.flatMap((asked): readonly (PathRule & { readonly files: readonly string[] })[] => {
      const files = paths.filter((path) => matchesAny(asked.paths, path))
      return files.length === 0 ? [] : [{ ...asked, teams: asked.teams.map((team) => team.toLowerCase()), files }]
    })
    if (touched.length === 0) return notApplicable('Touches no file that the policy calls sensitive.')
    const { pullRequest } = change
    if (pullRequest === null) {
      const remedy = 'Have those whom the policy names review it now and record the deviation; require pull requests on the branch.'
      return fail(`${listed(touched.flatMap(({ files }) => files))} changed by a direct push, where nobody can approve.`, remedy)
    }
    const moment = momentOf(pullRequest, context)
    if (moment === null) {
      return inconclusive('error', 'GitHub calls the pull request merged and does not say when.', 'Run it again in a minute.')
    }
    const approvals = weighApprovals({ ...change, pullRequest }, moment, context, parameters)
    const findings = judgeRules(touched, approvals, change.ownerTeams, parameters.distinct)
    const values: Values = {
      rules: findings.map(({ rule: { files, approvals: needed, ...asked }, state, by, because }) => ({
        files: files.slice(0, 50),
        who: whoOf(asked),
        needed,
        by: [...by],
        state,
        because,
      })),
      ...approvalValues(approvals),
    }
    return say(findings, moment.landed, short(pullRequest.head.oid), values)
  },
})

type Finding = RuleFinding<PathRule & { readonly files: readonly string[] }>

function say(findings: readonly Finding[], landed: boolean, head: string, values: Values): Judgement {
  const wrong = findings.filter(({ state }) => state === 'impossible' || (landed && state === 'lacking'))
  if (wrong.length > 0) {
    const remedy = landed
      ? 'It has landed: have those whom the policy names review it now, and record the deviation.'
      : 'Name more people for these files in the policy, or have somebody else make the change.'
    return fail(`${listed(wrong.map(sentence), 3)}.`, remedy, values)
  }
  for (const finding of findings) {
    if (finding.state === 'unsure') return inconclusive(finding.reason, `${sentence(finding)}.`, finding.remedy, values)
  }
  const lacking = findings.filter(({ state }) => state === 'lacking')
  if (lacking.length > 0) {
    const who = listed([...new Set(lacking.map((finding) => whoOf(finding.rule)))])
    return inconclusive('not-yet', `${listed(lacking.map(sentence), 3)}.`, `Ask ${who} to approve ${head}.`, values)
  }
  return pass(
    `${counted(findings.length, 'rule')} for sensitive files met: ${listed(findings.map(({ rule: { files }, by }) => `${some(files)} by ${listed(by)}`))}.`,
    values,
  )
}

function sentence({ rule: { files }, because }: Finding): string {
  return `${some(files)}: ${because}`
}

function some([first = '', ...more]: readonly string[]): string {
  return more.length === 0 ? first : `${first} and ${counted(more.length, 'more file')}`
}
