import { describe, expect, it } from 'vitest'
import { askBranch, askProtection, protectionOf, summaryOf } from '../../src/collect/protection.ts'
import { aBranch, aClassicToken, anAppToken, aRepository, aToken, aWorld, workflowToken } from '../github/build.ts'
import { aProtection, aRuleset } from '../github/build-rules.ts'
import { redacted } from '../github/content-faults.ts'
import { refuses, serverError, type Fault } from '../github/faults.ts'
import { actionsApp, ann, bea, cyn } from '../github/people.ts'
import type { Repository, Token } from '../github/world.ts'
import { connected, type Connected } from './client.ts'

const ref = { owner: 'acme', name: 'shop' }
const theBranch = 'GET /repos/{owner}/{repo}/branches/{branch}'
const theProtection = 'GET /repos/{owner}/{repo}/branches/{branch}/protection'

function client(repository: Partial<Repository>, token: Token = anAppToken()): Connected {
  return connected(aWorld({ repositories: [aRepository(repository)], tokens: { [workflowToken]: token } }))
}

/** Classic protection, by both of the answers that tell of it. */
async function classic({ github }: Connected, branch = 'main') {
  const [whole, summary] = await Promise.all([askProtection(github, ref, branch), askBranch(github, ref, branch)])
  return protectionOf(whole, summaryOf(summary, github, branch), github)
}

const unprotected = {}
const ruled = { rulesets: [aRuleset()] }
const guarded = { branches: [aBranch({ protection: aProtection() })] }

describe('classic protection is told apart from none, and from what is hidden', () => {
  const permission = { state: 'unavailable', reason: 'permission' }
  const none = { state: 'observed', value: null }
  const seen = { state: 'observed', value: { enforceAdmins: true } }

  it.each<[string, Partial<Repository>, Token, object]>([
    ['nothing, to an administrator: GitHub says so', unprotected, anAppToken(), none],
    ['a ruleset, to an administrator: GitHub says so', ruled, anAppToken(), none],
    ['classic protection, to an administrator', guarded, anAppToken(), seen],
    ['classic protection, to an account that administrates', guarded, aClassicToken(cyn), seen],
    ['nothing, to a workflow: the branch is not protected', unprotected, aToken(), none],
    ['a ruleset, to a workflow: the branch says that it is no classic protection', ruled, aToken(), none],
    ['classic protection, to a workflow', guarded, aToken(), permission],
    ['classic protection beside a ruleset, to a workflow', { ...guarded, ...ruled }, aToken(), permission],
    [
      'classic protection, to an account that does not administrate, to which GitHub says Not Found',
      guarded,
      aClassicToken(ann),
      permission,
    ],
    ['nothing, to an account that does not administrate', unprotected, aClassicToken(ann), none],
    ['classic protection, to a fine-grained token', guarded, aToken({ kind: 'fine-grained', account: ann }), permission],
    ['classic protection on a plan that does not have it', { ...guarded, plan: 'free' }, anAppToken(), none],
  ])('%s', async (_name, repository, token, expected) => {
    expect(await classic(client(repository, token))).toMatchObject(expected)
  })

  it('says what would show it', async () => {
    expect(await classic(client(guarded, aToken()))).toMatchObject({
      detail: 'The branch has classic protection, of which the token may see only a summary.',
      remedy: 'Give the token administration: read.',
    })
    const connectedAs = client(guarded, aToken())
    connectedAs.github.seeViewer('github-actions[bot]')
    expect(await classic(connectedAs)).toMatchObject({
      remedy: "Pass the token of a GitHub App that has `administration: read`: a workflow's own token cannot have it.",
    })
  })

  it.each<[string, Fault, string]>([
    ['disabled on the repository', refuses(404, 'Branch protection has been disabled on this repository.'), 'observed'],
    ['an unknown refusal', refuses(403, 'Something new'), 'unavailable'],
    ['an outage', serverError(), 'unavailable'],
    ['a gone page', refuses(410, 'Gone'), 'unavailable'],
  ])('%s', async (_name, fault, state) => {
    const connectedAs = client(guarded)
    connectedAs.double.faults.add(theProtection, fault)
    expect(await classic(connectedAs)).toMatchObject({ state })
  })

  it.each(['protection', 'enabled'])('is hidden, not absent, when the branch does not tell by %s', async (key) => {
    const connectedAs = client(guarded, aToken())
    connectedAs.double.faults.add(theBranch, redacted(key))
    expect(await classic(connectedAs)).toMatchObject(permission)
  })

  it('is hidden when neither answer can be had', async () => {
    const connectedAs = client(unprotected, aToken())
    connectedAs.double.faults.add(theBranch, refuses(404, 'Not Found'))
    expect(await classic(connectedAs)).toMatchObject(permission)
  })
})

describe('classic protection as it is', () => {
  it('is read whole', async () => {
    const protection = aProtection({
      enforceAdmins: false,
      allowForcePushes: true,
      allowDeletions: true,
      conversationResolution: true,
      linearHistory: true,
      signatures: true,
      lockBranch: true,
      requiredReviews: {
        approvals: 2,
        dismissStale: true,
        codeOwners: true,
        lastPushApproval: true,
        bypass: { users: [ann, bea], teams: [{ slug: 'platform', id: 1 }], apps: [actionsApp] },
      },
      requiredChecks: {
        strict: true,
        checks: [
          { context: 'test', appId: 15368 },
          { context: 'lint', appId: null },
        ],
      },
    })
    expect(await classic(client({ branches: [aBranch({ protection })] }))).toMatchObject({
      value: {
        pullRequest: {
          approvals: 2,
          dismissStale: true,
          codeOwners: true,
          lastPushApproval: true,
          conversationsResolved: true,
          bypass: ['ann', 'bea', 'platform', 'github-actions'],
        },
        requiredChecks: {
          strict: true,
          checks: [
            { name: 'test', appId: 15368 },
            { name: 'lint', appId: null },
          ],
        },
        enforceAdmins: false,
        allowForcePushes: true,
        allowDeletions: true,
        otherRules: ['required_signatures', 'required_linear_history', 'lock_branch'],
      },
    })
  })

  it('requires neither pull requests nor checks where they are left out', async () => {
    const protection = aProtection({ requiredReviews: null, requiredChecks: null })
    expect(await classic(client({ branches: [aBranch({ protection })] }))).toMatchObject({
      value: { pullRequest: null, requiredChecks: null, otherRules: [] },
    })
  })

  it.each(['allow_force_pushes', 'allow_deletions', 'enforce_admins'])(
    'is not understood without %s, which would read as safe',
    async (key) => {
      const connectedAs = client(guarded)
      connectedAs.double.faults.add(theProtection, redacted(key))
      expect(await classic(connectedAs)).toMatchObject({ state: 'unavailable', reason: 'error' })
    },
  )

  it('of a branch that is not there is none', async () => {
    expect(await classic(client(guarded), 'gone')).toMatchObject({ state: 'observed', value: null })
  })
})
