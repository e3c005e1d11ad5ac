import { describe, expect, it } from 'vitest'
import { isAsStrict, rulesOf, type HeldRule } from '../../../src/checks/judgement/branch-rules.ts'
import { observed } from '../../../src/model/evidence.ts'
import type { PullRequestRule } from '../../../src/model/branch.ts'
import { aClassicProtection, aPullRequestRule, aRule } from '../build.ts'
import { hiddenClassic, hiddenRules } from '../branch/worlds.ts'

const plain = (type: string): HeldRule => ({ type, pullRequest: null, requiredChecks: null })
const asking = (parts: Partial<PullRequestRule> = {}): HeldRule => ({
  ...plain('pull_request'),
  pullRequest: aPullRequestRule({ dismissStale: false, ...parts }),
})
const checking = (checks: readonly (readonly [name: string, appId: number | null])[], strict = false): HeldRule => ({
  ...plain('required_status_checks'),
  requiredChecks: { strict, checks: checks.map(([name, appId]) => ({ name, appId })) },
})
const everything: Partial<PullRequestRule> = {
  approvals: 2,
  dismissStale: true,
  codeOwners: true,
  lastPushApproval: true,
  conversationsResolved: true,
}
const one = [['test', null]] as const
const pinned = [['test', 15368]] as const

describe('a rule is as strict as another', () => {
  it.each([
    ['the same without parameters', plain('deletion'), plain('deletion')],
    ['as many approvals', asking(), asking()],
    ['more approvals', asking({ approvals: 2 }), asking()],
    ['everything, against nothing', asking(everything), asking({ approvals: 0 })],
    ['the same checks', checking(one), checking(one)],
    ['more checks', checking([...one, ['lint', null]]), checking(one)],
    ['a check pinned to an app, against one from anywhere', checking(pinned), checking(one)],
    ['strict, against not', checking(one, true), checking(one)],
    ['both strict', checking(one, true), checking(one, true)],
  ])('%s', (_, rule, other) => {
    expect(isAsStrict(rule, other)).toBe(true)
  })
})

describe('a rule is not as strict as another', () => {
  it.each([
    ['of another type', plain('deletion'), plain('non_fast_forward')],
    ['with parameters that we do not read', plain('workflows'), plain('workflows')],
    ['who may push, which differs by a list that we do not read', plain('update'), plain('update')],
    ['fewer approvals', asking(), asking({ approvals: 2 })],
    ['stale approvals stay', asking(), asking({ dismissStale: true })],
    ['no code owners', asking({ approvals: 6 }), asking({ codeOwners: true })],
    ['no approval of the last push', asking({ approvals: 6 }), asking({ lastPushApproval: true })],
    ['conversations may stay open', asking({ approvals: 6 }), asking({ conversationsResolved: true })],
    ['its parameters are missing', plain('pull_request'), asking({ approvals: 0 })],
    ['the parameters of the other are missing', asking(everything), plain('pull_request')],
    ['both parameters are missing', plain('pull_request'), plain('pull_request')],
    ['fewer checks', checking(one), checking([...one, ['lint', null]])],
    ['another check', checking([['lint', null]]), checking(one)],
    ['from anywhere, against one pinned to an app', checking(one), checking(pinned)],
    ['pinned to another app', checking([['test', 7]]), checking(pinned)],
    ['not strict, against strict', checking([...one, ['lint', null]]), checking(one, true)],
    ['its checks are missing', plain('required_status_checks'), checking([])],
    ['the checks of the other are missing', checking(one), plain('required_status_checks')],
  ])('%s', (_, rule, other) => {
    expect(isAsStrict(rule, other)).toBe(false)
  })
})

describe('the rules of a branch', () => {
  it('are told by source, those of one ruleset together', () => {
    const base = { id: 90, name: 'base', level: 'organization' } as const
    const rules = [aRule('deletion'), aRule('update', { ruleset: base }), aRule('non_fast_forward')]
    const { layers, hidden } = rulesOf({ rules: observed(rules), classicProtection: observed(null) })
    expect(layers.map(({ source, ruleset, rules: held }) => ({ source, ruleset, types: held.map(({ type }) => type) }))).toEqual([
      { source: 'ruleset "main" (12)', ruleset: 12, types: ['deletion', 'non_fast_forward'] },
      { source: 'ruleset "base" (90) of the organization', ruleset: 90, types: ['update'] },
    ])
    expect(hidden).toEqual([])
  })

  it('are, of classic protection, what it blocks and requires, in the words of rulesets', () => {
    const types = (classic: Parameters<typeof aClassicProtection>[0]): readonly string[] =>
      rulesOf({ rules: observed([]), classicProtection: observed(aClassicProtection(classic)) }).layers.flatMap(({ rules }) =>
        rules.map(({ type }) => type),
      )
    expect(types({})).toEqual(['pull_request', 'required_status_checks', 'non_fast_forward', 'deletion'])
    expect(types({ pullRequest: null, allowForcePushes: true })).toEqual(['required_status_checks', 'deletion'])
    expect(types({ requiredChecks: null, allowDeletions: true })).toEqual(['pull_request', 'non_fast_forward'])
    expect(types({ otherRules: ['required_signatures'] }).at(-1)).toBe('required_signatures')
  })

  it('name the sources that cannot be seen', () => {
    const { layers, hidden } = rulesOf({ rules: hiddenRules, classicProtection: hiddenClassic })
    expect(layers).toEqual([])
    expect(hidden).toEqual([
      { source: 'rulesets', evidence: hiddenRules },
      { source: 'classic protection', evidence: hiddenClassic },
    ])
  })
})
