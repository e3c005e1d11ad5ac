import * as v from 'valibot'
import { defineCheck, fail, inconclusive, notApplicable, pass, type Values } from '../define.ts'
import { allowedActionsChoices, judgeAllowedActions } from '../judgement/allowed-actions.ts'
import { listed } from '../judgement/wording.ts'

export const allowedActions = defineCheck({
  id: 'repository/allowed-actions',
  title: 'Workflows may use only actions that somebody chose to allow',
  subject: 'repository',
  criteria: [
    { id: 'CC6.8', strength: 'partial', because: 'Code of others runs in workflows only where it was allowed.' },
    { id: 'CC9.2', strength: 'partial', because: 'Whose code is used is a list that somebody keeps.' },
  ],
  needs: ['actionsPolicy'],
  parameters: v.strictObject(allowedActionsChoices),
  why: 'An action runs with the secrets and the token of the workflow. Whoever publishes it can change it after it was looked at.',
  fix: 'In the settings of the repository or the organisation under Actions, “General”, “Actions permissions”, allow the organisation’s own actions and those that you select.',
  references: [
    'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository#allowing-select-actions-and-reusable-workflows-to-run',
    'https://docs.github.com/en/rest/actions/permissions#get-github-actions-permissions-for-a-repository',
  ],
  judge({ id, actionsPolicy }, choices) {
    const { enabled, allowed, shaPinningRequired, selected } = actionsPolicy
    const values: Values = { enabled, allowed, shaPinningRequired, selected: selected === null ? null : { ...selected } }
    if (!enabled) return notApplicable(`Actions are off for ${id}, so that no workflow runs.`, values)
    const finding = judgeAllowedActions(actionsPolicy, choices)
    if (finding.state === 'open') {
      const remedy = 'Under “Actions permissions” in the settings for Actions allow only actions that you select.'
      return fail(`In workflows of ${id} ${listed(finding.wrong)}.`, remedy, values)
    }
    if (finding.state === 'unknown') {
      const remedy = 'Look at “Actions permissions” in the settings for Actions.'
      return inconclusive('unsupported', `GitHub does not say for ${id} ${finding.what}.`, remedy, values)
    }
    return pass(`Workflows of ${id} may use some actions and no others: ${finding.how}.`, values)
  },
})
