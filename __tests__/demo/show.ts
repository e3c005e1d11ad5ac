/** What the demo prints, in 80 columns: the words are the tool's own, from `results.json`. */
import type { Result, Results } from '../../src/model/result.ts'
import type { Sample } from './samples.ts'

const width = 80
const rule = '-'.repeat(width)

/** A title with a line below it. */
export function heading(text: string): string {
  return ['', ...wrapped(text, ''), rule].join('\n')
}

/** One pull request: the verdict, the status that was published, and the reasons. */
export function pullRequestText({ pullRequest, story }: Sample, results: Results, status: string | null): string {
  const where = status === null ? 'landed: no status' : `status: ${status}`
  const title = `#${String(pullRequest.number)} ${pullRequest.title}`
  return ['', ...wrapped(`${title} (${where})`, ''), ...wrapped(story, '    '), `    => ${verdictText(results)}`, ...reasons(results)].join(
    '\n',
  )
}

function verdictText({ verdict, counts }: Results): string {
  return `${verdict.toUpperCase()}${counts.waived > 0 && verdict === 'pass' ? `, ${String(counts.waived)} waived` : ''}`
}

/** Everything that is not well; where all is well, what speaks for the change. */
function reasons(results: Results): string[] {
  const troubled = results.results.filter(({ outcome }) => outcome === 'fail' || outcome === 'inconclusive')
  if (troubled.length > 0) return troubled.flatMap((result) => resultLines(result, results))
  const speaking = results.results.filter(({ check, outcome }) => check === 'change/independent-approval' && outcome === 'pass')
  return speaking.flatMap((result) => resultLines(result, results))
}

/** A result: what was found and what to do about it. */
function resultLines(result: Result, results: Results, where = ''): string[] {
  const reason = result.reason === null ? '' : ` (${result.reason})`
  return [
    ...wrapped(
      `${result.outcome}${reason}: ${result.check}${where}, for ${result.controls.map((id) => controlText(id, results)).join(', ')}`,
      '    ',
    ),
    ...wrapped(result.message, '        '),
    ...(result.remedy === '' ? [] : wrapped(`-> ${result.remedy}`, '        ')),
    ...result.waivers.flatMap(({ id, covers, because }) =>
      wrapped(`Waiver ${id} ${covers ? 'covers this' : 'covers nothing'}: ${because}`, '        '),
    ),
  ]
}

/** What the posture's own text only counts: what holds, and what asks nothing here. */
export function quietText(results: Results): string {
  const quiet = results.results.filter(({ outcome }) => outcome === 'pass' || outcome === 'not-applicable')
  return [
    '',
    'And what the text above only counts:',
    ...quiet.flatMap((result) => resultLines(result, results, ` on ${result.subject.id}`)),
  ].join('\n')
}

/** What another token showed otherwise. */
export function differenceText(before: Results, after: Results): string {
  const seen = new Map(before.results.map((result) => [keyOf(result), result.outcome]))
  const changed = after.results.filter((result) => seen.get(keyOf(result)) !== result.outcome)
  return changed.flatMap((result) => resultLines(result, after, ` on ${result.subject.id}`)).join('\n')
}

function keyOf({ check, subject, controls }: Result): string {
  return [check, subject.id, ...controls].join(' ')
}

function controlText(id: string, results: Results): string {
  const control = results.controls.find((one) => one.id === id)
  return control === undefined || control.enforce === 'block'
    ? id
    : `${id} (${control.enforce === 'warn' ? 'warns only' : 'recorded only'})`
}

/** Lines of at most 80 columns, each behind the indent. A word that is longer stands alone. */
export function wrapped(text: string, indent: string): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > width) lines.push(`${indent}${word}`)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}
