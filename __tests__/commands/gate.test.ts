import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { aComment } from '../github/build.ts'
import { oid } from '../github/ids.ts'
import type { World } from '../github/world.ts'
import { approved, cleanUp, objected, readOnly, resultsOf, runIn, uploaded, worldWith, type Parts } from './run-in.ts'

afterEach(cleanUp)

describe('where the verdict goes', () => {
  it.each<[name: string, world: World, parts: Parts, expected: { exitCode: number; verdict: string; states: string[] }]>([
    ['open and good: on the head', worldWith(approved), {}, { exitCode: 0, verdict: 'pass', states: ['success'] }],
    ['open and waiting: on the head', worldWith(), {}, { exitCode: 0, verdict: 'inconclusive', states: ['pending'] }],
    ['open and bad: on the head, and the job is green', worldWith(objected), {}, { exitCode: 0, verdict: 'fail', states: ['failure'] }],
    [
      'a draft is judged as any open one',
      worldWith({ ...approved, draft: true }),
      {},
      { exitCode: 0, verdict: 'pass', states: ['success'] },
    ],
    [
      'out of scope: nothing is asked of it',
      worldWith({ ...objected, baseRef: 'next' }),
      {},
      { exitCode: 0, verdict: 'not-applicable', states: ['success'] },
    ],
    [
      'closed: nothing is asked of it, and no status',
      worldWith({ ...objected, state: 'CLOSED', closedAt: '2026-06-15T10:00:00Z' }),
      {},
      { exitCode: 0, verdict: 'not-applicable', states: [] },
    ],
    [
      'bad, and no status was asked for: the exit code',
      worldWith(objected),
      { values: { 'status-context': '' } },
      { exitCode: 1, verdict: 'fail', states: [] },
    ],
    [
      'waiting, and no status was asked for: the exit code',
      worldWith(),
      { values: { 'status-context': '' } },
      { exitCode: 2, verdict: 'inconclusive', states: [] },
    ],
    [
      'bad, and the token can only read: the exit code',
      worldWith(objected, {}, readOnly),
      {},
      { exitCode: 1, verdict: 'fail', states: [] },
    ],
    ['good, and the token can only read', worldWith(approved, {}, readOnly), {}, { exitCode: 0, verdict: 'pass', states: [] }],
    [
      'bad under report-only: a green status that says so',
      worldWith(objected),
      { values: { 'report-only': 'true' } },
      { exitCode: 0, verdict: 'fail', states: ['success'] },
    ],
    [
      'as of another moment: the exit code',
      worldWith(objected),
      { values: { at: '2026-06-15' } },
      { exitCode: 1, verdict: 'fail', states: [] },
    ],
  ])('%s', async (_name, world, parts, { exitCode, verdict, states }) => {
    const ran = await runIn(world, 'gate', parts)
    expect({ exitCode: ran.exitCode, verdict: ran.kept.outputs.verdict, states: ran.statuses.map(({ state }) => state) }).toEqual({
      exitCode,
      verdict,
      states,
    })
    expect((await resultsOf(ran)).verdict).toBe(verdict)
  })
})

describe('what a run leaves behind', () => {
  it('is the status, the outputs, the summary, the annotations, the log and the artifact', async () => {
    const ran = await runIn(worldWith(objected), 'gate')
    const root = /root digest sha256:([0-9a-f]{64})/.exec(ran.kept.progress.join('\n'))?.[1] ?? 'no root digest'
    expect(ran.statuses).toEqual([
      { sha: oid('head 7'), context: 'soc2-gate', state: 'failure', description: expect.stringMatching(/^fail: CM-2: /) as unknown },
    ])
    expect(ran.kept.outputs).toMatchObject({
      verdict: 'fail',
      complete: 'true',
      'evidence-path': ran.evidence,
      'results-path': join(ran.evidence, 'results.json'),
      'artifact-id': '77',
      'artifact-url': 'https://github.com/acme/shop/actions/runs/4001/artifacts/77',
      'artifact-digest': 'ab'.repeat(32),
    })
    const { counts } = await resultsOf(ran)
    expect(JSON.parse(ran.kept.outputs.counts ?? '')).toEqual(counts)
    expect(ran.kept.summaries.join()).toContain(root)
    expect(ran.kept.summaries.join()).toContain('/artifacts/77')
    expect(ran.kept.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', title: 'change/no-outstanding-objection on acme/shop#7' }),
    )
    expect(ran.kept.out.join()).toContain('soc2-gate gate: fail')
    expect(ran.kept.uploads).toMatchObject([{ folder: ran.evidence, name: 'soc2-evidence-gate-gate-2', retentionDays: null }])
    const manifest = await readFile(join(ran.evidence, 'manifest.json'), 'utf8')
    expect(JSON.parse(manifest)).toMatchObject({
      tool: { name: 'soc2-gate', sha256: null },
      run: { command: 'gate', repository: 'acme/shop', id: 4001, attempt: 2, job: 'gate', event: 'pull_request' },
      token: { kind: 'workflow' },
    })
  })

  it('is written for terminals on the command line, and nothing is published or uploaded', async () => {
    const values = { repository: 'acme/shop', 'pull-request': '7' }
    const ran = await runIn(worldWith(objected), 'gate', { door: 'cli', values })
    expect(ran.exitCode).toBe(1)
    expect(ran.statuses).toEqual([])
    expect(ran.kept.out.join()).toContain('soc2-gate gate: fail')
    expect(ran.kept.progress[0]).toBe('Policy: baseline, the built-in pack, because there is none at .github/soc2-gate.yml')
    expect(ran.kept.progress[1]).toMatch(/^Evidence: .* \(root digest sha256:[0-9a-f]{64}\)$/)
  })

  it('is results.json on standard output when asked', async () => {
    const values = { repository: 'acme/shop', 'pull-request': '7', json: 'true' }
    const ran = await runIn(worldWith(approved), 'gate', { door: 'cli', values })
    expect(ran.kept.out).toEqual([await readFile(join(ran.evidence, 'results.json'), 'utf8')])
  })

  it('publishes from the command line where a context is given, and the exit code says the verdict all the same', async () => {
    const values = { repository: 'acme/shop', 'pull-request': '7', 'status-context': 'local' }
    const ran = await runIn(worldWith(objected), 'gate', { door: 'cli', values })
    expect(ran.statuses).toMatchObject([{ context: 'local', state: 'failure' }])
    expect(ran.exitCode).toBe(1)
  })

  it('keeps one comment on the pull request, if asked', async () => {
    const world = worldWith({ ...objected, comments: [aComment({ body: 'hm' })] })
    const bodies = (): string[] => world.repositories[0]?.pullRequests[0]?.comments.map(({ body }) => body) ?? []
    await runIn(world, 'gate', { values: { comment: 'true' } })
    expect(bodies()).toEqual(['hm', expect.stringMatching(/^<!-- soc2-gate: soc2-gate -->\n# .*soc2-gate: fail/)])
    for (const review of world.repositories[0]?.pullRequests[0]?.reviews ?? []) review.state = 'APPROVED'
    await runIn(world, 'gate', { values: { comment: 'true' } })
    expect(bodies()).toEqual(['hm', expect.stringMatching(/soc2-gate: pass/)])
  })

  it.each([
    ['placeholders', '{command}-{job}-{attempt}', 'gate-gate-2'],
    ['unknown placeholders as they are', 'evidence-{sha}', 'evidence-{sha}'],
  ])('names the artifact with %s', async (_name, name, expected) => {
    const ran = await runIn(worldWith(approved), 'gate', { values: { 'artifact-name': name, 'retention-days': '30' } })
    expect(ran.kept.uploads).toMatchObject([{ name: expected, retentionDays: 30 }])
  })

  it('uploads nothing where no name is given', async () => {
    const ran = await runIn(worldWith(approved), 'gate', { values: { 'artifact-name': '' } })
    expect(ran).toMatchObject({ exitCode: 0, kept: { uploads: [] } })
    expect(ran.kept.outputs).not.toHaveProperty('artifact-id')
  })
})

describe('on a public repository', () => {
  const world = (): World => worldWith(approved, { visibility: 'public' })

  it('uploads nothing, says why, and shows what the pull request shows anyway', async () => {
    const ran = await runIn(world(), 'gate')
    expect(ran).toMatchObject({ exitCode: 0, kept: { uploads: [] } })
    expect(ran.kept.progress.join('\n')).toContain('The evidence package was not uploaded')
    expect(ran.kept.summaries.join()).toContain('change/independent-approval')
  })

  it('uploads when that is allowed', async () => {
    const ran = await runIn(world(), 'gate', { values: { 'allow-public-upload': 'true' } })
    expect(ran.kept.uploads).toHaveLength(1)
    expect(ran.kept.outputs).toMatchObject({ 'artifact-id': String(uploaded.uploaded ? uploaded.id : 0) })
  })

  it('shows the verdict alone when another repository, a private one, was judged', async () => {
    const parts: Parts = {
      environment: { GITHUB_REPOSITORY: 'acme/site' },
      values: { repository: 'acme/shop', 'pull-request': '7' },
      event: { name: 'schedule', payload: { repository: { private: false } } },
    }
    const ran = await runIn(worldWith(objected), 'gate', parts)
    const shown = [
      ...ran.kept.out,
      ...ran.kept.progress,
      ...ran.kept.summaries,
      ...ran.kept.annotations.map(({ title, message }) => title + message),
    ].join('\n')
    expect(shown).toContain('fail')
    expect(shown).not.toMatch(/bea|no-outstanding-objection|acme\/shop|Change 7/)
    expect(ran.kept.uploads).toEqual([])
  })
})

describe('a token that can only read, as on a pull request from a fork', () => {
  it('costs the status, and a warning says what to do', async () => {
    const ran = await runIn(worldWith(objected, {}, readOnly), 'gate')
    expect(ran.kept.annotations[0]).toMatchObject({
      level: 'warning',
      message: expect.stringMatching(/could not be published .*\(403\).*"statuses: write".*fork/) as unknown,
    })
    expect(ran.kept.summaries.join()).toContain('could not be published')
    expect(ran.exitCode).toBe(1)
  })
})
