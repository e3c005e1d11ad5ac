import { describe, expect, it } from 'vitest'
import { forLog, mask } from '../../src/publish/log.ts'
import { commandsIn } from '../runner/workflow-commands.ts'

const commands: [name: string, text: string][] = [
  ['a command', '::error::all is well'],
  ['a command after white space', '  ::set-output name=verdict::pass'],
  ['a command on a later line', 'title\n::add-mask::x'],
  ['a command after a carriage return', 'title\r::stop-commands::x'],
  ['a command of the old form', 'title ##[error]all is well'],
  ['a command of the old form at the start', '##[command]rm'],
  ['a command behind a byte order mark', '\ufeff::error::x'],
]

/** Commands for whoever drops control characters or takes other line ends than the runner does. */
const nearly: [name: string, text: string][] = [
  ['a command after a line separator', 'title\u2028::stop-commands::x'],
  ['a command behind a control character', '\u001b::error::x'],
  ['a command behind a vertical tab', '\u000b::error::x'],
]

describe('text for the log', () => {
  it.each([...commands, ...nearly])('holds no command where somebody wrote %s', (_name, text) => {
    expect(commandsIn(forLog(text))).toEqual([])
  })

  it.each(commands)('would hold %s as it was', (_name, text) => {
    expect(commandsIn(text)).toHaveLength(1)
  })

  it('keeps what people write', () => {
    expect(forLog('a: b :: c\n  - 100 % of ##12\ttab')).toBe('a: b :: c\n  - 100 % of ##12\ttab')
  })

  it('lets no text move the cursor or turn the reading direction', () => {
    expect(forLog('a\u001b[31mb\u0007c\u202ed\u009be')).toBe('a[31mbcde')
  })
})

describe('the mask of a secret', () => {
  it.each([
    ['abc', '::add-mask::abc\n'],
    [' abc\n', '::add-mask::abc\n'],
    ['a%b', '::add-mask::a%25b\n'],
    ['', ''],
    [' ', ''],
  ])('of %o is %o', (secret, line) => {
    expect(mask(secret)).toBe(line)
  })
})
