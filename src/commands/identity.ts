import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { RunIdentity, ToolIdentity } from '../store/schema/manifest.ts'
import { variable, type Io } from './io.ts'
import { runUrl } from './target.ts'
import { version } from './version.ts'

/** Which tool judged: its version, and the digest of all that it consists of. */
export async function toolIdentity({ bundle }: Io): Promise<ToolIdentity> {
  return { name: 'soc2-gate', version, sha256: bundle === null ? null : await digestOfFolder(dirname(bundle)) }
}

/** The SHA-256 of what `sha256sum *` prints in the folder: what is loaded lazily counts as much as what is loaded first. */
async function digestOfFolder(folder: string): Promise<string> {
  const names = (await readdir(folder)).toSorted()
  const sums = await Promise.all(names.map(async (name) => `${sha256(await readFile(join(folder, name)))}  ${name}\n`))
  return sha256(sums.join(''))
}

function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex')
}

/** Which run of which workflow judged, as the runner says. */
export function runIdentity(command: string, { environment }: Io): RunIdentity {
  return {
    command,
    repository: variable(environment, 'GITHUB_REPOSITORY'),
    workflow: variable(environment, 'GITHUB_WORKFLOW_REF'),
    id: whole(variable(environment, 'GITHUB_RUN_ID')),
    attempt: whole(variable(environment, 'GITHUB_RUN_ATTEMPT')),
    job: variable(environment, 'GITHUB_JOB'),
    event: variable(environment, 'GITHUB_EVENT_NAME'),
    actor: variable(environment, 'GITHUB_ACTOR'),
    url: runUrl(environment),
  }
}

function whole(text: string | null): number | null {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null
}
