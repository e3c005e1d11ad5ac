import { codeOwnerReviewRequired } from '../../../src/checks/branch/code-owner-review-required.ts'
import { testCheck } from '../test-check.ts'
import { pullRequestSetting } from './pull-request-setting.ts'

testCheck(
  codeOwnerReviewRequired,
  pullRequestSetting('codeOwners', {
    holds: 'Review by code owners is required',
    does: 'requires review by code owners',
    remedy: 'Require review from Code Owners',
  }),
)
