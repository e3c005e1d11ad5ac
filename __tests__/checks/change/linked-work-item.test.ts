import { linkedWorkItem } from '../../../src/checks/change/linked-work-item.ts'
import { unavailable } from '../../../src/model/evidence.ts'
import type { PullRequest } from '../../../src/model/change.ts'
import { aChange, aDirectPush, aMergedChange, aPullRequest, head } from '../build.ts'
import { testCheck } from '../test-check.ts'

const unlinked = (parts: Partial<PullRequest> = {}) => aChange({ pullRequest: aPullRequest(parts), closingIssues: [] })
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
    ['a direct push', aDirectPush(), 'Pushed to main directly'],
  ],
  inconclusive: [
    ['no key, and the issues may not be seen', aChange({ closingIssues: hidden }), { reason: 'permission', remedy: 'issues: read' }],
  ],
})
