import { describe, expect, it } from 'vitest'
import { asked, type Asked } from '../../src/commands/arguments.ts'
import { UserError } from '../../src/model/user-error.ts'

/** What was understood, without what is the same for all. */
function understood(args: readonly string[]): Record<string, unknown> {
  const request: Asked = asked(args, {})
  if (request.kind !== 'command') return { kind: request.kind }
  const { command, argument, values } = request.given
  return { command, argument, ...Object.fromEntries(values) }
}

describe('arguments', () => {
  it.each<[name: string, args: readonly string[], expected: Record<string, unknown>]>([
    ['nothing', [], { command: null, argument: null }],
    ['a command', ['gate'], { command: 'gate', argument: null }],
    ['a command and what it is about', ['verify', 'evidence'], { command: 'verify', argument: 'evidence' }],
    ['a value after a space', ['gate', '--pull-request', '7'], { command: 'gate', argument: null, 'pull-request': '7' }],
    ['a value after an equals sign', ['gate', '--pull-request=7'], { command: 'gate', argument: null, 'pull-request': '7' }],
    ['flags before the command', ['--json', 'gate'], { command: 'gate', argument: null, json: 'true' }],
    ['a switch', ['gate', '--comment'], { command: 'gate', argument: null, comment: 'true' }],
    ['a switch turned off', ['gate', '--comment=false'], { command: 'gate', argument: null, comment: 'false' }],
    ['an empty value', ['gate', '--status-context', ''], { command: 'gate', argument: null, 'status-context': '' }],
    ['an empty value after an equals sign', ['gate', '--status-context='], { command: 'gate', argument: null, 'status-context': '' }],
    ['a value that begins with a dash', ['gate', '--evidence-path=-x'], { command: 'gate', argument: null, 'evidence-path': '-x' }],
    ['a dash as the value', ['verify', '-'], { command: 'verify', argument: '-' }],
    ['a value with an equals sign', ['gate', '--policy', 'a=b.yml'], { command: 'gate', argument: null, policy: 'a=b.yml' }],
    ['a folder that looks like a flag', ['verify', '--', '--odd'], { command: 'verify', argument: '--odd' }],
    ['the help', ['--help'], { kind: 'help' }],
    ['the help in short', ['gate', '-h'], { kind: 'help' }],
    ['the help as a word', ['help'], { kind: 'help' }],
    ['the version', ['--version'], { kind: 'version' }],
  ])('%s', (_name, args, expected) => {
    expect(understood(args)).toEqual(expected)
  })
})

describe('arguments that cannot be understood', () => {
  it.each<[name: string, args: readonly string[], message: string, remedy: string]>([
    ['a flag with a slip', ['gate', '--polcy', 'x'], 'There is no flag --polcy.', 'Did you mean --policy?'],
    ['a flag with a slip and a value', ['gate', '--pull-requst=7'], 'There is no flag --pull-requst.', 'Did you mean --pull-request?'],
    ['a flag that is like none', ['gate', '--verbose'], 'There is no flag --verbose.', '`soc2-gate --help` lists them.'],
    ['a short flag', ['gate', '-x'], 'There is no flag -x.', '`soc2-gate --help` lists them.'],
    ['a flag without its value', ['gate', '--policy'], '--policy has no value.', 'Write --policy <path>.'],
    ['a flag in the place of a value', ['gate', '--policy', '--json'], '--policy has no value.', 'Write --policy <path>.'],
    ['a flag given twice', ['gate', '--policy', 'a', '--policy', 'b'], '--policy was given twice.', 'Give it once.'],
    ['a word too many', ['verify', 'a', 'b'], '"b" is a word too many.', 'Put values with white space in quotes.'],
    [
      'the token',
      ['gate', '--token', 'x'],
      'There is no flag --token: arguments can be seen by others.',
      'Set GITHUB_TOKEN or GH_TOKEN to the token.',
    ],
    [
      'an input of the action',
      ['gate', '--artifact-name', 'x'],
      '"artifact-name" is an input of the action, and no flag.',
      'Leave it out.',
    ],
  ])('%s', (_name, args, message, remedy) => {
    expect(() => asked(args, {})).toThrow(UserError)
    expect(() => asked(args, {})).toThrow(expect.objectContaining({ message, remedy }))
  })
})
