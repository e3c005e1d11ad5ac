/** The permissions that routes accept, in the words of {@link Need}. */
import type { Need } from '../tokens.ts'
import type { Level } from '../world.ts'

/** One permission suffices: `needs('contents')`. */
export function needs(permission: Need['permission'], level: Level = 'read'): Need[][] {
  return [[{ permission, level }]]
}

/** Either of two suffices. */
export function either(one: Need['permission'], other: Need['permission'], level: Level = 'read'): Need[][] {
  return [...needs(one, level), ...needs(other, level)]
}
