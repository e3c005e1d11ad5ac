/** Who had a hand in a change, and who can therefore not approve it. */
import { aGitPerson } from '../github/build.ts'
import { acmeCi, actionsBot, ann, bea, cyn, dependabot, dov } from '../github/people.ts'
import type { Account } from '../github/world.ts'
import type { Case } from './case.ts'
import { at, byGitHub, gitHub, policyOf, type Story } from './story.ts'

const approval = 'independent-approval'
const annAdmin: Account = { type: 'User', id: 1009, login: 'ann-admin' }
const copilot: Account = { type: 'Bot', id: 198982749, login: 'copilot-swe-agent[bot]' }
const use = 'use: change/independent-approval'
const duties = (pair: string) => policyOf([use, `{ use: change/separation-of-duties, with: { ${pair}: apart } }`])
const samePerson = 'people: { same-person: [[{ login: ann, id: 1001 }, { login: ann-admin, id: 1009 }]] }'

/** Everything so far was committed through GitHub, which signed it. */
function signedByGitHub(s: Story): void {
  s.pull.commits = s.pull.commits.map((commit) => ({ ...commit, committer: gitHub, signature: byGitHub }))
}

export const contributors: readonly Case[] = [
  {
    id: 19,
    name: 'the author approves with a second account that the policy knows',
    setting: { policy: policyOf([use], samePerson) },
    story: (s) => {
      s.repository.collaborators.push({ account: annAdmin, permission: 'push' })
      s.approve(annAdmin, '10:00')
      s.land()
    },
    expect: { [approval]: ['fail', '0 of 1 independent approvals: ann-admin is also ann, who opened this pull request.'] },
  },
  {
    id: 20,
    name: 'a co-author of one commit approves',
    story: (s) => {
      s.push(ann, { 'src/price.ts': 'more\n' }, { at: '09:00', coAuthors: [aGitPerson(bea)] })
      s.approve(bea, '10:00')
      s.land()
    },
    expect: { [approval]: ['fail', '0 of 1 independent approvals: bea is a co-author of'] },
  },
  {
    id: 21,
    name: 'the author of one commit approves',
    story: (s) => {
      s.push(bea, { 'src/price.ts': 'more\n' }, { at: '08:30' })
      s.push(ann, { 'src/price.ts': 'most\n' }, { at: '09:00' })
      s.approve(bea, '10:00')
      s.land()
    },
    expect: { [approval]: ['fail', '0 of 1 independent approvals: bea wrote'] },
  },
  {
    id: 23,
    name: 'the reviewer pushes a fix and approves',
    story: (s) => {
      s.push(bea, { 'src/cart.ts': 'fixed\n' }, { at: '09:50' })
      s.approve(bea, '10:00')
      s.land(bea)
    },
    expect: { [approval]: ['fail', '0 of 1 independent approvals: bea wrote'] },
  },
  {
    id: 24,
    name: 'the reviewer updates the branch from the base and approves',
    story: (s) => {
      s.moveBase({ 'src/other.ts': 'other\n' })
      s.updateBranch(bea, '09:30')
      s.approve(bea, '10:00')
      s.land()
    },
    expect: { [approval]: ['pass', 'bea approved'] },
  },
  {
    name: 'the same, with an edit hidden in the merge',
    story: (s) => {
      s.moveBase({ 'src/other.ts': 'other\n' })
      s.updateBranch(bea, '09:30', { 'src/price.ts': 'free\n' })
      s.approve(bea, '10:00')
      s.land()
    },
    expect: { [approval]: ['fail', '0 of 1 independent approvals: bea wrote'] },
  },
  {
    id: 26,
    name: 'two authors approve each other',
    story: (s) => {
      s.push(bea, { 'src/price.ts': 'more\n' }, { at: '08:30' })
      s.approve(ann, '10:00')
      s.approve(bea, '10:05')
      s.land()
    },
    expect: { [approval]: ['fail', '0 of 1 independent approvals: ann opened this pull request and bea wrote'] },
  },
  {
    id: 27,
    name: 'the bot of the workflows approves',
    story: (s) => {
      s.approve(actionsBot, '10:00')
      s.land()
    },
    expect: { [approval]: ['fail', '0 of 1 independent approvals: github-actions is a bot.'] },
  },
  {
    id: 28,
    name: 'an update by dependabot, which one person approved',
    setting: { author: dependabot },
    story: (s) => {
      signedByGitHub(s)
      s.approve(bea, '10:00')
      s.land(bea)
    },
    expect: { [approval]: ['pass', '1 of 1 independent approvals: bea approved'] },
  },
  {
    name: 'the same where the policy wants two',
    setting: { author: dependabot, policy: policyOf(['{ use: change/independent-approval, with: { approvals: 2 } }']) },
    story: (s) => {
      signedByGitHub(s)
      s.approve(bea, '10:00')
      s.land(bea)
    },
    expect: { [approval]: ['fail', '1 of 2 independent approvals: nobody else has approved it.'] },
  },
  {
    name: 'somebody edits the branch of dependabot and approves their own edit',
    setting: { author: dependabot },
    story: (s) => {
      signedByGitHub(s)
      s.push(bea, { 'src/cart.ts': 'mine\n' }, { at: '09:00' })
      s.approve(bea, '10:00')
      s.land(bea)
    },
    expect: { [approval]: ['fail', 'bea wrote'] },
  },
  {
    id: 31,
    name: 'an agent wrote it for ann, and ann approves',
    setting: { author: copilot },
    story: (s) => {
      signedByGitHub(s)
      s.happen({ type: 'AssignedEvent', at: at('08:01'), actor: copilot, assignee: ann })
      s.approve(ann, '10:00')
      s.land()
    },
    expect: { [approval]: ['fail', 'ann was assigned by copilot-swe-agent, which opened this pull request'] },
  },
  {
    name: 'an agent wrote it for ann, and bea approves',
    setting: { author: copilot },
    story: (s) => {
      signedByGitHub(s)
      s.happen({ type: 'AssignedEvent', at: at('08:01'), actor: copilot, assignee: ann })
      s.approve(bea, '10:00')
      s.land()
    },
    expect: { [approval]: ['pass', 'bea approved'] },
  },
  {
    id: 32,
    name: 'a commit by an e-mail address of no account',
    story: (s) => {
      s.push(null, { 'src/price.ts': 'more\n' }, { at: '09:00' })
      s.approve(bea, '10:00')
      s.land()
    },
    expect: { [approval]: ['inconclusive', 'has an e-mail address of no account on GitHub', { reason: 'identity' }] },
  },
  {
    id: 33,
    name: 'a commit that calls itself dependabot, without a signature',
    story: (s) => {
      s.push(dependabot, { 'src/price.ts': 'more\n' }, { at: '09:00', pusher: ann })
      s.approve(bea, '10:00')
      s.land()
    },
    expect: { [approval]: ['inconclusive', 'names dependabot as its author without a signature that proves it', { reason: 'identity' }] },
  },
  {
    id: 36,
    name: 'the author was renamed between the approval and today',
    setting: { author: { ...ann, login: 'anna' } },
    story: (s) => {
      s.approve(bea, '10:00')
      s.land()
    },
    expect: { [approval]: ['pass', 'bea approved', { values: { contributors: [{ id: 1001 }] } }] },
  },
  {
    name: 'the policy names people by an older login, and the id decides',
    setting: { author: { ...ann, login: 'anna' }, policy: policyOf([use], samePerson) },
    story: (s) => {
      const renamed = { ...annAdmin, login: 'anna-admin' }
      s.repository.collaborators.push({ account: renamed, permission: 'push' })
      s.approve(renamed, '10:00')
      s.land()
    },
    expect: { [approval]: ['fail', 'anna-admin is also anna, who opened this pull request'] },
  },
  {
    id: 37,
    name: 'the approver merges it',
    setting: { policy: duties('author-merger') },
    story: (s) => {
      s.approve(bea, '10:00')
      s.land(bea)
    },
    expect: { [approval]: ['pass', 'bea approved'], 'separation-of-duties': ['pass', 'bea merged it and had no hand in it'] },
  },
  {
    name: 'the approver merges it, where the policy keeps the two apart',
    setting: { policy: duties('approver-merger') },
    story: (s) => {
      s.approve(bea, '10:00')
      s.land(bea)
    },
    expect: { 'separation-of-duties': ['fail', 'nobody but bea, who merged it, approved it'] },
  },
  {
    id: 38,
    name: 'the author merges it after a valid approval',
    story: (s) => {
      s.approve(bea, '10:00')
      s.land(ann)
    },
    expect: { [approval]: ['pass', 'bea approved'] },
  },
  {
    name: 'the author merges it, where the policy keeps the two apart',
    setting: { policy: duties('author-merger') },
    story: (s) => {
      s.approve(bea, '10:00')
      s.land(ann)
    },
    expect: { 'separation-of-duties': ['fail', 'ann merged it and opened this pull request'] },
  },
  {
    name: 'the author set auto-merge going, and an app merged it',
    setting: { policy: duties('author-merger') },
    story: (s) => {
      s.approve(bea, '10:00')
      s.happen({ type: 'AutoMergeEnabledEvent', at: at('10:10'), actor: ann })
      s.land(actionsBot)
    },
    expect: { 'separation-of-duties': ['fail', 'ann merged it and opened this pull request'] },
  },
  {
    id: 39,
    name: 'the author merges it as an administrator, without an approval',
    story: (s) => s.land(ann),
    expect: { [approval]: ['fail', '0 of 1 independent approvals: nobody approved it.'] },
  },
  {
    name: 'the commit of a branch that was merged into the head makes its author a contributor',
    story: (s) => {
      s.mergeBranch(ann, dov, '09:00')
      s.approve(dov, '10:00')
      s.land()
    },
    expect: { [approval]: ['fail', '0 of 1 independent approvals: dov wrote'] },
  },
  {
    name: 'a machine user approves',
    setting: { policy: policyOf([use], 'people: { machine-users: [{ login: acme-ci, id: 1090 }] }') },
    story: (s) => {
      s.repository.collaborators.push({ account: acmeCi, permission: 'push' })
      s.approve(acmeCi, '10:00')
      s.land()
    },
    expect: { [approval]: ['fail', '0 of 1 independent approvals: acme-ci is a machine user.'] },
  },
  {
    name: 'a committer that calls itself GitHub, without its signature',
    story: (s) => {
      s.push(ann, { 'src/price.ts': 'more\n' }, { at: '09:00', committer: gitHub })
      s.approve(bea, '10:00')
      s.land()
    },
    expect: { [approval]: ['inconclusive', 'names web-flow as its committer without a signature that proves it', { reason: 'identity' }] },
  },
  {
    name: 'the account that opened it is gone: whoever approved may be the same',
    setting: { author: null },
    story: (s) => {
      s.approve(bea, '10:00')
      s.land()
    },
    expect: { [approval]: ['inconclusive', 'the account that opened this pull request has been deleted', { reason: 'identity' }] },
  },
  {
    name: 'the same with one approval more than one person can have given',
    setting: { author: null },
    story: (s) => {
      s.approve(bea, '10:00')
      s.approve(cyn, '10:05')
      s.land()
    },
    expect: { [approval]: ['pass', '2 of 1 independent approvals'] },
  },
  {
    name: 'somebody pushes what another wrote, and approves: the policy decides',
    setting: { policy: policyOf(['{ use: change/independent-approval, with: { last-pusher: excluded } }']) },
    story: (s) => {
      s.push(ann, { 'src/price.ts': 'more\n' }, { at: '09:00', pusher: bea })
      s.approve(bea, '10:00')
      s.land()
    },
    expect: { [approval]: ['fail', '0 of 1 independent approvals: bea'] },
  },
  {
    name: 'an approver whose commit another rebased and took the authorship of is a contributor as long as a commit names them',
    story: (s) => {
      s.push(bea, { 'src/price.ts': 'more\n' }, { at: '09:00', committer: aGitPerson(ann) })
      s.approve(bea, '10:00')
      s.land()
    },
    expect: { [approval]: ['fail', 'bea wrote'] },
  },
  {
    name: 'whoever committed what another wrote had a hand in it',
    story: (s) => {
      s.push(ann, { 'src/price.ts': 'more\n' }, { at: '09:00', committer: aGitPerson(bea) })
      s.approve(bea, '10:00')
      s.land()
    },
    expect: { [approval]: ['fail', 'bea committed'] },
  },
  {
    name: 'whoever force-pushed had a hand in it, whoever git names',
    story: (s) => {
      s.forcePush(ann, '09:00', { 'src/cart.ts': 'five\n' })
      s.pull.timeline = s.pull.timeline.map((event) => ({ ...event, actor: bea }))
      s.approve(bea, '10:00')
      s.land()
    },
    expect: { [approval]: ['fail', 'bea force-pushed to this pull request'] },
  },
]
