import { lstat, mkdir, readdir, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { canonicalJson, compareText } from '../model/canonical.ts'
import { periodOf } from '../model/snapshot.ts'
import { sumsText, writeDigested } from './digest.ts'
import { packageFiles, type EvidencePackage } from './package.ts'
import { manifestVersion, type Manifest, type ManifestFile } from './schema/manifest.ts'
import { troubleOf, type Trouble } from './trouble.ts'

/** What came of writing a package. */
export type Written =
  | {
      readonly written: true
      /** The root digest: the SHA-256 of `manifest.json`. */
      readonly root: string
      /** Every file, below the folder. */
      readonly files: readonly string[]
    }
  | ({ readonly written: false } & Trouble)

/**
 * Writes an evidence package into a folder, which must be empty or not there yet. The manifest and the list of digests are
 * written last: what was broken off has none, and no check takes it for a package.
 */
export async function writePackage(folder: string, evidence: EvidencePackage): Promise<Written> {
  try {
    const trouble = await prepareFolder(folder)
    if (trouble !== null) return { written: false, ...trouble }
    return await writeAll(folder, evidence)
  } catch (error) {
    return { written: false, ...troubleOf(error, `The evidence package could not be written to ${folder}`) }
  }
}

async function writeAll(folder: string, evidence: EvidencePackage): Promise<Written> {
  const files: ManifestFile[] = []
  const parts = packageFiles(evidence).map(({ path, type, chunks }) => ({ path, type, content: () => chunks }))
  for (const { path, type, content } of [...parts, ...evidence.documents]) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    files.push({ path, type, ...(await writeDigested(join(folder, path), content(files))) })
  }
  files.sort((a, b) => compareText(a.path, b.path))
  const { sha256: root } = await writeDigested(join(folder, 'manifest.json'), [canonicalJson(manifestOf(evidence, files))])
  const { sample, at } = evidence.snapshot.run
  await writeDigested(join(folder, 'SHA256SUMS'), [sumsText(files, root, sample)])
  const paths = [...files.map(({ path }) => path), 'manifest.json', 'SHA256SUMS'].toSorted()
  // The times of files are in the archive and in its digest: with these, the same package is the same archive.
  for (const path of paths) await utimes(join(folder, path), new Date(at), new Date(at))
  return { written: true, root, files: paths }
}

function manifestOf({ snapshot, tool, run, token, previous }: EvidencePackage, files: readonly ManifestFile[]): Manifest {
  const { repositories, at, policy, sample } = snapshot.run
  return {
    schema: manifestVersion,
    ...(sample ? { sample: 'SAMPLE DATA' as const } : {}),
    files: [...files],
    tool,
    run,
    token,
    scope: { repositories: [...repositories], at, period: periodOf(snapshot.subjects) },
    policy,
    previous,
  }
}

/** Makes the folder; what is there already must be a folder with nothing in it. */
async function prepareFolder(folder: string): Promise<Trouble | null> {
  const found = await lstat(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  })
  if (found === null) {
    await mkdir(folder, { recursive: true })
    return null
  }
  // A checkout can hold a link of this name, and lead the evidence elsewhere.
  if (found.isSymbolicLink()) return { detail: `${folder} is a symbolic link.`, remedy: 'Name the folder itself in evidence-path.' }
  if (!found.isDirectory())
    return { detail: `${folder} is not a folder.`, remedy: 'Name a folder in evidence-path that is empty or not there yet.' }
  const names = await readdir(folder)
  if (names.length === 0) return null
  return {
    detail: `${folder} is not empty: it holds ${names.toSorted().slice(0, 3).join(', ')}.`,
    remedy: 'Empty it, or name another folder in evidence-path. Evidence is never written over.',
  }
}
