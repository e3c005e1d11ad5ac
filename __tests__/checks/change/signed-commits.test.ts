import { signedCommits } from '../../../src/checks/change/signed-commits.ts'
import { aChange, aCommit, aDirectPush, aMergedChange, anAccount, anIdentity, ann, bea, dependabot, earlier, webFlow } from '../build.ts'
import { testCheck } from '../test-check.ts'

const byAnn = { valid: true, byGitHub: false, signer: ann }
const byGitHub = { valid: true, byGitHub: true, signer: webFlow }
const signed = aCommit({ signature: byAnn })
const unsigned = aCommit({ oid: earlier })
const annAdmin = anAccount('ann-admin', 2001)
const ownOnly = { signer: 'author-or-committer' }

testCheck(signedCommits, {
  pass: [
    ['signed by its author', aChange({ commits: [signed] }), 'The commit carries a signature that GitHub verified.'],
    ['the same, merged', aMergedChange({ commits: [signed] }), 'The commit carries'],
    ['two signed commits', aChange({ commits: [{ ...signed, oid: earlier }, signed] }), 'All 2 commits carry'],
    ['signed by GitHub', aChange({ commits: [aCommit({ committer: anIdentity(webFlow), signature: byGitHub })] }), 'The commit carries'],
    ['signed by somebody else', aChange({ commits: [aCommit({ signature: { ...byAnn, signer: bea } })] }), 'The commit carries'],
    ['signed by its author, who has to', aChange({ commits: [signed] }), 'The commit carries', ownOnly],
    [
      'signed by its committer',
      aChange({ commits: [aCommit({ authors: [anIdentity(bea)], signature: byAnn })] }),
      'The commit carries',
      ownOnly,
    ],
    [
      'signed with another account of its author',
      aChange({ commits: [aCommit({ signature: { ...byAnn, signer: annAdmin } })] }),
      'The commit carries',
      ownOnly,
      { people: { machineUsers: [], samePerson: [[ann, annAdmin]] } },
    ],
    [
      'a commit of a bot, signed by GitHub',
      aChange({ commits: [aCommit({ authors: [anIdentity(dependabot)], signature: byGitHub })] }),
      'The commit',
    ],
    ['a direct push of signed commits', aDirectPush({ commits: [signed] }), 'The commit carries'],
  ],
  fail: [
    ['not signed', aChange(), { message: '1 of 1 commit: a1b2c3d is not signed.', values: { lacking: [{ because: 'is not signed' }] } }],
    ['one of two not signed', aMergedChange({ commits: [unsigned, signed] }), '1 of 2 commits: 0ddba11 is not signed.'],
    ['a signature that is not valid', aChange({ commits: [aCommit({ signature: { ...byAnn, valid: false } })] }), 'could not verify'],
    [
      'a signature of GitHub that is not valid',
      aChange({ commits: [aCommit({ signature: { ...byGitHub, valid: false } })] }),
      'could not verify',
    ],
    [
      'signed by GitHub alone, where that is refused',
      aChange({ commits: [aCommit({ signature: byGitHub })] }),
      'signed by GitHub and by nobody',
      { github: 'refuse' },
    ],
    [
      'signed by somebody it does not name',
      aChange({ commits: [aCommit({ signature: { ...byAnn, signer: bea } })] }),
      'is signed by bea, and names ann',
      ownOnly,
    ],
    ['not signed, and the list is not whole', aChange({ commits: [unsigned] }), '0ddba11 is not signed'],
    ['a direct push', aDirectPush(), 'a1b2c3d is not signed'],
  ],
  inconclusive: [
    ['no commit is listed', aChange({ commits: [] }), { reason: 'truncated', message: 'lists no commit' }],
    ['the head is not among the commits', aChange({ commits: [{ ...signed, oid: earlier }] }), { reason: 'truncated' }],
    [
      'a key of an account that is not named',
      aChange({ commits: [aCommit({ signature: { ...byAnn, signer: null } })] }),
      { reason: 'identity' },
    ],
    [
      'signed by somebody, and its author is unresolved',
      aChange({ commits: [aCommit({ authors: [anIdentity(null)], signature: { ...byAnn, signer: bea } })] }),
      { reason: 'identity', message: 'is signed by bea' },
      ownOnly,
    ],
  ],
})
