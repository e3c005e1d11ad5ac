/**
 * Text that others chose (titles, names, messages, whatever GitHub sends) as one line that shows what it is and does nothing
 * else. Every place where it lands escapes it further for its own syntax.
 */

/**
 * What a reader cannot see and a terminal or a browser obeys: controls (ANSI sequences begin with one), marks that turn the
 * reading direction, fillers, tags, halves of surrogate pairs. Listed by number, because Unicode's classes grow with the version
 * of the engine, and the same text has to give the same bytes.
 */
const unseen =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class -- control and joining characters are what it is about
  /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufff9-\ufffb\ud800-\udfff\u{e0000}-\u{e0fff}]/gu

/** Joiners hold together emoji and the letters of some scripts, and have no place after anything of ASCII. */
// oxlint-disable-next-line no-control-regex -- the whole of ASCII is meant, and joiners
const strayJoiner = /(^|[\u0000-\u007f\u200c\u200d])[\u200c\u200d]+/gu

/** More marks on one letter than any language has cover the lines above and below. */
const piledMarks = /([\u{300}-\u{36f}]{3})[\u{300}-\u{36f}]+/gu

/** One line of at most so many characters; what cannot be seen is shown as U+FFFD. */
export function plain(text: string, limit = 500): string {
  const line = text
    .replaceAll(/[\s\u0085]+/gu, ' ')
    .replaceAll(unseen, '\ufffd')
    .replaceAll(strayJoiner, '$1\ufffd')
    .replaceAll(piledMarks, '$1')
    .trim()
  return shorten(line, limit)
}

/** At most so many characters, the last of which says that something is left out. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text
  const characters = [...text]
  return characters.length <= limit
    ? text
    : `${characters
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`
}
