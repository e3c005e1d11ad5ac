import type { Workflow, WorkflowJob, WorkflowStep } from '../../../src/model/workflow.ts'
import { unavailable } from '../../../src/model/evidence.ts'
import type { Collaborator } from '../../../src/model/repository.ts'
import { eli } from '../build.ts'

/** What a workflow's own token gets to know of settings that administrators see. */
export const hidden = unavailable('permission', 'GitHub shows it to administrators only.', 'Use a token with administration: read.')

export const planHides = unavailable('plan', 'The plan of the organisation hides it.', 'Use GitHub Enterprise.')

/** A moment so many days before noon of the day. */
export function daysAgo(days: number): string {
  return new Date(Date.parse('2026-03-02T12:00:00Z') - days * 24 * 60 * 60 * 1000).toISOString().replace('.000Z', 'Z')
}

/** eli, through a team, who may write. */
export function aCollaborator(parts: Partial<Collaborator> = {}): Collaborator {
  return { account: eli, role: parts.permission ?? 'write', permission: 'write', direct: false, outside: false, ...parts }
}

export function aStep(parts: Partial<WorkflowStep> = {}): WorkflowStep {
  return { line: 12, uses: null, ref: null, repository: null, scriptExpressions: [], ...parts }
}

/** A job that checks the repository out, by a pinned action, and only reads. */
export function aJob(parts: Partial<WorkflowJob> = {}): WorkflowJob {
  return {
    id: 'test',
    permissions: null,
    uses: null,
    inheritsSecrets: false,
    images: [],
    environment: null,
    steps: [aStep({ uses: `actions/checkout@${'c'.repeat(40)}` })],
    ...parts,
  }
}

/** A workflow of one job, which only reads. */
export function aWorkflow(parts: Partial<Workflow> = {}): Workflow {
  return {
    path: '.github/workflows/ci.yml',
    blob: 'b'.repeat(40),
    problem: null,
    triggers: ['pull_request'],
    permissions: { contents: 'read' },
    jobs: [aJob()],
    ...parts,
  }
}

/** A workflow whose file nobody understands. */
export const unread = aWorkflow({ path: '.github/workflows/odd.yml', problem: 'It is no YAML.', triggers: [], permissions: null, jobs: [] })
