import type { TokenSeen } from './contract.ts'

/** The marks that GitHub puts at the start of tokens. What an installation of an app and a workflow get begins alike. */
const prefixes: readonly (readonly [prefix: string, kind: TokenSeen['kind']])[] = [
  ['ghs_', 'app'],
  ['github_pat_', 'fine-grained'],
  ['ghp_', 'classic'],
  ['gho_', 'classic'],
]

/** The kind of a token, as far as its first letters tell. */
export function kindByPrefix(token: string): TokenSeen['kind'] {
  return prefixes.find(([prefix]) => token.startsWith(prefix))?.[1] ?? 'unknown'
}

/** The kind of a token by whom it speaks for: a workflow's own speaks for `github-actions`. */
export function kindByViewer(login: string, known: TokenSeen['kind']): TokenSeen['kind'] {
  if (known !== 'unknown' && known !== 'app') return known
  if (/^github-actions(?:\[bot\])?$/.test(login)) return 'workflow'
  return login.endsWith('[bot]') ? 'app' : known
}
