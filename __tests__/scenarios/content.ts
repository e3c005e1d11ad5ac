/** Whether what was approved is what landed. */
import { actionsBot, ann, bea, cyn } from '../github/people.ts'
import type { Case } from './case.ts'
import { at, policyOf } from './story.ts'

const approval = 'independent-approval'
const content = 'content-as-reviewed'

export const contents: readonly Case[] = [
  {
    id: 41,
    name: 'a push after the approval',
    story: (s) => {
      s.approve(bea, '10:00')
      s.push(ann, { 'src/price.ts': 'free\n' }, { at: '10:30' })
      s.land()
    },
    expect: { [approval]: ['fail', ', and the head is'] },
  },
  {
    name: 'the same while it is open: the same person is asked again',
    story: (s) => {
      s.approve(bea, '10:00')
      s.push(ann, { 'src/price.ts': 'free\n' }, { at: '10:30' })
    },
    expect: { [approval]: ['inconclusive', ', and the head is', { reason: 'not-yet' }] },
  },
  {
    id: 43,
    name: 'a force push of other content, to which GitHub moves the approval (uncertain: conservative)',
    story: (s) => {
      s.approve(bea, '10:00')
      s.forcePush(ann, '10:30', { 'src/cart.ts': 'evil\n' })
      s.land()
    },
    expect: { [approval]: ['fail', '0 of 1 independent approvals: bea approved before ann force-pushed at 2026-06-14T10:30:00Z.'] },
  },
  {
    id: 44,
    name: 'a commit dated before the approval and pushed after it, to which GitHub moves the approval',
    story: (s) => {
      s.approve(bea, '10:00')
      s.push(ann, { 'src/price.ts': 'free\n' }, { at: '10:30', dated: at('07:00') })
      for (const review of s.pull.reviews) review.commit = s.head
      s.land()
    },
    expect: { [approval]: ['fail', 'bea approved at 2026-06-14T10:00:00Z, and the first record of'] },
  },
  {
    id: 46,
    name: 'a clean merge of the base after the approval',
    story: (s) => {
      s.approve(bea, '10:00')
      s.moveBase({ 'src/other.ts': 'other\n' })
      s.updateBranch(ann, '10:30')
      s.land()
    },
    expect: { [approval]: ['pass', 'before a clean merge of the base'] },
  },
  {
    name: 'a merge of the base after the approval, with more in it than git puts there',
    story: (s) => {
      s.approve(bea, '10:00')
      s.moveBase({ 'src/other.ts': 'other\n' })
      s.updateBranch(ann, '10:30', { 'src/price.ts': 'free\n' })
      s.land()
    },
    expect: { [approval]: ['fail', ', and the head is'] },
  },
  {
    name: 'a conflict with the base resolved after the approval',
    story: (s) => {
      s.approve(bea, '10:00')
      s.moveBase({ 'src/cart.ts': 'another\n' })
      s.mergeByHand(ann, '10:30', { 'src/cart.ts': 'both\n' })
      s.land()
    },
    expect: { [approval]: ['fail', ', and the head is'] },
  },
  {
    name: 'an empty commit after the approval',
    story: (s) => {
      s.approve(bea, '10:00')
      s.push(ann, {}, { at: '10:30' })
      s.land()
    },
    expect: { [approval]: ['pass', 'which has the same content'] },
  },
  {
    id: 47,
    name: 'the base moved on, and nothing conflicts',
    story: (s) => {
      s.approve(bea, '10:00')
      s.moveBase({ 'src/other.ts': 'other\n' })
      s.land()
    },
    expect: { [approval]: ['pass', 'bea approved'], [content]: ['pass', 'is what'] },
  },
  {
    id: 48,
    name: 'approved two seconds after a push: what the approver saw is the new head',
    story: (s) => {
      s.push(ann, { 'src/price.ts': 'more\n' }, { at: '09:59:58' })
      s.approve(bea, '10:00')
      s.land()
    },
    expect: { [approval]: ['pass', 'bea (2 seconds after the first record of the push) approved'] },
  },
  {
    name: 'the same where the review was of the old head',
    story: (s) => {
      const old = s.head
      s.push(ann, { 'src/price.ts': 'more\n' }, { at: '09:59:58' })
      s.approve(bea, '10:00', { commit: old })
      s.land()
    },
    expect: { [approval]: ['fail', ', and the head is'] },
  },
  {
    id: 49,
    name: 'the base was changed after the approval',
    setting: { base: 'main' },
    story: (s) => {
      s.approve(bea, '10:00')
      s.retarget('release', '10:30')
      s.land()
    },
    expect: { [approval]: ['fail', 'bea approved before the base was changed from main to release'] },
  },
  {
    name: 'the same, approved again',
    story: (s) => {
      s.approve(bea, '10:00')
      s.retarget('release', '10:30')
      s.approve(bea, '10:45')
      s.land()
    },
    expect: { [approval]: ['pass', 'bea approved'] },
  },
  {
    id: 51,
    name: 'a rebase that changes nothing of it, after the approval',
    story: (s) => {
      s.approve(bea, '10:00')
      s.forcePush(ann, '10:30', {}, s.moveBase({ 'src/other.ts': 'other\n' }))
      s.land()
    },
    expect: { [approval]: ['fail', 'the rebase changed nothing of it, and the policy carries no approval over one'] },
  },
  {
    name: 'the same where the policy carries approvals over',
    setting: { policy: policyOf(['{ use: change/independent-approval, with: { allow-trivial-rebase: true } }']) },
    story: (s) => {
      s.approve(bea, '10:00')
      s.forcePush(ann, '10:30', {}, s.moveBase({ 'src/other.ts': 'other\n' }))
      s.land()
    },
    expect: { [approval]: ['pass', 'before a rebase that changed nothing of it'] },
  },
  {
    name: 'a rebase that slips something in, where the policy carries approvals over rebases',
    setting: { policy: policyOf(['{ use: change/independent-approval, with: { allow-trivial-rebase: true } }']) },
    story: (s) => {
      s.approve(bea, '10:00')
      s.forcePush(ann, '10:30', { 'src/price.ts': 'free\n' }, s.moveBase({ 'src/other.ts': 'other\n' }))
      s.land()
    },
    expect: { [approval]: ['fail', 'bea approved before ann force-pushed'] },
  },
  {
    id: 52,
    name: 'auto-merge was on, the approval was dismissed, and a bot merged it',
    story: (s) => {
      const review = s.approve(bea, '10:00')
      s.happen({ type: 'AutoMergeEnabledEvent', at: at('10:05'), actor: ann })
      s.dismiss(review, bea, '10:30')
      s.land(actionsBot)
    },
    expect: { [approval]: ['fail', 'bea had the approval dismissed by bea'] },
  },
  {
    id: 54,
    name: 'a pointer to a large file changes after the approval',
    setting: { files: { 'model.bin': 'version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 1\n' } },
    story: (s) => {
      s.approve(bea, '10:00')
      s.push(ann, { 'model.bin': 'version https://git-lfs.github.com/spec/v1\noid sha256:2\nsize 1\n' }, { at: '10:30' })
      s.land()
    },
    expect: { [approval]: ['fail', ', and the head is'] },
  },
  {
    id: 74,
    name: 'a merge made by hand that holds more than the pull request',
    story: (s) => {
      s.approve(bea, '10:00')
      s.land(ann, '11:00', { files: { 'src/price.ts': 'free\n' }, unsigned: true })
    },
    expect: { [approval]: ['pass', 'bea approved'], [content]: ['fail', 'in src/price.ts'] },
  },
  {
    id: 75,
    name: 'a fork whose repository has been deleted',
    setting: { fork: 'deleted' },
    story: (s) => {
      s.approve(bea, '10:00')
      s.land(bea)
    },
    expect: { [approval]: ['pass', 'bea approved'], [content]: ['pass', 'is what'] },
  },
  {
    name: 'a fork of which the server has no record of the push before the approval',
    setting: { fork: 'kept' },
    story: (s) => {
      s.push(ann, { 'src/price.ts': 'more\n' }, { at: '09:00' })
      s.approve(bea, '10:00')
      s.land(bea)
    },
    expect: { [approval]: ['inconclusive', 'nobody recorded when it was pushed', { reason: 'push-time' }] },
  },
  {
    id: 107,
    name: 'a pull request that changes no file is judged all the same',
    story: (s) => {
      s.push(ann, { 'src/cart.ts': 'one\ntwo\nthree\n' }, { at: '09:00', message: 'Take it back' })
      s.pull.files = []
      s.land()
    },
    expect: {
      [approval]: ['fail', 'nobody approved it'],
      [content]: ['not-applicable', 'The pull request changes nothing of what the base has.'],
    },
  },
  {
    name: 'forced away and back to what was approved',
    story: (s) => {
      s.approve(bea, '10:00')
      const approved = s.head
      s.forcePush(ann, '10:10', { 'src/cart.ts': 'away\n' })
      s.backTo(approved, ann, '10:20')
      s.land()
    },
    expect: { [approval]: ['pass', 'which has the same content'] },
  },
  {
    name: 'the approval names a commit that is gone',
    story: (s) => {
      s.approve(cyn, '10:00', { commit: null })
      s.land()
    },
    expect: { [approval]: ['fail', 'cyn approved a commit that is gone'] },
  },
  {
    name: 'GitHub itself changed the base, of a pull request on top of another that landed',
    story: (s) => {
      s.approve(bea, '10:00')
      s.happen({ type: 'AutomaticBaseChangeSucceededEvent', at: at('10:30'), actor: null, from: 'dev', to: 'main' })
      s.land()
    },
    expect: { [approval]: ['fail', 'bea approved before the base was changed from dev to main'] },
  },
  {
    name: 'in a fork, a merge of the base with more in it, to which GitHub moves the approval',
    setting: { fork: 'kept' },
    story: (s) => {
      s.approve(bea, '10:00')
      s.moveBase({ 'src/other.ts': 'other\n' })
      s.updateBranch(ann, '10:30', { 'src/price.ts': 'free\n' })
      s.check('test', 'success', '10:45')
      for (const review of s.pull.reviews) review.commit = s.head
      s.land(bea)
    },
    expect: { [approval]: ['fail', 'bea approved at 2026-06-14T10:00:00Z, and the first record of'] },
  },
  {
    name: 'landed by rebase with more than the pull request held',
    story: (s) => {
      s.approve(bea, '10:00')
      s.land(ann, '11:00', { method: 'rebase', files: { 'src/price.ts': 'free\n' } })
    },
    expect: { [content]: ['fail', 'in src/price.ts'] },
  },
  {
    name: 'a group of the merge queue with more in it than the pull request held',
    story: (s) => {
      s.approve(bea, '10:00')
      s.happen({ type: 'AddedToMergeQueueEvent', at: at('10:40'), actor: ann })
      s.land(actionsBot, '11:00', { method: 'queue', files: { 'src/price.ts': 'free\n' } })
    },
    expect: { [content]: ['fail', 'in src/price.ts'] },
  },
  {
    name: 'taken back after the approval and pushed again: the content is what was approved',
    story: (s) => {
      s.approve(bea, '10:00')
      s.push(ann, { 'src/cart.ts': 'one\n' }, { at: '10:10' })
      s.push(ann, { 'src/cart.ts': 'one\ntwo\nthree\nfour\n' }, { at: '10:20', message: 'Back again' })
      s.land()
    },
    expect: { [approval]: ['pass', 'which has the same content'] },
  },
]
