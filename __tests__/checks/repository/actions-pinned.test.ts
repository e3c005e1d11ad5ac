import { actionsPinned } from '../../../src/checks/repository/actions-pinned.ts'
import { aRepository } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { aJob, aStep, aWorkflow, hidden, unread } from './worlds.ts'

const sha = 'c'.repeat(40)
const digest = `sha256:${'d'.repeat(64)}`
const world = (...uses: string[]) =>
  aRepository({ workflows: [aWorkflow({ jobs: [aJob({ steps: uses.map((text) => aStep({ uses: text })) })] })] })
const inside = (...images: string[]) => aRepository({ workflows: [aWorkflow({ jobs: [aJob({ id: 'test', images, steps: [] })] })] })
const calling = (uses: string) => aRepository({ workflows: [aWorkflow({ jobs: [aJob({ id: 'deploy', uses, steps: [] })] })] })

testCheck(actionsPinned, {
  pass: [
    ['by commit', world(`actions/checkout@${sha}`), '1 use of actions and images in 1 workflow of acme/shop pinned.'],
    ['an image by its digest', world(`docker://alpine@${digest}`), '1 use'],
    [
      'its own action',
      world('./.github/actions/setup'),
      '0 uses of actions and images in 1 workflow of acme/shop pinned; 1 use of its own actions, which are not followed.',
    ],
    ['a container by its digest', inside(`node@${digest}`), '1 use'],
    ['a reusable workflow by commit', calling(`acme/ci/.github/workflows/deploy.yml@${sha}`), '1 use'],
    ['its own reusable workflow', calling('./.github/workflows/deploy.yml'), '0 uses'],
    ['a tag that the policy accepts', world('actions/checkout@v4'), 'pinned, but for 1 that the policy accepts', { accept: ['actions/*'] }],
    ['scripts alone', aRepository({ workflows: [aWorkflow({ jobs: [aJob({ steps: [aStep()] })] })] }), '0 uses'],
  ],
  fail: [
    [
      'by tag',
      world('actions/checkout@v4'),
      { message: '1 use not pinned in acme/shop: .github/workflows/ci.yml:12 uses actions/checkout@v4.', remedy: 'full commit id' },
    ],
    ['by branch', world('acme/deploy@main'), 'uses acme/deploy@main'],
    ['by a short commit id', world('acme/deploy@ccccccc'), 'uses acme/deploy@ccccccc'],
    ['by a branch that is called like a commit, with a letter more', world(`acme/deploy@${sha}c`), 'uses'],
    ['by nothing', world('acme/deploy'), 'uses acme/deploy.'],
    ['an image by tag', world('docker://alpine:3.20'), 'uses docker://alpine:3.20'],
    ['a container and a service by tag', inside('node:latest', 'postgres:17'), 'job test uses docker://node:latest'],
    ['a container that an expression names', inside('${{ matrix.image }}'), 'uses docker://${{ matrix.image }}'],
    ['a reusable workflow by tag', calling('acme/ci/.github/workflows/deploy.yml@v1'), 'ci.yml job deploy uses acme/ci'],
    ['by an owner that the policy does not accept', world('acme/deploy@v1'), 'acme/deploy@v1', { accept: ['actions/*'] }],
    ['an owner whose name begins like an accepted one', world('actions-hub/deploy@v1'), 'uses', { accept: ['actions/*'] }],
    [
      'by tag, beside a file that is not understood',
      aRepository({ workflows: [unread, aWorkflow({ jobs: [aJob({ steps: [aStep({ uses: 'acme/x@v1' })] })] })] }),
      'uses acme/x@v1',
    ],
  ],
  inconclusive: [
    [
      'a file that is not understood',
      aRepository({ workflows: [aWorkflow(), unread] }),
      {
        reason: 'error',
        message: '1 workflow of 2 could not be understood: .github/workflows/odd.yml. .github/workflows/odd.yml: It is no YAML.',
      },
    ],
    ['the workflows are hidden', aRepository({ workflows: hidden }), { reason: 'permission' }],
  ],
  notApplicable: [['no workflow', aRepository(), 'acme/shop has no workflow.']],
})
