import { tagsProtected } from '../../../src/checks/branch/tags-protected.ts'
import type { TagRuleset } from '../../../src/model/branch.ts'
import { aBranch } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { hiddenRules, planHides } from './worlds.ts'

const aTagRuleset = (parts: Partial<TagRuleset> = {}): TagRuleset => ({
  id: 13,
  name: 'tags',
  level: 'repository',
  enforcement: 'active',
  rules: ['deletion', 'update'],
  include: ['refs/tags/v*'],
  exclude: [],
  bypass: [],
  ...parts,
})
const world = (...parts: Partial<TagRuleset>[]) => aBranch({ tagRulesets: parts.map(aTagRuleset) })
const owners = [{ type: 'OrganizationAdmin', id: 1, mode: 'always' }] as const
const writers = [{ type: 'RepositoryRole', id: 4, mode: 'always' }] as const
const named = { bypass: 'named' }

testCheck(tagsProtected, {
  pass: [
    ['a ruleset for the tags of releases', world({}), 'v* can be neither moved nor deleted by ruleset "tags" (13).'],
    ['a ruleset for all tags', aBranch(), 'ruleset "tags" (13)'],
    [
      'two rulesets, a rule each',
      world({ rules: ['update'] }, { id: 14, name: 'keep', level: 'organization', rules: ['deletion'] }),
      'ruleset "tags" (13) and ruleset "keep" (14) of the organization.',
    ],
    ['other tags are left out', world({ exclude: ['refs/tags/nightly-*'] }), 'v* can be neither'],
    ['a tag that the policy names', world({ include: ['refs/tags/release-*'] }), 'release-1', { tags: ['release-1'] }],
    [
      'somebody may bypass it, and is named',
      world({ bypass: owners }),
      'by those who may bypass it: organization owners in ruleset "tags" (13).',
      named,
    ],
    ['nobody may bypass it, where the policy would take a name', world({}), 'neither moved nor deleted by ruleset "tags" (13).', named],
    ['what some may bypass another ruleset holds for everybody', world({ bypass: owners }, { id: 14 }), 'neither'],
    ['who may bypass one is hidden, and another holds for everybody', world({ bypass: null }, { id: 14 }), 'neither'],
  ],
  fail: [
    [
      'no ruleset for tags',
      aBranch({ tagRulesets: [] }),
      { message: 'v* can be moved and deleted in acme/shop.', remedy: 'Add an active tag ruleset' },
    ],
    [
      'one in evaluate mode',
      world({ enforcement: 'evaluate' }),
      { message: 'v* can be moved and deleted', values: { notEnforced: ['ruleset "tags" (13)'] } },
    ],
    ['deletion alone is blocked', world({ rules: ['deletion'] }), 'v* can be moved in acme/shop.'],
    ['force pushes are blocked, and a tag can move ahead', world({ rules: ['deletion', 'non_fast_forward'] }), 'v* can be moved'],
    ['tags of another name', world({ include: ['refs/tags/release-*'] }), 'v* can be moved and deleted'],
    ['some of them', world({ include: ['refs/tags/v1*'] }), 'v* can be moved and deleted'],
    ['some of them are left out', world({ exclude: ['refs/tags/v0*'] }), 'v* can be moved and deleted'],
    [
      'everybody who may push may bypass it',
      world({ bypass: writers }),
      {
        message: 'v* can be moved or deleted by those who may bypass it: the repository role write in ruleset "tags" (13).',
        remedy: 'bypass: named',
      },
    ],
  ],
  inconclusive: [
    ['the rulesets are hidden', aBranch({ tagRulesets: hiddenRules }), { reason: 'permission' }],
    ['the plan hides them', aBranch({ tagRulesets: planHides }), { reason: 'plan' }],
    [
      'nobody should bypass it, and who may is hidden',
      world({ bypass: null }),
      { reason: 'permission', message: 'who may bypass that cannot be seen' },
    ],
    ['who may bypass it should be named, and is hidden', world({ bypass: null }), { reason: 'permission' }, named],
  ],
})
