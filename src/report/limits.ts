import { wasNotAsked } from '../model/evidence.ts'
import type { Overview, Unseen } from './overview.ts'
import type { Reported } from './reported.ts'
import { slotWords } from './slot-words.ts'
import { words } from './table.ts'
import { counted } from './wording.ts'

/** What the evidence of this run does not show, in sentences: first what this run in particular did not see, then what none can. */
export function limitLines({ results, about, token }: Reported, overview: Overview): readonly string[] {
  return [
    ...results.incompleteBecause.map((reason) => words(reason)),
    ...overview.unseen.filter((each) => !wasNotAsked(each)).map(unseenSentence),
    ...notAskedSentence(overview.unseen.filter(wasNotAsked)),
    ...(token.missing.length === 0 ? [] : [words(`GitHub named permissions that the token did not have: ${token.missing.join(', ')}.`)]),
    ...(overview.byCurrentRights === 0
      ? []
      : [
          `On ${counted(overview.byCurrentRights, 'change')} an approval counts by the right to push that its author has now: GitHub does not say what somebody could do then.`,
        ]),
    ...(about.policy.origin === 'baseline'
      ? ['No policy was found. The built-in baseline judged, which is no statement of this organisation.']
      : []),
    ...always,
  ]
}

function unseenSentence(unseen: Unseen): string {
  const { reason, detail, remedy } = unseen
  return words(`${capital(named(unseen))} could not be seen (${reason}). ${detail} ${remedy}`)
}

/** What no check of the policy needs is no gap in what was judged, and is told in a line. */
function notAskedSentence(unseen: readonly Unseen[]): readonly string[] {
  return unseen.length === 0 ? [] : [words(`Not collected, because no check of the policy needs it: ${unseen.map(named).join('; ')}.`)]
}

function named({ kind, slot, count }: Unseen): string {
  const slots: Readonly<Record<string, string>> = slotWords[kind]
  return `of ${counted(count, kind === 'organization' ? 'organisation' : kind)}, ${slots[slot] ?? slot}`
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}

/** What no run can show. */
const always: readonly string[] = [
  'The items are those that the run was asked to judge. Whether these are all changes of a period is told by a reconciled population only.',
  "Times are those of GitHub's server. The dates that git commits carry are chosen by whoever makes them and decide nothing here.",
  'GitHub itself is a service of others: how it keeps its own records and access is a matter of its own report.',
  'Whether two accounts belong to one person is known only as far as the policy says so.',
  'What happens outside of GitHub (talks, tickets elsewhere, deployments by other means) is not seen.',
  'Digests show that files are unchanged since they were written together. They do not show that GitHub was asked honestly: asking it again does.',
  'An artifact of GitHub Actions is kept for 90 days unless the repository says otherwise, and for 400 at most: shorter than a year with its examination. Keep the package elsewhere.',
]
