import { describe, expect, it } from 'vitest'
import { aBranch, aCommit, aPullRequest, aRepository } from '../github/build.ts'
import { altered, partial } from '../github/content-faults.ts'
import { refuses } from '../github/faults.ts'
import { oid } from '../github/ids.ts'
import { cyn } from '../github/people.ts'
import type { Repository, World } from '../github/world.ts'
import type { PullRequest } from '../github/world-pull-request.ts'
import { connected } from './client.ts'
import { read, readThrough, shop, value } from './read.ts'

const path = '.github/soc2-gate.yml'

/** The policy and CODEOWNERS as they were at each commit: what they say is which commit it is. */
function asOf(...words: string[]): Repository['filesAt'] {
  return Object.fromEntries(words.map((word) => [oid(word), { [path]: `# ${word}\n`, CODEOWNERS: `* @${word}\n` }]))
}

const merged = (pull: Partial<PullRequest>) =>
  aPullRequest({ state: 'MERGED', mergedAt: '2026-06-14T11:00:00Z', closedAt: '2026-06-14T11:00:00Z', mergedBy: cyn, ...pull })

describe('the base that judges', () => {
  const commit = (word: string, ...parents: string[]) => aCommit({ oid: oid(word), parents: parents.map((parent) => oid(parent)) })

  const cases: readonly (readonly [string, PullRequest, Partial<Repository>, string])[] = [
    ['an open change is its branch as it is now', aPullRequest({ baseOid: oid('older') }), {}, 'main'],
    ['a closed change is its branch as it is now', aPullRequest({ state: 'CLOSED', closedAt: '2026-06-14T11:00:00Z' }), {}, 'main'],
    ['a merged change is what it was merged into', merged({ mergeCommit: commit('merge', 'before', 'head 7') }), {}, 'before'],
    ['a squashed change is what it was put onto', merged({ mergeCommit: commit('squash', 'before') }), {}, 'before'],
    [
      'a change that was rebased, commit by commit, is what was there before the first of them',
      merged({
        mergeCommit: commit('third', 'second'),
        commits: [commit('first', 'before'), commit('second', 'first'), aCommit({ oid: oid('head 7') })],
      }),
      { commits: [commit('before'), commit('main')] },
      'before',
    ],
    [
      'a change whose base branch has been deleted is where that was',
      aPullRequest({ state: 'CLOSED', baseRef: 'gone', baseOid: oid('older') }),
      { commits: [commit('older'), commit('main')] },
      'older',
    ],
  ]

  it.each(cases)('%s', async (_name, pull, repository, word) => {
    const world = shop(pull, {
      filesAt: asOf('main', 'before', 'older', 'first', 'second', 'third', 'merge', 'squash', 'head 7'),
      ...repository,
    })
    const { first, change } = await read(world)
    expect(first.policyFile).toMatchObject({ state: 'observed', value: { text: `# ${word}\n`, commit: oid(word) } })
    expect(value(change, 'codeOwners')).toMatchObject({ path: 'CODEOWNERS', text: `* @${word}\n` })
  })

  it('a change that landed by rebase under a name that the repository has no more', async () => {
    const pull = merged({
      mergeCommit: commit('third', 'second'),
      commits: [commit('first', 'before'), commit('second', 'first'), aCommit({ oid: oid('head 7') })],
    })
    const world = shop(pull, {
      filesAt: asOf('before', 'second'),
      commits: [commit('before'), commit('main')],
      formerNames: ['acme/store'],
    })
    const { first, change } = await read(world, { repository: { owner: 'acme', name: 'store' } })
    expect(first.policyFile).toMatchObject({ value: { text: '# before\n' } })
    expect(change.id).toBe('acme/shop#7')
  })

  it('is unknown where the commits of a rebase have no end', async () => {
    const pull = merged({ mergeCommit: commit('third', 'second'), commits: [commit('second', 'first'), aCommit({ oid: oid('head 7') })] })
    const { first, change } = await read(shop(pull))
    expect(first.policyFile).toMatchObject({ state: 'unavailable', reason: 'error' })
    expect(change.codeOwners).toMatchObject({ state: 'unavailable', reason: 'error' })
  })
})

describe('a file of the base', () => {
  const at = (files: Repository['files']) => shop(aPullRequest(), { files })

  it.each<[string, World, object]>([
    ['that is not there is null', at({}), { state: 'observed', value: null }],
    [
      'that is a folder is not absent',
      at({ [`${path}/README.md`]: 'x' }),
      { state: 'unavailable', reason: 'error', detail: `${path} is there and is no file.` },
    ],
    ['that is no text is not absent', at({ [path]: { binary: true, bytes: 10 } }), { state: 'unavailable', reason: 'error' }],
    ['that GitHub cuts is not taken for whole', at({ [path]: `#${'x'.repeat(600_000)}` }), { state: 'unavailable', reason: 'truncated' }],
    ['that is empty is a text', at({ [path]: '' }), { state: 'observed', value: { text: '' } }],
  ])('%s', async (_name, world, expected) => {
    const { first } = await read(world)
    expect(first.policyFile).toMatchObject(expected)
  })

  it('that is a symbolic link is not what it names', async () => {
    const client = connected(at({ [path]: '../other.yml' }))
    client.double.faults.add('graphql:Change', ({ answer }) => {
      const usual = answer()
      return { ...usual, body: usual.body.toString().replaceAll('"mode":33188', '"mode":40960') }
    })
    const { first } = await readThrough(client)
    expect(first.policyFile).toMatchObject({
      state: 'unavailable',
      reason: 'error',
      detail: `${path} is a symbolic link, which GitHub does not follow.`,
    })
  })

  it.each(['FORBIDDEN', 'NOT_FOUND', 'SERVICE_UNAVAILABLE'])('that is null beside an error is not absent: %s', async (type) => {
    const client = connected(at({ [path]: 'version: 1' }))
    client.double.faults.add('graphql:Change', partial('repository.pullRequest.baseRef.target.policy', type, 'No'))
    const { first } = await readThrough(client)
    expect(first.policyFile.state).toBe('unavailable')
  })

  it('that the answer leaves out is not absent', async () => {
    const client = connected(at({}))
    client.double.faults.add(
      'graphql:Change',
      altered((body) => JSON.parse(JSON.stringify(body).replace('"policy":null,', '')) as unknown),
    )
    const { first } = await readThrough(client)
    expect(first.policyFile).toMatchObject({ state: 'unavailable', reason: 'error' })
  })

  it('is not looked for where the policy lives elsewhere', async () => {
    const { first, github } = await read(at({ [path]: 'version: 1' }), { policyPath: null })
    expect(first.policyFile).toMatchObject({ state: 'observed', value: null })
    expect(JSON.stringify(github.requests)).not.toContain('policy')
  })
})

describe('CODEOWNERS', () => {
  const large = `# ${'x'.repeat(600_000)}\n* @bea\n`

  it.each<[string, Repository['files'], string | null]>([
    ['in .github', { '.github/CODEOWNERS': '1', CODEOWNERS: '2', 'docs/CODEOWNERS': '3' }, '.github/CODEOWNERS'],
    ['at the root', { CODEOWNERS: '2', 'docs/CODEOWNERS': '3' }, 'CODEOWNERS'],
    ['in docs', { 'docs/CODEOWNERS': '3' }, 'docs/CODEOWNERS'],
    ['in a place that is a folder', { '.github/CODEOWNERS/README.md': '1', 'docs/CODEOWNERS': '3' }, 'docs/CODEOWNERS'],
    ['nowhere', { 'src/CODEOWNERS': '4' }, null],
  ])('%s', async (_name, files, place) => {
    const { change } = await read(shop(aPullRequest(), { files }))
    const found = value(change, 'codeOwners')
    expect(found?.path ?? null).toBe(place)
  })

  it('that a query cuts is read whole', async () => {
    const { change } = await read(shop(aPullRequest(), { files: { CODEOWNERS: large } }))
    expect(value(change, 'codeOwners')?.text).toBe(large)
  })

  it('that cannot be read whole is not taken for its beginning', async () => {
    const client = connected(shop(aPullRequest(), { files: { CODEOWNERS: large } }))
    client.double.faults.add('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', refuses(404, 'Not Found'))
    expect((await readThrough(client)).change.codeOwners).toMatchObject({ state: 'unavailable', reason: 'permission' })
  })
})

it('reads a branch other than the default one', async () => {
  const pull = aPullRequest({ baseRef: 'release/1.0', baseOid: oid('release') })
  const repository = aRepository({
    pullRequests: [pull],
    branches: [aBranch(), aBranch({ name: 'release/1.0', oid: oid('release') })],
    filesAt: asOf('main', 'release'),
    commits: [aCommit({ oid: oid('release') })],
  })
  const { first, change } = await read({ ...shop(), repositories: [repository] })
  expect(first.policyFile).toMatchObject({ value: { text: '# release\n' } })
  expect(change.branch).toBe('release/1.0')
  expect(change.requiredChecks.state).toBe('observed')
})
