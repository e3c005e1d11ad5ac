/** The sample world ends as it says: each pull request collected from the double and judged by the source, without a runner. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { answer } from '../../src/commands/command-line.ts'
import type { Io } from '../../src/commands/io.ts'
import type { Results } from '../../src/model/result.ts'
import { githubDouble, type GitHubDouble } from '../github/double.ts'
import { serveDouble } from '../github/serve.ts'
import { disagreements } from './expected.ts'
import { gitFolder } from './objects.ts'
import { auditToken, gateToken, postureToken, samples, sampleWorld } from './world.ts'

const folder = await mkdtemp(join(tmpdir(), 'soc2-gate-demo-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Runs the command line, from its source, against the double, and reads what it found. */
async function run(double: GitHubDouble, args: readonly string[], token: string): Promise<{ results: Results; said: string }> {
  const evidence = await mkdtemp(join(folder, 'evidence-'))
  const said: string[] = []
  const io: Io = {
    door: 'cli',
    hide: () => undefined,
    environment: { GITHUB_TOKEN: token, PATH: process.env['PATH'] },
    bundle: null,
    out: (text) => said.push(text),
    progress: (line) => said.push(line),
    terminal: { width: 80, color: false },
    runner: null,
  }
  await using served = await serveDouble(double, gitFolder)
  await answer([...args, '--repository', 'acme/shop', '--api-url', served.url, '--evidence-path', evidence], io)
  const text = await readFile(join(evidence, 'results.json'), 'utf8').catch(() => {
    throw new Error(`No results. It said:\n${said.join('\n')}`)
  })
  return { results: JSON.parse(text) as Results, said: said.join('\n') }
}

it('has eighteen pull requests with at least eight endings', () => {
  expect(samples).toHaveLength(18)
  const endings = samples.map(({ ending: { verdict, status, check, outcome, waiver } }) =>
    [verdict, status, check, outcome, waiver].join(' '),
  )
  expect(new Set(endings).size).toBeGreaterThanOrEqual(8)
})

it.each(samples)('#$pullRequest.number: $story', async (sample) => {
  const double = githubDouble(sampleWorld())
  const args = ['gate', '--pull-request', String(sample.pullRequest.number), '--status-context', 'soc2-gate']
  const { results } = await run(double, args, gateToken)
  const published = double.world.repositories[0]?.statuses.find(({ sha }) => sha === sample.pullRequest.headOid) ?? null
  expect(disagreements(sample, results, published)).toEqual([])
})

it('notices an ending that is not as it should be', async () => {
  const [first, second] = samples
  if (first === undefined || second === undefined) throw new Error('There are no samples')
  const { results } = await run(githubDouble(sampleWorld()), ['gate', '--pull-request', String(second.pullRequest.number)], gateToken)
  expect(disagreements(first, results, null)).not.toEqual([])
})

it.each([
  ['workflow', postureToken],
  ['app', auditToken],
])("has something of every outcome in its posture, to a %s's token", async (_, token) => {
  const { results, said } = await run(githubDouble(sampleWorld()), ['posture'], token)
  const outcomes = new Set(results.results.map(({ outcome }) => outcome))
  expect([...outcomes].toSorted()).toEqual(['fail', 'inconclusive', 'not-applicable', 'pass'])
  expect(said).toContain('SAMPLE DATA')
})

it('sees more of the settings with the token of an app', async () => {
  const hidden = async (token: string): Promise<number> =>
    (await run(githubDouble(sampleWorld()), ['posture'], token)).results.results.filter(({ reason }) => reason === 'permission').length
  expect(await hidden(auditToken)).toBeLessThan(await hidden(postureToken))
})
