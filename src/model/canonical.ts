import canonicalize from 'canonicalize'

/**
 * A value as JSON in the one form that RFC 8785 gives it: the same value has the same bytes wherever it is written, so that
 * digests can be compared.
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('A value that JSON cannot say')
  return text
}

/** Orders texts by their code units, as RFC 8785 orders keys. A locale would order them differently on another machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
