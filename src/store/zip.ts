import type { FileHandle } from 'node:fs/promises'
import { isSafePath } from './listing.ts'

/** A file in an archive, as its central directory tells. */
export interface ZipEntry {
  /** With a slash at its end when it is a folder. */
  readonly path: string
  /** Where its local header starts. */
  readonly start: number
  readonly method: 'stored' | 'deflated'
  readonly packed: number
  readonly bytes: number
  readonly crc: number
  /** Whether its sizes follow its data, as a writer that streams has them. */
  readonly streamed: boolean
}

/** What an archive lists, or why nobody should unpack it. */
export type ZipDirectory =
  | { readonly read: true; readonly entries: readonly ZipEntry[]; readonly directoryStart: number }
  | { readonly read: false; readonly because: string }

/** Whether a file in an archive may be called so. */
export type IsName = (name: string) => boolean

/** More than any package has: beyond it an archive is a bomb, or none of ours. */
const mostUnpacked = 4 * 1024 ** 3
const mostEntries = 100_000
const mostDirectoryBytes = 64 * 1024 * 1024

const endSignature = 0x06054b50
const centralSignature = 0x02014b50
const endBytes = 22
const centralBytes = 46
const full = { short: 0xffff, long: 0xffffffff }

/**
 * Reads what an archive lists. Whoever made it may have made it to mislead: names that leave the folder or are there twice, links,
 * encrypted entries, sizes without end and names that other tools read otherwise are refused, and nothing is unpacked then.
 *
 * The format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export async function readZipDirectory(file: FileHandle, isName: IsName = isSafePath): Promise<ZipDirectory> {
  const { size } = await file.stat()
  const tail = await readAt(file, Math.max(0, size - endBytes - full.short), Math.min(size, endBytes + full.short))
  const at = endRecord(tail)
  if (at === null) return refused('has no end record, so it is no zip archive, or only a part of one')
  const disks = tail.readUInt32LE(at + 4)
  const count = tail.readUInt16LE(at + 10)
  const length = tail.readUInt32LE(at + 12)
  const directoryStart = tail.readUInt32LE(at + 16)
  if (disks !== 0 || tail.readUInt16LE(at + 8) !== count) return refused('is a part of an archive of several')
  if (count === full.short || length === full.long || directoryStart === full.long) {
    return refused('is in the Zip64 format. Unpack it, and verify the folder')
  }
  if (count > mostEntries || length > mostDirectoryBytes) return refused('lists more files than a package can have')
  if (directoryStart + length !== size - tail.length + at) return refused('has a directory that does not end where the end record starts')
  return readEntries(await readAt(file, directoryStart, length), count, directoryStart, isName)
}

/** The end record whose comment ends where the archive ends: one that does not is found by some tools, and not by others. */
function endRecord(tail: Buffer): number | null {
  for (let at = tail.length - endBytes; at >= 0; at--) {
    if (tail.readUInt32LE(at) === endSignature && at + endBytes + tail.readUInt16LE(at + 20) === tail.length) return at
  }
  return null
}

function readEntries(directory: Buffer, count: number, directoryStart: number, isName: IsName): ZipDirectory {
  const entries: ZipEntry[] = []
  const names = new Set<string>()
  let at = 0
  let unpacked = 0
  for (let read = 0; read < count; read++) {
    if (at + centralBytes > directory.length || directory.readUInt32LE(at) !== centralSignature) {
      return refused(`lists ${String(count)} files, and has ${String(read)}`)
    }
    const [nameLength, extraLength, commentLength] = [at + 28, at + 30, at + 32].map((field) => directory.readUInt16LE(field))
    const nameEnd = at + centralBytes + (nameLength ?? 0)
    const extraEnd = nameEnd + (extraLength ?? 0)
    const next = extraEnd + (commentLength ?? 0)
    if (next > directory.length) return refused('has a directory that ends in the middle of an entry')
    // What is not ASCII is no name in a package, whatever the encoding that the entry claims.
    const name = directory.toString('latin1', at + centralBytes, nameEnd)
    const entry = readEntry(directory, at, name, isName)
    const problem =
      typeof entry === 'string' ? entry : otherName(directory.subarray(nameEnd, extraEnd)) ? 'has a second name in an extra field' : null
    if (problem !== null) return refused(`holds ${JSON.stringify(name)}, which ${problem}`)
    const key = name.replace(/\/$/, '').toLowerCase()
    if (names.has(key)) return refused(`holds ${JSON.stringify(name)} twice, or two names that differ only in case`)
    names.add(key)
    if (typeof entry === 'object') {
      entries.push(entry)
      unpacked += entry.bytes
    }
    if (unpacked > mostUnpacked) return refused(`unpacks to more than ${String(mostUnpacked)} bytes`)
    at = next
  }
  if (at !== directory.length) return refused('has more in its directory than it counts')
  return { read: true, entries, directoryStart }
}

/** One entry, or why it is refused. */
function readEntry(directory: Buffer, at: number, name: string, isName: IsName): ZipEntry | string {
  const method = directory.readUInt16LE(at + 10)
  const packed = directory.readUInt32LE(at + 20)
  const bytes = directory.readUInt32LE(at + 24)
  const start = directory.readUInt32LE(at + 42)
  const flags = directory.readUInt16LE(at + 8)
  const problem =
    namedWrong(name, isName, (directory.readUInt32LE(at + 38) >>> 16) & 0o170000) ?? packedWrong({ flags, method, packed, bytes, start })
  if (problem !== null) return problem
  if (name.endsWith('/') && bytes !== 0) return 'is a folder with content'
  const how = method === 0 ? 'stored' : 'deflated'
  return { path: name, start, method: how, packed, bytes, crc: directory.readUInt32LE(at + 16), streamed: (flags & 0b1000) !== 0 }
}

function namedWrong(name: string, isName: IsName, fileType: number): string | null {
  const folder = name.endsWith('/')
  if (!isName(folder ? name.slice(0, -1) : name)) return 'is no path in a package'
  if (fileType !== 0 && fileType !== (folder ? 0o040000 : 0o100000)) return 'is a link, or something else that is no file'
  return null
}

interface Packing {
  readonly flags: number
  readonly method: number
  readonly packed: number
  readonly bytes: number
  readonly start: number
}

function packedWrong({ flags, method, packed, bytes, start }: Packing): string | null {
  if ((flags & 0b10_0000_0100_0001) !== 0) return 'is encrypted by the archive'
  if (method !== 0 && method !== 8) return `is packed by method ${String(method)}; stored (0) and deflated (8) are read`
  if ([packed, bytes, start].includes(full.long)) return 'is in the Zip64 format. Unpack the archive, and verify the folder'
  if (method === 0 && packed !== bytes) return 'is stored, and has two sizes'
  // Deflate packs at most 1032 bytes into one.
  if (bytes > packed * 1032 + 1032) return `claims ${String(bytes)} bytes out of ${String(packed)}`
  return null
}

/** Info-ZIP's Unicode path field names the file again, and some tools believe it instead. */
function otherName(extra: Buffer): boolean {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) if (extra.readUInt16LE(at) === 0x7075) return true
  return false
}

/** Exactly these bytes, or fewer where the file ends. */
export async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  let filled = 0
  while (filled < length) {
    const { bytesRead } = await file.read(buffer, filled, length - filled, position + filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return buffer.subarray(0, filled)
}

function refused(because: string): ZipDirectory {
  return { read: false, because }
}
