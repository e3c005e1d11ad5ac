import { linkedWorkItem } from '../../../src/checks/change/linked-work-item.ts'
import { unavailable } from '../../../src/model/evidence.ts'
import type { PullRequest, TimelineEvent } from '../../../src/model/change.ts'
import { aChange, aDirectPush, aMergedChange, aMergedPullRequest, ann, aPullRequest, at, head } from '../build.ts'
import { testCheck } from '../test-check.ts'

const unlinked = (parts: Partial<PullRequest> = {}) => aChange({ pullRequest: aPullRequest(parts), closingIssues: [] })
const merged = (parts: Partial<PullRequest>, timeline: readonly TimelineEvent[] = []) =>
  aMergedChange({ pullRequest: aMergedPullRequest(parts), closingIssues: [], timeline })
const renamed = (time: string, from: string, to: string): TimelineEvent => ({ kind: 'renamed', at: at(time), actor: ann, from, to })
const hidden = unavailable('permission', 'The issues may not be seen.', 'Grant issues: read.')
const shop = { keys: ['SHOP'] }

testCheck(linkedWorkItem, {
  pass: [
    ['closes an issue', aChange(), 'Closes acme/shop#3.'],
    ['closed an issue by landing', aMergedChange(), 'Closes acme/shop#3.'],
    ['a key in the title', unlinked({ title: 'SHOP-12: add a basket' }), { message: 'SHOP-12 in its title; by pattern alone' }, shop],
    [
      'a key in the branch, in lower case',
      unlinked({ head: { ref: 'ann/shop-12-basket', oid: head, repository: null } }),
      'SHOP-12 in its branch',
      shop,
    ],
    ['a key in the description', unlinked({ body: 'Part of SHOP-12.' }), 'SHOP-12 in its description', shop],
    ['the second of two keys', unlinked({ title: 'OPS-7' }), 'OPS-7', { keys: ['SHOP', 'OPS'] }],
    [
      'a key, though the issues may not be seen',
      aChange({ pullRequest: aPullRequest({ title: 'SHOP-12' }), closingIssues: hidden }),
      'SHOP-12',
      shop,
    ],
    [
      'a key in the title that it had when it landed',
      merged({ title: 'Add a basket' }, [renamed('11:30', 'SHOP-12: add a basket', 'Add a basket')]),
      'SHOP-12 in its title',
      shop,
    ],
    [
      'a key in the title, and the description edited later',
      merged({ title: 'SHOP-12', bodyEditedAt: at('11:30') }),
      'SHOP-12 in its title',
      shop,
    ],
    [
      'a key in the title since before it landed',
      merged({ title: 'SHOP-12' }, [renamed('10:30', 'Add a basket', 'SHOP-12')]),
      'SHOP-12',
      shop,
    ],
    ['a key after a comment', unlinked({ body: '<!-- which? --> SHOP-12' }), 'SHOP-12', shop],
  ],
  fail: [
    ['closes nothing', unlinked(), { message: 'Closes no issue', remedy: 'Closes #12' }],
    ['a key that the policy does not name', unlinked({ title: 'OPS-7' }), 'names no work item', shop],
    ['a key without parameters', unlinked({ title: 'SHOP-12' }), 'names no work item'],
    ['a longer word that ends in the key', unlinked({ title: 'BISHOP-12' }), 'names no work item', shop],
    ['a key with more behind the number', unlinked({ title: 'SHOP-12a SHOP-0 SHOP-' }), 'names no work item', shop],
    ['a key in a comment of the template', unlinked({ body: '<!-- SHOP-12 -->' }), 'names no work item', shop],
    ['a key in a comment that never ends', unlinked({ body: 'x <!-- SHOP-12' }), 'names no work item', shop],
    [
      'a key that came into the title only after it had landed',
      merged({ title: 'SHOP-12' }, [renamed('11:30', 'Add a basket', 'SHOP-12')]),
      'names no work item',
      shop,
    ],
    ['a direct push', aDirectPush(), 'Pushed to main directly'],
  ],
  inconclusive: [
    [
      'a key in a description that was edited after it had landed',
      merged({ body: 'SHOP-12', bodyEditedAt: at('11:30') }),
      { reason: 'retention' },
      shop,
    ],
    [
      'closes an issue by a description that was edited after it had landed',
      aMergedChange({ pullRequest: aMergedPullRequest({ bodyEditedAt: at('11:30') }) }),
      { reason: 'retention', message: 'after it had landed' },
    ],
    [
      'a key in the title of a merged one, and what it was called before may not be seen',
      aMergedChange({ pullRequest: aMergedPullRequest({ title: 'SHOP-12' }), closingIssues: [], timeline: hidden }),
      { reason: 'permission' },
      shop,
    ],
    ['no key, and the issues may not be seen', aChange({ closingIssues: hidden }), { reason: 'permission', remedy: 'issues: read' }],
  ],
})
