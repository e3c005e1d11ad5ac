import { describe, expect, it } from 'vitest'
import { layers, violations } from './rules.ts'
import { readSource } from './source.ts'

/** A source that breaks a rule on purpose, and what has to be said about it. */
const broken: readonly [name: string, path: string, text: string, says: string][] = [
  [
    'a layer imports one above it',
    'src/model/a.ts',
    `import { checks } from '../checks/index.ts'`,
    'model imports checks (src/checks/index.ts)',
  ],
  ['of types alone', 'src/model/a.ts', `import type { Check } from '../checks/define.ts'`, 'model imports checks'],
  ['of an inline type', 'src/model/a.ts', `type C = import('../checks/define.ts').Check`, 'model imports checks'],
  ['re-exported', 'src/policy/a.ts', `export { checks } from '../checks/index.ts'`, 'policy imports checks'],
  ['re-exported in full', 'src/policy/a.ts', `export * from '../checks/index.ts'`, 'policy imports checks'],
  ['loaded lazily', 'src/report/a.ts', `const load = () => import('../publish/status.ts')`, 'report imports publish'],
  ['loaded under a computed name', 'src/report/a.ts', `const load = (name: string) => import(name)`, 'a module named in another place'],
  ['for its effect', 'src/evaluate/a.ts', `import '../report/text.ts'`, 'evaluate imports report'],
  ['publish reads GitHub', 'src/publish/a.ts', `import { connect } from '../collect/github.ts'`, 'publish imports collect'],
  ['collect judges', 'src/collect/a.ts', `import { replay } from '../checks/judgement/replay.ts'`, 'judges nothing'],
  ['a door skips the commands', 'src/action.ts', `import { evaluate } from './evaluate/evaluate.ts'`, 'doors imports evaluate'],
  ['a door uses the other', 'src/cli.ts', `import './action.ts'`, 'a door knows nothing but src/commands'],
  ['a door brings a package', 'src/cli.ts', `import { parse } from 'yaml'`, 'hands over to src/commands'],
  ['a command uses a door', 'src/commands/a.ts', `import '../cli.ts'`, 'commands imports doors'],
  ['src uses a test', 'src/commands/a.ts', `import { world } from '../../__tests__/github/world.ts'`, 'outside the layers of src'],
  ['a file on no layer', 'src/helpers.ts', ``, 'belongs to no layer'],
  ['a folder that is no layer', 'src/utils/text.ts', ``, 'belongs to no layer'],
  [
    'a pure layer reads files',
    'src/checks/a.ts',
    `import { readFile } from 'node:fs/promises'`,
    'imports node:fs/promises: checks is pure',
  ],
  ['a digest where none is made', 'src/checks/a.ts', `import { createHash } from 'node:crypto'`, 'checks is pure'],
  ['types of the client', 'src/model/a.ts', `import type { Octokit } from '@octokit/rest'`, 'imports @octokit/rest: model is pure'],
  ['a part of the toolkit', 'src/report/a.ts', `import { x } from '@actions/core/lib/utils'`, 'report is pure'],
  ['a clock', 'src/evaluate/a.ts', `export const now = () => Date.now()`, 'uses Date.now'],
  ['a clock, handed on', 'src/evaluate/a.ts', `export const clock = Date.now`, 'uses Date.now'],
  ['a date of now', 'src/evaluate/a.ts', `export const now = () => new Date()`, 'uses new Date()'],
  ['a date of now without brackets', 'src/evaluate/a.ts', `export const now = () => new Date`, 'uses new Date()'],
  ['a date as text', 'src/evaluate/a.ts', `export const now = () => Date()`, 'uses Date()'],
  ['the environment', 'src/policy/a.ts', `export const home = process.env['HOME']`, 'uses process'],
  ['the environment through the global object', 'src/policy/a.ts', `export const all = globalThis`, 'uses globalThis'],
  ['the network', 'src/report/a.ts', `export const get = () => fetch('https://x.test')`, 'uses fetch'],
  ['the network under another name', 'src/report/a.ts', `export const tools = { get: fetch }`, 'uses fetch'],
  ['in shorthand', 'src/report/a.ts', `export const tools = { fetch }`, 'uses fetch'],
  ['the hour of the machine', 'src/evaluate/a.ts', `export const hour = (d: Date) => d.getHours()`, 'uses getHours'],
  ['the calendar of the machine', 'src/evaluate/a.ts', `export const day = new Date(2026, 0, 1)`, 'local time'],
  ['the formats of the machine', 'src/report/a.ts', `export const format = new Intl.NumberFormat()`, 'uses Intl'],
  ['lots', 'src/evaluate/a.ts', `export const draw = () => Math.random()`, 'uses Math.random'],
  ['a timer', 'src/evaluate/a.ts', `setTimeout(() => {}, 1)`, 'uses setTimeout'],
  ['where it lies', 'src/report/a.ts', `export const here = import.meta.url`, 'uses import.meta'],
  [
    'the language of the machine',
    'src/report/a.ts',
    `export const order = (a: string, b: string) => a.localeCompare(b)`,
    'uses localeCompare',
  ],
]

const sound: readonly [name: string, path: string, text: string][] = [
  ['the layer below', 'src/evaluate/a.ts', `import { checks } from '../checks/index.ts'`],
  ['its own layer', 'src/checks/change/a.ts', `import { replay } from '../judgement/replay.ts'`],
  ['metadata of checks', 'src/collect/plan.ts', `import type { Check } from '../checks/define.ts'`],
  ['a package of its list', 'src/policy/parse.ts', `import * as v from 'valibot'`],
  ['a digest in evidence', 'src/evaluate/a.ts', `import { createHash } from 'node:crypto'`],
  ['a command loads lazily', 'src/commands/run.ts', `const load = () => import('./posture.ts')`],
  ['a door', 'src/action.ts', `import { getInput } from '@actions/core'\nimport { runCommand } from './commands/run.ts'`],
  ['a date of a given moment', 'src/model/time.ts', `export const of = (at: string) => new Date(at)`],
  ['a date in UTC', 'src/policy/a.ts', `export const day = (at: string) => new Date(at).getUTCDate()`],
  [
    'a member of that name',
    'src/report/a.ts',
    `export const run = (io: { fetch: () => void; process(): void }) => [io.fetch, io.process, { console: 1 }]`,
  ],
  ['the clock, where it may be read', 'src/commands/run.ts', `export const now = () => Date.now()`],
]

describe('the rules of the layers', () => {
  it.each(broken.map(([name, path, text, says]) => ({ name, path, text, says })))('catch: $name', ({ path, text, says }) => {
    expect(violations(readSource(path, text)).join('\n')).toContain(says)
  })

  it.each(sound.map(([name, path, text]) => ({ name, path, text })))('leave alone: $name', ({ path, text }) => {
    expect(violations(readSource(path, text))).toEqual([])
  })

  it('allow layers that there are, and only those that come before', () => {
    const order = Object.keys(layers)
    const wrong = Object.entries(layers).flatMap(([layer, allowed]) =>
      allowed.filter((other) => !order.slice(0, order.indexOf(layer)).includes(other)).map((other) => `${layer} -> ${other}`),
    )
    expect(wrong).toEqual([])
  })

  it('say where', () => {
    expect(violations(readSource('src/model/a.ts', '\n\nexport const now = Date.now()'))).toEqual([
      expect.stringMatching(/^src\/model\/a\.ts:3: /),
    ])
  })
})
