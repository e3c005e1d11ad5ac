import { error, notice, warning } from '@actions/core'
import type { Results } from '../model/result.ts'
import type { Place } from '../model/user-error.ts'
import { forLog } from './log.ts'

/** A line that the runner shows on the run and, with a place, in the file. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  readonly place: Pick<Place, 'file' | 'line' | 'column'> | null
}

/** The runner keeps so many annotations of each level of a step, and drops the rest without a word. */
const limit = 10

/** Annotations for what a run found: errors for what blocks, warnings for what does not, notices for what is still to come. */
export function resultAnnotations(results: Results, publicly: boolean): readonly Annotation[] {
  const blocking = new Set(results.controls.filter((control) => control.enforce === 'block').map((control) => control.id))
  const recorded = new Set(results.controls.filter((control) => control.enforce === 'record').map((control) => control.id))
  return results.results
    .filter((result) => result.outcome === 'fail' || result.outcome === 'inconclusive')
    .filter((result) => !result.waived && !result.controls.every((control) => recorded.has(control)))
    .filter((result) => !publicly || result.subject.kind === 'change')
    .map((result) => {
      const blocks = result.controls.some((control) => blocking.has(control))
      const level = result.reason === 'not-yet' ? 'notice' : blocks ? 'error' : 'warning'
      return { level, title: `${result.check} on ${result.subject.id}`, message: `${result.message} ${result.remedy}`.trim(), place: null }
    })
}

/** Annotations for errors in a file: each on its line. */
export function placeAnnotations(title: string, places: readonly Place[]): readonly Annotation[] {
  return places.map((place) => ({ level: 'error', title, message: place.message, place }))
}

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
      print(`${ofLevel.length - shown.length} more are in the job summary.`, { title: `More of the same: ${ofLevel.length} in all` })
  }
}

function properties({ title, place }: Annotation): Parameters<typeof error>[1] & object {
  const plainTitle = forLog(title)
  return place === null ? { title: plainTitle } : { title: plainTitle, file: place.file, startLine: place.line, startColumn: place.column }
}
