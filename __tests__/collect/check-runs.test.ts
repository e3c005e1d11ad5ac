import { describe, expect, it } from 'vitest'
import { tellOwn, type Own, type SeenCheck } from '../../src/collect/check-runs.ts'
import { aPullRequest, aSuite } from '../github/build.ts'
import { read, shop, value } from './read.ts'

const path = '.github/workflows/gate.yml'
const job = (
  name: string,
  runId: number,
  status: 'running' | 'completed' = 'completed',
  workflowPath: string | null = path,
): SeenCheck => ({
  run: { source: 'check-run', name, app: null, creator: null, status, conclusion: null, startedAt: null, completedAt: null },
  workflow: { runId, path: workflowPath },
  firstSeen: [],
})
const status = (name: string): SeenCheck => ({ ...job(name, 0), run: { ...job(name, 0).run, source: 'status' }, workflow: null })
const hidden = (name: string): SeenCheck => ({ ...job(name, 0, 'running'), workflow: null })
const run = { runId: 1, job: 'gate', workflowPath: path }

/** The names of those that are told for our own. */
function own(seen: readonly SeenCheck[], told: Own): readonly string[] {
  const runs = tellOwn(seen, told)
  expect(runs).toHaveLength(seen.length)
  return runs.flatMap((one) => (one.own ? [one.name] : []))
}

describe('this tool tells its own', () => {
  it.each<[string, readonly SeenCheck[], Own['run'], readonly string[]]>([
    ['job by its key', [job('gate', 1, 'running'), job('test', 1, 'running')], run, ['gate']],
    ['job by another name, when it alone is running', [job('SOC 2', 1, 'running'), job('test', 1)], run, ['SOC 2']],
    ['no job when two are running under other names', [job('SOC 2', 1, 'running'), job('test', 1, 'running')], run, []],
    ['no job when two of its name are running', [job('gate', 1, 'running'), job('gate', 1, 'running')], run, []],
    ['no job of its name that has finished: it is running itself', [job('gate', 1), job('test', 1)], run, []],
    ['no other job of its run', [job('gate', 1, 'running'), job('test', 1), job('lint', 1)], run, ['gate']],
    ['job in earlier runs of its workflow', [job('gate', 1, 'running'), job('gate', 5), job('gate', 6)], run, ['gate', 'gate', 'gate']],
    [
      'no job of the same name of another workflow',
      [job('gate', 1, 'running'), job('gate', 5, 'completed', '.github/workflows/ci.yml')],
      run,
      ['gate'],
    ],
    ['no job of a run whose workflow cannot be seen', [job('gate', 1, 'running'), job('gate', 5, 'completed', null)], run, ['gate']],
    ['nothing in a run that cannot be seen', [hidden('gate'), job('gate', 5)], run, []],
    ['nothing outside of a workflow', [job('gate', 1, 'running')], null, []],
    ['job without a key, when it alone is running', [job('gate', 1, 'running')], { ...run, job: null }, ['gate']],
    [
      'job whose workflow file is not known, in its own run',
      [job('gate', 1, 'running'), job('gate', 5, 'completed', null)],
      { ...run, workflowPath: null },
      ['gate'],
    ],
  ])('%s', (_name, seen, ownRun, names) => {
    expect(own(seen, { statusContext: null, run: ownRun })).toEqual(names)
  })

  it('status by its context, and no check run of that name', () => {
    expect(own([status('soc2-gate'), status('other'), job('soc2-gate', 3)], { statusContext: 'soc2-gate', run: null })).toEqual([
      'soc2-gate',
    ])
    expect(tellOwn([status('soc2-gate'), job('soc2-gate', 3)], { statusContext: 'soc2-gate', run: null }).map((one) => one.own)).toEqual([
      true,
      false,
    ])
    expect(own([status('soc2-gate')], { statusContext: null, run: null })).toEqual([])
  })
})

it('finds the run of a job by its address, because its number outgrew 32 bits', async () => {
  const runId = 17_000_000_001
  const suite = aSuite({ workflow: { runId, id: 1, name: 'gate', path, event: 'pull_request' } })
  const pull = aPullRequest({ checkRuns: [{ name: 'gate', status: 'in_progress', suite }, { name: 'test' }] })
  const { change } = await read(shop(pull), { own: { ...run, runId } })
  expect(value(change, 'checkRuns').map(({ name, own: isOwn }) => [name, isOwn])).toEqual([
    ['gate', true],
    ['test', false],
  ])
})

it('takes a suite that no workflow made for nobody’s own', async () => {
  const pull = aPullRequest({ checkRuns: [{ name: 'gate', status: 'in_progress', suite: aSuite({ workflow: null }) }] })
  const { change } = await read(shop(pull), { own: run })
  expect(value(change, 'checkRuns')).toMatchObject([{ name: 'gate', own: false }])
})
