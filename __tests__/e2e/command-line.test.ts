import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { version } from '../../src/commands/version.ts'
import { aPullRequest, aRepository, aWorld, workflowToken } from '../github/build.ts'
import { githubDouble } from '../github/double.ts'
import { serveDouble } from '../github/serve.ts'
import type { Repository } from '../github/world.ts'
import { ended, start, type Ended } from '../runner/child.ts'
import { majors, nodeOf } from '../runner/nodes.ts'
import { stage } from './stage.ts'

const on = stage()
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

function aShop(parts: Partial<Repository> = {}): Repository {
  return aRepository({ pullRequests: [aPullRequest({ reviews: [{}], checkRuns: [{}] })], ...parts })
}

describe.each(majors)('the command line under Node %s', (major) => {
  async function run(args: readonly string[], environment: Record<string, string> = {}): Promise<Ended> {
    const env = { PATH: process.env['PATH'], COLUMNS: '80', ...environment }
    return ended(start(nodeOf(major), [cli, ...args], { cwd: on.job.workspace, env }))
  }

  /** Runs against a GitHub of one repository, and shortens its address to `API`. */
  async function runOn(repository: Repository, args: readonly string[]): Promise<Ended> {
    await using served = await serveDouble(githubDouble(aWorld({ repositories: [repository] })))
    return await run([...args, '--repository', 'acme/shop', '--api-url', served.url], { GH_TOKEN: workflowToken })
  }

  it('gates a pull request: results on standard output, the rest on standard error', async () => {
    const ran = await runOn(aShop(), ['gate', '--pull-request', '7'])
    expect(ran.exitCode).toBe(0)
    expect(ran.stdout).toContain('soc2-gate gate: pass')
    const [policy, evidence, ...rest] = ran.stderr.split('\n')
    expect(policy).toBe('Policy: baseline, the built-in pack, because there is none at .github/soc2-gate.yml')
    expect(evidence).toMatch(/^Evidence: soc2-evidence \(root digest sha256:[0-9a-f]{64}\)$/)
    expect(rest).toEqual([''])
    expect(ran.stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
    // A pipe gets no colours.
    expect(ran.stdout).not.toContain('\u001b')
  })

  it('judges how a repository is configured', async () => {
    const ran = await runOn(aShop(), ['posture', '--evidence-path', 'posture'])
    expect(ran.exitCode).toBe(1)
    expect(ran.stdout).toContain('branch/pull-request-required on acme/shop:refs/heads/main')
    expect(await run(['verify', 'posture'])).toMatchObject({ exitCode: 0, stderr: '' })
  })

  it('prints results.json when asked, and nothing else', async () => {
    const ran = await runOn(aShop(), ['gate', '--pull-request=7', '--json'])
    expect(ran.stdout.trimEnd()).toBe(await readFile(join(on.job.workspace, 'soc2-evidence/results.json'), 'utf8'))
  })

  it.each<[name: string, args: readonly string[], exitCode: number, stdout: RegExp, stderr: RegExp]>([
    ['its version', ['--version'], 0, new RegExp(`^${version.replaceAll('.', '\\.')}\n$`), /^$/],
    ['its help', ['--help'], 0, /^soc2-gate <command> \[options\]\n/, /^$/],
    ['a check', ['explain', 'change/independent-approval'], 0, /change\/independent-approval/, /^$/],
    ['an unknown check', ['explain', 'change/independant-approval'], 3, /^$/, /Did you mean "change\/independent-approval"\?/],
    ['an unknown flag', ['gate', '--polcy', 'x'], 3, /^$/, /^There is no flag --polcy\.\nDid you mean --policy\?\n$/],
    [
      'no token',
      ['gate', '--repository', 'acme/shop', '--pull-request', '7'],
      3,
      /^$/,
      /^There is no token\.\nSet GITHUB_TOKEN or GH_TOKEN/,
    ],
    ['a folder that is no package', ['verify', '.'], 3, /is no evidence package/, /^$/],
  ])('says %s', async (_name, args, exitCode, stdout, stderr) => {
    const ran = await run(args)
    expect(ran.exitCode).toBe(exitCode)
    expect(ran.stdout).toMatch(stdout)
    expect(ran.stderr).toMatch(stderr)
  })

  it('does not mind a reader that stops early', async () => {
    const child = start(nodeOf(major), [cli, 'explain'], { env: { PATH: process.env['PATH'] } })
    child.stdout?.destroy()
    const [stderr, exit] = await Promise.all([child.stderr === null ? '' : text(child.stderr), once(child, 'exit')])
    const exitCode: unknown = exit[0]
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  })
})

describe.each(majors)('posture on a schedule, under Node %s', (major) => {
  const event = (isPrivate: boolean) => ({
    name: 'schedule',
    payload: { schedule: '0 6 * * 1', repository: { full_name: 'acme/shop', private: isPrivate } },
    repository: 'acme/shop',
    ref: 'refs/heads/main',
    sha: 'a'.repeat(40),
  })

  it('fails the job, because no status carries the verdict, and keeps the evidence', async () => {
    const ran = await on.run(aWorld({ repositories: [aShop()] }), { node: nodeOf(major), event: event(true) })
    expect(ran).toMatchObject({ exitCode: 1, stderr: '', outputs: { verdict: 'fail' } })
    expect([...on.service.artifacts.keys()]).toEqual(['soc2-evidence-posture-gate-1'])
    expect(ran.log).toContain('branch/pull-request-required')
  })

  it('shows nobody but those who may see it what a public repository lacks', async () => {
    const ran = await on.run(aWorld({ repositories: [aShop({ visibility: 'public' })] }), { node: nodeOf(major), event: event(false) })
    expect(ran).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } })
    expect(on.service.artifacts.size).toBe(0)
    expect(ran.log + ran.summary).toContain('fail')
    expect(ran.log + ran.summary).not.toMatch(/branch\/|repository\/|refs\/heads/)
  })
})
