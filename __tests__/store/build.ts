import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { documents, judgePackageAgain } from '../../src/commands/documents.ts'
import { checks } from '../../src/checks/index.ts'
import { evaluate } from '../../src/evaluate/evaluate.ts'
import { canonicalJson } from '../../src/model/canonical.ts'
import type { Snapshot } from '../../src/model/snapshot.ts'
import type { Verification } from '../../src/model/verification.ts'
import { formatPolicy } from '../../src/policy/format.ts'
import type { Policy } from '../../src/policy/policy.ts'
import { sumsText } from '../../src/store/digest.ts'
import type { EvidencePackage } from '../../src/store/package.ts'
import type { Manifest } from '../../src/store/schema/manifest.ts'
import { verifyPackage } from '../../src/store/verify.ts'
import { writePackage, type Written } from '../../src/store/write.ts'
import { aBranch, aChange, aDirectPush, aMergedChange, anOrganization, aRepository } from '../checks/build.ts'
import { aSnapshot } from '../evaluate/build.ts'
import { samplePolicy } from '../report/samples.ts'

const version = '0.1.0'

/** A snapshot with every kind of subject. */
export function everyKind(): Snapshot {
  return aSnapshot([
    aRepository(),
    anOrganization(),
    aChange(),
    aBranch(),
    aDirectPush(),
    aMergedChange({ id: 'acme/shop#41', reviews: [] }),
  ])
}

/** What a package names of the run that left it. */
function aNamedRun(snapshot: Snapshot): Pick<EvidencePackage, 'tool' | 'run' | 'token' | 'previous'> {
  return {
    tool: { name: 'soc2-gate', version, sha256: 'd15'.padEnd(64, '0') },
    run: {
      command: snapshot.run.command,
      repository: 'acme/shop',
      workflow: 'acme/shop/.github/workflows/gate.yml@refs/heads/main',
      id: 77,
      attempt: 1,
      job: 'gate',
      event: 'pull_request',
      actor: 'ann',
      url: 'https://github.test/acme/shop/actions/runs/77',
    },
    token: { kind: 'workflow', missing: ['administration=read'] },
    previous: null,
  }
}

/** A package, as a run on acme/shop leaves it. */
export function aPackage(parts: Partial<EvidencePackage> = {}, policy: Policy = samplePolicy()): EvidencePackage {
  const snapshot = parts.snapshot ?? everyKind()
  const results = parts.results ?? evaluate(snapshot, policy, checks)
  const named = { ...aNamedRun(snapshot), ...parts }
  return {
    snapshot,
    results,
    documents: documents(snapshot, results, policy, named),
    policy: formatPolicy(policy, snapshot.run.sample),
    requests: [
      { sequence: 1, method: 'POST', url: 'https://github.test/graphql', status: 200 },
      { sequence: 2, method: 'GET', url: 'https://github.test/repos/acme/shop', status: 200 },
    ],
    ...named,
    ...parts,
  }
}

/** A folder that is gone when the test is over. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'soc2-gate-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** A package on the disk. */
export async function written(evidence: EvidencePackage = aPackage()): Promise<string> {
  const folder = join(aFolder(), 'evidence')
  const outcome: Written = await writePackage(folder, evidence)
  if (!outcome.written) throw new Error(`${outcome.detail} ${outcome.remedy}`)
  return folder
}

/** Every file of a folder, by its path below it. */
export function contents(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return new Map(paths.toSorted().map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]))
}

export function edit(folder: string, path: string, change: (text: string) => string): void {
  const file = join(folder, path)
  const before = readFileSync(file, 'utf8')
  const after = change(before)
  if (after === before) throw new Error(`Nothing was changed in ${path}`)
  writeFileSync(file, after)
}

/** What somebody does who edits a package and knows how digests work: the manifest and the list are made to fit. */
export function reseal(folder: string, change: (manifest: Manifest) => unknown = (manifest) => manifest): void {
  const files = contents(folder)
  const manifest = JSON.parse(files.get('manifest.json') ?? '') as Manifest
  const listed = [...files.keys()].filter((path) => path !== 'manifest.json' && path !== 'SHA256SUMS')
  const packed = listed.map((path) => ({ path, content: readFileSync(join(folder, path)) }))
  manifest.files = packed.map(({ path, content }) => ({
    path,
    bytes: content.length,
    sha256: sha256(content),
    type: manifest.files.find((file) => file.path === path)?.type ?? 'text/plain',
  }))
  const text = canonicalJson(change(manifest))
  writeFileSync(join(folder, 'manifest.json'), text)
  writeFileSync(join(folder, 'SHA256SUMS'), sumsText(manifest.files, sha256(text), manifest.sample !== undefined))
}

export function sha256(text: string | Buffer): string {
  return createHash('sha256').update(text).digest('hex')
}

export async function verified(folder: string): Promise<Verification> {
  return verifyPackage(folder, judgePackageAgain, version)
}
