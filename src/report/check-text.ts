import type { Check } from '../checks/define.ts'
import { criteria } from '../criteria/criteria.ts'
import { subjectKinds } from '../model/subject.ts'
import { permissionSentence, type CheckPermissions } from './check-page.ts'
import { parametersOf } from './parameters.ts'
import { slotWords, subjectWords } from './slot-words.ts'
import { wrap } from './page.ts'

/** A check for a terminal: the words of its page, without the cases. */
export function checkText(check: Check, permissions: CheckPermissions, width: number): string {
  const words: Readonly<Record<string, string>> = slotWords[check.subject]
  return [
    ...wrap(check.title, width),
    `${check.id}, judged for ${subjectWords[check.subject]}`,
    ...section('Why', [['', check.why]], width),
    ...section('To pass', [['', check.fix]], width),
    ...section(
      'Evidence',
      [
        ...check.needs.map((slot): Entry => [slot, `${words[slot] ?? ''}; without it the outcome is inconclusive`]),
        ...check.considers.map((slot): Entry => [slot, `${words[slot] ?? ''}; where it is missing, what else is seen may settle it`]),
        ['', permissionSentence(permissions, (each) => each)] satisfies Entry,
      ],
      width,
    ),
    ...section(
      'Parameters',
      parametersOf(check.parameters).map(({ name, takes, default: otherwise, description }): Entry => {
        const unless = otherwise === null ? 'has to be given' : `default ${otherwise}`
        return [name, `${takes.replaceAll('`', '')}; ${unless}. ${description.replaceAll('`', '')}`]
      }),
      width,
    ),
    ...section(
      'Criteria',
      check.criteria.map(({ id, strength, because }): Entry => [id, `${criteria.get(id)?.title ?? ''} (${strength}): ${because}`]),
      width,
    ),
    '',
    'References',
    // Not broken: an address has to be copied in one piece.
    ...check.references.map((url) => `  ${url}`),
  ].join('\n')
}

/** The list of checks for a terminal, by what they judge. */
export function checkListText(checks: Iterable<Check>, width: number): string {
  const all = [...checks]
  return subjectKinds
    .flatMap((kind) => {
      const entries = all.filter(({ subject }) => subject === kind).map(({ id, title }): Entry => [id, title])
      return section(`Of ${subjectWords[kind]}`, entries, width)
    })
    .slice(1)
    .join('\n')
}

/** A name, and beside or below it what it is. */
type Entry = readonly [name: string, text: string]

/** A heading and entries below it, the texts of which line up; nothing at all without entries. */
function section(heading: string, entries: readonly Entry[], width: number): readonly string[] {
  if (entries.length === 0) return []
  const named = Math.max(0, ...entries.map(([name]) => name.length))
  const column = named === 0 ? 2 : Math.min(named, 34) + 4
  return ['', heading, ...entries.flatMap(([name, text]) => beside(name, wrap(text, width - column), column))]
}

function beside(name: string, lines: readonly string[], column: number): readonly string[] {
  const margin = ' '.repeat(column)
  const [first = '', ...rest] = lines
  const fits = name.length + 3 <= column
  const head = name === '' || fits ? [`  ${name}`.padEnd(column) + first] : [`  ${name}`, margin + first]
  return [...head, ...rest.map((line) => margin + line)]
}
