import { error, notice, warning } from '@actions/core'
import type { Annotation } from './annotations.ts'
import { forLog } from './log.ts'

/** The runner keeps so many annotations of each level of a step, and drops the rest without a word. */
const limit = 10

/**
 * Prints annotations for the runner, at most ten of a level: the tenth says how many are not shown. The toolkit escapes line
 * ends, so that no text can start a command of its own.
 */
export function annotate(annotations: readonly Annotation[]): void {
  for (const [level, print] of [
    ['error', error],
    ['warning', warning],
    ['notice', notice],
  ] as const) {
    const ofLevel = annotations.filter((annotation) => annotation.level === level)
    const shown = ofLevel.length > limit ? ofLevel.slice(0, limit - 1) : ofLevel
    for (const annotation of shown) print(forLog(annotation.message), properties(annotation))
    if (ofLevel.length > shown.length)
      print(`${ofLevel.length - shown.length} more are in the log.`, { title: `More of the same: ${ofLevel.length} in all` })
  }
}

function properties({ title, place }: Annotation): Parameters<typeof error>[1] & object {
  const plainTitle = forLog(title)
  return place === null ? { title: plainTitle } : { title: plainTitle, file: place.file, startLine: place.line, startColumn: place.column }
}
