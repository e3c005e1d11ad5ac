import * as v from 'valibot'
import { defineCheck } from '../define.ts'
import { judgeApproval } from '../judgement/workflow-token.ts'

export const actionsCannotApprove = defineCheck({
  id: 'repository/actions-cannot-approve',
  title: 'Workflows cannot approve pull requests',
  subject: 'repository',
  criteria: [
    { id: 'CC8.1', strength: 'partial', because: 'An approval is given by a person, and not by what the author can make run.' },
    { id: 'CC6.3', strength: 'partial', because: 'Nobody gets a second voice through a workflow.' },
  ],
  needs: ['workflowToken'],
  parameters: v.strictObject({}),
  why: 'Where workflows may approve, whoever may change one can approve their own pull request with it.',
  fix: 'In the settings of the repository or the organisation under Actions, “General”, “Workflow permissions”, turn off “Allow GitHub Actions to create and approve pull requests”. An app of its own can open pull requests instead.',
  references: [
    'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository#preventing-github-actions-from-creating-or-approving-pull-requests',
  ],
  judge({ id, workflowToken }) {
    return judgeApproval(workflowToken, id)
  },
})
