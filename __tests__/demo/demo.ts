/**
 * The demo: a made-up GitHub, judged by the built action as a runner would start it. Needs no network, no token and no account.
 */
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readXlsx } from 'hucre/xlsx'
import type { Results } from '../../src/model/result.ts'
import { ended, start } from '../runner/child.ts'
import type { RecordedEvent } from '../runner/events.ts'
import { disagreements } from './expected.ts'
import { differenceText, heading, pullRequestText, quietText, wrapped } from './show.ts'
import type { Sample } from './samples.ts'
import { onStage, type Stage } from './stage.ts'
import { auditToken, gateToken, postureToken, samples } from './world.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const evidence = join(root, 'demo-evidence')

/** What went otherwise than the sample world says. Anything in here makes the demo fail. */
const problems: string[] = []

/** Judges one pull request by the action, as the runner does when somebody touches the pull request. */
async function judge({ double, apiUrl, service, job }: Stage, sample: Sample): Promise<string> {
  const { number } = sample.pullRequest
  const folder = join(evidence, `pull-request-${String(number)}`)
  service.forget()
  const ran = await job.run({
    node: process.execPath,
    event: pullRequestEvent(sample),
    with: { 'evidence-path': folder },
    token: gateToken,
    apiUrl,
    results: service,
  })
  const results = await resultsIn(folder, `${ran.log}\n${ran.stderr}`)
  const repository = double.world.repositories[0]
  const published =
    repository?.statuses.findLast(({ sha, context }) => sha === sample.pullRequest.headOid && context === 'soc2-gate') ?? null
  if (service.artifacts.size !== 1) problems.push(`#${String(number)}: no artifact was uploaded`)
  problems.push(...disagreements(sample, results, published))
  return pullRequestText(sample, results, published?.state ?? null)
}

function pullRequestEvent({ pullRequest }: Sample): RecordedEvent {
  const { number, headOid, baseOid, headRef, baseRef } = pullRequest
  const action = pullRequest.state === 'MERGED' ? 'closed' : 'synchronize'
  const payload = { action, number, pull_request: { number, head: { sha: headOid, ref: headRef }, base: { sha: baseOid, ref: baseRef } } }
  return { name: 'pull_request_target', repository: 'acme/shop', ref: `refs/heads/${baseRef}`, sha: baseOid, payload }
}

async function resultsIn(folder: string, log: string): Promise<Results> {
  const text = await readFile(join(folder, 'results.json'), 'utf8').catch((error: unknown) => {
    throw new Error(`The run left no results (${String(error)}). It said:\n${log}`)
  })
  // The tool's own output, written a moment ago.
  return JSON.parse(text) as Results
}

/** Runs the command line as a person does, and returns what it printed. */
async function commandLine(args: readonly string[], token: string | null, expected: readonly number[]): Promise<string> {
  const environment = { PATH: process.env['PATH'], COLUMNS: '80', NO_COLOR: '1', ...(token === null ? {} : { GITHUB_TOKEN: token }) }
  const ran = await ended(start(process.execPath, [join(root, 'dist/cli.js'), ...args], { cwd: root, env: environment }))
  if (ran.exitCode === null || !expected.includes(ran.exitCode))
    problems.push(`soc2-gate ${args.join(' ')} ended with ${String(ran.exitCode)}:\n${ran.stderr}`)
  return ran.stdout.trimEnd()
}

async function posture(apiUrl: string, name: string, token: string): Promise<{ text: string; results: Results }> {
  const folder = join(evidence, name)
  // Some of it is meant to fail.
  const text = await commandLine(['posture', '--repository', 'acme/shop', '--api-url', apiUrl, '--evidence-path', folder], token, [1])
  return { text, results: await resultsIn(folder, text) }
}

async function verify(names: readonly string[]): Promise<string> {
  for (const name of names) await commandLine(['verify', join(evidence, name)], null, [0])
  const text = `${String(names.length)} packages verified: every digest is right, and judging each again gives the same results.`
  return wrapped(text, '').join('\n')
}

/** Everything that was written says what it is, in whatever format. */
async function checkMarks(): Promise<void> {
  const entries = await readdir(evidence, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  if (files.length < 100) problems.push(`only ${String(files.length)} files were written`)
  for (const file of files)
    for (const text of await textsOf(file))
      if (!text.includes('SAMPLE DATA')) problems.push(`${relative(root, file)} does not say SAMPLE DATA`)
}

/** What a reader of a file sees: its text, or that of each sheet of a workbook, which is compressed. */
async function textsOf(file: string): Promise<readonly string[]> {
  const bytes = await readFile(file)
  if (!file.endsWith('.xlsx')) return [bytes.toString('utf8')]
  const { sheets } = await readXlsx(bytes)
  return sheets.map(({ rows }) => JSON.stringify(rows))
}

async function demo(stage: Stage): Promise<void> {
  const say = (...lines: string[]): void => {
    console.log(lines.join('\n'))
  }
  say(...wrapped('SAMPLE DATA. The organisation acme, its people and its pull requests are made up, and served on this machine alone.', ''))
  say(heading(`The gate: ${String(samples.length)} pull requests of acme/shop, judged by dist/index.js`))
  for (const sample of samples) say(await judge(stage, sample))
  const seen = await posture(stage.apiUrl, 'posture-workflow-token', postureToken)
  say(heading("The posture of acme/shop, with a workflow's own token: soc2-gate posture"), seen.text, quietText(seen.results))
  const more = await posture(stage.apiUrl, 'posture-app-token', auditToken)
  say(heading('What the token of an app that may read settings shows otherwise'), differenceText(seen.results, more.results))
  const packages = [
    ...samples.map(({ pullRequest }) => `pull-request-${String(pullRequest.number)}`),
    'posture-workflow-token',
    'posture-app-token',
  ]
  say(heading('The evidence'), await verify(packages))
  say(
    ...wrapped(`Each package is a folder under ${relative(process.cwd(), evidence) || '.'}/. Begin with summary.md; try:`, ''),
    '',
    '    cat demo-evidence/pull-request-33/summary.md',
    '    node dist/cli.js explain change/independent-approval',
    '    node dist/cli.js verify demo-evidence/pull-request-33',
    '    (cd demo-evidence/pull-request-33 && sha256sum -c SHA256SUMS)',
    '',
    ...wrapped('SAMPLE DATA: none of this is evidence of anything.', ''),
  )
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))
// Whoever reads the output may stop reading.
process.stdout.on('error', () => process.exit(1))

if (!existsSync(join(root, 'dist/index.js'))) throw new Error('There is no dist/index.js, the built action. Run npm run build.')
await rm(evidence, { recursive: true, force: true })
await mkdir(evidence)
await onStage(demo)
await checkMarks()
if (problems.length > 0) {
  console.error(`\nThe demo did not end as the sample world says:\n${problems.map((problem) => `- ${problem}`).join('\n')}`)
  process.exitCode = 1
}
