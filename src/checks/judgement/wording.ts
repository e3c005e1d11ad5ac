import type { Actor } from '../../model/account.ts'

/** A commit id as people write it. */
export function short(oid: string): string {
  return oid.slice(0, 7)
}

/** Somebody's login, or that the account is gone. */
export function nameOf(actor: Actor): string {
  return actor === null ? 'a deleted account' : actor.login
}

/** `ann`, `ann or bea`, `ann, bea or 4 more`. */
export function either(words: readonly string[]): string {
  return listed(words, 4, 'or')
}

/** `ann`, `ann and bea`, `ann, bea and 4 more`. */
export function listed(words: readonly string[], most = 4, link = 'and'): string {
  const shown = words.length > most ? [...words.slice(0, most), `${String(words.length - most)} more`] : words
  const last = shown.at(-1) ?? 'nobody'
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} ${link} ${last}`
}

/** `1 approval`, `2 approvals`. */
export function counted(count: number, word: string): string {
  return `${String(count)} ${count === 1 ? word : plural(word)}`
}

/** `branches`, `repositories`, `pushes`. */
export function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}
