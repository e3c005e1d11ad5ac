import type { CodeOwnersError } from '../../model/change.ts'
import { matchesParts, matchesPattern, readPattern, type OwnersPattern } from './code-owners-pattern.ts'

/** An owner as CODEOWNERS names one; logins and teams in lower case. */
export type Owner =
  | { readonly kind: 'user'; readonly login: string }
  /** `@organization/team`. */
  | { readonly kind: 'team'; readonly team: string }
  /** An e-mail address, which only GitHub can turn into an account. */
  | { readonly kind: 'email'; readonly address: string }

/** What CODEOWNERS says of a file. A file that no line names and one whose line names nobody are two different things. */
export type Ownership =
  | { readonly state: 'unmatched' }
  | { readonly state: 'unowned'; readonly line: number }
  | { readonly state: 'owned'; readonly line: number; readonly owners: readonly Owner[] }

/** A CODEOWNERS file as read. */
export interface CodeOwners {
  readonly rules: readonly { readonly line: number; readonly pattern: OwnersPattern; readonly owners: readonly Owner[] }[]
  /** The lines that GitHub skips because they are not valid; `pattern` is `null` where nobody can tell which files were meant. */
  readonly skipped: readonly { readonly line: number; readonly pattern: OwnersPattern | null }[]
  /** The lines of which GitHub accepts none of the owners: they decide, and give nobody anything. */
  readonly emptied: ReadonlySet<number>
  /** Whether the file is so large that GitHub does not load it, so that nothing has an owner. */
  readonly tooLarge: boolean
}

/** GitHub loads files under 3 MB; it does not say which megabyte, so the smaller one is taken. */
const mostBytes = 3_000_000

let last = { text: '', read: readLines('') }

/** Reads CODEOWNERS. Never fails: GitHub skips what it does not understand, line by line. */
export function readCodeOwners(text: string): CodeOwners {
  // One change after the other is judged by the same file.
  if (text !== last.text) last = { text, read: readLines(text) }
  return last.read
}

function readLines(text: string): CodeOwners {
  if (new TextEncoder().encode(text).byteLength >= mostBytes) return { rules: [], skipped: [], emptied: new Set(), tooLarge: true }
  const rules: CodeOwners['rules'][number][] = []
  const skipped: CodeOwners['skipped'][number][] = []
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const [first, ...rest] = wordsOf(line)
    if (first === undefined) continue
    const pattern = readPattern(first)
    const owners = rest.map(readOwner).filter((owner) => owner !== null)
    if (pattern === null || owners.length < rest.length) skipped.push({ line: index + 1, pattern })
    else rules.push({ line: index + 1, pattern, owners })
  }
  return { rules, skipped, emptied: new Set(), tooLarge: false }
}

/**
 * The file without what GitHub says it does not accept: lines that it skips, and owners that it does not take for owners because
 * there is no such account or team, or it may not write. The latter is as of now, and holds only for a change that is open.
 */
export function withoutRefused(codeOwners: CodeOwners, errors: readonly CodeOwnersError[], open: boolean): CodeOwners {
  if (errors.length === 0) return codeOwners
  const owners = errors.filter(({ kind }) => kind === 'Unknown owner')
  const lines = new Set(errors.flatMap(({ kind, line }) => (kind === 'Unknown owner' ? [] : [line])))
  const rules = codeOwners.rules.filter(({ line }) => !lines.has(line))
  const refused = codeOwners.rules.filter(({ line }) => lines.has(line)).map(({ line, pattern }) => ({ line, pattern }))
  if (!open || owners.length === 0) return { ...codeOwners, rules, skipped: inOrder([...codeOwners.skipped, ...refused]) }
  const refusedOn = (line: number): readonly CodeOwnersError[] => owners.filter((error) => error.line === line)
  const left = rules.map((rule) => {
    const wrong = refusedOn(rule.line)
    return { ...rule, owners: rule.owners.filter((owner) => !wrong.some((error) => isAbout(error, owner))) }
  })
  const emptied = left.filter((rule) => rule.owners.length === 0 && refusedOn(rule.line).length > 0).map(({ line }) => line)
  return { ...codeOwners, rules: left, skipped: inOrder([...codeOwners.skipped, ...refused]), emptied: new Set(emptied) }
}

function inOrder(lines: CodeOwners['skipped']): CodeOwners['skipped'] {
  return lines.toSorted((a, b) => a.line - b.line)
}

/** Whether GitHub's message names the owner. One that names none is about every owner of its line. */
function isAbout({ message }: CodeOwnersError, owner: Owner): boolean {
  const named: readonly string[] = message.toLowerCase().match(/@[\w-]+(?:\/[\w.-]+)?|[^\s@]+@[^\s@]+/g) ?? []
  return named.length === 0 || named.includes(ownerName(owner).toLowerCase())
}

/** Who owns a file: the last line that names it decides, alone. */
export function ownershipOf(codeOwners: CodeOwners, path: string): Ownership {
  const parts = path.split('/')
  const rule = codeOwners.rules.findLast(({ pattern }) => matchesParts(pattern, parts))
  if (rule === undefined) return { state: 'unmatched' }
  return rule.owners.length === 0 ? { state: 'unowned', line: rule.line } : { state: 'owned', line: rule.line, owners: rule.owners }
}

/** The last line that names a file and that GitHub skips, where it stands below the line that decides: it was meant to decide. */
export function skippedFor(codeOwners: CodeOwners, path: string): number | null {
  const ownership = ownershipOf(codeOwners, path)
  const deciding = ownership.state === 'unmatched' ? 0 : ownership.line
  const meant = codeOwners.skipped.findLast(({ line, pattern }) => line > deciding && pattern !== null && matchesPattern(pattern, path))
  return meant?.line ?? null
}

/** An owner as the file writes it. */
export function ownerName(owner: Owner): string {
  return owner.kind === 'user' ? `@${owner.login}` : owner.kind === 'team' ? owner.team : owner.address
}

/** The words of a line up to a comment. A space within a pattern is written `\ `. */
function wordsOf(line: string): readonly string[] {
  const words: string[] = []
  let word = ''
  let escaped = false
  for (const character of `${line} `) {
    if (escaped) {
      word += character === ' ' ? ' ' : `\\${character}`
      escaped = false
    } else if (character === '\\') escaped = true
    else if (character === '#' && word === '') break
    else if (character !== ' ' && character !== '\t') word += character
    else if (word !== '') {
      words.push(word)
      word = ''
    }
  }
  return word === '' ? words : [...words, word]
}

function readOwner(word: string): Owner | null {
  if (/^@[\w-]{1,100}$/.test(word)) return { kind: 'user', login: word.slice(1).toLowerCase() }
  if (/^@[\w-]{1,100}\/[\w.-]{1,255}$/.test(word)) return { kind: 'team', team: word.toLowerCase() }
  return /^[^@\s]{1,255}@[^@\s]{1,255}$/.test(word) ? { kind: 'email', address: word } : null
}
