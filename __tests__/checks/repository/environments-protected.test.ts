import { environmentsProtected } from '../../../src/checks/repository/environments-protected.ts'
import type { Environment } from '../../../src/model/repository.ts'
import { aRepository } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { hidden, planHides } from './worlds.ts'

const environment = (parts: Partial<Environment> = {}): Environment => ({
  name: 'production',
  reviewers: 2,
  preventSelfReview: true,
  waitMinutes: 0,
  branches: 'selected',
  patterns: ['main', 'release/*'],
  adminsCanBypass: false,
  ...parts,
})
const world = (...environments: Environment[]) => aRepository({ environments })
const open = environment({ reviewers: 0, preventSelfReview: false, branches: 'any', patterns: null, adminsCanBypass: true })

testCheck(environmentsProtected, {
  pass: [
    ['reviewed, from branches that are named', world(environment()), 'production of acme/shop protected as the policy asks.'],
    ['staging is nobody’s business', world(environment(), { ...open, name: 'staging' }), { values: { others: ['staging'] } }],
    [
      'what the policy accepts',
      world(open),
      'protected as the policy asks',
      { unreviewed: 'accept', 'any-branch': 'accept', 'admin-bypass': 'accept' },
    ],
    ['the ones that the policy names', world(open, environment({ name: 'live' })), 'live of acme/shop', { environments: ['live'] }],
    [
      'GitHub does not say whether administrators may bypass it, and they may',
      world(environment({ adminsCanBypass: null })),
      'protected',
      { 'admin-bypass': 'accept' },
    ],
  ],
  fail: [
    [
      'nobody reviews',
      world(environment({ reviewers: 0, preventSelfReview: false })),
      { message: 'Environments of acme/shop: production takes nobody’s approval.', remedy: 'Add required reviewers' },
    ],
    ['whoever starts it may approve', world(environment({ preventSelfReview: false })), 'lets reviewers approve what they started.'],
    ['selected branches of any name', world(environment({ patterns: ['main', '*'] })), 'production takes deployments from any branch.'],
    ['any branch', world(environment({ branches: 'any', patterns: null })), 'takes deployments from any branch.'],
    ['administrators may bypass it', world(environment({ adminsCanBypass: true })), 'can be bypassed by administrators.'],
    ['all of it', world(open), 'takes nobody’s approval, takes deployments from any branch and can be bypassed by administrators.'],
    ['one of two', world(environment(), { ...open, name: 'production/eu' }), 'Environments of acme/shop: production/eu takes'],
    [
      'any branch, and GitHub is silent on administrators',
      world(environment({ branches: 'any', patterns: null, adminsCanBypass: null })),
      'from any branch',
    ],
  ],
  inconclusive: [
    [
      'GitHub does not say whether administrators may bypass it',
      world(environment({ adminsCanBypass: null })),
      { reason: 'unsupported', message: 'GitHub does not say whether administrators may deploy to production' },
    ],
    [
      'branches with classic protection, which there may be none of',
      world(environment({ branches: 'protected', patterns: null })),
      { reason: 'unsupported', message: 'and from every branch while no branch has that' },
    ],
    ['which branches are selected is hidden', world(environment({ patterns: null })), { reason: 'error', message: 'cannot be seen' }],
    ['the environments are hidden', aRepository({ environments: hidden }), { reason: 'permission' }],
    ['the plan hides them', aRepository({ environments: planHides }), { reason: 'plan' }],
  ],
  notApplicable: [
    ['there is no environment', world(), 'acme/shop has no environment prod, production or production/**.'],
    ['none of that name', world(environment({ name: 'staging' })), 'has no environment'],
  ],
})
