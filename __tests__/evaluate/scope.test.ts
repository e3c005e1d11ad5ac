import { expect, it } from 'vitest'
import { checks } from '../../src/checks/index.ts'
import { evaluate } from '../../src/evaluate/evaluate.ts'
import { aChange, aPullRequest } from '../checks/build.ts'
import { aPolicy, aSnapshot } from './build.ts'

it.each([
  ['open', 'inconclusive'],
  // It neither landed nor asks to.
  ['closed', 'not-applicable'],
] as const)('asks of a pull request that is %s what makes it %s', (state, verdict) => {
  const change = aChange({
    pullRequest: aPullRequest({ state, closedAt: state === 'closed' ? '2026-06-14T10:00:00Z' : null }),
    reviews: [],
  })
  expect(evaluate(aSnapshot([change]), aPolicy(), checks).verdict).toBe(verdict)
})
