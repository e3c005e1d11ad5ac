import * as v from 'valibot'
import { defineCheck } from '../define.ts'
import { judgeDefaultPermissions } from '../judgement/workflow-token.ts'

export const tokenDefaultReadOnly = defineCheck({
  id: 'repository/token-default-read-only',
  title: 'Workflows may only read unless they ask for more',
  subject: 'repository',
  criteria: [
    {
      id: 'CC6.3',
      strength: 'partial',
      because: 'What runs by itself has the least rights unless its file, which is reviewed, says more.',
    },
  ],
  needs: ['workflowToken'],
  parameters: v.strictObject({}),
  why: 'With a token that writes, every action that a workflow uses can change the code, without anybody having said so.',
  fix: 'In the settings of the repository or the organisation under Actions, “General”, “Workflow permissions”, choose “Read repository contents and packages permissions”; let workflows ask for more under permissions.',
  references: [
    'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository#setting-the-permissions-of-the-github_token-for-your-repository',
  ],
  judge({ id, workflowToken }) {
    return judgeDefaultPermissions(workflowToken, id)
  },
})
