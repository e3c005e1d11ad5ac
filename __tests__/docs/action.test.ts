import { expect, it } from 'vitest'
import { stringify } from 'yaml'
import { inputDescription } from '../../src/commands/option-docs.ts'
import { optionTable, outputTable, type Option } from '../../src/commands/option-table.ts'
import { expectFile } from './generated.ts'

const options: readonly Option[] = optionTable.filter((option) => option.doors.includes('action'))

it('action.yml has the inputs and outputs of the option table', async () => {
  expect(options.length).toBeGreaterThan(15)
  const action = {
    name: 'soc2-gate',
    description: 'Tests change-management and access controls against the SOC 2 criteria, gates pull requests, and keeps the evidence.',
    author: 'soc2-gate',
    branding: { icon: 'check-square', color: 'blue' },
    inputs: Object.fromEntries(
      options.map((option) => [
        option.name,
        { description: inputDescription(option), ...(option.default === '' ? {} : { default: option.default }) },
      ]),
    ),
    outputs: Object.fromEntries(outputTable.map(({ name, description }) => [name, { description }])),
    runs: { using: 'node24', main: 'dist/index.js' },
  }
  await expectFile('action.yml', stringify(action, { lineWidth: 0, singleQuote: true }))
})
