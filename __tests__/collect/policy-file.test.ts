import { describe, expect, it } from 'vitest'
import { readPolicyAt, readPolicyFrom } from '../../src/collect/policy-file.ts'
import { aBranch, aCommit, aRepository, aToken, aWorld, workflowToken } from '../github/build.ts'
import { serverError } from '../github/faults.ts'
import { oid } from '../github/ids.ts'
import type { World } from '../github/world.ts'
import { connected } from './client.ts'
import { shop } from './read.ts'

const policies = (): World =>
  aWorld({
    repositories: [
      aRepository({
        name: 'policies',
        branches: [aBranch(), aBranch({ name: 'v1', oid: oid('v1') })],
        commits: [aCommit({ oid: oid('main') }), aCommit({ oid: oid('v1') })],
        filesAt: {
          [oid('main')]: { 'rules/gate.yml': '# main\n' },
          [oid('v1')]: { 'rules/gate.yml': '# v1\n', 'rules/gate@2.yml': '# at\n' },
        },
      }),
    ],
  })

describe('a policy of another repository', () => {
  it.each([
    ['by a branch', 'acme/policies/rules/gate.yml@v1', '# v1\n', oid('v1')],
    ['by a commit', `acme/policies/rules/gate.yml@${oid('main')}`, '# main\n', oid('main')],
    ['with a path that has the sign in it', 'acme/policies/rules/gate@2.yml@v1', '# at\n', oid('v1')],
  ])('%s', async (_name, reference, text, commit) => {
    const { github } = connected(policies())
    expect(await readPolicyFrom(github, reference)).toMatchObject({ state: 'observed', value: { text, commit } })
    expect(github.requests).toHaveLength(1)
  })

  it.each([
    ['that is not there', 'acme/policies/rules/none.yml@v1'],
    ['of a ref that is not there', 'acme/policies/rules/gate.yml@v9'],
    ['of a ref that is no commit', 'acme/policies/rules/gate.yml@main:rules'],
  ])('%s is null', async (_name, reference) => {
    const { github } = connected(policies())
    expect(await readPolicyFrom(github, reference)).toMatchObject({ state: 'observed', value: null })
  })

  it('by an annotated tag', async () => {
    const { github, double } = connected(policies())
    const file = {
      type: 'blob',
      mode: 0o100644,
      object: { type: 'Blob', oid: oid('blob'), byteSize: 4, isBinary: false, isTruncated: false, text: '# t\n' },
    }
    const body = JSON.stringify({ data: { repository: { object: { target: { oid: oid('v1'), file } } } } })
    double.faults.add('graphql', () => ({ status: 200, headers: { 'content-type': 'application/json' }, body }))
    expect(await readPolicyFrom(github, 'acme/policies/rules/gate.yml@v1.0')).toMatchObject({ value: { text: '# t\n', commit: oid('v1') } })
  })

  it('that cannot be seen is not absent', async () => {
    const { github, double } = connected(policies())
    expect(await readPolicyFrom(github, 'acme/secret/rules/gate.yml@v1')).toMatchObject({ state: 'unavailable', reason: 'permission' })
    double.faults.add('graphql', serverError())
    expect(await readPolicyFrom(github, 'acme/policies/rules/gate.yml@v1')).toMatchObject({ state: 'unavailable', reason: 'error' })
  })
})

describe('a policy of the default branch', () => {
  const here = { owner: 'acme', name: 'shop' }
  const path = '.github/soc2-gate.yml'

  it('is read with its commit', async () => {
    const { github } = connected(shop(undefined, { files: { [path]: 'version: 1\n' } }))
    expect(await readPolicyAt(github, here, path)).toMatchObject({
      state: 'observed',
      value: { path, text: 'version: 1\n', commit: oid('main') },
    })
  })

  it('that is not there is null', async () => {
    expect(await readPolicyAt(connected(shop()).github, here, path)).toMatchObject({ state: 'observed', value: null })
    const empty = aWorld({ repositories: [aRepository({ branches: [] })] })
    expect(await readPolicyAt(connected(empty).github, here, path)).toMatchObject({ state: 'observed', value: null })
  })

  it('that cannot be seen is not absent', async () => {
    const world = shop(undefined, { files: { [path]: 'version: 1\n' } })
    world.tokens = { [workflowToken]: aToken({ permissions: { pull_requests: 'read' } }) }
    const { github } = connected(world)
    expect(await readPolicyAt(github, here, path)).toMatchObject({
      state: 'unavailable',
      reason: 'permission',
      detail: `The policy ${path} could not be read: GitHub answered "Resource not accessible by integration".`,
    })
  })
})
