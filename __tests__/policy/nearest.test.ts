import { expect, it } from 'vitest'
import { nearest } from '../../src/policy/nearest.ts'

it.each([
  ['block', ['block', 'warn', 'record'], 'block'],
  ['bock', ['block', 'warn', 'record'], 'block'],
  ['change/independant-aproval', ['change/independent-approval', 'branch/approvals-required'], 'change/independent-approval'],
  ['CC8.2', ['CC1.2', 'CC2.2', 'CC8.1'], 'CC8.1'],
  ['wran', ['warn', 'record'], 'warn'],
  ['strongly', ['block', 'warn', 'record'], null],
  ['no', ['block', 'warn'], null],
  ['anything', [], null],
] as const)('%s of %j: %s', (word, known, expected) => {
  expect(nearest(word, known)).toBe(expected)
})
