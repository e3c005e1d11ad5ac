import * as v from 'valibot'
import type { CodeOwnersFile } from '../../model/change.ts'
import { defineCheck, fail, inconclusive, notApplicable, pass, type Judgement, type Values } from '../define.ts'
import { weighApprovals, weighed, type Approvals } from '../judgement/approvals.ts'
import { ownerName, readCodeOwners, withoutRefused, type CodeOwners } from '../judgement/code-owners.ts'
import { fileOwnership, whyNobodyOwns, type FileOwnership, type OwnedFiles } from '../judgement/file-ownership.ts'
import { approvalChoices } from '../judgement/choices.ts'
import { momentOf } from '../judgement/moment.ts'
import { ownerApproval, type OwnerApproval } from '../judgement/owner-approval.ts'
import { approvalValues, approvers, suffice } from '../judgement/sufficiency.ts'
import { touchedPaths } from '../judgement/touched.ts'
import { counted, listed, short } from '../judgement/wording.ts'

export const codeOwnerApproval = defineCheck({
  id: 'change/code-owner-approval',
  title: 'Every file is approved by one of its owners',
  subject: 'change',
  criteria: [
    { id: 'CC8.1', strength: 'partial', because: 'A change is approved by those who answer for what it changes.' },
    { id: 'CC1.3', strength: 'partial', because: 'Who answers for which part is laid down, and they are asked.' },
  ],
  needs: ['pullRequest', 'files', 'reviews', 'commits', 'timeline', 'codeOwners', 'codeOwnersErrors'],
  considers: [...weighed, 'ownerTeams'],
  parameters: v.strictObject({
    unowned: v.optional(
      v.pipe(
        v.picklist(['ignore', 'fail']),
        v.description('What becomes of a file that CODEOWNERS gives no owner: `ignore`, as GitHub does; `fail`, every file needs one.'),
      ),
      'ignore',
    ),
    'sole-owner': v.optional(
      v.pipe(
        v.picklist(['fail', 'independent-approval']),
        v.description(
          'What a file needs whose owners all had a hand in the change: `fail`, another owner first; `independent-approval`, the approval of anybody who had none.',
        ),
      ),
      'fail',
    ),
    ...approvalChoices,
  }),
  why: 'An approval by somebody who does not know a part of the system says little about a change to it.',
  fix: 'Ask an owner of each file, as CODEOWNERS of the base branch names them, who had no hand in the change. A renamed file needs an owner of its old path and one of its new path.',
  references: [
    'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners',
    'https://docs.github.com/en/rest/repos/repos#list-codeowners-errors',
  ],
  judge(change, parameters, context) {
    const codeOwners = readCodeOwners(change.codeOwners?.text ?? '')
    const nobody = whyNobodyOwns(change.codeOwners, codeOwners)
    const ownerNeeded = parameters.unowned === 'fail'
    if (nobody !== null) return unloaded(nobody, ownerNeeded || codeOwners.tooLarge)
    const { pullRequest } = change
    const accepted = withoutRefused(codeOwners, change.codeOwnersErrors, pullRequest?.state === 'open')
    const ownership = fileOwnership(touchedPaths(change.files), accepted)
    if (pullRequest === null) return pushed(ownership, ownerNeeded, change.branch)
    const moment = momentOf(pullRequest, context)
    if (moment === null) {
      return inconclusive('error', 'GitHub calls the pull request merged and does not say when.', 'Run it again in a minute.')
    }
    const approvals = weighApprovals({ ...change, pullRequest }, moment, context, parameters)
    const owned = ownership.owned.map((line) => {
      const approval = ownerApproval(line.owners, approvals, change.ownerTeams)
      return { ...line, approval: parameters['sole-owner'] === 'fail' ? approval : standIn(approval, approvals) }
    })
    const values = valuesOf({ ...ownership, owned }, change.codeOwners, accepted, approvals)
    const wrong = wrongOf({ ...ownership, owned }, ownerNeeded, moment.landed)
    if (wrong !== null) return fail(wrong.message, wrong.remedy, values)
    return say(owned, gap(ownership.shadowed, accepted, change.codeOwners), short(pullRequest.head.oid), values)
  },
})

/** A line of CODEOWNERS that owns files of the change, and whether one of its owners approved. */
type Judged = OwnedFiles & { readonly approval: OwnerApproval }
type JudgedOwnership = Omit<FileOwnership, 'owned'> & { readonly owned: readonly Judged[] }

/** Where the policy says so, anybody who had no hand in the change stands in for owners who all had one. */
function standIn(approval: OwnerApproval, approvals: Approvals): OwnerApproval {
  if (approval.state === 'approved' || approval.state === 'unsure') return approval
  const enough = suffice(approvals, 1)
  if (approval.state === 'lacking')
    return approval.perhapsImpossible && enough.state !== 'short' ? perhapsStandsIn(approval.because) : approval
  if (enough.state === 'enough') return { state: 'approved', by: approvers(approvals.given) }
  if (enough.state === 'unsure') return enough
  return { state: 'lacking', because: `${approval.because}, and nobody else approved it`, perhapsImpossible: false }
}

/** Nobody can tell whether the owners wrote a part of it, so that somebody else may approve in their place. */
function perhapsStandsIn(because: string): OwnerApproval {
  const remedy = 'Run it where git 2.38 or later is installed, or have an owner approve it.'
  return { state: 'unsure', reason: 'identity', because: `${because}, and they may have had a hand in it`, remedy }
}

function unloaded(nobody: string, wrong: boolean): Judgement {
  const message = `Nobody owns anything, because ${nobody}.`
  const values = { owned: [] }
  return wrong
    ? fail(message, 'Bring a CODEOWNERS that GitHub loads to .github/ of the base branch.', values)
    : notApplicable(message, values)
}

function pushed({ owned, unowned, broken }: FileOwnership, ownerNeeded: boolean, branch: string): Judgement {
  const files = [...owned, ...broken, ...(ownerNeeded ? [{ files: unowned }] : [])].flatMap((line) => line.files)
  if (files.length === 0) return notApplicable('No file of the change has an owner.', { owned: [] })
  const remedy = `Have their owners review them now and record the deviation; require pull requests on ${branch}.`
  return fail(`${listed(files)} changed by a direct push, where no owner can approve.`, remedy, { files: files.slice(0, mostListed) })
}

const landedRemedy = 'It has landed: have an owner who had no hand in it review it now, and record the deviation.'

function wrongOf(
  { owned, unowned, broken }: JudgedOwnership,
  ownerNeeded: boolean,
  landed: boolean,
): { message: string; remedy: string } | null {
  const skipped = broken.map(({ files, because }) => `${some(files)}: nobody owns it, because ${because}`)
  const ownerless = ownerNeeded && unowned.length > 0 ? [`${some(unowned)}: nobody owns it`] : []
  const denied = owned.filter(({ approval: { state } }) => state === 'impossible' || (landed && state === 'lacking')).map(sentence)
  const wrong = [...skipped, ...ownerless, ...denied]
  if (wrong.length === 0) return null
  const message = `${listed(wrong, 3)}.`
  if (landed) return { message, remedy: landedRemedy }
  if (skipped.length > 0) return { message, remedy: 'Mend the line in CODEOWNERS of the base branch, then have one of the owners approve.' }
  if (ownerless.length > 0) return { message, remedy: 'Name an owner in CODEOWNERS of the base branch, then have them approve.' }
  const remedy =
    'Name somebody who had no hand in the change as an owner in CODEOWNERS of the base branch first. The policy can take any independent approval instead: sole-owner: independent-approval.'
  return { message, remedy }
}

function say(owned: readonly Judged[], skipped: string, head: string, values: Values): Judgement {
  const unsure = owned.flatMap(({ files, approval }) => (approval.state === 'unsure' ? [{ files, approval }] : []))[0]
  if (unsure !== undefined) {
    const { reason, because, remedy } = unsure.approval
    return inconclusive(reason, `${some(unsure.files)}: ${because}.`, remedy, values)
  }
  const lacking = owned.filter(({ approval }) => approval.state === 'lacking')
  if (lacking.length > 0) {
    const who = listed([...new Set(lacking.flatMap(({ owners }) => owners.map(ownerName)))])
    const remedy = `Ask an owner of each who had no hand in it (${who}) to approve ${head}.`
    return inconclusive('not-yet', `${listed(lacking.map(sentence), 3)}.`, remedy, values)
  }
  if (owned.length === 0) return notApplicable(`No file of the change has an owner.${skipped}`, values)
  const by = new Set(owned.flatMap(({ approval }) => (approval.state === 'approved' ? approval.by : [])))
  const files = owned.reduce((count, line) => count + line.files.length, 0)
  return pass(`${counted(files, 'file')} approved by ${files === 1 ? 'an owner' : 'owners'}: ${listed([...by])}.${skipped}`, values)
}

/** What whoever wrote CODEOWNERS may not know: lines that GitHub skips, and files that it never looks at. */
function gap(shadowed: readonly number[], codeOwners: CodeOwners, file: CodeOwnersFile | null): string {
  const unreadable = codeOwners.skipped.flatMap(({ line, pattern }) => (pattern === null ? [line] : []))
  const lines = [...new Set([...shadowed, ...unreadable])].toSorted((a, b) => a - b)
  const [noun, verb] = lines.length === 1 ? ['line', 'is'] : ['lines', 'are']
  const skipped = `GitHub skips ${noun} ${listed(lines.map(String))} of CODEOWNERS, which ${verb} not valid: whoever was meant there was not asked.`
  const others = file?.shadowed ?? []
  const unread = `GitHub reads ${file?.path ?? ''} alone, and never ${listed(others)}.`
  return [...(lines.length > 0 ? [skipped] : []), ...(others.length > 0 ? [unread] : [])].map((text) => ` ${text}`).join('')
}

function sentence({ files, approval }: Judged): string {
  return 'because' in approval ? `${some(files)}: ${approval.because}` : some(files)
}

/** `src/a`, `src/a and 2 more files`. */
function some([first = '', ...more]: readonly string[]): string {
  return more.length === 0 ? first : `${first} and ${counted(more.length, 'more file')}`
}

/** The most files that are listed by name for one line. */
const mostListed = 50

function valuesOf(ownership: JudgedOwnership, file: CodeOwnersFile | null, codeOwners: CodeOwners, approvals: Approvals): Values {
  const named = (files: readonly string[]): Values => ({ count: files.length, files: files.slice(0, mostListed) })
  return {
    codeOwners: file?.path ?? null,
    owned: ownership.owned.map(({ line, owners, files, approval }) => ({
      line,
      owners: owners.map(ownerName),
      ...named(files),
      state: approval.state,
      because: 'because' in approval ? approval.because : '',
    })),
    unowned: named(ownership.unowned),
    broken: ownership.broken.map(({ line, files, because }) => ({ line, ...named(files), because })),
    skippedLines: codeOwners.skipped.map(({ line }) => line),
    ...approvalValues(approvals),
  }
}
