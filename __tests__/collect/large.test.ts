/**
 * What is large is judged completely, through as many pages as it takes; what is larger than GitHub tells of is not judged by the
 * part that it tells, and the limit is named.
 */
import { describe, expect, it } from 'vitest'
import { checks } from '../../src/checks/index.ts'
import { evaluate } from '../../src/evaluate/evaluate.ts'
import type { Result } from '../../src/model/result.ts'
import { aControl, aPolicy, aSnapshot, aUse } from '../evaluate/build.ts'
import { aCommit, aFile, aGitPerson, aPullRequest, aReview } from '../github/build.ts'
import { oid } from '../github/ids.ts'
import { bea, cyn } from '../github/people.ts'
import type { Account } from '../github/world.ts'
import { read, shop } from './read.ts'

const second = (index: number): string => new Date(Date.parse('2026-06-14T09:00:00Z') + index * 1000).toISOString().replace('.000Z', 'Z')

interface Size {
  readonly files: number
  /** Who wrote one commit in the middle, next to ann, who wrote them all. */
  readonly coAuthor?: Account
}

/** 600 commits, 399 comments and, last of all, an approval by bea; the last file is the one that matters. */
function large({ files, coAuthor }: Size) {
  return aPullRequest({
    commits: Array.from({ length: 600 }, (_, index) =>
      aCommit({
        oid: index === 599 ? oid('head 7') : oid(`commit ${String(index)}`),
        coAuthors: index === 300 && coAuthor !== undefined ? [aGitPerson(coAuthor)] : [],
      }),
    ),
    files: Array.from({ length: files }, (_, index) =>
      aFile({ path: index === files - 1 ? '.github/workflows/zz.yml' : `src/${String(index)}.ts` }),
    ),
    reviews: Array.from({ length: 400 }, (_, index) =>
      aReview({
        id: 1000 + index,
        submittedAt: second(index),
        ...(index === 399
          ? { author: bea, state: 'APPROVED' as const, commit: oid('head 7') }
          : { author: cyn, state: 'COMMENTED' as const }),
      }),
    ),
    checkRuns: [{}],
  })
}

const everyCheck = [...checks.values()].filter(({ subject }) => subject === 'change')
const policy = aPolicy({
  controls: everyCheck.map(({ id }, index) =>
    aControl({
      id: `CM-${String(index)}`,
      checks: [
        aUse(
          id,
          id === 'change/sensitive-paths' ? { with: { rules: [{ paths: ['.github/**'], people: [{ login: 'cyn', id: cyn.id }] }] } } : {},
        ),
      ],
    }),
  ),
})

async function judged(size: Size): Promise<ReadonlyMap<string, Result>> {
  const { change } = await read(shop(large(size)))
  const { results } = evaluate(aSnapshot([change], { at: '2026-06-15T12:00:00Z' }), policy, checks)
  expect(results).toHaveLength(everyCheck.length)
  return new Map(results.map((result) => [result.check, result]))
}

describe('a pull request with 3,000 files, 600 commits and 400 reviews', () => {
  it('is judged by its last review and its last file', async () => {
    const results = await judged({ files: 3000 })
    expect(results.get('change/independent-approval')).toMatchObject({
      outcome: 'pass',
      message: `1 of 1 independent approvals: bea approved ${oid('head 7').slice(0, 7)}.`,
    })
    expect(results.get('change/gate-integrity')?.message).toContain('.github/workflows/zz.yml')
    expect(results.get('change/sensitive-paths')).toMatchObject({ outcome: 'inconclusive', reason: 'not-yet' })
    expect(results.get('change/signed-commits')?.message).toContain('600 of 600 commits')
    expect([...results.values()].filter(({ reason }) => reason === 'truncated')).toEqual([])
  })

  it('is judged by a co-author of one commit in the middle', async () => {
    const results = await judged({ files: 1, coAuthor: bea })
    expect(results.get('change/independent-approval')).toMatchObject({
      outcome: 'inconclusive',
      reason: 'not-yet',
      message: `0 of 1 independent approvals: bea is a co-author of ${oid('commit 300').slice(0, 7)}.`,
    })
  })
})

it('names the limit where GitHub tells of no more, and passes nothing that needs the rest', async () => {
  const results = await judged({ files: 3001 })
  const needing = everyCheck.filter(({ needs }) => needs.includes('files'))
  expect(needing.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['change/code-owner-approval', 'change/gate-integrity', 'change/sensitive-paths']),
  )
  for (const { id } of needing) {
    expect(results.get(id), id).toMatchObject({
      outcome: 'inconclusive',
      reason: 'truncated',
      remedy: 'Split the pull request, so that all of its files can be listed.',
    })
    expect(results.get(id)?.message).toContain('GitHub counts 3001 and lists 3000')
  }
  expect(results.get('change/independent-approval')).toMatchObject({ outcome: 'pass' })
})
