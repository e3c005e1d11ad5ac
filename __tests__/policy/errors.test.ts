import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../../src/policy/parse.ts'
import { testCatalogue } from './catalogue.ts'
import { controlParts, noYaml, otherParts, policyParts, together } from './error-rows.ts'

describe.each([
  ['what is no YAML, or not allowed of it', noYaml],
  ['what a policy is made of', policyParts],
  ['what a control is made of', controlParts],
  ['people, classes, emergencies and waivers', otherParts],
  ['what does not fit together', together],
] as const)('%s', (_, rows) => {
  it.each(rows.map(([name, lines, problems]) => ({ name, lines, problems })))('$name', ({ lines, problems }) => {
    const result = parsePolicy(`${lines.join('\n')}\n`, 'policy.yml', testCatalogue)
    const found = result.ok ? [] : result.problems.map(({ line, column, message }) => `${String(line)}:${String(column)} ${message}`)
    expect(found).toEqual(problems)
    expect(found.length).toBeGreaterThan(0)
  })
})
