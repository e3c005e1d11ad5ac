/** Answers that are less than the whole, or speak of what is not in force: none of them may look like a clean repository. */
import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../src/model/evidence.ts'
import { aRuleset } from '../../github/build-rules.ts'
import { anEnvironment } from '../../github/build-posture.ts'
import { truncated } from '../../github/content-faults.ts'
import { serverError } from '../../github/faults.ts'
import { aRepository, aWorld, anOrganization, workflowToken } from '../../github/build.ts'
import type { Repository, World } from '../../github/world.ts'
import { collected } from './collected.ts'
import { adminApp } from './tokens.ts'

function world(parts: Partial<Repository>, token = adminApp): World {
  return aWorld({ organizations: [anOrganization()], repositories: [aRepository(parts)], tokens: { [workflowToken]: token } })
}

function valueOf<T>(evidence: Evidence<T>): T {
  if (evidence.state === 'unavailable') throw new Error(evidence.detail)
  return evidence.value
}

describe('rulesets on a plan that enforces none', () => {
  it('are not left out as if none were idle', async () => {
    const rulesets = [aRuleset({ id: 12 }), aRuleset({ id: 13, enforcement: 'evaluate' })]
    const { branch } = await collected(world({ plan: 'free', visibility: 'private', rulesets }))
    expect(branch.inactiveRulesets).toMatchObject({ state: 'unavailable', reason: 'plan' })
    expect(branch.rules).toMatchObject({ state: 'observed', value: [] })
  })

  it('cannot be idle where there is none', async () => {
    const { branch } = await collected(world({ plan: 'free', visibility: 'private', rulesets: [] }))
    expect(branch.inactiveRulesets).toMatchObject({ state: 'observed', value: [] })
  })
})

it('takes a list of people without an administrator for a part of it', async () => {
  const { repository } = await collected(world({}), { faults: [['GET /repos/{owner}/{repo}/collaborators', truncated(0)]] })
  expect(repository.collaborators).toMatchObject({ state: 'unavailable', reason: 'truncated' })
})

describe('what is selected to deploy', () => {
  const selected = anEnvironment({ branches: { protected_branches: false, custom_branch_policies: true }, patterns: ['main', '*'] })

  it('is read to its names', async () => {
    const { repository } = await collected(world({ environments: [selected] }))
    expect(valueOf(repository.environments)).toMatchObject([{ branches: 'selected', patterns: ['main', '*'] }])
  })

  it('is unknown when GitHub does not answer, and not nothing', async () => {
    const { repository } = await collected(world({ environments: [selected] }), {
      faults: [['GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies', serverError(500)]],
    })
    expect(valueOf(repository.environments)).toMatchObject([{ branches: 'selected', patterns: null }])
  })
})

it('reads the images of jobs beside their actions, also where an expression makes them', async () => {
  const text = `on: push
jobs:
  plain: { runs-on: ubuntu-latest, container: 'node:latest', steps: [] }
  both:
    runs-on: ubuntu-latest
    container: { image: 'ruby:3' }
    services: { db: { image: 'postgres:17' }, cache: { image: '\${{ matrix.cache }}' } }
    steps: []
  none: { runs-on: ubuntu-latest, container: '', steps: [] }
`
  const { repository } = await collected(world({ files: { '.github/workflows/ci.yml': text } }))
  expect(valueOf(repository.workflows)).toMatchObject([
    {
      problem: null,
      jobs: [
        { id: 'plain', images: ['node:latest'] },
        { id: 'both', images: ['ruby:3', 'postgres:17', '${{ matrix.cache }}'] },
        { id: 'none', images: [] },
      ],
    },
  ])
})
