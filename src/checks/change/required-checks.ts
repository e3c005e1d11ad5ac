import * as v from 'valibot'
import type { RequiredCheck } from '../../model/change.ts'
import { defineCheck, fail, inconclusive, notApplicable, pass, type Judgement, type Values } from '../define.ts'
import { momentOf } from '../judgement/moment.ts'
import { withQueue } from '../judgement/queue-checks.ts'
import { judgeRequirement, landedRemedy, type Finding } from '../judgement/requirement.ts'
import { counted, listed } from '../judgement/wording.ts'

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(255), v.description('The name of the check run, or the context of the status.'))

export const requiredChecks = defineCheck({
  id: 'change/required-checks',
  title: 'Every required check passed on what lands',
  subject: 'change',
  criteria: [{ id: 'CC8.1', strength: 'direct', because: 'A change is tested before it lands.' }],
  needs: ['pullRequest', 'checkRuns'],
  considers: ['requiredChecks', 'queueRuns', 'timeline'],
  parameters: v.strictObject({
    checks: v.optional(
      v.pipe(
        v.array(
          v.strictObject({
            name,
            app: v.optional(
              v.nullable(
                v.pipe(v.number(), v.integer(), v.minValue(1), v.description('The id of the app it has to come from; null for any.')),
              ),
              null,
            ),
          }),
        ),
        v.description('Checks that have to pass, next to those that the rules of the branch require.'),
      ),
      [],
    ),
    accept: v.optional(
      v.pipe(
        v.array(
          v.strictObject({
            name,
            conclusions: v.pipe(v.array(v.picklist(['neutral', 'skipped'])), v.description('What is accepted beside success.')),
          }),
        ),
        v.description(
          'Checks for which neutral or skipped is as good as success. GitHub takes both for success; we do not, because a job is skipped when the one before it failed.',
        ),
      ),
      [],
    ),
  }),
  why: 'A test that did not run, ran on something else, or finished after the change had landed says nothing about what landed.',
  fix: 'Get every required check green on the head of the pull request, from the app that the rules name. Pin the app in the rules: without it everybody with write access can post a status of any name.',
  references: [
    'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches#require-status-checks-before-merging',
  ],
  judge(change, parameters, context) {
    const { pullRequest } = change
    const moment = pullRequest === null ? { at: context.at, landed: true } : momentOf(pullRequest, context)
    if (moment === null) {
      return inconclusive('error', 'GitHub calls the pull request merged and does not say when.', 'Run it again in a minute.')
    }
    const ruled = change.requiredChecks.state === 'observed' ? change.requiredChecks.value : []
    const named = parameters.checks.map((check) => ({ name: check.name, appId: check.app, source: 'policy' }))
    const ours = new Set(change.checkRuns.flatMap((run) => (run.own ? [run.name] : [])))
    if (context.statusContext !== '') ours.add(context.statusContext)
    const required = distinct([...ruled, ...named])
    const leftOut = required.filter((requirement) => ours.has(requirement.name)).map((requirement) => requirement.name)
    const accepted = new Map(parameters.accept.map((entry) => [entry.name, entry.conclusions]))
    const ofHead = required
      .filter((requirement) => !ours.has(requirement.name))
      .map((requirement) => judgeRequirement(requirement, change.checkRuns, moment, accepted.get(requirement.name) ?? []))
    const { findings, unseen, past } = withQueue(ofHead, change, moment, accepted)
    const values = valuesOf(findings, leftOut, moment.at)
    const wrong = findings.filter((finding) => finding.state === 'fail')
    if (wrong.length > 0) return fail(sentence(wrong), remedyOf(wrong), values)
    if (past !== null && ofHead.length > 0) return fail(`${past}.`, landedRemedy, values)
    if (change.requiredChecks.state === 'unavailable') {
      return inconclusive(change.requiredChecks.reason, change.requiredChecks.detail, change.requiredChecks.remedy, values)
    }
    if (ofHead.length === 0) return nothingRequired(leftOut, values)
    if (unseen !== null) return inconclusive(unseen.reason, unseen.because, unseen.remedy, values)
    const queued = context.inMergeQueue === true ? findings.filter((finding) => finding.state === 'not-yet' && isRuled(finding, ruled)) : []
    const waiting = findings.filter((finding) => finding.state === 'not-yet' && !queued.includes(finding))
    if (waiting.length > 0) return inconclusive('not-yet', sentence(waiting), remedyOf(waiting), values)
    if (pullRequest === null) return pushed(values)
    const passed = findings.filter((finding) => finding.state === 'passed')
    if (queued.length > 0) return leftToQueue(passed, queued, values)
    return pass(`${counted(passed.length, 'required check')} passed: ${names(passed)}.`, values)
  },
})

/** Whether a rule of the branch requires the check, so that a merge queue runs it on the group before anything lands. */
function isRuled({ requirement }: Finding, ruled: readonly RequiredCheck[]): boolean {
  return ruled.some((rule) => rule.name === requirement.name && rule.appId === requirement.appId)
}

/** What the queue still has to run is the queue's to wait for, and is judged when the change has landed. */
function leftToQueue(passed: readonly Finding[], queued: readonly Finding[], values: Values): Judgement {
  const left = `The merge queue runs ${names(queued)} on the group; what lands is judged by that.`
  const all = { ...values, leftToQueue: queued.map(({ requirement }) => requirement.name) }
  return passed.length === 0
    ? notApplicable(left, all)
    : pass(`${counted(passed.length, 'required check')} passed: ${names(passed)}. ${left}`, all)
}

function names(findings: readonly Finding[]): string {
  return listed(findings.map((finding) => finding.requirement.name))
}

function distinct(requirements: readonly RequiredCheck[]): readonly RequiredCheck[] {
  const found = new Map<string, RequiredCheck>()
  for (const requirement of requirements) {
    const key = `${String(requirement.appId)} ${requirement.name}`
    const same = found.get(key)
    found.set(key, same === undefined ? requirement : { ...same, source: `${same.source}, ${requirement.source}` })
  }
  return [...found.values()]
}

function nothingRequired(leftOut: readonly string[], values: Values): Judgement {
  const own = leftOut.length === 0 ? '' : ` but ${listed(leftOut)}, which is this tool's own`
  return notApplicable(
    `Neither the rules of the branch nor the policy require a check${own}. Name some in the rules, or under checks of this check in the policy.`,
    values,
  )
}

function pushed(values: Values): Judgement {
  const message =
    'The required checks are green on the commit, which was pushed directly: nobody recorded whether they were when it landed.'
  return inconclusive('push-time', message, 'Require pull requests on the branch, so that checks run before a change lands.', values)
}

/** Starts with the check's name as it is: in another case it would be another name. */
function sentence(findings: readonly Finding[]): string {
  return `${listed(
    findings.map((finding) => finding.because),
    5,
  )}.`
}

function remedyOf(findings: readonly Finding[]): string {
  return [...new Set(findings.map((finding) => finding.remedy))].join(' ')
}

function valuesOf(findings: readonly Finding[], leftOut: readonly string[], at: string): Values {
  return {
    asOf: at,
    required: findings.map(({ requirement, state, because, run }) => ({
      name: requirement.name,
      app: requirement.appId,
      source: requirement.source,
      state,
      because,
      conclusion: run?.conclusion ?? null,
      completedAt: run?.completedAt ?? null,
    })),
    ownLeftOut: [...leftOut],
  }
}
