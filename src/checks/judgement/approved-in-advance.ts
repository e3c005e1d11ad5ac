import type { ChangedFile, CheckRun, Commit, PullRequest } from '../../model/change.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { InconclusiveReason } from '../../model/result.ts'
import type { ChangeClass } from '../../policy/policy.ts'
import type { Approvals } from './approvals.ts'
import { membershipIn } from './standard-class.ts'

/** Whether a change is of a class that the policy approves in advance. */
export type InAdvance =
  | { readonly state: 'no' }
  | { readonly state: 'yes'; readonly of: string }
  | { readonly state: 'unsure'; readonly reason: InconclusiveReason; readonly because: string; readonly remedy: string }

/** What it takes to tell. */
export interface Classifiable {
  readonly pullRequest: PullRequest
  readonly commits: readonly Commit[]
  readonly files: Evidence<readonly ChangedFile[]>
  readonly checkRuns: Evidence<readonly CheckRun[]>
}

const no: InAdvance = { state: 'no' }

/** Looks for a class that the change stays within. What cannot be seen matters only for those that an account of a class opened. */
export function approvedInAdvance(classes: readonly ChangeClass[], change: Classifiable, approvals: Approvals): InAdvance {
  const { contributors, people, moment } = approvals
  const { author } = change.pullRequest
  if (author === null) return no
  const person = people.personOf(author)
  const opened = classes.filter(({ authors }) => authors.some((one) => people.personOf(one) === person))
  const { files, checkRuns } = change
  if (opened.length === 0) return no
  if (files.state === 'unavailable') return { state: 'unsure', reason: files.reason, because: files.detail, remedy: files.remedy }
  if (checkRuns.state === 'unavailable') {
    return { state: 'unsure', reason: checkRuns.reason, because: checkRuns.detail, remedy: checkRuns.remedy }
  }
  const classified = { ...change, files: files.value, checkRuns: checkRuns.value, contributors }
  const found = opened.map((one) => ({ one, membership: membershipIn(one, classified, moment, people) }))
  const member = found.find(({ membership }) => membership.state === 'member')
  if (member !== undefined) return { state: 'yes', of: member.one.name }
  return found.map(({ membership }) => membership).find((membership) => membership.state === 'unsure') ?? no
}
