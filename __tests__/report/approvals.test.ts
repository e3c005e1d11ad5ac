import { expect, it } from 'vitest'
import { checks } from '../../src/checks/index.ts'
import { evaluate } from '../../src/evaluate/evaluate.ts'
import type { Change } from '../../src/model/change.ts'
import { approvalsTold } from '../../src/report/approvals.ts'
import { resultsText } from '../../src/report/text.ts'
import { summaryMarkdown } from '../../src/report/summary.ts'
import { aChange, aCommit, aMergedChange, anIdentity, ann, aReview, at, bea, cyn, dov, eli } from '../checks/build.ts'
import { aControl, aPolicy, aSnapshot, aUse } from '../evaluate/build.ts'

const policy = aPolicy({
  controls: [aControl({ checks: [aUse('change/independent-approval'), aUse('change/separation-of-duties')] })],
})

const reviews = [
  aReview(),
  aReview({ id: 502, author: cyn, submittedAt: at('10:05') }),
  aReview({ id: 503, author: null, submittedAt: at('10:10') }),
  aReview({ id: 504, author: dov, submittedAt: at('11:30') }),
  aReview({ id: 505, author: eli, submittedAt: at('10:15'), canPush: false }),
]
const commits = [aCommit({ authors: [anIdentity(ann), anIdentity(cyn)] })]

const told = (...changes: readonly Change[]) => evaluate(aSnapshot(changes), policy, checks)

it('tells of every approval whether it counts and why, once, in the words of the check', () => {
  expect(approvalsTold(told(aMergedChange({ reviews, commits })).results)).toEqual([
    'bea (1002) at 2026-03-02T10:00:00Z: counted: had no hand in the change and approved a1b2c3d.',
    'cyn (1003) at 2026-03-02T10:05:00Z: not counted: is a co-author of a1b2c3d.',
    'a deleted account at 2026-03-02T10:10:00Z: nobody can tell: approved and has been deleted since: nobody can tell whose it was.',
    'eli (1005) at 2026-03-02T10:15:00Z: nobody can tell: may not push to the repository now, and nobody recorded whether they could when the change landed.',
    'dov (1004) at 2026-03-02T11:30:00Z: not counted: approved only after it had landed.',
  ])
})

it('says the same in the summary and on the terminal', () => {
  const change = aChange({ reviews: [aReview({ author: bea })] })
  const results = told(change)
  const [line] = approvalsTold(results.results)
  expect(line).toBe('bea (1002) at 2026-03-02T10:00:00Z: counted: had no hand in the change and approved a1b2c3d.')
  expect(summaryMarkdown(results, aSnapshot([change]))).toContain(`## Approvals\n\n- ${line ?? ''}`)
  expect(resultsText(results, { width: 200, color: false })).toContain(`Approvals\n  - ${line ?? ''}`)
})

it('leaves several changes to the package', () => {
  expect(approvalsTold(told(aChange(), aChange({ id: 'acme/shop#8' })).results)).toEqual([])
  expect(approvalsTold([])).toEqual([])
})
