import { describe, expect, test } from 'vitest'
import { readLanded } from '../../src/collect/landed.ts'
import { readDirectPush } from '../../src/collect/period/direct-push.ts'
import { slots } from '../../src/model/subject.ts'
import { aWorld } from '../github/build.ts'
import { bea } from '../github/people.ts'
import { Branch } from '../period/landings.ts'
import { connected } from './client.ts'

const shop = { owner: 'acme', name: 'shop' }
const at = '2026-06-14T12:00:00Z'

async function landedBy(move: (branch: Branch) => unknown, prepare: (branch: Branch) => unknown = () => undefined) {
  const branch = new Branch()
  prepare(branch)
  const before = branch.tip
  move(branch)
  const client = connected(aWorld({ repositories: [branch.repository()] }))
  const landed = await readLanded(client.github, shop, { branch: 'main', before, after: branch.tip })
  if (landed.state === 'unavailable') throw new Error(landed.detail)
  const { pullRequests, directPushes } = landed.value
  return { ...client, branch, before, pullRequests, directPushes, direct: directPushes.map(({ commits }) => commits.length) }
}

describe('what a push landed', () => {
  test.each([
    ['a merge', (branch: Branch) => branch.land(at, 'merge', { commits: 3 }), [1], []],
    ['a squash', (branch: Branch) => branch.land(at, 'squash', { commits: 3 }), [1], []],
    ['every commit of a rebase', (branch: Branch) => branch.land(at, 'rebase', { commits: 3 }), [1], []],
    ['every pull request of a queue', (branch: Branch) => branch.queue(at, 'squash', [{}, { commits: 2 }, {}]), [1, 2, 3], []],
    ['a queue that merges', (branch: Branch) => branch.queue(at, 'merge', [{}, { commits: 2 }, {}]), [1, 2, 3], []],
    ['a direct push of two commits', (branch: Branch) => branch.push(at, { commits: 2 }), [], [2]],
    ['nothing', () => undefined, [], []],
  ] as const)('%s', async (_name, move, pulls, pushes) => {
    const { pullRequests, direct } = await landedBy(move)
    expect({ pullRequests, direct }).toEqual({ pullRequests: pulls, direct: pushes })
  })

  test('what was pushed along with the commits of a pull request is a push of its own', async () => {
    const { pullRequests, directPushes } = await landedBy((branch) => {
      branch.push(at)
      branch.land(at, 'merge')
      const [pushed, merged] = branch.activity.splice(0)
      if (pushed === undefined || merged === undefined) throw new Error('The branch did not move')
      branch.activity.push({ ...merged, type: 'push', before: pushed.before })
    })
    expect(pullRequests).toEqual([1])
    expect(directPushes).toMatchObject([{ landing: { kind: 'push' } }])
  })

  test('a branch that was forked long ago is followed to where it left', async () => {
    const { pullRequests, direct } = await landedBy(
      (branch) => branch.land(at, 'merge', { change: ({ commits }) => commits.forEach((commit) => (commit.parents = [branch.root])) }),
      (branch) => {
        for (let day = 0; day < 250; day += 1) branch.push(at)
      },
    )
    expect({ pullRequests, direct }).toEqual({ pullRequests: [1], direct: [] })
  })

  test('a force push: what it took off is no news, what it put there is', async () => {
    const { pullRequests, directPushes } = await landedBy(
      (branch) => branch.forcePush(at, branch.root, bea),
      (branch) => branch.push(at, { commits: 2 }),
    )
    expect(pullRequests).toEqual([])
    expect(directPushes).toMatchObject([{ landing: { kind: 'force-push', actor: { login: 'bea' } } }])
  })

  test('a push that made the branch cannot be told apart from what was there', async () => {
    const { github } = connected(aWorld({ repositories: [new Branch().repository()] }))
    expect(await readLanded(github, shop, { branch: 'main', before: '0'.repeat(40), after: new Branch().tip })).toMatchObject({
      state: 'unavailable',
      reason: 'unsupported',
    })
  })
})

test('a direct push is a change that nobody reviewed', async () => {
  const { github, directPushes, branch } = await landedBy((main) => main.push(at, { commits: 2 }))
  const [push] = directPushes
  if (push === undefined) throw new Error('Nothing was pushed')
  const change = await readDirectPush(github, shop, push, { slots: new Set(slots.change), teamsOwning: () => [] })
  expect(change).toMatchObject({
    id: `acme/shop@${branch.tip}`,
    url: `https://github.com/acme/shop/commit/${branch.tip}`,
    branch: 'main',
    pullRequest: { value: null },
    commits: { value: [{ headline: 'Push 1' }, { oid: branch.tip, authors: [{ account: { login: 'ann' } }] }] },
    landing: { value: { signedByGitHub: false, record: { kind: 'push', at, actor: { login: 'ann' } } } },
    headPush: { value: { oid: branch.tip, at, seenIn: 'activity' } },
  })
  for (const slot of slots.change) expect(change[slot].state, slot).toBe('observed')
})
