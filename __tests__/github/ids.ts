/** Ids that are the same for the same words, so that a world is the same on every run. */
import { createHash } from 'node:crypto'

/** An object id that is the same for the same words: `oid('main')`. */
export function oid(words: string): string {
  return createHash('sha1').update(words).digest('hex')
}

/** A number that is the same for the same words, for the ids that GitHub gives. */
export function idOf(words: string): number {
  return Number.parseInt(oid(words).slice(0, 7), 16) + 1
}
