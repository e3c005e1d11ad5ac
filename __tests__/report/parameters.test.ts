import * as v from 'valibot'
import { expect, it } from 'vitest'
import { parametersOf } from '../../src/report/parameters.ts'

const words = 'What it is for.'

it.each([
  ['a whole number from 1 to 20', v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20), v.description(words))],
  ['a whole number, 1 or more', v.pipe(v.number(), v.integer(), v.minValue(1), v.description(words))],
  ['a whole number, 5 or less', v.pipe(v.number(), v.integer(), v.maxValue(5), v.description(words))],
  ['a whole number', v.pipe(v.number(), v.integer(), v.description(words))],
  ['a number', v.pipe(v.number(), v.description(words))],
  ['a number, or null', v.nullable(v.pipe(v.number(), v.description(words)))],
  ['text', v.pipe(v.string(), v.minLength(1), v.description(words))],
  ['`true` or `false`', v.pipe(v.boolean(), v.description(words))],
  ['`a` or `b`', v.pipe(v.picklist(['a', 'b']), v.description(words))],
  ['a list of texts', v.pipe(v.array(v.string()), v.description(words))],
  ['a list of `a` or `b`', v.pipe(v.array(v.picklist(['a', 'b'])), v.description(words))],
])('says that a parameter takes %s', (takes, schema) => {
  expect(parametersOf(v.strictObject({ it: schema }))).toEqual([{ name: 'it', takes, default: null, description: words }])
})

it('says the default, and finds the description inside of what may be left out', () => {
  const schema = v.strictObject({ it: v.optional(v.pipe(v.array(v.string()), v.description(words)), ['a']) })
  expect(parametersOf(schema)).toEqual([{ name: 'it', takes: 'a list of texts', default: '["a"]', description: words }])
})

it('goes into the entries of lists and mappings', () => {
  const entry = v.strictObject({ name: v.pipe(v.string(), v.description(words)) })
  const schema = v.strictObject({
    list: v.optional(v.pipe(v.array(entry), v.description(words)), []),
    one: v.pipe(entry, v.description(words)),
  })
  expect(parametersOf(schema).map(({ name }) => name)).toEqual(['list', 'list[].name', 'one', 'one.name'])
})
