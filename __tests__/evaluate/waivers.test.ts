import { describe, expect, it } from 'vitest'
import { throughPullRequest } from '../../src/checks/change/through-pull-request.ts'
import { fail, type Check } from '../../src/checks/define.ts'
import { checks } from '../../src/checks/index.ts'
import { evaluate } from '../../src/evaluate/evaluate.ts'
import { unavailable } from '../../src/model/evidence.ts'
import type { Results } from '../../src/model/result.ts'
import type { SnapshotRun } from '../../src/model/snapshot.ts'
import type { Change } from '../../src/model/change.ts'
import type { Policy, Waiver } from '../../src/policy/policy.ts'
import { aBranch, aCommit, aDirectPush, aMergedChange, aMergedPullRequest, anIdentity, ann, bea, eli } from '../checks/build.ts'
import { aControl, aPolicy, aSnapshot, aUse, aWaiver, proven } from './build.ts'

/** A change of ann's that landed without any approval. */
const unapproved = aMergedChange({ reviews: [] })

interface Case {
  readonly waiver?: Partial<Waiver>
  readonly run?: Partial<SnapshotRun>
  readonly change?: Change
  readonly people?: Policy['people']
}

function judged({ waiver = {}, run = {}, change = unapproved, people }: Case): Results {
  const policy = aPolicy({ waivers: [aWaiver(waiver)], ...(people === undefined ? {} : { people }) })
  return evaluate(aSnapshot([change], { provenWaivers: proven(), ...run }), policy, checks)
}

const pushed = (commits: Parameters<typeof aDirectPush>[0]): Change => aDirectPush({ id: 'acme/shop#7', ...commits })

/** Any text that holds another. */
function textWith(part: string): unknown {
  return expect.stringContaining(part)
}

describe('a waiver covers', () => {
  it.each<[string, Case, string]>([
    ['what it names, approved by whom it names', {}, 'eli (1005) approved it in acme/shop#30; in force until the end of 2026-12-31 UTC.'],
    ['until the last second of its last day', { waiver: { expires: '2026-03-02' }, run: { at: '2026-03-02T23:59:59Z' } }, '2026-03-02 UTC'],
    ['a direct push that its approver did not write', { change: pushed({}) }, 'approved it'],
  ])('%s', (_, given, because) => {
    const results = judged(given)
    expect(results.results).toMatchObject([
      { outcome: 'fail', waived: true, waivers: [{ id: 'W-1', control: 'CM-2', covers: true, because: textWith(because) }] },
    ])
    expect(results).toMatchObject({
      verdict: 'pass',
      counts: { fail: 1, waived: 1, pass: 0 },
      controls: [{ verdict: 'fail', waived: true }],
    })
  })

  it('a branch or a repository, which nobody wrote', () => {
    const policy = aPolicy({
      controls: [aControl({ id: 'AC-1', checks: [aUse('branch/deletion-blocked')] })],
      waivers: [aWaiver({ control: 'AC-1', subject: 'acme/shop:refs/heads/main' })],
    })
    const results = evaluate(aSnapshot([aBranch({ rules: [] })], { provenWaivers: proven() }), policy, checks)
    expect(results).toMatchObject({ verdict: 'pass', counts: { fail: 1, waived: 1 } })
  })
})

describe('a waiver is shown and covers nothing', () => {
  it.each<[string, Case, string]>([
    [
      'the second after its last day',
      { waiver: { expires: '2026-03-02' }, run: { at: '2026-03-03T00:00:00Z' } },
      'It expired at the end of 2026-03-02 UTC.',
    ],
    [
      'without a proof',
      { run: { provenWaivers: {} } },
      'Claimed only: nothing proves that eli (1005) approved the pull request that added it.',
    ],
    ['with the proof of another waiver', { run: { provenWaivers: proven('W-2') } }, 'nothing proves'],
    ['with an id that every object has', { waiver: { id: 'constructor' }, run: { provenWaivers: {} } }, 'nothing proves'],
    [
      'approved by somebody else',
      { run: { provenWaivers: proven('W-1', { approver: 1003 }) } },
      'did not approve acme/shop#30, which added it; the account 1003 did',
    ],
    ['approved by the same login with another id', { waiver: { approvedBy: { login: 'eli', id: 9 } } }, 'eli (9) did not approve'],
    ['added by its own approver', { run: { provenWaivers: proven('W-1', { author: 1005 }) } }, 'eli (1005) opened acme/shop#30'],
    [
      'added by another account of its approver',
      {
        run: { provenWaivers: proven('W-1', { author: 9 }) },
        people: {
          machineUsers: [],
          samePerson: [
            [
              { login: 'eli', id: 1005 },
              { login: 'eli-admin', id: 9 },
            ],
          ],
        },
      },
      'opened acme/shop#30',
    ],
    ['approved by a machine user', { people: { machineUsers: [{ login: 'eli', id: 1005 }], samePerson: [] } }, 'is a machine user'],
    [
      'approved by who opened the change',
      { change: aMergedChange({ reviews: [], pullRequest: aMergedPullRequest({ author: eli }) }) },
      'is an author of the change',
    ],
    [
      'approved by a co-author of the change',
      { change: aMergedChange({ reviews: [], commits: [aCommit({ authors: [anIdentity(ann), anIdentity(eli)] })] }) },
      'is an author of the change',
    ],
    [
      'approved by another account of who opened the change',
      {
        people: {
          machineUsers: [],
          samePerson: [
            [
              { login: 'ann', id: 1001 },
              { login: 'eli', id: 1005 },
            ],
          ],
        },
      },
      'is an author of the change',
    ],
    [
      'approved by who wrote the direct push',
      { change: pushed({ commits: [aCommit({ authors: [anIdentity(eli)] })] }) },
      'is an author of the change',
    ],
    [
      'on a change of a deleted account',
      { change: aMergedChange({ reviews: [], pullRequest: aMergedPullRequest({ author: null }) }) },
      'may be an author of the change',
    ],
    [
      'on a change with a commit of nobody known',
      { change: aMergedChange({ reviews: [], commits: [aCommit({ authors: [anIdentity(null)], committer: anIdentity(bea) })] }) },
      'may be an author',
    ],
    ['on a direct push without commits', { change: pushed({ commits: [] }) }, 'may be an author'],
  ])('%s', (_, given, because) => {
    const results = judged(given)
    expect(results.results).toMatchObject([{ outcome: 'fail', waived: false, waivers: [{ covers: false, because: textWith(because) }] }])
    expect(results).toMatchObject({ verdict: 'fail', counts: { fail: 1, waived: 0 }, controls: [{ verdict: 'fail', waived: false }] })
  })

  it.each(['pullRequest', 'commits'] as const)('where the authors of the change could not be seen: %s', (slot) => {
    const failing: Check = { ...throughPullRequest, needs: [], judge: () => fail('It fails.', 'Mend it.') }
    const change = { ...unapproved, [slot]: unavailable('permission', 'Hidden.', 'Show it.') }
    const policy = aPolicy({ controls: [aControl({ checks: [aUse(failing.id)] })], waivers: [aWaiver()] })
    const { results } = evaluate(aSnapshot([change], { provenWaivers: proven() }), policy, new Map([[failing.id, failing]]))
    expect(results).toMatchObject([
      { outcome: 'fail', waived: false, waivers: [{ covers: false, because: textWith('of which not all could be seen') }] },
    ])
  })
})

describe('a waiver is not even shown', () => {
  it.each<[string, Case]>([
    ['for another subject', { waiver: { subject: 'acme/shop#8' } }],
    ['for a subject that only begins alike', { waiver: { subject: 'acme/shop#70' } }],
    ['for a subject in other letters', { waiver: { subject: 'Acme/shop#7' } }],
    ['for another control', { waiver: { control: 'CM-1' } }],
  ])('%s', (_, given) => {
    expect(judged(given).results).toMatchObject([{ outcome: 'fail', waived: false, waivers: [] }])
  })

  it('on a result that is no deviation', () => {
    expect(judged({ change: aMergedChange() }).results).toMatchObject([{ outcome: 'pass', waived: false, waivers: [] }])
    const unseen = aMergedChange({ reviews: unavailable('permission', 'Hidden.', 'Show it.') })
    expect(judged({ change: unseen })).toMatchObject({ verdict: 'inconclusive', results: [{ waived: false, waivers: [] }] })
  })
})

describe('a waiver covers no more than it names', () => {
  const alsoTraced = aMergedChange({ reviews: [], closingIssues: [] })

  it('not another control that uses the same check', () => {
    const policy = aPolicy({ controls: [aControl(), aControl({ id: 'CM-3' })], waivers: [aWaiver()] })
    const results = evaluate(aSnapshot([unapproved], { provenWaivers: proven() }), policy, checks)
    expect(results.results).toMatchObject([{ controls: ['CM-2', 'CM-3'], waived: false, waivers: [{ control: 'CM-2', covers: true }] }])
    expect(results.controls).toMatchObject([
      { id: 'CM-2', waived: true },
      { id: 'CM-3', waived: false },
    ])
    expect(results).toMatchObject({ verdict: 'fail', counts: { waived: 0 } })
  })

  it('not the other deviations of a run', () => {
    const policy = aPolicy({
      controls: [aControl(), aControl({ id: 'CM-4', checks: [aUse('change/linked-work-item')] })],
      waivers: [aWaiver()],
    })
    expect(evaluate(aSnapshot([alsoTraced], { provenWaivers: proven() }), policy, checks)).toMatchObject({
      verdict: 'fail',
      counts: { fail: 2, waived: 1 },
    })
  })

  it('all deviations of its control on its subject', () => {
    const both = aControl({ checks: [aUse('change/independent-approval'), aUse('change/linked-work-item')] })
    const results = evaluate(
      aSnapshot([alsoTraced], { provenWaivers: proven() }),
      aPolicy({ controls: [both], waivers: [aWaiver()] }),
      checks,
    )
    expect(results).toMatchObject({ verdict: 'pass', counts: { fail: 2, waived: 2 }, controls: [{ verdict: 'fail', waived: true }] })
  })

  it('not what could not be told beside the deviation', () => {
    const both = aControl({ checks: [aUse('change/independent-approval'), aUse('change/required-checks')] })
    const change = aMergedChange({ reviews: [], checkRuns: unavailable('permission', 'Hidden.', 'Show it.') })
    const results = evaluate(aSnapshot([change], { provenWaivers: proven() }), aPolicy({ controls: [both], waivers: [aWaiver()] }), checks)
    expect(results.controls).toMatchObject([{ verdict: 'fail', waived: true }])
    expect(results.verdict).toBe('inconclusive')
  })

  it('not an incomplete run', () => {
    expect(judged({ run: { incompleteBecause: ['No list.'] } }).verdict).toBe('inconclusive')
  })

  it('in the order of the ids, where several name it', () => {
    const policy = aPolicy({ waivers: [aWaiver({ id: 'W-9' }), aWaiver({ id: 'W-10' }), aWaiver()] })
    const { results } = evaluate(aSnapshot([unapproved], { provenWaivers: proven('W-9') }), policy, checks)
    expect(results).toMatchObject([{ waived: true }])
    expect(results[0]?.waivers.map(({ id, covers }) => [id, covers])).toEqual([
      ['W-1', false],
      ['W-10', false],
      ['W-9', true],
    ])
  })
})
