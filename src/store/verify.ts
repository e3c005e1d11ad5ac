import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Verification, VerificationFinding } from '../model/verification.ts'
import { readAtMost, sha256 } from './digest.ts'
import { checkFiles, mostBytes } from './integrity.ts'
import { compareMade, judgeStored, type JudgeAgain } from './judged.ts'
import { listFolder, type Listing } from './listing.ts'
import { parseStored } from './parse.ts'
import { manifestSchema, manifestVersion } from './schema/manifest.ts'
import { troubleOf } from './trouble.ts'
import { unpack } from './unpack.ts'

/**
 * Checks an evidence package, a folder or a zip archive of one: every file against its digest, then what was judged by judging it again. Whoever sent the package
 * may have made it to mislead: no link is followed, no path leaves the folder, and nothing is believed that is not checked.
 *
 * @param version the version of this tool. Documents are compared when the same version wrote them.
 */
export async function verifyPackage(path: string, judgeAgain: JudgeAgain, version: string): Promise<Verification> {
  try {
    const archive = (await stat(path)).isFile()
    return archive ? await verifyArchive(path, judgeAgain, version) : await verifyAt(path, path, judgeAgain, version)
  } catch (error) {
    return unreadable(troubleOf(error, `${path} cannot be read`).detail)
  }
}

/** An archive is unpacked to a folder of its own, which is gone afterwards. */
async function verifyArchive(path: string, judgeAgain: JudgeAgain, version: string): Promise<Verification> {
  const into = await mkdtemp(join(tmpdir(), 'soc2-gate-verify-'))
  try {
    const unpacked = await unpack(path, into)
    if (!unpacked.unpacked) return unreadable(`${path} ${unpacked.because}. Nothing of it was unpacked.`)
    const { findings, ...seen } = await verifyAt(path, unpacked.folder, judgeAgain, version)
    const damaged = unpacked.damaged.map((name): VerificationFinding => {
      return { kind: 'altered', path: name, message: 'Its bytes are not those that the archive was closed with.' }
    })
    return conclude(seen, [...damaged, ...findings])
  } finally {
    await rm(into, { recursive: true, force: true })
  }
}

/** @param name what the folder is called to whoever asked */
async function verifyAt(name: string, folder: string, judgeAgain: JudgeAgain, version: string): Promise<Verification> {
  const listing = await listFolder(folder)
  if (listing === null) return unreadable(`${name} holds more than a package can.`)
  if (!listing.files.includes('manifest.json')) return withoutManifest(name, listing)
  return verifyListed(listing, judgeAgain, version)
}

async function verifyListed(listing: Listing, judgeAgain: JudgeAgain, version: string): Promise<Verification> {
  const bytes = await readAtMost(join(listing.folder, 'manifest.json'), mostBytes)
  if (bytes === null) return unreadable('manifest.json is too large to be one.')
  const root = sha256(bytes)
  const sums = await readSums(listing)
  const parsed = parseStored(bytes.toString('utf8'), manifestSchema, manifestVersion)
  if (!parsed.parsed) {
    // Damage is told before anything that may come of it.
    const changed = sums !== null && !sums.split('\n').includes(`${root}  manifest.json`)
    const kind = parsed.newer ? 'newer' : 'unreadable'
    return conclude({ root }, [{ kind: changed ? 'altered' : kind, path: 'manifest.json', message: `It ${parsed.because}.` }])
  }
  const manifest = parsed.value
  const { findings, texts, files } = await checkFiles(listing, manifest, root, sums)
  const judged = judgeStored({ manifest, texts }, judgeAgain, version)
  const made = await compareMade(manifest, judged.documents, listing.folder)
  const altered = new Set(findings.map((finding) => finding.path))
  const beyond = [...judged.findings, ...made].filter(({ kind, path }) => kind === 'different' || !altered.has(path))
  const { verdict, judgedAgain } = judged
  return conclude({ root, sample: manifest.sample !== undefined, verdict, files, judgedAgain }, [...findings, ...beyond])
}

async function readSums({ folder, files }: Listing): Promise<string | null> {
  if (!files.includes('SHA256SUMS')) return null
  return (await readAtMost(join(folder, 'SHA256SUMS'), mostBytes))?.toString('utf8') ?? null
}

function unreadable(message: string): Verification {
  return conclude({}, [{ kind: 'unreadable', path: null, message }])
}

function withoutManifest(path: string, { files }: Listing): Verification {
  const isPackage = files.includes('SHA256SUMS') || files.includes('results.json')
  if (!isPackage) return unreadable(`${path} is no evidence package: it has no manifest.json.`)
  return conclude({}, [{ kind: 'altered', path: 'manifest.json', message: 'It is missing.' }])
}

function conclude(seen: Partial<Omit<Verification, 'exitCode' | 'findings'>>, findings: readonly VerificationFinding[]): Verification {
  const nothing = { root: null, sample: false, verdict: null, files: 0, judgedAgain: null }
  return { ...nothing, ...seen, exitCode: exitCodeOf(findings), findings }
}

function exitCodeOf(findings: readonly VerificationFinding[]): Verification['exitCode'] {
  const kinds = new Set(findings.map(({ kind }) => kind))
  if (kinds.has('unreadable') || kinds.has('newer')) return 3
  if (kinds.has('altered')) return 1
  return kinds.size > 0 ? 2 : 0
}
