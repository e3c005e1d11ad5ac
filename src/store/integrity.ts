import { join } from 'node:path'
import type { VerificationFinding } from '../model/verification.ts'
import { digestOf, readAtMost, sha256, sumsText, type Digest } from './digest.ts'
import { isSafePath, type Listing } from './listing.ts'
import type { Manifest, ManifestFile } from './schema/manifest.ts'

/** What comparing a package with its manifest gave. */
export interface Integrity {
  readonly findings: readonly VerificationFinding[]
  /** How many files were digested. */
  readonly files: number
  /** The texts that judging again takes, as they are on the disk, altered or not. */
  readonly texts: ReadonlyMap<string, string>
}

/** The largest file that is kept in memory. */
export const mostBytes = 256 * 1024 * 1024

/** The files of a package that are not listed in its manifest, because they hold its digest. */
const unlisted = ['manifest.json', 'SHA256SUMS']

/** Compares what lies in a folder with what the manifest says of it. */
export async function checkFiles(listing: Listing, manifest: Manifest, root: string, sums: string | null): Promise<Integrity> {
  const findings: VerificationFinding[] = checkSums(manifest, root, sums)
  const texts = new Map<string, string>()
  const listed = new Map<string, ManifestFile>()
  for (const file of manifest.files) {
    if (!isSafePath(file.path) || unlisted.includes(file.path) || listed.has(file.path)) {
      findings.push(
        altered('manifest.json', `It lists ${JSON.stringify(file.path)}, which is no path in a package, or not for the first time.`),
      )
    } else listed.set(file.path, file)
  }
  const digests = new Map<string, Digest>()
  for (const path of listing.files.filter((name) => !unlisted.includes(name))) {
    digests.set(path, await digestAndKeep(join(listing.folder, path), listed.has(path) && isJudged(path) ? path : null, texts))
  }
  for (const path of listing.others) findings.push(altered(path, 'It is a link, or something else that is no file; it was not followed.'))
  for (const [path, file] of listed) findings.push(...compareFile(path, file, digests))
  findings.push(...strangers(listed, digests))
  return { findings, files: digests.size, texts }
}

function checkSums(manifest: Manifest, root: string, sums: string | null): VerificationFinding[] {
  if (sums === null) return [altered('SHA256SUMS', 'It is missing.')]
  if (sums === sumsText(manifest.files, root, manifest.sample !== undefined)) return []
  return sums.split('\n').includes(`${root}  manifest.json`)
    ? [altered('SHA256SUMS', 'It does not list what manifest.json lists.')]
    : [altered('manifest.json', `Its SHA-256 is ${root}, and SHA256SUMS has another.`)]
}

function compareFile(path: string, file: ManifestFile, digests: ReadonlyMap<string, Digest>): readonly VerificationFinding[] {
  const found = digests.get(path)
  if (found === undefined) return [altered(path, 'It is missing.')]
  if (found.bytes !== file.bytes) {
    return [altered(path, `It has ${String(found.bytes)} bytes; the manifest says ${String(file.bytes)}.`)]
  }
  if (found.sha256 === file.sha256) return []
  return [altered(path, `Its SHA-256 is ${found.sha256}; the manifest says ${file.sha256}.`)]
}

/** Files that the manifest does not list: new ones, and listed ones under another name. */
function strangers(listed: ReadonlyMap<string, ManifestFile>, digests: ReadonlyMap<string, Digest>): readonly VerificationFinding[] {
  const missing = new Map([...listed.values()].filter(({ path }) => !digests.has(path)).map((file) => [file.sha256, file.path]))
  return [...digests]
    .filter(([path]) => !listed.has(path))
    .map(([path, { sha256: found }]) => {
      const original = missing.get(found)
      return altered(path, original === undefined ? 'It is not in the manifest.' : `It is ${original} under another name.`)
    })
}

/** What is judged again is digested and judged from the same bytes, so that nobody can change it in between. */
async function digestAndKeep(file: string, path: string | null, texts: Map<string, string>): Promise<Digest> {
  const bytes = path === null ? null : await readAtMost(file, mostBytes)
  if (path === null || bytes === null) return digestOf(file)
  texts.set(path, bytes.toString('utf8'))
  return { bytes: bytes.length, sha256: sha256(bytes) }
}

function isJudged(path: string): boolean {
  return ['policy.yml', 'results.json', 'summary.md'].includes(path) || path.startsWith('snapshot/')
}

function altered(path: string, message: string): VerificationFinding {
  return { kind: 'altered', path, message }
}
