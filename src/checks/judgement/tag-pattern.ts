import { matchesAny } from '../../policy/glob.ts'

/**
 * Which tags a ruleset covers. GitHub matches names of refs with `*`, `**`, `?` and sets of characters, and `*` stays within one
 * segment.
 */
const prefix = 'refs/tags/'

/**
 * Whether a pattern of a ruleset covers every tag that a glob stands for. The glob's wildcards are filled in with a character that
 * no pattern has, in several lengths: only a wildcard can match that, and then it matches any other text as well.
 */
export function coversTags(pattern: string, glob: string): boolean {
  if (pattern === '~ALL' || pattern === prefix + glob) return true
  return fillings(glob).every((name) => matchesAny([pattern], prefix + name))
}

const strange = '\u{E000}'

function fillings(glob: string): readonly string[] {
  const of = (any: string, deep: string): string =>
    glob.replaceAll('**', '\u{E001}').replaceAll('*', any).replaceAll('?', strange).replaceAll('\u{E001}', deep)
  const path = `${strange}/${strange}`
  return glob.includes('*')
    ? [of('', strange), of(strange, path), of(strange.repeat(2), strange.repeat(2)), of(strange.repeat(9), `${path}/${path}`)]
    : [of('', '')]
}

/** Whether a pattern and a glob may name one tag both. Sets of characters count as any character: rather too often than never. */
export function overlapsTags(pattern: string, glob: string): boolean {
  if (pattern === '~ALL') return true
  return meet([...simplified(pattern)], [...(prefix + simplified(glob))])
}

function simplified(pattern: string): string {
  return pattern.replaceAll(/\*+/g, '*').replaceAll(/\[[^\]]*\]/g, '?')
}

/** Whether two patterns of literals, `?` and `*` have a text in common; `*` is taken to match `/`, which errs towards yes. */
function meet(a: readonly string[], b: readonly string[]): boolean {
  // One row for every beginning of `a`: whether it has a text in common with each beginning of `b`.
  let row: readonly boolean[] = [true]
  for (const other of b) row = [...row, other === '*' && row.at(-1) === true]
  for (const one of a) {
    const next: boolean[] = [one === '*' && row[0] === true]
    for (const [index, other] of b.entries()) {
      const without = row[index + 1] === true || next[index] === true
      next.push((isAny(one, other) && without) || (fits(one, other) && row[index] === true))
    }
    row = next
  }
  return row.at(-1) === true
}

function isAny(one: string, other: string): boolean {
  return one === '*' || other === '*'
}

function fits(one: string, other: string): boolean {
  return isAny(one, other) || one === other || one === '?' || other === '?'
}
