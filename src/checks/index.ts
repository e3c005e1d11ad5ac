import type { Check } from './define.ts'

const all: readonly Check[] = []

/** Every check, by its id. The one place where a new check has to be named. */
export const checks: ReadonlyMap<string, Check> = new Map(all.map((check) => [check.id, check]))
