import { dangerousWorkflows } from '../../../src/checks/repository/dangerous-workflows.ts'
import type { WorkflowStep } from '../../../src/model/workflow.ts'
import { aRepository } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { aJob, aStep, aWorkflow, hidden, unread } from './worlds.ts'

const world = (trigger: string, step: Partial<WorkflowStep>) =>
  aRepository({ workflows: [aWorkflow({ triggers: [trigger], jobs: [aJob({ steps: [aStep(step)] })] })] })
const checkout = (ref: string | null, repository: string | null = null) => ({ uses: 'actions/checkout@v4', ref, repository })
const script = (...scriptExpressions: string[]) => ({ scriptExpressions })
const head = '${{ github.event.pull_request.head.sha }}'

testCheck(dangerousWorkflows, {
  pass: [
    [
      'a pull request is checked out without rights',
      world('pull_request', checkout(head)),
      'No danger of the known kinds in 1 workflow of acme/shop.',
    ],
    ['the base is checked out with rights', world('pull_request_target', checkout(null)), 'No danger'],
    ['the base, by its name', world('pull_request_target', checkout('${{ github.event.pull_request.base.sha }}')), 'No danger'],
    ['a ref that is spelled out', world('workflow_run', checkout('main')), 'No danger'],
    ['another action is handed the head', world('pull_request_target', { uses: 'acme/label@v1', ref: head }), 'No danger'],
    ['a script with what nobody chooses', world('push', script('github.sha', 'matrix.node', 'secrets.TOKEN')), 'No danger'],
    ['a comparison of a title', world('issues', script("contains(github.event.issue.title, 'bug')")), 'No danger'],
    [
      'what the policy accepts',
      world('pull_request_target', checkout(head)),
      'but for .github/workflows/ci.yml, which the policy accepts',
      { accept: ['.github/workflows/ci.yml'] },
    ],
  ],
  fail: [
    [
      'the head is checked out with rights',
      world('pull_request_target', checkout(head)),
      {
        message:
          '1 danger in workflows of acme/shop: .github/workflows/ci.yml:12 checks out ${{ github.event.pull_request.head.sha }} on pull_request_target.',
        remedy: 'Check out nothing of the pull request',
      },
    ],
    ['a title in a script', world('issues', script('github.event.issue.title')), 'puts github.event.issue.title into a script.'],
    ['by the name of its branch', world('pull_request_target', checkout('${{ github.head_ref }}')), 'checks out'],
    ['by its number', world('pull_request_target', checkout('refs/pull/${{ github.event.number }}/merge')), 'checks out refs/pull/'],
    ['from the fork', world('pull_request_target', checkout(null, '${{ github.event.pull_request.head.repo.full_name }}')), 'checks out'],
    ['after another workflow', world('workflow_run', checkout('${{ github.event.workflow_run.head_sha }}')), 'on workflow_run.'],
    ['upon a comment', world('issue_comment', checkout('refs/pull/${{ github.event.issue.number }}/head')), 'on issue_comment.'],
    ['the name of a branch in a script', world('pull_request', script('github.head_ref')), 'puts github.head_ref'],
    ['the message of a commit in a script', world('push', script('github.event.head_commit.message')), 'head_commit.message'],
    ['with brackets', world('issues', script("github['event']['issue']['body']")), 'github.event.issue.body'],
    ['with an index', world('push', script('github.event.commits[0].message')), 'github.event.commits.*.message'],
    ['the whole event', world('issues', script('toJSON(github.event)')), 'puts github.event into a script'],
    ['in another case', world('issues', script('GitHub.Event.Issue.Title')), 'github.event.issue.title'],
    ['behind a comparison', world('issues', script("github.event.action == 'opened' && github.event.issue.title")), 'issue.title'],
    [
      'beside a file that is not understood',
      aRepository({ workflows: [unread, aWorkflow({ jobs: [aJob({ steps: [aStep(script('github.head_ref'))] })] })] }),
      'github.head_ref',
    ],
  ],
  inconclusive: [
    [
      'what an earlier step says is checked out with rights',
      world('pull_request_target', checkout('${{ steps.pr.outputs.sha }}')),
      { reason: 'unsupported', message: 'What is checked out cannot be told from the file: .github/workflows/ci.yml:12 checks out' },
    ],
    ['a file that is not understood', aRepository({ workflows: [unread] }), { reason: 'error' }],
    ['the workflows are hidden', aRepository({ workflows: hidden }), { reason: 'permission' }],
  ],
  notApplicable: [['no workflow', aRepository(), 'acme/shop has no workflow.']],
})
