import * as v from 'valibot'
import type { Commit, PullRequest } from '../../model/change.ts'
import { defineCheck, fail, inconclusive, pass } from '../define.ts'
import { knowPeople, type People } from '../judgement/people.ts'
import { counted, listed, nameOf, short } from '../judgement/wording.ts'

export const signedCommits = defineCheck({
  id: 'change/signed-commits',
  title: 'Every commit carries a signature that GitHub verified',
  subject: 'change',
  criteria: [{ id: 'CC8.1', strength: 'partial', because: 'Who made a commit is proven, and not only what its maker wrote into it.' }],
  needs: ['pullRequest', 'commits'],
  parameters: v.strictObject({
    github: v.optional(
      v.pipe(
        v.picklist(['accept', 'refuse']),
        v.description(
          'Whether a signature of GitHub itself counts, which it puts under what somebody who is signed in does in its web pages: `accept` or `refuse`.',
        ),
      ),
      'accept',
    ),
    signer: v.optional(
      v.pipe(
        v.picklist(['anybody', 'author-or-committer']),
        v.description('Whose signature counts: `anybody` with an account, or only that of the author or committer that the commit names.'),
      ),
      'anybody',
    ),
  }),
  why: 'The author that git names is text: anybody can write any name into a commit. A signature proves which account made it.',
  fix: 'Sign commits with a key that your GitHub account knows, and sign those again that are not: git rebase --exec "git commit --amend --no-edit --gpg-sign". Approvals have to be given again afterwards.',
  references: [
    'https://docs.github.com/en/authentication/managing-commit-signature-verification/about-commit-signature-verification',
    'https://docs.github.com/en/authentication/managing-commit-signature-verification/signing-commits',
  ],
  judge(change, parameters, context) {
    const { commits, pullRequest } = change
    const incomplete = whyIncomplete(commits, pullRequest)
    const people = knowPeople(context.people)
    const weighed = commits.map((commit) => ({ commit, lacks: lackOf(commit, parameters, people) }))
    const values = {
      commits: commits.length,
      lacking: weighed.flatMap(({ commit, lacks }) => (lacks === null ? [] : [{ commit: commit.oid, because: lacks.because }])),
    }
    const wrong = weighed.flatMap(({ commit, lacks }) => (lacks?.certain === true ? [`${short(commit.oid)} ${lacks.because}`] : []))
    if (wrong.length > 0) {
      return fail(
        `${String(wrong.length)} of ${counted(commits.length, 'commit')}: ${listed(wrong)}.`,
        'Sign them again with a key that GitHub knows.',
        values,
      )
    }
    if (incomplete !== null)
      return inconclusive('truncated', incomplete, 'Run it again; if it stays, look the commits up on the pull request.', values)
    const [doubt] = weighed.flatMap(({ commit, lacks }) => (lacks === null ? [] : [`${short(commit.oid)} ${lacks.because}`]))
    if (doubt !== undefined) {
      return inconclusive('identity', `${doubt}.`, 'Have it signed again with a key of an account that exists.', values)
    }
    const all = commits.length === 1 ? 'The commit carries' : `All ${String(commits.length)} commits carry`
    return pass(`${all} a signature that GitHub verified.`, values)
  },
})

/** What a commit lacks, as the end of a sentence about it, and whether that is certain. */
interface Lack {
  readonly certain: boolean
  readonly because: string
}

function lackOf(commit: Commit, parameters: { readonly github: string; readonly signer: string }, people: People): Lack | null {
  const { signature } = commit
  if (signature === null) return { certain: true, because: 'is not signed' }
  if (!signature.valid) return { certain: true, because: 'has a signature that GitHub could not verify' }
  if (signature.byGitHub)
    return parameters.github === 'accept' ? null : { certain: true, because: 'is signed by GitHub and by nobody else' }
  const { signer } = signature
  if (signer === null) return { certain: false, because: 'is signed with a key of an account that GitHub does not name' }
  if (parameters.signer === 'anybody') return null
  const named = [commit.authors[0]?.account ?? null, commit.committer.account]
  if (named.some((account) => account !== null && people.personOf(account) === people.personOf(signer))) return null
  return { certain: !named.includes(null), because: `is signed by ${signer.login}, and names ${listed([...new Set(named.map(nameOf))])}` }
}

function whyIncomplete(commits: readonly Commit[], pullRequest: PullRequest | null): string | null {
  if (commits.length === 0) return 'GitHub lists no commit of the change.'
  if (pullRequest === null || commits.some(({ oid }) => oid === pullRequest.head.oid)) return null
  return `The list of commits does not hold the head ${short(pullRequest.head.oid)}.`
}
