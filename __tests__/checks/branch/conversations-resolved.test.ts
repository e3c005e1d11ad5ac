import { conversationsResolved } from '../../../src/checks/branch/conversations-resolved.ts'
import { testCheck } from '../test-check.ts'
import { pullRequestSetting } from './pull-request-setting.ts'

testCheck(
  conversationsResolved,
  pullRequestSetting('conversationsResolved', {
    holds: 'Conversations have to be resolved',
    does: 'asks for resolved conversations',
    remedy: 'Require conversation resolution',
  }),
)
