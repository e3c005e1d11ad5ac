import * as v from 'valibot'
import { isTooWide } from './glob.ts'

/**
 * The smallest parts of a policy. The message of a rule is what to do about it; what is wrong is said before it, the same way for
 * every value.
 */

/** A name or a title: one line. */
export function line(most: number) {
  return v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(most),
    v.regex(/^\S(?:.*\S)?$/, 'Write it in one line, without space at either end.'),
  )
}

/** Text of any number of lines. */
export const text = v.pipe(v.string(), v.maxLength(5000), v.regex(/\S/, 'Write something.'))

/** The id of a control or a waiver. */
export const id = v.pipe(
  v.string(),
  v.maxLength(64),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'An id is made of letters, digits, ".", "_" and "-": CM-1.'),
)

/** A day of the calendar. */
export const date = v.pipe(v.string(), v.isoDate('Write a date as 2026-12-31.'), v.check(isOnCalendar, 'There is no such day.'))

function isOnCalendar(day: string): boolean {
  const moment = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day)
}

/** A glob of paths in the repository. One that can never match would take changes out of a control without a word. */
export const pathGlob = glob(/^(?!\.{0,2}\/|!(?!\()|.*\/$|.*\/\.{1,2}(?:\/|$)|\s|.*\s$|.*\\(?![[\]{}()*?!+@\\]))/, [
  [/^\.{0,2}\//, 'Paths start at the top of the repository, with no "/" or "./" before them: src/**.'],
  [/\/$/, 'Name the files of the folder: src/**.'],
  [/^!/, 'A glob cannot be negated: say what is meant, or write !(docs)/**.'],
  [/\/\.{1,2}(?:\/|$)/, 'Write the path without "." and "..".'],
  [/^\s|\s$/, 'Remove the space at its end.'],
  [/\\/, 'Write "/" between folders.'],
])

/** A glob of branch names. */
export const branchGlob = glob(/^(?!refs\/|\/|!(?!\()|.*\/$|.*[\\\s])/, [
  [/^refs\//, 'Write the name of the branch, without refs/heads/.'],
  [/^!/, 'A glob cannot be negated: say what is meant, or write !(next).'],
  [/^\/|\/$|[\\\s]/, 'No branch has such a name. Write for instance release/**.'],
])

function glob(possible: RegExp, remedies: readonly (readonly [wrong: RegExp, remedy: string])[]) {
  return v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(300),
    v.regex(possible, ({ input }) => remedies.find(([wrong]) => wrong.test(input))?.[1] ?? ''),
    v.check((written) => !isTooWide(written), 'Its braces stand for more than 100 globs. Write a wider glob.'),
  )
}

const login = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})(?:\[bot\])?$/

/** An account: the id decides, the login is for reading. */
export const person = v.strictObject(
  {
    login: v.pipe(
      v.string(),
      v.regex(login, 'Write the login as GitHub shows it, without @.'),
      v.description('The login, for reading. Logins can change hands.'),
    ),
    id: v.pipe(
      v.number(),
      v.safeInteger(),
      v.minValue(1),
      v.description('The numeric id of the account, which decides and never changes: `gh api users/LOGIN --jq .id` prints it.'),
    ),
  },
  ({ input, path }) => {
    const written = typeof input === 'string' ? input : loginIn(path?.[0]?.input)
    const who = typeof written === 'string' && login.test(written) ? written : 'LOGIN'
    return `Write login and id, because logins change hands; "gh api users/${who} --jq .id" prints the id: { login: ${who}, id: ID }.`
  },
)

function loginIn(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'login' in value ? value.login : null
}

/** How long something may take: `1 business day`, `48 hours`. */
export const timeWindow = v.pipe(
  v.string(),
  v.regex(/^[1-9]\d{0,3} (?:business )?(?:hour|day)s?$/, 'Write a number of hours, days, business hours or business days: 1 business day.'),
)

/** The id of a subject, as results name it. */
export const subjectId = v.pipe(
  v.string(),
  v.maxLength(500),
  v.regex(
    /^[A-Za-z0-9][A-Za-z0-9_-]*(?:\/[A-Za-z0-9._-]+(?:#[1-9]\d*|@[0-9a-f]{40}|:refs\/heads\/\S+)?)?$/,
    'Write the id that results give the subject: acme/shop#41 for a pull request, acme/shop@<sha> for a pushed commit, acme/shop:refs/heads/main for a branch, acme/shop for a repository.',
  ),
)
