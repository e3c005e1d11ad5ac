/** Which runs of a required check count for what landed. */
import { actionsApp, actionsBot, ann, bea } from '../github/people.ts'
import type { Case } from './case.ts'
import { at, policyOf, type Setting, type Story } from './story.ts'

const tests = 'required-checks'
const approval = 'independent-approval'
const other = { id: 999, slug: 'impostor', name: 'Impostor' }
const tolerant: Setting = {
  policy: policyOf(['{ use: change/required-checks, with: { accept: [{ name: lint, conclusions: [neutral] }] } }']),
  required: [{ context: 'lint', appId: actionsApp.id }],
}
const lint: Setting = { required: [{ context: 'lint', appId: actionsApp.id }] }

/** Another commit, which nothing has tested yet. */
function anotherHead(s: Story): void {
  s.push(ann, { 'src/price.ts': 'more\n' }, { at: '09:00' })
}

export const requiredChecks: readonly Case[] = [
  {
    id: 55,
    name: 'a required check was skipped because what it needs had failed',
    setting: lint,
    story: (s) => {
      s.check('lint', 'skipped', '09:00')
      s.land()
    },
    expect: { [tests]: ['fail', 'lint ended skipped at 2026-06-14T09:00:00Z.'] },
  },
  {
    id: 56,
    name: 'a required check ended neutral',
    setting: lint,
    story: (s) => {
      s.check('lint', 'neutral', '09:00')
      s.land()
    },
    expect: { [tests]: ['fail', 'lint ended neutral at 2026-06-14T09:00:00Z.'] },
  },
  {
    name: 'the same where the policy takes neutral for that name',
    setting: tolerant,
    story: (s) => {
      s.check('lint', 'neutral', '09:00')
      s.land()
    },
    expect: { [tests]: ['pass', '1 required check passed: lint.'] },
  },
  {
    name: 'skipped, where the policy takes only neutral',
    setting: tolerant,
    story: (s) => {
      s.check('lint', 'skipped', '09:00')
      s.land()
    },
    expect: { [tests]: ['fail', 'lint ended skipped'] },
  },
  {
    id: 58,
    name: 'a required check never ran on the head',
    story: (s) => {
      anotherHead(s)
      s.land()
    },
    expect: { [tests]: ['fail', 'test never ran on the head.'] },
  },
  {
    name: 'the same while it is open',
    story: anotherHead,
    expect: { [tests]: ['inconclusive', 'test has not run on the head yet.', { reason: 'not-yet' }] },
  },
  {
    id: 60,
    name: 'a clean merge of the base carries an approval over, and no check',
    story: (s) => {
      s.approve(bea, '10:00')
      s.moveBase({ 'src/other.ts': 'other\n' })
      s.updateBranch(ann, '10:30')
      s.land()
    },
    expect: { [approval]: ['pass', 'before a clean merge of the base'], [tests]: ['fail', 'test never ran on the head.'] },
  },
  {
    id: 61,
    name: 'one leg of a matrix is missing',
    setting: { required: ['test (20)', 'test (24)'].map((context) => ({ context, appId: actionsApp.id })) },
    story: (s) => {
      s.check('test (20)', 'success', '09:00')
      s.land()
    },
    expect: { [tests]: ['fail', 'test (24) never ran on the head.'] },
  },
  {
    id: 64,
    name: 'green on the head, red in the merge queue, and merged past it',
    story: (s) => {
      s.happen({ type: 'AddedToMergeQueueEvent', at: at('10:00'), actor: ann })
      s.happen({ type: 'RemovedFromMergeQueueEvent', at: at('10:20'), actor: null, reason: 'failed_checks', before: null })
      s.land()
    },
    expect: { [tests]: ['fail', 'Left the merge queue at 2026-06-14T10:20:00Z (failed_checks), and landed past it.'] },
  },
  {
    name: 'green on the head, red on the commit of the group',
    story: (s) => {
      s.happen({ type: 'AddedToMergeQueueEvent', at: at('10:00'), actor: ann })
      const landed = s.land(actionsBot, '11:00', { method: 'queue' })
      s.check('test', 'failure', '10:50', { sha: landed })
    },
    expect: { [tests]: ['fail', 'test ended failure at 2026-06-14T10:50:00Z.'] },
  },
  {
    name: 'a check of the right name by the wrong app',
    story: (s) => {
      anotherHead(s)
      s.check('test', 'success', '09:15', { app: other })
      s.land()
    },
    expect: { [tests]: ['fail', 'test comes from the app impostor (999), and has to come from the app 15368.'] },
  },
  {
    name: 'a status of the right name by a person',
    story: (s) => {
      anotherHead(s)
      s.status('test', 'success', '09:15', ann)
      s.land()
    },
    expect: { [tests]: ['fail', 'test comes from a status by ann, and has to come from the app 15368.'] },
  },
  {
    name: 'green only after the merge',
    story: (s) => {
      anotherHead(s)
      s.check('test', 'success', '11:05')
      s.land()
    },
    expect: { [tests]: ['fail', 'test finished only after it had landed, at 2026-06-14T11:05:00Z.'] },
  },
  {
    name: 'red when it landed, and run again until it was green',
    story: (s) => {
      s.check('test', 'failure', '10:00')
      s.land()
      s.check('test', 'success', '11:30')
    },
    expect: { [tests]: ['fail', 'test ended failure at 2026-06-14T10:00:00Z.'] },
  },
  {
    name: 'green when it landed, and red when it was run again later',
    story: (s) => {
      s.land()
      s.check('test', 'failure', '11:30')
    },
    expect: { [tests]: ['pass', '1 required check passed: test.'] },
  },
  {
    name: 'red first, then green before it landed',
    story: (s) => {
      s.check('test', 'failure', '09:00')
      s.check('test', 'success', '10:00')
      s.land()
    },
    expect: { [tests]: ['pass', '1 required check passed: test.'] },
  },
  {
    name: 'still running while it is open',
    story: (s) => s.check('test', null, '09:00'),
    expect: { [tests]: ['inconclusive', 'test is still running.', { reason: 'not-yet' }] },
  },
  {
    name: 'another check that nobody requires is red',
    story: (s) => {
      s.check('experiment', 'failure', '09:00')
      s.land()
    },
    expect: { [tests]: ['pass', '1 required check passed: test.'] },
  },
]
