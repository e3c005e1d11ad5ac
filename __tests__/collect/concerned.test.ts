import { describe, expect, it } from 'vitest'
import { pullRequestsAt, pullRequestsOfGroup } from '../../src/collect/concerned.ts'
import { aPullRequest, aRepository, aWorld } from '../github/build.ts'
import { serverError } from '../github/faults.ts'
import { oid } from '../github/ids.ts'
import type { QueueEntry, World } from '../github/world.ts'
import { connected } from './client.ts'

const shop = { owner: 'acme', name: 'shop' }

function worldOf(numbers: readonly number[], queue: QueueEntry[] | null = null): World {
  const pullRequests = numbers.map((number) => aPullRequest({ number }))
  return aWorld({ repositories: [aRepository({ pullRequests, mergeQueues: queue === null ? {} : { main: queue } })] })
}

describe('the pull requests at a commit', () => {
  it('are those that are open and have it as their head, over all pages', async () => {
    const world = worldOf(Array.from({ length: 150 }, (_, index) => index + 1))
    const { github } = connected(world)
    expect(await pullRequestsAt(github, shop, oid('head 140'))).toMatchObject({ value: [{ number: 140, headOid: oid('head 140') }] })
    expect(github.requests).toHaveLength(2)
  })

  it('are none for a commit that is no head, and for one of a closed pull request', async () => {
    const world = worldOf([7])
    expect(await pullRequestsAt(connected(world).github, shop, oid('main'))).toMatchObject({ value: [] })
    const closed = aWorld({ repositories: [aRepository({ pullRequests: [aPullRequest({ state: 'CLOSED' })] })] })
    expect(await pullRequestsAt(connected(closed).github, shop, oid('head 7'))).toMatchObject({ value: [] })
  })

  it('cannot be told when a page cannot be had', async () => {
    const { github, double } = connected(worldOf(Array.from({ length: 150 }, (_, index) => index + 1)))
    double.faults.add('graphql', serverError(), { from: 2, times: 20 })
    expect(await pullRequestsAt(github, shop, oid('head 7'))).toMatchObject({ state: 'unavailable', reason: 'error' })
  })
})

describe('the pull requests of a merge group', () => {
  const queue = [
    { number: 1, base: oid('main'), head: oid('group 1') },
    { number: 2, base: oid('group 1'), head: oid('group 2') },
    { number: 3, base: oid('group 2'), head: oid('group 3') },
  ]

  it('are the one that ends at its commit and all that are queued before it', async () => {
    const { github } = connected(worldOf([1, 2, 3], queue))
    expect(await pullRequestsOfGroup(github, shop, 'main', oid('group 2'))).toMatchObject({ value: [{ number: 1 }, { number: 2 }] })
  })

  it.each([
    ['no queue', null, oid('group 2')],
    ['a group that is gone', queue, oid('another group')],
    ['an entry whose pull request is not shown', [{ number: 9, base: oid('main'), head: oid('group 2') }], oid('group 2')],
  ])('cannot be told: %s', async (_name, entries, group) => {
    const { github } = connected(worldOf([1, 2, 3], entries))
    expect(await pullRequestsOfGroup(github, shop, 'main', group)).toMatchObject({ state: 'unavailable' })
  })
})
