import * as v from 'valibot'
import type { Workflow, WorkflowStep } from '../../model/workflow.ts'
import { matchesAny } from '../../policy/glob.ts'
import { pathGlob } from '../../policy/words.ts'
import { defineCheck, fail, inconclusive, notApplicable, pass, type Values } from '../define.ts'
import { originOf, untrustedContexts } from '../judgement/untrusted.ts'
import { findingsListed, findingValues, unlessUnread, type Finding } from '../judgement/workflow-files.ts'
import { counted, listed } from '../judgement/wording.ts'

/** Events that anybody from outside can cause, and that run with the rights and the secrets of the base. */
const trusting: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run', 'issue_comment'])

export const dangerousWorkflows = defineCheck({
  id: 'repository/dangerous-workflows',
  title: 'No workflow checks out a stranger’s code with its own rights, or puts a stranger’s words into a script',
  subject: 'repository',
  criteria: [
    { id: 'CC6.8', strength: 'partial', because: 'Code from outside does not run with rights or secrets from inside.' },
    { id: 'CC7.1', strength: 'partial', because: 'Workflows are looked through for the holes that are known to be used.' },
  ],
  needs: ['workflows'],
  parameters: v.strictObject({
    accept: v.optional(
      v.pipe(
        v.array(pathGlob),
        v.maxLength(50),
        v.description('Workflows that somebody looked at and accepts as they are, by path or glob.'),
      ),
      [],
    ),
  }),
  why: 'Whoever opens a pull request or writes a comment can then run what they like with the secrets of the repository.',
  fix: 'Under pull_request_target, workflow_run and issue_comment check out nothing of the pull request. Hand texts to a script through `env`, and never as ${{ }} within it. What scripts themselves fetch is not followed.',
  references: [
    'https://docs.github.com/en/actions/reference/security/secure-use#good-practices-for-mitigating-script-injection-attacks',
    'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request_target',
  ],
  judge({ id, workflows }, { accept }) {
    if (workflows.length === 0) return notApplicable(`${id} has no workflow.`)
    const judged = workflows.filter(({ path }) => !matchesAny(accept, path))
    const found = judged.flatMap(lookThrough)
    const findings = found.filter(({ sure }) => sure).map(({ place, because }): Finding => ({ place, because }))
    const doubtful = found.filter(({ sure }) => !sure).map(({ place, because }): Finding => ({ place, because }))
    const values: Values = {
      workflows: workflows.length,
      accepted: workflows.filter((workflow) => !judged.includes(workflow)).map(({ path }) => path),
      ...findingValues(findings),
      doubtful: doubtful.map((finding) => ({ ...finding })),
    }
    if (findings.length > 0) {
      const remedy = 'Check out nothing of the pull request there, and hand texts to scripts through env.'
      return fail(`${counted(findings.length, 'danger')} in workflows of ${id}: ${findingsListed(findings)}.`, remedy, values)
    }
    const unread = unlessUnread(judged, values)
    if (unread !== null) return unread
    if (doubtful.length > 0) {
      const remedy = 'Have somebody look, and accept the workflow in the policy; or check out a ref that the file spells out.'
      return inconclusive('unsupported', `What is checked out cannot be told from the file: ${findingsListed(doubtful)}.`, remedy, values)
    }
    const but =
      judged.length === workflows.length
        ? ''
        : `, but for ${listed(workflows.filter((one) => !judged.includes(one)).map(({ path }) => path))}, which the policy accepts`
    return pass(`No danger of the known kinds in ${counted(judged.length, 'workflow')} of ${id}${but}.`, values)
  },
})

interface Suspicion extends Finding {
  readonly sure: boolean
}

function lookThrough({ path, triggers, jobs }: Workflow): readonly Suspicion[] {
  const causes = triggers.filter((trigger) => trusting.has(trigger))
  return jobs.flatMap(({ steps }) =>
    steps.flatMap((step) => {
      const place = `${path}:${String(step.line)}`
      const words = [...new Set(step.scriptExpressions.flatMap(untrustedContexts))]
      const injected = words.length === 0 ? [] : [{ place, sure: true, because: `puts ${listed(words)} into a script` }]
      return [...injected, ...checkoutOf(step, place, causes)]
    }),
  )
}

function checkoutOf(step: WorkflowStep, place: string, causes: readonly string[]): readonly Suspicion[] {
  if (causes.length === 0 || step.uses === null || !/^actions\/checkout@/i.test(step.uses)) return []
  const origins = [step.ref, step.repository].map((text) => (text === null ? 'base' : originOf(text)))
  const what = step.ref ?? step.repository ?? ''
  if (origins.includes('outside')) return [{ place, sure: true, because: `checks out ${what} on ${listed(causes, 4, 'or')}` }]
  return origins.includes('unknown') ? [{ place, sure: false, because: `checks out ${what} on ${listed(causes, 4, 'or')}` }] : []
}
