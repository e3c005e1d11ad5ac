import { createHash } from 'node:crypto'

/** The namespace of every id that this tool makes: random, and the same forever. */
const namespace = 'b6c1c2f4-6e0d-4b53-9a1e-3f6a52d0c7e8'

/** The same words give the same id (UUID version 5 of RFC 9562), so that the same results give the same document. */
export function uuidOf(...words: readonly string[]): string {
  const digest = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(words.join('\u001f'))
    .digest()
  digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x50, 6)
  digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = digest.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')
}
