import { afterEach, describe, expect, it } from 'vitest'
import { aBranch, aCommit, aPullRequest, aRepository, aWorld, type PullRequestParts } from '../github/build.ts'
import { aRequiredChecksRule, aRuleset } from '../github/build-rules.ts'
import { hidden } from '../github/faults.ts'
import { oid } from '../github/ids.ts'
import type { World } from '../github/world.ts'
import { approved, cleanUp, objected, resultsOf, runIn, type Ran } from './run-in.ts'

afterEach(cleanUp)

const group = oid('group 8')
const queue = [
  { number: 7, base: oid('main'), head: oid('group 7') },
  { number: 8, base: oid('group 7'), head: group },
]

function queued(seven: PullRequestParts, eight: PullRequestParts): World {
  const pullRequests = [aPullRequest({ number: 7, ...seven }), aPullRequest({ number: 8, ...eight })]
  return aWorld({
    repositories: [
      aRepository({ pullRequests, mergeQueues: { main: queue }, rulesets: [aRuleset({ rules: [aRequiredChecksRule(['queue-only'])] })] }),
    ],
  })
}

const mergeGroup = {
  name: 'merge_group',
  payload: { merge_group: { head_sha: group, base_ref: 'refs/heads/main', base_sha: oid('main') } },
}
const workflowRun = { name: 'workflow_run', payload: { workflow_run: { head_sha: oid('head 7') } } }
const pullRequest8 = {
  name: 'pull_request_target',
  payload: { pull_request: { number: 8, base: { ref: 'scratch' }, head: { ref: 'feature-8', sha: oid('head 7') } } },
}
const statusOf = (context: string) => ({ name: 'status', payload: { sha: oid('head 7'), context } })

async function said(ran: Ran) {
  const { verdict, results } = await resultsOf(ran)
  return {
    verdict,
    subjects: [...new Set(results.map(({ subject }) => subject.id))],
    statuses: ran.statuses.map(({ sha, state }) => [sha, state]),
  }
}

describe('a merge group', () => {
  it('is judged by every pull request in it, and its commit carries the verdict', async () => {
    const ran = await runIn(queued(approved, approved), 'gate', { event: mergeGroup })
    expect(await said(ran)).toEqual({ verdict: 'pass', subjects: ['acme/shop#7', 'acme/shop#8'], statuses: [[group, 'success']] })
    expect(ran.exitCode).toBe(0)
  })

  it('fails when one of them does, though the one that names the group is good', async () => {
    const ran = await runIn(queued(objected, approved), 'gate', { event: mergeGroup })
    expect(await said(ran)).toMatchObject({ verdict: 'fail', statuses: [[group, 'failure']] })
  })

  it('leaves to the queue the checks that the queue still has to run', async () => {
    const ran = await runIn(queued(approved, approved), 'gate', { event: mergeGroup })
    const { results } = await resultsOf(ran)
    const required = results.filter(({ check }) => check === 'change/required-checks')
    expect(required).toHaveLength(2)
    for (const { outcome, message } of required) {
      expect(outcome).toBe('not-applicable')
      expect(message).toContain('The merge queue runs queue-only on the group')
    }
  })

  it('that is gone ends the run, with the trouble on its commit', async () => {
    const world = queued(approved, approved)
    for (const repository of world.repositories) Object.assign(repository, { mergeQueues: {}, commits: [aCommit({ oid: group })] })
    const ran = await runIn(world, 'gate', { event: mergeGroup })
    expect(ran.exitCode).toBe(3)
    expect(ran.statuses).toMatchObject([{ sha: group, state: 'error' }])
  })
})

describe('the end of something that ran on a commit', () => {
  const world = (parts: PullRequestParts = approved) => aWorld({ repositories: [aRepository({ pullRequests: [aPullRequest(parts)] })] })

  it.each([
    ['a workflow', workflowRun],
    ['a status', statusOf('build')],
  ])('moves the verdict of the open pull request with that head: %s', async (_name, event) => {
    expect(await said(await runIn(world(), 'gate', { event }))).toEqual({
      verdict: 'pass',
      subjects: ['acme/shop#7'],
      statuses: [[oid('head 7'), 'success']],
    })
  })

  it('cannot be had by opening another pull request with that head into a branch that nobody protects', async () => {
    const both = [aPullRequest({ ...objected }), aPullRequest({ number: 8, headOid: oid('head 7'), baseRef: 'scratch' })]
    const branches = [aBranch(), aBranch({ name: 'scratch' })]
    const of = aWorld({ repositories: [aRepository({ branches, pullRequests: both })] })
    const ran = await runIn(of, 'gate', { event: pullRequest8 })
    expect(await said(ran)).toEqual({
      verdict: 'fail',
      subjects: ['acme/shop#7', 'acme/shop#8'],
      statuses: [[oid('head 7'), 'failure']],
    })
  })

  it('is no better than inconclusive while nobody can see whether another pull request has that head', async () => {
    const ran = await runIn(world(), 'gate', { prepare: ({ faults }) => faults.add('graphql:OpenPullRequests', hidden()) })
    expect(await said(ran)).toMatchObject({ verdict: 'inconclusive', statuses: [[oid('head 7'), 'error']] })
    expect((await resultsOf(ran)).incompleteBecause.join()).toContain('Another one may have the same head.')
  })

  it.each([
    ['no open pull request has the head', world({ ...approved, headOid: oid('pushed since') }), workflowRun],
    ['the pull request is closed', world({ ...approved, state: 'CLOSED' }), workflowRun],
    ['the status is our own', world(), statusOf('soc2-gate')],
  ])('moves nothing: %s', async (_name, of, event) => {
    const ran = await runIn(of, 'gate', { event })
    expect(ran).toMatchObject({ exitCode: 0, statuses: [] })
    expect(ran.kept.progress.join('\n')).toContain('there is nothing to judge')
  })

  it('puts one verdict on a head that two pull requests share: the worse', async () => {
    const both = [aPullRequest(approved), aPullRequest({ number: 8, headOid: oid('head 7'), ...objected })]
    const ran = await runIn(aWorld({ repositories: [aRepository({ pullRequests: both })] }), 'gate', { event: workflowRun })
    expect(await said(ran)).toMatchObject({
      verdict: 'fail',
      subjects: ['acme/shop#7', 'acme/shop#8'],
      statuses: [[oid('head 7'), 'failure']],
    })
  })
})
