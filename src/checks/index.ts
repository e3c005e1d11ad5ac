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
import { pushProtection } from './repository/push-protection.ts'
import { secretScanning } from './repository/secret-scanning.ts'

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
  pushProtection,
  secretScanning,
]

/** Every check, by its id. The one place where a new check has to be named. */
export const checks: ReadonlyMap<string, Check> = new Map(all.map((check) => [check.id, check]))
