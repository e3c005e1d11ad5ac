import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { aToken, workflowToken } from '../github/build.ts'
import { never, refuses, resets, serverError, unicorn } from '../github/faults.ts'
import { oid } from '../github/ids.ts'
import { primaryLimit, secondaryLimit } from '../github/limit-faults.ts'
import type { World } from '../github/world.ts'
import { approved, cleanUp, objected, resultsOf, runIn, worldWith, type Parts } from './run-in.ts'

afterEach(cleanUp)

const controls = `controls:
  - id: CM-1
    title: Changes are approved
    criteria: [CC8.1]
    checks:
      - use: change/independent-approval
`

function withPolicy(text: string): World {
  return worldWith(approved, { files: { '.github/soc2-gate.yml': text } })
}

const event = (head: string): NonNullable<Parts['event']> => ({
  name: 'pull_request',
  payload: { pull_request: { number: 7, base: { ref: 'main' }, head: { ref: 'feature-7', sha: oid(head) } } },
})

/** A trouble, what is said of it, and the states of the statuses that it leaves. */
type Trouble = [name: string, world: World, parts: Parts, said: RegExp, states: readonly string[]]

const alias = `a: &a [x, x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
`

const troubles: Trouble[] = [
  ['no token', worldWith(), { values: { token: '' } }, /^There is no token\.\nLeave the input "token" out/, []],
  ['a token that GitHub does not know', worldWith(), { values: { token: 'nobody' } }, /Bad credentials.*\n.*token/i, []],
  [
    'a token that may not read pull requests',
    worldWith({}, {}, { tokens: { [workflowToken]: aToken({ permissions: { contents: 'read' } }) } }),
    {},
    /acme\/shop#7 .*\n.*pull-requests: read/,
    [],
  ],
  [
    'a policy that the token may not read',
    worldWith({}, {}, { tokens: { [workflowToken]: aToken({ permissions: { pull_requests: 'read', statuses: 'write' } }) } }),
    {},
    /^The policy acme\/shop\/\.github\/soc2-gate\.yml cannot be read: .*\n.*contents: read/,
    ['error'],
  ],
  [
    'an invalid YAML',
    withPolicy('version: 1\ncontrols: [\n'),
    {},
    /^The policy acme\/shop\/\.github\/soc2-gate\.yml@[0-9a-f]{40} has (an error|\d errors)\.\nMend it/,
    ['error'],
  ],
  [
    'an unknown check',
    withPolicy(`version: 1\n${controls.replace('independent-approval', 'independant-approval')}`),
    {},
    /:7:14: .*change\/independant-approval.*change\/independent-approval/,
    ['error'],
  ],
  [
    'an unknown parameter',
    withPolicy(`version: 1\n${controls}        with: { aprovals: 2 }\n`),
    {},
    /:8:17: .*aprovals.*approvals/,
    ['error'],
  ],
  ['an unknown criterion', withPolicy(`version: 1\n${controls.replace('CC8.1', 'CC8.2')}`), {}, /:5:16: .*CC8\.2.*CC8\.1/, ['error']],
  ['a policy over 256 KB', withPolicy(`# ${'x'.repeat(257 * 1024)}\nversion: 1\n${controls}`), {}, /256 KB/, ['error']],
  ['a policy deeper than 20 levels', withPolicy(`version: 1\nx: ${'['.repeat(21)}${']'.repeat(21)}\n`), {}, /20 levels/, ['error']],
  ['an alias bomb', withPolicy(`${alias}version: 1\n${controls}`), {}, /alias/i, ['error']],
  [
    'a policy elsewhere that is not there',
    worldWith(),
    { values: { policy: 'acme/rules/soc2.yml@main' } },
    /acme\/rules\/soc2\.yml@main/,
    ['error'],
  ],
  [
    'a pull request that does not exist',
    worldWith(),
    { values: { 'pull-request': '8' } },
    /^There is no pull request acme\/shop#8\.\nCheck its number\./,
    [],
  ],
  ['a repository that is not there', worldWith(), { values: { repository: 'acme/shpo', 'pull-request': '7' } }, /acme\/shpo/, []],
  [
    'an event without a pull request',
    worldWith(),
    { values: { command: 'gate' }, event: { name: 'push', payload: {} }, environment: { GITHUB_EVENT_NAME: 'push' } },
    /^The event "push" names no pull request\.\nRun on pull_request/,
    [],
  ],
  [
    'a moment that is still to come',
    worldWith(),
    { values: { at: '2027-01-01' } },
    /^2027-01-01T00:00:00Z is still to come: it is 2026-06-15T12:00:00Z at GitHub\.\n/,
    [],
  ],
  ['GitHub down', worldWith(), { prepare: ({ faults }) => faults.add('*', serverError(503)) }, /acme\/shop.*\n/, []],
  ['GitHub down behind its load balancer', worldWith(), { prepare: ({ faults }) => faults.add('*', unicorn()) }, /acme\/shop.*\n/, []],
  ['GitHub not to be reached', worldWith(), { prepare: ({ faults }) => faults.add('*', resets()) }, /acme\/shop.*\n/, []],
  ['GitHub that never answers', worldWith(), { prepare: ({ faults }) => faults.add('*', never()) }, /acme\/shop.*\n/, []],
  ['an hour without points left', worldWith(), { prepare: ({ faults }) => faults.add('*', primaryLimit(3000)) }, /rate limit.*\n/i, []],
  [
    'too many requests at once, for too long',
    worldWith(),
    { prepare: ({ faults }) => faults.add('*', secondaryLimit(1200)) },
    /rate limit.*\n/i,
    [],
  ],
  [
    'an answer that nobody understands',
    worldWith(),
    { prepare: ({ faults }) => faults.add('graphql', refuses(418, 'teapot')) },
    /teapot.*\n/,
    [],
  ],
]

describe('trouble that keeps the gate from judging', () => {
  it.each(troubles)('%s', async (_name, world, parts, said, states) => {
    const ran = await runIn(world, 'gate', parts)
    expect(ran.exitCode).toBe(3)
    const told = [...ran.kept.progress, ...ran.kept.annotations.map(({ message }) => message)].join('\n')
    expect(told).toMatch(said.multiline ? said : new RegExp(said.source, `${said.flags}m`))
    expect(told).not.toMatch(/bug in soc2-gate|undefined|\[object|workflow-token/)
    expect(ran.kept.annotations[0]).toMatchObject({ level: 'error', title: 'soc2-gate' })
    expect(ran.statuses.map(({ state }) => state)).toEqual(states)
    expect(ran.outputs).toEqual({})
  })

  it('takes an earlier verdict off the head, on the word of the event if need be', async () => {
    const world = withPolicy('version: 2\n')
    expect((await runIn(world, 'gate', { event: event('head 7') })).statuses).toMatchObject([
      { sha: oid('head 7'), state: 'error', description: expect.stringMatching(/^could not judge: The policy /) as unknown },
    ])
    const broken = worldWith(approved)
    const ran = await runIn(broken, 'gate', { event: event('head 7'), prepare: ({ faults }) => faults.add('graphql', serverError(500)) })
    expect(ran.statuses).toMatchObject([{ sha: oid('head 7'), state: 'error' }])
  })

  it('blocks nobody under report-only', async () => {
    const ran = await runIn(withPolicy('version: 2\n'), 'gate', { values: { 'report-only': 'true' } })
    expect(ran).toMatchObject({
      exitCode: 3,
      statuses: [{ state: 'success', description: expect.stringMatching(/^report only: could not judge/) as unknown }],
    })
  })

  it('annotates the lines of a policy', async () => {
    const ran = await runIn(withPolicy(`version: 1\n${controls.replace('CC8.1', 'CC8.2')}`), 'gate')
    expect(ran.kept.annotations[1]).toMatchObject({ place: { file: '.github/soc2-gate.yml', line: 5, column: 16 } })
  })
})

describe('GitHub that stumbles', () => {
  it.each([
    ['an outage of a moment', serverError(502)],
    ['a broken connection', resets()],
    ['a limit for a second', secondaryLimit(1)],
    ['an hour that ends in a second', primaryLimit(1)],
  ])('costs nothing: %s', async (_name, fault) => {
    const ran = await runIn(worldWith(approved), 'gate', { prepare: ({ faults }) => faults.add('graphql', fault, { times: 1 }) })
    expect(ran).toMatchObject({ exitCode: 0, statuses: [{ state: 'success' }] })
  })
})

describe('a policy on the disk', () => {
  it('is mended where it is, which is no branch', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'soc2-gate-'))
    await writeFile(join(folder, 'rules.yml'), 'version: 2\n')
    const values = { repository: 'acme/shop', 'pull-request': '7', policy: join(folder, 'rules.yml') }
    const ran = await runIn(worldWith(approved), 'gate', { door: 'cli', values })
    await rm(folder, { recursive: true })
    expect(ran.exitCode).toBe(3)
    expect(ran.kept.progress.join('\n')).toMatch(/rules\.yml has an error\.\nMend it; until then nothing can be judged\./)
  })
})

describe('evidence that cannot be kept', () => {
  it('no policy file: the baseline judges, and the summary says so', async () => {
    const ran = await runIn(worldWith(approved), 'gate')
    expect(ran.kept.summaries.join()).toMatch(/`baseline`: there is none at `\.github\/soc2-gate\.yml`/)
    expect(ran.exitCode).toBe(0)
  })

  it.each<[name: string, prepare: (folder: string) => Promise<string>, said: RegExp]>([
    [
      'a folder that is not empty',
      async (folder) => {
        await writeFile(join(folder, 'old.json'), '{}')
        return folder
      },
      /is not empty: it holds old\.json\. Empty it/,
    ],
    [
      'a path below a file',
      async (folder) => {
        await writeFile(join(folder, 'file'), '')
        return join(folder, 'file/evidence')
      },
      /could not be written .*ENOTDIR.* Check the path/,
    ],
    [
      'a link in the place of the folder',
      async (folder) => {
        await symlink(tmpdir(), join(folder, 'link'))
        return join(folder, 'link')
      },
      /is a symbolic link\./,
    ],
  ])('%s: exit code 3, and the verdict is out all the same', async (_name, prepare, said) => {
    const folder = await mkdtemp(join(tmpdir(), 'soc2-gate-'))
    const ran = await runIn(worldWith(objected), 'gate', { values: { 'evidence-path': await prepare(folder) } })
    await rm(folder, { recursive: true })
    expect(ran).toMatchObject({ exitCode: 3, statuses: [{ state: 'failure' }], kept: { uploads: [] } })
    expect(ran.kept.annotations[0]).toMatchObject({ level: 'error', message: expect.stringMatching(said) as unknown })
    expect(ran.kept.summaries.join()).toMatch(said)
    expect(ran.kept.outputs).toMatchObject({ verdict: 'fail' })
    expect(ran.kept.outputs).not.toHaveProperty('evidence-path')
  })

  it('a results service that is down: exit code 3, the verdict is out and the folder is written', async () => {
    const upload = { uploaded: false, detail: 'The artifact x could not be uploaded: no route.', remedy: 'Run the job again.' } as const
    const ran = await runIn(worldWith(objected), 'gate', { upload })
    expect(ran).toMatchObject({ exitCode: 3, statuses: [{ state: 'failure' }] })
    expect(ran.kept.annotations[0]).toMatchObject({ level: 'error', message: `${upload.detail} ${upload.remedy}` })
    expect((await resultsOf(ran)).verdict).toBe('fail')
  })
})
