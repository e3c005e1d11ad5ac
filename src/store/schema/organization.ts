import * as v from 'valibot'
import { account } from './account.ts'
import { evidence, instant, sample, type Same, type StoredSubject } from './evidence.ts'
import { allowedActions, installation, personalToken, workflowToken } from './posture.ts'

/** A line of `snapshot/organization.ndjson`. */
export const organizationSchema = v.pipe(
  v.strictObject({
    kind: v.literal('organization'),
    id: v.pipe(v.string(), v.description('Its login.')),
    url: v.string(),
    twoFactorRequired: evidence(v.boolean()),
    withoutTwoFactor: evidence(v.array(account)),
    basePermission: evidence(v.picklist(['none', 'read', 'write', 'admin'])),
    members: evidence(v.array(v.strictObject({ account, role: v.picklist(['owner', 'member']) }))),
    repositoryCreation: evidence(v.strictObject({ public: v.boolean(), private: v.boolean(), internal: v.nullable(v.boolean()) })),
    visibilityChanges: evidence(v.boolean()),
    outsideCollaborators: evidence(v.array(account)),
    singleSignOn: evidence(v.nullable(v.strictObject({ provider: v.string() }))),
    installations: evidence(v.array(installation)),
    personalTokens: evidence(v.array(personalToken)),
    actionsPolicy: evidence(v.strictObject({ enabled: v.picklist(['all', 'none', 'selected']), ...allowedActions })),
    workflowToken: evidence(workflowToken),
    securityDefaults: evidence(
      v.strictObject({
        secretScanning: v.boolean(),
        pushProtection: v.boolean(),
        dependencyAlerts: v.boolean(),
        securityUpdates: v.boolean(),
      }),
    ),
    auditLog: evidence(v.strictObject({ earliest: v.nullable(instant) })),
    sample,
  }),
  v.title('An organization'),
  v.description('An organization that owns repositories in scope.'),
)

const complete: Same<StoredSubject<'organization'>, typeof organizationSchema> = true
void complete
