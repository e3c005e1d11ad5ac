import type { Place } from '../model/user-error.ts'
import type { Catalogue } from './catalogue.ts'
import { readDocument, type PolicyDocument } from './document.ts'
import { mergeControls } from './merge.ts'
import type { Control, Emergency, Policy } from './policy.ts'
import { placesOf, type Finding, type Problem } from './problems.ts'
import { findReferences } from './references.ts'
import { policySchema, type WrittenEmergency, type WrittenPolicy } from './schema.ts'
import { shape } from './shape.ts'
import { readTimeWindow } from './time-window.ts'

/** The lines of a text, from 1, both included. */
export interface LineRange {
  readonly first: number
  readonly last: number
}

export type ParsedPolicy =
  | {
      readonly ok: true
      readonly policy: Policy
      /** Where each waiver stands, by its id: whoever approved these lines approved the waiver. */
      readonly waiverLines: ReadonlyMap<string, LineRange>
    }
  | { readonly ok: false; readonly problems: readonly Place[] }

/**
 * Reads a policy: packs merged, defaults filled in. Every error in it is a place with line and column, as far as it could be
 * read: first what is no YAML, then what no policy has, then what does not fit together.
 *
 * @param file the name of the text, for the places.
 */
export function parsePolicy(text: string, file: string, catalogue: Catalogue): ParsedPolicy {
  const read = readDocument(text)
  if (!read.ok) return refused(read.problems, file)
  const { document } = read
  const shaped = shape(policySchema(catalogue), document.value)
  if (!shaped.ok) return refused(placed(shaped.findings, document), file)
  const written = shaped.value
  const { controls, findings } = mergeControls(written, catalogue)
  const all = [...findings, ...findReferences(written, controls, catalogue, (path) => document.position(path, 'value').line)]
  if (all.length > 0) return refused(placed(all, document), file)
  const waiverLines = new Map(written.waivers.map(({ id }, index) => [id, document.lines(['waivers', index])]))
  return { ok: true, policy: resolved(written, controls), waiverLines }
}

function refused(problems: readonly Problem[], file: string): ParsedPolicy {
  return { ok: false, problems: placesOf(problems, file) }
}

function placed(findings: readonly Finding[], document: PolicyDocument): readonly Problem[] {
  return findings.map(({ path, on, message }) => ({ ...document.position(path, on), message }))
}

function resolved(written: WrittenPolicy, controls: readonly Control[]): Policy {
  return {
    version: 1,
    organization: written.organization ?? null,
    categories: written.categories,
    scope: { branches: written.scope?.branches ?? [], ...repositoriesOf(written) },
    controls,
    classes: Object.entries(written.classes).map(([name, one]) => ({ name, ...one })),
    emergency: written.emergency === undefined ? null : emergencyOf(written.emergency),
    people: {
      machineUsers: written.people?.['machine-users'] ?? [],
      samePerson: written.people?.['same-person'] ?? [],
    },
    waivers: written.waivers.map(({ 'approved-by': approvedBy, ...waiver }) => ({ ...waiver, approvedBy })),
  }
}

function repositoriesOf({ scope }: WrittenPolicy): Pick<Policy['scope'], 'repositories'> {
  if (scope?.repositories === undefined) return {}
  const { names = [], topics = [], properties = {}, ...kinds } = scope.repositories
  const valuesOf = Object.entries(properties).map(([name, values]) => [name, typeof values === 'string' ? [values] : values] as const)
  return { repositories: { names, topics, properties: Object.fromEntries(valuesOf), ...kinds } }
}

function emergencyOf(written: WrittenEmergency): Emergency {
  return {
    label: written.label,
    declaredBy: written['declared-by'],
    covers: written.covers,
    reviewWithin: readTimeWindow(written['review-within']),
    holidays: written.holidays,
  }
}
