import { approvalsRequired } from './branch/approvals-required.ts'
import { checksPinnedToApp } from './branch/checks-pinned-to-app.ts'
import { checksRequired } from './branch/checks-required.ts'
import { codeOwnerReviewRequired } from './branch/code-owner-review-required.ts'
import { conversationsResolved } from './branch/conversations-resolved.ts'
import { deletionBlocked } from './branch/deletion-blocked.ts'
import { forcePushBlocked } from './branch/force-push-blocked.ts'
import { lastPushApproval } from './branch/last-push-approval.ts'
import { noBypass } from './branch/no-bypass.ts'
import { pullRequestRequired } from './branch/pull-request-required.ts'
import { pushRestricted } from './branch/push-restricted.ts'
import { rulesEnforced } from './branch/rules-enforced.ts'
import { signedCommitsRequired } from './branch/signed-commits-required.ts'
import { staleApprovalsDismissed } from './branch/stale-approvals-dismissed.ts'
import { tagsProtected } from './branch/tags-protected.ts'
import { upToDateBeforeMerge } from './branch/up-to-date-before-merge.ts'
import { codeOwnerApproval } from './change/code-owner-approval.ts'
import { contentAsReviewed } from './change/content-as-reviewed.ts'
import { described } from './change/described.ts'
import { emergencyReviewed } from './change/emergency-reviewed.ts'
import { gateIntegrity } from './change/gate-integrity.ts'
import { independentApproval } from './change/independent-approval.ts'
import { linkedWorkItem } from './change/linked-work-item.ts'
import { noOutstandingObjection } from './change/no-outstanding-objection.ts'
import { requiredChecks } from './change/required-checks.ts'
import { sensitivePaths } from './change/sensitive-paths.ts'
import { separationOfDuties } from './change/separation-of-duties.ts'
import { signedCommits } from './change/signed-commits.ts'
import { standardChange } from './change/standard-change.ts'
import { throughPullRequest } from './change/through-pull-request.ts'
import type { Check } from './define.ts'
import { organizationActionsPolicy } from './organization/actions-policy.ts'
import { appPermissions } from './organization/app-permissions.ts'
import { auditLogKept } from './organization/audit-log-kept.ts'
import { basePermission } from './organization/base-permission.ts'
import { membersWithoutTwoFactor } from './organization/members-without-two-factor.ts'
import { organizationOutsideCollaborators } from './organization/outside-collaborators.ts'
import { ownersLimited } from './organization/owners-limited.ts'
import { personalTokens } from './organization/personal-tokens.ts'
import { repositoryCreation } from './organization/repository-creation.ts'
import { securityDefaults } from './organization/security-defaults.ts'
import { singleSignOn } from './organization/single-sign-on.ts'
import { twoFactorRequired } from './organization/two-factor-required.ts'
import { visibilityChanges } from './organization/visibility-changes.ts'
import { populationComplete } from './period/population-complete.ts'
import { accessThroughTeams } from './repository/access-through-teams.ts'
import { actionsCannotApprove } from './repository/actions-cannot-approve.ts'
import { actionsPinned } from './repository/actions-pinned.ts'
import { adminsLimited } from './repository/admins-limited.ts'
import { allowedActions } from './repository/allowed-actions.ts'
import { codeOwnersCover } from './repository/code-owners-cover.ts'
import { codeOwnersValid } from './repository/code-owners-valid.ts'
import { codeScanningAlertsResolved } from './repository/code-scanning-alerts-resolved.ts'
import { codeScanning } from './repository/code-scanning.ts'
import { dangerousWorkflows } from './repository/dangerous-workflows.ts'
import { dependencyAlertsResolved } from './repository/dependency-alerts-resolved.ts'
import { dependencyAlerts } from './repository/dependency-alerts.ts'
import { deployKeys } from './repository/deploy-keys.ts'
import { environmentsProtected } from './repository/environments-protected.ts'
import { forkApproval } from './repository/fork-approval.ts'
import { outsideCollaborators } from './repository/outside-collaborators.ts'
import { pushProtectionBypassesReviewed } from './repository/push-protection-bypasses-reviewed.ts'
import { pushProtection } from './repository/push-protection.ts'
import { secretAlertsResolved } from './repository/secret-alerts-resolved.ts'
import { secretScanning } from './repository/secret-scanning.ts'
import { tokenDefaultReadOnly } from './repository/token-default-read-only.ts'
import { visibility } from './repository/visibility.ts'
import { webhooksSecure } from './repository/webhooks-secure.ts'
import { workflowPermissions } from './repository/workflow-permissions.ts'

const all: readonly Check[] = [
  approvalsRequired,
  checksPinnedToApp,
  checksRequired,
  codeOwnerReviewRequired,
  conversationsResolved,
  deletionBlocked,
  forcePushBlocked,
  lastPushApproval,
  noBypass,
  pullRequestRequired,
  pushRestricted,
  rulesEnforced,
  signedCommitsRequired,
  staleApprovalsDismissed,
  tagsProtected,
  upToDateBeforeMerge,
  codeOwnerApproval,
  contentAsReviewed,
  described,
  emergencyReviewed,
  gateIntegrity,
  independentApproval,
  linkedWorkItem,
  noOutstandingObjection,
  requiredChecks,
  sensitivePaths,
  separationOfDuties,
  signedCommits,
  standardChange,
  throughPullRequest,
  organizationActionsPolicy,
  appPermissions,
  auditLogKept,
  basePermission,
  membersWithoutTwoFactor,
  organizationOutsideCollaborators,
  ownersLimited,
  personalTokens,
  repositoryCreation,
  securityDefaults,
  singleSignOn,
  twoFactorRequired,
  visibilityChanges,
  accessThroughTeams,
  actionsCannotApprove,
  actionsPinned,
  adminsLimited,
  allowedActions,
  codeOwnersCover,
  codeOwnersValid,
  codeScanningAlertsResolved,
  codeScanning,
  dangerousWorkflows,
  dependencyAlertsResolved,
  dependencyAlerts,
  deployKeys,
  environmentsProtected,
  forkApproval,
  outsideCollaborators,
  pushProtectionBypassesReviewed,
  pushProtection,
  secretAlertsResolved,
  secretScanning,
  tokenDefaultReadOnly,
  visibility,
  webhooksSecure,
  workflowPermissions,
  populationComplete,
]

/** Every check, by its id. The one place where a new check has to be named. */
export const checks: ReadonlyMap<string, Check> = new Map(all.map((check) => [check.id, check]))
