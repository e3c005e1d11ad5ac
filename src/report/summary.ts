import type { Result, Results } from '../model/result.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { findingsOf, type Findings } from './findings.ts'
import { code, folded, inline, link, table } from './markdown.ts'
import { confidential, controlEnding, endingOf, endingWords, marks, onlySubject, sampleNote, titleOf, verdictSentence } from './wording.ts'

/** What a summary says of the run besides its results. The package's own `summary.md` says none of it. */
export interface SummaryExtras {
  /** The SHA-256 of the package's `manifest.json`. */
  readonly root?: string
  /** The artifact that holds the package; `url` is `null` when it has no page. */
  readonly artifact?: { readonly name: string; readonly url: string | null }
  /** Whether the run reports everything and fails nothing. */
  readonly reportOnly?: boolean
  /** Whether everybody can read it: then only what a change shows anyway is shown. */
  readonly publicly?: boolean
  /** Sentences about the run: no status could be published, the artifact could not be uploaded. */
  readonly notes?: readonly string[]
}

/** More entries than anybody reads; the package holds them all. */
const mostEntries = 50
const mostRows = 500

/**
 * The summary of a run: `summary.md` of the package, the summary of the job, the comment. Written for whoever is blocked: what
 * is missing, who can give it, how. Then the controls; everything else is folded.
 */
export function summaryMarkdown(everything: Results, snapshot: Snapshot, extras: SummaryExtras = {}): string {
  const results = extras.publicly === true ? publicPart(everything) : everything
  const findings = findingsOf(results)
  const hidden = everything.results.length - results.results.length
  return [
    ...heading(everything, snapshot, extras),
    ...(extras.notes ?? []).flatMap((note) => [`> ${inline(note)}`, '']),
    ...(hidden > 0 ? [] : [verdictSentence(results, findings), '']),
    ...results.incompleteBecause.flatMap((reason) => [`- ${marks.inconclusive} ${inline(reason)}`]),
    ...(results.incompleteBecause.length > 0 ? [''] : []),
    ...entries(blockingTitle(findings), findings.blocking, results, snapshot),
    ...entries('Does not block', findings.other, results, snapshot),
    ...entries('Deviations that are waived', findings.covered, results, snapshot),
    ...(hidden > 0 ? ['This repository is public, and of what was found only that is shown here which its changes show anyway.', ''] : []),
    ...controls(results),
    ...everyResult(results),
    ...provenance(everything, snapshot, extras),
    '',
    `<sub>${confidential}</sub>`,
    '',
  ].join('\n')
}

/** What a pull request of a public repository shows to everybody anyway. */
function publicPart(results: Results): Results {
  const shown = results.results.filter(({ subject }) => subject.kind === 'change')
  const used = new Set(shown.flatMap((result) => result.controls))
  const only = results.controls.filter(
    ({ id }) => used.has(id) && !results.results.some((r) => r.subject.kind !== 'change' && r.controls.includes(id)),
  )
  if (shown.length === results.results.length) return { ...results, controls: only }
  const counts = { pass: 0, fail: 0, inconclusive: 0, 'not-applicable': 0, waived: 0 }
  for (const { outcome, waived } of shown) {
    counts[outcome]++
    if (waived) counts.waived++
  }
  return { ...results, results: shown, controls: only, counts, incompleteBecause: [] }
}

function heading(results: Results, snapshot: Snapshot, { reportOnly }: SummaryExtras): readonly string[] {
  const ending = findingsOf(results).waiting ? 'waiting' : results.verdict
  const only = onlySubject(snapshot)
  const title = only === null ? null : titleOf(only)
  const where = only === null ? snapshot.run.repositories.map((name) => code(name)).join(', ') : link(code(only.id, 300), only.url)
  return [
    `# ${marks[ending]} soc2-gate: ${results.verdict}${ending === 'waiting' ? ' (not yet)' : ''}${reportOnly === true ? ' (report only)' : ''}`,
    '',
    ...(results.sample === undefined ? [] : [`> **${results.sample}**: ${sampleNote}`, '']),
    `${title === null ? '' : `**${inline(title, 160)}** · `}${where} · as of ${inline(results.at)}`,
    '',
  ]
}

function blockingTitle({ blocking, waiting }: Findings): string {
  if (waiting) return 'What it waits for'
  return blocking.some(({ outcome }) => outcome === 'fail') ? 'What blocks it' : 'What could not be told'
}

function entries(title: string, found: readonly Result[], results: Results, snapshot: Snapshot): readonly string[] {
  if (found.length === 0) return []
  const titles = new Map(results.controls.map((control) => [control.id, control.title]))
  const left = found.length - mostEntries
  return [
    `## ${title}`,
    '',
    ...found.slice(0, mostEntries).flatMap((result) => entry(result, titles, snapshot)),
    ...(left > 0 ? [`- … and ${String(left)} more, in \`results.json\``] : []),
    '',
  ]
}

function entry(result: Result, titles: ReadonlyMap<string, string>, snapshot: Snapshot): readonly string[] {
  return [
    `- ${marks[endingOf(result)]} ${result.controls.map((id) => `**${inline(id)}** ${inline(titles.get(id) ?? '', 160)}`).join('; ')}${subjectOf(result, snapshot)}`,
    `  <br>${inline(result.message, 1000)}`,
    ...(result.remedy === '' ? [] : [`  <br>**To do:** ${inline(result.remedy, 1000)}`]),
    ...result.waivers.map((waiver) => `  <br>Waiver ${code(waiver.id)} for ${inline(waiver.control)}: ${inline(waiver.because)}`),
  ]
}

function subjectOf({ subject }: Result, snapshot: Snapshot): string {
  return onlySubject(snapshot) === null ? ` on ${link(code(subject.id, 300), subject.url)}` : ''
}

function controls(results: Results): readonly string[] {
  if (results.controls.length === 0) return []
  const rows = results.controls.map((control) => {
    const { ending, words } = controlEnding(control)
    return [
      `**${inline(control.id)}** ${inline(control.title, 200)}`,
      `${marks[ending]} ${inline(words)}`,
      control.enforce,
      control.criteria.map((id) => inline(id)).join(', '),
    ]
  })
  return ['## Controls', '', ...table(['control', 'verdict', 'enforce', 'criteria'], rows), '']
}

function everyResult(results: Results): readonly string[] {
  if (results.results.length === 0) return []
  const shown = results.results.slice(0, mostRows)
  const left = results.results.length - shown.length
  const rows = shown.map((result) => {
    const ending = endingOf(result)
    return [
      code(result.check),
      link(code(result.subject.id, 300), result.subject.url),
      `${marks[ending]} ${endingWords[ending]}`,
      inline(result.message, 300),
    ]
  })
  const { pass, fail, inconclusive, waived } = results.counts
  const said = `${String(pass)} pass, ${String(fail)} fail (${String(waived)} waived), ${String(inconclusive)} could not tell`
  return [
    ...folded(`Every result (${said}, ${String(results.counts['not-applicable'])} not applicable)`, [
      ...table(['check', 'subject', 'outcome', 'what was seen'], rows),
      ...(left > 0 ? ['', `… and ${String(left)} more, in \`results.json\`.`] : []),
    ]),
    '',
  ]
}

function provenance(results: Results, { run }: Snapshot, { root, artifact, publicly }: SummaryExtras): readonly string[] {
  const { origin, path, sha256 } = run.policy
  const fallback = origin === 'baseline' && path !== null ? `: there is none at ${code(path)}` : ''
  return folded('How it was judged', [
    // A policy that lives elsewhere may live in a private repository.
    ...(publicly === true && path === null ? [] : [`- Policy: ${code(origin, 300)}${fallback}, SHA-256 ${code(sha256)}`]),
    `- As of ${inline(results.at)}, by the clock of the server`,
    ...(artifact === undefined
      ? []
      : [`- Evidence package: ${artifact.url === null ? code(artifact.name) : link(code(artifact.name), artifact.url)}`]),
    ...(root === undefined ? [] : [`- Root digest (SHA-256 of \`manifest.json\`): ${code(root)}`]),
  ])
}
