import * as v from 'valibot'
import { checkRun, codeOwners, codeOwnersError } from './change.ts'
import { evidence, sample, type Same, type StoredSubject } from './evidence.ts'
import * as posture from './posture.ts'

/** A line of `snapshot/repository.ndjson`. */
export const repositorySchema = v.pipe(
  v.strictObject({
    kind: v.literal('repository'),
    id: v.pipe(v.string(), v.description('`owner/name`.')),
    url: v.string(),
    profile: evidence(
      v.strictObject({
        visibility: v.picklist(['public', 'private', 'internal']),
        archived: v.boolean(),
        fork: v.boolean(),
        template: v.boolean(),
        empty: v.boolean(),
        defaultBranch: v.string(),
      }),
    ),
    secretScanning: evidence(v.boolean()),
    pushProtection: evidence(v.boolean()),
    secretAlerts: evidence(v.array(posture.secretAlert)),
    pushProtectionBypasses: evidence(v.array(posture.pushProtectionBypass)),
    dependencyAlerts: evidence(v.boolean()),
    openDependencyAlerts: evidence(v.array(posture.dependencyAlert)),
    codeScanning: evidence(v.array(posture.codeScanningAnalysis)),
    codeScanningAlerts: evidence(v.array(posture.codeScanningAlert)),
    defaultBranchChecks: evidence(v.array(checkRun)),
    codeOwners: evidence(codeOwners),
    codeOwnersErrors: evidence(v.array(codeOwnersError)),
    collaborators: evidence(v.array(posture.collaborator)),
    teams: evidence(v.array(posture.teamAccess)),
    deployKeys: evidence(v.array(posture.deployKey)),
    webhooks: evidence(v.array(posture.webhook)),
    environments: evidence(v.array(posture.environment)),
    actionsPolicy: evidence(v.strictObject({ enabled: v.boolean(), ...posture.allowedActions })),
    workflowToken: evidence(posture.workflowToken),
    forkApproval: evidence(posture.forkApproval),
    workflows: evidence(v.array(posture.workflow)),
    sample,
  }),
  v.title('A repository'),
  v.description('A repository in scope.'),
)

const complete: Same<StoredSubject<'repository'>, typeof repositorySchema> = true
void complete
