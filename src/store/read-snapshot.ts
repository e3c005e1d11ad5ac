import type * as v from 'valibot'
import type { Snapshot, SnapshotRun } from '../model/snapshot.ts'
import { slots, subjectKinds, type Subject, type SubjectKind } from '../model/subject.ts'
import { snapshotPath } from './package.ts'
import { parseStored, type Parsed } from './parse.ts'
import { branchSchema } from './schema/branch.ts'
import { changeSchema } from './schema/change.ts'
import type { StoredSubject } from './schema/evidence.ts'
import { organizationSchema } from './schema/organization.ts'
import { periodSchema } from './schema/period.ts'
import { repositorySchema } from './schema/repository.ts'
import { runSchema, snapshotVersion } from './schema/run.ts'

type Stored = { readonly [K in SubjectKind]: StoredSubject<K> }[SubjectKind]

/** The schema of a line about each kind of subject. */
const subjectSchemas: Readonly<Record<SubjectKind, v.GenericSchema<unknown, Stored>>> = {
  change: changeSchema,
  branch: branchSchema,
  repository: repositorySchema,
  organization: organizationSchema,
  period: periodSchema,
}

/** A stored snapshot, or the first thing that keeps it from being read. */
export type ReadSnapshot =
  | { readonly read: true; readonly snapshot: Snapshot }
  | { readonly read: false; readonly path: string; readonly because: string; readonly newer: boolean }

/** Reads a snapshot from the texts of its files. */
export function readSnapshot(texts: ReadonlyMap<string, string>): ReadSnapshot {
  const run = readRun(texts.get('snapshot/run.json') ?? '')
  if (!run.parsed) return { read: false, path: 'snapshot/run.json', ...run }
  const subjects: Subject[] = []
  for (const kind of subjectKinds) {
    const path = snapshotPath(kind)
    const seen = new Set<string>()
    const lines = (texts.get(path) ?? '').split('\n')
    if (lines.at(-1) === '') lines.pop()
    for (const [index, line] of lines.entries()) {
      const parsed = parseStored(line, subjectSchemas[kind], null)
      if (!parsed.parsed) return { read: false, path, because: `${parsed.because} (line ${String(index + 1)})`, newer: false }
      if (seen.has(parsed.value.id)) return { read: false, path, because: `names ${parsed.value.id} twice`, newer: false }
      seen.add(parsed.value.id)
      subjects.push(subjectOf(parsed.value))
    }
  }
  return { read: true, snapshot: { run: run.value, subjects } }
}

function readRun(text: string): Parsed<SnapshotRun> {
  const parsed = parseStored(text, runSchema, snapshotVersion)
  if (!parsed.parsed) return parsed
  const { schema: _, sample, ...run } = parsed.value
  return { parsed: true, value: { ...run, sample: sample !== undefined } }
}

/** Gives facts the shape of evidence again. Which requests they came from is not part of them. */
function subjectOf(stored: Stored): Subject {
  const { sample: _, ...facts } = stored
  const known: readonly string[] = slots[facts.kind]
  const fields: readonly (readonly [field: string, value: unknown])[] = Object.entries(facts)
  const complete = fields.map(([field, value]) => [field, known.includes(field) && isObject(value) ? { ...value, sources: [] } : value])
  // Its schema has parsed it, and the compiler holds each schema to the model: what is added here is all that it lacked.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return Object.fromEntries(complete) as Subject
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
