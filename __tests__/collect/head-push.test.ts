import { describe, expect, it } from 'vitest'
import { aCheckRun, aPullRequest, aPush, aStatus, aSuite, aToken, workflowToken } from '../github/build.ts'
import { refuses, serverError } from '../github/faults.ts'
import { oid } from '../github/ids.ts'
import { ann } from '../github/people.ts'
import type { Repository } from '../github/world.ts'
import type { PullRequest } from '../github/world-pull-request.ts'
import { connected } from './client.ts'
import { read, readThrough, shop, value } from './read.ts'

const head = aPullRequest().headOid
const ref = 'refs/heads/feature-7'
const push = (at: string, after = head) => aPush({ ref, after, at, id: Date.parse(at) })
const forcePush = (at: string) => ({ type: 'HeadRefForcePushedEvent' as const, at, actor: ann, before: oid('old'), after: head })
const run = aCheckRun({ startedAt: '2026-06-14T08:11:00Z', suite: aSuite({ createdAt: '2026-06-14T08:10:30Z' }) })
const status = aStatus({ createdAt: '2026-06-14T08:12:00Z' })
const fork = { headRepository: { id: 9, owner: 'eli', name: 'shop', fork: true, visibility: 'public' as const } }

describe('when the head was pushed', () => {
  it.each<[string, Partial<PullRequest>, Partial<Repository>, { at: string; seenIn: string } | null]>([
    ['nobody recorded', {}, {}, null],
    ['by the activity of its branch', {}, { activity: [push('2026-06-14T08:05:00Z')] }, { at: '2026-06-14T08:05:00Z', seenIn: 'activity' }],
    ['by a force push to it', { timeline: [forcePush('2026-06-14T08:30:00Z')] }, {}, { at: '2026-06-14T08:30:00Z', seenIn: 'force-push' }],
    [
      'by the first time that the branch came to it',
      {},
      { activity: [push('2026-06-14T11:00:00Z'), push('2026-06-14T10:00:00Z', oid('other')), push('2026-06-14T09:00:00Z')] },
      { at: '2026-06-14T09:00:00Z', seenIn: 'activity' },
    ],
    ['by a check suite', { checkRuns: [run] }, {}, { at: '2026-06-14T08:10:30Z', seenIn: 'check-suite' }],
    ['by a status', { statuses: [status] }, {}, { at: '2026-06-14T08:12:00Z', seenIn: 'status' }],
    ['by the earliest of them', { checkRuns: [run], statuses: [status] }, {}, { at: '2026-06-14T08:10:30Z', seenIn: 'check-suite' }],
    [
      'by the branch rather than by a commit that was elsewhere before',
      { checkRuns: [run] },
      { activity: [push('2026-06-14T11:00:00Z')] },
      { at: '2026-06-14T11:00:00Z', seenIn: 'activity' },
    ],
    ['by no push of another commit', {}, { activity: [push('2026-06-14T08:05:00Z', oid('other'))] }, null],
    ['by no push to another branch', {}, { activity: [aPush({ ref: 'refs/heads/other', after: head })] }, null],
    [
      'of a fork by what is here',
      { ...fork, statuses: [status] },
      { activity: [push('2026-06-14T08:05:00Z')] },
      { at: '2026-06-14T08:12:00Z', seenIn: 'status' },
    ],
    [
      'of a fork that has been deleted',
      { headRepository: null, checkRuns: [run] },
      {},
      { at: '2026-06-14T08:10:30Z', seenIn: 'check-suite' },
    ],
    [
      'not by a commit date, which its author chooses',
      {
        commits: aPullRequest().commits.map((commit) => ({ ...commit, committer: { ...commit.committer, date: '2020-01-01T00:00:00Z' } })),
      },
      {},
      null,
    ],
  ])('%s', async (_name, pull, repository, expected) => {
    const { change } = await read(shop(aPullRequest(pull), repository))
    expect(value(change, 'headPush')).toEqual(expected === null ? null : { oid: head, ...expected })
  })

  it('is not moved by a status that is posted anew', async () => {
    const pull = aPullRequest({ statuses: [] })
    const ours = (at: string) => aStatus({ context: 'soc2-gate', createdAt: at, id: Date.parse(at) })
    const { change } = await read(
      shop(pull, { statuses: [ours('2026-06-14T08:12:00Z'), ours('2026-06-14T10:00:00Z'), ours('2026-06-14T11:00:00Z')] }),
    )
    expect(value(change, 'headPush')).toEqual({ oid: head, at: '2026-06-14T08:12:00Z', seenIn: 'status' })
  })

  it('by the status that can be seen, where not all can be', async () => {
    const client = connected(shop(aPullRequest({ statuses: [status] })))
    client.double.faults.add('GET /repos/{owner}/{repo}/commits/{ref}/statuses', refuses(404, 'Not Found'))
    const { change } = await readThrough(client)
    expect(value(change, 'headPush')).toMatchObject({ at: '2026-06-14T08:12:00Z' })
  })

  it('among thousands of pushes to its branch, up to a limit', async () => {
    const others = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        push(new Date(Date.parse('2026-06-14T12:00:00Z') - index * 1000).toISOString(), oid(String(index))),
      )
    const late = await read(shop(aPullRequest(), { activity: [...others(250), push('2026-06-14T08:05:00Z')] }))
    expect(value(late.change, 'headPush')).toMatchObject({ at: '2026-06-14T08:05:00Z' })
    expect(late.change.headPush.sources).toHaveLength(4)
  })

  it('is unknown, not never, where the records cannot be seen', async () => {
    const client = connected(shop(aPullRequest({ checkRuns: [run] })))
    client.double.faults.add('GET /repos/{owner}/{repo}/activity', serverError())
    const { change } = await readThrough(client)
    expect(change.headPush).toMatchObject({ state: 'unavailable', reason: 'error' })
  })

  it('is unknown where the checks that could tell cannot be seen', async () => {
    const world = shop(aPullRequest({ checkRuns: [run] }))
    world.tokens = { [workflowToken]: aToken({ permissions: { contents: 'read', pull_requests: 'read' } }) }
    const { change } = await read(world)
    expect(change.headPush).toMatchObject({ state: 'unavailable', reason: 'permission' })
  })
})
