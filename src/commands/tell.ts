import { join } from 'node:path'
import type { GitHub } from '../collect/github.ts'
import type { RepositoryProfile } from '../model/repository.ts'
import type { PolicySource } from '../model/snapshot.ts'
import { resultAnnotations, type Annotation } from '../publish/annotations.ts'
import { keepComment } from '../publish/comment.ts'
import { disclosed, type Disclosure } from '../report/disclosure.ts'
import { resultsJson } from '../report/json.ts'
import { summaryMarkdown, type SummaryExtras } from '../report/summary.ts'
import { resultsText } from '../report/text.ts'
import { disclosureOf } from './disclosure.ts'
import { describeError } from './failure.ts'
import type { Io } from './io.ts'
import type { Judged } from './judge-change.ts'
import { keepEvidence, type Kept } from './keep.ts'
import type { RepositoryName } from './option-values.ts'
import type { OutputName } from './option-table.ts'
import type { Options } from './options.ts'
import type { CommandOutcome } from './outcome.ts'

/** What there is to tell when the verdict is out. */
export interface Telling extends Judged {
  readonly github: GitHub
  readonly repository: RepositoryName
  readonly visibility: RepositoryProfile['visibility']
  /** The pull request to comment on, and whose token it is; `null` for no comment. */
  readonly comment: { readonly number: number; readonly account: number | null } | null
  /** Sentences about the run that people should know. */
  readonly notes: readonly string[]
}

/** What telling came to. */
export interface Told extends Pick<CommandOutcome, 'outputs'> {
  /** Whether evidence could not be written, or not be uploaded where that was asked for. */
  readonly evidenceLost: boolean
}

/** Keeps the evidence, and tells whoever waits: summary, comment, annotations, log, outputs. */
export async function tell(telling: Telling, options: Options, io: Io): Promise<Told> {
  const show = disclosureOf(telling.repository, telling.visibility, options, io)
  const kept = await keepEvidence(telling, show, options, io)
  const extras: SummaryExtras = {
    ...(kept.root === null ? {} : { root: kept.root }),
    ...(kept.artifact === null ? {} : { artifact: kept.artifact }),
    reportOnly: options.reportOnly,
    notes: [...telling.notes, ...kept.lost, ...kept.notes],
  }
  const missed = [...(await summarize(telling, extras, show, io)), ...(await comment(telling, extras, options))]
  const shown = disclosed(telling.results, show)
  await io.runner?.annotate([
    ...kept.lost.map((message) => annotation('error', message)),
    ...[...telling.notes, ...missed].map((message) => annotation('warning', message)),
    ...resultAnnotations(shown),
  ])
  io.out(options.json ? resultsJson(shown) : resultsText(shown, io.terminal))
  for (const note of [...(io.runner === null ? [...telling.notes, ...kept.lost, ...missed] : []), ...kept.notes]) io.progress(note)
  if (io.runner === null) io.progress(policyNote(telling.snapshot.run.policy))
  if (kept.root !== null) io.progress(`Evidence: ${options.evidencePath} (root digest sha256:${kept.root})`)
  return { evidenceLost: kept.lost.length > 0, outputs: outputsOf(telling, kept, options) }
}

/** Which policy judged: a mistyped path falls back to the built-in pack, and that has to be seen. */
function policyNote({ origin, path }: PolicySource): string {
  return `Policy: ${origin}${origin === 'baseline' && path !== null ? `, the built-in pack, because there is none at ${path}` : ''}`
}

/** Writes the summary of the job. What could not be told is returned; it costs nobody the verdict. */
async function summarize(telling: Telling, extras: SummaryExtras, show: Disclosure, io: Io): Promise<readonly string[]> {
  if (io.runner === null) return []
  try {
    await io.runner.writeSummary(summaryMarkdown(telling.results, telling.snapshot, { ...extras, show }))
    return []
  } catch (error) {
    return [`The summary of the job could not be written: ${describeError(error)}.`]
  }
}

/** Who may read the pull request reads its comment, wherever the workflow runs. */
async function comment(
  { comment: on, github, repository, visibility, ...judged }: Telling,
  extras: SummaryExtras,
  options: Options,
): Promise<readonly string[]> {
  if (on === null) return []
  const show = visibility === 'public' && !options.allowPublicUpload ? 'changes' : 'all'
  const markdown = summaryMarkdown(judged.results, judged.snapshot, { ...extras, show })
  const target = { repository, number: on.number, context: options.statusContext }
  const published = await keepComment(github, target, markdown, on.account)
  return published.published ? [] : [`${published.detail} ${published.remedy}`]
}

function annotation(level: Annotation['level'], message: string): Annotation {
  return { level, title: 'soc2-gate', message, place: null }
}

function outputsOf({ results }: Telling, { root, artifact }: Kept, { evidencePath }: Options): Told['outputs'] {
  return {
    verdict: results.verdict,
    counts: JSON.stringify(results.counts),
    complete: String(results.complete),
    ...(root === null ? {} : { 'evidence-path': evidencePath, 'results-path': join(evidencePath, 'results.json') }),
    ...(artifact === null ? {} : { 'artifact-id': String(artifact.id), ...given('artifact-url', artifact.url) }),
    ...given('artifact-digest', artifact?.digest ?? null),
  }
}

function given(name: OutputName, value: string | null): Told['outputs'] {
  return value === null ? {} : { [name]: value }
}
