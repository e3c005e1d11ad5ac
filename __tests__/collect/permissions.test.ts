import { describe, expect, it } from 'vitest'
import {
  acceptedPermissions,
  firstAccepted,
  permissionRemedy,
  reads,
  strongest,
  workflowKey,
  type Permission,
} from '../../src/collect/permissions.ts'

const toEdit: Permission = { name: 'administration', level: 'write' }

describe('what to do about missing permissions', () => {
  it.each<[Parameters<typeof permissionRemedy>[1], readonly Permission[], string]>([
    ['workflow', [reads('pull_requests')], "Add `pull-requests: read` to the permissions of the workflow's job."],
    ['workflow', [reads('checks'), reads('statuses')], "Add `checks: read` and `statuses: read` to the permissions of the workflow's job."],
    [
      'workflow',
      [reads('administration')],
      "Pass the token of a GitHub App that has `administration: read`: a workflow's own token cannot have it.",
    ],
    [
      'workflow',
      [reads('contents'), reads('members')],
      "Pass the token of a GitHub App that has `members: read`: a workflow's own token cannot have it.",
    ],
    ['app', [toEdit], 'Give the token administration: write.'],
    ['unknown', [reads('checks'), reads('statuses'), reads('actions')], 'Give the token checks: read, statuses: read and actions: read.'],
    ['fine-grained', [reads('contents')], 'Give the token contents: read.'],
    [
      'fine-grained',
      [reads('checks'), reads('statuses')],
      'Pass the token of a GitHub App that has `checks: read`: a fine-grained personal access token cannot have it.',
    ],
    [
      'classic',
      [reads('administration')],
      'Use the token of an account that may see it, which takes what an app needs administration: read for.',
    ],
    ['workflow', [reads('metadata')], 'Give the token access to the repository.'],
  ])('%s %o', (token, permissions, remedy) => {
    expect(permissionRemedy(permissions, token)).toBe(remedy)
  })
})

it('has no key for what GitHub never gives to a workflow', () => {
  expect([reads('administration'), reads('members'), reads('secret_scanning_alerts')].map(workflowKey)).toEqual([null, null, null])
})

it('keeps each permission once, the strongest, by name', () => {
  const permissions = strongest([reads('statuses'), toEdit, reads('administration'), reads('contents'), reads('contents')])
  expect(permissions).toEqual([toEdit, reads('contents'), reads('statuses')])
})

describe('the permissions that GitHub names', () => {
  it.each<[string | null, readonly (readonly string[])[]]>([
    [null, []],
    ['', []],
    ['administration=read', [['administration=read']]],
    ['contents=read,pull_requests=read; issues=read', [['contents=read', 'pull_requests=read'], ['issues=read']]],
  ])('%o', (header, alternatives) => {
    expect(acceptedPermissions(header)).toEqual(alternatives)
  })

  it('are taken as they are when they are known, and not at all when one is not', () => {
    expect(firstAccepted('administration=read')).toEqual([reads('administration')])
    expect(firstAccepted('contents=read,pull_requests=read; issues=read')).toEqual([reads('contents'), reads('pull_requests')])
    expect(firstAccepted('contents=read,workflows=write')).toBeNull()
    expect(firstAccepted('contents=admin')).toBeNull()
    expect(firstAccepted('toString=read')).toBeNull()
    expect(firstAccepted(null)).toBeNull()
  })
})
