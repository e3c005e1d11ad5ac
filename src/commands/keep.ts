import type { GitHub } from '../collect/github.ts'
import { formatPolicy } from '../policy/format.ts'
import type { Disclosure } from '../report/disclosure.ts'
import type { Uploaded } from '../store/upload.ts'
import { writePackage } from '../store/write.ts'
import { documents } from './documents.ts'
import { runIdentity, toolIdentity } from './identity.ts'
import { variable, type Environment, type Io } from './io.ts'
import type { Judged } from './judge-change.ts'
import type { Options } from './options.ts'
import { runUrl } from './target.ts'

/** What became of the evidence. */
export interface Kept {
  /** The root digest; `null` when the package could not be written. */
  readonly root: string | null
  readonly artifact: { readonly name: string; readonly id: number; readonly url: string | null; readonly digest: string | null } | null
  /** What went wrong, with its remedy: evidence that was to be kept is lost. */
  readonly lost: readonly string[]
  /** What people should know besides. */
  readonly notes: readonly string[]
}

/** Writes the evidence package, and uploads it where that is asked for and nobody can read it who may not. */
export async function keepEvidence(
  judged: Judged & { readonly github: GitHub },
  show: Disclosure,
  options: Options,
  io: Io,
): Promise<Kept> {
  const { snapshot, results, policy, github } = judged
  const named = {
    tool: await toolIdentity(io),
    run: runIdentity(options.command, io),
    token: { kind: github.token.kind, missing: [...github.token.missing] },
    previous: null,
  }
  const written = await writePackage(options.evidencePath, {
    snapshot,
    results,
    policy: formatPolicy(policy, snapshot.run.sample),
    documents: documents(snapshot, results, policy, named),
    requests: github.requests,
    ...named,
  })
  if (!written.written) return { root: null, artifact: null, lost: [`${written.detail} ${written.remedy}`], notes: [] }
  const kept: Kept = { root: written.root, artifact: null, lost: [], notes: [] }
  if (io.runner === null || options.artifactName === '') return kept
  if (show !== 'all') return { ...kept, notes: [notUploaded] }
  const uploaded = await io.runner.upload({
    folder: options.evidencePath,
    files: written.files,
    name: artifactName(options, io.environment),
    retentionDays: options.retentionDays,
  })
  return uploaded.uploaded
    ? { ...kept, artifact: artifactOf(uploaded, io.environment) }
    : { ...kept, lost: [`${uploaded.detail} ${uploaded.remedy}`] }
}

const notUploaded =
  'The evidence package was not uploaded, because everybody can read the artifacts of a public repository. Judge from a private one, or set allow-public-upload.'

/** The name of the artifact, with its placeholders filled in. */
function artifactName({ artifactName: name, command }: Options, environment: Environment): string {
  const values: Readonly<Record<string, string>> = {
    command,
    job: variable(environment, 'GITHUB_JOB') ?? 'job',
    attempt: variable(environment, 'GITHUB_RUN_ATTEMPT') ?? '1',
  }
  return name.replaceAll(/\{(command|job|attempt)\}/g, (_, key: string) => values[key] ?? '')
}

function artifactOf({ name, id, digest }: Extract<Uploaded, { uploaded: true }>, environment: Environment): Kept['artifact'] {
  const run = runUrl(environment)
  return { name, id, digest, url: run === null ? null : `${run}/artifacts/${String(id)}` }
}
