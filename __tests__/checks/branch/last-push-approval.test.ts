import { lastPushApproval } from '../../../src/checks/branch/last-push-approval.ts'
import { testCheck } from '../test-check.ts'
import { pullRequestSetting } from './pull-request-setting.ts'

testCheck(
  lastPushApproval,
  pullRequestSetting('lastPushApproval', {
    holds: 'Approval of the last push by somebody else is required',
    does: 'requires approval of the last push',
    remedy: 'most recent reviewable push',
  }),
)
