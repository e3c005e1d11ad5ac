/** The ways in which a change comes onto a branch. */
import { aGitPerson, aPullRequest } from '../github/build.ts'
import { actionsBot, ann, bea, cyn } from '../github/people.ts'
import type { Case } from './case.ts'
import { at, type Story } from './story.ts'

const approval = 'independent-approval'
const through = 'through-pull-request'
const content = 'content-as-reviewed'
const tests = 'required-checks'

/** Takes the change through the merge queue, whose group commit was tested. */
function queue(s: Story): void {
  s.happen({ type: 'AddedToMergeQueueEvent', at: at('10:40'), actor: ann })
  const landed = s.land(actionsBot, '11:00', { method: 'queue' })
  s.check('test', 'success', '10:55', { sha: landed })
}

export const landings: readonly Case[] = [
  {
    id: 65,
    name: 'squashed: contributors are those of the commits of the pull request',
    story: (s) => {
      s.push(ann, { 'src/price.ts': 'more\n' }, { at: '09:00', coAuthors: [aGitPerson(bea)] })
      s.check('test', 'success', '09:15')
      s.approve(bea, '10:00')
      s.land(ann, '11:00', { method: 'squash' })
    },
    expect: {
      [approval]: ['fail', 'bea is a co-author of'],
      [content]: ['pass', 'is what'],
      [through]: ['pass', 'Landed through pull request #7'],
    },
  },
  {
    name: 'squashed after an approval by somebody else',
    story: (s) => {
      s.approve(bea, '10:00')
      s.land(ann, '11:00', { method: 'squash' })
    },
    expect: { [approval]: ['pass', 'bea approved'], [content]: ['pass', 'is what'] },
  },
  {
    id: 67,
    name: 'landed by the merge queue: judged by its own pull request, tested on the commit of the group',
    story: (s) => {
      s.approve(bea, '10:00')
      queue(s)
    },
    expect: {
      [through]: ['pass', 'Landed through pull request #7 and the merge queue'],
      [approval]: ['pass', 'bea approved'],
      [content]: ['pass', 'is what'],
      [tests]: ['pass', '1 required check passed: test.'],
    },
  },
  {
    id: 68,
    name: 'pushed to the branch by an administrator; GitHub calls the pull request with the same commits merged',
    story: (s) => s.land(cyn, '11:00', { method: 'push' }),
    expect: {
      [through]: [
        'fail',
        'Pushed to main by cyn at 2026-06-14T11:00:00Z; GitHub calls pull request #7 merged because its commits were in it.',
      ],
    },
  },
  {
    id: 71,
    name: 'a pull request on top of another that was approved is approved by nobody',
    setting: { base: 'dev' },
    story: (s) => s.land(),
    expect: { [approval]: ['fail', '0 of 1 independent approvals: nobody approved it.'] },
  },
  {
    id: 72,
    name: 'the same commit is in another pull request, which was approved: that one does not count',
    story: (s) => {
      const review = { author: bea, submittedAt: at('10:00'), commit: s.head }
      s.repository.pullRequests.push(
        aPullRequest({ number: 8, commits: [...s.pull.commits], headOid: s.head, baseRef: 'main', reviews: [review] }),
      )
      s.land()
    },
    expect: { [approval]: ['fail', 'nobody approved it'], [content]: ['pass', 'is what'] },
  },
  {
    id: 77,
    name: 'a backport to a release branch that a bot opened and nobody reviewed',
    setting: { base: 'release', author: actionsBot },
    story: (s) => s.land(actionsBot),
    expect: { [approval]: ['fail', 'nobody approved it'] },
  },
  {
    id: 78,
    name: 'the branch was force-pushed to what the pull request holds',
    story: (s) => {
      s.approve(bea, '10:00')
      s.land(cyn, '11:00', { method: 'push' })
      s.repository.activity = s.repository.activity.map((one) => (one.ref === 'refs/heads/main' ? { ...one, type: 'force_push' } : one))
    },
    expect: { [through]: ['fail', 'Pushed to main by cyn'] },
  },
  {
    id: 80,
    name: 'a hotfix on a release branch is judged by itself',
    setting: { base: 'release' },
    story: (s) => {
      s.approve(bea, '10:00')
      s.land(bea)
    },
    expect: { [approval]: ['pass', 'bea approved'], [through]: ['pass', 'Landed through pull request #7'] },
  },
  {
    id: 81,
    name: 'merged in the last second of a day: an approval of the second after came too late',
    story: (s) => {
      s.land(ann, '2026-06-14T23:59:59Z')
      s.approve(bea, '2026-06-15T00:00:00Z')
    },
    expect: { [approval]: ['fail', 'bea approved only after it had landed', { values: { asOf: '2026-06-14T23:59:59Z' } }] },
  },
  {
    id: 82,
    name: 'opened and approved days before it was merged',
    story: (s) => {
      s.approve(bea, '10:00')
      s.land(ann, '2026-06-20T11:00:00Z')
    },
    now: '2026-06-21T12:00:00Z',
    expect: { [approval]: ['pass', 'bea approved', { values: { asOf: '2026-06-20T11:00:00Z' } }] },
  },
  {
    id: 84,
    name: 'a change of documents alone is a change',
    story: (s) => {
      s.pull.files = []
      s.push(ann, { 'README.md': 'More\n' }, { at: '09:00' })
      s.land()
    },
    expect: { [approval]: ['fail', 'nobody approved it'] },
  },
  {
    id: 85,
    name: 'a new version pushed past the rules by the bot of the workflows',
    setting: { author: actionsBot },
    story: (s) => s.land(actionsBot, '11:00', { method: 'push' }),
    expect: { [through]: ['fail', 'Pushed to main by github-actions'], [approval]: ['fail', 'nobody approved it'] },
  },
  {
    id: 96,
    name: 'the rules were off while it landed: the change is judged by what happened to it',
    setting: { required: [] },
    story: (s) => {
      s.approve(bea, '10:00')
      s.land()
    },
    expect: {
      [approval]: ['pass', 'bea approved'],
      [tests]: ['not-applicable', 'Neither the rules of the branch nor the policy require a check'],
    },
  },
  {
    id: 97,
    name: 'somebody who may bypass the rules merges without an approval',
    story: (s) => s.land(cyn),
    expect: { [approval]: ['fail', 'nobody approved it'], [through]: ['pass', 'Landed through pull request #7'] },
  },
  {
    id: 101,
    name: 'a token that sees no administration: the change is judged all the same',
    story: (s) => {
      s.approve(bea, '10:00')
      s.land()
    },
    expect: { [approval]: ['pass', 'bea approved'], [tests]: ['pass', 'test'] },
  },
  {
    name: 'landed by rebase',
    story: (s) => {
      s.approve(bea, '10:00')
      s.land(ann, '11:00', { method: 'rebase' })
    },
    expect: { [approval]: ['pass', 'bea approved'], [content]: ['pass', 'is what'] },
  },
  {
    name: 'squashed with more than the pull request held',
    story: (s) => {
      s.approve(bea, '10:00')
      s.land(ann, '11:00', { method: 'squash', files: { 'src/price.ts': 'free\n' } })
    },
    expect: { [content]: ['fail', 'in src/price.ts'] },
  },
]
