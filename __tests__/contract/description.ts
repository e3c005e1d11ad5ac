/**
 * GitHub's official description of its REST API. The package that holds it is 385 MB, therefore it is no dependency: the suite
 * fetches it with npm, which checks it, and keeps the one file that it needs.
 */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

const name = '@octokit/openapi'
const version = '23.0.2'
const file = 'package/generated/api.github.com.json'
/** SHA-256 of the file in that version: another text would prove something else. */
const digest = '829b4bebb19a53133289f7b0bc819f4f1118115821db2ca9f25e9ee995a7da2a'

/** Not tracked: everything in it can be fetched again. */
const cache = new URL('../../.tmp/', import.meta.url).pathname
const kept = join(cache, `openapi-${version}.json`)

/** The text of the description, fetched when it is not there yet. */
export async function description(): Promise<string> {
  if (!existsSync(kept)) await fetchDescription()
  const text = await readFile(kept, 'utf8')
  const found = createHash('sha256').update(text).digest('hex')
  if (found !== digest)
    throw new Error(`${kept} is not the ${file} of ${name}@${version}: its SHA-256 is ${found}. Delete it, and run again.`)
  return text
}

async function fetchDescription(): Promise<void> {
  await mkdir(cache, { recursive: true })
  const work = await mkdtemp(join(cache, 'openapi-'))
  try {
    const { stdout } = await run('npm', ['pack', `${name}@${version}`, '--loglevel=error', '--pack-destination', work])
    await run('tar', ['-xzf', join(work, stdout.trim()), '-C', work, file])
    await rename(join(work, file), kept)
  } catch (error) {
    const why = error instanceof Error ? error.message.trim() : String(error)
    throw new Error(`${name}@${version} could not be fetched with npm: ${why}. The contract suite needs it once, and the network.`, {
      cause: error,
    })
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}
