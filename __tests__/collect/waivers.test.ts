import { describe, expect, it } from 'vitest'
import { proveWaivers, type WaiverClaim } from '../../src/collect/waivers.ts'
import type { Change } from '../../src/model/change.ts'
import { aCommit, aPullRequest, aRepository, aWorld } from '../github/build.ts'
import { serverError } from '../github/faults.ts'
import { oid } from '../github/ids.ts'
import { ann, bea, cyn } from '../github/people.ts'
import type { PullRequest } from '../github/world-pull-request.ts'
import { connected } from './client.ts'

const path = '.github/soc2-gate.yml'
const place = { repository: { owner: 'acme', name: 'shop' }, path, commit: oid('main') }
const claim = (parts: Partial<WaiverClaim> = {}): WaiverClaim => ({ id: 'W-7', approver: bea.id, lines: { first: 10, last: 13 }, ...parts })

/** Whoever approved, for these tests; which approvals count is not for collecting to say. */
function approvers({ reviews }: Change): readonly number[] {
  return reviews.state === 'observed'
    ? reviews.value.flatMap(({ state, author }) => (state === 'approved' && author !== null ? [author.id] : []))
    : []
}

function wrote(number: number, pull: Parameters<typeof aPullRequest>[0] = {}): PullRequest {
  return aPullRequest({
    number,
    state: 'MERGED',
    mergedAt: '2026-06-14T11:00:00Z',
    closedAt: '2026-06-14T11:00:00Z',
    mergeCommit: aCommit({ oid: oid(`merge ${String(number)}`), parents: [oid('main')] }),
    reviews: [{ author: bea }],
    ...pull,
  })
}

type Blame = { startingLine: number; endingLine: number; oid: string }[]

function world(pulls: PullRequest[], ranges: Blame) {
  return aWorld({
    repositories: [
      aRepository({
        pullRequests: pulls,
        blame: { [`${oid('main')}:${path}`]: ranges },
        commits: [aCommit({ oid: oid('main') }), aCommit({ oid: oid('alone') })],
      }),
    ],
  })
}

const lines = (startingLine: number, endingLine: number, words: string) => ({ startingLine, endingLine, oid: oid(words) })
const proof = { approver: bea.id, pullRequest: 'acme/shop#3', author: ann.id }

describe('a waiver', () => {
  it.each<[string, PullRequest[], Blame, WaiverClaim[], object]>([
    [
      'is proven by who approved the pull request that wrote its lines',
      [wrote(3)],
      [lines(1, 9, 'alone'), lines(10, 13, 'merge 3')],
      [claim()],
      { 'W-7': proof },
    ],
    [
      'is proven among others',
      [wrote(3)],
      [lines(1, 40, 'merge 3')],
      [claim(), claim({ id: 'W-8', approver: cyn.id }), claim({ id: 'W-9', lines: { first: 20, last: 20 } })],
      { 'W-7': proof, 'W-9': proof },
    ],
    [
      'is proven by all the pull requests that wrote its lines',
      [wrote(3), wrote(4)],
      [lines(1, 11, 'merge 3'), lines(12, 40, 'merge 4')],
      [claim()],
      { 'W-7': proof },
    ],
    [
      'is not proven when one of them was not approved',
      [wrote(3), wrote(4, { reviews: [] })],
      [lines(1, 11, 'merge 3'), lines(12, 40, 'merge 4')],
      [claim()],
      {},
    ],
    ['is not proven by somebody else', [wrote(3)], [lines(1, 40, 'merge 3')], [claim({ approver: cyn.id })], {}],
    [
      'is not proven by lines that were pushed without a pull request',
      [wrote(3)],
      [lines(1, 11, 'merge 3'), lines(12, 40, 'alone')],
      [claim()],
      {},
    ],
    ['is not proven by lines that nobody wrote', [wrote(3)], [lines(1, 12, 'merge 3')], [claim()], {}],
    [
      'is not proven by a pull request that has not been merged',
      [wrote(3, { state: 'OPEN', mergedAt: null, closedAt: null, mergeCommit: null, commits: [aCommit({ oid: oid('merge 3') })] })],
      [lines(1, 40, 'merge 3')],
      [claim()],
      {},
    ],
    [
      'is not proven by a pull request whose author has been deleted',
      [wrote(3, { author: null })],
      [lines(1, 40, 'merge 3')],
      [claim()],
      {},
    ],
  ])('%s', async (_name, pulls, ranges, claims, expected) => {
    const { github } = connected(world(pulls, ranges))
    expect(await proveWaivers(github, place, claims, approvers)).toEqual(expected)
  })

  it('costs nothing where there is none', async () => {
    const { github } = connected(world([], []))
    expect(await proveWaivers(github, place, [], approvers)).toEqual({})
    expect(github.requests).toHaveLength(0)
  })

  it.each(['Blame', 'Change'])('stays a claim when something cannot be seen: %s', async (operation) => {
    const { github, double } = connected(world([wrote(3)], [lines(1, 40, 'merge 3')]))
    double.faults.add(`graphql:${operation}`, serverError())
    expect(await proveWaivers(github, place, [claim()], approvers)).toEqual({})
  })
})
