import type { Workflow, WorkflowPermissions } from '../../model/workflow.ts'
import { inconclusive, type Judgement, type Values } from '../define.ts'
import { counted, listed } from './wording.ts'

/** Something in a workflow that a check does not like. */
export interface Finding {
  /** `.github/workflows/ci.yml:12`, or a job of it. */
  readonly place: string
  readonly because: string
}

/** `.github/workflows/ci.yml:12 uses actions/checkout@v4` */
export function findingsListed(findings: readonly Finding[]): string {
  return listed(
    findings.map(({ place, because }) => `${place} ${because}`),
    3,
  )
}

/** Findings for machines: enough to work with, never without end. */
export function findingValues(findings: readonly Finding[]): Values {
  return { findings: findings.slice(0, 100).map((finding) => ({ ...finding })), total: findings.length }
}

/** That nobody can tell, where a workflow could not be understood; `null` where all could. */
export function unlessUnread(workflows: readonly Workflow[], values: Values): Judgement | null {
  const unread = workflows.filter(({ problem }) => problem !== null)
  const [first] = unread
  if (first === undefined) return null
  const message = `${counted(unread.length, 'workflow')} of ${String(workflows.length)} could not be understood: ${listed(unread.map(({ path }) => path))}. ${first.path}: ${first.problem ?? ''}`
  return inconclusive('error', message, 'Mend the file, or remove it when it is no workflow.', values)
}

/** What a list of permissions lets one write; `null` for everything. */
export function writesOf(permissions: WorkflowPermissions): readonly string[] | null {
  if (typeof permissions === 'string') return permissions === 'write-all' ? null : []
  return Object.entries(permissions).flatMap(([name, level]) => (level === 'write' ? [name] : []))
}
