import { assert, property, shuffledSubarray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { defineCheck, fail, inconclusive, notApplicable, pass, type Check } from '../../src/checks/define.ts'
import { checks } from '../../src/checks/index.ts'
import { appliesTo } from '../../src/evaluate/applies.ts'
import { evaluate } from '../../src/evaluate/evaluate.ts'
import { outOfScope } from '../../src/evaluate/scope.ts'
import { canonicalJson } from '../../src/model/canonical.ts'
import { unavailable } from '../../src/model/evidence.ts'
import { aBranch, aChange, aDirectPush, aMergedChange, anOrganization, aPullRequest, aRepository, aReview, ann } from '../checks/build.ts'
import { aControl, aPolicy, aRun, aSnapshot, aUse } from './build.ts'

/** A check that says what its parameter says. */
const said = defineCheck({
  id: 'change/said',
  title: 'As the parameter says',
  subject: 'change',
  criteria: [],
  needs: [],
  parameters: v.strictObject({ outcome: v.optional(v.picklist(['pass', 'fail', 'inconclusive', 'not-yet', 'not-applicable']), 'pass') }),
  why: '',
  fix: '',
  references: [],
  judge(_, { outcome }) {
    if (outcome === 'pass') return pass('It passes.')
    if (outcome === 'not-applicable') return notApplicable('It does not apply.')
    if (outcome === 'fail') return fail('It fails.', 'Mend it.')
    return inconclusive(outcome === 'not-yet' ? 'not-yet' : 'permission', 'Nobody can tell.', 'Wait.')
  },
})
const sayings = new Map<string, Check>([[said.id, said]])

type Saying = 'pass' | 'fail' | 'inconclusive' | 'not-yet' | 'not-applicable'

function saying(...outcomes: readonly Saying[]): ReturnType<typeof aUse>[] {
  return outcomes.map((outcome) => ({ use: said.id, with: { outcome }, when: null }))
}

describe('what a check gets to see', () => {
  it('is the identity, its needs unwrapped, what it considers as evidence, and nothing else', () => {
    const views: unknown[] = []
    const looking = defineCheck({
      id: 'change/looking',
      title: 'Looks',
      subject: 'change',
      criteria: [],
      needs: ['labels', 'threads'],
      considers: ['headPush'],
      parameters: v.strictObject({}),
      why: '',
      fix: '',
      references: [],
      judge(view) {
        views.push(view)
        return pass('Seen.')
      },
    })
    const change = aChange({ labels: ['urgent'], headPush: null })
    const policy = aPolicy({ controls: [aControl({ checks: [{ use: looking.id, with: {}, when: null }] })] })
    evaluate(aSnapshot([change]), policy, new Map([[looking.id, looking]]))
    expect(views).toEqual([
      {
        kind: 'change',
        id: 'acme/shop#7',
        url: change.url,
        repository: 'acme/shop',
        branch: 'main',
        labels: ['urgent'],
        threads: [],
        headPush: { state: 'observed', value: null, sources: [] },
      },
    ])
  })

  it('is one answer that names every need that could not be seen', () => {
    const change = aChange({
      reviews: unavailable('permission', 'GitHub hides the reviews.', 'Grant pull-requests: read.'),
      commits: unavailable('truncated', 'GitHub lists 250 commits at most.', 'Make smaller pull requests.'),
      timeline: unavailable('permission', 'GitHub hides the reviews.', 'Grant pull-requests: read.'),
    })
    const [result] = evaluate(aSnapshot([change]), aPolicy(), checks).results
    expect(result).toMatchObject({
      outcome: 'inconclusive',
      reason: 'permission',
      message: 'GitHub hides the reviews. GitHub lists 250 commits at most.',
      remedy: 'Grant pull-requests: read. Make smaller pull requests.',
      values: {
        unavailable: [
          { slot: 'reviews', reason: 'permission' },
          { slot: 'commits', reason: 'truncated' },
          { slot: 'timeline', reason: 'permission' },
        ],
      },
    })
  })

  it.each([undefined, null, [], 'observed', {}, { state: 'seen', value: [] }])(
    'must hold evidence: %j is a bug in whoever collected',
    (labels) => {
      const change = { ...aChange(), labels } as unknown as ReturnType<typeof aChange>
      expect(() => evaluate(aSnapshot([change]), aPolicy(), checks)).toThrow('The slot labels of acme/shop#7 holds no evidence')
    },
  )

  it('must be registered: a check that nobody knows is a bug in whoever parsed the policy', () => {
    expect(() => evaluate(aSnapshot([aChange()]), aPolicy(), new Map())).toThrow(
      'uses change/independent-approval, which is not registered',
    )
  })

  it('must be a slot: a check that asks for another is a bug, and not missing evidence', () => {
    const wrong: Check = { ...said, needs: ['weather'] }
    const policy = aPolicy({ controls: [aControl({ checks: saying('pass') })] })
    expect(() => evaluate(aSnapshot([aChange()]), policy, new Map([[wrong.id, wrong]]))).toThrow('no slot weather')
  })
})

describe('one result for each check, parameters and subject', () => {
  it('names all the controls that use it', () => {
    const policy = aPolicy({
      controls: [
        aControl({ id: 'CM-9' }),
        aControl({ id: 'CM-2' }),
        aControl({ id: 'CM-3', checks: [aUse('change/independent-approval', { with: { approvals: 2 } })] }),
      ],
    })
    const { results } = evaluate(aSnapshot([aChange()]), policy, checks)
    expect(results.map(({ controls, outcome }) => [controls, outcome])).toEqual([
      [['CM-2', 'CM-9'], 'pass'],
      [['CM-3'], 'inconclusive'],
    ])
  })

  it('names a control once that uses the check twice', () => {
    const policy = aPolicy({ controls: [aControl({ checks: saying('pass', 'pass') })] })
    expect(evaluate(aSnapshot([aChange()]), policy, sayings).results).toMatchObject([{ controls: ['CM-2'] }])
  })

  it('judges only subjects of the kind of the check', () => {
    const policy = aPolicy({ controls: [aControl(), aControl({ id: 'AC-1', checks: [aUse('branch/deletion-blocked')] })] })
    const { results, controls } = evaluate(aSnapshot([aRepository(), aBranch()]), policy, checks)
    expect(results.map(({ subject }) => subject)).toEqual([{ kind: 'branch', id: 'acme/shop:refs/heads/main', url: aBranch().url }])
    expect(controls.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['CM-2', 'not-tested'],
      ['AC-1', 'pass'],
    ])
  })
})

describe('when', () => {
  const onlySource = { paths: ['src/**'] }
  const touching = (...paths: string[]): ReturnType<typeof aChange> =>
    aChange({ files: paths.map((path) => ({ path, change: 'modified' as const, previousPath: null })) })

  it.each([
    ['a path that matches', onlySource, touching('README.md', 'src/a.ts'), 'pass', '1 of 1'],
    ['no path that matches', onlySource, touching('README.md'), 'not-applicable', 'Applies to changes that touch src/**'],
    ['no file at all', onlySource, touching(), 'not-applicable', 'touches none'],
    ['a hidden file', onlySource, touching('src/.env'), 'pass', ''],
    [
      'a file that was moved away',
      onlySource,
      aChange({ files: [{ path: 'docs/a.ts', change: 'renamed', previousPath: 'src/a.ts' }] }),
      'pass',
      '',
    ],
    [
      'a file that was only copied from there',
      onlySource,
      aChange({ files: [{ path: 'docs/a.ts', change: 'copied', previousPath: 'src/a.ts' }] }),
      'not-applicable',
      '',
    ],
    ['a branch that matches', { branches: ['release/**'] }, aChange({ branch: 'release/1/x' }), 'pass', ''],
    ['another branch', { branches: ['release/**'] }, aChange(), 'not-applicable', 'Applies to release/**; this is main.'],
    ['both', { branches: ['main'], paths: ['src/**'] }, touching('src/a.ts'), 'pass', ''],
    ['the branch but not the path', { branches: ['main'], paths: ['src/**'] }, touching('a.ts'), 'not-applicable', 'touch src/**'],
    ['the path but not the branch', { branches: ['dev'], paths: ['src/**'] }, touching('src/a.ts'), 'not-applicable', 'this is main'],
  ] as const)('%s', (_, when, change, outcome, message) => {
    const policy = aPolicy({
      scope: { branches: ['**'] },
      controls: [aControl({ checks: [aUse('change/independent-approval', { when })] })],
    })
    const { results } = evaluate(aSnapshot([change]), policy, checks)
    expect(results).toMatchObject([{ outcome }])
    expect(results[0]?.message).toContain(message)
  })

  const hidden = aChange({ files: unavailable('truncated', 'GitHub lists 3,000 files at most.', 'Split it.') })

  it('cannot tell when the files could not be seen, whatever the check would say', () => {
    const policy = aPolicy({ controls: [aControl({ checks: [aUse('change/independent-approval', { when: onlySource })] })] })
    const { results, verdict } = evaluate(aSnapshot([hidden]), policy, checks)
    expect(results).toMatchObject([
      {
        outcome: 'inconclusive',
        reason: 'truncated',
        message: 'Whether it touches src/** could not be seen. GitHub lists 3,000 files at most.',
        remedy: 'Split it.',
      },
    ])
    expect(verdict).toBe('inconclusive')
  })

  it('needs no files where the branch rules it out already', () => {
    const when = { ...onlySource, branches: ['dev'] }
    const policy = aPolicy({ controls: [aControl({ checks: [aUse('change/independent-approval', { when })] })] })
    expect(evaluate(aSnapshot([hidden]), policy, checks).results).toMatchObject([{ outcome: 'not-applicable' }])
  })

  it.each([
    [aBranch(), 'branch/deletion-blocked', { paths: ['src/**'] }],
    [aRepository(), 'repository/secret-scanning', { branches: ['main'] }],
    [aRepository(), 'repository/secret-scanning', { paths: ['src/**'] }],
  ] as const)('never drops a check for a condition that a subject cannot meet: $kind', (subject, check, when) => {
    const policy = aPolicy({ controls: [aControl({ checks: [aUse(check, { when })] })] })
    const [part = ''] = Object.keys(when)
    expect(evaluate(aSnapshot([subject]), policy, checks).results).toMatchObject([
      {
        outcome: 'inconclusive',
        reason: 'unsupported',
        message: `The policy uses the check only for some ${part}, and a ${subject.kind} has none.`,
        remedy: `Take \`${part}\` out of the \`when\` of this check.`,
        waived: false,
        waivers: [],
      },
    ])
  })

  it('lists all that a condition names', () => {
    const when = { branches: ['a', 'b'], paths: ['src/**', 'lib/**'] }
    expect(appliesTo(when, aChange())).toEqual({ applies: 'no', because: 'Applies to a, b; this is main.' })
    expect(appliesTo({ paths: ['lib/**', 'x/**'] }, aChange())).toEqual({
      applies: 'no',
      because: 'Applies to changes that touch lib/**, x/**; this one touches none of them.',
    })
    expect(appliesTo({ paths: ['lib/**', 'x/**'] }, hidden)).toMatchObject({ because: expect.stringContaining('lib/**, x/**') as unknown })
    expect(appliesTo({ branches: ['main'] }, anOrganization())).toMatchObject({
      applies: 'unknown',
      because: 'The policy uses the check only for some branches, and an organization has none.',
    })
    expect(appliesTo(null, anOrganization())).toEqual({ applies: 'yes' })
  })

  it('splits the result where controls use the check under different conditions', () => {
    const when = { branches: ['dev'] }
    const policy = aPolicy({
      controls: [
        aControl({ id: 'A', checks: [aUse('change/independent-approval')] }),
        aControl({ id: 'B', checks: [aUse('change/independent-approval', { when })] }),
        aControl({ id: 'C', checks: [aUse('change/independent-approval', { when: { branches: ['main'] } })] }),
      ],
    })
    const { results, counts } = evaluate(aSnapshot([aChange()]), policy, checks)
    expect(results.map(({ controls, outcome }) => [controls, outcome])).toEqual([
      [['A', 'C'], 'pass'],
      [['B'], 'not-applicable'],
    ])
    expect(counts).toEqual({ pass: 1, fail: 0, inconclusive: 0, 'not-applicable': 1, waived: 0 })
  })
})

describe('scope', () => {
  it.each([
    ['the default branch', [], 'main', { 'acme/shop': 'main' }, 'pass'],
    ['another branch', [], 'dev', { 'acme/shop': 'main' }, 'not-applicable'],
    ['a branch, and nobody knows the default', [], 'dev', {}, 'pass'],
    ['a branch of which a prototype knows', [], 'dev', { other: 'main' }, 'pass'],
    ['a branch that the policy names', ['main', 'release/**'], 'release/7', { 'acme/shop': 'main' }, 'pass'],
    ['the default branch, which the policy does not name', ['release/**'], 'main', { 'acme/shop': 'main' }, 'not-applicable'],
  ])('%s', (_, branches, branch, defaultBranches, outcome) => {
    const policy = aPolicy({ scope: { branches } })
    const { results, verdict } = evaluate(aSnapshot([aChange({ branch })], { defaultBranches }), policy, checks)
    expect(results).toMatchObject([{ outcome, controls: ['CM-2'] }])
    expect(verdict).toBe(outcome)
  })

  it('is of branches: a repository is in it whatever the branches', () => {
    const policy = aPolicy({ scope: { branches: ['release/**'] }, controls: [aControl({ checks: [aUse('repository/secret-scanning')] })] })
    expect(evaluate(aSnapshot([aRepository()]), policy, checks)).toMatchObject({ verdict: 'pass' })
    expect(outOfScope(policy, aRun())(anOrganization())).toBeNull()
  })

  it('holds no pull request that was closed without landing', () => {
    const closed = aChange({ pullRequest: aPullRequest({ state: 'closed' }) })
    expect(evaluate(aSnapshot([closed]), aPolicy(), checks)).toMatchObject({
      verdict: 'not-applicable',
      results: [{ outcome: 'not-applicable', message: 'It was closed without landing.' }],
    })
    const unseen = aChange({ pullRequest: unavailable('error', 'GitHub did not answer.', 'Run it again.') })
    expect(evaluate(aSnapshot([unseen]), aPolicy(), checks).verdict).toBe('inconclusive')
  })

  it('says which branches are in it', () => {
    const [byDefault] = evaluate(aSnapshot([aChange({ branch: 'dev' })]), aPolicy(), checks).results
    expect(byDefault?.message).toBe('dev is not protected: the policy protects the default branch, main.')
    const named = aPolicy({ scope: { branches: ['main', 'release/**'] } })
    const [byName] = evaluate(aSnapshot([aChange({ branch: 'dev' })]), named, checks).results
    expect(byName?.message).toBe("dev is not protected: the policy's scope names main, release/**.")
  })
})

describe('the verdict of a control', () => {
  it.each<[readonly Saying[], string]>([
    [['pass', 'fail', 'inconclusive', 'not-applicable'], 'fail'],
    [['pass', 'inconclusive', 'not-applicable'], 'inconclusive'],
    [['pass', 'not-yet'], 'inconclusive'],
    [['not-applicable', 'pass'], 'pass'],
    [['not-applicable'], 'not-applicable'],
    [[], 'not-tested'],
  ])('of %j is %s', (outcomes, verdict) => {
    const policy = aPolicy({ controls: [aControl({ checks: saying(...outcomes) })] })
    expect(evaluate(aSnapshot([aChange()]), policy, sayings).controls).toMatchObject([{ verdict, waived: false }])
  })

  it('keeps the order and the words of the policy', () => {
    const inspected = aControl({
      id: 'HR-2',
      title: 'Access is reviewed',
      criteria: ['CC6.3'],
      owner: 'it',
      testedBy: 'inspection',
      checks: [],
    })
    const policy = aPolicy({ controls: [inspected, aControl({ checks: saying('pass') })] })
    expect(evaluate(aSnapshot([aChange()]), policy, sayings).controls).toEqual([
      {
        id: 'HR-2',
        title: 'Access is reviewed',
        criteria: ['CC6.3'],
        enforce: 'block',
        testedBy: 'inspection',
        owner: 'it',
        verdict: 'not-tested',
        waived: false,
      },
      {
        id: 'CM-2',
        title: 'Changes are approved by somebody else',
        criteria: ['CC8.1'],
        enforce: 'block',
        testedBy: 'tool',
        owner: 'platform',
        verdict: 'pass',
        waived: false,
      },
    ])
  })
})

describe('the verdict of a run', () => {
  it.each<[readonly (readonly Saying[])[], string]>([
    [[['pass'], ['fail'], ['inconclusive']], 'fail'],
    [[['pass'], ['inconclusive'], ['not-applicable']], 'inconclusive'],
    [[['pass'], ['not-applicable'], []], 'pass'],
    [[['not-applicable'], []], 'not-applicable'],
    [[[], []], 'not-applicable'],
  ])('of blocking controls %j is %s', (controls, verdict) => {
    const policy = aPolicy({
      controls: controls.map((outcomes, index) => aControl({ id: `C-${String(index)}`, checks: saying(...outcomes) })),
    })
    expect(evaluate(aSnapshot([aChange()]), policy, sayings).verdict).toBe(verdict)
  })

  it.each(['warn', 'record'] as const)('does not hear controls that %s', (enforce) => {
    const policy = aPolicy({
      controls: [aControl({ checks: saying('pass') }), aControl({ id: 'CM-3', enforce, checks: saying('fail', 'inconclusive') })],
    })
    const results = evaluate(aSnapshot([aChange()]), policy, sayings)
    expect(results.verdict).toBe('pass')
    expect(results.controls.map(({ verdict }) => verdict)).toEqual(['pass', 'fail'])
    expect(results.counts).toMatchObject({ pass: 1, fail: 1, inconclusive: 1 })
  })

  it.each<[Saying, string]>([
    ['pass', 'inconclusive'],
    ['not-applicable', 'inconclusive'],
    ['inconclusive', 'inconclusive'],
    ['fail', 'fail'],
  ])('of %s is %s when not everything could be listed', (outcome, verdict) => {
    const policy = aPolicy({ controls: [aControl({ checks: saying(outcome) })] })
    const results = evaluate(aSnapshot([aChange()], { incompleteBecause: ['b', 'a', 'b'] }), policy, sayings)
    expect(results).toMatchObject({ verdict, complete: false, incompleteBecause: ['a', 'b'] })
  })

  it('is inconclusive when only controls that do not block are listed and the run is incomplete', () => {
    const policy = aPolicy({ controls: [aControl({ enforce: 'warn', checks: saying('pass') })] })
    expect(evaluate(aSnapshot([aChange()], { incompleteBecause: ['No list.'] }), policy, sayings).verdict).toBe('inconclusive')
  })

  it('is inconclusive when nothing was collected', () => {
    expect(evaluate(aSnapshot([]), aPolicy(), checks)).toMatchObject({
      verdict: 'inconclusive',
      complete: false,
      incompleteBecause: ['Nothing was collected that could be judged.'],
    })
  })
})

describe('the same snapshot and the same policy', () => {
  const policy = aPolicy({
    controls: [
      aControl({ checks: [...checks.values()].map((check) => aUse(check.id)) }),
      aControl({ id: 'CM-3', enforce: 'warn', checks: [aUse('change/independent-approval', { with: { approvals: 2 } })] }),
    ],
  })
  const subjects = [
    aChange(),
    aMergedChange({ id: 'acme/shop#41', reviews: [aReview({ author: ann })] }),
    aDirectPush(),
    aBranch(),
    aBranch({ id: 'acme/shop:refs/heads/release/1', branch: 'release/1' }),
    aRepository(),
  ]
  const bytes = canonicalJson(evaluate(aSnapshot(subjects), policy, checks))

  it('give the same bytes, twice', () => {
    expect(canonicalJson(evaluate(aSnapshot(structuredClone(subjects)), structuredClone(policy), checks))).toBe(bytes)
  })

  it('give the same bytes whatever the order of subjects, of the uses of a control, and of fields', () => {
    assert(
      property(
        shuffledSubarray(subjects, { minLength: subjects.length }),
        shuffledSubarray(policy.controls[0]?.checks.slice() ?? [], { minLength: checks.size }),
        (shuffled, uses) => {
          const turned = shuffled.map((subject) => Object.fromEntries(Object.entries(subject).toReversed()))
          const [first, ...others] = policy.controls
          const shuffledPolicy = { ...policy, controls: first === undefined ? [] : [{ ...first, checks: uses }, ...others] }
          const snapshot = { run: aRun(), subjects: turned as unknown as typeof subjects }
          expect(canonicalJson(evaluate(snapshot, shuffledPolicy, checks))).toBe(bytes)
        },
      ),
      { numRuns: 50 },
    )
  })

  it('hold no sample mark but for samples', () => {
    expect(evaluate(aSnapshot(subjects), policy, checks)).not.toHaveProperty('sample')
    expect(evaluate(aSnapshot(subjects, { sample: true }), policy, checks).sample).toBe('SAMPLE DATA')
  })
})
