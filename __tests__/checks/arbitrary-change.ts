import * as fc from 'fast-check'
import type { Account, Actor } from '../../src/model/account.ts'
import type { Change, CheckRun, Commit, Review, TimelineEvent } from '../../src/model/change.ts'
import type { Content } from '../../src/model/content.ts'
import type { JudgeContext } from '../../src/checks/define.ts'
import { checks } from '../../src/checks/index.ts'
import {
  aChange,
  aCodeOwners,
  aCheckRun,
  aCommit,
  acmeCi,
  aContent,
  aContentCommit,
  aContext,
  aLandedContent,
  aLanding,
  aMergedPullRequest,
  anIdentity,
  ann,
  aPullRequest,
  aPush,
  aReview,
  aStatus,
  at,
  bea,
  cyn,
  dependabot,
  dov,
  earlier,
  eli,
  githubActions,
  head,
  oid,
  webFlow,
} from './build.ts'

/**
 * Changes of every make that matters to judging one, over few people, files and moments, so that they meet: approvals in the
 * second of a push, authors who approve, owners who wrote, dismissals of superseded reviews.
 */

export const persons: readonly Account[] = [ann, bea, cyn, dov, eli]
const actors: readonly Actor[] = [...persons, acmeCi, dependabot, githubActions, null]
const time = fc.constantFrom(...['08:40', '09:00', '09:30', '10:00', '10:30', '11:00', '11:30'].map(at))
const actor = fc.constantFrom(...actors)
const mostlyPerson = fc.oneof({ weight: 5, arbitrary: fc.constantFrom<Actor[]>(...persons) }, { weight: 1, arbitrary: actor })

const review: fc.Arbitrary<Review> = fc.record({
  id: fc.integer({ min: 501, max: 506 }),
  state: fc.constantFrom('approved', 'approved', 'approved', 'changes-requested', 'commented', 'dismissed'),
  submittedAt: time,
  author: mostlyPerson,
  commit: fc.constantFrom(head, head, head, oid('0ddba11'), null),
  canPush: fc.constantFrom(true, true, true, false),
})

const signature: fc.Arbitrary<Commit['signature']> = fc.constantFrom(
  null,
  { valid: true, byGitHub: true, signer: webFlow },
  { valid: true, byGitHub: false, signer: ann },
  { valid: true, byGitHub: false, signer: bea },
  { valid: true, byGitHub: false, signer: null },
  { valid: false, byGitHub: true, signer: null },
)

const identity = fc
  .oneof({ weight: 6, arbitrary: mostlyPerson }, { weight: 1, arbitrary: fc.constantFrom(webFlow, null) })
  .map((account) => anIdentity(account))

const commit = (id: string): fc.Arbitrary<Commit> =>
  fc
    .record({
      authors: fc.array(identity, { minLength: 0, maxLength: 2 }),
      committer: identity,
      parents: fc.constantFrom(1, 1, 2),
      signature,
      headline: fc.constantFrom('Add a basket', 'Bump a from 1.2.3 to 1.2.4'),
    })
    .map((parts) => aCommit({ oid: id, ...parts }))

const commits: fc.Arbitrary<readonly Commit[]> = fc.oneof(
  { weight: 4, arbitrary: commit(head).map((one) => [one]) },
  { weight: 4, arbitrary: fc.tuple(commit(oid('0ddba11')), commit(head)) },
  { weight: 1, arbitrary: fc.constantFrom([], [aCommit({ oid: oid('0ddba11') })]) },
  { weight: 4, arbitrary: fc.constant([aCommit()]) },
)

const event: fc.Arbitrary<TimelineEvent> = fc.oneof(
  fc.record({
    kind: fc.constant('head-force-pushed' as const),
    at: time,
    actor: mostlyPerson,
    before: fc.constant(null),
    after: fc.constant(head),
  }),
  fc.record({
    kind: fc.constant('base-changed' as const),
    at: time,
    actor: mostlyPerson,
    from: fc.constant('develop'),
    to: fc.constant('main'),
  }),
  fc.record({
    kind: fc.constant('review-dismissed' as const),
    at: time,
    actor: mostlyPerson,
    review: fc.constantFrom(501, 502, 503, null),
    previously: fc.constantFrom('approved' as const, 'changes-requested' as const),
  }),
  fc.record({
    kind: fc.constantFrom('labeled' as const, 'unlabeled' as const),
    at: time,
    actor: mostlyPerson,
    label: fc.constantFrom('emergency', 'other'),
  }),
  fc.record({
    kind: fc.constantFrom(
      'ready-for-review' as const,
      'converted-to-draft' as const,
      'auto-merge-enabled' as const,
      'added-to-merge-queue' as const,
    ),
    at: time,
    actor: mostlyPerson,
  }),
)

const run: fc.Arbitrary<CheckRun> = fc
  .record({
    name: fc.constantFrom('test', 'lint'),
    conclusion: fc.constantFrom('success', 'success', 'failure', 'skipped'),
    startedAt: fc.constant(at('08:30')),
    completedAt: time,
  })
  .chain((parts) =>
    fc.constantFrom(aCheckRun(parts), aStatus(parts), aCheckRun({ ...parts, status: 'running', conclusion: null, completedAt: null })),
  )

/** What git may say of the two commits there are, in every combination. */
const content: fc.Arbitrary<Content> = fc
  .record({
    same: fc.boolean(),
    beneath: fc.boolean(),
    merge: fc.constantFrom('beef', 'cafe', null),
    known: fc.constantFrom<readonly string[]>([head, earlier], [head, earlier], [head], []),
    onto: fc.constantFrom(oid('ba5e2'), oid('abc')),
  })
  .map(({ same, beneath, merge, known, onto }) =>
    aContent({
      headBase: oid('ba5e2'),
      commits: [
        aContentCommit(head, 'beef', [earlier, onto]),
        aContentCommit(earlier, same ? 'beef' : 'cafe', [oid('ba5e')], beneath),
      ].filter((one) => known.includes(one.oid)),
      merges: [
        { ours: earlier, theirs: onto, tree: merge === null ? null : oid(merge) },
        { ours: earlier, theirs: oid('ba5e2'), tree: merge === null ? null : oid(merge) },
      ],
    }),
  )

const headHistory = fc.array(
  fc.record({
    before: fc.constantFrom(earlier, head, null),
    after: fc.constantFrom(head, head, earlier),
    at: time,
    actor: mostlyPerson,
    forced: fc.boolean(),
  }),
  { maxLength: 3 },
)

const files = fc
  .uniqueArray(
    fc.constantFrom('src/a.ts', 'docs/a.md', '.github/workflows/ci.yml', '.github/soc2-gate.yml', 'infra/main.tf', 'package-lock.json'),
    { maxLength: 3 },
  )
  .map((paths) => paths.map((path) => ({ path, change: 'modified' as const, previousPath: path === 'docs/a.md' ? 'src/old.md' : null })))

const owners = fc.constantFrom(
  null,
  '* @bea\n',
  '* @bea @cyn\n/docs/ @dov\n',
  '* @acme/platform\n/src/ @bea\n',
  '/infra/ cyn\n/.github/ @ann\n',
  '* platform@acme.test\n',
)

const byGitHub = { valid: true, byGitHub: true, signer: webFlow }
const update = aCommit({
  headline: 'Bump a from 1.2.3 to 1.2.4',
  authors: [anIdentity(dependabot)],
  committer: anIdentity(webFlow),
  signature: byGitHub,
})
const lockFile = { path: 'package-lock.json', change: 'modified' as const, previousPath: null }
const both = [aReview(), aReview({ id: 502, author: cyn })]

/** A change, open or landed. */
export const arbitraryChange: fc.Arbitrary<Change> = fc
  .record({
    // Those that chance alone would hardly ever bring about.
    kind: fc.constantFrom('any', 'any', 'any', 'update', 'approved'),
    author: mostlyPerson,
    mergedBy: mostlyPerson,
    draft: fc.boolean(),
    body: fc.constantFrom('', 'Adds a basket for more than one thing.\n## Test plan\nRan it.'),
    reviews: fc.uniqueArray(review, { maxLength: 5, selector: ({ id }) => id }),
    commits,
    timeline: fc.array(event, { maxLength: 4 }),
    headHistory,
    content,
    landing: fc.constantFrom('pull-request' as const, 'pull-request' as const, 'push' as const, 'merge-queue' as const, null),
    landed: fc.boolean(),
    differs: fc.constantFrom<readonly string[]>([], [], ['src/a.ts']),
    queueRuns: fc.option(fc.array(run, { maxLength: 2 })),
    headPush: fc.constantFrom(aPush(), aPush(), aPush({ at: at('10:00') }), null),
    runs: fc.array(run, { maxLength: 4 }),
    files,
    owners,
    closes: fc.boolean(),
  })
  .map(({ kind, ...parts }) => {
    if (kind === 'update')
      return { ...parts, author: dependabot, commits: [update], files: [lockFile], timeline: parts.timeline.slice(0, 1) }
    return kind === 'approved'
      ? { ...parts, author: ann, commits: [aCommit()], reviews: both, timeline: parts.timeline.slice(0, 1) }
      : parts
  })
  .map((parts) =>
    aChange({
      pullRequest: parts.landed
        ? aMergedPullRequest({ author: parts.author, mergedBy: parts.mergedBy, body: parts.body })
        : aPullRequest({ author: parts.author, body: parts.body, draft: parts.draft }),
      reviews: parts.reviews,
      commits: parts.commits,
      timeline: parts.timeline,
      headPush: parts.headPush,
      headHistory: parts.headHistory,
      content: parts.content,
      landing: parts.landed
        ? aLanding({ record: parts.landing === null ? null : { kind: parts.landing, at: at('11:00'), actor: ann } })
        : null,
      landedContent: parts.landed
        ? aLandedContent({ differs: parts.differs, expected: parts.differs.length === 0 ? oid('1a9d') : oid('d1ff') })
        : null,
      queueRuns: parts.queueRuns,
      checkRuns: parts.runs,
      files: parts.files,
      codeOwners: parts.owners === null ? null : aCodeOwners(parts.owners),
      ownerTeams: { '@acme/platform': [bea, eli] },
      closingIssues: parts.closes ? [{ repository: 'acme/shop', number: 3, url: 'https://github.test/acme/shop/issues/3' }] : [],
    }),
  )

/** Judged at noon or after every window has closed, by a policy that has everything that can be asked. */
export const arbitraryContext: fc.Arbitrary<JudgeContext> = fc
  .record({ late: fc.boolean(), twoAccounts: fc.boolean() })
  .map(({ late, twoAccounts }) =>
    aContext({
      ...(late ? { at: '2026-04-01T00:00:00Z' } : {}),
      people: { machineUsers: [acmeCi], samePerson: twoAccounts ? [[ann, eli]] : [] },
      classes: [
        { name: 'updates', authors: [dependabot, acmeCi], paths: ['package-lock.json'] },
        {
          name: 'tested',
          authors: [dependabot, acmeCi],
          paths: ['package-lock.json'],
          update: 'patch',
          checks: [{ name: 'test', app: null }],
        },
      ],
      emergency: {
        label: 'emergency',
        declaredBy: [dov, bea],
        covers: ['CM-1'],
        reviewWithin: { amount: 1, unit: 'day', business: true },
        holidays: [],
      },
    }),
  )

const variants: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  'change/independent-approval': [
    {},
    { approvals: 2 },
    { basis: 'recorded' },
    { 'allow-trivial-rebase': true, 'last-pusher': 'excluded' },
    { 'standard-changes': ['updates', 'tested'] },
  ],
  'change/code-owner-approval': [{}, { unowned: 'fail', 'sole-owner': 'independent-approval' }],
  'change/gate-integrity': [{}, { unowned: 'independent-approval' }],
  'change/described': [{}, { 'test-plan': true }],
  'change/no-outstanding-objection': [{}, { from: 'anyone' }],
  'change/required-checks': [{}, { checks: [{ name: 'lint', app: null }] }],
  'change/sensitive-paths': [
    { rules: [{ paths: ['infra/**', 'src/**'], approvals: 2 }] },
    {
      rules: [
        { paths: ['infra/**'], people: [{ login: 'bea', id: bea.id }] },
        { paths: ['src/**'], teams: ['@acme/platform'] },
        {
          paths: ['docs/**'],
          people: [
            { login: 'bea', id: bea.id },
            { login: 'cyn', id: cyn.id },
          ],
        },
      ],
    },
  ],
  'change/separation-of-duties': [{}, { 'author-merger': 'apart', 'approver-merger': 'apart' }],
  'change/signed-commits': [{}, { github: 'refuse', signer: 'author-or-committer' }],
  'change/standard-change': [{}, { classes: ['tested'] }],
}

/** Every check of a change, with its defaults and with what else the policy may ask of it. */
export const uses = [...checks.values()]
  .filter((check) => check.subject === 'change')
  .flatMap((check) =>
    (variants[check.id] ?? [{}]).map((parameters) => ({ check, parameters, name: `${check.id} ${JSON.stringify(parameters)}` })),
  )
