import * as v from 'valibot'
import { inside, isList, isMapping, knownWords, type Schema } from './inside.ts'
import { nearest } from './nearest.ts'
import { finding, type Finding, type Path } from './problems.ts'

type Issue = v.BaseIssue<unknown>

/** Says in our words what a schema found, with its remedy. */
export function explain(schema: Schema, issue: Issue): readonly Finding[] {
  const closer = issue.type === 'union' ? closerIssues(issue) : []
  if (closer.length > 0) return closer.flatMap((each) => explain(schema, each))
  const path = pathOf(issue)
  if (issue.type === 'never') return [finding(path, issue.message, 'key')]
  if (issue.kind === 'schema' && issue.expected === 'never') return []
  if (isMissing(issue)) return [finding(path.slice(0, -1), missing(schema, issue))]
  const ofKey = issue.path?.at(-1)?.origin === 'key'
  const words = knownWords(schemaAt(schema, issue) ?? v.unknown(), issue.input)
  const remedy = issue.message === '' ? remedyFor(issue, words) : issue.message
  return [finding(path, `${fact(path, issue, ofKey)} ${remedy}`, ofKey ? 'key' : 'value')]
}

/**
 * What the alternative says that the value was meant for: the one that found something further inside, or else takes a value of
 * its type.
 */
function closerIssues(issue: Issue): readonly Issue[] {
  const all = issue.issues ?? []
  const further = all.filter((each) => each.path !== undefined)
  const chosen = further.length > 0 ? further : all.filter((each) => each.type === 'picklist' && typeof each.input === 'string')
  return chosen.map((each) => ({ ...each, path: joined(issue.path, each.path) }))
}

type Items = NonNullable<Issue['path']>

function joined(outer: Issue['path'], inner: Issue['path']): Items | undefined {
  const [first, ...rest] = [...(outer ?? []), ...(inner ?? [])]
  return first === undefined ? undefined : [first, ...rest]
}

function pathOf(issue: Issue): Path {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
}

function schemaAt(schema: Schema, issue: Issue): Schema | null {
  let found: Schema | null = schema
  for (const { input, key } of issue.path ?? []) {
    if (found === null) return null
    found = inside(found, input, typeof key === 'number' ? key : String(key))
  }
  return found
}

function isMissing(issue: Issue): boolean {
  return issue.kind === 'schema' && issue.input === undefined && issue.path !== undefined
}

function missing(schema: Schema, issue: Issue): string {
  const name = String(pathOf(issue).at(-1))
  const at = schemaAt(schema, issue)
  const description = at === null ? undefined : v.getDescription(at)
  const words = alternatives(at === null ? [] : knownWords(at, null))
  const what = description === undefined ? words : `${description.charAt(0).toLowerCase()}${description.slice(1).replace(/\.$/, '')}`
  const add = what === '' ? 'Add it.' : `Add it: ${what}.`
  return `"${name}" is missing. ${issue.message === '' ? add : issue.message}`
}

/** What people call the words that stand under a key. */
const nouns: ReadonlyMap<string | number, string> = new Map([
  ['use', 'check'],
  ['criteria', 'criterion'],
  ['extends', 'pack'],
  ['categories', 'category'],
])

function fact(path: Path, { input, type }: Issue, ofKey: boolean): string {
  if (ofKey) return `The key is ${show(input)}.`
  const noun = nouns.get(path.findLast((step) => typeof step === 'string') ?? '')
  const isWord = type === 'picklist' || type === 'variant'
  return noun !== undefined && isWord && typeof input === 'string'
    ? `There is no ${noun} ${show(input)}.`
    : `${named(path)} is ${show(input)}.`
}

/** `"enforce"`, or `An entry of "criteria"`. */
export function named(path: Path): string {
  const last = path.at(-1)
  if (last === undefined) return 'The policy'
  if (typeof last === 'string') return `"${last}"`
  const list = path.findLast((step) => typeof step === 'string')
  return list === undefined ? 'An entry' : `An entry of "${list}"`
}

/** A value, short enough for a message. */
export function show(value: unknown): string {
  if (value === null || value === '') return 'empty'
  if (isList(value)) return value.length === 0 ? 'an empty list' : `a list of ${String(value.length)}`
  if (isMapping(value)) return Object.keys(value).length === 0 ? 'an empty mapping' : 'a mapping'
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 59)}…` : value)
  return isScalar(value) ? String(value) : 'something else'
}

/** `a, b or c`; of a long list the first ones. */
export function alternatives(words: readonly string[], most = 12): string {
  if (words.length > most) return `${words.slice(0, most).join(', ')} or another of ${String(words.length)}`
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`
}

/** The known word that was meant, or all of them. */
export function suggestion(word: string, words: readonly string[], otherwise: string): string {
  const near = nearest(word, words)
  if (near !== null) return `Did you mean "${near}"?`
  return words.length === 0 ? otherwise : `Write ${alternatives(words)}.`
}

type Remedy = (issue: Issue, words: readonly string[]) => string

const oneOfTheWords: Remedy = ({ input }, words) =>
  typeof input === 'string' ? suggestion(input, words, 'Leave it out.') : `Write ${alternatives(words)}.`
const wholeNumber: Remedy = () => 'Write a whole number.'
const mapping: Remedy = () => 'Write a mapping of keys to values.'

/** What to do, by the kind of rule that was broken. */
const remedies: ReadonlyMap<string, Remedy> = new Map<string, Remedy>([
  ['picklist', oneOfTheWords],
  ['variant', oneOfTheWords],
  ['literal', oneOfTheWords],
  ['union', (issue, words) => (words.length === 0 ? 'Change it.' : oneOfTheWords(issue, words))],
  ['string', ({ input }) => (isScalar(input) ? `Write text; quotes make it text: "${String(input)}".` : 'Write text.')],
  [
    'number',
    ({ input }) => (typeof input === 'string' && /^\d+$/.test(input) ? `Write the number without quotes: ${input}.` : 'Write a number.'),
  ],
  ['boolean', () => 'Write true or false.'],
  ['array', ({ input }) => (isScalar(input) ? `Write a list: [${String(input)}].` : 'Write a list.')],
  ['strict_object', mapping],
  ['object', mapping],
  ['record', mapping],
  ['integer', wholeNumber],
  ['safe_integer', wholeNumber],
  ['min_value', ({ requirement }) => `Write ${String(requirement)} or more.`],
  ['max_value', ({ requirement }) => `Write ${String(requirement)} or less.`],
  [
    'min_length',
    ({ input, requirement }) => (isList(input) ? `Name at least ${requirement === 1 ? 'one' : String(requirement)}.` : 'Write something.'),
  ],
  [
    'max_length',
    ({ input, requirement }) =>
      isList(input) ? `Name at most ${String(requirement)}.` : `Write at most ${String(requirement)} characters.`,
  ],
])

function remedyFor(issue: Issue, words: readonly string[]): string {
  const remedy = remedies.get(issue.type)
  if (remedy !== undefined) return remedy(issue, words)
  return issue.expected === null ? 'Change it.' : `Write ${issue.expected}.`
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}
