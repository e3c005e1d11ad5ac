import * as v from 'valibot'
import type { CodeScanningAnalysis } from '../../model/repository.ts'
import { defineCheck, fail, pass, type Values } from '../define.ts'
import { daysBetween } from '../judgement/age.ts'
import { counted, listed } from '../judgement/wording.ts'

export const codeScanning = defineCheck({
  id: 'repository/code-scanning',
  title: 'The code is analysed for vulnerabilities',
  subject: 'repository',
  criteria: [
    { id: 'CC7.1', strength: 'partial', because: 'Vulnerabilities in code of one’s own are looked for, again and again.' },
    { id: 'CC6.8', strength: 'partial', because: 'Code that does harm can be found before it runs.' },
  ],
  needs: ['codeScanning'],
  parameters: v.strictObject({
    tools: v.optional(
      v.pipe(
        v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(100))),
        v.maxLength(20),
        v.description('The tools that have to have analysed the code, by the names that they give themselves. With none, any one will do.'),
      ),
      [],
    ),
    'within-days': v.optional(
      v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365), v.description('How old the latest analysis may be, in days.')),
      30,
    ),
  }),
  why: 'Reviewers miss what tools find without effort, and new kinds of holes are learned after the code was reviewed.',
  fix: 'Turn on code scanning, with its default setup or a workflow that uploads its results, and let it run on a schedule too. For repositories that are not public it takes GitHub Code Security; without it, other tools can be run as required checks and recorded as a waiver.',
  references: [
    'https://docs.github.com/en/code-security/code-scanning/introduction-to-code-scanning/about-code-scanning',
    'https://docs.github.com/en/rest/code-scanning/code-scanning#list-code-scanning-analyses-for-a-repository',
  ],
  judge({ id, codeScanning: analyses }, parameters, { at }) {
    const days = parameters['within-days']
    const wentWrong = analyses.filter(({ at: when, error }) => error !== '' && daysBetween(when, at) <= days).map(({ tool }) => tool)
    // One language that was analysed says nothing of another, whose analysis went wrong; one that is no longer analysed is left out.
    const good = analyses.filter((analysis) => whyNot(analysis, at, days) === null && !wentWrong.includes(analysis.tool))
    const values: Values = {
      asOf: at,
      analyses: analyses.map((analysis) => ({ ...analysis, whyNot: whyNot(analysis, at, days) })),
    }
    const missing = parameters.tools.filter((tool) => !good.some((analysis) => analysis.tool === tool))
    if (good.length > 0 && missing.length === 0) {
      return pass(`${listed([...new Set(good.map(({ tool }) => tool))])} analysed ${id} in the last ${counted(days, 'day')}.`, values)
    }
    const remedy = 'Have the analysis run on the default branch, on a schedule too, and look at why it does not.'
    const wanted = missing.length > 0 ? missing : [...new Set(analyses.map(({ tool }) => tool))]
    const found = wanted.map((tool) => {
      const all = analyses.filter((analysis) => analysis.tool === tool)
      const last = all.find(({ error }) => error !== '') ?? all[0]
      return `${tool} ${last === undefined ? 'has never run' : (whyNot(last, at, days) ?? 'ran')}`
    })
    if (found.length === 0) return fail(`No code scanning has ever analysed the default branch of ${id}.`, remedy, values)
    return fail(`The code of ${id} is not analysed as the policy asks: ${listed(found)}.`, remedy, values)
  },
})

function whyNot({ at: when, error }: CodeScanningAnalysis, at: string, days: number): string | null {
  if (error !== '') return `went wrong: ${error.replace(/\.$/, '')}`
  const age = daysBetween(when, at)
  return age > days ? `ran ${counted(Math.floor(age), 'day')} ago` : null
}
