import type { Check } from '../checks/define.ts'
import { criteria } from '../criteria/criteria.ts'
import { canonicalJson, compareText } from '../model/canonical.ts'
import type { ControlResult, Outcome, Result, Results } from '../model/result.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { plain } from './plain.ts'
import { uuidOf } from './uuid.ts'
import { confidential, countsInWords } from './wording.ts'

/** The version of OSCAL that other tools read; 1.2 reads it as well. */
const oscalVersion = '1.1.3'

/** A file of the package that the document points at. */
export interface OscalEvidence {
  readonly path: string
  readonly type: string
  /** SHA-256, in hexadecimal. */
  readonly sha256: string
}

/** What the document says besides what the results say. */
export interface OscalParts {
  readonly checks: ReadonlyMap<string, Check>
  readonly version: string
  readonly organization: string | null
  /** Files whose bytes are the same on every run over the same facts. */
  readonly evidence: readonly OscalEvidence[]
}

/**
 * `oscal-assessment-results.json`: the results as NIST's OSCAL has them, version 1.1.3. Every id follows from what it names, so
 * that the same results give the same bytes. The controls are criteria by id, from the id-only catalogue beside it; what could not
 * be told is `not-satisfied` with the reason `other`, never satisfied.
 * See https://pages.nist.gov/OSCAL/resources/concepts/layer/assessment/assessment-results/
 */
export function oscalAssessmentResults(results: Results, snapshot: Snapshot, parts: OscalParts): string {
  const tool = uuidOf('tool', parts.version)
  const sample = results.sample === undefined ? '' : `${results.sample}: `
  const planned = results.controls.flatMap((control) => control.criteria)
  const failed = results.results.filter(({ outcome }) => outcome === 'fail')
  const observations = observationsOf(results, parts.checks, tool)
  const findings = findingsOf(results, failed)
  return canonicalJson({
    'assessment-results': {
      uuid: uuidOf('assessment-results', canonicalJson(results.results.map(keyOf)), results.at),
      metadata: {
        title: `${sample}soc2-gate ${results.command}: ${snapshot.run.repositories.join(', ') || 'no repository'}`,
        'last-modified': results.at,
        version: '1',
        'oscal-version': oscalVersion,
        ...(parts.organization === null
          ? {}
          : { parties: [{ uuid: uuidOf('party', parts.organization), type: 'organization', name: plain(parts.organization) }] }),
        remarks: `${sample}${confidential}`,
      },
      'import-ap': { href: `#${uuidOf('procedure')}`, remarks: 'There is no formal plan: the resource describes what was done.' },
      results: [
        {
          uuid: uuidOf('result', results.command, results.at),
          title: `${sample}Results of automated tests as of ${results.at}`,
          description: `${countsInWords(results.counts)}. ${completeness(results)} ${confidential}`,
          start: results.at,
          end: results.at,
          'local-definitions': localDefinitions(snapshot, parts, tool),
          'reviewed-controls': { 'control-selections': [selection(planned)] },
          ...some('observations', observations),
          ...some('risks', failed.map(riskOf)),
          ...some('findings', findings),
        },
      ],
      'back-matter': { resources: resources(snapshot, parts) },
    },
  })
}

/** `oscal-catalog.json`: the criteria by id, with titles of our own, for documents that refer to them. */
export function oscalCatalog(at: string, sample: boolean): string {
  const groups = new Map<string, object[]>()
  for (const { id, title, note } of criteria.values()) {
    const group = /^[A-Z]+[0-9]+/.exec(id)?.[0] ?? id
    const control = { id, title, parts: [{ id: `${id}_smt`, name: 'statement', prose: `Our own title and note. ${note}` }] }
    const same = groups.get(group)
    if (same === undefined) groups.set(group, [control])
    else same.push(control)
  }
  return canonicalJson({
    catalog: {
      uuid: uuidOf('catalog'),
      metadata: {
        title: `${sample ? 'SAMPLE DATA: ' : ''}Trust services criteria by id, with our own titles`,
        'last-modified': at,
        version: '1',
        'oscal-version': oscalVersion,
      },
      groups: [...groups].map(([id, controls]) => ({ id, title: `Group ${id}`, controls })),
    },
  })
}

/** A list that OSCAL does not take empty. */
function some(name: string, items: readonly object[]): object {
  return items.length === 0 ? {} : { [name]: items }
}

function completeness({ complete, incompleteBecause }: Results): string {
  return complete
    ? 'Everything that the run set out to see could be listed.'
    : `Incomplete: ${incompleteBecause.map((each) => plain(each)).join(' ')}`
}

function selection(ids: readonly string[]): object {
  const known = [...new Set(ids)].toSorted(compareText)
  return known.length === 0 ? { 'include-all': {} } : { 'include-controls': known.map((id) => ({ 'control-id': id })) }
}

function localDefinitions({ run }: Snapshot, { version }: OscalParts, tool: string): object {
  const repositories = run.repositories.map((id) => ({
    uuid: uuidOf('repository', id),
    type: 'software',
    title: id,
    description: 'A repository in scope.',
    status: { state: 'operational' },
  }))
  return {
    ...some('components', repositories),
    'assessment-assets': {
      components: [
        {
          uuid: tool,
          type: 'software',
          title: 'soc2-gate',
          description: 'The tool that tested.',
          props: [{ name: 'version', value: version }],
          status: { state: 'operational' },
        },
      ],
      'assessment-platforms': [
        { uuid: uuidOf('platform'), title: 'GitHub Actions, or a terminal', 'uses-components': [{ 'component-uuid': tool }] },
      ],
    },
  }
}

/** One observation a check: the counts over everything that it judged. Single items are in `results.json`. */
function observationsOf(results: Results, checks: ReadonlyMap<string, Check>, tool: string): readonly object[] {
  const byCheck = new Map<string, Result[]>()
  for (const result of results.results) {
    const same = byCheck.get(result.check)
    if (same === undefined) byCheck.set(result.check, [result])
    else same.push(result)
  }
  return [...byCheck]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([id, found]) => ({
      uuid: observationId(id, results.at),
      title: checks.get(id)?.title ?? id,
      description: `${id}: ${countsInWords(countsOf(found))}.`,
      methods: ['TEST-AUTOMATED'],
      types: ['control-objective'],
      origins: [{ actors: [{ type: 'tool', 'actor-uuid': tool }] }],
      'relevant-evidence': [
        { href: `#${uuidOf('evidence', 'results.json')}`, description: 'Every item that was judged, with what was seen.' },
      ],
      collected: results.at,
    }))
}

function observationId(check: string, at: string): string {
  return uuidOf('observation', check, at)
}

function countsOf(results: readonly Result[]): Results['counts'] {
  const of = (outcome: Outcome): number => results.filter((result) => result.outcome === outcome).length
  return {
    pass: of('pass'),
    fail: of('fail'),
    inconclusive: of('inconclusive'),
    'not-applicable': of('not-applicable'),
    waived: results.filter((result) => result.waived).length,
  }
}

/** One finding for each criterion of each control that this tool tested. */
function findingsOf(results: Results, failed: readonly Result[]): readonly object[] {
  return results.controls.flatMap((control) => {
    if (control.verdict === 'not-tested' || control.verdict === 'not-applicable') return []
    const used = results.results.filter((result) => result.controls.includes(control.id))
    const checks = [...new Set(used.map((result) => result.check))].toSorted(compareText)
    const risks = failed.filter((result) => result.controls.includes(control.id))
    return control.criteria.map((criterion) => ({
      uuid: uuidOf('finding', control.id, criterion, results.at),
      title: `${criterion}: ${plain(control.title)}`,
      description: `${plain(control.id)}: ${countsInWords(countsOf(used))}. Results of tests; no opinion is expressed.`,
      target: { type: 'objective-id', 'target-id': `${criterion}_obj.${token(control.id)}`, status: statusOf(control) },
      ...some(
        'related-observations',
        checks.map((id) => ({ 'observation-uuid': observationId(id, results.at) })),
      ),
      ...some(
        'related-risks',
        risks.map((result) => ({ 'risk-uuid': riskId(result) })),
      ),
    }))
  })
}

function statusOf({ verdict, waived }: ControlResult): object {
  if (verdict === 'pass') return { state: 'satisfied', reason: 'pass' }
  if (verdict === 'fail')
    return { state: 'not-satisfied', reason: 'fail', ...(waived ? { remarks: 'Every deviation is covered by a waiver.' } : {}) }
  return { state: 'not-satisfied', reason: 'other', remarks: 'It could not be told.' }
}

/** An id as OSCAL takes one: letters, digits, dots, hyphens and underscores. */
function token(id: string): string {
  return id.replaceAll(/[^\p{L}\p{N}._-]/gu, '_')
}

/** A deviation: open, or accepted by a waiver. */
function riskOf(result: Result): object {
  const covering = result.waivers.filter((waiver) => waiver.covers)
  return {
    uuid: riskId(result),
    title: plain(`${result.check} on ${result.subject.id}`),
    description: plain(result.message) || result.check,
    statement: plain(`${result.message} ${result.remedy}`) || result.check,
    status: result.waived ? 'deviation-approved' : 'open',
    ...some(
      'mitigating-factors',
      covering.map((waiver) => ({
        uuid: uuidOf('waiver', waiver.id, riskId(result)),
        description: plain(`${waiver.id}: ${waiver.because}`),
      })),
    ),
  }
}

function riskId(result: Result): string {
  return uuidOf('risk', ...keyOf(result))
}

function keyOf({ check, subject, controls, outcome }: Result): readonly string[] {
  return [check, subject.kind, subject.id, controls.join(' '), outcome]
}

function resources({ run }: Snapshot, { evidence }: OscalParts): readonly object[] {
  const files = evidence.map(({ path, type, sha256 }) => ({
    uuid: uuidOf('evidence', path),
    title: path,
    rlinks: [{ href: `../${path}`, 'media-type': type, hashes: [{ algorithm: 'SHA-256', value: sha256 }] }],
  }))
  const procedure = {
    uuid: uuidOf('procedure'),
    title: 'What was done',
    description: `soc2-gate collected facts from GitHub once and judged them by the policy ${plain(run.policy.origin)} (SHA-256 ${run.policy.sha256}).`,
  }
  return [
    procedure,
    {
      uuid: uuidOf('catalog resource'),
      title: 'Criteria by id',
      rlinks: [{ href: 'oscal-catalog.json', 'media-type': 'application/json' }],
    },
    ...files,
  ]
}
