import { describe, expect, it } from 'vitest'
import { isCleanMerge, relationTo } from '../../../src/checks/judgement/carried.ts'
import type { ComputedMerge, Content, ContentCommit } from '../../../src/model/content.ts'

const commit = (oid: string, tree: string, parents: readonly string[] = [], beneathHead = true): ContentCommit => ({
  oid,
  tree,
  // What starts with a b is on the base.
  parents: parents.map((parent) => ({ oid: parent, onBase: parent.startsWith('b') })),
  beneathHead,
})
const merge = (ours: string, theirs: string, tree: string | null): ComputedMerge => ({ ours, theirs, tree })
const content = (commits: readonly ContentCommit[], merges: readonly ComputedMerge[] = [], headBase: string | null = 'b2'): Content => ({
  git: '2.43.0',
  headBase,
  commits,
  merges,
})

describe('the content of an earlier commit and of the head', () => {
  it.each([
    { name: 'the head itself', of: content([]), from: 'head', relation: 'same' },
    { name: 'an empty commit', of: content([commit('k', 't1'), commit('head', 't1')]), from: 'k', relation: 'same' },
    {
      name: 'the same tree under another commit',
      of: content([commit('k', 't1', [], false), commit('head', 't1')]),
      from: 'k',
      relation: 'same',
    },
    {
      name: 'a clean merge of the base',
      of: content([commit('k', 't1'), commit('head', 't2')], [merge('k', 'b2', 't2')]),
      from: 'k',
      relation: 'merged',
    },
    {
      name: 'a rebase without conflict',
      of: content([commit('k', 't1', [], false), commit('head', 't2')], [merge('k', 'b2', 't2')]),
      from: 'k',
      relation: 'rebased',
    },
    {
      name: 'a merge with a conflict',
      of: content([commit('k', 't1'), commit('head', 't2')], [merge('k', 'b2', null)]),
      from: 'k',
      relation: 'changed',
    },
    {
      name: 'a merge with more in it',
      of: content([commit('k', 't1'), commit('head', 't3')], [merge('k', 'b2', 't2')]),
      from: 'k',
      relation: 'changed',
    },
    {
      name: 'nothing in common with the base',
      of: content([commit('k', 't1'), commit('head', 't2')], [], null),
      from: 'k',
      relation: 'changed',
    },
    { name: 'a commit that is gone', of: content([commit('head', 't2')]), from: 'k', relation: 'unknown' },
    { name: 'a head that is not there', of: content([commit('k', 't1')]), from: 'k', relation: 'unknown' },
    { name: 'a merge that nobody computed', of: content([commit('k', 't1'), commit('head', 't2')]), from: 'k', relation: 'unknown' },
    {
      name: 'a merge with something else',
      of: content([commit('k', 't1'), commit('head', 't2')], [merge('k', 'b1', 't2')]),
      from: 'k',
      relation: 'unknown',
    },
  ])('$name: $relation', ({ of, from, relation }) => {
    expect(relationTo(of, from, 'head')).toBe(relation)
  })
})

describe('a merge among the commits', () => {
  it.each([
    { name: 'of the base, as git makes it', of: content([commit('m', 't2', ['k', 'b2'])], [merge('k', 'b2', 't2')]), clean: 'yes' },
    { name: 'into the base, as git makes it', of: content([commit('m', 't2', ['b2', 'k'])], [merge('b2', 'k', 't2')]), clean: 'yes' },
    { name: 'of the base, with more in it', of: content([commit('m', 't3', ['k', 'b2'])], [merge('k', 'b2', 't2')]), clean: 'no' },
    { name: 'of the base, with a conflict', of: content([commit('m', 't3', ['k', 'b2'])], [merge('k', 'b2', null)]), clean: 'no' },
    { name: 'of another branch', of: content([commit('m', 't2', ['k', 'x'])], [merge('k', 'x', 't2')]), clean: 'no' },
    { name: 'of two commits of the base', of: content([commit('m', 't2', ['b1', 'b2'])], [merge('b1', 'b2', 't2')]), clean: 'no' },
    { name: 'of three', of: content([commit('m', 't2', ['k', 'b2', 'x'])], [merge('k', 'b2', 't2')]), clean: 'no' },
    { name: 'no merge at all', of: content([commit('m', 't2', ['k'])]), clean: 'no' },
    { name: 'that nobody computed', of: content([commit('m', 't2', ['k', 'b2'])]), clean: 'unknown' },
    { name: 'that is not there', of: content([]), clean: 'unknown' },
  ])('$name: $clean', ({ of, clean }) => {
    expect(isCleanMerge(of, 'm')).toBe(clean)
  })
})
