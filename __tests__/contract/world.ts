/** A world in which every route has something to show, in every shape that the double knows. */
import {
  aDependabotAlert,
  aDeployKey,
  anEnvironment,
  anInstallation,
  aPersonalToken,
  aWebhook,
  someActions,
} from '../github/build-posture.ts'
import { aProtection, aRequiredChecksRule, aRuleset } from '../github/build-rules.ts'
import {
  aBranch,
  aComment,
  aCommit,
  aPullRequest,
  aPush,
  aRepository,
  aToken,
  aWorkflowRun,
  aWorld,
  aClassicToken,
  anAppToken,
  anOrganization,
} from '../github/build.ts'
import { oid } from '../github/ids.ts'
import { actionsApp, ann, bea, cyn, dependabot, dov } from '../github/people.ts'
import type { Commit, Repository, World } from '../github/world.ts'
import type { PullRequest } from '../github/world-pull-request.ts'

/** An owner's token: it sees all that the double can show. */
export const owner = 'owner-token'
/** An app's token that may edit rulesets. */
export const app = 'app-token'
/** A workflow's token. */
export const workflow = 'workflow-token'

export function contractWorld(): World {
  const reviewers = { slug: 'reviewers', id: 77, members: [ann, bea] }
  const { permissions } = anAppToken()
  return aWorld({
    organizations: [
      anOrganization({
        teams: [reviewers],
        withoutTwoFactor: [dov],
        outsideCollaborators: [bea],
        installations: [anInstallation(), anInstallation({ id: 430002, suspendedAt: '2026-06-01T09:00:00Z' })],
        personalTokens: [aPersonalToken(), aPersonalToken({ id: 440002, expiresAt: null })],
      }),
    ],
    repositories: [
      shop(),
      aRepository({
        id: 5002,
        name: 'leaflet',
        visibility: 'public',
        vulnerabilityAlerts: false,
        actions: someActions({ enabled: false }),
      }),
    ],
    tokens: {
      [owner]: aClassicToken(cyn),
      [app]: anAppToken({
        permissions: {
          ...permissions,
          administration: 'write',
          organization_administration: 'write',
          organization_personal_access_tokens: 'read',
        },
      }),
      [workflow]: aToken(),
    },
  })
}

function shop(): Repository {
  const merge = aCommit({ message: 'Merge change 3', by: dov, parents: [oid('main')] })
  return aRepository({
    branches: [
      aBranch({
        protection: aProtection({
          requiredReviews: {
            approvals: 2,
            dismissStale: true,
            codeOwners: true,
            lastPushApproval: true,
            bypass: { users: [cyn], teams: [{ slug: 'reviewers', id: 77 }], apps: [actionsApp] },
          },
          restrictions: { users: [cyn], teams: [{ slug: 'reviewers', id: 77 }], apps: [actionsApp] },
          requiredChecks: {
            strict: true,
            checks: [
              { context: 'test', appId: 15368 },
              { context: 'build', appId: null },
            ],
          },
        }),
      }),
      aBranch({ name: 'release/1.0' }),
      aBranch({ name: 'plain', protection: aProtection({ requiredReviews: null }) }),
    ],
    rulesets: [
      aRuleset({
        rules: [...aRuleset().rules, aRequiredChecksRule(['test', { context: 'gate', appId: 15368 }])],
        bypassActors: [{ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'pull_request' }],
      }),
      aRuleset({ id: 43, name: 'all', level: 'Organization', enforcement: 'evaluate' }),
    ],
    commits: [aCommit({ oid: oid('main'), message: 'Start', parents: [] })],
    files: {
      'README.md': '# Shop\n',
      'src/cart.ts': 'export {}\n',
      '.github/CODEOWNERS': '* @acme/reviewers\n',
      'logo.png': { binary: true, bytes: 12 },
    },
    codeownersErrors: [{ line: 1, column: 3, kind: 'Unknown owner', message: 'Unknown owner on line 1', path: '.github/CODEOWNERS' }],
    pullRequests: [open(), merged(merge), fork(), aPullRequest({ number: 11, headRepository: null })],
    activity: [aPush({ type: 'pr_merge', after: merge.oid }), aPush({ type: 'force_push', actor: null })],
    teams: [{ slug: 'reviewers', permission: 'push' }],
    secretScanningAlerts: [
      { number: 1, state: 'open', secretType: 'acme_api_key', createdAt: '2026-06-01T09:00:00Z' },
      {
        number: 3,
        state: 'resolved',
        secretType: 'acme_api_key',
        createdAt: '2026-06-02T09:00:00Z',
        bypass: { by: ann, at: '2026-06-02T09:00:00Z', reviewer: cyn },
        resolvedBy: cyn,
      },
      { number: 2, state: 'resolved', secretType: 'acme_api_key', createdAt: '2026-06-02T09:00:00Z' },
    ],
    environments: [
      anEnvironment({ waitMinutes: 5, patterns: ['main', 'release/*'] }),
      anEnvironment({ name: 'test', reviewers: null, branches: null }),
      anEnvironment({ name: 'stage', branches: { protected_branches: false, custom_branch_policies: true } }),
    ],
    deployKeys: [aDeployKey(), aDeployKey({ id: 410002, readOnly: false, addedBy: null, lastUsed: null })],
    webhooks: [aWebhook(), aWebhook({ id: 420002, insecureSsl: true, secret: false })],
    dependabotAlerts: [aDependabotAlert(), aDependabotAlert({ number: 2, fixed: false })],
    codeScanning: {
      analyses: [{ id: 51, tool: 'CodeQL', ref: 'refs/heads/main', sha: oid('main'), createdAt: '2026-06-14T05:00:00Z', error: '' }],
      alerts: [{ number: 1, tool: 'CodeQL', rule: 'js/eval', severity: 'high', createdAt: '2026-06-02T09:00:00Z' }],
    },
    workflowRuns: [
      aWorkflowRun({ jobs: [{ id: 810002, name: 'gate', status: 'completed', conclusion: 'failure' }] }),
      aWorkflowRun({ id: 800003, attempt: 2 }),
    ],
  })
}

function open(): PullRequest {
  return aPullRequest({
    labels: ['emergency'],
    files: [
      { path: 'src/cart.ts', status: 'modified', previousPath: null, additions: 4, deletions: 1, patch: '@@ -1 +1,4 @@\n+// more' },
      { path: 'src/new name.ts', status: 'renamed', previousPath: 'src/old.ts', additions: 0, deletions: 0, patch: null },
    ],
    commits: [
      aCommit({ message: 'One', by: null }),
      aCommit({ oid: oid('head 7'), message: 'Two', by: bea, parents: [aCommit({ message: 'One' }).oid] }),
    ],
    reviews: [{}, { state: 'DISMISSED', author: null, commit: null }, { state: 'PENDING', author: cyn }],
    checkRuns: [{}, { name: 'lint', status: 'in_progress' }, { name: 'old', conclusion: 'failure' }],
    statuses: [{}, { context: 'deploy', state: 'pending', creator: null }],
    comments: [aComment()],
    reviewRequests: [
      { asCodeOwner: true, reviewer: { type: 'Team', id: 77, slug: 'reviewers' } },
      { asCodeOwner: false, reviewer: dov },
    ],
    autoMerge: { enabledAt: '2026-06-14T09:00:00Z', enabledBy: bea, method: 'SQUASH' },
  })
}

function merged(mergeCommit: Commit): PullRequest {
  const at = '2026-06-10T10:00:00Z'
  const signature = { valid: true, state: 'VALID', byGitHub: true, signer: null, verifiedAt: at }
  return aPullRequest({
    number: 3,
    state: 'MERGED',
    author: dependabot,
    mergedAt: at,
    closedAt: at,
    mergedBy: dov,
    mergeCommit: { ...mergeCommit, signature },
  })
}

function fork(): PullRequest {
  return aPullRequest({
    number: 9,
    author: null,
    headRef: 'patch-1',
    headRepository: { id: 6001, owner: 'dov', name: 'shop', fork: true, visibility: 'private' },
  })
}
