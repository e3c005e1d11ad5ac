/**
 * Patterns of CODEOWNERS, in GitHub's dialect, which is not gitignore's: paths are case-sensitive, there is no negation and no
 * character range, and `docs/*` names the files directly in `docs` and nothing below.
 * See https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export interface OwnersPattern {
  readonly segments: readonly Segment[]
}

/** A segment of a path: a name, a name with wildcards in it, or `null` for `**`, which stands for any number of segments. */
type Segment = string | readonly Token[] | null

/** A character to be met, or a wildcard within one segment. */
type Token = string | typeof anyText | typeof anyCharacter
const anyText = Symbol('*')
const anyCharacter = Symbol('?')

/** Reads a pattern. `null` for what GitHub calls invalid: such a line is skipped. */
export function readPattern(text: string): OwnersPattern | null {
  if (text.startsWith('!') || text.startsWith('\\#') || /[[\]]|\*{3}/.test(text)) return null
  const parts = text.split('/')
  const anchored = parts.length > 2 || (parts.length === 2 && parts[1] !== '')
  if (parts[0] === '') parts.shift()
  const directory = parts.at(-1) === ''
  if (directory) parts.pop()
  if (parts.length === 0) return null
  const segments = parts.map((part) => (part === '**' ? null : segmentOf(part)))
  const last = parts.at(-1)
  const below = directory || last === '**' ? [tokensOf('*'), null] : last === '*' ? [] : [null]
  if (last === '**') segments.pop()
  return { segments: [...(anchored ? [] : [null]), ...segments, ...below] }
}

function segmentOf(text: string): Segment {
  const tokens = tokensOf(text)
  return tokens.every((token) => typeof token === 'string') ? tokens.join('') : tokens
}

function tokensOf(segment: string): readonly Token[] {
  const tokens: Token[] = []
  let escaped = false
  for (const character of segment) {
    if (!escaped && character === '\\') {
      escaped = true
      continue
    }
    if (!escaped && character === '*') {
      if (tokens.at(-1) !== anyText) tokens.push(anyText)
    } else tokens.push(!escaped && character === '?' ? anyCharacter : character)
    escaped = false
  }
  return tokens
}

/** Whether a pattern names a file. Takes time in proportion to path times pattern, whatever either looks like. */
export function matchesPattern(pattern: OwnersPattern, path: string): boolean {
  return matchesParts(pattern, path.split('/'))
}

/** The same for a path in its parts: who asks many patterns takes it apart once. */
export function matchesParts({ segments }: OwnersPattern, parts: readonly string[]): boolean {
  const [first] = segments
  if (typeof first === 'string' && first !== parts[0]) return false
  return matchesSequence(
    segments,
    parts,
    (segment) => segment === null,
    (segment, part) => segment !== null && matchesSegment(segment, part),
  )
}

function matchesSegment(tokens: string | readonly Token[], part: string): boolean {
  if (typeof tokens === 'string') return tokens === part
  if (part === '') return false
  const last = tokens.at(-1)
  // Most patterns end with an extension: what ends otherwise is not looked at any further.
  if (typeof last === 'string' && !part.endsWith(last)) return false
  return matchesSequence(
    tokens,
    [...part],
    (token) => token === anyText,
    (token, character) => token === anyCharacter || token === character,
  )
}

/**
 * Matches items against a sequence in which some members stand for any number of items. It goes back to the last such member
 * only: an earlier one could take nothing that the last one cannot take as well, so that nothing is tried twice over.
 */
function matchesSequence<P, T>(
  sequence: readonly P[],
  items: readonly T[],
  isWild: (member: P) => boolean,
  fits: (member: P, item: T) => boolean,
): boolean {
  let at = 0
  let wild = -1
  let resume = 0
  for (let index = 0; index < items.length;) {
    const member = sequence[at]
    const item = items[index]
    if (member !== undefined && isWild(member)) {
      wild = at++
      resume = index
    } else if (member !== undefined && item !== undefined && fits(member, item)) {
      at++
      index++
    } else if (wild >= 0) {
      at = wild + 1
      index = ++resume
    } else return false
  }
  return sequence.slice(at).every(isWild)
}

/** Whether a pattern may name a file somewhere below a folder: not whether there is one. */
export function mayMatchBelow({ segments }: OwnersPattern, folder: readonly string[]): boolean {
  // Where in the pattern one can be after each part of the folder. `**` may stand for no segment as well.
  const open = (places: readonly number[]): ReadonlySet<number> => {
    const all = new Set(places)
    for (const place of all) if (segments[place] === null) all.add(place + 1)
    return all
  }
  let places = open([0])
  for (const part of folder) {
    const next = [...places].flatMap((place) => {
      const segment = segments[place]
      if (segment === undefined) return []
      return segment === null ? [place] : matchesSegment(segment, part) ? [place + 1] : []
    })
    places = open(next)
  }
  return [...places].some((place) => place < segments.length)
}
