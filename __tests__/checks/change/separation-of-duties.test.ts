import { separationOfDuties } from '../../../src/checks/change/separation-of-duties.ts'
import type { Actor } from '../../../src/model/account.ts'
import type { TimelineEvent } from '../../../src/model/change.ts'
import {
  aChange,
  aCommit,
  acmeCi,
  aDirectPush,
  aMergedChange,
  aMergedPullRequest,
  anAccount,
  anIdentity,
  ann,
  aPullRequest,
  aReview,
  at,
  bea,
  cyn,
  dov,
} from '../build.ts'
import { testCheck } from '../test-check.ts'

const authorMerger = { 'author-merger': 'apart' }
const approverMerger = { 'approver-merger': 'apart' }
const all = { ...authorMerger, ...approverMerger }
const mergerOnly = { ...authorMerger, 'author-approver': 'together' }
const mergedBy = (account: Actor) => aMergedPullRequest({ mergedBy: account })
const queue = anAccount('github-merge-queue', 9919, 'bot')
const queued = (actor: Actor, time = '10:40'): TimelineEvent => ({ kind: 'added-to-merge-queue', at: at(time), actor })
const autoMerge = (actor: Actor): TimelineEvent => ({ kind: 'auto-merge-enabled', at: at('10:40'), actor })
const byCyn = aReview({ id: 502, author: cyn })
const beaAdmin = anAccount('bea-admin', 2002)

testCheck(separationOfDuties, {
  pass: [
    ['written and merged by one, approved by another', aMergedChange(), 'author and approver: bea approved it and had no hand in it'],
    ['an open change that another approved', aChange(), 'author and approver: bea'],
    ['the approver merges it', aMergedChange({ pullRequest: mergedBy(bea) }), 'bea merged it and had no hand in it', authorMerger],
    ['three people', aMergedChange({ pullRequest: mergedBy(cyn) }), 'bea approved it and did not merge it', all],
    [
      'two approvers, one of whom merges it',
      aMergedChange({ pullRequest: mergedBy(bea), reviews: [aReview(), byCyn] }),
      'cyn approved it and did not',
      all,
    ],
    [
      'the queue merges it, somebody else put it there',
      aMergedChange({ pullRequest: mergedBy(queue), timeline: [queued(cyn)] }),
      'cyn merged it',
      authorMerger,
    ],
    [
      'somebody else enabled auto-merge',
      aMergedChange({ pullRequest: mergedBy(cyn), timeline: [autoMerge(cyn)] }),
      'cyn merged it',
      authorMerger,
    ],
    [
      'put into the queue by the author only after it had landed',
      aMergedChange({ pullRequest: mergedBy(cyn), timeline: [queued(ann, '11:30')] }),
      'cyn merged',
      authorMerger,
    ],
    [
      'the author enabled auto-merge and took it back before somebody else merged it',
      aMergedChange({
        pullRequest: mergedBy(cyn),
        timeline: [autoMerge(ann), { kind: 'auto-merge-disabled', at: at('10:45'), actor: ann }],
      }),
      'cyn merged it',
      authorMerger,
    ],
    [
      'the author put it into the queue, it fell out, and somebody else put it in again',
      aMergedChange({
        pullRequest: mergedBy(queue),
        timeline: [
          queued(ann, '10:40'),
          { kind: 'removed-from-merge-queue', at: at('10:42'), actor: queue, reason: 'CI_FAILURE' },
          queued(cyn, '10:45'),
        ],
      }),
      'cyn merged it',
      authorMerger,
    ],
    ['an open change, where who merges is judged later', aChange(), 'author and approver', all],
    [
      'an app merges, and two people approved',
      aMergedChange({ pullRequest: mergedBy(queue), reviews: [aReview(), byCyn] }),
      'bea and cyn',
      approverMerger,
    ],
  ],
  fail: [
    ['a direct push', aDirectPush(), 'whoever pushed it approved and landed it as well'],
    [
      'nobody but the author approved it',
      aMergedChange({ reviews: [aReview({ author: ann })] }),
      'author and approver: nobody but its authors approved it',
    ],
    ['nobody approved it', aMergedChange({ reviews: [] }), 'nobody approved it'],
    ['the author merges it', aMergedChange(), 'ann merged it and opened this pull request', authorMerger],
    [
      'a co-author merges it',
      aMergedChange({ pullRequest: mergedBy(dov), commits: [aCommit({ authors: [anIdentity(ann), anIdentity(dov)] })] }),
      'dov merged it and is a co-author',
      authorMerger,
    ],
    [
      'the author put it into the queue',
      aMergedChange({ pullRequest: mergedBy(queue), timeline: [queued(ann)] }),
      'ann merged it',
      authorMerger,
    ],
    [
      'the author enabled auto-merge, which an approval set off',
      aMergedChange({ pullRequest: mergedBy(cyn), timeline: [autoMerge(ann)] }),
      'ann merged it',
      authorMerger,
    ],
    [
      'the only approver merges it',
      aMergedChange({ pullRequest: mergedBy(bea) }),
      'nobody but bea, who merged it, approved it',
      approverMerger,
    ],
    [
      'the only approver merges it with another account',
      aMergedChange({ pullRequest: mergedBy(beaAdmin) }),
      'nobody but bea-admin',
      approverMerger,
      { people: { machineUsers: [], samePerson: [[bea, beaAdmin]] } },
    ],
    ['author and merger, though only they are asked', aMergedChange({ reviews: [] }), 'ann merged it', mergerOnly],
  ],
  inconclusive: [
    ['nobody has approved it yet', aChange({ reviews: [] }), { reason: 'not-yet', remedy: 'Ask somebody' }],
    ['nobody knows when the head was pushed', aMergedChange({ headPush: null }), { reason: 'push-time' }],
    [
      'GitHub names nobody who merged it',
      aMergedChange({ pullRequest: mergedBy(null) }),
      { reason: 'identity', message: 'names nobody' },
      authorMerger,
    ],
    [
      'an app merged it, on nobody’s word that is shown',
      aMergedChange({ pullRequest: mergedBy(queue) }),
      { reason: 'identity', message: 'on whose word' },
      authorMerger,
    ],
    [
      'an app merged it, and one person approved',
      aMergedChange({ pullRequest: mergedBy(queue) }),
      { reason: 'identity', message: 'on whose word' },
      approverMerger,
    ],
    [
      'a machine user merged it',
      aMergedChange({ pullRequest: mergedBy(acmeCi) }),
      { reason: 'identity', message: 'acme-ci merged it' },
      authorMerger,
      { people: { machineUsers: [acmeCi], samePerson: [] } },
    ],
    [
      'whoever put it into the queue has been deleted',
      aMergedChange({ pullRequest: mergedBy(queue), timeline: [queued(null)] }),
      { reason: 'identity', message: 'deleted' },
      authorMerger,
    ],
    [
      'an unresolved author may have merged it',
      aMergedChange({ pullRequest: mergedBy(bea), reviews: [aReview(), byCyn], commits: [aCommit({ committer: anIdentity(null) })] }),
      { reason: 'identity' },
      mergerOnly,
    ],
    ['merged, and GitHub does not say when', aChange({ pullRequest: aPullRequest({ state: 'merged' }) }), { reason: 'error' }],
  ],
  notApplicable: [
    ['an open change, where only who merges is asked', aChange(), 'judged once it has landed', mergerOnly],
    ['nothing is asked', aMergedChange(), 'keeps no duties', { 'author-approver': 'together' }],
  ],
})
