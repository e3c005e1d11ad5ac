import * as v from 'valibot'
import type { Workflow } from '../../model/workflow.ts'
import { defineCheck, fail, inconclusive, notApplicable, pass, type Values } from '../define.ts'
import { findingsListed, findingValues, unlessUnread, writesOf, type Finding } from '../judgement/workflow-files.ts'
import { counted, listed } from '../judgement/wording.ts'

export const workflowPermissions = defineCheck({
  id: 'repository/workflow-permissions',
  title: 'Each job of a workflow has the rights that it takes, and no more',
  subject: 'repository',
  criteria: [
    { id: 'CC6.3', strength: 'partial', because: 'What runs by itself has the least rights, and they are written down and reviewed.' },
  ],
  needs: ['workflows'],
  considers: ['workflowToken'],
  parameters: v.strictObject({
    shared: v.optional(
      v.pipe(
        v.picklist(['refuse', 'accept']),
        v.description('What to make of a right to write that a workflow gives to several jobs at once.'),
      ),
      'refuse',
    ),
  }),
  why: 'The token of a workflow is in reach of every action that the job uses. What it may not do, none of them can.',
  fix: 'Write `permissions: {}` or `contents: read` at the top of the workflow, and what a job writes under that job. A workflow that says nothing gets the default, which may be everything.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions',
    'https://docs.github.com/en/actions/reference/security/secure-use#use-the-minimum-required-permissions',
  ],
  judge({ id, workflows, workflowToken }, { shared }) {
    if (workflows.length === 0) return notApplicable(`${id} has no workflow.`)
    const findings = workflows.flatMap((workflow) => wrongWith(workflow, shared === 'accept'))
    const silent = workflows.flatMap(silentJobs)
    const values: Values = { workflows: workflows.length, byDefault: silent.map(({ place }) => place), ...findingValues(findings) }
    const undeclared = silent.map(({ place }) => place)
    if (findings.length > 0) return fail(`Workflows of ${id} give too much: ${findingsListed(findings)}.`, remedy, values)
    if (silent.length > 0 && workflowToken.state === 'observed' && workflowToken.value.permissions === 'write') {
      return fail(
        `Workflows of ${id} say nothing of permissions and may write everything by default: ${listed(undeclared, 3)}.`,
        remedy,
        values,
      )
    }
    const unread = unlessUnread(workflows, values)
    if (unread !== null) return unread
    if (silent.length > 0 && workflowToken.state === 'unavailable') {
      const message = `Workflows of ${id} say nothing of permissions: ${listed(undeclared, 3)}; what they get by default cannot be seen. ${workflowToken.detail}`
      return inconclusive(workflowToken.reason, message, `${remedy} Or: ${workflowToken.remedy}`, values)
    }
    const by = silent.length === 0 ? '' : `, ${counted(silent.length, 'job')} by default, which only reads`
    return pass(`Every job in ${counted(workflows.length, 'workflow')} of ${id} has rights of its own${by}.`, values)
  },
})

const remedy = 'Write permissions at the top of each workflow, only reading, and what a job writes under that job.'

function wrongWith({ path, permissions, jobs }: Workflow, sharedIsFine: boolean): readonly Finding[] {
  const everything = 'may write everything'
  const own = jobs.flatMap((job) =>
    job.permissions !== null && writesOf(job.permissions) === null ? [{ place: `${path} job ${job.id}`, because: everything }] : [],
  )
  if (permissions === null) return own
  const inheriting = jobs.filter((job) => job.permissions === null)
  if (inheriting.length === 0) return own
  const writes = writesOf(permissions)
  if (writes === null) return [{ place: path, because: everything }, ...own]
  if (sharedIsFine || writes.length === 0 || inheriting.length < 2) return own
  return [{ place: path, because: `lets ${counted(inheriting.length, 'job')} write ${listed(writes)}` }, ...own]
}

/** The jobs that get what the settings give. */
function silentJobs({ path, permissions, jobs }: Workflow): readonly { readonly place: string }[] {
  return permissions === null ? jobs.filter((job) => job.permissions === null).map((job) => ({ place: `${path} job ${job.id}` })) : []
}
