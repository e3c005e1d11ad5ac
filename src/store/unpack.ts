import { createWriteStream } from 'node:fs'
import { mkdir, open, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32, createInflateRaw } from 'node:zlib'
import { readAt, readZipDirectory, type IsName, type ZipEntry } from './zip.ts'

/** What became of an archive. */
export type Unpacked =
  | {
      readonly unpacked: true
      /** The folder that has the manifest: the one unpacked to, or the only one in it. */
      readonly folder: string
      /** Files that are damaged within the archive, by their path in it; they are on the disk as far as they could be read. */
      readonly damaged: readonly string[]
    }
  | { readonly unpacked: false; readonly because: string }

const localSignature = 0x04034b50
const localBytes = 30
/** The longest record of sizes that follows data: signature, checksum, two sizes of 8 bytes. */
const descriptorBytes = 24

/** Unpacks an archive into an empty folder. Nothing is written of one that is refused. */
export async function unpack(archive: string, into: string, isName?: IsName): Promise<Unpacked> {
  const file = await open(archive, 'r')
  try {
    const directory = await readZipDirectory(file, isName)
    if (!directory.read) return { unpacked: false, because: directory.because }
    const placed = await place(file, directory.entries, directory.directoryStart)
    if (typeof placed === 'string') return { unpacked: false, because: placed }
    const damaged: string[] = []
    const files = placed.filter(({ entry }) => !entry.path.endsWith('/'))
    for (const { entry, data } of files) if (!(await extract(file, entry, data, join(into, entry.path)))) damaged.push(entry.path)
    return { unpacked: true, folder: join(into, onlyFolder(directory.entries)), damaged }
  } finally {
    await file.close()
  }
}

/**
 * Where the data of every entry starts, or what is wrong. Entries that share bytes are how an archive of kilobytes fills a disk, and
 * bytes between them are something that no digest covers.
 */
async function place(
  file: FileHandle,
  entries: readonly ZipEntry[],
  directoryStart: number,
): Promise<readonly { readonly entry: ZipEntry; readonly data: number }[] | string> {
  const placed: { entry: ZipEntry; data: number }[] = []
  let end = 0
  let slack = 0
  for (const entry of entries.toSorted((a, b) => a.start - b.start)) {
    const name = JSON.stringify(entry.path)
    if (entry.start < end) return `holds ${name}, which shares bytes with another file`
    if (entry.start > end + slack) return `holds bytes before ${name} that belong to no file`
    const header = await readAt(file, entry.start, localBytes)
    if (header.length < localBytes || header.readUInt32LE(0) !== localSignature)
      return `holds ${name}, whose header is not where it is said`
    const nameLength = header.readUInt16LE(26)
    const local = (await readAt(file, entry.start + localBytes, nameLength)).toString('latin1')
    if (local !== entry.path) return `holds ${name}, which its own header names ${JSON.stringify(local)}`
    const data = entry.start + localBytes + nameLength + header.readUInt16LE(28)
    end = data + entry.packed
    slack = entry.streamed ? descriptorBytes : 0
    placed.push({ entry, data })
  }
  if (end > directoryStart) return 'holds a file that reaches into its directory'
  if (end + slack < directoryStart) return 'holds bytes before its directory that belong to no file'
  return placed
}

/** Writes one file; `false` when its bytes are not those that the archive was closed with. */
async function extract(file: FileHandle, entry: ZipEntry, data: number, path: string): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true })
  let bytes = 0
  let crc = 0
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      crc = crc32(chunk, crc)
      if (bytes > entry.bytes) done(new DamagedError())
      else done(null, chunk)
    },
  })
  const write = createWriteStream(path, { flags: 'wx' })
  const source = chunksOf(file, data, entry.packed)
  try {
    await (entry.method === 'stored' ? pipeline(source, count, write) : pipeline(source, createInflateRaw(), count, write))
  } catch (error) {
    if (error instanceof DamagedError || isZlibError(error)) return false
    throw error
  }
  return bytes === entry.bytes && crc === entry.crc
}

/** More came out of an entry than it says. */
class DamagedError extends Error {}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && /^Z_|^ERR_ZLIB|^ERR_TRAILING_JUNK/.test(error.code)
}

async function* chunksOf(file: FileHandle, start: number, length: number): AsyncGenerator<Buffer> {
  const step = 256 * 1024
  for (let at = 0; at < length; at += step) yield readAt(file, start + at, Math.min(step, length - at))
}

/** Who zips a folder has the folder in the archive: then the package is one below. */
function onlyFolder(entries: readonly ZipEntry[]): string {
  const tops = new Set(entries.map(({ path }) => path.split('/')[0] ?? ''))
  const [top = ''] = tops
  return tops.size === 1 && entries.some(({ path }) => path === `${top}/manifest.json`) ? top : ''
}
