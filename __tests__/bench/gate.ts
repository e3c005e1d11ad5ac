import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ncc from '@vercel/ncc'
import { root } from '../bundle/bundle.ts'
import { aPullRequest, aRepository, aWorld, workflowToken } from '../github/build.ts'
import { githubDouble, type GitHubDouble } from '../github/double.ts'
import { serveDouble } from '../github/serve.ts'
import { ended, start } from '../runner/child.ts'
import { recorded, retold } from '../runner/events.ts'
import { startJob, type Job } from '../runner/runner.ts'
import { inTurns, type Figures } from './figures.ts'

const runs = 9
const scratch = join(root, '.tmp/bench')

/** An ordinary pull request, approved and tested, under the baseline. */
const pullRequest = aPullRequest({ reviews: [{}], checkRuns: [{}] })

/** What a run of the built gate takes, from the start of its process, and what it asks of GitHub. */
export async function gate(): Promise<Figures> {
  await rm(scratch, { recursive: true, force: true })
  await mkdir(scratch, { recursive: true })
  const baseline = await bundledToolkit()
  const double = githubDouble(aWorld({ repositories: [aRepository({ pullRequests: [pullRequest] })] }))
  const arrivals = withArrivals(double)
  const server = await serveDouble(arrivals.double)
  const job = await startJob()
  const run = (latency: number, environment: Record<string, string> = {}): Promise<number> =>
    judge(job, server.url, double, latency, environment)
  try {
    const timed = await inTurns<'baseline' | 'first' | 'at0' | 'at50' | 'at100'>(runs, {
      baseline: () => untilLoaded(baseline),
      first: async () => arrivals.first(await run(0)),
      at0: async () => arrivals.published(await run(0)),
      at50: async () => arrivals.published(await run(50)),
      at100: async () => arrivals.published(await run(100)),
    })
    double.forget()
    // Answers take their time here: requests that are sent at once must not seem to wait for each other.
    await run(250)
    const { requests, sequentialReads } = double.counts
    const memory = await inTurns<'peak'>(5, { peak: () => peakMemory((environment) => run(0, environment)) })
    return {
      startup_ratio: timed.first / timed.baseline,
      requests,
      sequential_reads: sequentialReads,
      'verdict_ms.0': timed.at0,
      'verdict_ms.50': timed.at50,
      'verdict_ms.100': timed.at100,
      peak_rss_mb: memory.peak,
    }
  } finally {
    await job.end()
    await server.close()
  }
}

/** A bundle that only imports the toolkit that every action has: what starting up costs anyway. */
async function bundledToolkit(): Promise<string> {
  const source = join(scratch, 'toolkit.js')
  await writeFile(
    source,
    `import * as core from '@actions/core'\nimport * as github from '@actions/github'\nprocess.stdout.write(typeof core.getInput + typeof github.getOctokit)\n`,
  )
  const { code } = await ncc(source, { filename: 'index.js', cache: false, quiet: true })
  await mkdir(join(scratch, 'toolkit'))
  await writeFile(join(scratch, 'toolkit/package.json'), '{"type":"module"}\n')
  await writeFile(join(scratch, 'toolkit/index.js'), code)
  return join(scratch, 'toolkit/index.js')
}

/** Milliseconds until a program that prints when it has loaded has printed. */
async function untilLoaded(script: string): Promise<number> {
  const started = performance.now()
  const child = start(process.execPath, [script], { env: { PATH: process.env['PATH'] } })
  let loaded = Number.NaN
  child.stdout?.once('data', () => {
    loaded = performance.now() - started
  })
  await ended(child)
  return loaded
}

/** Runs the gate once, to its end. Returns when it was started. */
async function judge(
  job: Job,
  apiUrl: string,
  double: GitHubDouble,
  latency: number,
  environment: Record<string, string>,
): Promise<number> {
  double.latencyMs = latency
  const { number, headOid, headRef, baseOid, baseRef } = pullRequest
  const about = { repository: 'acme/shop', private: true, number, head: headOid, headRef, base: baseOid, baseRef }
  const event = retold('pull_request', recorded('pull_request')[0], about)
  await rm(join(job.workspace, 'soc2-evidence'), { recursive: true, force: true })
  const ran = await job.run({
    node: process.execPath,
    event,
    with: { 'artifact-name': '' },
    token: workflowToken,
    apiUrl,
    results: null,
    environment,
  })
  if (ran.outputs['verdict'] !== 'pass') throw new Error(`The gate did not pass:\n${ran.log}\n${ran.stderr}`)
  return ran.startedAt
}

interface Arrivals {
  readonly double: GitHubDouble
  /** Milliseconds from a moment until the first request after it arrived. */
  first(since: number): number
  /** Milliseconds from a moment until the commit status arrived. */
  published(since: number): number
}

/** Notes when requests arrive. */
function withArrivals(double: GitHubDouble): Arrivals {
  const seen: { readonly at: number; readonly status: boolean }[] = []
  const found = (since: number, status: boolean): number => {
    const arrival = seen.find(({ at, status: isStatus }) => at > since && (isStatus || !status))
    if (arrival === undefined) throw new Error('No such request arrived')
    return arrival.at - since
  }
  return {
    double: {
      ...double,
      serve(request, signal) {
        seen.push({ at: performance.now(), status: request.method === 'POST' && request.url.pathname.includes('/statuses/') })
        return double.serve(request, signal)
      },
    },
    first: (since) => found(since, false),
    published: (since) => found(since, true),
  }
}

/** The most memory that a run held, in MB, as the system counted it. */
async function peakMemory(run: (environment: Record<string, string>) => Promise<unknown>): Promise<number> {
  const report = join(scratch, 'peak.txt')
  const preload = join(scratch, 'peak.mjs')
  await writeFile(
    preload,
    `import { writeFileSync } from 'node:fs'\nprocess.on('exit', () => writeFileSync(${JSON.stringify(report)}, String(process.resourceUsage().maxRSS)))\n`,
  )
  await run({ NODE_OPTIONS: `--import=${pathToFileURL(preload).href}` })
  return Number(await readFile(report, 'utf8')) / 1024
}
