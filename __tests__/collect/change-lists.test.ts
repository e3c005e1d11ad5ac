import { describe, expect, it } from 'vitest'
import type { Slot } from '../../src/model/subject.ts'
import { aCommit, aFile, aGitPerson, aPullRequest, aSuite } from '../github/build.ts'
import { repeated } from '../github/content-faults.ts'
import { refuses } from '../github/faults.ts'
import { oid } from '../github/ids.ts'
import { ann } from '../github/people.ts'
import type { PullRequest } from '../github/world-pull-request.ts'
import { connected } from './client.ts'
import { aWave, readThrough, shop, value } from './read.ts'

type ListSlot = Extract<Slot<'change'>, 'reviews' | 'commits' | 'timeline' | 'labels' | 'closingIssues' | 'threads' | 'checkRuns' | 'files'>

function many<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

const minute = (index: number): string => new Date(Date.parse('2026-06-14T09:00:00Z') + index * 1000).toISOString().replace('.000Z', 'Z')

/** A pull request with so many of everything. */
function large(count: number): PullRequest {
  return aPullRequest({
    commits: many(count, (index) => aCommit({ oid: index === count - 1 ? oid('head 7') : oid(`commit ${String(index)}`) })),
    reviews: many(count, (index) => ({ id: 1000 + index, submittedAt: minute(index), state: 'COMMENTED' as const })),
    timeline: many(count, (index) => ({ type: 'LabeledEvent' as const, at: minute(index), actor: ann, label: String(index) })),
    labels: many(count, String),
    closingIssues: many(count, (index) => ({
      repository: 'acme/shop',
      number: index + 1,
      title: 'x',
      state: 'OPEN' as const,
      closedAt: null,
    })),
    threads: many(count, () => ({ resolved: true, outdated: false, resolvedBy: null })),
    checkRuns: many(count, (index) => ({ name: `check ${String(index)}`, suite: aSuite({ id: 1000 + index }) })),
    files: many(count, (index) => aFile({ path: `src/${String(index)}.ts` })),
  })
}

const lists: readonly ListSlot[] = ['reviews', 'commits', 'timeline', 'labels', 'closingIssues', 'threads', 'checkRuns', 'files']

describe('a list is read to its end', () => {
  it.each([1, 99, 100, 101, 250])('of %i', async (count) => {
    const client = connected(shop(large(count)))
    const { change } = await readThrough(client)
    for (const slot of lists) {
      const found: readonly unknown[] = value(change, slot)
      expect(found, slot).toHaveLength(count)
      expect(new Set(found.map((item) => JSON.stringify(item))).size, slot).toBe(slot === 'threads' ? 1 : count)
    }
  })

  it('page by page, each on record', async () => {
    const client = connected(shop(large(250)))
    const { change } = await readThrough(client)
    const pages = client.github.requests.filter(({ operation }) => operation === 'ChangePages' || operation === 'CommitPages')
    // Seven lists of the pull request's and of its head, check suites among them, two further pages each.
    expect(pages.map(({ page }) => page).toSorted((a, b) => a - b)).toEqual([...many(8, () => 2), ...many(8, () => 3)])
    expect(change.reviews.sources).toHaveLength(3)
  })

  it('and in no more rounds than the longest list has pages', async () => {
    const client = connected(shop(large(101)), { double: { latencyMs: aWave } })
    await readThrough(connected(shop()))
    await readThrough(client)
    expect(client.double.counts.sequentialReads).toBeLessThanOrEqual(3)
  })

  it('of 3,000 files, all further pages at once', async () => {
    const client = connected(shop(aPullRequest({ files: many(3000, (index) => aFile({ path: `src/${String(index)}.ts` })) })))
    const { change } = await readThrough(client)
    expect(value(change, 'files')).toHaveLength(3000)
    expect(client.double.counts.byRoute['GET /repos/{owner}/{repo}/pulls/{pull_number}/files']).toBe(30)
  })
})

describe('a list that cannot be read to its end', () => {
  it('of more files than GitHub lists', async () => {
    const client = connected(shop(aPullRequest({ files: many(3001, (index) => aFile({ path: `src/${String(index)}.ts` })) })))
    const { change } = await readThrough(client)
    expect(change.files).toMatchObject({
      state: 'unavailable',
      reason: 'truncated',
      detail: 'The changed files could not be read to the end: GitHub counts 3001 and lists 3000.',
      remedy: 'Split the pull request, so that all of its files can be listed.',
    })
    expect(client.double.counts.byRoute['GET /repos/{owner}/{repo}/pulls/{pull_number}/files']).toBeUndefined()
  })

  it('of more authors of one commit than GitHub shows at once', async () => {
    const coAuthors = many(100, () => aGitPerson(ann))
    const whole = await readThrough(
      connected(shop(aPullRequest({ commits: [aCommit({ oid: oid('head 7'), coAuthors: coAuthors.slice(1) })] }))),
    )
    expect(value(whole.change, 'commits')[0]?.authors).toHaveLength(100)
    const { change } = await readThrough(connected(shop(aPullRequest({ commits: [aCommit({ oid: oid('head 7'), coAuthors })] }))))
    expect(change.commits).toMatchObject({ state: 'unavailable', reason: 'error' })
  })

  it.each(['ChangePages', 'CommitPages'])('because a page is refused: %s', async (operation) => {
    const client = connected(shop(large(101)))
    client.double.faults.add(`graphql:${operation}`, refuses(404, 'Not Found'))
    const { change } = await readThrough(client)
    const pages = {
      ChangePages: ['reviews', 'commits', 'timeline', 'labels', 'closingIssues', 'threads'],
      CommitPages: ['checkRuns'],
    } as const
    const lost = operation === 'CommitPages' ? pages.CommitPages : pages.ChangePages
    for (const slot of lost) expect(change[slot], slot).toMatchObject({ state: 'unavailable', reason: 'permission' })
  })

  it('because a page of files is refused', async () => {
    const client = connected(shop(large(250)))
    client.double.faults.add('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', refuses(404, 'Not Found'), { from: 3 })
    expect((await readThrough(client)).change.files).toMatchObject({ state: 'unavailable', reason: 'permission' })
  })

  it('because it grew while it was read', async () => {
    const pull = large(101)
    const client = connected(shop(pull))
    client.double.changes.add('graphql:ChangePages', () => {
      pull.reviews.unshift({ ...pull.reviews[0], id: 1 } as never)
    })
    expect((await readThrough(client)).change.reviews).toMatchObject({
      reason: 'truncated',
      detail: 'The reviews could not be read to the end: the list changed while it was read.',
      remedy: 'Run it again.',
    })
  })

  it('because it shrank while it was read', async () => {
    const pull = large(101)
    const client = connected(shop(pull))
    client.double.changes.add('graphql:ChangePages', () => {
      pull.labels.pop()
    })
    expect((await readThrough(client)).change.labels).toMatchObject({ reason: 'truncated' })
  })

  it('because files moved from page to page', async () => {
    const pull = large(150)
    const client = connected(shop(pull))
    client.double.faults.add('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', repeated())
    expect((await readThrough(client)).change.files).toMatchObject({ reason: 'truncated', remedy: 'Run it again.' })
  })

  it.each(['ChangePages', 'CommitPages'])('because it never ends: %s', async (operation) => {
    const client = connected(shop(large(150)))
    client.double.faults.add(`graphql:${operation}`, ({ answer, request }) => {
      const usual = answer()
      const body = JSON.parse(usual.body.toString().replaceAll('"hasNextPage":false', '"hasNextPage":true')) as unknown
      void request
      return { ...usual, body: JSON.stringify(body) }
    })
    const { change } = await readThrough(client)
    expect(operation === 'ChangePages' ? change.reviews : change.checkRuns).toMatchObject({ reason: 'truncated' })
  })
})
