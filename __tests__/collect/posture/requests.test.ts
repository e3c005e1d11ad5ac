import { describe, expect, it } from 'vitest'
import { aRuleset } from '../../github/build-rules.ts'
import { aBranch, aRepository, aWorld, anOrganization, workflowToken } from '../../github/build.ts'
import type { Token, World } from '../../github/world.ts'
import { collected } from './collected.ts'
import { adminApp, owner, workflow } from './tokens.ts'

function world(token: Token): World {
  return aWorld({
    organizations: [anOrganization({ plan: 'enterprise' })],
    repositories: [
      aRepository({
        rulesets: [aRuleset(), aRuleset({ id: 50, name: 'tags', target: 'tag', include: ['~ALL'] })],
        branches: [aBranch(), aBranch({ name: 'release/1' })],
      }),
    ],
    tokens: { [workflowToken]: token },
  })
}

describe('requests', () => {
  it('a workflow makes at most nine over REST and one of GraphQL for a repository, and none about what it can never see', async () => {
    const { double, branch } = await collected(world(workflow))
    expect(branch.rules.state).toBe('observed')
    const rest = double.requests.filter(({ route }) => !route.includes('graphql'))
    expect(rest.length).toBeGreaterThan(5)
    expect(rest.length).toBeLessThanOrEqual(9)
    expect(double.requests.length - rest.length).toBe(1)
    expect(double.requests.filter(({ status }) => status === 403)).toEqual([])
  })

  it.each([
    ['a workflow', workflow],
    ['an app', adminApp],
    ['an owner', owner],
  ])('%s asks nothing twice, over two branches', async (_name, token) => {
    const { double, branches } = await collected(world(token), { protects: () => true })
    expect(branches.map(({ branch }) => branch)).toEqual(['main', 'release/1'])
    const asked = double.requests.map(({ method, path, body }) => `${method} ${path} ${JSON.stringify(body)}`)
    expect(asked.toSorted()).toEqual([...new Set(asked)].toSorted())
  })
})
