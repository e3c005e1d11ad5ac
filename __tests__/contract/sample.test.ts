import { beforeAll, describe, expect, test } from 'vitest'
import { auditToken, sampleWorld } from '../demo/world.ts'
import { githubDouble } from '../github/double.ts'
import { description } from './description.ts'
import { validator } from './validator.ts'
import type { Validator } from './validator.ts'

/** What is asked of every pull request of the sample world, and of its head. */
const ofPull = ['', '/files', '/commits', '/reviews']
const ofHead = ['', '/status', '/statuses', '/check-runs', '/check-suites', '/pulls']
const ofRepository = [
  '',
  '/branches',
  '/branches/main',
  '/rules/branches/main',
  '/rulesets',
  '/pulls?state=all',
  '/activity',
  '/actions/runs',
  '/commits',
  '/collaborators',
]

describe('the sample world is as GitHub describes worlds', () => {
  const double = githubDouble(sampleWorld())
  let github: Validator

  beforeAll(async () => {
    github = validator(await description())
  })

  const problems = async (path: string): Promise<string[]> => {
    const response = await double.fetch(`https://api.github.com${path}`, { headers: { authorization: `Bearer ${auditToken}` } })
    const body: unknown = await response.json()
    return response.ok
      ? github.problems(double.requests.at(-1)?.route ?? '', response.status, body)
      : [`${response.status} ${JSON.stringify(body)}`]
  }

  const repositories = sampleWorld().repositories.map(
    (repository) => [`/repos/${repository.owner}/${repository.name}`, repository.pullRequests] as const,
  )

  test.each(repositories)('%s', async (root, pulls) => {
    expect(pulls.length).toBeGreaterThan(0)
    const paths = [
      ...ofRepository.map((path) => root + path),
      ...pulls.flatMap(({ number, headOid }) => [
        ...ofPull.map((part) => `${root}/pulls/${number}${part}`),
        `${root}/issues/${number}/comments`,
        ...ofHead.map((part) => `${root}/commits/${headOid}${part}`),
      ]),
    ]
    const found: string[] = []
    for (const path of paths) found.push(...(await problems(path)).map((problem) => `${path}: ${problem}`))
    expect(found).toEqual([])
  })
})
