import { gateIntegrity } from './change/gate-integrity.ts'
import { independentApproval } from './change/independent-approval.ts'
import { linkedWorkItem } from './change/linked-work-item.ts'
import { noOutstandingObjection } from './change/no-outstanding-objection.ts'
import { requiredChecks } from './change/required-checks.ts'
import { throughPullRequest } from './change/through-pull-request.ts'
import type { Check } from './define.ts'

const all: readonly Check[] = [
  gateIntegrity,
  independentApproval,
  linkedWorkItem,
  noOutstandingObjection,
  requiredChecks,
  throughPullRequest,
]

/** Every check, by its id. The one place where a new check has to be named. */
export const checks: ReadonlyMap<string, Check> = new Map(all.map((check) => [check.id, check]))
