import { describe, expect, it } from 'vitest'
import { aCommit, aGitPerson, aPullRequest } from '../github/build.ts'
import { serverError } from '../github/faults.ts'
import { dependabot } from '../github/people.ts'
import type { GitPerson } from '../github/world.ts'
import { connected } from './client.ts'
import { readThrough, shop, value } from './read.ts'

const address = '49699333+dependabot[bot]@users.noreply.github.com'
const found = { kind: 'bot', id: 49699333, login: 'dependabot' }

/** The accounts of author, co-author and committer of the only commit. */
async function accounts(
  people: { author?: GitPerson; coAuthor?: GitPerson; committer?: GitPerson },
  client = connected(shop(pullOf(people))),
) {
  const { change } = await readThrough(client)
  const [commit] = value(change, 'commits')
  return { all: [...(commit?.authors ?? []), commit?.committer].map((identity) => identity?.account ?? null), client }
}

function pullOf({ author, coAuthor, committer }: Parameters<typeof accounts>[0]) {
  return aPullRequest({
    author: dependabot,
    commits: [
      aCommit({
        oid: aPullRequest().headOid,
        ...(author === undefined ? {} : { author }),
        ...(committer === undefined ? {} : { committer }),
        coAuthors: coAuthor === undefined ? [] : [coAuthor],
      }),
    ],
  })
}

const named = (email: string): GitPerson => aGitPerson(null, { name: 'dependabot[bot]', email })

describe('a bot among the people that a commit names', () => {
  it('is found by the address that GitHub gives to it, whatever it did, with one request', async () => {
    const { all, client } = await accounts({ author: named(address), coAuthor: named(address), committer: named(address) })
    expect(all).toEqual([found, found, found])
    expect(client.double.counts.byRoute['GET /users/{username}']).toBe(1)
  })

  it.each([
    ['whose number is another account', '1+dependabot[bot]@users.noreply.github.com'],
    ['whose login is another account', '49699333+renovate[bot]@users.noreply.github.com'],
    ['that is a person', '1001+ann@users.noreply.github.com'],
    ['without a number', 'dependabot[bot]@users.noreply.github.com'],
    ['of another server', '49699333+dependabot[bot]@users.noreply.evil.example@acme.example'],
    ['that only looks like one', '49699333+dependabot[bot]@acme.example'],
  ])('is not found by an address %s', async (_name, email) => {
    const { all } = await accounts({ author: named(email) })
    expect(all[0]).toBeNull()
  })

  it('stays unknown when it cannot be looked up, and the commits stay known', async () => {
    const client = connected(shop(pullOf({ author: named(address) })))
    client.double.faults.add('GET /users/{username}', serverError())
    const { all } = await accounts({}, client)
    expect(all[0]).toBeNull()
    expect(all[1]).toMatchObject({ login: 'ann' })
  })

  it('is not looked for where GitHub knows everybody', async () => {
    const { client } = await accounts({})
    expect(client.double.counts.byRoute['GET /users/{username}']).toBeUndefined()
  })
})
