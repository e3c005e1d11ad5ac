import type { Check } from '../checks/define.ts'
import { compareSubjects } from '../evaluate/evaluate.ts'
import type { AppliedWaiver, Result } from '../model/result.ts'
import type { SnapshotRun } from '../model/snapshot.ts'
import { slots, type Subject } from '../model/subject.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Policy } from '../policy/policy.ts'
import type { ResultStream } from './json.ts'
import type { Ending } from './wording.ts'

/** Which tool judged, in which run, with which token: what a document names of the run. Everything else is the same on every run. */
export interface RunNamed {
  readonly tool: { readonly name: string; readonly version: string; readonly sha256: string | null }
  readonly run: {
    readonly command: string
    readonly repository: string | null
    readonly workflow: string | null
    readonly id: number | null
    readonly attempt: number | null
    readonly job: string | null
    readonly event: string | null
    readonly actor: string | null
    readonly url: string | null
  }
  readonly token: { readonly kind: string; readonly missing: readonly string[] }
  /** The digest of the manifest of the package before; `null` for the first. */
  readonly previous: string | null
}

/**
 * All that documents for people are made of. Subjects and results come in the order of `compareSubjects` and can be read several
 * times, so that a document of any length is made without holding it.
 */
export interface Reported extends RunNamed {
  readonly about: SnapshotRun
  readonly subjects: Iterable<Subject>
  readonly results: ResultStream
  readonly policy: Policy
  readonly checks: ReadonlyMap<string, Check>
}

/** A subject with everything that was found on it. */
export interface Judged {
  readonly identity: Result['subject']
  /** Its line in `snapshot/<kind>.ndjson`, from 1. */
  readonly line: number
  readonly subject: Subject
  readonly results: readonly Result[]
}

/** Brings subjects and results together, one subject after the other. */
export function* judgedSubjects({ subjects, results }: Pick<Reported, 'subjects' | 'results'>): Generator<Judged> {
  const left = results.results[Symbol.iterator]()
  let next = left.next()
  let line = 0
  let kind: Subject['kind'] | null = null
  for (const subject of subjects) {
    line = subject.kind === kind ? line + 1 : 1
    kind = subject.kind
    const own: Result[] = []
    while (next.done !== true && compareSubjects(next.value.subject, subject) === 0) {
      own.push(next.value)
      next = left.next()
    }
    yield { identity: { kind: subject.kind, id: subject.id, url: subject.url }, line, subject, results: own }
  }
  if (next.done !== true) throw new Error(`There is a result on ${next.value.subject.id}, which is no subject, or not in its order`)
}

/** How something ended as a whole: the worst of how its parts ended. */
export const endingsByWeight: readonly Ending[] = ['fail', 'inconclusive', 'waiting', 'waived', 'pass', 'not-applicable', 'not-tested']

/** The worst ending; `not-tested` when there is none. */
export function worstEnding(endings: Iterable<Ending>): Ending {
  let worst = endingsByWeight.length - 1
  for (const ending of endings) worst = Math.min(worst, endingsByWeight.indexOf(ending))
  return endingsByWeight[worst] ?? 'not-tested'
}

/** What covers a result, or claims to, in words. */
export function waiverWords(waivers: readonly AppliedWaiver[]): string {
  return waivers.map(({ id, control, covers, because }) => `${id} for ${control} (${covers ? 'counts' : 'claimed'}): ${because}`).join(' ')
}

/** Every slot of a subject, by its name. */
export function slotsOf(subject: Subject): readonly (readonly [slot: string, evidence: Evidence<unknown>])[] {
  const fields: Readonly<Record<string, unknown>> = { ...subject }
  return slots[subject.kind].flatMap((slot) => {
    const evidence = fields[slot]
    return isEvidence(evidence) ? [[slot, evidence] as const] : []
  })
}

function isEvidence(value: unknown): value is Evidence<unknown> {
  return typeof value === 'object' && value !== null && 'state' in value
}
