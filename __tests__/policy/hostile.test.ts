import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatPolicy } from '../../src/policy/format.ts'
import { parsePolicy } from '../../src/policy/parse.ts'
import { accepted } from './accepted-rows.ts'
import { testCatalogue } from './catalogue.ts'

const piece = fc.constantFrom(
  ...' \n\t:-?[]{},&*!|>\'"%@`#~\\<é🏬\r\u0000\uFEFF',
  '\n  ',
  '\n- ',
  ': ',
  ' #',
  '---\n',
  '...\n',
  '&a ',
  '*a',
  '!!str ',
  '<<: *a',
  '? ',
  '|\n',
  '__proto__: ',
  'constructor: ',
  'null',
  '1e400',
  '-0',
  'version: 1\n',
  'extends: ',
  'base',
  'controls:\n',
  'checks: ',
  'use: ',
  'with: ',
  'when: ',
  'paths: ',
  'id: ',
  'waivers: ',
  'people: ',
)

/** A policy in order, cut open in places and stuffed with what does not belong there. */
const damaged = fc
  .tuple(
    fc.constantFrom(...accepted.map(([, lines]) => lines.join('\n'))),
    fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.array(piece, { maxLength: 3 })), { minLength: 1, maxLength: 4 }),
  )
  .map(([text, cuts]) =>
    cuts.reduce((left, [at, length, pieces]) => {
      const start = at % (left.length + 1)
      return left.slice(0, start) + pieces.join('') + left.slice(start + length)
    }, text),
  )

describe('whatever the text', () => {
  it.each([
    ['made of pieces', fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))],
    ['a policy that was damaged', damaged],
    ['anything at all', fc.string({ unit: 'binary', maxLength: 200 })],
  ])('it is read, and again as written out, or refused with places that are in it: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const result = parsePolicy(text, 'policy.yml', testCatalogue)
        if (result.ok) {
          const again = parsePolicy(formatPolicy(result.policy), 'policy.yml', testCatalogue)
          expect(again.ok && again.policy).toEqual(result.policy)
          return
        }
        const lines = text.replace(/^\uFEFF/, '').split('\n')
        expect(result.problems.length).toBeGreaterThan(0)
        for (const { line, column, message } of result.problems) {
          expect(line, message).toBeLessThanOrEqual(lines.length)
          expect(column, message).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1)
          expect(Math.min(line, column)).toBeGreaterThan(0)
          // Printed in logs and annotations: one line, and a fact with its remedy.
          expect(message).toMatch(/^[^\n\r]+\S[.?]$/)
        }
      }),
      { numRuns: 400 },
    )
  })
})
