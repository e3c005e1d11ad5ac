import { allowedActions } from '../../../src/checks/repository/allowed-actions.ts'
import type { ActionsPolicy } from '../../../src/model/repository.ts'
import { aRepository } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { hidden } from './worlds.ts'

const selected = { githubOwned: true, verified: false, patterns: ['acme/*'] }
const world = (parts: Partial<ActionsPolicy> = {}) =>
  aRepository({ actionsPolicy: { enabled: true, allowed: 'selected', shaPinningRequired: null, selected, ...parts } })
const required = { pinning: 'required' }

testCheck(allowedActions, {
  pass: [
    ['some are selected', world(), 'Workflows of acme/shop may use some actions and no others: only its own, those by GitHub and acme/*.'],
    ['only its own', world({ allowed: 'local-only', selected: null }), 'only its own.'],
    ['verified creators too', world({ selected: { ...selected, verified: true } }), 'those by verified creators'],
    ['pinned, as the policy wants', world({ shaPinningRequired: true }), 'some actions', required],
    ['some are taken out', world({ selected: { ...selected, patterns: ['!acme/odd', 'acme/*'] } }), 'some actions'],
  ],
  fail: [
    [
      'all',
      world({ allowed: 'all', selected: null }),
      { message: 'In workflows of acme/shop any action may be used.', remedy: 'Actions permissions' },
    ],
    ['a pattern for all', world({ selected: { ...selected, patterns: ['*'] } }), '* allows any action.'],
    ['a pattern for every owner', world({ selected: { ...selected, patterns: ['*/setup@*'] } }), '*/setup@* allows any action'],
    [
      'verified creators, where the policy refuses them',
      world({ selected: { ...selected, verified: true } }),
      'any action by a verified creator may be used',
      { verified: 'refuse' },
    ],
    ['not pinned, where the policy wants it', world({ shaPinningRequired: false }), 'need not be pinned to a commit', required],
    ['all, pinned', world({ allowed: 'all', selected: null, shaPinningRequired: true }), 'any action may be used', required],
  ],
  inconclusive: [
    ['the setting is hidden', aRepository({ actionsPolicy: hidden }), { reason: 'permission' }],
    ['what is selected is not said', world({ selected: null }), { reason: 'unsupported', message: 'which actions are selected' }],
    ['nothing is said', world({ allowed: null, selected: null }), 'which actions are selected'],
    ['a server without the setting, where the policy wants it', world(), 'whether actions have to be pinned', required],
  ],
  notApplicable: [['Actions are off', world({ enabled: false, allowed: null, selected: null }), 'Actions are off for acme/shop']],
})
