import type { CodeOwnersError } from '../../model/change.ts'
import type { CodeOwners, Owner } from './code-owners.ts'
import { matchesPattern, mayMatchBelow } from './code-owners-pattern.ts'

/** A file that a policy names, or with `/**` at its end everything below a folder. */
export type NamedPath = string

type Rule = CodeOwners['rules'][number]

/** Whether somebody owns what a policy names; `unsure` when that is a matter of owners who may not be there. */
export type Coverage =
  | { readonly state: 'owned'; readonly lines: readonly number[]; readonly owners: readonly Owner[] }
  | { readonly state: 'open'; readonly because: string }

/**
 * Judges whether everything that a path stands for has an owner who exists. The files are not looked at: of a folder every file
 * that could be there has to have one.
 *
 * @param errors what GitHub does not accept in the file; nothing when that is not known.
 */
export function coverageOf(path: NamedPath, { rules, tooLarge }: CodeOwners, errors: readonly CodeOwnersError[]): Coverage {
  if (tooLarge) return { state: 'open', because: 'CODEOWNERS is too large for GitHub to load' }
  const deciding = decidingRules(path, rules)
  const [first] = deciding
  if (first === undefined) return { state: 'open', because: 'no line names it' }
  for (const rule of deciding) {
    if (rule.owners.length === 0) return { state: 'open', because: `line ${String(rule.line)} gives it no owner` }
    if (!hasLivingOwner(rule, errors)) return { state: 'open', because: `no owner on line ${String(rule.line)} is one that GitHub knows` }
  }
  return { state: 'owned', lines: deciding.map(({ line }) => line), owners: first.owners }
}

/** The last line that names all of it, before the later ones that may name some of it; none when no line names all. */
function decidingRules(path: NamedPath, rules: readonly Rule[]): readonly Rule[] {
  const isFolder = path === '**' || path.endsWith('/**')
  const folder = path.split('/').slice(0, -1)
  const samples = isFolder
    ? [
        [...folder, strange],
        [...folder, strange, strange],
      ].map((parts) => parts.join('/'))
    : [path]
  const all = rules.findLastIndex(({ pattern }) => samples.every((sample) => matchesPattern(pattern, sample)))
  if (all === -1) return []
  const later = isFolder ? rules.slice(all + 1).filter(({ pattern }) => mayMatchBelow(pattern, folder)) : []
  return [...rules.slice(all, all + 1), ...later]
}

/** A name that no pattern spells out: what matches it matches every name. */
const strange = '\u{E000}'

/** Whether GitHub knows at least one of the owners on a line, and does not skip the line. */
function hasLivingOwner({ line, owners }: Rule, errors: readonly CodeOwnersError[]): boolean {
  const here = errors.filter((error) => error.line === line)
  if (here.some(({ kind }) => !/owner/i.test(kind))) return false
  return new Set(here.map(({ column }) => column)).size < owners.length
}
