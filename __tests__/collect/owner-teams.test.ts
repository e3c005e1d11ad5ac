import { describe, expect, it } from 'vitest'
import { anAppToken, anOrganization, aPullRequest, workflowToken } from '../github/build.ts'
import { refuses, serverError } from '../github/faults.ts'
import { bea, cyn, dov } from '../github/people.ts'
import type { Team, World } from '../github/world.ts'
import { connected } from './client.ts'
import { readThrough, shop, value } from './read.ts'

const members = 'GET /orgs/{org}/teams/{team_slug}/members'
const platform: Team = { slug: 'platform', id: 1, members: [bea, dov] }
const security: Team = { slug: 'security', id: 2, members: [cyn] }

function owned(text: string, teams: Team[] = [platform, security]): World {
  const world = shop(aPullRequest(), { files: { CODEOWNERS: text } })
  world.organizations = [anOrganization({ teams })]
  world.tokens = { [workflowToken]: anAppToken() }
  return world
}

const person = (account: typeof bea) => ({ kind: 'user', id: account.id, login: account.login })

describe('the members of the teams that own a changed file', () => {
  it.each<[string, World, object]>([
    ['without CODEOWNERS are nobody’s', shop(), {}],
    ['without a team are nobody’s', owned('* @bea\n'), {}],
    [
      'are those of every team',
      owned('* @acme/platform @Acme/Security\n'),
      { '@acme/platform': [person(bea), person(dov)], '@acme/security': [person(cyn)] },
    ],
    ['are none of a team without members', owned('* @acme/empty\n', [{ slug: 'empty', id: 3, members: [] }]), { '@acme/empty': [] }],
    [
      'leave out a team that is not found, since it may be hidden',
      owned('* @acme/platform @acme/typo\n'),
      { '@acme/platform': [person(bea), person(dov)] },
    ],
  ])('%s', async (_name, world, expected) => {
    const { change } = await readThrough(connected(world))
    expect(value(change, 'ownerTeams')).toEqual(expected)
  })

  it('are read to the end', async () => {
    const everybody = Array.from({ length: 150 }, (_, index) => ({ ...bea, id: index + 1, login: `p${String(index)}` }))
    const { change } = await readThrough(connected(owned('* @acme/platform\n', [{ ...platform, members: everybody }])))
    expect(value(change, 'ownerTeams')['@acme/platform']).toHaveLength(150)
  })

  it('are hidden where no team is found', async () => {
    const { change } = await readThrough(connected(owned('* @acme/typo @acme/typo2\n')))
    expect(change.ownerTeams).toMatchObject({
      state: 'unavailable',
      reason: 'permission',
      detail: 'GitHub finds none of the teams that own a changed file: @acme/typo, @acme/typo2.',
      remedy: 'Give the token members: read.',
    })
  })

  it.each([
    ['refused', refuses(403, 'Resource not accessible by integration'), 'permission'],
    ['an accident', serverError(), 'error'],
  ] as const)('are unknown altogether when one team is %s', async (_name, fault, reason) => {
    const client = connected(owned('* @acme/platform @acme/security\n'))
    client.double.faults.add(({ path }) => path.startsWith('/orgs/acme/teams/security'), fault)
    expect((await readThrough(client)).change.ownerTeams).toMatchObject({ state: 'unavailable', reason })
  })

  it('are unknown where CODEOWNERS or the files are', async () => {
    const client = connected(owned('* @acme/platform\n'))
    client.double.faults.add('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', serverError())
    const { change } = await readThrough(client)
    expect(change.ownerTeams).toMatchObject({ state: 'unavailable', reason: 'error' })
    expect(client.double.counts.byRoute[members]).toBeUndefined()
  })
})
