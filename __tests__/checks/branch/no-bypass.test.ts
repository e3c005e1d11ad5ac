import { noBypass } from '../../../src/checks/branch/no-bypass.ts'
import type { BranchRule, BypassActor } from '../../../src/model/branch.ts'
import { aBranch, aClassicProtection, aPullRequestRule, aRule } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { hiddenBypass, hiddenClassic, hiddenRules, none } from './worlds.ts'

const owners: BypassActor = { type: 'OrganizationAdmin', id: 1, mode: 'always' }
const admins: BypassActor = { type: 'RepositoryRole', id: 5, mode: 'always' }
const releases: BypassActor = { type: 'Integration', id: 4242, mode: 'always' }
const acceptReleases = { accept: [{ type: 'Integration', id: 4242 }] }

/** The same rules in another ruleset, of the organisation. */
const base = { id: 90, name: 'base', level: 'organization' } as const
const inBase = (approvals: number): readonly BranchRule[] => [
  aRule('pull_request', { ruleset: base, pullRequest: aPullRequestRule({ approvals }) }),
  aRule('non_fast_forward', { ruleset: base }),
  aRule('deletion', { ruleset: base }),
]
const inMain = [aRule('pull_request', { pullRequest: aPullRequestRule() }), aRule('non_fast_forward'), aRule('deletion')]
const loose = aClassicProtection({ enforceAdmins: false, requiredChecks: null })

testCheck(noBypass, {
  pass: [
    ['an empty bypass list', aBranch(), 'Nobody may bypass the rules of main: ruleset "main" (12).'],
    [
      'classic protection that holds for administrators',
      aBranch({ ...none, classicProtection: aClassicProtection() }),
      'classic protection.',
    ],
    [
      'a ruleset and classic protection',
      aBranch({ classicProtection: aClassicProtection() }),
      'ruleset "main" (12) and classic protection.',
    ],
    [
      'the app that the policy accepts',
      aBranch({ rulesetBypass: { '12': [releases] } }),
      { message: 'Nobody but app 4242, as the policy accepts, may bypass', values: { bypasses: [{ accepted: true, counted: false }] } },
      acceptReleases,
    ],
    [
      'administrators may bypass classic protection, and a ruleset that nobody may bypass holds as much',
      aBranch({ classicProtection: loose }),
      {
        message: 'What administrators may bypass in one source another holds for everybody.',
        values: { bypasses: [{ who: 'administrators', mode: null, accepted: false, counted: false }] },
      },
    ],
    [
      'administrators may bypass classic protection, and a ruleset holds as much for all but the app that the policy accepts',
      aBranch({ rulesetBypass: { '12': [releases] }, classicProtection: loose }),
      'Nobody but app 4242, as the policy accepts, may bypass',
      acceptReleases,
    ],
    [
      'owners may bypass a ruleset, and a stricter one holds for everybody',
      aBranch({ rules: [...inMain, ...inBase(2)], rulesetBypass: { '12': [owners], '90': [] } }),
      'What organization owners may bypass',
    ],
    [
      'the list of one ruleset is hidden, and a stricter one holds for everybody',
      aBranch({ rules: [...inMain, ...inBase(2)], rulesetBypass: { '90': [] } }),
      'Nobody may bypass the rules of main',
    ],
  ],
  fail: [
    [
      'organization owners',
      aBranch({ rulesetBypass: { '12': [owners] } }),
      {
        message: 'May be bypassed: ruleset "main" (12) by organization owners.',
        remedy: 'Empty the bypass list of ruleset "main" (12), or accept the actor in the policy.',
        values: { sources: ['ruleset "main" (12)'], hidden: [] },
      },
    ],
    ['the repository role admin', aBranch({ rulesetBypass: { '12': [admins] } }), 'by the repository role admin.'],
    [
      'a role of the organisation’s own, a team, a person, deploy keys and a kind yet to come',
      aBranch({
        rulesetBypass: {
          '12': [
            { type: 'RepositoryRole', id: 8, mode: 'always' },
            { type: 'Team', id: 33, mode: 'always' },
            { type: 'User', id: 1001, mode: 'always' },
            { type: 'DeployKey', id: null, mode: 'always' },
          ],
        },
      }),
      'by the repository role 8, team 33, user 1001 and deploy keys.',
    ],
    ['a kind of actor yet to come', aBranch({ rulesetBypass: { '12': [{ type: 'Robot', id: 3, mode: 'always' }] } }), 'by Robot 3.'],
    [
      'roles of every repository',
      aBranch({
        rulesetBypass: {
          '12': [
            { type: 'RepositoryRole', id: 2, mode: 'always' },
            { type: 'RepositoryRole', id: 4, mode: 'always' },
            { type: 'RepositoryRole', id: null, mode: 'always' },
          ],
        },
      }),
      'by the repository role maintain, the repository role write and the repository role.',
    ],
    [
      'an actor without an id',
      aBranch({ rulesetBypass: { '12': [{ type: 'Team', id: null, mode: 'always' }] } }),
      'May be bypassed: ruleset "main" (12) by team.',
    ],
    [
      'somebody may bypass pull requests in classic protection, which holds for everybody what owners may bypass in a ruleset',
      aBranch({
        rules: [aRule('non_fast_forward'), aRule('deletion')],
        rulesetBypass: { '12': [owners] },
        classicProtection: aClassicProtection({ pullRequest: { ...aPullRequestRule(), bypass: ['cyn'] } }),
      }),
      { message: 'May be bypassed: classic protection by cyn.', values: { bypasses: [{ counted: false }, { counted: true }] } },
    ],
    [
      'through a pull request only',
      aBranch({ rulesetBypass: { '12': [{ ...owners, mode: 'pull_request' }] } }),
      'by organization owners (through a pull request).',
    ],
    ['exempt', aBranch({ rulesetBypass: { '12': [{ ...releases, mode: 'exempt' }] } }), 'by app 4242 (exempt, which leaves no record).'],
    [
      'an app that the policy accepts, and owners',
      aBranch({ rulesetBypass: { '12': [releases, owners] } }),
      'by organization owners.',
      acceptReleases,
    ],
    [
      'another app than the one the policy accepts',
      aBranch({ rulesetBypass: { '12': [{ ...releases, id: 7 }] } }),
      'by app 7.',
      acceptReleases,
    ],
    [
      'a team with the id of the app that the policy accepts',
      aBranch({ rulesetBypass: { '12': [{ ...releases, type: 'Team' }] } }),
      'by team 4242.',
      acceptReleases,
    ],
    [
      'classic protection that does not hold for administrators',
      aBranch({ ...none, classicProtection: loose }),
      { message: 'May be bypassed: classic protection by administrators.', remedy: 'Do not allow bypassing the above settings' },
    ],
    [
      'classic protection that lets somebody bypass pull requests',
      aBranch({ ...none, classicProtection: aClassicProtection({ pullRequest: { ...aPullRequestRule(), bypass: ['cyn'] } }) }),
      { message: 'May be bypassed: classic protection by cyn.', values: { bypasses: [{ lifts: ['pull_request'], counted: true }] } },
    ],
    [
      'administrators may bypass two approvals, and the ruleset that holds for everybody asks for one',
      aBranch({ classicProtection: { ...loose, pullRequest: { ...aPullRequestRule({ approvals: 2 }), bypass: [] } } }),
      'May be bypassed: classic protection by administrators.',
    ],
    [
      'administrators may bypass signatures, which no ruleset asks for',
      aBranch({ classicProtection: { ...loose, otherRules: ['required_signatures'] } }),
      'May be bypassed: classic protection by administrators.',
    ],
    [
      'classic protection: the remedy is there alone',
      aBranch({ ...none, classicProtection: loose }),
      { remedy: 'In classic protection turn on “Do not allow bypassing the above settings”, and allow nobody to bypass pull requests.' },
    ],
    [
      'administrators may bypass checks, which no ruleset asks for',
      aBranch({ classicProtection: aClassicProtection({ enforceAdmins: false }) }),
      'May be bypassed: classic protection by administrators.',
    ],
    [
      'owners may bypass the one and administrators the other',
      aBranch({ rulesetBypass: { '12': [owners] }, classicProtection: loose }),
      {
        message: 'May be bypassed: ruleset "main" (12) by organization owners; classic protection by administrators.',
        remedy: 'Empty the bypass list of ruleset "main" (12), or accept the actor in the policy. In classic protection turn on',
      },
    ],
  ],
  inconclusive: [
    [
      'the bypass list is hidden',
      aBranch({ rulesetBypass: hiddenBypass }),
      {
        reason: 'permission',
        message: 'Nobody is known to bypass the rules of main; who may bypass ruleset "main" (12) cannot be seen. GitHub shows',
        remedy: 'administration: write',
      },
    ],
    [
      'the list of one of two rulesets is left out',
      aBranch({ rules: [...inMain, ...inBase(2)], rulesetBypass: { '12': [] } }),
      { reason: 'permission', message: 'who may bypass ruleset "base" (90) of the organization cannot be seen.' },
    ],
    [
      'bypass list and classic protection are hidden',
      aBranch({ rulesetBypass: hiddenBypass, classicProtection: hiddenClassic }),
      {
        message: 'who may bypass ruleset "main" (12) and classic protection cannot be seen.',
        remedy: 'or have an administrator look. Use a token with administration: read.',
        values: { hidden: ['ruleset "main" (12)', 'classic protection'] },
      },
    ],
    ['classic protection is hidden', aBranch({ classicProtection: hiddenClassic }), 'classic protection cannot be seen'],
    [
      'owners may bypass a ruleset, and classic protection may hold as much',
      aBranch({ rulesetBypass: { '12': [owners] }, classicProtection: hiddenClassic }),
      {
        message: 'May be bypassed: ruleset "main" (12) by organization owners; classic protection cannot be seen.',
        values: { bypasses: [{ counted: null }] },
      },
    ],
    [
      'administrators may bypass classic protection, and a ruleset with a hidden list holds as much',
      aBranch({ rulesetBypass: hiddenBypass, classicProtection: loose }),
      'May be bypassed: classic protection by administrators; who may bypass ruleset "main" (12) cannot be seen.',
    ],
    [
      'the policy accepts the one who is known, and classic protection is hidden',
      aBranch({ rulesetBypass: { '12': [releases] }, classicProtection: hiddenClassic }),
      'Nobody else is known to bypass the rules of main; classic protection cannot be seen.',
      acceptReleases,
    ],
    [
      'two rulesets hold the same, and the list of neither is shown',
      aBranch({ rules: [...inMain, ...inBase(1)], rulesetBypass: {} }),
      'who may bypass ruleset "main" (12) and ruleset "base" (90) of the organization cannot be seen.',
    ],
    ['the rules are hidden', aBranch({ rules: hiddenRules, rulesetBypass: {} }), 'rulesets cannot be seen'],
  ],
  notApplicable: [['nothing is protected', aBranch(none), 'No rule is active on main, so that there is none to bypass.']],
})
