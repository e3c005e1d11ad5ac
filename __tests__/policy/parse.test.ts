import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../../src/policy/parse.ts'
import { accepted } from './accepted-rows.ts'
import { testCatalogue } from './catalogue.ts'

describe('a policy in order', () => {
  it.each(accepted.map(([name, lines, read, expected]) => ({ name, lines, read, expected })))('$name', ({ lines, read, expected }) => {
    const result = parsePolicy(lines.join('\n'), 'policy.yml', testCatalogue)
    expect(result.ok ? [] : result.problems).toEqual([])
    if (result.ok) expect(read(result.policy)).toEqual(expected)
  })
})

it('names the file in every place', () => {
  const result = parsePolicy('version: 2', '.github/soc2-gate.yml', testCatalogue)
  expect(result).toMatchObject({ ok: false, problems: [{ file: '.github/soc2-gate.yml', line: 1, column: 10 }] })
})

it('says which lines a waiver fills, to the last', () => {
  const text = `version: 1
extends: base
waivers:
  # One in lines of its own.
  - id: W-1
    control: CM-2
    subject: acme/shop#1
    reason: |
      At night.

      Nobody was there.
    owner: platform
    approved-by: { login: cyn, id: 1003 }
    expires: 2026-12-31

  - { id: W-2, control: CM-2, subject: acme/shop#2, reason: R, owner: O, approved-by: { login: cyn, id: 1003 }, expires: 2026-12-31 }
  - { id: W-3, control: CM-2, subject: acme/shop#3, reason: R, owner: O,
      approved-by: { login: cyn, id: 1003 }, expires: 2026-12-31
    }`
  const result = parsePolicy(text, 'policy.yml', testCatalogue)
  expect(result.ok && [...result.waiverLines]).toEqual([
    ['W-1', { first: 5, last: 14 }],
    ['W-2', { first: 16, last: 16 }],
    ['W-3', { first: 17, last: 19 }],
  ])
})

it('throws for a pack with errors, which is a bug of ours', () => {
  const broken = {
    ...testCatalogue,
    packs: new Map([
      ['base', 'version: 1\ncontrols: 7\n'],
      ['other', '['],
    ]),
  }
  expect(() => parsePolicy('version: 1\nextends: base', 'policy.yml', broken)).toThrow('The pack "base" has errors: "controls" is 7.')
  expect(() => parsePolicy('version: 1\nextends: other', 'policy.yml', broken)).toThrow('The pack "other" cannot be read')
})

it('ends when packs extend each other', () => {
  const round = { ...testCatalogue, packs: new Map([['base', 'version: 1\nextends: base\n']]) }
  expect(() => parsePolicy('version: 1\nextends: base', 'policy.yml', round)).toThrow('The pack "base" extends itself')
})
