import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { aWorld } from '../github/build.ts'
import type { GitHubDouble } from '../github/double.ts'
import { altered, truncated } from '../github/content-faults.ts'
import { hidden } from '../github/faults.ts'
import { bea, cyn } from '../github/people.ts'
import type { Activity } from '../github/world.ts'
import { cleanUp, resultsOf, runIn, type Ran } from '../commands/run-in.ts'
import { Branch, minutes } from './landings.ts'

afterEach(cleanUp)

const policy = `version: 1
controls:
  - id: P-1
    title: Every change is in the list
    criteria: [CC8.1]
    enforce: block
    checks: [{ use: period/population-complete }]
  - id: C-1
    title: Changes go through a pull request that somebody else approves
    criteria: [CC8.1]
    enforce: block
    checks: [{ use: change/through-pull-request }, { use: change/independent-approval }]
`

const start = '2026-03-01T00:00:00Z'
const period = { since: '2026-03-01', until: '2026-06-01' }

/** A day of the period, counted from its first. */
function day(count: number): string {
  return minutes(start, count * 24 * 60 + 600)
}

interface Made {
  readonly branch: Branch
  /** `<change> <check>` of every deviation that was put in. */
  readonly planted: readonly string[]
}

/** Every way to land, and one deviation in seven. */
function made(changes: number): Made {
  const branch = new Branch()
  const planted: string[] = []
  branch.land(minutes(start, -60), 'merge')
  for (let step = 0; step < changes; step += 1) {
    const at = minutes(start, 60 + step * 180)
    const approved = step % 7 !== 3
    const landing = approved ? {} : { approvedBefore: null }
    const fails = (number: number): void => void planted.push(`acme/shop#${String(number)} change/independent-approval`)
    if (step % 11 === 5) {
      const oid = branch.push(at, { commits: 2, by: bea })
      planted.push(`acme/shop@${oid} change/independent-approval`, `acme/shop@${oid} change/through-pull-request`)
    } else if (step % 5 === 4) {
      const pulls = branch.queue(at, step % 2 === 0 ? 'squash' : 'merge', [landing, { commits: 2 }])
      if (!approved) fails(pulls[0]?.number ?? 0)
    } else {
      const pull = branch.land(at, (['merge', 'squash', 'rebase'] as const)[step % 3] ?? 'merge', { ...landing, commits: 1 + (step % 3) })
      if (!approved) fails(pull.number)
    }
  }
  branch.land('2026-06-01T00:00:00Z', 'squash')
  return { branch, planted: planted.toSorted() }
}

async function run(branch: Branch, prepare: (double: GitHubDouble) => void = () => undefined, scope = ''): Promise<Ran> {
  const repository = branch.repository({ files: { '.github/soc2-gate.yml': policy + scope } })
  return runIn(aWorld({ repositories: [repository] }), 'period', { values: period, prepare, environment: {} })
}

describe('a period', () => {
  test('finds every deviation that is there and no other, and ties out', async () => {
    const { branch, planted } = made(60)
    const ran = await run(branch)
    const results = await resultsOf(ran)
    expect(results.incompleteBecause).toEqual([])
    expect(results.complete).toBe(true)
    const found = results.results.filter(({ outcome }) => outcome === 'fail').map(({ subject, check }) => `${subject.id} ${check}`)
    expect(found.toSorted()).toEqual(planted)
    expect(results.results.filter(({ outcome }) => outcome === 'inconclusive')).toEqual([])
    expect(ran.exitCode).toBe(1)
    const [whole] = results.results.filter(({ check }) => check === 'period/population-complete')
    expect(whole).toMatchObject({
      outcome: 'pass',
      subject: { id: 'acme/shop:refs/heads/main[2026-03-01T00:00:00Z,2026-06-01T00:00:00Z)' },
    })
    const deviations = await readFile(join(ran.evidence, 'population/deviations.csv'), 'utf8')
    expect(deviations.split('\r\n').filter((line) => line.startsWith('acme/shop'))).toHaveLength(planted.length)
    const reconciliation = JSON.parse(await readFile(join(ran.evidence, 'population/reconciliation.json'), 'utf8')) as {
      complete: boolean
      periods: { sums: { difference: number }[] }[]
    }
    expect(reconciliation.complete).toBe(true)
    expect(reconciliation.periods.flatMap(({ sums }) => sums.map(({ difference }) => difference))).toEqual([0, 0, 0])
  })

  test('of which everything passed passes, as of half-open days', async () => {
    const branch = new Branch()
    branch.land(minutes(start, -1), 'squash', { approvedBefore: null })
    branch.land(start, 'squash')
    branch.land('2026-06-01T00:00:00Z', 'squash', { approvedBefore: null })
    const ran = await run(branch)
    expect(await resultsOf(ran)).toMatchObject({ verdict: 'pass', complete: true })
    expect(ran.exitCode).toBe(0)
  })
})

describe('what was tampered with is named', () => {
  const removed = (numbers: readonly number[]): ReturnType<typeof altered> =>
    altered((body) => {
      const answer = structuredClone(body) as { data: { repository: { pullRequests: { nodes: { number: number }[] } } } }
      const list = answer.data.repository.pullRequests
      list.nodes = list.nodes.filter(({ number }) => !numbers.includes(number))
      return answer
    })
  const incomplete = async (ran: Ran): Promise<readonly string[]> => {
    const { verdict, complete, incompleteBecause } = await resultsOf(ran)
    expect({ verdict, complete }).toEqual({ verdict: 'inconclusive', complete: false })
    return incompleteBecause
  }
  const clean = (): Branch => {
    const branch = new Branch()
    for (let count = 0; count < 6; count += 1) branch.land(day(count), count % 2 === 0 ? 'merge' : 'squash')
    return branch
  }

  test('a pull request that is not in the list', async () => {
    const ran = await run(clean(), ({ faults }) => faults.add('graphql:MergedPullRequests', removed([3])))
    const because = await incomplete(ran)
    expect(because.join(' ')).toMatch(/#3 landed [0-9a-f]{7}, and the list of merged pull requests lacks it/)
    expect(because.join(' ')).toContain('GitHub counts 6 pull requests as merged into the branch, and lists 5.')
  })

  test('a direct push that the activity log hides', async () => {
    const branch = clean()
    branch.push(day(7), { by: cyn })
    branch.land(day(8), 'squash')
    branch.activity.splice(-2, 1)
    const ran = await run(branch)
    const { results, incompleteBecause, verdict } = await resultsOf(ran)
    expect(incompleteBecause.join(' ')).toContain('The activity log has a gap before')
    expect(verdict).toBe('fail')
    expect(results.filter(({ outcome }) => outcome === 'fail').map(({ check }) => check)).toContain('change/through-pull-request')
  })

  test('a last push that the activity log hides', async () => {
    const branch = clean()
    branch.push(day(7))
    branch.activity.pop()
    expect((await incomplete(await run(branch))).join(' ')).toMatch(/The log leaves the branch at [0-9a-f]{7}, and it is at/)
  })

  test('a page that comes in the place of another', async () => {
    const doubled = altered((body) => {
      const answer = structuredClone(body) as { data: { repository: { pullRequests: { nodes: unknown[] } } } }
      const { nodes } = answer.data.repository.pullRequests
      nodes.splice(1, 1, nodes[0])
      return answer
    })
    const ran = await run(clean(), ({ faults }) => faults.add('graphql:MergedPullRequests', doubled))
    expect((await incomplete(ran)).join(' ')).toContain('#1 is listed twice')
  })

  test('a history that is cut short', async () => {
    const ran = await run(clean(), ({ faults }) => faults.add('graphql:History', truncated(2, 'repository.object.history')))
    expect((await incomplete(ran)).join(' ')).toMatch(/GitHub counts 9 commits between the ends of the period, and 2 were read/)
  })

  const releases = 'scope: { branches: [main, "release/**"] }\n'
  const deletion = (ref: string, at: string): Activity => ({
    id: 4,
    type: 'branch_deletion',
    ref,
    before: 'b'.repeat(40),
    after: '0'.repeat(40),
    actor: cyn,
    at,
  })

  test('a protected branch that was deleted', async () => {
    const branch = clean()
    branch.activity.push(deletion('refs/heads/release/1', day(3)), deletion('refs/heads/basket', day(4)))
    expect(await incomplete(await run(branch, undefined, releases))).toEqual([
      `release/1 was deleted at ${day(3)}: what landed on it in the period is not in the population.`,
    ])
  })

  test('which branches were deleted is hidden', async () => {
    const ran = await run(
      clean(),
      (double) => {
        double.faults.add(({ path }) => path.includes('branch_deletion'), hidden())
      },
      releases,
    )
    expect((await incomplete(ran)).join(' ')).toContain('Which branches were deleted')
  })

  test('no branch that the policy protects', async () => {
    const ran = await run(clean(), undefined, 'scope: { branches: [trunk] }\n')
    expect(await incomplete(ran)).toEqual(['Nothing was collected that could be judged.'])
  })

  test('a force push', async () => {
    const branch = clean()
    branch.forcePush(day(9), branch.commits[0]?.oid ?? '')
    const { incompleteBecause, complete } = await resultsOf(await run(branch))
    expect(complete).toBe(false)
    expect(incompleteBecause.join(' ')).toContain('ann force-pushed at')
  })
})
