import * as v from 'valibot'
import type { CodeOwnersFile } from '../../model/change.ts'
import { pathGlob } from '../../policy/words.ts'
import { defineCheck, fail, inconclusive, pass, type Judgement, type Values } from '../define.ts'
import { weighApprovals, weighed, type Approvals } from '../judgement/approvals.ts'
import { ownerName, ownershipOf, readCodeOwners, type CodeOwners } from '../judgement/code-owners.ts'
import { gateFiles } from '../judgement/gate-files.ts'
import { approvalChoices } from '../judgement/choices.ts'
import { momentOf } from '../judgement/moment.ts'
import { ownerApproval, type OwnerApproval, type Teams } from '../judgement/owner-approval.ts'
import { approvalValues, approvers, discarded, suffice } from '../judgement/sufficiency.ts'
import { counted, listed, short } from '../judgement/wording.ts'

export const gateIntegrity = defineCheck({
  id: 'change/gate-integrity',
  title: 'The gate is changed only with the approval of its owners',
  subject: 'change',
  criteria: [{ id: 'CC8.1', strength: 'partial', because: 'The rules by which changes are judged are themselves changed with approval.' }],
  needs: ['pullRequest', 'files', 'reviews', 'commits', 'timeline', 'codeOwners'],
  considers: [...weighed, 'ownerTeams'],
  parameters: v.strictObject({
    paths: v.optional(
      v.pipe(
        v.array(pathGlob),
        v.maxLength(100),
        v.description(
          'Globs of more files that belong to the gate, next to the policy, .github/workflows, .github/actions and CODEOWNERS.',
        ),
      ),
      [],
    ),
    unowned: v.optional(
      v.pipe(
        v.picklist(['fail', 'independent-approval']),
        v.description(
          'What a file of the gate needs that CODEOWNERS gives no owner: `fail`, an owner first; `independent-approval`, the approval of anybody who had no hand in the change.',
        ),
      ),
      'fail',
    ),
    ...approvalChoices,
  }),
  why: 'Whoever can change the policy, the workflows or the list of owners on their own can switch off everything else.',
  fix: 'Name owners for .github/ and CODEOWNERS in the CODEOWNERS of the base branch, and have one of them approve who had no hand in the change. It is judged by CODEOWNERS as it was before the change.',
  references: [
    'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners',
    'https://docs.github.com/en/actions/reference/security/secure-use',
  ],
  judge(change, parameters, context) {
    const touched = gateFiles(change.files, context.policyPath, parameters.paths)
    if (touched.length === 0) return pass('Touches neither policy nor workflows nor CODEOWNERS.', { files: [] })
    const { pullRequest } = change
    if (pullRequest === null) {
      const remedy = 'Have an owner review it now and record the deviation; require pull requests on the branch.'
      return fail(`${listed(touched)} changed by a direct push, where no owner can approve.`, remedy, { files: [...touched] })
    }
    const moment = momentOf(pullRequest, context)
    if (moment === null) {
      return inconclusive('error', 'GitHub calls the pull request merged and does not say when.', 'Run it again in a minute.')
    }
    const approvals = weighApprovals({ ...change, pullRequest }, moment, context, parameters)
    const codeOwners = readCodeOwners(change.codeOwners?.text ?? '')
    const files = touched.map((path) =>
      judgeFile(path, codeOwners, change.codeOwners, approvals, change.ownerTeams, parameters.unowned === 'fail'),
    )
    return say(files, approvals, valuesOf(files, change.codeOwners, codeOwners, approvals), short(pullRequest.head.oid))
  },
})

/** A file of the gate, and whether somebody approved the change who may. */
type Approved = {
  readonly path: string
  readonly owners: readonly string[]
  readonly approval: OwnerApproval | { readonly state: 'unowned'; readonly because: string }
}

function judgeFile(
  path: string,
  codeOwners: CodeOwners,
  file: CodeOwnersFile | null,
  approvals: Approvals,
  teams: Teams,
  ownerNeeded: boolean,
): Approved {
  const ownership = ownershipOf(codeOwners, path)
  if (ownership.state === 'owned') {
    return { path, owners: ownership.owners.map(ownerName), approval: ownerApproval(ownership.owners, approvals, teams) }
  }
  if (ownerNeeded)
    return {
      path,
      owners: [],
      approval: { state: 'unowned', because: whyUnowned(codeOwners, file, ownership.state === 'unowned' ? ownership.line : null) },
    }
  const enough = suffice(approvals, 1)
  if (enough.state === 'unsure') return { path, owners: [], approval: enough }
  if (enough.state === 'short')
    return {
      path,
      owners: [],
      approval: {
        state: 'lacking',
        because: `nobody owns it and no independent approval counts: ${discarded(approvals)}`,
        perhapsImpossible: false,
      },
    }
  return { path, owners: [], approval: { state: 'approved', by: approvers(approvals.given) } }
}

function whyUnowned(codeOwners: CodeOwners, file: CodeOwnersFile | null, line: number | null): string {
  if (file === null) return 'nobody owns it, because the base branch has no CODEOWNERS'
  if (codeOwners.tooLarge) return `nobody owns it, because ${file.path} is too large for GitHub to load`
  return line === null
    ? `nobody owns it, because no line of ${file.path} names it`
    : `nobody owns it, because line ${String(line)} of ${file.path} names no owner`
}

const landedRemedy = 'It has landed: have an owner who had no hand in it review it now, and record the deviation.'
const ownerRemedy =
  'Name somebody who had no hand in the change as an owner in CODEOWNERS of the base branch first. For files without an owner the policy can ask for any independent approval instead: unowned: independent-approval.'

function say(files: readonly Approved[], approvals: Approvals, values: Values, head: string): Judgement {
  const landed = approvals.moment.landed
  const wrong = files.filter(({ approval: { state } }) => state === 'unowned' || state === 'impossible' || (landed && state === 'lacking'))
  if (wrong.length > 0) {
    const remedy = landed ? landedRemedy : ownerRemedy
    return fail(sentence(wrong), remedy, values)
  }
  const unsure = files.flatMap(({ path, approval }) => (approval.state === 'unsure' ? [{ path, approval }] : []))[0]
  if (unsure !== undefined)
    return inconclusive(unsure.approval.reason, `${unsure.path}: ${unsure.approval.because}.`, unsure.approval.remedy, values)
  const lacking = files.filter(({ approval }) => approval.state === 'lacking')
  if (lacking.length > 0) {
    const owners = [...new Set(lacking.flatMap((file) => file.owners))]
    const who = owners.length === 0 ? 'somebody who had no hand in it' : `one of its owners who had no hand in it (${listed(owners)})`
    return inconclusive('not-yet', sentence(lacking), `Ask ${who} to approve ${head}.`, values)
  }
  const by = new Set(files.flatMap(({ approval }) => (approval.state === 'approved' ? approval.by : [])))
  return pass(`${counted(files.length, 'file')} of the gate changed with the approval of ${listed([...by])}.`, values)
}

function sentence(files: readonly Approved[]): string {
  return `${listed(
    files.map(({ path, approval }) => ('because' in approval ? `${path}: ${approval.because}` : path)),
    3,
  )}.`
}

function valuesOf(files: readonly Approved[], file: CodeOwnersFile | null, codeOwners: CodeOwners, approvals: Approvals): Values {
  return {
    files: files.map(({ path, owners, approval }) => ({
      path,
      owners: [...owners],
      state: approval.state,
      because: 'because' in approval ? approval.because : '',
    })),
    codeOwners: file === null ? null : file.path,
    // Lines that GitHub skips give nobody anything to own, which their writer may not know.
    skippedLines: codeOwners.skipped.map(({ line }) => line),
    ...approvalValues(approvals),
  }
}
