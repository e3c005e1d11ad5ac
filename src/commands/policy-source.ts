import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { GitHub } from '../collect/github.ts'
import type { TextFile } from '../collect/text-file.ts'
import type { PolicyPlace } from '../collect/waivers.ts'
import type { Evidence } from '../model/evidence.ts'
import type { PolicySource } from '../model/snapshot.ts'
import { UserError } from '../model/user-error.ts'
import { packs } from '../policy/packs.ts'
import { parsePolicy, type LineRange } from '../policy/parse.ts'
import type { Policy } from '../policy/policy.ts'
import { catalogue } from './catalogue.ts'
import { describeError } from './failure.ts'
import type { PolicyReference } from './policy-reference.ts'

/** A policy and where it came from. */
export interface LoadedPolicy {
  readonly policy: Policy
  readonly source: PolicySource
  /** Where its text is on GitHub; `null` for a local file and for the built-in pack. */
  readonly place: PolicyPlace | null
  /** Where each waiver stands in the text, by its id. */
  readonly waiverLines: ReadonlyMap<string, LineRange>
}

/**
 * Loads the policy that judges.
 *
 * Only a file that GitHub proves absent from the judged repository falls back to the `baseline` pack. One that cannot be read
 * ends the run: hiding the policy must never weaken the gate.
 *
 * @param inRepository the file at the reference's path in the judged repository, as the collection saw it.
 * @throws UserError when the policy cannot be read or has errors.
 */
export async function loadPolicy(
  github: GitHub,
  reference: PolicyReference,
  repository: string,
  inRepository: Evidence<TextFile | null>,
): Promise<LoadedPolicy> {
  switch (reference.kind) {
    case 'repository': {
      const file = seen(inRepository, `${repository}/${reference.path}`)
      return file === null ? baseline(reference.path) : fromFile(repository, file, reference.path)
    }
    case 'elsewhere':
      return fromElsewhere(github, reference.reference)
    case 'file':
      return fromDisk(reference.path)
  }
}

/** Loaded only when a policy lives outside of the judged repository, which costs requests of its own. */
async function fromElsewhere(github: GitHub, reference: string): Promise<LoadedPolicy> {
  const { readPolicyFrom } = await import('../collect/policy-file.ts')
  const file = seen(await readPolicyFrom(github, reference), reference)
  if (file === null)
    throw new UserError(
      `There is no policy ${reference}.`,
      'Check the owner, name, path and ref, and that the token may read that repository.',
    )
  const [owner = '', name = ''] = reference.split('/')
  return fromFile(`${owner}/${name}`, file, null)
}

async function fromDisk(path: string): Promise<LoadedPolicy> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UserError(`The policy ${path} cannot be read: ${describeError(error)}.`, 'Check the path.')
  })
  return parsed(text, path, { origin: path, path: null, blob: null })
}

/** @param path where it is looked for in the judged repository; `null` when it lives elsewhere. */
function fromFile(repository: string, file: TextFile, path: string | null): LoadedPolicy {
  const [owner = '', name = ''] = repository.split('/')
  const place = { repository: { owner, name }, path: file.path, commit: file.commit }
  const where = { origin: `${repository}/${file.path}@${file.commit}`, path, blob: file.blob }
  return { ...parsed(file.text, file.path, where), place }
}

/** The built-in pack, in the place of a file that is not there: a change that adds the file still changes the policy. */
function baseline(path: string): LoadedPolicy {
  const text = packs.get('baseline')
  if (text === undefined) throw new Error('The built-in packs lack "baseline"')
  return parsed('version: 1\nextends: baseline\n', 'baseline', { origin: 'baseline', path, blob: null }, text)
}

/** @param digested the text that the digest is of, where it is not the one that is parsed. */
function parsed(text: string, file: string, where: Omit<PolicySource, 'sha256'>, digested = text): LoadedPolicy {
  const result = parsePolicy(text, file, catalogue)
  if (!result.ok) throw badPolicy(where, result.problems)
  const { policy, waiverLines } = result
  return { policy, waiverLines, place: null, source: { ...where, sha256: createHash('sha256').update(digested).digest('hex') } }
}

function badPolicy({ origin, blob }: Pick<PolicySource, 'origin' | 'blob'>, problems: UserError['places']): UserError {
  const count = problems.length === 1 ? 'an error' : `${String(problems.length)} errors`
  return new UserError(
    `The policy ${origin} has ${count}.`,
    `Mend it${blob === null ? '' : ' on the branch that it is read from'}; until then nothing can be judged.`,
    problems,
  )
}

function seen(file: Evidence<TextFile | null>, what: string): TextFile | null {
  if (file.state === 'observed') return file.value
  throw new UserError(`The policy ${what} cannot be read: ${file.detail}`, file.remedy)
}
