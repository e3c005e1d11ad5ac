import { describe, expect, it } from 'vitest'
import { independentApproval } from '../../../src/checks/change/independent-approval.ts'
import type { Account } from '../../../src/model/account.ts'
import type { HeadPush, TimelineEvent } from '../../../src/model/change.ts'
import { unavailable } from '../../../src/model/evidence.ts'
import {
  aChange,
  aCommit,
  aContent,
  aContentCommit,
  aHeadPush,
  aMergedChange,
  aMergedPullRequest,
  anAccount,
  anIdentity,
  ann,
  aPullRequest,
  aPush,
  aReview,
  at,
  bea,
  cyn,
  dependabot,
  earlier,
  head,
  headBase,
  oid,
  webFlow,
} from '../build.ts'
import { judge } from '../test-check.ts'

/** What was approved, before the head: 0ddba11 at 10:00; the head came at 10:30. */
const old = aReview({ commit: earlier })
const late = {
  headPush: aPush({ at: at('10:30') }),
  headHistory: [aHeadPush({ before: null, after: earlier }), aHeadPush({ at: at('10:30') })],
}
const byGitHub = { valid: true, byGitHub: true, signer: webFlow }
/** "Update branch": a merge by whoever pressed it, which GitHub signs. */
const merge = (by: Account = ann, id = head) =>
  aCommit({ oid: id, authors: [anIdentity(by)], committer: anIdentity(webFlow), signature: byGitHub, parents: 2 })
const work = aCommit({ oid: earlier })
const theirs = oid('ba5e2')
const cleanMerge = aContent({
  headBase: theirs,
  commits: [aContentCommit(head, 'beef', [earlier, theirs]), aContentCommit(earlier, 'cafe', [headBase])],
  merges: [{ ours: earlier, theirs, tree: oid('beef') }],
})
const conflict = { ...cleanMerge, merges: [{ ours: earlier, theirs, tree: null }] }
const moreInIt = { ...cleanMerge, merges: [{ ours: earlier, theirs, tree: oid('f00d') }] }
const sameTree = aContent({ commits: [aContentCommit(head, 'beef'), aContentCommit(earlier, 'beef', [headBase])], merges: [] })
const rebased = aContent({
  headBase: theirs,
  commits: [aContentCommit(head, 'beef', [theirs]), aContentCommit(earlier, 'cafe', [headBase], false)],
  merges: [{ ours: earlier, theirs, tree: oid('beef') }],
})
const forcePush: TimelineEvent = { kind: 'head-force-pushed', at: at('10:30'), actor: ann, before: earlier, after: head }
/** Approved, then rebased: GitHub has moved the approval to the new head. */
const moved = {
  timeline: [forcePush],
  ...late,
  headHistory: [aHeadPush({ before: null, after: earlier }), aHeadPush({ at: at('10:30'), forced: true })],
}
const withMerge = { commits: [work, merge()], ...late }
const noGit = unavailable('unsupported', 'There is no git.', 'Run it where git is.')
const inFork: readonly HeadPush[] = []
const hidden = unavailable('permission', 'The activity may not be seen.', 'Grant contents: read.')
const copilot = anAccount('Copilot', 198982749, 'bot')
const written = (by: Account) => aCommit({ authors: [anIdentity(by)], committer: anIdentity(webFlow), signature: byGitHub })
const assigned = (assignee: Account | null, actor: Account): TimelineEvent => ({ kind: 'assigned', at: at('08:31'), actor, assignee })

type Case = readonly [
  name: string,
  change: ReturnType<typeof aChange>,
  outcome: string,
  message: string,
  parameters?: Readonly<Record<string, unknown>>,
]

const cases: readonly Case[] = [
  [
    'a clean merge of the base carries an approval over',
    aMergedChange({ ...withMerge, reviews: [old], content: cleanMerge }),
    'pass',
    'bea (for 0ddba11, before a clean merge of the base)',
  ],
  [
    'the same on an open change',
    aChange({ ...withMerge, reviews: [old], content: cleanMerge }),
    'pass',
    'before a clean merge of the base',
  ],
  [
    'an empty commit does',
    aMergedChange({ ...late, commits: [work, aCommit()], reviews: [old], content: sameTree }),
    'pass',
    'for 0ddba11, which has the same content',
  ],
  [
    'a conflict that somebody resolved does not',
    aMergedChange({ ...withMerge, reviews: [old], content: conflict }),
    'fail',
    'bea approved 0ddba11, and the head is a1b2c3d',
  ],
  ['a merge with more in it does not', aMergedChange({ ...withMerge, reviews: [old], content: moreInIt }), 'fail', 'bea approved 0ddba11'],
  [
    'without git nobody can tell',
    aMergedChange({ ...withMerge, reviews: [old], content: noGit }),
    'inconclusive',
    'whether that is the same content could not be seen',
  ],
  [
    'without git an open one waits for a new approval',
    aChange({ ...withMerge, reviews: [old], content: noGit }),
    'inconclusive',
    'bea approved 0ddba11',
  ],
  [
    'what was approved is gone',
    aMergedChange({ ...withMerge, reviews: [old], content: aContent({ commits: [aContentCommit(head, 'beef')] }) }),
    'inconclusive',
    '0ddba11 is gone',
  ],

  [
    'moved to a clean merge, and the branch tells that the approver saw what is beneath it',
    aMergedChange({ ...withMerge, reviews: [aReview()], content: cleanMerge }),
    'pass',
    'for 0ddba11, before a clean merge',
  ],
  [
    'moved to a clean merge in a fork, where nobody recorded what the approver saw',
    aMergedChange({ ...withMerge, reviews: [aReview()], content: cleanMerge, headHistory: inFork }),
    'inconclusive',
    'nobody recorded whether',
  ],
  [
    'moved to a merge with a conflict, in a fork',
    aMergedChange({ ...withMerge, reviews: [aReview()], content: conflict, headHistory: inFork }),
    'fail',
    'the first record of a1b2c3d',
  ],
  [
    'moved to an ordinary commit',
    aMergedChange({ ...late, commits: [work, aCommit()], reviews: [aReview()], headHistory: inFork }),
    'fail',
    'the first record of a1b2c3d',
  ],

  [
    'a rebase that changed nothing carries none over',
    aMergedChange({ ...moved, reviews: [aReview()], content: rebased }),
    'fail',
    'the rebase changed nothing of it, and the policy carries no approval over one',
  ],
  [
    'unless the policy says so',
    aMergedChange({ ...moved, reviews: [aReview()], content: rebased }),
    'pass',
    'for 0ddba11, before a rebase that changed nothing of it',
    { 'allow-trivial-rebase': true },
  ],
  [
    'a rebase that changed something never does',
    aMergedChange({ ...moved, reviews: [aReview()], content: { ...rebased, merges: [{ ours: earlier, theirs, tree: oid('f00d') }] } }),
    'fail',
    'before ann force-pushed',
    { 'allow-trivial-rebase': true },
  ],
  [
    'a force push of the same content does',
    aMergedChange({ ...moved, reviews: [aReview()], content: sameTree }),
    'pass',
    'which has the same content',
  ],
  [
    'a force push of the same content in a fork: nobody knows what the approver saw',
    aMergedChange({ ...moved, reviews: [aReview()], content: sameTree, headHistory: inFork }),
    'inconclusive',
    'nobody recorded whether 0ddba11',
  ],
  [
    'a force push from somewhere that GitHub does not name',
    aMergedChange({ ...moved, timeline: [{ ...forcePush, before: null }], headHistory: inFork, reviews: [aReview()], content: sameTree }),
    'inconclusive',
    'what was approved is gone',
  ],
  [
    'a force push, and what was pushed may not be seen',
    aMergedChange({ ...moved, headHistory: hidden, reviews: [aReview()] }),
    'inconclusive',
    'what was there then could not be seen',
  ],
  [
    'the branch and the force push disagree',
    aMergedChange({
      ...moved,
      headHistory: [aHeadPush({ after: oid('d0d0') }), aHeadPush({ at: at('10:30'), before: earlier })],
      reviews: [aReview()],
      content: sameTree,
    }),
    'inconclusive',
    'nobody recorded whether',
  ],
  [
    'a base changed meanwhile voids it whatever the content',
    aMergedChange({
      ...withMerge,
      reviews: [old],
      content: cleanMerge,
      timeline: [{ kind: 'base-changed', at: at('10:10'), actor: ann, from: 'develop', to: 'main' }],
    }),
    'fail',
    'before the base was changed',
  ],

  [
    'the approver pressed "Update branch" and had no hand in it',
    aMergedChange({ commits: [work, merge(bea)], reviews: [aReview()], content: cleanMerge }),
    'pass',
    'bea approved a1b2c3d',
  ],
  [
    'the approver merged the base and resolved a conflict',
    aMergedChange({ commits: [work, merge(bea)], reviews: [aReview()], content: conflict }),
    'fail',
    'bea wrote a1b2c3d',
  ],
  [
    'the approver merged the base and brought more',
    aMergedChange({ commits: [work, merge(bea)], reviews: [aReview()], content: moreInIt }),
    'fail',
    'bea wrote a1b2c3d',
  ],
  [
    'the approver merged another branch',
    aMergedChange({
      commits: [work, merge(bea)],
      reviews: [aReview()],
      content: { ...cleanMerge, commits: [aContentCommit(head, 'beef', [earlier, oid('abc')])] },
    }),
    'fail',
    'bea wrote a1b2c3d',
  ],
  [
    'the approver merged something, and there is no git',
    aMergedChange({ commits: [work, merge(bea)], reviews: [aReview()], content: noGit }),
    'inconclusive',
    'nobody could see whether it holds more than the base',
  ],
  [
    'the same on an open change: somebody else can approve it',
    aChange({ commits: [work, merge(bea)], reviews: [aReview()], content: noGit }),
    'inconclusive',
    'a merge that may hold more than the base',
  ],
  [
    'somebody unresolved made a clean merge of the base',
    aMergedChange({ commits: [work, { ...merge(), authors: [anIdentity(null)] }], reviews: [aReview()], content: cleanMerge }),
    'pass',
    '1 of 1',
  ],

  ['whoever pushed last may approve', aMergedChange({ headHistory: [aHeadPush({ actor: bea })] }), 'pass', '1 of 1'],
  [
    'unless the policy excludes them',
    aMergedChange({ headHistory: [aHeadPush({ actor: bea })] }),
    'fail',
    'bea pushed a1b2c3d',
    { 'last-pusher': 'excluded' },
  ],
  [
    'somebody else pushed last',
    aMergedChange({ headHistory: [aHeadPush({ actor: cyn })] }),
    'pass',
    '1 of 1',
    { 'last-pusher': 'excluded' },
  ],
  [
    'nobody recorded who pushed last, and the policy excludes them',
    aMergedChange({ headHistory: inFork }),
    'inconclusive',
    'nobody recorded who pushed the head',
    { 'last-pusher': 'excluded' },
  ],
  [
    'a push after the landing',
    aMergedChange({ headHistory: [aHeadPush({ actor: cyn }), aHeadPush({ actor: bea, at: at('11:30') })] }),
    'pass',
    '1 of 1',
    { 'last-pusher': 'excluded' },
  ],

  [
    'whoever an app wrote it for approves it',
    aMergedChange({
      pullRequest: aMergedPullRequest({ author: copilot }),
      commits: [written(copilot)],
      timeline: [assigned(bea, copilot)],
    }),
    'fail',
    'bea was assigned by Copilot, which opened this pull request',
  ],
  [
    'somebody else approves what an app wrote',
    aMergedChange({
      pullRequest: aMergedPullRequest({ author: copilot }),
      commits: [written(copilot)],
      timeline: [assigned(cyn, copilot)],
    }),
    'pass',
    '1 of 1',
  ],
  [
    'assigned by a person',
    aMergedChange({ pullRequest: aMergedPullRequest({ author: copilot }), commits: [written(copilot)], timeline: [assigned(bea, ann)] }),
    'pass',
    '1 of 1',
  ],
  [
    'assigned by a bot that nobody asked',
    aMergedChange({
      pullRequest: aMergedPullRequest({ author: dependabot }),
      commits: [written(dependabot)],
      timeline: [assigned(bea, dependabot)],
    }),
    'pass',
    '1 of 1',
  ],
  [
    'whoever the app works for has been deleted',
    aMergedChange({
      pullRequest: aMergedPullRequest({ author: copilot }),
      commits: [written(copilot)],
      timeline: [assigned(null, copilot)],
    }),
    'inconclusive',
    'has been deleted',
  ],
]

describe('change/independent-approval, by content', () => {
  it.each(cases.map(([name, change, outcome, message, parameters]) => ({ name, change, outcome, message, parameters })))(
    '$name: $outcome',
    ({ change, outcome, message, parameters }) => {
      const judgement = judge(independentApproval, change, parameters)
      expect(judgement.message).toContain(message)
      expect(judgement.outcome, judgement.message).toBe(outcome)
    },
  )

  it('asks for a new approval as long as the change is open', () => {
    const stale = aChange({ pullRequest: aPullRequest(), ...withMerge, reviews: [old], content: conflict })
    expect(judge(independentApproval, stale)).toMatchObject({ reason: 'not-yet', remedy: expect.stringContaining('Ask bea') as string })
  })
})
