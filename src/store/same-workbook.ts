import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { digestOf, writeDigested } from './digest.ts'
import { listFolder } from './listing.ts'
import { unpack } from './unpack.ts'

/** Whether a workbook on the disk holds what another would: the same parts of the same bytes, however they are compressed. */
export async function holdsTheSame(
  stored: string,
  made: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'soc2-gate-workbook-'))
  try {
    await writeDigested(join(folder, 'made.xlsx'), made)
    const before = await parts(stored, join(folder, 'stored'))
    const after = await parts(join(folder, 'made.xlsx'), join(folder, 'made'))
    return before !== null && before === after
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Every part with its digest, a line each; `null` when it is no workbook, or one made to mislead. */
async function parts(workbook: string, into: string): Promise<string | null> {
  await mkdir(into)
  const unpacked = await unpack(workbook, into, isPart)
  if (!unpacked.unpacked || unpacked.damaged.length > 0) return null
  const listing = await listFolder(into)
  if (listing === null) return null
  const lines = await Promise.all(listing.files.map(async (path) => `${(await digestOf(join(into, path))).sha256}  ${path}`))
  return lines.join('\n')
}

/** Parts of a workbook have names of their own: `[Content_Types].xml`, `_rels/.rels`. None starts or ends with two dots. */
function isPart(name: string): boolean {
  return name.length <= 300 && /^[\w.[\]-]+(?:\/[\w.[\]-]+)*$/.test(name) && !name.split('/').some((part) => /^\.+$/.test(part))
}
