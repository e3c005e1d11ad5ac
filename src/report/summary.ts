import type { Result, Results } from '../model/result.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { approvalsTold } from './approvals.ts'
import { disclosed, type Disclosure } from './disclosure.ts'
import { findingsOf, together, waitingControls, type Finding, type Findings } from './findings.ts'
import { code, folded, inline, link, table } from './markdown.ts'
import {
  confidential,
  controlEnding,
  countsInWords,
  endingOf,
  endingWords,
  marks,
  onlySubject,
  sampleNote,
  titleOf,
  verdictSentence,
} from './wording.ts'

/** What a summary says of the run besides its results. The package's own `summary.md` says none of it. */
export interface SummaryExtras {
  /** The SHA-256 of the package's `manifest.json`. */
  readonly root?: string
  /** The artifact that holds the package; `url` is `null` when it has no page. */
  readonly artifact?: { readonly name: string; readonly url: string | null }
  /** Whether the run reports everything and fails nothing. */
  readonly reportOnly?: boolean
  /** How much may be shown where it is read: everything, what changes show anyway, or the verdict alone. */
  readonly show?: Disclosure
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
  const show = extras.show ?? 'all'
  const results = disclosed(everything, show)
  const findings = findingsOf(results)
  const partly = results.results.length < everything.results.length
  return [
    ...heading(everything, snapshot, extras),
    ...(extras.notes ?? []).flatMap((note) => [`> ${inline(note)}`, '']),
    ...(partly ? [] : [verdictSentence(results, findings), '']),
    ...results.incompleteBecause.map((reason) => `- ${marks.inconclusive} ${inline(reason)}`),
    ...(results.incompleteBecause.length > 0 ? [''] : []),
    ...entries(blockingTitle(findings), findings.blocking, results, snapshot),
    ...entries('Does not block', findings.other, results, snapshot),
    ...entries('Deviations that are waived', findings.covered, results, snapshot),
    ...approvals(results),
    ...(partly ? [`Everybody can read this page: ${withheld[show]}`, ''] : []),
    ...controls(results),
    ...everyResult(results),
    ...provenance(everything, snapshot, extras),
    '',
    `<sub>${confidential}</sub>`,
    '',
  ].join('\n')
}

const withheld: Readonly<Record<Disclosure, string>> = {
  all: '',
  changes: 'of what was found, it shows only what the pull requests show anyway.',
  verdict: 'it shows the verdict alone.',
}

function heading(results: Results, snapshot: Snapshot, { reportOnly, show }: SummaryExtras): readonly string[] {
  const ending = findingsOf(results).waiting ? 'waiting' : results.verdict
  return [
    `# ${marks[ending]} soc2-gate: ${results.verdict}${ending === 'waiting' ? ' (not yet)' : ''}${reportOnly === true ? ' (report only)' : ''}`,
    '',
    ...(results.sample === undefined ? [] : [`> **${results.sample}**: ${sampleNote}`, '']),
    ...(show === 'verdict' ? [] : [`${whatWasJudged(snapshot)} · as of ${inline(results.at)}`, '']),
  ]
}

function whatWasJudged(snapshot: Snapshot): string {
  const only = onlySubject(snapshot)
  if (only === null) return snapshot.run.repositories.map((name) => code(name)).join(', ')
  const title = titleOf(only)
  const where = link(code(only.id, 300), only.url)
  return title === null ? where : `**${inline(title, 160)}** · ${where}`
}

function blockingTitle({ blocking, waiting }: Findings): string {
  if (waiting) return 'What it waits for'
  return blocking.some(({ outcome }) => outcome === 'fail') ? 'What blocks it' : 'What could not be told'
}

function entries(title: string, found: readonly Result[], results: Results, snapshot: Snapshot): readonly string[] {
  const findings = together(found)
  if (findings.length === 0) return []
  const titles = new Map(results.controls.map((control) => [control.id, control.title]))
  const left = findings.length - mostEntries
  return [
    `## ${title}`,
    '',
    ...findings.slice(0, mostEntries).flatMap((finding) => entry(finding, titles, onlySubject(snapshot) === null)),
    ...(left > 0 ? [`- … and ${String(left)} more, in \`results.json\``] : []),
    '',
  ]
}

function entry({ result, controls: ids, checks }: Finding, titles: ReadonlyMap<string, string>, ofSeveral: boolean): readonly string[] {
  const { subject, message, remedy, waivers } = result
  const names = ids.map((id) => `**${inline(id)}** ${inline(titles.get(id) ?? '', 160)}`)
  const where = ofSeveral ? ` · ${link(code(subject.id, 300), subject.url)}` : ''
  return [
    `- ${marks[endingOf(result)]} ${names.join('; ')} · ${checks.map((check) => code(check)).join(', ')}${where}`,
    `  <br>${inline(message, 1000)}`,
    ...(remedy === '' ? [] : [`  <br>**To do:** ${inline(remedy, 1000)}`]),
    ...waivers.map((waiver) => `  <br>Waiver ${code(waiver.id)} for ${inline(waiver.control)}: ${inline(waiver.because)}`),
  ]
}

function approvals({ results }: Results): readonly string[] {
  const told = approvalsTold(results)
  if (told.length === 0) return []
  const left = told.length - mostEntries
  return [
    '## Approvals',
    '',
    ...told.slice(0, mostEntries).map((text) => `- ${inline(text, 500)}`),
    ...(left > 0 ? [`- … and ${String(left)} more, in \`results.json\``] : []),
    '',
  ]
}

function controls(results: Results): readonly string[] {
  if (results.controls.length === 0) return []
  const waiting = waitingControls(results)
  const rows = results.controls.map((control) => {
    const { ending, words } = controlEnding(control, waiting)
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
  return [
    ...folded(`Every result (${countsInWords(results.counts)})`, [
      ...table(['check', 'subject', 'outcome', 'what was seen'], rows),
      ...(left > 0 ? ['', `… and ${String(left)} more, in \`results.json\`.`] : []),
    ]),
    '',
  ]
}

function provenance(results: Results, { run }: Snapshot, { root, artifact, show = 'all' }: SummaryExtras): readonly string[] {
  const { origin, path, sha256 } = run.policy
  const fallback = origin === 'baseline' && path !== null ? `: there is none at ${code(path)}` : ''
  return folded('How it was judged', [
    // A policy that lives elsewhere may live in a private repository.
    ...(show === 'verdict' || (show === 'changes' && path === null)
      ? []
      : [`- Policy: ${code(origin, 300)}${fallback}, SHA-256 ${code(sha256)}`]),
    `- As of ${inline(results.at)}, by the clock of the server`,
    ...(artifact === undefined
      ? []
      : [`- Evidence package: ${artifact.url === null ? code(artifact.name) : link(code(artifact.name), artifact.url)}`]),
    ...(root === undefined ? [] : [`- Root digest (SHA-256 of \`manifest.json\`): ${code(root)}`]),
  ])
}
