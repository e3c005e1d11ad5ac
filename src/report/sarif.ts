import { createHash } from 'node:crypto'
import type { Check } from '../checks/define.ts'
import { canonicalJson, compareText } from '../model/canonical.ts'
import type { Result, Results } from '../model/result.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { plain, shorten } from './plain.ts'
import { confidential } from './wording.ts'

/** What GitHub takes of one run: it refuses a file with more results. */
const mostResults = 25_000
/** GitHub takes 20 tags of a rule. */
const mostTags = 20
const longestMessage = 1000

/**
 * `results.sarif`: the deviations, and what could not be told, for GitHub's code scanning (SARIF 2.1.0).
 *
 * Code scanning refuses a whole file when one result has no place in a real file, so that every result is anchored to the file
 * that its control can be changed in: the policy, else CODEOWNERS. `null` when the run saw neither, because then there is nothing
 * to anchor to. What passed is left out: code scanning would show it as an alert.
 * See https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
export function sarifLog(results: Results, snapshot: Snapshot, checks: ReadonlyMap<string, Check>, version: string): string | null {
  const anchor = anchorOf(snapshot)
  if (anchor === null) return null
  const open = results.results.filter(
    (result) => result.outcome === 'fail' || (result.outcome === 'inconclusive' && result.reason !== 'not-yet'),
  )
  const rules = [...new Set(open.map((result) => result.check))].toSorted(compareText)
  const enforced = new Map(results.controls.map((control) => [control.id, control.enforce]))
  return canonicalJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'soc2-gate',
            semanticVersion: version,
            informationUri: 'https://github.com/marketplace/actions/soc2-gate',
            rules: rules.map((id) => ruleOf(id, checks)),
          },
        },
        automationDetails: { id: `soc2-gate/${results.command}/` },
        columnKind: 'utf16CodeUnits',
        properties: {
          confidentiality: confidential,
          verdict: results.verdict,
          complete: results.complete,
          ...(results.sample === undefined ? {} : { sample: results.sample }),
          ...(open.length > mostResults ? { leftOut: open.length - mostResults } : {}),
        },
        results: open.slice(0, mostResults).map((result) => sarifResult(result, rules, enforced, anchor, results.sample)),
      },
    ],
  })
}

/** A file that is really there: the policy at the commit it was read from, or CODEOWNERS as a change saw it. */
function anchorOf({ run, subjects }: Snapshot): string | null {
  if (run.policy.path !== null && run.policy.blob !== null) return run.policy.path
  for (const subject of subjects) {
    if (subject.kind === 'change' && subject.codeOwners.state === 'observed' && subject.codeOwners.value !== null) {
      return subject.codeOwners.value.path
    }
  }
  return null
}

function ruleOf(id: string, checks: ReadonlyMap<string, Check>): object {
  const check = checks.get(id)
  if (check === undefined) throw new Error(`The results name ${id}, which is not registered`)
  const criteria = check.criteria.map((criterion) => `soc2/${criterion.id}`)
  return {
    id,
    name: id.replaceAll(/(^|[/-])([a-z])/g, (_match, _start, letter: string) => letter.toUpperCase()),
    shortDescription: { text: `${check.title}.` },
    fullDescription: { text: check.why },
    help: { text: `${check.why} ${check.fix}`, markdown: `${check.why}\n\n**To pass.** ${check.fix}` },
    defaultConfiguration: { level: 'error' },
    properties: { tags: ['soc2', ...criteria].slice(0, mostTags), precision: 'very-high' },
  }
}

function sarifResult(
  result: Result,
  rules: readonly string[],
  enforced: ReadonlyMap<string, string>,
  anchor: string,
  sample: string | undefined,
): object {
  const { check, subject, message, remedy, controls, outcome, waived, waivers, reason } = result
  const blocks = controls.some((control) => enforced.get(control) === 'block')
  const text = [sample, `${subject.id}: ${message}`, remedy].filter((part) => part !== undefined && part !== '').join(' ')
  return {
    ruleId: check,
    ruleIndex: rules.indexOf(check),
    level: outcome === 'inconclusive' ? 'note' : blocks ? 'error' : 'warning',
    message: { text: shorten(plain(text, longestMessage * 2), longestMessage) },
    locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(anchor) }, region: { startLine: 1 } } }],
    partialFingerprints: { primaryLocationLineHash: `${fingerprint(result)}:1` },
    properties: { subject: subject.id, subjectUrl: subject.url, outcome, reason, controls },
    ...(waived
      ? {
          suppressions: waivers
            .filter((waiver) => waiver.covers)
            .map((waiver) => ({ kind: 'external', status: 'accepted', justification: plain(`${waiver.id}: ${waiver.because}`) })),
        }
      : {}),
  }
}

/** The same deviation has the same fingerprint on every run, whatever its message says today. */
function fingerprint({ check, subject, controls }: Result): string {
  return createHash('sha256')
    .update(canonicalJson([check, subject.kind, subject.id, controls]))
    .digest('hex')
    .slice(0, 32)
}
