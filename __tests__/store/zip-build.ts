import { crc32, deflateRawSync } from 'node:zlib'

/** A file for an archive, with what somebody who wants to mislead would say of it. */
export interface Packed {
  readonly path: string
  readonly content: string | Buffer
  readonly localPath?: string
  readonly method?: number
  readonly flags?: number
  readonly mode?: number
  readonly bytes?: number
  readonly crc?: number
  readonly extra?: Buffer
  /** The local header of this entry is the one of the entry with this index. */
  readonly at?: number
}

/** Writes a zip archive as it is told, however wrong that is. */
export function zip(
  files: readonly Packed[],
  options: { readonly before?: Buffer; readonly between?: Buffer; readonly comment?: string } = {},
): Buffer {
  const parts: Buffer[] = [options.before ?? Buffer.alloc(0)]
  const directory: Buffer[] = []
  const starts: number[] = []
  const packings: { data: Buffer; sizes: readonly number[] }[] = []
  let at = parts[0]?.length ?? 0
  for (const file of files) {
    const method = file.method ?? 8
    const packing = (file.at === undefined ? undefined : packings[file.at]) ?? pack(file, method)
    const { data, sizes } = packing
    packings.push(packing)
    const start = file.at === undefined ? at : (starts[file.at] ?? 0)
    starts.push(start)
    const fields = [20, file.flags ?? 0, method, 0, 0x21]
    const extra = file.extra ?? Buffer.alloc(0)
    if (file.at === undefined) {
      const local = [Buffer.from(file.localPath ?? file.path, 'latin1'), data, options.between ?? Buffer.alloc(0)]
      const name = local[0] ?? Buffer.alloc(0)
      const entry = Buffer.concat([longs(0x04034b50), shorts(...fields), longs(...sizes), shorts(name.length, 0), ...local])
      parts.push(entry)
      at += entry.length
    }
    const name = Buffer.from(file.path, 'latin1')
    directory.push(
      longs(0x02014b50),
      shorts(0x031e, ...fields),
      longs(...sizes),
      shorts(name.length, extra.length, 0, 0, 0),
      longs(((file.mode ?? 0o100644) << 16) >>> 0, start),
      name,
      extra,
    )
  }
  const listed = Buffer.concat(directory)
  const comment = Buffer.from(options.comment ?? '')
  const end = [longs(0x06054b50), shorts(0, 0, files.length, files.length), longs(listed.length, at), shorts(comment.length), comment]
  return Buffer.concat([...parts, listed, ...end])
}

function pack(file: Packed, method: number): { data: Buffer; sizes: readonly number[] } {
  const content = Buffer.from(file.content)
  const data = method === 8 ? deflateRawSync(content) : content
  return { data, sizes: [file.crc ?? crc32(content), data.length, file.bytes ?? content.length] }
}

function shorts(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 2)
  for (const [index, value] of values.entries()) buffer.writeUInt16LE(value, index * 2)
  return buffer
}

function longs(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4)
  for (const [index, value] of values.entries()) buffer.writeUInt32LE(value, index * 4)
  return buffer
}
