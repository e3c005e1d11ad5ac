import { describe, expect, it } from 'vitest'
import { fail, failAt } from '../../src/commands/failure.ts'
import { UserError } from '../../src/model/user-error.ts'
import { actionIo, cliIo } from './fake-io.ts'

const badPolicy = new UserError('The policy acme/shop/p.yml@main has an error.', 'Mend it.', [
  { file: 'p.yml', line: 3, column: 5, message: 'unknown check "change/tested"' },
])

describe('a failure', () => {
  it('is told with its remedy and its places, and is exit code 3', async () => {
    const io = cliIo()
    expect(await fail(badPolicy, io)).toEqual({ exitCode: 3, outputs: {} })
    expect(io.kept.progress).toEqual([
      'p.yml:3:5: unknown check "change/tested"',
      'The policy acme/shop/p.yml@main has an error.\nMend it.',
    ])
    expect(io.kept.out).toEqual([])
  })

  it('annotates the run and the lines in a workflow', async () => {
    const io = actionIo()
    await fail(badPolicy, io)
    expect(io.kept.annotations).toMatchObject([
      { level: 'error', title: 'soc2-gate', message: 'The policy acme/shop/p.yml@main has an error.\nMend it.', place: null },
      { level: 'error', message: 'unknown check "change/tested"', place: { file: 'p.yml', line: 3, column: 5 } },
    ])
  })

  it('of ours says that it is a bug, and shows the stack when asked', async () => {
    const quiet = cliIo()
    const loud = cliIo({ environment: { DEBUG: '1' } })
    await fail(new TypeError('x is not a function'), quiet)
    await fail(new TypeError('x is not a function'), loud)
    expect(quiet.kept.progress[0]).toMatch(/^This is a bug in soc2-gate: x is not a function\.\nPlease report it/)
    expect(quiet.kept.progress[0]).not.toContain('failure.test.ts')
    expect(loud.kept.progress[0]).toContain('failure.test.ts')
  })

  it('lets no text of others speak to the terminal or the runner', async () => {
    const io = cliIo()
    await fail(new UserError('a\u001b[2Kb\n::error::c', 'd'), io)
    expect(io.kept.progress).toEqual(['a[2Kb\n\u200b::error::c\nd'])
  })

  it('is told in the log where the runner cannot be told', async () => {
    const io = actionIo()
    if (io.runner === null) throw new Error('The action has no runner')
    const broken = { ...io, runner: { ...io.runner, annotate: () => Promise.reject(new Error('no toolkit')) } }
    expect(await fail(badPolicy, broken)).toMatchObject({ exitCode: 3 })
    expect(io.kept.progress.at(-1)).toBe('The policy acme/shop/p.yml@main has an error.\nMend it.')
  })

  it('that nobody waits for ends the process with 3', async () => {
    const code = await new Promise((resolve) => {
      failAt(cliIo(), { exit: resolve })(new Error('late'))
    })
    expect(code).toBe(3)
  })
})
