import type { Result, Results } from '../model/result.ts'
import type { Place } from '../model/user-error.ts'
import { findingsOf } from '../report/findings.ts'

/** A line that the runner shows on the run and, with a place, in the file. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  readonly place: Pick<Place, 'file' | 'line' | 'column'> | null
}

/** Annotations for what a run found: errors for what blocks, warnings for what does not, notices for what is still to come. */
export function resultAnnotations(results: Results): readonly Annotation[] {
  const { blocking, other } = findingsOf(results)
  return [
    ...blocking.map((result) => annotation(result, result.reason === 'not-yet' ? 'notice' : 'error')),
    ...other.map((result) => annotation(result, result.reason === 'not-yet' ? 'notice' : 'warning')),
  ]
}

function annotation(result: Result, level: Annotation['level']): Annotation {
  return { level, title: `${result.check} on ${result.subject.id}`, message: `${result.message} ${result.remedy}`.trim(), place: null }
}
