import { checks } from '../../src/checks/index.ts'
import { evaluate } from '../../src/evaluate/evaluate.ts'
import type { Change } from '../../src/model/change.ts'
import type { Snapshot } from '../../src/model/snapshot.ts'
import type { Policy } from '../../src/policy/policy.ts'
import { snapshotFiles } from '../../src/store/package.ts'
import { readSnapshot } from '../../src/store/read-snapshot.ts'
import {
  aCodeOwners,
  aCommit,
  aCheckRun,
  aDirectPush,
  aMergedChange,
  aMergedPullRequest,
  anIdentity,
  ann,
  aRequiredCheck,
  aReview,
  at,
  bea,
  cyn,
  dependabot,
  dov,
  eli,
  head,
  oid,
  webFlow,
} from '../checks/build.ts'
import { aControl, aPolicy, aSnapshot, aUse } from '../evaluate/build.ts'
import { inTurns, type Figures } from './figures.ts'

const many = 5000

/** How many changes are read from a stored snapshot and judged by every check of changes, in a second of one core. */
export async function judge(): Promise<Figures> {
  const policy = everything()
  const snapshot = aSnapshot(Array.from({ length: many }, (_, index) => aChangeOf(index)))
  const stored = new Map(snapshotFiles(snapshot).map(({ path, chunks }) => [path, [...chunks].join('')]))
  const read = readStored(stored)
  const { counts, results } = evaluate(read, policy, checks)
  if (counts.pass === 0 || counts.fail === 0) throw new Error('The changes are all alike')
  const seconds = await inTurns<'judge' | 'read'>(7, {
    judge: () => timed(() => evaluate(read, policy, checks)),
    read: () => timed(() => readStored(stored)),
  })
  return {
    changes_per_second: many / seconds.judge,
    changes_read_per_second: many / seconds.read,
    results_per_change: results.length / many,
  }
}

function readStored(texts: ReadonlyMap<string, string>): Snapshot {
  const read = readSnapshot(texts)
  if (!read.read) throw new Error(`${read.path}: ${read.because}`)
  return read.snapshot
}

function timed(run: () => unknown): Promise<number> {
  const started = performance.now()
  run()
  return Promise.resolve((performance.now() - started) / 1000)
}

/** A policy that uses every check of changes, and all that changes can be judged by. */
function everything(): Policy {
  const rules = [{ paths: ['infra/**'], approvals: 1, people: [{ login: 'cyn', id: cyn.id }] }]
  const parameters: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    'change/independent-approval': { 'standard-changes': ['updates'] },
    'change/described': { 'test-plan': true },
    'change/linked-work-item': { keys: ['SHOP'] },
    'change/sensitive-paths': { rules },
    'change/separation-of-duties': { 'author-merger': 'apart', 'approver-merger': 'apart' },
  }
  const uses = [...checks.values()].filter(({ subject }) => subject === 'change').map(({ id }) => aUse(id, { with: parameters[id] ?? {} }))
  return aPolicy({
    controls: uses.map((use, index) => aControl({ id: `CM-${String(index)}`, checks: [use] })),
    classes: [{ name: 'updates', authors: [dependabot], paths: ['**/package-lock.json'], update: 'minor' }],
    emergency: {
      label: 'emergency',
      declaredBy: [dov],
      covers: ['CM-0'],
      reviewWithin: { amount: 1, unit: 'day', business: true },
      holidays: [],
    },
    people: { machineUsers: [], samePerson: [[bea, { login: 'bea-admin', id: 9002 }]] },
  })
}

const codeOwners = aCodeOwners(
  [
    '* @acme/platform',
    '*.md @eli',
    ...['api', 'cart', 'pay', 'search', 'user', 'web'].map((name) => `/src/${name}/ @bea @dov`),
    '/infra/ @cyn',
    '/.github/ @cyn @dov',
  ].join('\n'),
)

const description = [
  '## What',
  'Shows the total of the cart while things are put into it, so that nobody has to go to the till to learn it.',
  '## Test plan',
  '- [x] Put three things into a cart and took one out again.',
].join('\n')

/** Landed changes as they come: most of them reviewed as they should be, some not, one in twenty pushed directly. */
function aChangeOf(index: number): Change {
  const number = index + 1
  const kind = index % 20
  if (kind === 0) return aDirectPush({ id: `acme/shop@${oid(number.toString(16))}`, codeOwners })
  const files = Array.from({ length: 1 + (index % 9) }, (_, of) => ({
    path: `src/${['api', 'cart', 'pay', 'other'][(index + of) % 4] ?? ''}/part-${String(of)}.ts`,
    change: 'modified' as const,
    previousPath: of === 3 ? `src/other/old-${String(of)}.ts` : null,
  }))
  const earlierCommits = Array.from({ length: index % 4 }, (_, of) =>
    aCommit({ oid: oid(`abc${String(of)}`), authors: [anIdentity(kind === 3 ? cyn : ann)] }),
  )
  const isUpdate = kind === 5
  return aMergedChange({
    id: `acme/shop#${String(number)}`,
    pullRequest: aMergedPullRequest({
      number,
      author: isUpdate ? dependabot : ann,
      mergedBy: kind < 12 ? bea : dov,
      body: kind === 7 ? '' : description,
    }),
    commits: isUpdate
      ? [
          aCommit({
            headline: 'Bump a from 1.2.3 to 1.2.4',
            authors: [anIdentity(dependabot)],
            committer: anIdentity(webFlow),
            signature: { valid: true, byGitHub: true, signer: webFlow },
          }),
        ]
      : [...earlierCommits, aCommit()],
    files: isUpdate ? [{ path: 'web/package-lock.json', change: 'modified', previousPath: null }] : kind === 9 ? [...files, infra] : files,
    reviews: [
      aReview({ id: 500, state: 'commented', author: dov, submittedAt: at('09:20') }),
      aReview({ id: 501, submittedAt: at('09:40'), author: bea, commit: kind === 11 ? oid('0ddba11') : head }),
      ...(kind % 2 === 0 ? [aReview({ id: 502, author: dov })] : []),
      ...(kind === 13 ? [aReview({ id: 503, author: eli, state: 'changes-requested' as const })] : []),
    ],
    timeline: kind === 15 ? [{ kind: 'labeled', at: at('08:50'), actor: dov, label: 'emergency' }] : [],
    checkRuns: ['test', 'lint', 'build', 'types'].map((name) =>
      aCheckRun({ name, conclusion: kind === 17 && name === 'lint' ? 'failure' : 'success' }),
    ),
    requiredChecks: ['test', 'lint'].map((name) => aRequiredCheck({ name })),
    codeOwners,
    ownerTeams: { '@acme/platform': [bea, dov, eli] },
  })
}

const infra = { path: 'infra/main.tf', change: 'modified' as const, previousPath: null }
