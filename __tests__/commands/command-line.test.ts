import { describe, expect, it } from 'vitest'
import { answer } from '../../src/commands/command-line.ts'
import { commandNames, optionTable } from '../../src/commands/option-table.ts'
import { version } from '../../src/commands/version.ts'
import { cliIo } from './fake-io.ts'

describe('the command line', () => {
  it('prints its version', async () => {
    const io = cliIo()
    expect(await answer(['--version'], io)).toBe(0)
    expect(io.kept.out).toEqual([version])
  })

  it.each([40, 80, 120])('explains itself in %i columns', async (width) => {
    const io = cliIo({ terminal: { width, color: false } })
    expect(await answer(['--help'], io)).toBe(0)
    const [help = ''] = io.kept.out
    for (const word of [
      ...commandNames,
      ...optionTable.filter(({ doors, commands }) => doors.includes('cli') && commands.length > 0).map(({ name }) => `--${name}`),
    ])
      expect(help).toContain(word)
    if (width >= 80) expect(help.split('\n').filter((line) => line.length > width)).toEqual([])
  })

  it('says on standard error what it does not understand, and how to say it', async () => {
    const io = cliIo()
    expect(await answer(['gate', '--polcy', 'x'], io)).toBe(3)
    expect(io.kept).toMatchObject({ out: [], progress: ['There is no flag --polcy.\nDid you mean --policy?'] })
  })

  it('needs a command', async () => {
    const io = cliIo()
    expect(await answer([], io)).toBe(3)
    expect(io.kept.progress).toEqual([
      'No command was given.\nSay what to do: gate, posture, period, verify, explain. `soc2-gate --help` explains them.',
    ])
  })

  it('needs a token', async () => {
    const io = cliIo()
    expect(await answer(['gate', '--repository', 'acme/shop', '--pull-request', '7'], io)).toBe(3)
    expect(io.kept.progress).toEqual([
      'There is no token.\nSet GITHUB_TOKEN or GH_TOKEN, for instance: GH_TOKEN=$(gh auth token) soc2-gate ...',
    ])
  })
})
