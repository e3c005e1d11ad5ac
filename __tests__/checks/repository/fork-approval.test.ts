import { forkApproval } from '../../../src/checks/repository/fork-approval.ts'
import type { ForkApproval } from '../../../src/model/repository.ts'
import { aRepository } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { hidden } from './worlds.ts'

const of = (waits: ForkApproval['waits']) => aRepository({ forkApproval: { waits, privateForks: null } })
const safe = { run: true, writeTokens: false, secrets: false, requireApproval: true }
const inside = (parts: Partial<typeof safe> = {}) => aRepository({ forkApproval: { waits: null, privateForks: { ...safe, ...parts } } })
const everybody = { waits: 'all-external-contributors' }

testCheck(forkApproval, {
  pass: [
    [
      'public: first-time contributors wait',
      of('first-time-contributors'),
      'wait for approval, those of people who contribute for the first time.',
    ],
    ['public: everybody waits', of('all-external-contributors'), 'those of everybody from outside.'],
    ['public: everybody waits, as the policy wants', of('all-external-contributors'), 'everybody', everybody],
    ['private: nothing runs', aRepository(), 'Workflows of pull requests from forks of acme/shop do not run.'],
    ['private: approved, without rights', inside(), 'wait for approval, and get neither secrets nor a token that writes.'],
    ['private: rights that nothing gets, because nothing runs', inside({ run: false, secrets: true, writeTokens: true }), 'do not run'],
  ],
  fail: [
    [
      'public: only people new to GitHub wait',
      of('first-time-contributors-new-to-github'),
      'only those of people who are new to GitHub wait for approval.',
    ],
    [
      'public: less than the policy wants',
      of('first-time-contributors'),
      'only those of people who contribute for the first time',
      everybody,
    ],
    [
      'private: secrets',
      inside({ secrets: true }),
      { message: 'from forks of acme/shop: they get secrets.', remedy: 'send neither secrets' },
    ],
    ['private: a token that writes', inside({ writeTokens: true }), 'they get a token that writes.'],
    ['private: without approval', inside({ requireApproval: false }), 'they run without approval.'],
  ],
  inconclusive: [
    ['the setting is hidden', aRepository({ forkApproval: hidden }), { reason: 'permission' }],
    ['GitHub says nothing', of(null), { reason: 'unsupported' }],
  ],
})
