import * as v from 'valibot'
import type { Workflow } from '../../model/workflow.ts'
import { matchesAny } from '../../policy/glob.ts'
import { defineCheck, fail, notApplicable, pass, type Values } from '../define.ts'
import { readUses } from '../judgement/action-reference.ts'
import { findingsListed, findingValues, unlessUnread, type Finding } from '../judgement/workflow-files.ts'
import { counted } from '../judgement/wording.ts'

export const actionsPinned = defineCheck({
  id: 'repository/actions-pinned',
  title: 'Workflows name the actions and images that they use by what cannot change',
  subject: 'repository',
  criteria: [
    { id: 'CC6.8', strength: 'partial', because: 'Code of others runs as it was when somebody looked at it.' },
    { id: 'CC9.2', strength: 'partial', because: 'A vendor’s new version comes by a reviewed change, not by itself.' },
  ],
  needs: ['workflows'],
  parameters: v.strictObject({
    accept: v.optional(
      v.pipe(
        v.array(v.pipe(v.string(), v.regex(/^[^\s@]{1,200}$/, 'Write owner/name, without @; * stands for any text within either.'))),
        v.maxLength(100),
        v.description('Actions and reusable workflows that need no commit id, `owner/name` or globs: `actions/*` for those by GitHub.'),
      ),
      [],
    ),
  }),
  why: 'A tag can be moved to other code, and has been: the workflows of thousands ran it with their secrets within the hour.',
  fix: 'Write the full commit id after the @, and the version in a comment behind it; Dependabot updates both. An image takes its digest. Actions of the repository itself are not followed.',
  references: [
    'https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions',
    'https://docs.github.com/en/code-security/dependabot/working-with-dependabot/keeping-your-actions-up-to-date-with-dependabot',
  ],
  judge({ id, workflows }, { accept }) {
    if (workflows.length === 0) return notApplicable(`${id} has no workflow.`)
    const uses = workflows.flatMap(usesOf)
    const findings = uses.flatMap(({ place, text }): readonly Finding[] => {
      const reference = readUses(text)
      if (reference.kind === 'local' || reference.pinned) return []
      if (reference.kind === 'action' && matchesAny(accept, reference.name)) return []
      return [{ place, because: `uses ${text}` }]
    })
    const kinds = uses.map(({ text }) => readUses(text))
    const local = kinds.filter(({ kind }) => kind === 'local').length
    const accepted = kinds.filter((one) => one.kind === 'action' && !one.pinned && matchesAny(accept, one.name)).length
    const values: Values = { uses: uses.length, local, accepted, ...findingValues(findings) }
    if (findings.length > 0) {
      const remedy = 'Write the full commit id after the @, with the version in a comment; of an image, its digest.'
      return fail(`${counted(findings.length, 'use')} not pinned in ${id}: ${findingsListed(findings)}.`, remedy, values)
    }
    const unread = unlessUnread(workflows, values)
    if (unread !== null) return unread
    const named = uses.length - local
    const but = accepted === 0 ? '' : `, but for ${String(accepted)} that the policy accepts`
    const own = local === 0 ? '' : `; ${counted(local, 'use')} of its own actions, which are not followed`
    return pass(
      `${counted(named, 'use')} of actions and images in ${counted(workflows.length, 'workflow')} of ${id} pinned${but}${own}.`,
      values,
    )
  },
})

function usesOf({ path, jobs }: Workflow): readonly { readonly place: string; readonly text: string }[] {
  return jobs.flatMap((job) => [
    ...(job.uses === null ? [] : [{ place: `${path} job ${job.id}`, text: job.uses }]),
    ...job.images.map((image) => ({ place: `${path} job ${job.id}`, text: `docker://${image}` })),
    ...job.steps.flatMap(({ line, uses }) => (uses === null ? [] : [{ place: `${path}:${String(line)}`, text: uses }])),
  ])
}
