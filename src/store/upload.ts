import { join } from 'node:path'
import type { ArtifactClient } from '@actions/artifact'
import type { Trouble } from './trouble.ts'

/** A package to upload. */
export interface Upload {
  /** The folder of the package. */
  readonly folder: string
  /** The files of it, below the folder. */
  readonly files: readonly string[]
  /** The name of the artifact; when it is taken, `-2` and so on is put behind it. */
  readonly name: string
  /** `null`: as the repository is set. */
  readonly retentionDays: number | null
}

/** What came of an upload. */
export type Uploaded =
  | {
      readonly uploaded: true
      /** The name that the artifact got. */
      readonly name: string
      readonly id: number
      /** The SHA-256 of the archive, in hexadecimal; `null` when the service told none. */
      readonly digest: string | null
    }
  | ({ readonly uploaded: false } & Trouble)

/** The jobs of a matrix share a name. */
const mostNames = 256

/** Uploads a package as a workflow artifact. The library is loaded only now: it is larger than all the rest. */
export async function uploadPackage(upload: Upload, client?: Pick<ArtifactClient, 'uploadArtifact'>): Promise<Uploaded> {
  const artifacts = client ?? (await import('@actions/artifact')).default
  const { folder, files, retentionDays } = upload
  const paths = files.map((file) => join(folder, file))
  const options = retentionDays === null ? {} : { retentionDays }
  for (let count = 1; count <= mostNames; count++) {
    const name = count === 1 ? upload.name : `${upload.name}-${String(count)}`
    try {
      const { id, digest } = await artifacts.uploadArtifact(name, paths, folder, options)
      if (id === undefined) return { uploaded: false, detail: `GitHub took the artifact ${name} and gave it no id.`, remedy: again }
      return { uploaded: true, name, id, digest: digest ?? null }
    } catch (error) {
      if (!isTaken(error)) return { uploaded: false, ...whyNot(error, upload) }
    }
  }
  return {
    uploaded: false,
    detail: `The artifact name ${upload.name} and ${String(mostNames - 1)} after it are taken.`,
    remedy: 'Choose another artifact-name.',
  }
}

/** The service refuses a second artifact of a name in a run, which the library tells only in the words of the message. */
function isTaken(error: unknown): boolean {
  return error instanceof Error && error.message.includes('(409)')
}

const again = 'Run the job again; the package is in evidence-path until the job ends.'

/** The library throws for everything: a wrong name, no network, a service that is down. Nothing of it may cost the verdict. */
function whyNot(error: unknown, { folder, name }: Upload): Trouble {
  const kind = error instanceof Error ? error.name : ''
  const message = error instanceof Error ? error.message : String(error)
  const [firstLine = ''] = message.split('\n')
  const detail = `The artifact ${name} could not be uploaded: ${firstLine.replace(/\.$/, '')}.`
  if (kind === 'GHESNotSupportedError') {
    return {
      detail,
      remedy: `GitHub Enterprise Server has no such service. Set artifact-name to '' and upload ${folder} with the action that works there.`,
    }
  }
  if (message.includes('ACTIONS_RUNTIME_TOKEN') || message.includes('ACTIONS_RESULTS_URL')) {
    return { detail, remedy: 'Artifacts are uploaded by the action in a workflow alone; a run: step has no token for it.' }
  }
  if (kind === 'UsageError') return { detail, remedy: 'The storage for artifacts is used up. Delete some, or shorten retention-days.' }
  if (/artifact name/i.test(message)) return { detail, remedy: 'Choose an artifact-name without " : < > | * ? \\ / and line ends.' }
  return { detail, remedy: again }
}
