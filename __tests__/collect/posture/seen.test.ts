/**
 * What each kind of token sees of each kind of world. A slot that is not in a row's list has to be unavailable, for the reason
 * that the row gives: nothing that was hidden may become a value.
 */
import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../src/model/evidence.ts'
import { slots } from '../../../src/model/subject.ts'
import { aRuleset } from '../../github/build-rules.ts'
import { anEnvironment } from '../../github/build-posture.ts'
import { aRepository, aWorld, anOrganization, workflowToken } from '../../github/build.ts'
import type { Plan, Repository, Token, World } from '../../github/world.ts'
import { collected } from './collected.ts'
import { adminApp, owner, readOnlyApp, workflow } from './tokens.ts'

function world(token: Token, plan: Plan, visibility: Repository['visibility']): World {
  return aWorld({
    organizations: [anOrganization({ plan })],
    repositories: [
      aRepository({
        plan,
        visibility,
        rulesets: [aRuleset(), aRuleset({ id: 50, name: 'tags', target: 'tag', include: ['~ALL'] })],
        environments: [anEnvironment()],
      }),
    ],
    tokens: { [workflowToken]: token },
  })
}

/** What everybody sees who may read the repository: also that there is no classic protection, which the branch's summary says. */
const open = [
  'classicProtection',
  'rules',
  'inactiveRulesets',
  'tagRulesets',
  'profile',
  'defaultBranchChecks',
  'codeOwners',
  'codeOwnersErrors',
  'workflows',
  'collaborators',
  'environments',
]
const alerts = ['dependencyAlerts', 'openDependencyAlerts', 'codeScanning', 'codeScanningAlerts']
const administration = ['secretScanning', 'pushProtection', 'teams', 'deployKeys', 'actionsPolicy', 'workflowToken', 'forkApproval']
const secrets = ['secretAlerts', 'pushProtectionBypasses']
const ofOrganization = [
  'twoFactorRequired',
  'basePermission',
  'members',
  'repositoryCreation',
  'visibilityChanges',
  'outsideCollaborators',
  'singleSignOn',
  'installations',
  'organization.actionsPolicy',
  'organization.workflowToken',
  'securityDefaults',
]

const tokens: readonly (readonly [name: string, token: Token, sees: readonly string[]])[] = [
  ['a workflow', workflow, [...open, ...alerts]],
  ['an app that reads what a workflow may', readOnlyApp, [...open, ...alerts]],
  [
    'an app that reads everything',
    adminApp,
    [...open, ...alerts, ...administration, ...secrets, 'webhooks', ...ofOrganization, 'personalTokens'],
  ],
  [
    'an owner',
    owner,
    [...open, ...alerts, ...administration, ...secrets, 'webhooks', 'rulesetBypass', ...ofOrganization, 'withoutTwoFactor'],
  ],
]
const plans: readonly Plan[] = ['free', 'team', 'enterprise']
const rows = tokens.flatMap(([name, token, sees]) =>
  plans.flatMap((plan) => (['private', 'public'] as const).map((visibility) => ({ name, token, sees, plan, visibility }))),
)

describe('what a token sees', () => {
  it.each(rows)('$name, plan $plan, $visibility', async ({ token, sees, plan, visibility }) => {
    const seen = await collected(world(token, plan, visibility))
    const states: Record<string, string> = {}
    const note = (slot: string, evidence: Evidence<unknown>): void => {
      states[slot] = evidence.state === 'observed' ? 'seen' : evidence.reason
      if (evidence.state === 'unavailable') expect(evidence.remedy, slot).not.toBe('')
    }
    for (const slot of slots.branch) note(slot, seen.branch[slot])
    for (const slot of slots.repository) note(slot, seen.repository[slot])
    const { organization } = seen
    expect(organization).not.toBeNull()
    if (organization === null) return
    for (const slot of slots.organization) note(slot in states ? `organization.${slot}` : slot, organization[slot])

    const expected: Record<string, string> = Object.fromEntries(Object.keys(states).map((slot) => [slot, 'permission']))
    for (const slot of sees) expected[slot] = 'seen'
    if (token === adminApp || token === owner) expected['auditLog'] = plan === 'enterprise' ? 'seen' : 'plan'
    // Where the plan has no rulesets, no rule is active, there is none to bypass, and those that are set up all stand idle.
    if (plan === 'free' && visibility === 'private') Object.assign(expected, { rulesetBypass: 'seen', inactiveRulesets: 'plan' })
    expect(states).toEqual(expected)
  })
})
