/** The pull requests of the sample world that have landed: what went well, and what went wrong. */
import { aFile, aGitPerson } from '../github/build.ts'
import { bea, cyn, dov } from '../github/people.ts'
import { commitNamed } from './objects.ts'
import { aCommitNamed, anApproval, anEmergency, aSample, aTest, landed, type Sample } from './samples.ts'

/** Where `main` stood before the first of them. */
export const start = commitNamed('start')

const landing = (number: number): string => commitNamed(`merge ${String(number)}`)

/** In the order in which they landed. */
export const landedSamples: readonly Sample[] = [
  {
    story: 'It changes the policy, and the owner of the policy approved it.',
    pullRequest: landed(
      aSample(31, 'Accept two deviations until the end of the year', {
        day: '2026-06-10',
        author: bea,
        commits: [aCommitNamed('head 31', { message: 'Accept two deviations until the end of the year', by: bea })],
        files: [aFile({ path: '.github/soc2-gate.yml', additions: 16, deletions: 0 })],
        reviews: [anApproval(cyn, { day: '2026-06-10' })],
      }),
      start,
      '2026-06-10',
      bea,
    ),
    ending: { verdict: 'pass', status: null, check: 'change/gate-integrity', outcome: 'pass', says: 'cyn' },
  },
  {
    story: 'Its only approval comes from somebody who wrote a part of it.',
    pullRequest: landed(
      aSample(33, 'Round prices up to the cent', {
        day: '2026-06-11',
        commits: [aCommitNamed('head 33', { message: 'Round prices up to the cent', coAuthors: [aGitPerson(bea)] })],
        reviews: [anApproval(bea, { day: '2026-06-11' })],
      }),
      landing(31),
      '2026-06-11',
    ),
    ending: { verdict: 'fail', status: null, check: 'change/independent-approval', outcome: 'fail', says: 'bea is a co-author of' },
  },
  {
    story: 'More was pushed after the approval, and nobody looked again.',
    pullRequest: landed(
      aSample(34, 'Keep a cart for thirty days', {
        day: '2026-06-12',
        commits: [
          aCommitNamed('first 34', { message: 'Keep a cart for thirty days' }),
          aCommitNamed('head 34', { message: 'And keep what was paid, too' }),
        ],
        checkRuns: [aTest(34, { day: '2026-06-12', pushed: '10:10:30' })],
        reviews: [anApproval(bea, { day: '2026-06-12', commit: commitNamed('first 34') })],
      }),
      landing(33),
      '2026-06-12',
    ),
    ending: { verdict: 'fail', status: null, check: 'change/independent-approval', outcome: 'fail', says: 'and the head is' },
  },
  {
    story: 'Nobody reviewed it. Its waiver names an approver who never approved it.',
    pullRequest: landed(aSample(35, 'Show the delivery date', { day: '2026-06-12' }), landing(34), '2026-06-12'),
    ending: {
      verdict: 'fail',
      status: null,
      check: 'change/independent-approval',
      outcome: 'fail',
      says: 'nobody approved it',
      waiver: 'W-2',
    },
  },
  {
    story: 'It landed in an emergency, and nobody has reviewed it since, as was due.',
    pullRequest: landed(
      aSample(48, 'Stop the queue from filling up', { day: '2026-06-12', ...anEmergency(cyn, '2026-06-12') }),
      landing(35),
      '2026-06-12',
    ),
    ending: { verdict: 'fail', status: null, check: 'change/emergency-reviewed', outcome: 'fail', says: 'The window closed' },
  },
  {
    story: 'Nobody reviewed it either, but somebody had accepted that beforehand.',
    pullRequest: landed(
      aSample(36, 'Renew the certificate of the provider', { day: '2026-06-13', author: dov }),
      landing(48),
      '2026-06-13',
      dov,
    ),
    ending: {
      verdict: 'pass',
      status: null,
      check: 'change/independent-approval',
      outcome: 'fail',
      says: 'nobody approved it',
      waiver: 'W-1',
    },
  },
]

/** Where `main` stands now. */
export const tip = landing(36)

/** Every commit that `main` has been at, oldest first. */
export const history: readonly string[] = [start, ...landedSamples.map(({ pullRequest }) => landing(pullRequest.number))]
