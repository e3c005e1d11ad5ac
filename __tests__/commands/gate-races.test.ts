import { afterEach, describe, expect, it } from 'vitest'
import { aCommit } from '../github/build.ts'
import { hidden } from '../github/faults.ts'
import { oid } from '../github/ids.ts'
import type { World } from '../github/world.ts'
import type { PullRequest } from '../github/world-pull-request.ts'
import { approved, cleanUp, resultsOf, runIn, worldWith } from './run-in.ts'

afterEach(cleanUp)

/** Changes the pull request at some minute of the day. */
function touched(minute: number, change: (pullRequest: PullRequest) => void): (world: World) => void {
  return ({ repositories: [repository] }) => {
    const pullRequest = repository?.pullRequests[0]
    if (pullRequest === undefined) throw new Error('The world has no pull request')
    change(pullRequest)
    pullRequest.updatedAt = `2026-06-15T12:${String(minute).padStart(2, '0')}:00Z`
  }
}

const dismissed = touched(1, (pullRequest) => {
  for (const review of pullRequest.reviews) review.state = 'DISMISSED'
})

const pushed = touched(1, (pullRequest) => {
  pullRequest.headOid = oid('pushed')
  pullRequest.commits = pullRequest.commits.map((commit) => ({ ...commit, oid: oid('pushed') }))
})

const landed = touched(1, (pullRequest) => {
  const at = '2026-06-15T12:01:00Z'
  const mergeCommit = aCommit({ oid: oid('merge 7'), parents: [oid('main'), oid('head 7')] })
  const merged: Partial<PullRequest> = { state: 'MERGED', closedAt: at, mergedAt: at, mergedBy: pullRequest.author, mergeCommit }
  Object.assign(pullRequest, merged)
})

describe('a pull request that changes between reading and publishing', () => {
  it('is read again, and the verdict is the one of what it has become', async () => {
    const ran = await runIn(worldWith(approved), 'gate', { prepare: ({ changes }) => changes.add('graphql:Head', dismissed) })
    expect(ran.statuses).toMatchObject([{ sha: oid('head 7'), state: 'pending' }])
    expect((await resultsOf(ran)).verdict).toBe('inconclusive')
    expect(ran.kept.progress[0]).toBe('The pull request changed while it was read. It is read again.')
  })

  it('never gets the verdict of one commit published to another', async () => {
    const ran = await runIn(worldWith(approved), 'gate', { prepare: ({ changes }) => changes.add('graphql:Head', pushed) })
    expect(ran.statuses).toMatchObject([{ sha: oid('pushed'), state: 'pending' }])
  })

  it('is judged as a landed one when it lands meanwhile, without a status', async () => {
    const ran = await runIn(worldWith(approved), 'gate', { prepare: ({ changes }) => changes.add('graphql:Head', landed) })
    expect(ran.statuses).toEqual([])
    expect((await resultsOf(ran)).results.length).toBeGreaterThan(0)
  })

  it('that never stands still gets no status, is no better than inconclusive, and the exit code says so', async () => {
    const ran = await runIn(worldWith(approved), 'gate', {
      prepare: ({ changes }) => {
        for (const minute of [1, 2, 3])
          changes.add(
            'graphql:Head',
            touched(minute, ({ labels }) => labels.push(`label-${String(minute)}`)),
            { from: minute },
          )
      },
    })
    expect(ran).toMatchObject({ exitCode: 2, statuses: [] })
    expect(ran.double.counts.byRoute['POST /graphql']).toBe(9)
    expect(await resultsOf(ran)).toMatchObject({
      verdict: 'inconclusive',
      complete: false,
      incompleteBecause: ['The pull request changed while it was read.'],
    })
    expect(ran.kept.annotations[0]).toMatchObject({
      level: 'warning',
      message: expect.stringContaining('No commit status was published') as unknown,
    })
  })

  it('gets no status when nobody can tell whether it changed', async () => {
    const ran = await runIn(worldWith(approved), 'gate', { prepare: ({ faults }) => faults.add('graphql:Head', hidden()) })
    expect(ran).toMatchObject({ exitCode: 2, statuses: [] })
    expect((await resultsOf(ran)).incompleteBecause.join()).toMatch(/^Whether the pull request had changed meanwhile could not be seen: /)
  })
})

describe('a pull request that stands still', () => {
  it('is read twice: once to judge it, and once before the verdict is published', async () => {
    const payload = { pull_request: { number: 7, base: { ref: 'main' }, head: { ref: 'feature-7', sha: oid('head 7') } } }
    const ran = await runIn(worldWith(approved), 'gate', {
      event: { name: 'pull_request', payload },
      prepare: (double) => (double.latencyMs = 50),
    })
    expect(ran.statuses).toMatchObject([{ state: 'success' }])
    expect(ran.double.counts.sequentialReads).toBe(2)
    expect(ran.double.requests.map(({ route, operation }) => operation ?? route)).toEqual([
      'Change',
      'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
      'GET /repos/{owner}/{repo}/activity',
      'GET /repos/{owner}/{repo}/rules/branches/{branch}',
      'GET /repos/{owner}/{repo}/branches/{branch}',
      'OpenPullRequests',
      'Head',
      'POST /repos/{owner}/{repo}/statuses/{sha}',
    ])
  })
})
