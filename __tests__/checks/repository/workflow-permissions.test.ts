import { workflowPermissions } from '../../../src/checks/repository/workflow-permissions.ts'
import type { Workflow } from '../../../src/model/workflow.ts'
import { aRepository } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { aJob, aWorkflow, hidden, unread } from './worlds.ts'

const world = (parts: Partial<Workflow>, workflowToken: 'read' | 'write' | typeof hidden = 'read') =>
  aRepository({
    workflows: [aWorkflow(parts)],
    workflowToken: typeof workflowToken === 'string' ? { permissions: workflowToken, canApprove: false } : workflowToken,
  })
const silent = { permissions: null }
const two = [aJob(), aJob({ id: 'deploy' })]

testCheck(workflowPermissions, {
  pass: [
    ['the workflow says what it reads', world({}, hidden), 'Every job in 1 workflow of acme/shop has rights of its own.'],
    ['nothing', world({ permissions: {} }, 'write'), 'rights of its own'],
    [
      'each job says what it takes',
      world({ ...silent, jobs: [aJob({ permissions: { contents: 'write' } })] }, 'write'),
      'rights of its own',
    ],
    ['one job, which writes', world({ permissions: { contents: 'write' } }), 'rights of its own'],
    ['everybody reads everything', world({ permissions: 'read-all', jobs: two }), 'rights of its own'],
    ['it says nothing, and the default reads', world(silent), 'has rights of its own, 1 job by default, which only reads.'],
    ['two jobs write, as the policy accepts', world({ permissions: { packages: 'write' }, jobs: two }), 'of its own', { shared: 'accept' }],
    ['it gives everything, and each job takes less', world({ permissions: 'write-all', jobs: [aJob({ permissions: {} })] }), 'of its own'],
  ],
  fail: [
    [
      'everything',
      world({ permissions: 'write-all' }),
      { message: 'Workflows of acme/shop give too much: .github/workflows/ci.yml may write everything.', remedy: 'Write permissions' },
    ],
    ['a job that may do everything', world({ jobs: [aJob({ permissions: 'write-all' })] }), 'ci.yml job test may write everything'],
    ['two jobs write', world({ permissions: { contents: 'write' }, jobs: two }), 'ci.yml lets 2 jobs write contents.'],
    [
      'it says nothing, and the default writes',
      world(silent, 'write'),
      'say nothing of permissions and may write everything by default: .github/workflows/ci.yml job test.',
    ],
    [
      'one of two jobs says nothing, and the default writes',
      world({ ...silent, jobs: [aJob({ permissions: {} }), aJob({ id: 'deploy' })] }, 'write'),
      'job deploy',
    ],
    [
      'everything, beside a file that is not understood',
      aRepository({ workflows: [unread, aWorkflow({ permissions: 'write-all' })] }),
      'write everything',
    ],
  ],
  inconclusive: [
    [
      'it says nothing, and the default is hidden',
      world(silent, hidden),
      { reason: 'permission', message: 'what they get by default cannot be seen' },
    ],
    ['a file that is not understood', aRepository({ workflows: [unread] }), { reason: 'error' }],
    ['the workflows are hidden', aRepository({ workflows: hidden }), { reason: 'permission' }],
  ],
  notApplicable: [['no workflow', aRepository(), 'acme/shop has no workflow.']],
})
