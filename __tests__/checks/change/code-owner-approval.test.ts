import { codeOwnerApproval } from '../../../src/checks/change/code-owner-approval.ts'
import type { ChangedFile } from '../../../src/model/change.ts'
import { unavailable } from '../../../src/model/evidence.ts'
import {
  aChange,
  aCodeOwners,
  aCommit,
  aDirectPush,
  aMergedChange,
  anIdentity,
  ann,
  aPullRequest,
  aReview,
  at,
  bea,
  cyn,
  dov,
  earlier,
} from '../build.ts'
import { testCheck } from '../test-check.ts'

const file = (path: string, change: ChangedFile['change'] = 'modified', previousPath: string | null = null): ChangedFile => ({
  path,
  change,
  previousPath,
})
const owners = aCodeOwners
const refused = (line: number, owner: string, kind = 'Unknown owner') => ({
  line,
  column: 1,
  kind,
  message: `${kind} on line ${String(line)}: make sure ${owner} exists and has write access`,
})
const hidden = unavailable('permission', 'The members may not be seen.', 'Grant members: read.')
const byCyn = aReview({ id: 502, author: cyn })
const two = [file('src/a.ts'), file('docs/a.md')]
const renamed = [file('docs/a.md', 'renamed', 'src/a.md')]
const sided = owners('/src/ @bea\n/docs/ @cyn')
const platform = owners('* @acme/platform')
const standIn = { 'sole-owner': 'independent-approval' }
const everyFile = { unowned: 'fail' }

testCheck(codeOwnerApproval, {
  pass: [
    ['approved by the owner of everything', aChange(), '1 file approved by an owner: bea.'],
    [
      'one of its owners GitHub does not know',
      aChange({ codeOwners: owners('* @bea @acme/gone'), codeOwnersErrors: [refused(1, '@acme/gone')] }),
      'by an owner: bea',
    ],
    [
      'an owner whom GitHub does not know any more, of a change that landed',
      aMergedChange({ codeOwnersErrors: [refused(1, '@bea')] }),
      'by an owner: bea',
    ],
    [
      'a line that GitHub skips leaves the one before to decide',
      aChange({ codeOwners: owners('* @bea\n/src/ @cyn'), codeOwnersErrors: [refused(2, '', 'Invalid pattern')] }),
      'GitHub skips line 2',
    ],
    [
      'another CODEOWNERS that GitHub never reads',
      aChange({ codeOwners: { ...owners('* @bea'), shadowed: ['docs/CODEOWNERS'] } }),
      'GitHub reads .github/CODEOWNERS alone, and never docs/CODEOWNERS.',
    ],
    ['the same, merged', aMergedChange(), 'approved by an owner: bea'],
    ['any one of several owners', aChange({ codeOwners: owners('* @dov @bea @cyn') }), 'bea'],
    ['an owner whose login is written in another case', aChange({ codeOwners: owners('* @BEA') }), 'bea'],
    ['the last line that names it decides', aChange({ codeOwners: owners('* @dov\n/src/ @bea') }), 'bea'],
    [
      'two owners for two files',
      aChange({ files: two, codeOwners: sided, reviews: [aReview(), byCyn] }),
      '2 files approved by owners: bea and cyn.',
    ],
    ['two files of one owner', aChange({ files: two }), '2 files approved by owners: bea.'],
    ['an owner of either side of a rename', aChange({ files: renamed, codeOwners: sided, reviews: [aReview(), byCyn] }), '2 files'],
    [
      'a copy needs no owner of where it came from',
      aChange({ files: [file('src/b.ts', 'copied', 'docs/a.md')], codeOwners: sided }),
      '1 file',
    ],
    ['a member of the team that owns it', aChange({ codeOwners: platform, ownerTeams: { '@acme/platform': [dov, bea] } }), 'bea'],
    ['an owner by name, while a team may not be seen', aChange({ codeOwners: owners('* @acme/platform @bea'), ownerTeams: hidden }), 'bea'],
    ['one file has an owner, another has none', aChange({ files: two, codeOwners: owners('/src/ @bea') }), '1 file approved by an owner'],
    ['the author is one of two owners', aChange({ codeOwners: owners('* @ann @bea') }), 'bea'],
    [
      'a skipped line that was meant to decide is named',
      aChange({ codeOwners: owners('* @bea\n/src/ cyn') }),
      { message: 'GitHub skips line 2 of CODEOWNERS, which is not valid', values: { skippedLines: [2] } },
    ],
    ['so is one that nobody can read', aChange({ codeOwners: owners('* @bea\n[src]/ @cyn\n!src @cyn') }), 'GitHub skips lines 2 and 3'],
    ['but not one that names other files', aChange({ codeOwners: owners('* @bea\n/docs/ cyn') }), '1 file approved by an owner: bea.'],
    [
      'the author is the only owner, and the policy lets another approve',
      aChange({ codeOwners: owners('* @ann') }),
      'an owner: bea',
      standIn,
    ],
    [
      'everybody in the owning team wrote it, and the policy lets another approve',
      aChange({ codeOwners: platform, ownerTeams: { '@acme/platform': [ann] } }),
      'bea',
      standIn,
    ],
    ['every file needs an owner and has one', aChange(), '1 file', everyFile],
  ],
  fail: [
    [
      'GitHub does not take its only owner for one',
      aChange({ codeOwnersErrors: [refused(1, '@bea')] }),
      { message: 'GitHub accepts nobody that line 1 of CODEOWNERS names as an owner', remedy: 'Mend the line' },
    ],
    [
      'GitHub takes none of its owners for one, whoever an earlier line names',
      aChange({ codeOwners: owners('* @bea\n/src/ @acme/gone'), codeOwnersErrors: [refused(2, '@acme/gone')] }),
      'nobody that line 2',
    ],
    [
      'GitHub does not say which owner of the line it refuses',
      aChange({ codeOwners: owners('* @bea @cyn'), codeOwnersErrors: [refused(1, 'somebody')] }),
      'nobody that line 1',
    ],
    ['GitHub skips a line that looks right', aChange({ codeOwnersErrors: [refused(1, '', 'Invalid pattern')] }), 'GitHub skips line 1'],
    [
      'the approver is an owner whom GitHub does not take for one',
      aMergedChange({
        pullRequest: aPullRequest(),
        codeOwners: owners('* @bea @cyn'),
        codeOwnersErrors: [refused(1, '@bea'), refused(1, '@cyn')],
      }),
      'nobody that line 1',
    ],
    [
      'merged with the approval of somebody else',
      aMergedChange({ reviews: [byCyn] }),
      'src/basket.ts: none of its owners @bea approved it',
    ],
    ['merged without approval', aMergedChange({ reviews: [] }), { message: 'none of its owners @bea', remedy: 'It has landed' }],
    ['one of two owners missing', aMergedChange({ files: two, codeOwners: sided }), 'docs/a.md: none of its owners @cyn'],
    [
      'only the owner of the new side of a rename',
      aMergedChange({ files: renamed, codeOwners: sided, reviews: [byCyn] }),
      'src/a.md: none of its owners @bea',
    ],
    [
      'only the owner of the old side of a rename',
      aMergedChange({ files: renamed, codeOwners: sided }),
      'docs/a.md: none of its owners @cyn',
    ],
    [
      'an owner approved after the landing',
      aMergedChange({ reviews: [aReview({ submittedAt: at('11:30') })] }),
      'bea approved only after it had landed',
    ],
    ['an owner approved before a push', aMergedChange({ reviews: [aReview({ commit: earlier })] }), 'bea approved 0ddba11'],
    ['an owner of an earlier line', aMergedChange({ codeOwners: owners('* @bea\n/src/ @cyn') }), 'none of its owners @cyn'],
    [
      'the author is the only owner',
      aChange({ codeOwners: owners('* @ann') }),
      { message: 'its only owner @ann had a hand', remedy: 'sole-owner' },
    ],
    [
      'everybody in the owning team wrote it',
      aChange({ codeOwners: platform, ownerTeams: { '@acme/platform': [ann] } }),
      'its only owner @acme/platform had a hand',
    ],
    [
      'nobody is in the owning team',
      aChange({ codeOwners: platform, ownerTeams: { '@acme/platform': [] } }),
      'nobody belongs to its only owner',
    ],
    [
      'the only owner is the author, and only the author approved, whatever the policy lets',
      aMergedChange({ codeOwners: owners('* @ann'), reviews: [aReview({ author: ann })] }),
      'and nobody else approved it',
      standIn,
    ],
    [
      'a team that the approver is not in',
      aMergedChange({ codeOwners: platform, ownerTeams: { '@acme/platform': [cyn] } }),
      '@acme/platform',
    ],
    [
      'an owner who wrote a part of it',
      aMergedChange({ commits: [aCommit({ authors: [anIdentity(ann), anIdentity(bea)] })] }),
      'its only owner @bea had a hand',
    ],
    [
      'the line that would give it an owner is not valid',
      aChange({ codeOwners: owners('/src/ bea') }),
      { message: 'GitHub skips line 1 of CODEOWNERS', remedy: 'Mend the line' },
    ],
    ['CODEOWNERS is too large', aChange({ codeOwners: owners(`* @bea\n${'#'.repeat(3_000_000)}`) }), 'too large for GitHub to load'],
    [
      'no owner, where every file needs one',
      aChange({ files: two, codeOwners: owners('/src/ @bea') }),
      'docs/a.md: nobody owns it',
      everyFile,
    ],
    [
      'a line without owners, where every file needs one',
      aChange({ codeOwners: owners('* @bea\n/src/') }),
      'src/basket.ts: nobody owns it',
      everyFile,
    ],
    ['no CODEOWNERS, where every file needs an owner', aChange({ codeOwners: null }), 'no CODEOWNERS', everyFile],
    ['a direct push to an owned file', aDirectPush(), 'src/basket.ts changed by a direct push'],
    ['a direct push to a file that a broken line was meant to own', aDirectPush({ codeOwners: owners('/src/ bea') }), 'direct push'],
  ],
  inconclusive: [
    ['its owner has not approved yet', aChange({ reviews: [] }), { reason: 'not-yet', remedy: '(@bea)' }],
    ['one of two owners has not approved yet', aChange({ files: two, codeOwners: sided }), { reason: 'not-yet', remedy: '(@cyn)' }],
    ['its owner approved before a push', aChange({ reviews: [aReview({ commit: earlier })] }), { reason: 'not-yet' }],
    [
      'its only owner is the author, and another has not approved yet',
      aChange({ codeOwners: owners('* @ann'), reviews: [] }),
      { reason: 'not-yet' },
      standIn,
    ],
    ['the team may not be seen', aChange({ codeOwners: platform, ownerTeams: hidden }), { reason: 'permission', remedy: 'members: read' }],
    [
      'nothing is known of the team',
      aMergedChange({ codeOwners: platform }),
      { reason: 'permission', message: 'who belongs to @acme/platform' },
    ],
    ['an e-mail address owns it', aMergedChange({ codeOwners: owners('* bea@acme.test') }), { reason: 'identity' }],
    ['an unresolved committer may be the owner', aChange({ commits: [aCommit({ committer: anIdentity(null) })] }), { reason: 'identity' }],
    ['an approver deleted since may have been the owner', aMergedChange({ reviews: [aReview({ author: null })] }), { reason: 'identity' }],
    ['nobody recorded when the head was pushed', aMergedChange({ headPush: null }), { reason: 'push-time' }],
    [
      'only the author owns it, the policy lets another approve, and nobody knows when the head was pushed',
      aChange({ codeOwners: owners('* @ann'), headPush: null }),
      { reason: 'push-time' },
      standIn,
    ],
    ['merged, and GitHub does not say when', aChange({ pullRequest: aPullRequest({ state: 'merged' }) }), { reason: 'error' }],
  ],
  notApplicable: [
    ['no CODEOWNERS', aChange({ codeOwners: null }), 'the base branch has no CODEOWNERS'],
    ['no line names it', aChange({ codeOwners: owners('/docs/ @bea') }), 'No file of the change has an owner.'],
    ['its line names no owner', aChange({ codeOwners: owners('* @bea\n/src/') }), 'No file of the change has an owner.'],
    ['a change without files', aChange({ files: [] }), 'No file'],
    ['a direct push to a file without owner', aDirectPush({ codeOwners: owners('/docs/ @bea') }), 'No file'],
  ],
})
