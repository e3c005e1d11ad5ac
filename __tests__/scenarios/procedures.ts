/** Emergencies, and classes of change that are approved in advance. */
import { serverError } from '../github/faults.ts'
import { actionsBot, ann, bea, cyn, dependabot, dov } from '../github/people.ts'
import type { Case } from './case.ts'
import { at, byGitHub, gitHub, policyOf, type Setting, type Story } from './story.ts'

const approval = 'independent-approval'
const reviewed = 'emergency-reviewed'
const standard = 'standard-change'
const emergency: Setting = {
  policy: policyOf(
    ['use: change/independent-approval', 'use: change/emergency-reviewed'],
    'emergency: { label: emergency, declared-by: [{ login: cyn, id: 1003 }], covers: [CM-1], review-within: 1 business day }',
  ),
}
const classes: Setting = {
  author: dependabot,
  files: { 'package-lock.json': '1\n' },
  policy: policyOf(
    ['{ use: change/independent-approval, with: { standard-changes: [updates] } }', 'use: change/standard-change'],
    "classes: { updates: { authors: [{ login: dependabot, id: 49699333 }], paths: ['**/package-lock.json'], update: patch, checks: [{ name: test }] } }",
  ),
}

/** What dependabot does: one commit, signed by GitHub. */
function update(s: Story, headline: string, more: Readonly<Record<string, string>> = {}): void {
  s.pull.commits = []
  s.pull.files = []
  s.moveHeadToBase()
  s.push(dependabot, { 'package-lock.json': '2\n', ...more }, { at: '08:30', message: headline, committer: gitHub, signature: byGitHub })
  s.check('test', 'success', '08:45')
}
const patch = 'Bump left-pad from 1.0.0 to 1.0.1'

export const procedures: readonly Case[] = [
  {
    id: 30,
    name: 'an update by dependabot, approved and merged by a workflow, of no declared class',
    setting: { author: dependabot },
    story: (s) => {
      s.pull.commits = s.pull.commits.map((commit) => ({ ...commit, committer: gitHub, signature: byGitHub }))
      s.approve(actionsBot, '10:00')
      s.land(actionsBot)
    },
    expect: { [approval]: ['fail', '0 of 1 independent approvals: github-actions is a bot.'] },
  },
  {
    name: 'the same within a class that the policy approves in advance',
    setting: classes,
    story: (s) => {
      update(s, patch)
      s.approve(actionsBot, '10:00')
      s.land(actionsBot)
    },
    expect: {
      [approval]: ['pass', 'Is a standard change that the policy approves in advance: updates.'],
      [standard]: ['pass', 'Is a standard change: updates.'],
    },
  },
  {
    name: 'a larger update than the class allows',
    setting: classes,
    story: (s) => {
      update(s, 'Bump left-pad from 1.0.0 to 2.0.0')
      s.land(actionsBot)
    },
    expect: { [approval]: ['fail', 'nobody approved it'], [standard]: ['fail', 'is a major update'] },
  },
  {
    name: 'a file that the class does not name',
    setting: classes,
    story: (s) => {
      update(s, patch, { 'src/cart.ts': 'evil\n' })
      s.land(actionsBot)
    },
    expect: { [approval]: ['fail', 'nobody approved it'], [standard]: ['fail', 'it touches src/cart.ts'] },
  },
  {
    name: 'somebody pushes to the branch of a standard change',
    setting: classes,
    story: (s) => {
      update(s, patch)
      s.push(bea, { 'package-lock.json': '3\n' }, { at: '09:00', message: patch })
      s.check('test', 'success', '09:10')
      s.land(bea)
    },
    expect: { [approval]: ['fail', 'nobody approved it'], [standard]: ['fail', 'bea wrote'] },
  },
  {
    name: 'a person opens what looks like a standard change',
    setting: { ...classes, author: ann },
    story: (s) => {
      update(s, patch)
      s.land(ann)
    },
    expect: {
      [approval]: ['fail', 'nobody approved it'],
      [standard]: ['not-applicable', 'Was not opened by an account of a declared class'],
    },
  },
  {
    name: 'the check that the class names was red',
    setting: classes,
    story: (s) => {
      update(s, patch)
      s.check('test', 'failure', '09:10')
      s.land(actionsBot)
    },
    expect: { [approval]: ['fail', 'nobody approved it'], [standard]: ['fail', 'test ended failure'] },
  },
  {
    id: 103,
    name: 'GitHub fails when it is asked when the head was pushed: nothing is skipped',
    story: (s) => {
      s.approve(bea, '10:00')
      s.land()
    },
    prepare: (double) => double.faults.add('GET /repos/{owner}/{repo}/activity', serverError(503)),
    expect: { [approval]: ['inconclusive', 'and when it was pushed could not be seen', { reason: 'error' }] },
  },
  {
    id: 104,
    name: 'an emergency, reviewed within one business day',
    setting: emergency,
    story: (s) => {
      s.label('emergency', cyn, '10:45')
      s.land()
      s.approve(bea, '2026-06-15T10:00:00Z')
    },
    now: '2026-06-16T12:00:00Z',
    expect: {
      [approval]: ['fail', 'bea approved only after it had landed', { waived: true }],
      [reviewed]: ['pass', 'Declared an emergency, and approved by bea before 2026-06-16T00:00:00Z.'],
    },
  },
  {
    name: 'an emergency whose review is still due',
    setting: emergency,
    story: (s) => {
      s.label('emergency', cyn, '10:45')
      s.land()
    },
    now: '2026-06-15T12:00:00Z',
    expect: {
      [approval]: ['fail', 'nobody approved it', { waived: true }],
      [reviewed]: ['inconclusive', 'The window closes at 2026-06-16T00:00:00Z', { reason: 'not-yet' }],
    },
  },
  {
    name: 'an emergency that nobody reviewed in time',
    setting: emergency,
    story: (s) => {
      s.label('emergency', cyn, '10:45')
      s.land()
      s.approve(bea, '2026-06-17T10:00:00Z')
    },
    now: '2026-06-18T12:00:00Z',
    expect: {
      [approval]: ['fail', 'bea approved only after', { waived: false }],
      [reviewed]: ['fail', 'The window closed at 2026-06-16T00:00:00Z'],
    },
  },
  {
    name: 'an emergency that its author reviewed',
    setting: emergency,
    story: (s) => {
      s.label('emergency', cyn, '10:45')
      s.land()
      s.approve(ann, '2026-06-15T10:00:00Z')
    },
    now: '2026-06-18T12:00:00Z',
    expect: { [reviewed]: ['fail', 'ann opened this pull request'] },
  },
  {
    name: 'the label was set only after it had landed',
    setting: emergency,
    story: (s) => {
      s.land()
      s.label('emergency', cyn, '11:05')
    },
    now: '2026-06-15T12:00:00Z',
    expect: {
      [approval]: ['fail', 'nobody approved it', { waived: false }],
      [reviewed]: ['fail', 'cyn set the label emergency only at 2026-06-14T11:05:00Z, after it had landed'],
    },
  },
  {
    name: 'the label was set by the author',
    setting: emergency,
    story: (s) => {
      s.label('emergency', ann, '10:45')
      s.land()
    },
    now: '2026-06-15T12:00:00Z',
    expect: {
      [approval]: ['fail', 'nobody approved it', { waived: false }],
      [reviewed]: ['fail', 'ann set the label emergency and is not among those who may declare an emergency'],
    },
  },
  {
    name: 'whoever declares it wrote a part of it',
    setting: emergency,
    story: (s) => {
      s.push(cyn, { 'src/price.ts': 'more\n' }, { at: '09:00' })
      s.label('emergency', cyn, '10:45')
      s.land()
    },
    now: '2026-06-15T12:00:00Z',
    expect: {
      [approval]: ['fail', 'nobody approved it', { waived: false }],
      [reviewed]: ['fail', 'cyn set the label emergency and wrote'],
    },
  },
  {
    name: 'the label was taken away before it landed',
    setting: emergency,
    story: (s) => {
      s.label('emergency', cyn, '10:00')
      s.happen({ type: 'UnlabeledEvent', at: at('10:30'), actor: dov, label: 'emergency' })
      s.land()
    },
    now: '2026-06-15T12:00:00Z',
    expect: { [approval]: ['fail', 'nobody approved it', { waived: false }], [reviewed]: ['not-applicable', 'nobody set the label'] },
  },
  {
    id: 109,
    name: 'judged again after the approval was dismissed, it waits again',
    story: (s) => s.dismiss(s.approve(bea, '10:00'), bea, '10:30'),
    expect: { [approval]: ['inconclusive', 'bea had the approval dismissed by bea', { reason: 'not-yet' }] },
  },
  {
    name: 'the label in another case is the same label',
    setting: emergency,
    story: (s) => {
      s.label('Emergency', cyn, '10:45')
      s.land()
    },
    now: '2026-06-15T12:00:00Z',
    expect: { [approval]: ['fail', 'nobody approved it', { waived: true }] },
  },
  {
    name: 'a bot declares an emergency',
    setting: emergency,
    story: (s) => {
      s.label('emergency', actionsBot, '10:45')
      s.land()
    },
    now: '2026-06-15T12:00:00Z',
    expect: { [reviewed]: ['fail', 'set the label emergency and is no person'], [approval]: ['fail', 'nobody', { waived: false }] },
  },
  {
    name: 'whoever declares it is another account of its author',
    setting: {
      policy: policyOf(
        ['use: change/independent-approval', 'use: change/emergency-reviewed'],
        'people: { same-person: [[{ login: ann, id: 1001 }, { login: cyn, id: 1003 }]] }\nemergency: { label: emergency, declared-by: [{ login: cyn, id: 1003 }], covers: [CM-1], review-within: 1 business day }',
      ),
    },
    story: (s) => {
      s.label('emergency', cyn, '10:45')
      s.land()
    },
    now: '2026-06-15T12:00:00Z',
    expect: {
      [reviewed]: ['fail', 'cyn set the label emergency and opened this pull request'],
      [approval]: ['fail', 'nobody', { waived: false }],
    },
  },
  {
    name: 'a lock file renamed from a file that the class does not name',
    setting: classes,
    story: (s) => {
      update(s, patch)
      s.pull.files = s.pull.files.map((file) => ({ ...file, status: 'renamed', previousPath: 'src/keys.ts' }))
      s.land(actionsBot)
    },
    expect: { [standard]: ['fail', 'it touches src/keys.ts'], [approval]: ['fail', 'nobody'] },
  },
]
