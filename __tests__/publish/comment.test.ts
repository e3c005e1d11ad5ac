import { describe, expect, it } from 'vitest'
import { connect, type GitHub } from '../../src/collect/github.ts'
import { keepComment } from '../../src/publish/comment.ts'
import { aComment, aPullRequest, aRepository, aToken, aWorld, workflowToken } from '../github/build.ts'
import { githubDouble, type GitHubDouble } from '../github/double.ts'
import { actionsBot, bea } from '../github/people.ts'
import type { Comment } from '../github/world-pull-request.ts'

const target = { repository: { owner: 'acme', name: 'shop' }, number: 7, context: 'soc2-gate' }
const mark = '<!-- soc2-gate: soc2-gate -->'

function github(double: GitHubDouble): GitHub {
  return connect({
    token: workflowToken,
    apiUrl: 'https://api.github.com',
    fetch: double.fetch,
    userAgent: 'test',
    log: () => {},
    timing: { second: 1 },
  })
}

function doubleWith(...comments: Comment[]): GitHubDouble {
  return githubDouble(aWorld({ repositories: [aRepository({ pullRequests: [aPullRequest({ comments })] })] }))
}

function bodies({ world }: GitHubDouble): string[] {
  return world.repositories[0]?.pullRequests[0]?.comments.map(({ body }) => body) ?? []
}

describe('the comment', () => {
  it('is written once, and then kept up to date', async () => {
    const double = doubleWith()
    expect(await keepComment(github(double), target, '# fail', actionsBot.id)).toEqual({ published: true, creator: actionsBot.id })
    expect(await keepComment(github(double), target, '# pass', actionsBot.id)).toMatchObject({ published: true })
    expect(bodies(double)).toEqual([`${mark}\n# pass`])
  })

  it('is left alone when nothing has changed', async () => {
    const double = doubleWith(aComment({ body: `${mark}\n# pass` }))
    await keepComment(github(double), target, '# pass', actionsBot.id)
    expect(double.requests.map(({ method }) => method)).toEqual(['GET'])
  })

  it('is never one that somebody else wrote with our mark', async () => {
    const double = doubleWith(aComment({ author: bea, body: `${mark}\nall is well` }))
    await keepComment(github(double), target, '# fail', actionsBot.id)
    expect(bodies(double)).toEqual([`${mark}\nall is well`, `${mark}\n# fail`])
  })

  it('is one for each status context', async () => {
    const double = doubleWith(aComment({ body: `${mark}\n# pass` }))
    await keepComment(github(double), { ...target, context: 'gate --> <b>' }, '# fail', actionsBot.id)
    expect(bodies(double)).toEqual([`${mark}\n# pass`, '<!-- soc2-gate: gate%20--%3E%20%3Cb%3E -->\n# fail'])
  })

  it('is found behind a hundred others, and asks who it is when no status told', async () => {
    const others = Array.from({ length: 120 }, (_, index) => aComment({ id: 910000 + index, author: bea, body: 'hm' }))
    const double = doubleWith(...others, aComment({ id: 920000, body: `${mark}\n# fail` }))
    expect(await keepComment(github(double), target, '# pass', null)).toEqual({ published: true, creator: actionsBot.id })
    expect(bodies(double).at(-1)).toBe(`${mark}\n# pass`)
    expect(bodies(double)).toHaveLength(121)
  })

  it('is cut to what GitHub keeps', async () => {
    const double = doubleWith()
    await keepComment(github(double), target, 'a line of it\n'.repeat(10_000), actionsBot.id)
    expect(bodies(double)[0]).toMatch(/This summary was cut/)
  })

  it('says which permission is missing', async () => {
    const double = doubleWith()
    double.world.tokens[workflowToken] = aToken({ permissions: { contents: 'read', pull_requests: 'read', issues: 'read' } })
    expect(await keepComment(github(double), target, '# pass', actionsBot.id)).toEqual({
      published: false,
      detail: 'The comment on acme/shop#7 could not be written: Resource not accessible by integration (403).',
      remedy: 'Give the job "pull-requests: write", or leave "comment" out.',
    })
  })
})
