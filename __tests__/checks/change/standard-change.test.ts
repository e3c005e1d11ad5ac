import { standardChange } from '../../../src/checks/change/standard-change.ts'
import type { ChangedFile, Commit } from '../../../src/model/change.ts'
import type { ChangeClass } from '../../../src/policy/policy.ts'
import {
  aChange,
  aCheckRun,
  aCommit,
  acmeCi,
  aDirectPush,
  aMergedPullRequest,
  anAccount,
  anIdentity,
  ann,
  aPullRequest,
  aReview,
  bea,
  dependabot,
  earlier,
  webFlow,
} from '../build.ts'
import { testCheck } from '../test-check.ts'

const updates: ChangeClass = { name: 'dependency-updates', authors: [dependabot], paths: ['**/package-lock.json', 'package.json'] }
const byMachine: ChangeClass = { name: 'releases', authors: [acmeCi], paths: ['CHANGELOG.md'] }
const known = { classes: [updates] }
const byGitHub = { valid: true, byGitHub: true, signer: webFlow }
const bump = (parts: Partial<Commit> = {}) =>
  aCommit({
    headline: 'Bump left-pad from 1.2.3 to 1.2.4',
    authors: [anIdentity(dependabot)],
    committer: anIdentity(webFlow),
    signature: byGitHub,
    ...parts,
  })
const file = (path: string, previousPath: string | null = null): ChangedFile => ({
  path,
  change: previousPath === null ? 'modified' : 'renamed',
  previousPath,
})
const lock = [file('package.json'), file('web/package-lock.json')]
type Parts = Parameters<typeof aChange>[0]
/** A pull request of dependabot that nobody reviewed. */
const opened = (parts: Parts = {}) =>
  aChange({ pullRequest: aPullRequest({ author: dependabot }), commits: [bump()], files: lock, reviews: [], ...parts })
const merged = (parts: Parts = {}) => opened({ pullRequest: aMergedPullRequest({ author: dependabot, mergedBy: dependabot }), ...parts })
const patch = { classes: [{ ...updates, update: 'patch' as const }] }
const minor = { classes: [{ ...updates, update: 'minor' as const }] }
const tested = { classes: [{ ...updates, checks: [{ name: 'test', app: 15368 }] }] }
const signedByMachine = { valid: true, byGitHub: false, signer: acmeCi }
const release = (commit: Partial<Commit> = {}) =>
  aChange({
    pullRequest: aMergedPullRequest({ author: acmeCi }),
    commits: [aCommit({ authors: [anIdentity(acmeCi)], committer: anIdentity(acmeCi), signature: signedByMachine, ...commit })],
    files: [file('CHANGELOG.md')],
    reviews: [],
  })
const imposter = anAccount('dependabot', 4711, 'bot')

testCheck(standardChange, {
  pass: [
    ['an update by the account of the class, of its files', opened(), 'Is a standard change: dependency-updates.', {}, known],
    ['the same, landed without a review', merged(), 'Is a standard change', {}, known],
    ['a patch, where no more is allowed', merged(), 'Is a standard change', {}, patch],
    [
      'a minor update, where that is allowed',
      merged({ commits: [bump({ headline: 'Bump a from 1.2.3 to 1.3.0' })] }),
      'Is a standard',
      {},
      minor,
    ],
    ['with a green check', merged(), 'Is a standard change', {}, tested],
    ['of one of two classes', merged(), 'dependency-updates', {}, { classes: [byMachine, updates] }],
    ['of the class that is named', merged(), 'dependency-updates', { classes: ['dependency-updates'] }, { classes: [byMachine, updates] }],
    ['by a machine user who signs', release(), 'Is a standard change: releases.', {}, { classes: [byMachine] }],
    [
      'by an account that is renamed since',
      merged({ pullRequest: aMergedPullRequest({ author: { ...dependabot, login: 'depabot' } }) }),
      'Is a standard',
      {},
      known,
    ],
  ],
  fail: [
    [
      'landed without a review, and touches another file',
      merged({ files: [...lock, file('src/a.ts')] }),
      'no dependency-updates: it touches src/a.ts',
      {},
      known,
    ],
    ['renames a file out of its paths', merged({ files: [file('package.json', 'src/a.json')] }), 'it touches src/a.json', {}, known],
    ['somebody pushed a commit to it', merged({ commits: [bump({ oid: earlier }), aCommit()] }), 'ann wrote a1b2c3d', {}, known],
    [
      'somebody force-pushed it',
      merged({ timeline: [{ kind: 'head-force-pushed', at: '2026-03-02T08:40:00Z', actor: ann, before: null, after: null }] }),
      'ann force-pushed',
      {},
      known,
    ],
    [
      'a major update, where a patch is allowed',
      merged({ commits: [bump({ headline: 'Bump a from 1.2.3 to 2.0.0' })] }),
      'a1b2c3d is a major update',
      {},
      patch,
    ],
    [
      'an update that does not say how far it goes',
      merged({ commits: [bump({ headline: 'Bump the npm group' })] }),
      'does not say from which version',
      {},
      patch,
    ],
    ['a red check', merged({ checkRuns: [aCheckRun({ conclusion: 'failure' })] }), 'test ended failure', {}, tested],
    ['a check that never ran', merged({ checkRuns: [] }), 'test never ran', {}, tested],
    ['a machine user whose commit nobody signed', release({ signature: null }), 'a1b2c3d has no signature', {}, { classes: [byMachine] }],
    [
      'a machine user whose commit somebody else signed',
      release({ signature: { ...signedByMachine, signer: ann } }),
      'ann signed a1b2c3d',
      {},
      { classes: [byMachine] },
    ],
    [
      'approved by a bot',
      merged({ files: [file('src/a.ts')], reviews: [aReview({ author: dependabot })] }),
      'dependabot is a bot',
      {},
      known,
    ],
    [
      'approved by whoever pushed to it',
      merged({ commits: [bump({ oid: earlier }), aCommit()], reviews: [aReview({ author: ann })] }),
      'ann wrote',
      {},
      known,
    ],
  ],
  inconclusive: [
    [
      'strays, and nobody has approved it yet',
      opened({ files: [file('src/a.ts')] }),
      { reason: 'not-yet', remedy: 'Ask somebody' },
      {},
      known,
    ],
    ['its check is still to run', opened({ checkRuns: [] }), { reason: 'not-yet', message: 'has not run on the head yet' }, {}, tested],
    [
      'a commit that names the bot without a signature',
      opened({ commits: [bump(), bump({ oid: earlier, signature: { ...byGitHub, byGitHub: false, signer: dependabot } })] }),
      { reason: 'identity' },
      {},
      known,
    ],
    ['the list of commits is not whole', merged({ commits: [bump({ oid: earlier })] }), { reason: 'identity' }, {}, known],
    [
      'strays, and nobody knows when its head was pushed',
      merged({ files: [file('src/a.ts')], reviews: [aReview()], headPush: null }),
      { reason: 'push-time' },
      {},
      known,
    ],
    [
      'merged, and GitHub does not say when',
      opened({ pullRequest: aPullRequest({ author: dependabot, state: 'merged' }) }),
      { reason: 'error' },
      {},
      known,
    ],
  ],
  notApplicable: [
    ['no class is declared', merged(), 'declares no such class'],
    ['no class of that name', merged(), 'declares no such class', { classes: ['releases'] }, known],
    ['opened by a person', aChange({ files: lock }), 'not opened by an account of a declared class', {}, known],
    [
      'opened by an account of the same name',
      merged({ pullRequest: aMergedPullRequest({ author: imposter }) }),
      'not opened by an account',
      {},
      known,
    ],
    [
      'opened by an account that is gone',
      merged({ pullRequest: aMergedPullRequest({ author: null }) }),
      'not opened by an account',
      {},
      known,
    ],
    [
      'strays, and somebody approved it',
      merged({ files: [file('src/a.ts')], reviews: [aReview()] }),
      'approved like any other by bea',
      {},
      known,
    ],
    [
      'somebody helped, and another approved it',
      merged({ commits: [bump({ oid: earlier }), aCommit()], reviews: [aReview({ author: bea })] }),
      'by bea',
      {},
      known,
    ],
    ['a direct push', aDirectPush(), 'no declared class of change lands without', {}, known],
  ],
})
