import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aFolder, contents, verified, written } from './build.ts'
import { zip, type Packed } from './zip-build.ts'

/** The files of a package, to be packed. */
async function packed(below = ''): Promise<Packed[]> {
  const folder = await written()
  return [...contents(folder).keys()].map((path) => ({ path: below + path, content: readFileSync(join(folder, path)) }))
}

function archive(bytes: Buffer): string {
  const path = join(aFolder(), 'evidence.zip')
  writeFileSync(path, bytes)
  return path
}

describe('an archive of a package', () => {
  it.each([
    ['as an artifact is', '', 8],
    ['with its folder', 'soc2-evidence/', 8],
    ['without compression', '', 0],
  ])('is checked %s', async (_, below, method) => {
    const files = (await packed(below)).map((file) => ({ ...file, method }))
    const folders = below === '' ? [] : [{ path: below, content: '', method: 0, mode: 0o040755 }]
    expect(await verified(archive(zip([...folders, ...files])))).toMatchObject({ exitCode: 0, files: 20, judgedAgain: 25, findings: [] })
  })

  it('leaves nothing behind', async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('soc2-gate-verify-'))
    await verified(archive(zip(await packed())))
    await verified(archive(zip([{ path: '../x', content: '' }])))
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('soc2-gate-verify-') && !before.includes(name))).toEqual([])
  })

  it('with a file changed is altered', async () => {
    const files = (await packed()).map((file) => (file.path === 'summary.md' ? { ...file, content: 'pass' } : file))
    expect(await verified(archive(zip(files)))).toMatchObject({
      exitCode: 1,
      findings: [{ kind: 'altered', path: 'summary.md' }, { path: 'summary.md' }],
    })
  })

  it('with its content damaged is never intact', async () => {
    const files = await packed()
    const bytes = zip(files)
    let tried = 0
    for (const [index] of files.entries()) {
      // The last byte of every file's data stands before the next header.
      const next = index + 1 === files.length ? 0x02014b50 : 0x04034b50
      const headers = starts(bytes, next)
      const end = next === 0x02014b50 ? headers[0] : headers[index + 1]
      const damaged = Buffer.from(bytes)
      damaged.writeUInt8(damaged.readUInt8((end ?? 0) - 4) ^ 0x10, (end ?? 0) - 4)
      const { exitCode } = await verified(archive(damaged))
      expect(exitCode, files[index]?.path).toBe(1)
      tried++
    }
    expect(tried).toBe(22)
  })

  it('cut off anywhere is unreadable', async () => {
    const bytes = zip(await packed())
    for (const length of [0, 1, 21, 22, 1000, bytes.length - 23, bytes.length - 1]) {
      expect(await verified(archive(bytes.subarray(0, length)))).toMatchObject({ exitCode: 3, files: 0 })
    }
  })
})

function starts(bytes: Buffer, signature: number): readonly number[] {
  const mark = Buffer.alloc(4)
  mark.writeUInt32LE(signature)
  const found: number[] = []
  for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + 1)) found.push(at)
  return found
}

const one = { path: 'manifest.json', content: '{}' }

describe('an archive made to mislead is refused, and nothing of it unpacked', () => {
  it.each<[string, readonly Packed[], string]>([
    ['a path above', [{ path: '../outside.txt', content: 'x' }], 'is no path in a package'],
    ['a path above, deeper', [{ path: 'snapshot/../../outside.txt', content: 'x' }], 'is no path in a package'],
    ['an absolute path', [{ path: '/tmp/outside.txt', content: 'x' }], 'is no path in a package'],
    ['a drive', [{ path: 'C:/outside.txt', content: 'x' }], 'is no path in a package'],
    ['a path of Windows', [{ path: '..\\outside.txt', content: 'x' }], 'is no path in a package'],
    ['a stream of NTFS', [{ path: 'a.txt:b', content: 'x' }], 'is no path in a package'],
    ['a name with a zero in it', [{ path: 'a\u0000.txt', content: 'x' }], 'is no path in a package'],
    ['no name', [{ path: '', content: 'x' }], 'is no path in a package'],
    ['a folder above', [{ path: '../', content: '', method: 0 }], 'is no path in a package'],
    ['a link', [{ path: 'link', content: '/etc/passwd', mode: 0o120777 }], 'is a link'],
    ['a device', [{ path: 'device', content: '', mode: 0o060666 }], 'is a link, or something else that is no file'],
    ['a folder with content', [{ path: 'folder/', content: 'x', mode: 0o040755 }], 'is a folder with content'],
    ['the same name twice', [one, one], 'twice'],
    ['names that differ only in case', [one, { ...one, path: 'Manifest.json' }], 'differ only in case'],
    [
      'a folder and a file of one name',
      [
        { path: 'a', content: '' },
        { path: 'a/', content: '', method: 0, mode: 0o040755 },
      ],
      'twice',
    ],
    ['a name in its header and another in the directory', [{ ...one, localPath: 'manifest.jso_' }], 'which its own header names'],
    ['a second name', [{ ...one, extra: Buffer.from('7570040001020304', 'hex') }], 'second name'],
    ['an encrypted file', [{ ...one, flags: 1 }], 'encrypted'],
    ['another method', [{ ...one, method: 12 }], 'packed by method 12'],
    ['sizes of Zip64', [{ ...one, bytes: 0xffffffff }], 'Zip64'],
    ['a stored file of two sizes', [{ ...one, method: 0, bytes: 3 }], 'two sizes'],
    ['a size that cannot be', [{ ...one, bytes: 50_000_000 }], 'claims 50000000 bytes'],
    ['files that share bytes', [one, { ...one, path: 'results.json', at: 0 }], 'shares bytes'],
  ])('%s', async (_, files, because) => {
    const path = archive(zip(files))
    const { exitCode, findings } = await verified(path)
    expect({ exitCode, findings }).toMatchObject({ exitCode: 3, findings: [{ kind: 'unreadable', path: null }] })
    expect(findings[0]?.message).toContain(because)
    expect(findings[0]?.message).toContain('Nothing of it was unpacked.')
    expect(existsSync(join(tmpdir(), 'outside.txt'))).toBe(false)
  })

  it('more than a package can hold', async () => {
    const large = 1024 * 1024
    const content = Buffer.alloc(large * 4)
    const bytes = Array.from({ length: 1100 }, (_, index) => ({ path: `f${String(index)}`, content, at: 0 }))
    const files = bytes.map((file, index) => (index === 0 ? { path: file.path, content } : file))
    expect((await verified(archive(zip(files)))).findings[0]?.message).toContain('unpacks to more than')
  })

  it('a file that unpacks to more than it says', async () => {
    const { exitCode, findings } = await verified(archive(zip([one, { path: 'bomb', content: Buffer.alloc(1000_000), bytes: 10 }])))
    expect(exitCode).toBe(3)
    expect(findings).toContainEqual({ kind: 'altered', path: 'bomb', message: 'Its bytes are not those that the archive was closed with.' })
  })

  it.each([
    ['before the first file', { before: Buffer.from('MZ, or anything') }],
    ['between files', { between: Buffer.from('anything') }],
  ])('bytes %s that belong to no file', async (_, options) => {
    const files = [one, { ...one, path: 'results.json' }]
    expect((await verified(archive(zip(files, options)))).findings[0]?.message).toContain('belong to no file')
  })

  it('a comment that holds another archive', async () => {
    const inner = zip([one]).toString('latin1')
    const both = Buffer.concat([zip([one]), Buffer.from(inner, 'latin1')])
    expect(await verified(archive(both))).toMatchObject({ exitCode: 3 })
  })

  it('a file that is no archive', async () => {
    expect((await verified(archive(Buffer.from('no archive, but long enough to be one')))).findings[0]?.message).toContain('no end record')
  })
})
