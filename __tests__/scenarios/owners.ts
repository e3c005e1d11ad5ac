/** Owners of files, and the files that decide how changes are judged. */
import { aFile, anAppToken, anOrganization, workflowToken } from '../github/build.ts'
import { truncated } from '../github/content-faults.ts'
import { ann, bea, cyn, dov } from '../github/people.ts'
import type { Case } from './case.ts'
import { policyOf, type Setting } from './story.ts'

const owners = 'code-owner-approval'
const gate = 'gate-integrity'
const team = { slug: 'shop', id: 31, members: [bea, ann] }
const seen: Setting = {
  codeOwners: '/src/ @acme/shop\n',
  world: { organizations: [anOrganization({ teams: [team] })], tokens: { [workflowToken]: anAppToken() } },
}

export const codeOwners: readonly Case[] = [
  {
    id: 62,
    name: 'a change of the workflow that provides the required check, without its owner',
    story: (s) => {
      s.push(ann, { '.github/workflows/ci.yml': 'on: push\n' }, { at: '09:00' })
      s.check('test', 'success', '09:15')
      s.approve(bea, '10:00')
      s.land()
    },
    expect: { [gate]: ['fail', '.github/workflows/ci.yml: none of its owners @cyn approved it'] },
  },
  {
    name: 'the same with its owner',
    story: (s) => {
      s.push(ann, { '.github/workflows/ci.yml': 'on: push\n' }, { at: '09:00' })
      s.approve(cyn, '10:00')
      s.land()
    },
    expect: { [gate]: ['pass', '1 file of the gate changed with the approval of cyn.'] },
  },
  {
    id: 86,
    name: 'CODEOWNERS is changed to name another owner: the owners of before decide',
    story: (s) => {
      s.push(ann, { '.github/CODEOWNERS': '* @bea\n' }, { at: '09:00' })
      s.repository.filesAt[s.head] = { ...s.repository.files, '.github/CODEOWNERS': '* @bea\n' }
      s.approve(bea, '10:00')
      s.land()
    },
    expect: {
      [gate]: ['fail', '.github/CODEOWNERS: none of its owners @cyn approved it'],
      [owners]: ['fail', '.github/CODEOWNERS: none of its owners @cyn approved it'],
    },
  },
  {
    id: 88,
    name: 'a member of the team that owns it approves',
    setting: seen,
    story: (s) => {
      s.approve(bea, '10:00')
      s.land()
    },
    expect: { [owners]: ['pass', '1 file approved by an owner: bea.'] },
  },
  {
    name: 'a team whose members the token cannot see: never taken for somebody else',
    setting: { codeOwners: '/src/ @acme/shop\n' },
    story: (s) => {
      s.approve(bea, '10:00')
      s.land()
    },
    expect: { [owners]: ['inconclusive', 'bea approved, and who belongs to @acme/shop could not be seen', { reason: 'permission' }] },
  },
  {
    id: 89,
    name: 'a team that does not exist owns nothing, and that is no approval by an owner',
    setting: {
      ...seen,
      codeOwners: '/src/ @acme/gone\n',
      repository: {
        codeownersErrors: [{ line: 1, column: 7, kind: 'Unknown owner', message: 'Unknown owner', path: '.github/CODEOWNERS' }],
      },
    },
    story: (s) => {
      s.approve(bea, '10:00')
    },
    expect: { [owners]: ['fail', 'src/cart.ts: nobody owns it, because'] },
  },
  {
    id: 91,
    name: 'a renamed file needs an owner of its old path and one of its new path (uncertain: conservative)',
    setting: { codeOwners: '/src/ @bea\n/docs/ @cyn\n' },
    story: (s) => {
      s.pull.files = [aFile({ path: 'docs/a.md', status: 'renamed', previousPath: 'src/a.md' })]
      s.approve(cyn, '10:00')
      s.land()
    },
    expect: { [owners]: ['fail', 'src/a.md: none of its owners @bea approved it'] },
  },
  {
    id: 93,
    name: 'CODEOWNERS is too large for GitHub to load',
    setting: { codeOwners: `* @bea\n${'# long\n'.repeat(450_000)}` },
    story: (s) => {
      s.approve(bea, '10:00')
      s.land()
    },
    expect: { [owners]: ['fail', 'Nobody owns anything, because'] },
  },
  {
    name: 'a second CODEOWNERS that GitHub never reads is named',
    setting: { codeOwners: '* @bea\n', repository: {} },
    story: (s) => {
      s.repository.files['CODEOWNERS'] = '* @dov\n'
      s.approve(bea, '10:00')
      s.land()
    },
    expect: { [owners]: ['pass', 'GitHub reads .github/CODEOWNERS alone, and never CODEOWNERS.'] },
  },
  {
    id: 94,
    name: 'the only owner wrote it',
    setting: { codeOwners: '* @ann\n' },
    story: (s) => {
      s.approve(bea, '10:00')
      s.land()
    },
    expect: { [owners]: ['fail', 'its only owner @ann had a hand in the change'] },
  },
  {
    name: 'the same where the policy takes any independent approval instead',
    setting: {
      codeOwners: '* @ann\n',
      policy: policyOf(['{ use: change/code-owner-approval, with: { sole-owner: independent-approval } }']),
    },
    story: (s) => {
      s.approve(bea, '10:00')
      s.land()
    },
    expect: { [owners]: ['pass', '1 file approved by an owner: bea.'] },
  },
  {
    id: 99,
    name: 'the policy is changed by the pull request: the one of before decides, and its owner is asked',
    story: (s) => {
      const weak = policyOf(['use: change/linked-work-item'])
      s.push(ann, { '.github/soc2-gate.yml': weak }, { at: '09:00' })
      s.repository.filesAt[s.head] = { ...s.repository.files, '.github/soc2-gate.yml': weak }
      s.land()
    },
    expect: {
      'independent-approval': ['fail', 'nobody approved it'],
      [gate]: ['fail', '.github/soc2-gate.yml: none of its owners @cyn approved it'],
    },
  },
  {
    name: 'the last line that matches decides, not the first',
    setting: { codeOwners: '* @bea\n/src/ @cyn\n' },
    story: (s) => {
      s.approve(bea, '10:00')
      s.land()
    },
    expect: { [owners]: ['fail', 'src/cart.ts: none of its owners @cyn approved it'] },
  },
  {
    name: 'a line without an owner takes ownership away',
    setting: { codeOwners: '* @cyn\n/src/\n' },
    story: (s) => {
      s.approve(bea, '10:00')
      s.land()
    },
    expect: { [owners]: ['not-applicable', 'No file of the change has an owner.'] },
  },
  {
    name: 'paths are told apart by case',
    setting: { codeOwners: '/SRC/ @cyn\n' },
    story: (s) => {
      s.approve(bea, '10:00')
      s.land()
    },
    expect: { [owners]: ['not-applicable', 'No file of the change has an owner.'] },
  },
  {
    name: 'one of several owners on a line is enough',
    setting: { codeOwners: '* @cyn @dov\n' },
    story: (s) => {
      s.approve(dov, '10:00')
      s.land()
    },
    expect: { [owners]: ['pass', '1 file approved by an owner: dov.'] },
  },
  {
    name: 'an owner approves what was there before the last push',
    setting: { codeOwners: '* @bea\n' },
    story: (s) => {
      s.approve(bea, '10:00')
      s.push(ann, { 'src/price.ts': 'free\n' }, { at: '10:30' })
      s.land()
    },
    expect: { [owners]: ['fail', 'none of its owners @bea approved it: bea approved'] },
  },
  {
    id: 102,
    name: 'more files than GitHub lists: whether the gate is touched cannot be told',
    setting: { policy: policyOf(['use: change/gate-integrity', 'use: change/independent-approval']) },
    story: (s) => {
      s.pull.files = Array.from({ length: 3100 }, (_, index) => aFile({ path: `src/${String(index)}.ts` }))
      s.approve(bea, '10:00')
      s.land()
    },
    expect: { [gate]: ['inconclusive', '3000', { reason: 'truncated' }], 'independent-approval': ['pass', 'bea approved'] },
  },
  {
    name: 'reviews on many pages are all read: the last one withdraws the first',
    story: (s) => {
      s.approve(bea, '09:00')
      for (let count = 0; count < 150; count += 1) s.review(dov, 'COMMENTED', '09:30')
      s.review(bea, 'CHANGES_REQUESTED', '10:00')
      s.land()
    },
    expect: { 'independent-approval': ['fail', 'bea gave another opinion later'] },
  },
  {
    name: 'a list of reviews that ends too early',
    story: (s) => {
      s.approve(bea, '09:00')
      s.review(bea, 'CHANGES_REQUESTED', '10:00')
      s.land()
    },
    prepare: (double) => double.faults.add('graphql:Change', truncated(1, 'repository.pullRequest.reviews')),
    expect: { 'independent-approval': ['inconclusive', 'review', { reason: 'truncated' }] },
  },
]
