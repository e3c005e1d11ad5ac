import { afterEach, expect, it, vi } from 'vitest'
import { annotate } from '../../src/publish/annotate.ts'
import type { Annotation } from '../../src/publish/annotations.ts'
import { commandsIn } from '../runner/workflow-commands.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

function printed(annotations: readonly Annotation[]): ReturnType<typeof commandsIn> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  annotate(annotations)
  return commandsIn(write.mock.calls.map(([text]) => String(text)).join(''))
}

const one: Annotation = { level: 'warning', title: 'change/x on acme/shop#7', message: '0 of 1. Ask bea.', place: null }

it('prints a line of its level', () => {
  expect(printed([one])).toEqual([{ name: 'warning', properties: { title: 'change/x on acme/shop#7' }, message: '0 of 1. Ask bea.' }])
})

it('points at a place in a file', () => {
  const place = { file: '.github/soc2-gate.yml', line: 3, column: 7 }
  expect(printed([{ level: 'error', title: 'soc2-gate', message: 'unknown check', place }])).toEqual([
    { name: 'error', properties: { title: 'soc2-gate', file: '.github/soc2-gate.yml', line: '3', col: '7' }, message: 'unknown check' },
  ])
})

it('says how many are left out, because the runner drops more than ten of a level without a word', () => {
  const found = printed(Array.from({ length: 25 }, (_, index) => ({ ...one, message: String(index) })))
  expect(found).toHaveLength(10)
  expect(found.at(-1)).toMatchObject({ name: 'warning', message: '16 more are in the log.' })
})

it('shows ten of a level when there are ten', () => {
  expect(printed(Array.from({ length: 10 }, () => one))).toHaveLength(10)
})

it('lets no title and no message start a command of its own', () => {
  const hostile = 'x\n::error::y\r##[error]z'
  expect(printed([{ level: 'notice', title: `${hostile},file=a::b`, message: hostile, place: null }]).map(({ name }) => name)).toEqual([
    'notice',
  ])
})
