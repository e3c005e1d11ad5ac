import { expect, it } from 'vitest'
import { checks } from '../../src/checks/index.ts'
import type { Check } from '../../src/checks/define.ts'
import { criteria, type Criterion } from '../../src/criteria/criteria.ts'
import { catalogue } from '../../src/commands/catalogue.ts'
import { parsePolicy } from '../../src/policy/parse.ts'
import { renderCheckPage } from '../../src/report/check-page.ts'
import { subjectKinds } from '../../src/model/subject.ts'
import { table } from '../../src/report/markdown.ts'
import { subjectWords } from '../../src/report/slot-words.ts'
import { expectFile } from './generated.ts'

const all = [...checks.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))

it('docs/checks/README.md lists every check and every criterion', async () => {
  expect(all.length).toBeGreaterThan(12)
  expect(criteria.size).toBe(61)
  await expectFile('docs/checks/README.md', indexPage())
})

it('names no criterion that there is not', () => {
  expect(all.flatMap((check) => check.criteria.map(({ id }) => id)).filter((id) => !criteria.has(id))).toEqual([])
})

it('maps no check to a criterion of which GitHub shows nothing', () => {
  const claimed = all.flatMap((check) => check.criteria.map(({ id }) => ({ check: check.id, criterion: criteria.get(id) })))
  expect(claimed.filter(({ criterion }) => criterion?.observable === 'none')).toEqual([])
})

it.each(all.map((check) => ({ id: check.id, check })))('the policy on the page of $id can be copied', ({ id, check }) => {
  const page = renderCheckPage(check, { permissions: { needs: [], considers: [] }, examples: [] })
  const [, use = ''] = /```yaml\nchecks:\n([\s\S]*?)```/.exec(page) ?? []
  expect(use).toContain(id)
  const policy = `version: 1\ncontrols:\n  - id: C-1\n    title: Copied from the page\n    criteria: [CC8.1]\n    checks:\n${use.replaceAll(/^/gm, '    ')}`
  const parsed = parsePolicy(policy, 'policy.yml', catalogue)
  expect(parsed.ok ? [] : parsed.problems).toEqual([])
})

function indexPage(): string {
  return [
    '# The checks',
    '',
    '<!-- Made from the registry of checks and the list of criteria by "npm run generate". -->',
    '',
    'A check tests one attribute of one subject. A policy says which controls use it. What could not be seen is `inconclusive`, never a pass. `soc2-gate explain <check>` prints the same words.',
    '',
    ...subjectKinds
      .filter((kind) => all.some((check) => check.subject === kind))
      .flatMap((kind) => [
        `## Of ${subjectWords[kind]}`,
        '',
        ...table(
          ['check', 'what holds when it passes', 'criteria'],
          all.filter((check) => check.subject === kind).map((check) => [pageOf(check), check.title, strengths(check)]),
        ),
        '',
      ]),
    '## Coverage of the criteria',
    '',
    'All 61 Trust Services Criteria, by id and with titles of our own; the criteria themselves are published by their owners. *GitHub shows* says what there is to be seen of a usual control: `direct` evidence of its test, something `partial` that corroborates it, or `none`. A check tests a part of a criterion, never the whole: whether your controls meet it is for you to say and for your auditor to judge.',
    '',
    ...table(['criterion', 'our title', 'GitHub shows', 'checks', 'note'], [...criteria.values()].map(coverage)),
    '',
  ].join('\n')
}

function pageOf(check: Check): string {
  return `[\`${check.id}\`](${check.id}.md)`
}

function strengths(check: Check): string {
  return check.criteria.map(({ id, strength }) => `${id} (${strength})`).join(', ')
}

function coverage({ id, title, observable, note }: Criterion): readonly string[] {
  const testing = all.filter((check) => check.criteria.some((link) => link.id === id))
  const none = observable === 'none' ? 'none: GitHub shows nothing of it' : 'none yet'
  return [id, title, observable, testing.length === 0 ? none : testing.map(pageOf).join(', '), note]
}
