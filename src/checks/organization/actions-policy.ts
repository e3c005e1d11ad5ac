import * as v from 'valibot'
import { defineCheck, fail, inconclusive, notApplicable, pass, type Values } from '../define.ts'
import { allowedActionsChoices, judgeAllowedActions } from '../judgement/allowed-actions.ts'
import { listed } from '../judgement/wording.ts'

export const organizationActionsPolicy = defineCheck({
  id: 'organization/actions-policy',
  title: 'The organisation limits which actions run, and what workflows may do by default',
  subject: 'organization',
  criteria: [
    { id: 'CC6.8', strength: 'partial', because: 'Code of others runs in workflows only where the organisation allowed it.' },
    { id: 'CC6.3', strength: 'partial', because: 'What runs by itself has the least rights, in every repository.' },
  ],
  needs: ['actionsPolicy', 'workflowToken'],
  parameters: v.strictObject(allowedActionsChoices),
  why: 'What the organisation sets holds for every repository, also for one that is made tomorrow; what each sets for itself does not.',
  fix: 'In the settings of the organisation under Actions, “General”, allow only actions that you select, choose read permissions for workflows, and turn off “Allow GitHub Actions to create and approve pull requests”.',
  references: [
    'https://docs.github.com/en/organizations/managing-organization-settings/disabling-or-limiting-github-actions-for-your-organization',
    'https://docs.github.com/en/rest/actions/permissions#get-github-actions-permissions-for-an-organization',
  ],
  judge({ id, actionsPolicy, workflowToken }, choices) {
    const { enabled, allowed, shaPinningRequired, selected } = actionsPolicy
    const values: Values = {
      enabled,
      allowed,
      shaPinningRequired,
      selected: selected === null ? null : { ...selected },
      workflowToken: { ...workflowToken },
    }
    if (enabled === 'none') return notApplicable(`Actions are off in all of ${id}, so that no workflow runs.`, values)
    const finding = judgeAllowedActions(actionsPolicy, choices)
    const wrong = [
      ...(finding.state === 'open' ? finding.wrong : []),
      ...(workflowToken.permissions === 'write' ? ['workflows may write everything by default'] : []),
      ...(workflowToken.canApprove ? ['workflows may create and approve pull requests'] : []),
    ]
    if (wrong.length > 0) {
      return fail(`In ${id} ${listed(wrong)}.`, 'Change that under Actions, “General”, in the settings of the organisation.', values)
    }
    if (finding.state === 'unknown') {
      return inconclusive(
        'unsupported',
        `GitHub does not say for ${id} ${finding.what}.`,
        'Look at the settings for Actions of the organisation.',
        values,
      )
    }
    const how = finding.state === 'limited' ? finding.how : ''
    return pass(`Workflows in ${id} only read by default, cannot approve, and may use some actions and no others: ${how}.`, values)
  },
})
