import type { Actor } from '../../model/account.ts'
import type { Check } from '../../checks/define.ts'
import type { Change, TimelineEvent } from '../../model/change.ts'
import type { Result, Value } from '../../model/result.ts'
import type { Subject } from '../../model/subject.ts'
import { authorOf, landedAt, titleOfChange } from '../change-words.ts'
import { judgedSubjects, slotsOf, waiverWords, type Judged, type Reported } from '../reported.ts'
import { safeUrl, words, type Cell } from '../table.ts'
import { endingOf } from '../wording.ts'
import { data, html } from './markup.ts'

const itemsInBlock = 100

/** The page of each item, as data: a block says between which ids those lie that it holds, so that no other has to be read. */
export function* itemBlocks(reported: Reported): Generator<string> {
  let kind: Subject['kind'] | null = null
  let block = new Map<string, object>()
  for (const judged of judgedSubjects(reported)) {
    if (kind !== null && (kind !== judged.subject.kind || block.size >= itemsInBlock)) {
      yield blockMarkup(kind, block)
      block = new Map()
    }
    kind = judged.subject.kind
    block.set(words(judged.identity.id), itemOf(judged, reported.checks))
  }
  if (kind !== null) yield blockMarkup(kind, block)
}

function blockMarkup(kind: string, block: ReadonlyMap<string, object>): string {
  const ids = [...block.keys()].toSorted()
  const range = `data-least="${html(ids[0] ?? '')}" data-most="${html(ids.at(-1) ?? '')}"`
  // Object.fromEntries defines what it is given, a key of the name __proto__ as well.
  return `<script type="application/json" data-items="${kind}" ${range}>${data(Object.fromEntries(block))}</script>\n`
}

function itemOf({ subject, identity, line, results }: Judged, checks: ReadonlyMap<string, Check>): object {
  return {
    facts: factsOf(subject, identity.url, line),
    events: subject.kind === 'change' ? eventsOf(subject) : [],
    results: results.map((result) => resultData(result, checks)),
  }
}

function resultData(result: Result, checks: ReadonlyMap<string, Check>): object {
  const { check, controls, message, remedy, waivers, values } = result
  return {
    check,
    title: checks.get(check)?.title ?? check,
    controls: words(controls.join(', ')),
    ending: endingOf(result),
    message: words(message, 2000),
    remedy: words(remedy, 2000),
    waivers: words(waiverWords(waivers)),
    values: readable(values),
  }
}

/** Values without anything unseen in their texts. */
function readable(value: Value): unknown {
  if (typeof value === 'string') return words(value)
  if (value === null || typeof value !== 'object') return value
  if (isList(value)) return value.map(readable)
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [words(key, 100), readable(part)]))
}

function isList(value: object): value is readonly Value[] {
  return Array.isArray(value)
}

function factsOf(subject: Subject, url: string, line: number): readonly (readonly [string, Cell])[] {
  const safe = safeUrl(url)
  const raw = `snapshot/${subject.kind}.ndjson`
  return [
    ['On GitHub', { text: words(url), url: safe }],
    ['Facts in the package', `${raw}, line ${String(line)}; sources.ndjson says which request each came from`],
    ...(subject.kind === 'change' ? factsOfChange(subject) : []),
    ...slotsOf(subject).flatMap(([slot, evidence]): readonly (readonly [string, Cell])[] =>
      evidence.state === 'observed' ? [] : [[`Not seen: ${slot}`, words(`${evidence.detail} ${evidence.remedy}`)]],
    ),
  ]
}

function factsOfChange(change: Change): readonly (readonly [string, Cell])[] {
  const { pullRequest, branch, repository, commits, files } = change
  const seen = pullRequest.state === 'observed' ? pullRequest.value : null
  const at = landedAt(change)
  return [
    ['Title', words(titleOfChange(change))],
    ['By', words(authorOf(change))],
    ['Onto', words(`${repository}, ${branch}`)],
    ...(seen === null
      ? []
      : ([
          ['State', seen.state],
          ['Head', words(`${seen.head.oid} (${seen.head.ref})`)],
        ] as const)),
    ['Landed', at === null ? 'not yet, or unknown' : { at }],
    ...(seen === null || seen.mergeCommit === null ? [] : ([['Landed as', words(seen.mergeCommit)]] as const)),
    ['Commits', commits.state === 'observed' ? commits.value.length : 'could not be seen'],
    ['Files', files.state === 'observed' ? files.value.length : 'could not be seen'],
  ]
}

/** What happened to a change, by the server's clock, oldest first. */
function eventsOf({ pullRequest, reviews, timeline, headHistory }: Change): readonly (readonly [at: string, what: string])[] {
  const events: (readonly [string, string])[] = []
  const seen = pullRequest.state === 'observed' ? pullRequest.value : null
  if (seen !== null) events.push([seen.createdAt, `${nameOf(seen.author)} opened the pull request`])
  if (headHistory.state === 'observed') {
    for (const { at, actor, after, forced } of headHistory.value) {
      events.push([at, `${nameOf(actor)} ${forced ? 'force-pushed' : 'pushed'} ${after.slice(0, 7)}`])
    }
  }
  if (reviews.state === 'observed') {
    for (const { submittedAt, author, state, commit } of reviews.value) {
      events.push([submittedAt, `${nameOf(author)} reviewed: ${state}, shown on ${commit?.slice(0, 7) ?? 'a commit that is gone'}`])
    }
  }
  if (timeline.state === 'observed')
    for (const event of timeline.value) events.push([event.at, `${nameOf(event.actor)}: ${happened(event)}`])
  if (seen !== null && seen.mergedAt !== null && !events.some(([, what]) => what.endsWith(': merged')))
    events.push([seen.mergedAt, `${nameOf(seen.mergedBy)}: merged`])
  return events.map(([at, what]) => [at, words(what, 300)] as const).toSorted(([a], [b]) => (a === b ? 0 : a < b ? -1 : 1))
}

function happened(event: TimelineEvent): string {
  const kind = event.kind.replaceAll('-', ' ')
  switch (event.kind) {
    case 'labeled':
    case 'unlabeled':
      return `${kind} ${event.label}`
    case 'base-changed':
    case 'renamed':
      return `${kind} from ${event.from} to ${event.to}`
    case 'head-force-pushed':
      return `${kind} from ${event.before?.slice(0, 7) ?? 'unknown'} to ${event.after?.slice(0, 7) ?? 'unknown'}`
    case 'assigned':
      return `${kind} ${nameOf(event.assignee)}`
    default:
      return kind
  }
}

function nameOf(actor: Actor): string {
  return actor === null ? 'somebody deleted' : actor.login
}
