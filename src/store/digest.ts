import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { compareText } from '../model/canonical.ts'
import type { ManifestFile } from './schema/manifest.ts'

/** A file as it is on the disk. */
export interface Digest {
  readonly bytes: number
  readonly sha256: string
}

const bufferBytes = 256 * 1024

/** The content of a file, a piece at a time. */
type Chunks = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>

/** Writes a new file a chunk at a time, and tells what was written. An existing file, or a link in its place, is an error. */
export async function writeDigested(path: string, chunks: Chunks): Promise<Digest> {
  const file = await open(path, 'wx')
  try {
    return await digested(chunks, (buffer) => file.writeFile(buffer))
  } finally {
    await file.close()
  }
}

/** Digests what would be written. */
export async function digestOfChunks(chunks: Chunks): Promise<Digest> {
  return digested(chunks, () => Promise.resolve())
}

async function digested(chunks: Chunks, take: (buffer: Uint8Array) => Promise<void>): Promise<Digest> {
  const hash = createHash('sha256')
  let bytes = 0
  const flush = async (buffer: Uint8Array): Promise<void> => {
    hash.update(buffer)
    bytes += buffer.length
    await take(buffer)
  }
  let pending = ''
  for await (const chunk of chunks) {
    if (typeof chunk === 'string') pending += chunk
    if (typeof chunk === 'string' && pending.length < bufferBytes) continue
    await flush(Buffer.from(pending))
    pending = ''
    if (typeof chunk !== 'string') await flush(chunk)
  }
  await flush(Buffer.from(pending))
  return { bytes, sha256: hash.digest('hex') }
}

/** Digests a file without keeping it. A link is not followed. */
export async function digestOf(path: string): Promise<Digest> {
  const hash = createHash('sha256')
  let bytes = 0
  const file = await openRegular(path)
  try {
    const buffer = Buffer.alloc(bufferBytes)
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, bufferBytes)
      if (bytesRead === 0) break
      hash.update(buffer.subarray(0, bytesRead))
      bytes += bytesRead
    }
  } finally {
    await file.close()
  }
  return { bytes, sha256: hash.digest('hex') }
}

/** Reads a file of at most so many bytes; `null` when it is longer. A link is not followed. */
export async function readAtMost(path: string, limit: number): Promise<Buffer | null> {
  const file = await openRegular(path)
  try {
    const { size } = await file.stat()
    return size > limit ? null : await file.readFile()
  } finally {
    await file.close()
  }
}

async function openRegular(path: string): ReturnType<typeof open> {
  // Windows has no such flags; there a link takes rights that nobody has who only unpacks a file.
  const flags: number = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)
  return open(path, flags)
}

/** SHA-256 in hexadecimal. */
export function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex')
}

/** `SHA256SUMS`, for `sha256sum -c`: every file of the manifest, and the manifest itself. */
export function sumsText(files: readonly Pick<ManifestFile, 'path' | 'sha256'>[], root: string, sample: boolean): string {
  const sums = [...files, { path: 'manifest.json', sha256: root }].toSorted((a, b) => compareText(a.path, b.path))
  return [...(sample ? ['# SAMPLE DATA'] : []), ...sums.map((file) => `${file.sha256}  ${file.path}`), ''].join('\n')
}
