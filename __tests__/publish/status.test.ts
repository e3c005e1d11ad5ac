import { describe, expect, it } from 'vitest'
import { connect, type GitHub } from '../../src/collect/github.ts'
import type { Results } from '../../src/model/result.ts'
import { publishStatus, statusOfTrouble } from '../../src/publish/status.ts'
import { statusOf } from '../../src/publish/verdict-status.ts'
import { aRepository, aToken, aPullRequest, aWorld, workflowToken } from '../github/build.ts'
import { githubDouble, type GitHubDouble } from '../github/double.ts'
import { refuses, serverError, type Fault } from '../github/faults.ts'
import { oid } from '../github/ids.ts'
import { actionsBot } from '../github/people.ts'

const target = {
  repository: { owner: 'acme', name: 'shop' },
  sha: oid('head 7'),
  context: 'soc2-gate',
  url: 'https://github.com/acme/shop/actions/runs/4001',
}
const status = { state: 'success', description: 'pass: 4 blocking controls hold' } as const

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

describe('publishing a commit status', () => {
  it('puts it on the commit, with the page of the run', async () => {
    const double = githubDouble(aWorld())
    expect(await publishStatus(github(double), target, status)).toEqual({ published: true, creator: actionsBot.id })
    expect(double.world.repositories[0]?.statuses).toMatchObject([
      { sha: target.sha, context: 'soc2-gate', ...status, targetUrl: target.url },
    ])
  })

  it.each<[name: string, fault: Fault, detail: RegExp, remedy: RegExp]>([
    [
      'a token that can only read',
      refuses(403, 'Resource not accessible by integration'),
      /on [0-9a-f]{7} of acme\/shop: Resource not accessible by integration \(403\)\.$/,
      /"statuses: write".*fork.*Dependabot.*pull_request_target/,
    ],
    ['a repository that the token may not see', refuses(404, 'Not Found'), /Not Found \(404\)/, /"statuses: write"/],
    [
      'too many statuses',
      refuses(422, 'This SHA and context has reached the maximum number of statuses.'),
      /\(422\)/,
      /^Push a commit, or set another status-context/,
    ],
    ['an outage', serverError(503), /\(503\)/, /^Run it again\. .* exit code/],
  ])('says what it needs where GitHub answers: %s', async (_name, fault, detail, remedy) => {
    const double = githubDouble(aWorld())
    double.faults.add('POST /repos/{owner}/{repo}/statuses/{sha}', fault)
    const published = await publishStatus(github(double), target, status)
    if (published.published) throw new Error('It was published all the same')
    expect(published.detail).toMatch(detail)
    expect(published.remedy).toMatch(remedy)
  })

  it('meets the limits of GitHub on a real refusal: a workflow without statuses: write', async () => {
    const double = githubDouble(
      aWorld({
        repositories: [aRepository({ pullRequests: [aPullRequest()] })],
        tokens: { [workflowToken]: aToken({ permissions: { contents: 'read', statuses: 'read' } }) },
      }),
    )
    expect(await publishStatus(github(double), target, status)).toMatchObject({ published: false })
    expect(double.world.repositories[0]?.statuses).toEqual([])
  })
})

const results: Results = {
  schema: 'soc2-gate/results/v1',
  command: 'gate',
  verdict: 'fail',
  complete: true,
  incompleteBecause: [],
  at: '2026-06-15T12:00:00Z',
  counts: { pass: 0, fail: 0, inconclusive: 0, 'not-applicable': 0, waived: 0 },
  controls: [],
  results: [],
}

describe('the status of a run', () => {
  it.each([
    ['says the verdict and succeeds under report-only', statusOf(results, true), { state: 'success', description: 'report only: fail' }],
    [
      'names sample data',
      statusOf({ ...results, sample: 'SAMPLE DATA' }, true),
      { state: 'success', description: 'SAMPLE DATA: report only: fail' },
    ],
    ['fails when it fails', statusOf(results, false), { state: 'failure' }],
    [
      'is an error when nothing could be judged',
      statusOfTrouble('The policy has an error.', false, false),
      { state: 'error', description: 'could not judge: The policy has an error.' },
    ],
    [
      'does not block under report-only',
      statusOfTrouble('The policy has an error.', false, true),
      { state: 'success', description: 'report only: could not judge: The policy has an error.' },
    ],
  ])('%s', (_name, is, expected) => {
    expect(is).toMatchObject(expected)
  })

  it('is never longer than GitHub takes, nor more than a line', () => {
    const { description } = statusOfTrouble(`a\n${'😀'.repeat(200)}`, true, true)
    expect([...description].length).toBeLessThanOrEqual(140)
    expect(description).not.toContain('\n')
  })
})
