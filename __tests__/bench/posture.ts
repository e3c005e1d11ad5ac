import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checks } from '../../src/checks/index.ts'
import { root } from '../bundle/bundle.ts'
import { adminApp, owner, readOnlyApp, workflow } from '../collect/posture/tokens.ts'
import { aRuleset } from '../github/build-rules.ts'
import { anEnvironment } from '../github/build-posture.ts'
import { aRepository, aWorld, anOrganization } from '../github/build.ts'
import { githubDouble, type GitHubDouble } from '../github/double.ts'
import { serveDouble } from '../github/serve.ts'
import type { World } from '../github/world.ts'
import { ended, start } from '../runner/child.ts'
import type { Figures } from './figures.ts'

const scratch = join(root, '.tmp/bench-posture')
const cli = join(root, 'dist/cli.js')
const many = 1000
const tokens = { workflow, app: adminApp, admin: owner, reader: readOnlyApp }

/** What the built command line asks of GitHub for one repository, and what a thousand take. Every check of configuration is used. */
export async function posture(): Promise<Figures> {
  await rm(scratch, { recursive: true, force: true })
  await mkdir(scratch, { recursive: true })
  await writeFile(join(scratch, 'policy.yml'), policy())
  const one = world(1)
  return {
    'requests.workflow': (await counted(one, 'workflow')).requests,
    'requests.app': (await counted(one, 'app')).requests,
    'requests.admin': (await counted(one, 'admin')).requests,
    // Answers take their time here: requests that are sent at once must not seem to wait for each other.
    sequential_reads: (await counted(one, 'workflow', 250)).sequentialReads,
    ...(await thousand()),
  }
}

/** A policy that uses every check of configuration, with what each does unless it is told otherwise. */
function policy(): string {
  const uses = [...checks.values()].filter(({ subject }) => subject !== 'change').map(({ id }) => `{ use: ${id} }`)
  return `version: 1\ncontrols:\n  - { id: ALL, title: Everything, criteria: [CC8.1], checks: [${uses.join(', ')}] }\n`
}

function world(repositories: number): World {
  return aWorld({
    organizations: [anOrganization({ plan: 'enterprise' })],
    repositories: Array.from({ length: repositories }, (_, index) =>
      aRepository({
        id: 5001 + index,
        name: index === 0 ? 'shop' : `shop-${String(index)}`,
        plan: 'enterprise',
        rulesets: [aRuleset()],
        environments: [anEnvironment()],
      }),
    ),
    tokens,
  })
}

async function counted(of: World, token: keyof typeof tokens, latencyMs = 0): Promise<GitHubDouble['counts']> {
  const double = githubDouble(of, { latencyMs })
  await judge(double, token, ['--repository', 'acme/shop'])
  return double.counts
}

/** Once: it takes minutes, which a second run would not make any other. */
async function thousand(): Promise<Figures> {
  const double = githubDouble(world(many), { latencyMs: 50, limits: { core: 1_000_000, graphql: 1_000_000 } })
  const started = performance.now()
  const peak = await judge(double, 'reader', ['--organization', 'acme'])
  const { requests, inFlightMaximum } = double.counts
  if (inFlightMaximum > 4) throw new Error(`${String(inFlightMaximum)} requests were in flight at once`)
  if (requests < many) throw new Error(`Only ${String(requests)} requests were made`)
  return {
    '1000.wall_s': (performance.now() - started) / 1000,
    '1000.requests': requests,
    '1000.in_flight': inFlightMaximum,
    '1000.peak_rss_mb': peak,
  }
}

/** Judges to the end, and tells the most memory that it took, in MB. */
async function judge(double: GitHubDouble, token: keyof typeof tokens, about: readonly string[]): Promise<number> {
  const report = join(scratch, 'peak.txt')
  const preload = join(scratch, 'peak.mjs')
  const evidence = join(scratch, 'evidence')
  await rm(evidence, { recursive: true, force: true })
  await writeFile(
    preload,
    `import { writeFileSync } from 'node:fs'\nprocess.on('exit', () => writeFileSync(${JSON.stringify(report)}, String(process.resourceUsage().maxRSS)))\n`,
  )
  const server = await serveDouble(double)
  try {
    const given = ['--api-url', server.url, '--policy', join(scratch, 'policy.yml'), '--evidence-path', evidence]
    const child = start(process.execPath, [`--import=${pathToFileURL(preload).href}`, cli, 'posture', ...about, ...given], {
      env: { PATH: process.env['PATH'], GITHUB_TOKEN: token },
    })
    const { exitCode, stderr } = await ended(child)
    if (exitCode === 3 || exitCode === null) throw new Error(`posture ended with ${String(exitCode)}:\n${stderr}`)
    return Number(await readFile(report, 'utf8')) / 1024
  } finally {
    await server.close()
  }
}
