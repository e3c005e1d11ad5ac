/** The pull requests of the sample world that are still open, each with an ending of its own. */
import { aFile, aGitPerson, rebase } from '../github/build.ts'
import { ann, bea, cyn, dependabot, dov, eli, webFlow } from '../github/people.ts'
import type { PullRequest } from '../github/world-pull-request.ts'
import { tip } from './landed.ts'
import { commitNamed } from './objects.ts'
import { aCommitNamed, anApproval, anEmergency, aSample, aTest, today, type Sample } from './samples.ts'

const approval = 'change/independent-approval'

export const openSamples: readonly Sample[] = [
  {
    story: 'Approved by somebody who had no hand in it, and tested.',
    pullRequest: open(aSample(32, 'Show the total of the cart', { reviews: [anApproval()] })),
    ending: { verdict: 'pass', status: 'success', check: approval, outcome: 'pass', says: 'bea approved' },
  },
  {
    story: 'Rebased after the approval, which GitHub moved along to the new head.',
    pullRequest: open(rebasedAfterApproval()),
    ending: {
      verdict: 'inconclusive',
      status: 'pending',
      check: approval,
      outcome: 'inconclusive',
      says: 'bea approved before ann force-pushed',
    },
  },
  {
    story: 'One reviewer approved it, another asked for changes.',
    pullRequest: open(
      aSample(38, 'Remember the last address', {
        reviews: [anApproval(bea), { author: dov, state: 'CHANGES_REQUESTED', submittedAt: `${today}T10:30:00Z` }],
      }),
    ),
    ending: {
      verdict: 'fail',
      status: 'failure',
      check: 'change/no-outstanding-objection',
      outcome: 'fail',
      says: 'dov asked for changes',
    },
  },
  {
    story: 'Approved, but a required check failed.',
    pullRequest: open(aSample(39, 'Sort results by price', { reviews: [anApproval()], checkRuns: [aTest(39, { conclusion: 'failure' })] })),
    ending: { verdict: 'fail', status: 'failure', check: 'change/required-checks', outcome: 'fail', says: 'test' },
  },
  {
    story: 'Approved, and a required check is still running.',
    pullRequest: open(
      aSample(40, 'Cache the catalogue', { reviews: [anApproval()], checkRuns: [aTest(40, { status: 'in_progress', conclusion: null })] }),
    ),
    ending: { verdict: 'inconclusive', status: 'pending', check: 'change/required-checks', outcome: 'inconclusive', says: 'test' },
  },
  {
    story: 'A commit names an e-mail address that belongs to no account.',
    pullRequest: open(
      aSample(41, 'Speed up the search', {
        files: [aFile({ path: 'src/search.ts' })],
        commits: [
          aCommitNamed('first 41', { message: 'Index the names', by: null }),
          aCommitNamed('head 41', { message: 'Speed up the search' }),
        ],
        reviews: [anApproval()],
      }),
    ),
    ending: { verdict: 'inconclusive', status: 'error', check: approval, outcome: 'inconclusive', says: 'no account on GitHub' },
  },
  {
    story: 'It changes a workflow, and CODEOWNERS names nobody who owns workflows.',
    pullRequest: open(
      aSample(42, 'Deploy on Fridays as well', {
        files: [aFile({ path: '.github/workflows/deploy.yml' })],
        reviews: [anApproval()],
      }),
    ),
    ending: { verdict: 'fail', status: 'failure', check: 'change/gate-integrity', outcome: 'fail', says: '.github/workflows/deploy.yml' },
  },
  {
    story: 'A bot wrote it, a person approved it. It names no work item: a warning.',
    pullRequest: open(fromDependabot()),
    ending: { verdict: 'pass', status: 'success', check: approval, outcome: 'pass', says: 'ann approved' },
  },
  {
    story: 'All is well, but it names no work item: a warning.',
    pullRequest: open(aSample(44, 'Mend a typo', { body: '', closingIssues: [], reviews: [anApproval(cyn)] })),
    ending: { verdict: 'pass', status: 'success', check: 'change/linked-work-item', outcome: 'fail', says: 'names no work item' },
  },
  {
    story: 'It touches payments, which need two approvals here. It has one.',
    pullRequest: open(
      aSample(45, 'Refund without a receipt', { files: [aFile({ path: 'src/payments/refund.ts' })], reviews: [anApproval(dov)] }),
    ),
    ending: { verdict: 'inconclusive', status: 'pending', check: approval, outcome: 'inconclusive', says: '1 of 2 independent approvals' },
  },
  {
    story: 'An emergency, declared by somebody who may: it may land, and is reviewed afterwards.',
    pullRequest: open(aSample(47, 'Block the stolen cards', anEmergency(cyn))),
    ending: {
      verdict: 'pass',
      status: 'success',
      check: approval,
      outcome: 'fail',
      says: 'nobody has approved it yet',
      waiver: 'emergency',
    },
  },
  {
    story: 'Approved by somebody who may not push to the repository.',
    pullRequest: open(aSample(46, 'Translate the receipt', { reviews: [anApproval(eli)] })),
    ending: { verdict: 'inconclusive', status: 'pending', check: approval, outcome: 'inconclusive', says: 'eli may not push' },
  },
]

function open(pullRequest: PullRequest): PullRequest {
  return { ...pullRequest, baseOid: tip }
}

function rebasedAfterApproval(): PullRequest {
  const pullRequest = aSample(37, 'Send a reminder', { files: [aFile({ path: 'src/reminder.ts' })], reviews: [anApproval()] })
  rebase(pullRequest, commitNamed('rebased 37'), `${today}T10:30:00Z`)
  return {
    ...pullRequest,
    commits: [aCommitNamed('rebased 37', { message: 'Send a reminder' })],
    ...aSampleChecks(37, commitNamed('rebased 37')),
  }
}

function aSampleChecks(number: number, sha: string): Pick<PullRequest, 'checkRuns'> {
  return { checkRuns: aSample(number, '', { checkRuns: [aTest(number, { sha, pushed: '10:30:10' })] }).checkRuns }
}

/** GitHub signs what its own bots commit, which proves that the bot, and nobody else, made the commit. */
function fromDependabot(): PullRequest {
  const at = `${today}T08:10:00Z`
  const signature = { valid: true, state: 'VALID', byGitHub: true, signer: webFlow, verifiedAt: at }
  const committer = { name: 'GitHub', email: 'noreply@github.com', date: at, account: webFlow }
  return aSample(43, 'Bump left-pad from 1.2.0 to 1.3.0', {
    author: dependabot,
    body: '',
    closingIssues: [],
    commits: [
      {
        ...aCommitNamed('head 43', { message: 'Bump left-pad' }),
        author: aGitPerson(dependabot, { email: `${String(dependabot.id)}+${dependabot.login}@users.noreply.github.com` }),
        committer,
        signature,
      },
    ],
    files: [aFile({ path: 'package-lock.json' })],
    reviews: [anApproval(ann)],
  })
}
