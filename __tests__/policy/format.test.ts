import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { categories } from '../../src/criteria/criteria.ts'
import { formatPolicy } from '../../src/policy/format.ts'
import { parsePolicy } from '../../src/policy/parse.ts'
import {
  updateSizes,
  type CheckUse,
  type Control,
  type Emergency,
  type PersonRef,
  type Policy,
  type Waiver,
} from '../../src/policy/policy.ts'
import { accepted } from './accepted-rows.ts'
import { testCatalogue } from './catalogue.ts'

/** Text that YAML could take for something else, or lose a part of. */
const awkward = fc.constantFrom(
  ...'aZ09 \t:#-?{}[],&*!|>\'"%@`\\~=<./+_é漢🏬',
  'true',
  'null',
  'No',
  '~',
  '1.0',
  '0x1F',
  '1e3',
  '.inf',
  '---',
  '...',
  ': ',
  ' #',
  '<<',
  '2026-12-31',
  '12:30:45',
)
const line = (maxLength: number) =>
  fc
    .string({ unit: awkward, minLength: 1, maxLength })
    .map((written) => written.trim())
    .filter((written) => written !== '' && written.length <= maxLength)
const text = fc.string({ unit: fc.oneof(awkward, fc.constant('\n')), minLength: 1, maxLength: 80 }).filter((value) => /\S/.test(value))
const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,9}$/)
const pathGlob = fc.constantFrom(
  'src/**',
  '*.{js,ts}',
  '#notes',
  'app/\\[id\\]/*',
  'a b: c',
  '!(docs)/**',
  '- x',
  "o'hara",
  '"',
  '@types/**',
  '%',
)
const repositories = fc.record({
  names: fc.array(fc.constantFrom('api-*', 'shop', '1.0', 'null'), { maxLength: 2 }),
  topics: fc.array(fc.constantFrom('soc2', 'true'), { maxLength: 2 }),
  properties: fc.dictionary(fc.constantFrom('tier', 'owner'), fc.array(line(20), { minLength: 1, maxLength: 2 })),
  archived: fc.boolean(),
  forks: fc.boolean(),
  templates: fc.boolean(),
})
const branch = fc.constantFrom('main', 'release/**', 'true', '1.0', 'null', '*', '[a-c]*', '#1')
const person = fc.integer({ min: 1, max: 2 ** 53 - 1 }).map((number): PersonRef => ({ login: `u${String(number)}`, id: number }))
const date = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2039-12-31T00:00:00Z'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10))
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { minLength: 1, maxLength: 3 })

const approval: fc.Arbitrary<CheckUse> = fc.record({
  use: fc.constant('change/approval'),
  with: fc.record({
    approvals: fc.integer({ min: 1, max: 20 }),
    from: fc.constantFrom('writers', 'anyone'),
    keys: fc.array(fc.constantFrom('SHOP', 'NO', 'OFF', 'NULL'), { maxLength: 3 }),
    strict: fc.boolean(),
    named: fc.array(
      fc.record({
        name: text,
        app: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e21, max: 1e21 }).filter((app) => !Object.is(app, -0))),
      }),
      { maxLength: 2 },
    ),
    by: fc.option(fc.oneof(fc.record({ people: fc.array(fc.integer(), { maxLength: 2 }) }), fc.record({ team: text }))),
    of: fc.oneof(fc.constantFrom('all', 'some'), fc.array(fc.integer(), { maxLength: 2 })),
  }),
  when: fc.option(
    fc.oneof(
      fc.record({ paths: some(pathGlob) }),
      fc.record({ branches: some(branch) }),
      fc.record({ paths: some(pathGlob), branches: some(branch) }),
    ),
  ),
})
const other: fc.Arbitrary<CheckUse> = fc
  .constantFrom('branch/no-force-push', 'repository/secrets')
  .map((use) => ({ use, with: {}, when: null }))

const control: fc.Arbitrary<Control> = fc
  .record({
    id,
    title: line(200),
    statement: fc.option(text),
    criteria: some(fc.constantFrom('CC8.1', 'CC6.3', 'CC1.1')),
    owner: fc.option(line(50)),
    enforce: fc.constantFrom('block', 'warn', 'record'),
    testedBy: fc.constantFrom('tool', 'inquiry', 'observation', 'inspection'),
    checks: some(fc.oneof(approval, other)),
    locked: fc.boolean(),
  } as const)
  .map((made) => (made.testedBy === 'tool' ? made : { ...made, checks: [] }))

/** The first control tests a change, so that there is something to waive. */
const controls = fc
  .tuple(approval, fc.uniqueArray(control, { selector: (made) => made.id, maxLength: 4, minLength: 1 }))
  .map(([use, [first, ...others]]): readonly Control[] =>
    first === undefined ? [] : [{ ...first, testedBy: 'tool', checks: [use] }, ...others],
  )

const waiver = (of: readonly Control[]): fc.Arbitrary<Waiver> =>
  fc.record({
    id,
    control: fc.constant(of[0]?.id ?? ''),
    subject: fc.constantFrom('acme/shop#41', `acme/shop@${'0'.repeat(40)}`),
    reason: text,
    owner: line(50),
    approvedBy: person,
    expires: date,
  })

const emergency = (of: readonly Control[]): fc.Arbitrary<Emergency> =>
  fc.record({
    label: line(20),
    declaredBy: some(person),
    covers: fc.constant([of[0]?.id ?? '']),
    reviewWithin: fc.record({
      amount: fc.integer({ min: 1, max: 9999 }),
      unit: fc.constantFrom('hour', 'day'),
      business: fc.boolean(),
    } as const),
    holidays: fc.array(date, { maxLength: 3 }),
  })

const policies: fc.Arbitrary<Policy> = controls.chain((of) =>
  fc.record({
    version: fc.constant(1 as const),
    organization: fc.option(line(50)),
    categories: fc.uniqueArray(fc.constantFrom(...categories), { minLength: 1 }),
    scope: fc.record({ branches: fc.array(branch, { maxLength: 3 }), repositories }, { requiredKeys: ['branches'] }),
    controls: fc.constant(of),
    classes: fc.uniqueArray(
      fc.record(
        {
          name: fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/).filter((name) => name !== 'constructor' && name !== 'prototype'),
          authors: some(person),
          paths: some(pathGlob),
          update: fc.constantFrom(...updateSizes),
          checks: some(fc.record({ name: line(50), app: fc.option(fc.integer({ min: 1, max: 99999 })) })),
        },
        { requiredKeys: ['name', 'authors', 'paths'] },
      ),
      { selector: ({ name }) => name, maxLength: 2 },
    ),
    emergency: fc.option(emergency(of)),
    people: fc.record({
      machineUsers: fc.array(person, { maxLength: 2 }),
      samePerson: fc.array(fc.array(person, { minLength: 2, maxLength: 3 }), { maxLength: 2 }),
    }),
    waivers: fc.uniqueArray(waiver(of), { selector: (made) => made.id, maxLength: 2 }),
  }),
)

it('is read back as the same policy, whatever is in it', () => {
  fc.assert(
    fc.property(policies, fc.boolean(), (policy, sample) => {
      const written = formatPolicy(policy, sample)
      const read = parsePolicy(written, 'policy.yml', testCatalogue)
      expect(read.ok ? [] : read.problems).toEqual([])
      if (!read.ok) return
      expect(read.policy).toEqual(policy)
      expect(formatPolicy(read.policy, sample)).toBe(written)
    }),
    { numRuns: 200 },
  )
})

it.each(accepted.map(([name, lines]) => ({ name, lines })))('is read back: $name', ({ lines }) => {
  const first = parsePolicy(lines.join('\n'), 'policy.yml', testCatalogue)
  expect(first.ok).toBe(true)
  if (!first.ok) return
  const again = parsePolicy(formatPolicy(first.policy), 'policy.yml', testCatalogue)
  expect(again.ok && again.policy).toEqual(first.policy)
})

it('needs no pack to be read back: a later pack changes nothing', () => {
  const first = parsePolicy('version: 1\nextends: tight\n', 'policy.yml', testCatalogue)
  if (!first.ok) throw new Error('The policy has errors')
  const again = parsePolicy(formatPolicy(first.policy), 'policy.yml', { ...testCatalogue, packs: new Map() })
  expect(again.ok && again.policy).toEqual(first.policy)
})

it('says in its first line that facts are made up', () => {
  const first = parsePolicy('version: 1\nextends: base\n', 'policy.yml', testCatalogue)
  if (!first.ok) throw new Error('The policy has errors')
  expect(formatPolicy(first.policy, true)).toMatch(/^# SAMPLE DATA\n/)
  expect(formatPolicy(first.policy)).not.toContain('SAMPLE')
})
