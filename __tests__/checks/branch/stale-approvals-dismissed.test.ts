import { staleApprovalsDismissed } from '../../../src/checks/branch/stale-approvals-dismissed.ts'
import { testCheck } from '../test-check.ts'
import { pullRequestSetting } from './pull-request-setting.ts'

testCheck(
  staleApprovalsDismissed,
  pullRequestSetting('dismissStale', {
    holds: 'Approvals are dismissed by a new push',
    does: 'dismisses approvals after a new push',
    remedy: 'Dismiss stale pull request approvals',
  }),
)
