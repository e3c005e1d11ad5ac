import { throughPullRequest } from '../../../src/checks/change/through-pull-request.ts'
import { aChange, aDirectPush, aMergedChange, aPullRequest } from '../build.ts'
import { testCheck } from '../test-check.ts'

testCheck(throughPullRequest, {
  pass: [
    ['an open pull request', aChange(), 'Goes through pull request #7.'],
    ['a draft', aChange({ pullRequest: aPullRequest({ draft: true }) }), 'Goes through pull request #7.'],
    ['a merged pull request', aMergedChange(), 'Landed through pull request #7 at 2026-03-02T11:00:00Z.'],
    [
      'a pull request from a fork that is gone',
      aChange({ pullRequest: aPullRequest({ fromFork: true, head: { ref: 'x', oid: 'a', repository: null } }) }),
      '#7',
    ],
  ],
  fail: [['a direct push', aDirectPush(), { message: 'Pushed to main directly', remedy: 'require pull requests on main' }]],
  inconclusive: [
    ['merged, and GitHub does not say when', aChange({ pullRequest: aPullRequest({ state: 'merged' }) }), { reason: 'error' }],
  ],
  notApplicable: [['closed without landing', aChange({ pullRequest: aPullRequest({ state: 'closed' }) }), 'Nothing landed']],
})
