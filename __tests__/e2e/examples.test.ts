/** Every workflow that people copy from us, run: its step, with its inputs, on each of its events. */
import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { anAppWithKey } from '../github/build-app.ts'
import { aPullRequest, aRepository, aToken, aWorld, workflowToken } from '../github/build.ts'
import { oid } from '../github/ids.ts'
import type { Level, World } from '../github/world.ts'
import { nodeOf } from '../runner/nodes.ts'
import { eventNamed } from './events.ts'
import { stage } from './stage.ts'

const on = stage()
const folder = new URL('../../examples/', import.meta.url)
const app = anAppWithKey({
  permissions: { actions: 'read', checks: 'read', contents: 'read', issues: 'read', pull_requests: 'read', statuses: 'write' },
})
const group = oid('group 7')

const workflowFile = v.object({
  on: v.record(v.string(), v.unknown()),
  permissions: v.record(v.string(), v.picklist(['read', 'write'])),
  jobs: v.record(
    v.string(),
    v.object({ steps: v.array(v.looseObject({ uses: v.string(), with: v.optional(v.record(v.string(), v.unknown())) })) }),
  ),
})

/** What a workflow would fill in. */
const expressions: Readonly<Record<string, string>> = {
  '${{ vars.SOC2_GATE_APP_ID }}': String(app.app.id),
  '${{ secrets.SOC2_GATE_APP_PRIVATE_KEY }}': app.privateKey,
}

interface Example {
  readonly events: readonly string[]
  readonly permissions: Readonly<Record<string, Level>>
  readonly given: Readonly<Record<string, string>>
  readonly uses: readonly string[]
}

function example(file: string): Example {
  const { on: events, permissions, jobs } = v.parse(workflowFile, parse(readFileSync(new URL(file, folder), 'utf8')))
  const steps = Object.values(jobs).flatMap((job) => job.steps)
  const ours = steps.find(({ uses }) => uses.startsWith('soc2-gate/soc2-gate@'))
  if (ours === undefined) throw new Error(`${file} does not use the action`)
  const given = Object.entries(ours.with ?? {}).map(([name, value]): readonly [string, string] => [
    name,
    expressions[String(value)] ?? String(value),
  ])
  return { events: Object.keys(events), permissions, given: Object.fromEntries(given), uses: steps.map(({ uses }) => uses) }
}

/** Nobody has approved it yet, so that every verdict shows. */
const pullRequest = aPullRequest({ checkRuns: [{}] })

function world({ permissions }: Example): World {
  const token = aToken({
    permissions: Object.fromEntries(Object.entries(permissions).map(([name, level]) => [name.replaceAll('-', '_'), level])),
  })
  return aWorld({
    repositories: [
      aRepository({ pullRequests: [structuredClone(pullRequest)], mergeQueues: { main: [{ number: 7, base: oid('main'), head: group }] } }),
    ],
    tokens: { [workflowToken]: token },
    apps: [structuredClone(app.app)],
  })
}

/** What each leaves: on every event the state of the status; how many artifacts. */
const expected: Readonly<Record<string, { readonly status: string | null; readonly artifacts: number; readonly comments: number }>> = {
  'enterprise-server.yml': { status: 'pending', artifacts: 0, comments: 0 },
  'forks-relay.yml': { status: 'pending', artifacts: 1, comments: 0 },
  'gate.yml': { status: 'pending', artifacts: 1, comments: 0 },
  'merge-queue.yml': { status: 'pending', artifacts: 1, comments: 0 },
  'organization-required.yml': { status: 'pending', artifacts: 1, comments: 0 },
  'posture.yml': { status: null, artifacts: 1, comments: 0 },
  'roll-out-1-report.yml': { status: 'success', artifacts: 1, comments: 0 },
  'roll-out-2-tell.yml': { status: 'pending', artifacts: 1, comments: 1 },
  'roll-out-3-enforce.yml': { status: 'pending', artifacts: 1, comments: 0 },
}

const files = readdirSync(folder).filter((file) => file.endsWith('.yml') && file !== 'policy.yml')
const runs = files.flatMap((file) => example(file).events.map((event) => [file, event] as const))

it('runs every example on every event that it names', () => {
  expect(files.toSorted()).toEqual(Object.keys(expected))
  expect(runs.length).toBeGreaterThan(15)
})

describe.each(runs)('%s on %s', (file, event) => {
  it('publishes what it promises and leaves its evidence', async () => {
    const { given } = example(file)
    const about = { pullRequest, group }
    const ran = await on.run(world(example(file)), { node: nodeOf('24'), event: eventNamed(event, about), with: given })
    const { statuses = [], pullRequests = [] } = ran.double.world.repositories[0] ?? {}
    const said = {
      status: statuses.at(-1)?.state ?? null,
      artifacts: on.service.artifacts.size,
      comments: pullRequests[0]?.comments.length ?? 0,
    }
    expect(said, ran.log).toEqual(expected[file])
    if (said.status !== null) {
      expect(statuses.map(({ sha }) => sha)).toEqual([event === 'merge_group' ? group : pullRequest.headOid])
      expect(ran.exitCode, ran.log).toBe(0)
      expect(ran.outputs).toMatchObject({ verdict: 'inconclusive', complete: 'true', 'evidence-path': 'soc2-evidence' })
    }
    // The runner takes these lines out: what is in them it hides from then on.
    const shown = ran.log.split('\n').filter((line) => !line.startsWith('::add-mask::'))
    expect(shown.length).toBeGreaterThan(5)
    expect(shown.join('\n')).not.toMatch(/PRIVATE KEY|sample-installation-token/)
    expect(ran.stderr).toBe('')
  })
})
