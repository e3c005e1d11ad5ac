import { join } from 'node:path'
import type { Outcome, Results } from '../model/result.ts'
import { periodOf, type Snapshot } from '../model/snapshot.ts'
import { subjectKinds } from '../model/subject.ts'
import type { Place } from '../model/user-error.ts'
import type { VerificationFinding } from '../model/verification.ts'
import { canonicalJson } from '../model/canonical.ts'
import type { Document } from '../report/documents.ts'
import { resultsJson } from '../report/json.ts'
import type { RunNamed } from '../report/reported.ts'
import { summaryMarkdown } from '../report/summary.ts'
import { differences } from './compare.ts'
import { digestOfChunks } from './digest.ts'
import { holdsTheSame } from './same-workbook.ts'
import { isSafePath } from './listing.ts'
import { snapshotFiles, snapshotPath } from './package.ts'
import { parseStored } from './parse.ts'
import { readSnapshot } from './read-snapshot.ts'
import type { Manifest, ManifestFile } from './schema/manifest.ts'
import { resultsSchema, resultsVersion } from './schema/results.ts'

/** Judges a stored snapshot by the text of a stored policy. Handed over, because a store judges nothing. */
export type JudgeAgain = (
  snapshot: Snapshot,
  policy: string,
  named: RunNamed,
) =>
  | {
      readonly judged: true
      readonly results: Results
      /** The policy as this version writes it. */
      readonly policy: string
      /** What follows from the facts and the results, as this version writes it. */
      readonly documents: readonly Document[]
    }
  | { readonly judged: false; readonly problems: readonly Place[] }

/** What judging again showed. */
export interface Judged {
  readonly findings: readonly VerificationFinding[]
  /** The verdict that the package states; `null` when it could not be read. */
  readonly verdict: Outcome | null
  readonly judgedAgain: number | null
  /** What has to be in the package besides; empty when another version wrote it. */
  readonly documents: readonly Document[]
}

/** What a package is closed with, to be judged again. */
export interface Stored {
  readonly manifest: Manifest
  readonly texts: ReadonlyMap<string, string>
}

/** Judges a stored snapshot again, and compares every result, and all that follows from the snapshot, byte for byte. */
export function judgeStored(stored: Stored, judgeAgain: JudgeAgain, version: string): Judged {
  const { texts, manifest } = stored
  const strange = manifest.files.map(({ path }) => path).filter((path) => path.startsWith('snapshot/') && !known.includes(path))
  const missing = ['policy.yml', 'results.json', 'snapshot/run.json'].filter((path) => !texts.has(path))
  if (missing.length > 0 || strange.length > 0) {
    const findings = [
      ...missing.map((path) => notCheckable(path, 'It is not there or too large, and judging again takes it.')),
      ...strange.map((path) => notCheckable(path, 'This version does not know what it holds.')),
    ]
    return { findings, verdict: null, judgedAgain: null, documents: [] }
  }
  const results = parseStored(text(texts, 'results.json'), resultsSchema, resultsVersion)
  if (!results.parsed) return { findings: [unread('results.json', results)], verdict: null, judgedAgain: null, documents: [] }
  const { verdict } = results.value
  const read = readSnapshot(texts)
  if (!read.read) return { findings: [unread(read.path, read)], verdict, judgedAgain: null, documents: [] }
  const { snapshot } = read
  const again = judgeAgain(snapshot, text(texts, 'policy.yml'), manifest)
  if (!again.judged) {
    const findings = again.problems.map(({ line, column, message }) =>
      notCheckable('policy.yml', `${String(line)}:${String(column)}: ${message}`),
    )
    return { findings, verdict, judgedAgain: null, documents: [] }
  }
  const findings = [
    ...compareRun(manifest, snapshot),
    ...compareSnapshot(snapshot, texts),
    ...compareResults(text(texts, 'results.json'), results.value, again.results),
    ...(manifest.tool.version === version ? compareDocuments(snapshot, again.results, again.policy, texts) : []),
  ]
  const documents = manifest.tool.version === version ? again.documents : []
  return { findings, verdict, judgedAgain: again.results.results.length, documents }
}

const known = ['snapshot/run.json', ...subjectKinds.map(snapshotPath)]

function text(texts: ReadonlyMap<string, string>, path: string): string {
  return texts.get(path) ?? ''
}

/** What the manifest says of the run has to be what the snapshot says of it. */
function compareRun(manifest: Manifest, { run, subjects }: Snapshot): readonly VerificationFinding[] {
  const { policy, scope, sample } = manifest
  const told = { policy, scope, sample: sample !== undefined, command: manifest.run.command }
  const judgedScope = { repositories: run.repositories, at: run.at, period: periodOf(subjects) }
  const judged = { policy: run.policy, scope: judgedScope, sample: run.sample, command: run.command }
  return canonicalJson(told) === canonicalJson(judged)
    ? []
    : [different('manifest.json', 'It does not tell of the run that snapshot/run.json tells of.')]
}

/** The facts as this tool writes them: sorted, canonical, each once. */
function compareSnapshot(snapshot: Snapshot, texts: ReadonlyMap<string, string>): readonly VerificationFinding[] {
  const written = new Map(snapshotFiles(snapshot).map(({ path, chunks }) => [path, [...chunks].join('')]))
  return known
    .filter((path) => texts.get(path) !== written.get(path))
    .map((path) => different(path, 'It holds facts, and not as soc2-gate writes them: sorted, and in canonical JSON.'))
}

function compareResults(stored: string, before: Results, after: Results): readonly VerificationFinding[] {
  if (stored === resultsJson(after)) return []
  const found = differences(before, after)
  const said = found.length > 0 ? found : ['It holds the same results, and not as soc2-gate writes them: in canonical JSON.']
  return said.map((message) => different('results.json', message))
}

function compareDocuments(
  snapshot: Snapshot,
  results: Results,
  policy: string,
  texts: ReadonlyMap<string, string>,
): readonly VerificationFinding[] {
  const written = new Map([
    ['policy.yml', policy],
    ['summary.md', summaryMarkdown(results, snapshot)],
  ])
  return [...written]
    .filter(([path, document]) => texts.has(path) && texts.get(path) !== document)
    .map(([path]) => different(path, 'It does not say what follows from the snapshot and the policy.'))
}

/**
 * Documents are made again and compared by their digests: none may be other, gone or added. A workbook is compressed, and another
 * engine compresses otherwise: where its digest differs, what is packed in it is compared.
 */
export async function compareMade(
  { files }: Manifest,
  documents: readonly Document[],
  folder: string,
): Promise<readonly VerificationFinding[]> {
  if (documents.length === 0) return []
  const findings: VerificationFinding[] = []
  const made = new Set(documents.map(({ path }) => path))
  // A document names the digests of those that were written before it.
  const written = files.filter(({ path }) => !made.has(path))
  for (const path of written.map((file) => file.path)) {
    if (collected.includes(path) || path.startsWith('snapshot/')) continue
    findings.push(different(path, 'This version writes no such file: nothing that it says was checked.'))
  }
  for (const { path, content } of documents) {
    const stored = files.find((file) => file.path === path)
    if (stored === undefined) {
      findings.push(different(path, 'It is not in the package, and follows from the snapshot and the policy.'))
      continue
    }
    if (!(await isMade(stored, () => content(written), folder))) {
      findings.push(different(path, 'It does not say what follows from the snapshot and the policy.'))
    }
    written.push(stored)
  }
  return findings
}

async function isMade(stored: ManifestFile, make: () => ReturnType<Document['content']>, folder: string): Promise<boolean> {
  if ((await digestOfChunks(make())).sha256 === stored.sha256) return true
  return stored.path.endsWith('.xlsx') && isSafePath(stored.path) && (await holdsTheSame(join(folder, stored.path), make()))
}

/** What a run writes beside the snapshot and the documents. */
const collected = ['policy.yml', 'requests.ndjson', 'results.json', 'sources.ndjson', 'summary.md']

function unread(path: string, { because, newer }: { readonly because: string; readonly newer: boolean }): VerificationFinding {
  return { kind: newer ? 'newer' : 'not-checkable', path, message: `It ${because}.` }
}

function different(path: string, message: string): VerificationFinding {
  return { kind: 'different', path, message }
}

function notCheckable(path: string, message: string): VerificationFinding {
  return { kind: 'not-checkable', path, message }
}
