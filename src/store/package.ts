import { canonicalJson, compareText } from '../model/canonical.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Results } from '../model/result.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { slots, subjectKinds, type Subject, type SubjectKind } from '../model/subject.ts'
import type { Document } from '../report/documents.ts'
import { resultsJsonChunks } from '../report/json.ts'
import { summaryMarkdown } from '../report/summary.ts'
import type { RunIdentity, TokenIdentity, ToolIdentity } from './schema/manifest.ts'
import { snapshotVersion, type StoredRun } from './schema/run.ts'

/** What a run leaves behind. */
export interface EvidencePackage {
  readonly snapshot: Snapshot
  readonly results: Results
  /** The text of the policy as judged: packs merged, defaults filled in. */
  readonly policy: string
  /** What people and other tools read, in the order in which it has to be written. */
  readonly documents: readonly Document[]
  /** The API calls, in the order in which they were started. */
  readonly requests: Iterable<object>
  readonly tool: ToolIdentity
  readonly run: RunIdentity
  readonly token: TokenIdentity
  /** The digest of the manifest of the package before; `null` for the first. */
  readonly previous: string | null
}

/** A file of a package, before it is written. */
export interface PackageFile {
  readonly path: string
  /** The media type. */
  readonly type: string
  readonly chunks: Iterable<string>
}

const json = 'application/json'
const lines = 'application/x-ndjson'

/** Every file of a package but its documents, the manifest and the list of digests, in the order of their paths. */
export function packageFiles(evidence: EvidencePackage): readonly PackageFile[] {
  const { snapshot, results, policy, requests } = evidence
  const mark = snapshot.run.sample ? ({ sample: 'SAMPLE DATA' } as const) : {}
  const files: readonly PackageFile[] = [
    { path: 'policy.yml', type: 'application/yaml', chunks: [policy] },
    { path: 'requests.ndjson', type: lines, chunks: ndjson(requests, (request) => ({ ...request, ...mark })) },
    { path: 'results.json', type: json, chunks: resultsJsonChunks(results) },
    { path: 'sources.ndjson', type: lines, chunks: ndjson(sourcesOf(snapshot.subjects), (source) => ({ ...source, ...mark })) },
    { path: 'summary.md', type: 'text/markdown', chunks: [summaryMarkdown(results, snapshot)] },
    ...snapshotFiles(snapshot),
  ]
  return files.toSorted((a, b) => compareText(a.path, b.path))
}

/** The files of the snapshot: what the run set out to see, and the facts alone, a line a subject. */
export function snapshotFiles({ run, subjects }: Snapshot): readonly PackageFile[] {
  const { sample, ...rest } = run
  const mark = sample ? ({ sample: 'SAMPLE DATA' } as const) : {}
  const stored: StoredRun = { schema: snapshotVersion, ...rest, ...mark }
  const kinds = subjectKinds.filter((kind) => subjects.some((subject) => subject.kind === kind))
  return [
    { path: 'snapshot/run.json', type: json, chunks: [canonicalJson(stored)] },
    ...kinds.map((kind) => {
      const ofKind = subjects.filter((subject) => subject.kind === kind).toSorted((a, b) => compareText(a.id, b.id))
      return { path: snapshotPath(kind), type: lines, chunks: ndjson(ofKind, (subject) => ({ ...factsOf(subject), ...mark })) }
    }),
  ]
}

/** Where the facts about one kind of subject are. */
export function snapshotPath(kind: SubjectKind): string {
  return `snapshot/${kind}.ndjson`
}

/** A subject without the numbers of the requests that its facts came from: those differ by run, the facts do not. */
function factsOf(subject: Subject): object {
  const facts: Record<string, unknown> = { ...subject }
  for (const [slot, evidence] of slotsOf(subject)) {
    const { sources: _, ...fact } = evidence
    facts[slot] = fact
  }
  return facts
}

/** Which requests each fact came from. */
function* sourcesOf(subjects: readonly Subject[]): Generator<object> {
  for (const subject of subjects.toSorted((a, b) => compareText(`${a.kind} ${a.id}`, `${b.kind} ${b.id}`))) {
    for (const [slot, { sources }] of slotsOf(subject)) {
      yield { subject: { kind: subject.kind, id: subject.id }, slot, requests: sources }
    }
  }
}

function slotsOf(subject: Subject): readonly (readonly [slot: string, evidence: Evidence<unknown>])[] {
  switch (subject.kind) {
    case 'change':
      return slots.change.map((slot) => [slot, subject[slot]])
    case 'branch':
      return slots.branch.map((slot) => [slot, subject[slot]])
    case 'repository':
      return slots.repository.map((slot) => [slot, subject[slot]])
    case 'organization':
      return slots.organization.map((slot) => [slot, subject[slot]])
    case 'period':
      return slots.period.map((slot) => [slot, subject[slot]])
  }
}

function* ndjson<T>(items: Iterable<T>, stored: (item: T) => object): Generator<string> {
  for (const item of items) yield `${canonicalJson(stored(item))}\n`
}
