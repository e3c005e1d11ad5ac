import type { WorkflowTokenDefaults } from '../../model/repository.ts'
import { fail, pass, type Judgement } from '../define.ts'

/** Judges what the token of a workflow may do by default. */
export function judgeDefaultPermissions({ permissions }: WorkflowTokenDefaults, where: string): Judgement {
  const values = { defaultPermissions: permissions }
  if (permissions === 'read') return pass(`Workflows of ${where} may only read unless they ask for more.`, values)
  const remedy = 'Under “Workflow permissions” in the settings for Actions choose “Read repository contents and packages permissions”.'
  return fail(`Workflows of ${where} may write everywhere in it unless they ask for less.`, remedy, values)
}

/** Judges whether workflows may approve pull requests. */
export function judgeApproval({ canApprove }: WorkflowTokenDefaults, where: string): Judgement {
  const values = { canApprove }
  if (!canApprove) return pass(`Workflows of ${where} may neither create nor approve pull requests.`, values)
  const remedy =
    'Under “Workflow permissions” in the settings for Actions turn off “Allow GitHub Actions to create and approve pull requests”.'
  return fail(`Workflows of ${where} may create and approve pull requests.`, remedy, values)
}
