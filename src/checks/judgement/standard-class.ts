import type { ChangedFile, CheckRun, Commit, PullRequest } from '../../model/change.ts'
import type { InconclusiveReason } from '../../model/result.ts'
import { updateSizes, type ChangeClass, type UpdateSize } from '../../policy/policy.ts'
import { matchesAny } from '../../policy/glob.ts'
import type { Contributors } from './contributors.ts'
import type { Moment } from './moment.ts'
import type { People } from './people.ts'
import { judgeRequirement } from './requirement.ts'
import { touchedPaths } from './touched.ts'
import { updateSizeOf } from './update-size.ts'
import { listed, short } from './wording.ts'

/** Whether a change is of a declared class. */
export type Membership =
  | { readonly state: 'member' }
  /** Somebody else opened it: the class has nothing to say of it. */
  | { readonly state: 'other' }
  /** An account of the class opened it, and it goes beyond what the class allows. */
  | { readonly state: 'strays'; readonly because: string }
  | { readonly state: 'unsure'; readonly reason: InconclusiveReason; readonly because: string; readonly remedy: string }

/** What it takes to tell the class of a change. */
export interface Classified {
  readonly pullRequest: PullRequest
  readonly commits: readonly Commit[]
  readonly files: readonly ChangedFile[]
  readonly checkRuns: readonly CheckRun[]
  readonly contributors: Contributors
}

/**
 * Tells whether a change is of a class: its accounts alone had a hand in it, each commit is signed by them or for them, and it
 * stays within paths, size of update and checks. Neither its title nor what git says of an author is looked at.
 */
export function membershipIn(asked: ChangeClass, change: Classified, moment: Moment, people: People): Membership {
  const authors = new Set(asked.authors.map((author) => people.personOf(author)))
  const { author } = change.pullRequest
  if (author === null || !authors.has(people.personOf(author))) return { state: 'other' }
  const strays =
    foreignHand(change.contributors, authors) ??
    unsigned(change.commits, authors, people) ??
    strayFile(change.files, asked.paths) ??
    tooLarge(change.commits, asked.update)
  if (strays !== null) return { state: 'strays', because: strays }
  const findings = (asked.checks ?? []).map(({ name, app }) =>
    judgeRequirement({ name, appId: app, source: asked.name }, change.checkRuns, moment, []),
  )
  const red = findings.find(({ state }) => state === 'fail')
  if (red !== undefined) return { state: 'strays', because: red.because }
  const hidden = change.contributors.incomplete ?? change.contributors.unresolved[0] ?? foreignMerge(change.contributors, authors)
  if (hidden !== undefined) {
    const remedy = 'Have it approved by somebody who had no hand in it.'
    return { state: 'unsure', reason: 'identity', because: `${hidden}, so that others may have had a hand in it`, remedy }
  }
  const waiting = findings.find(({ state }) => state === 'not-yet')
  return waiting === undefined
    ? { state: 'member' }
    : { state: 'unsure', reason: 'not-yet', because: waiting.because, remedy: waiting.remedy }
}

function foreignHand(contributors: Contributors, authors: ReadonlySet<number>): string | null {
  for (const [person, { account, did }] of contributors.known) if (!authors.has(person)) return `${account.login} ${did}`
  return null
}

/** A merge by somebody else is no hand in the change if it brings the base alone. */
function foreignMerge(contributors: Contributors, authors: ReadonlySet<number>): string | undefined {
  for (const [person, { account, did }] of contributors.perhaps) {
    if (!authors.has(person)) return `${account.login} ${did}, a merge that may hold more than the base`
  }
  return undefined
}

/** An e-mail address in a commit names an account and proves nothing. */
function unsigned(commits: readonly Commit[], authors: ReadonlySet<number>, people: People): string | null {
  for (const { oid, signature } of commits) {
    const proven =
      signature !== null &&
      signature.valid &&
      (signature.byGitHub || (signature.signer !== null && authors.has(people.personOf(signature.signer))))
    if (!proven) return `${short(oid)} has no signature that proves who made it`
  }
  return null
}

function strayFile(files: readonly ChangedFile[], paths: readonly string[]): string | null {
  const stray = touchedPaths(files).filter((path) => !matchesAny(paths, path))
  return stray.length === 0 ? null : `it touches ${listed(stray)}`
}

function tooLarge(commits: readonly Commit[], most: UpdateSize | undefined): string | null {
  if (most === undefined) return null
  for (const { oid, headline, parents } of commits) {
    // A merge that holds more than the base is somebody's hand in the change.
    if (parents > 1) continue
    const size = updateSizeOf(headline)
    if (size === null) return `${short(oid)} does not say from which version to which it updates`
    if (updateSizes.indexOf(size) > updateSizes.indexOf(most)) return `${short(oid)} is a ${size} update`
  }
  return null
}
